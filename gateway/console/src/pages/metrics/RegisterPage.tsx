import { Anchor, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate, formatMonth, today } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useKeys } from '../../shell/keys';
import { usePageTitle } from '../../shell/pageTitle';
import { lastMonths } from './months';
import { metricTexts } from './texts';

type Entry = InvoicingSchemas['RegisterEntry'];
type Total = InvoicingSchemas['RegisterTotal'];
const MONTHS = 36;

/** What was issued in a month, by VAT category and rate, as the accountant takes it. */
export function RegisterPage() {
  const t = useTexts(metricTexts);
  const w = useTexts(words);
  const language = useLanguage();
  usePageTitle(t.registerTitle);
  const navigate = useNavigate();
  useKeys({ Escape: () => void navigate('/metrics') });
  const [params, setParams] = useSearchParams();
  const month = params.get('month') ?? today().slice(0, 7);
  const pages = useInfiniteQuery({
    queryKey: ['report', 'register', month],
    queryFn: ({ pageParam }) => body(invoicing.GET('/reports/register', { params: { query: { month, cursor: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
  const totals = pages.data?.pages[0]?.totals ?? [];
  const entries = pages.data?.pages.flatMap((page) => page.entries ?? []) ?? [];
  return (
    <>
      <Group justify="space-between" mb={4}>
        <Group gap={12}>
          <Button variant="subtle" color="gray" size="compact-sm" component={Link} to="/metrics">← {w.back}</Button>
          <Title order={1}>{t.registerTitle}</Title>
        </Group>
        <Group gap={12}>
          {(['CSV', 'XLSX'] as const).map((format) => <Anchor key={format} size="sm" className="alone" href={`/api/reports/register/export?month=${month}&format=${format}`} download>{t.export} {format}</Anchor>)}
          <Select aria-label={t.month} searchable allowDeselect={false} w={190} value={month} data={lastMonths(today(), MONTHS).map((value) => ({ value, label: formatMonth(value, language) }))} onChange={(value) => value && setParams({ month: value }, { replace: true })} />
        </Group>
      </Group>
      <Text className="muted" mb={16}>{t.registerAbout}</Text>
      <ProblemNotice error={pages.error} />
      <Stack gap={20}>
        <Section padded={false}><Totals totals={totals} /></Section>
        <Section title={t.documents} padded={false}><Entries entries={entries} /></Section>
        {pages.hasNextPage && <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{w.more}</Button>}
      </Stack>
    </>
  );
}

function Totals({ totals }: { totals: Total[] }) {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{t.category}</th>
          {[t.documents, t.base, t.vat, t.total, `${t.inCompany}: ${t.base.toLowerCase()}`, t.vat, t.total].map((header, at) => <th key={at} scope="col" data-align="right">{header}</th>)}
        </tr>
      </thead>
      <tbody>
        {totals.map((row) => (
          <tr key={`${row.vatCategory}${row.vatRate}${row.base?.currency}`}>
            <td>{row.vatCategory} {formatNumber(row.vatRate, language)} %</td>
            <td data-align="right" className="number">{formatNumber(row.entries, language)}</td>
            {[row.base, row.vat, row.total, row.inCompanyCurrency?.base, row.inCompanyCurrency?.vat, row.inCompanyCurrency?.total].map((money, at) => (
              <td key={at} data-align="right">
                <MoneyText money={money} dim />
                {at === 5 && (row.withoutCompanyCurrency ?? 0) > 0 && <div style={{ fontSize: 12, color: 'var(--red)' }}>{t.missing(row.withoutCompanyCurrency!)}</div>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  const t = useTexts(metricTexts);
  const w = useTexts(words);
  const language = useLanguage();
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.issued}</th>
          <th scope="col">{t.client}</th>
          <th scope="col">{t.vatId}</th>
          <th scope="col">{t.category}</th>
          {[t.base, t.vat, t.total].map((header) => <th key={header} scope="col" data-align="right">{header}</th>)}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => (
          <tr key={`${entry.documentId}${entry.vatCategory}${entry.vatRate}${at}`}>
            <td><Anchor component={Link} className="mono" to={documentPath(entry.documentType, entry.documentId!)}>{entry.number}</Anchor><div className="muted" style={{ fontSize: 12 }}>{w.documentType[entry.documentType ?? '']}</div></td>
            <td className="number">{formatDate(entry.issuedOn, language)}</td>
            <td>{entry.clientName}</td>
            <td className="mono">{entry.clientVatId}</td>
            <td>{entry.vatCategory} {formatNumber(entry.vatRate, language)} %</td>
            {[entry.base, entry.vat, entry.total].map((money, index) => <td key={index} data-align="right"><MoneyText money={money} dim /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
