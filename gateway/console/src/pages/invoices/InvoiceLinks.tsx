import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { body, invoicing, type Money } from '../../api';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { documentTexts } from '../../document/texts';
import { workTexts } from '../../document/workTexts';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { Invoice } from './api';

const BEFORE = ['PROFORMA', 'ORIGINAL', 'CORRECTED_CREDIT_NOTE', 'REPLACES', 'DEDUCTED_ADVANCE'];

/** The chain that the document stands in: order → proforma → this → notes → payments. */
export function InvoiceLinks({ invoice }: { invoice: Invoice }) {
  const t = useTexts(workTexts);
  const d = useTexts(documentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const id = invoice.id!;
  const allocations = useQuery({
    queryKey: ['invoice', 'allocations', id],
    queryFn: () => body(invoicing.GET('/invoices/{id}/allocations', { params: { path: { id } } })),
    enabled: invoice.status === 'ISSUED',
  });
  const related = (before: boolean) =>
    (invoice.related ?? [])
      .filter((document) => BEFORE.includes(document.relation ?? '') === before)
      .map((document) => (
        <Row
          key={`${document.relation}${document.id}`}
          label={t.relation[document.relation ?? ''] ?? ''}
          to={documentPath(document.documentType, document.id!)}
          name={document.number ?? w.status.DRAFT!}
          date={formatDate(document.issuedOn, language)}
          money={document.total}
          badge={document.status !== 'ISSUED' && document.number && <StatusBadge status={document.status} />}
        />
      ));
  return (
    <Section title={d.linked} padded={false}>
      <ul style={{ listStyle: 'none', margin: 0, padding: '0 16px 12px' }}>
        {invoice.orderId && <Row label={w.order} to={`/sales/orders/${invoice.orderId}`} name={invoice.orderNumber ?? ''} />}
        {invoice.recurringTemplateId && <Row label={t.subscription} to={`/sales/recurring/${invoice.recurringTemplateId}`} name={invoice.period ? `${formatDate(invoice.period.from, language)} – ${formatDate(invoice.period.to, language)}` : t.subscription} plain />}
        {related(true)}
        <Row label={w.documentType[invoice.documentType ?? 'INVOICE']!} name={invoice.number ?? w.status.DRAFT!} date={formatDate(invoice.issuedOn, language)} money={invoice.totals?.gross} current={t.thisDocument} />
        {related(false)}
        {(allocations.data ?? []).map((entry, at) => (
          <Row
            key={`${entry.allocationId}${at}`}
            label={t.payment}
            to={`/sales/payments/${entry.paymentId}`}
            name={formatDate(entry.bookedAt?.slice(0, 10), language)}
            plain
            money={entry.amount}
            badge={entry.kind === 'RELEASED' && <span className="muted">{t.released}</span>}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  label: string;
  name: string;
  to?: string;
  date?: string;
  money?: Money;
  badge?: ReactNode;
  current?: string;
  plain?: boolean;
}

function Row({ label, name, to, date, money, badge, current, plain }: RowProps) {
  return (
    <li style={{ display: 'grid', gridTemplateColumns: '16px 150px minmax(0, 1fr) 110px 140px', gap: 8, alignItems: 'center', minHeight: 34, borderTop: '1px solid var(--line)' }}>
      <span className="muted" aria-hidden>
        {current ? '●' : '→'}
      </span>
      <span className="muted">{label}</span>
      <span>
        {to ? (
          <Anchor component={Link} to={to} className={plain ? 'number' : 'mono'}>
            {name}
          </Anchor>
        ) : (
          <strong className="mono" title={current}>
            {name}
          </strong>
        )}{' '}
        {badge}
      </span>
      <span className="number muted">{date}</span>
      <span style={{ textAlign: 'right' }}>
        <MoneyText money={money} />
      </span>
    </li>
  );
}
