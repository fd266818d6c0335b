import { useMemo } from 'react';
import { body, orders, type OrderSchemas } from '../../api';
import type { Problem } from '../../api/problem';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { ageInDays, formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { BulkAction, ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { OrderPanel } from './OrderPanel';
import { orderTexts } from './texts';

type Order = OrderSchemas['OrderSummary'];

/** The contract names two kinds of row alike; this is the one that the bulk command answers. */
interface BulkRow {
  id: string;
  outcome: 'CONFIRMED' | 'UNCHANGED' | 'REFUSED';
  number?: string;
  problem?: Problem;
}

const CHIPS = ['NEW', 'UNPROCESSED', 'RETURNED_TO_AGENT', 'CLIENT_TO_LINK', 'AWAITING_WAREHOUSE', 'WAREHOUSE_LATE', 'PARTLY_CONFIRMED', 'UNINVOICED', 'TO_DRAFT_AGAIN', 'CANCEL_REQUESTED', 'CONFIRMED', 'CANCELLED'];
const CONFIRMABLE = ['NEW', 'OPENED', 'PARTLY_CONFIRMED'];

export function OrdersPage() {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayConfirm = useMay('sales-admin');

  const definition = useMemo<ListDefinition<Order>>(() => {
    const nameOf = (row: Order | undefined) => [row?.number, row?.clientName].filter(Boolean).join(' · ');
    const confirm: BulkAction<Order> = {
      id: 'confirm', label: t.confirm, key: 'c', can: (row) => CONFIRMABLE.includes(row.status!),
      run: (rows, key) =>
        body(
          orders.POST('/orders/bulk-confirm', {
            params: { header: { 'Idempotency-Key': key } },
            body: { orders: rows.map((row) => ({ id: row.id!, expectedVersion: row.version })) },
          }),
        ).then((answer) =>
          ((answer.rows ?? []) as BulkRow[]).map((row) => ({
            id: row.id,
            name: nameOf(rows.find((order) => order.id === row.id)) || row.number || row.id,
            done: row.outcome !== 'REFUSED',
            text: row.problem ? (row.problem.detail ?? row.problem.title) : row.outcome === 'CONFIRMED' ? t.confirmed : t.unchanged,
          })),
        ),
    };
    return {
      name: 'orders',
      resource: 'order',
      title: t.title,
      read: (query) => body(orders.GET('/orders', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/orders/${row.id}`,
      panel: (row) => <OrderPanel id={row.id!} />,
      workThrough: mayConfirm,
      chips: CHIPS.map((value) => ({ value, label: w.status[value]! })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'text', name: 'text', label: t.textFilter },
        { kind: 'day', name: 'receivedFrom', label: t.receivedFrom },
        { kind: 'day', name: 'receivedTo', extra: true, label: t.receivedTo },
        { kind: 'amount', name: 'amountFrom', extra: true, label: t.amountFrom },
        { kind: 'amount', name: 'amountTo', extra: true, label: t.amountTo },
        { kind: 'choice', name: 'currency', extra: true, label: w.currency, options: ['RON', 'EUR', 'USD', 'GBP'].map((value) => ({ value, label: value })) },
        { kind: 'choice', name: 'statusDaysMin', extra: true, label: t.statusDays, options: [1, 3, 7, 14, 30].map((days) => ({ value: String(days), label: t.atLeast(days) })) },
      ],
      sorts: {
        parameter: 'sort',
        options: [
          { value: 'NEWEST', label: t.newest }, { value: 'OLDEST', label: t.oldest }, { value: 'LONGEST_IN_STATUS', label: t.longest },
          { value: 'LAST_CHANGED', label: t.changed }, { value: 'HIGHEST_TOTAL', label: t.highest }, { value: 'DELIVERY_WANTED', label: t.byDelivery },
        ],
      },
      columns: [
        { id: 'number', header: w.number, width: 120, cell: (row) => <span className="mono">{row.number}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'clientOrder', header: t.clientOrder, extra: true, cell: (row) => <span className="mono">{row.clientOrderNumber}</span> },
        { id: 'source', header: t.source, extra: true, cell: (row) => [row.source, row.externalId].filter(Boolean).join(' ') },
        { id: 'agent', header: t.agent, cell: (row) => row.agentName },
        { id: 'ordered', header: t.ordered, extra: true, cell: (row) => <span className="number">{formatTime(row.placedAt, language)}</span> },
        { id: 'received', header: t.received, cell: (row) => <span className="number">{formatTime(row.receivedAt ?? row.placedAt, language)}</span> },
        { id: 'wanted', header: t.wanted, extra: true, cell: (row) => <span className="number">{formatDate(row.requestedDeliveryOn, language)}</span> },
        { id: 'inStatus', header: t.inStatus, align: 'right', cell: (row) => <InStatus row={row} /> },
        { id: 'total', header: t.net, align: 'right', cell: (row) => <MoneyText money={row.total} /> },
        { id: 'hint', header: t.hint, cell: (row) => <Hints row={row} /> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
      ],
      bulk: mayConfirm ? [confirm] : [],
      exportHref: (format, filters) => `/api/orders/export?format=${format}&${filters}`,
    };
  }, [t, w, language, mayConfirm]);
  return <ListPage definition={definition} />;
}

function InStatus({ row }: { row: Order }) {
  const w = useTexts(words);
  const days = row.statusDays ?? (row.statusSince ? ageInDays(row.statusSince) : undefined);
  if (days === undefined || row.status === 'CONFIRMED' || row.status === 'CANCELLED') return null;
  return (
    <span className="number" style={row.warehouseLate ? { color: 'var(--red)' } : undefined}>
      {w.days(days)}
    </span>
  );
}

/** What keeps the order from being confirmed at a glance, in the order in which it is checked. */
function Hints({ row }: { row: Order }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const undecided = ['NEW', 'OPENED', 'RETURNED_TO_AGENT'].includes(row.status!);
  const hints = [
    row.clientMatch !== 'LINKED' && w.status.CLIENT_TO_LINK,
    undecided && row.agentAgreed === false && t.notAgreed,
    undecided && (row.unknownItems ?? 0) > 0 && t.unknownItems(row.unknownItems!),
    undecided && (row.priceDeviations ?? 0) > 0 && t.deviations(row.priceDeviations!),
    row.toDraftAgain && w.status.TO_DRAFT_AGAIN,
  ].filter(Boolean);
  return <span className="muted">{hints.join(' · ') || row.statusReason}</span>;
}
