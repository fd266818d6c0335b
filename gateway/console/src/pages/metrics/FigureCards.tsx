import { Anchor, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { InvoicingSchemas, OrderSchemas } from '../../api';
import { pageOf } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { type Metric, NAMES, netByCurrency, PARTS } from './figures';
import { metricTexts } from './texts';

interface Props {
  measured: InvoicingSchemas['MetricsNow'];
  uninvoiced: OrderSchemas['UninvoicedNow'];
  chosen: Metric;
  onChoose: (metric: Metric) => void;
}

/** The four figures, each with what it means and the way to exactly the rows that it counts. */
export function FigureCards({ measured, uninvoiced, chosen, onChoose }: Props) {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  const number = (value: number | undefined) => formatNumber(value ?? 0, language);
  const of = (metric: keyof typeof NAMES) => (measured.measurements ?? []).filter((one) => one.metric === NAMES[metric]);
  const list = (metric: keyof typeof NAMES) => measured.lists?.[NAMES[metric]];
  const overdue = of('overdue');
  const issuance = of('issuance')[0];
  const errors = of('errors')[0];
  const company = measured.overdueInCompanyCurrency;
  const rates = (company?.rates ?? []).map(({ currency, rate }) => `${currency} ${number(rate)}`).join(', ');
  const card = { chosen, onChoose };
  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing={16} mb={20}>
      <Card {...card} metric="uninvoiced" value={t.orders(number(uninvoiced.orders))} list={uninvoiced.list}>
        {netByCurrency(uninvoiced.parts ?? []).map((net) => <div key={net.currency}><MoneyText money={net} /></div>)}
        {(uninvoiced.partlyInvoiced ?? 0) > 0 && <div className="muted">{t.partlyInvoiced(uninvoiced.partlyInvoiced!)}</div>}
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 10px' }}>
          {PARTS.map((part) => {
            const orders = (uninvoiced.parts ?? []).filter((one) => one.part === part).reduce((sum, one) => sum + (one.orders ?? 0), 0);
            return orders > 0 && uninvoiced.lists?.[part] ? <Anchor key={part} component={Link} size="sm" className="alone" to={pageOf(uninvoiced.lists[part])}>{t.part[part]} {number(orders)}</Anchor> : null;
          })}
        </div>
      </Card>
      <Card {...card} metric="overdue" value={t.invoices(number(overdue.reduce((sum, one) => sum + (one.documents ?? 0), 0)))} list={list('overdue')}>
        {overdue.map((one) => <div key={one.open?.currency}><MoneyText money={one.open} /> <span className="muted">· {t.invoices(number(one.documents))}</span></div>)}
        {company?.open && (
          <div className="muted">
            {t.inAll} <MoneyText money={company.open} /> {rates && t.atRates(rates)} {(company.withoutRate?.length ?? 0) > 0 && t.withoutRate(company.withoutRate!.join(', '))}
          </div>
        )}
      </Card>
      <Card {...card} metric="issuance" value={t.days(number(issuance?.meanDays))} list={list('issuance')}>
        <div>{t.median} {number(issuance?.medianDays)} · {t.p90} {number(issuance?.p90Days)}</div>
        <div className="muted">{t.invoices(number(issuance?.documents))}</div>
      </Card>
      <Card {...card} metric="errors" value={t.invoices(number(errors?.documents))} list={list('errors')}>
        <div>{number(errors?.ratePercent)} %</div>
      </Card>
    </SimpleGrid>
  );
}

function Card({ metric, value, list, chosen, onChoose, children }: { metric: Metric; value: string; list: string | undefined; chosen: Metric; onChoose: (metric: Metric) => void; children: ReactNode }) {
  const t = useTexts(metricTexts);
  return (
    <section className="surface figure" data-chosen={chosen === metric || undefined} aria-labelledby={`figure-${metric}`}>
      <button type="button" id={`figure-${metric}`} aria-pressed={chosen === metric} onClick={() => onChoose(metric)}>{t.metric[metric]}</button>
      <div className="value">{value}</div>
      <div style={{ display: 'grid', gap: 4, fontSize: 13 }}>{children}</div>
      <p className="muted">{t.about[metric]}</p>
      {list && <Anchor component={Link} to={pageOf(list)} size="sm" className="alone" aria-label={`${t.openList}: ${t.metric[metric]}`}>{t.openList} →</Anchor>}
    </section>
  );
}
