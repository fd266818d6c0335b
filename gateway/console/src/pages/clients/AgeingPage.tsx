import { Anchor, Button, Group, Menu, SegmentedControl, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { body, clients } from '../../api';
import { Section } from '../../document/parts';
import { DayInput } from '../../form/DayInput';
import { ProblemNotice } from '../../form/ProblemNotice';
import { endOfDay, formatDate, formatTime, today } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { listTexts } from '../../list/texts';
import { useMay } from '../../shell/me';
import { usePageTitle } from '../../shell/pageTitle';
import { accountTexts } from './accountTexts';
import { AgeingTable } from './AgeingTable';

/** Who owes what for how long: all clients of one currency, the most overdue first, at any view. */
export function AgeingPage() {
  const t = useTexts(accountTexts);
  const l = useTexts(listTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayExport = useMay('sales-admin', 'finance-manager');
  usePageTitle(t.ageingTitle);
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const asOf = params.get('asOf') ?? '';
  const knownOn = params.get('knownOn') ?? '';
  const view = { asOf: asOf || undefined, knownAt: knownOn && knownOn < today() ? endOfDay(knownOn) : undefined };
  const totals = useQuery({ queryKey: ['client', 'ageing-totals', view], queryFn: () => body(clients.GET('/clients/ageing/totals', { params: { query: view } })), placeholderData: (before) => before });
  const currencies = (totals.data?.totals ?? []).map((total) => total.currency!);
  const currency = params.get('currency') ?? currencies[0];
  const pages = useInfiniteQuery({
    queryKey: ['client', 'ageing', currency, view],
    enabled: currency !== undefined,
    queryFn: ({ pageParam }) => body(clients.GET('/clients/ageing', { params: { query: { currency: currency!, ...view, cursor: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
  const rows = pages.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  const exported = new URLSearchParams(Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return (
    <>
      <Group justify="space-between" mb={12}>
        <div>
          <Title order={1}>{t.ageingTitle}</Title>
          <span className="muted">{totals.data?.asOf && t.view(formatDate(totals.data.asOf, language), formatTime(totals.data.knownAt, language))}</span>
        </div>
        <Group gap={8}>
          <DayInput w={130} aria-label={t.asOf} placeholder={t.asOf} value={asOf} onChange={(day) => set('asOf', day)} />
          <DayInput w={150} aria-label={t.knownOn} placeholder={t.knownOn} value={knownOn} onChange={(day) => set('knownOn', day)} />
          {mayExport && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default">{l.exportAs}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {['CSV', 'XLSX'].map((format) => (
                  <Menu.Item key={format} component="a" href={`/api/clients/ageing/export?format=${format}&${exported}`} download>
                    {format}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      </Group>
      <ProblemNotice error={totals.error ?? pages.error} />
      <div style={{ display: 'grid', gap: 20 }}>
        <Section title={t.totals} padded={false}>
          <AgeingTable head={w.currency} rows={(totals.data?.totals ?? []).map((ageing) => ({ id: ageing.currency!, head: ageing.currency, ageing }))} />
          <p className="muted" style={{ margin: 0, padding: '8px 16px', fontSize: 12 }}>{t.balanceHelp}</p>
        </Section>
        <Section title={w.client} padded={false} right={currencies.length > 1 && <SegmentedControl size="xs" aria-label={w.currency} data={currencies} value={currency} onChange={(next) => set('currency', next)} />}>
          <AgeingTable head={w.client} rows={rows.map((row) => ({ id: row.clientId!, head: <Anchor component={Link} to={`/crm/clients/${row.clientId}?tab=account`}>{row.name ?? row.number}</Anchor>, ageing: row.ageing }))} />
          {pages.hasNextPage && (
            <div style={{ padding: 12 }}>
              <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{l.loadMore}</Button>
            </div>
          )}
        </Section>
      </div>
    </>
  );
}
