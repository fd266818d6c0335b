import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { moneyTexts } from './moneyTexts';
import { RefundDecision } from './RefundDecision';
import { SourceLink } from './SourceLink';

type Refund = PaymentSchemas['ListedRefund'];

/** Money to be paid back: what waits for the second person, and what became of it. */
export function RefundsPage() {
  const t = useTexts(moneyTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [params] = useSearchParams();
  const sourceId = params.get('sourceId') ?? undefined;
  const definition = useMemo<ListDefinition<Refund>>(
    () => ({
      name: 'refunds',
      resource: 'refund',
      title: t.refunds,
      read: (query) => body(payments.GET('/refunds', { params: { query: query as never } })),
      id: (row) => row.id!,
      fixed: sourceId ? { sourceId } : undefined,
      chips: ['REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'].map((value) => ({ value, label: w.status[value]! })),
      filters: [{ kind: 'client', name: 'clientId', label: w.client }],
      columns: [
        { id: 'number', header: w.number, width: 120, cell: (row) => <span className="mono">{row.number}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'source', header: t.source, cell: (row) => <SourceLink id={row.sourceId} number={row.sourceNumber} /> },
        { id: 'amount', header: w.amount, align: 'right', cell: (row) => <MoneyText money={row.amount} /> },
        { id: 'reason', header: w.reasonLabel, cell: (row) => <span title={row.reason}>{row.reason}</span> },
        { id: 'iban', header: t.payeeIban, extra: true, cell: (row) => <span className="mono">{row.payeeIban}</span> },
        { id: 'asked', header: t.askedBy, cell: (row) => <span title={formatTime(row.requestedAt, language)}>{row.requestedBy}</span> },
        { id: 'decided', header: t.decidedBy, cell: (row) => <span title={[formatTime(row.endedAt, language), row.endingReason].filter(Boolean).join(' · ')}>{row.endedBy}</span> },
        { id: 'on', header: t.refundedOn, extra: true, cell: (row) => formatDate(row.refundedOn, language) },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
        { id: 'actions', header: t.next, align: 'right', cell: (row) => <RefundDecision refund={row} /> },
      ],
    }),
    [t, w, language, sourceId],
  );
  return <ListPage definition={definition} />;
}
