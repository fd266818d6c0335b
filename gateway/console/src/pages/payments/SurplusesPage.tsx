import { Anchor, Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { Facts } from '../../document/parts';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { AllocationsTable } from './AllocationsTable';
import { moneyTexts } from './moneyTexts';
import { useSourceActions } from './SourceActions';
import { paymentTexts } from './texts';

type Surplus = PaymentSchemas['ListedSurplus'];

/** What credit notes gave that their originals did not need: money of the client to use or pay back. */
export function SurplusesPage() {
  const t = useTexts(moneyTexts);
  const p = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const open = params.get('open');
  const definition = useMemo<ListDefinition<Surplus>>(
    () => ({
      name: 'surpluses',
      resource: 'surplus',
      title: t.surpluses,
      read: (query) => body(payments.GET('/surpluses', { params: { query: query as never } })),
      id: (row) => row.id!,
      panel: (row) => <SurplusPanel id={row.id!} />,
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'flag', name: 'onlyFree', label: t.onlyFree },
      ],
      columns: [
        { id: 'number', header: w.number, width: 170, cell: (row) => <Anchor component={Link} className="mono" to={`/sales/credit-notes/${row.id}`}>{row.number}</Anchor> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'issued', header: t.issued, cell: (row) => <span className="number">{formatDate(row.issuedOn, language)}</span> },
        { id: 'amount', header: w.amount, align: 'right', cell: (row) => <MoneyText money={row.amount} /> },
        { id: 'applied', header: p.applied, align: 'right', cell: (row) => <MoneyText money={row.applied} dim /> },
        { id: 'free', header: p.free, align: 'right', cell: (row) => <MoneyText money={row.free} dim /> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
      ],
    }),
    [t, p, w, language],
  );
  return (
    <>
      <ListPage definition={definition} />
      <SidePanel opened={open !== null} onClose={() => setParams((before) => (before.delete('open'), before), { replace: true })}>
        {open && <SurplusPanel id={open} />}
      </SidePanel>
    </>
  );
}

function SurplusPanel({ id }: { id: string }) {
  const t = useTexts(moneyTexts);
  const p = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const may = useMay('sales-admin', 'finance-manager');
  const query = useQuery({ queryKey: ['surplus', 'one', id], queryFn: () => body(payments.GET('/surpluses/{id}', { params: { path: { id } } })) });
  const surplus = query.data;
  const actions = useSourceActions(surplus && { kind: 'surplus', id, number: surplus.number ?? '', clientId: surplus.clientId!, free: surplus.free! });
  return (
    <Loaded query={query}>
      {(data) => (
        <Stack gap={14}>
          <Title order={2}>
            {data.number} <StatusBadge status={data.status} />
          </Title>
          <MoneyText money={data.free} size={26} />
          <Facts
            facts={[
              [w.client, data.clientName],
              [w.amount, <MoneyText key="amount" money={data.amount} />],
              [t.issued, formatDate(data.issuedOn, language)],
              [t.original, data.originalDocumentId && <Anchor key="original" component={Link} to={`/sales/invoices/${data.originalDocumentId}`}>{p.openIt}</Anchor>],
            ]}
          />
          {may && (
            <Group gap={8}>
              {[actions.allocate, ...actions.others].map((action) => (
                <Button key={action.label} variant={action === actions.allocate ? 'filled' : 'default'} disabled={Boolean(action.disabled)} title={action.disabled || undefined} onClick={action.run}>{action.label}</Button>
              ))}
            </Group>
          )}
          <AllocationsTable allocations={data.allocations ?? []} />
          {actions.panel}
        </Stack>
      )}
    </Loaded>
  );
}
