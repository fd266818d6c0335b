import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { moneyTexts } from './moneyTexts';
import { SourceLink } from './SourceLink';
import { UndoWriteOff } from './UndoWriteOff';

type WriteOff = PaymentSchemas['ListedWriteOff'];

/** Small differences that were given up, or taken in. */
export function WriteOffsPage() {
  const t = useTexts(moneyTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<WriteOff>>(
    () => ({
      name: 'write-offs',
      resource: 'write-off',
      title: t.writeOffs,
      read: (query) => body(payments.GET('/write-offs', { params: { query: query as never } })),
      id: (row) => row.id!,
      chips: ['REQUESTED', 'BOOKED', 'REFUSED', 'UNDO_REQUESTED', 'UNDONE'].map((value) => ({ value, label: w.status[value]! })),
      filters: [{ kind: 'client', name: 'clientId', label: w.client }],
      columns: [
        {
          id: 'number', header: w.number, width: 160,
          cell: (row) =>
            row.documentId ? <Anchor component={Link} className="mono" to={`/sales/invoices/${row.documentId}`}>{row.number}</Anchor> : <SourceLink id={row.sourceId} number={row.number} />,
        },
        { id: 'kind', header: t.whatKind, cell: (row) => t.kind[row.kind ?? ''] },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'on', header: t.on, cell: (row) => <span className="number">{formatDate(row.on, language)}</span> },
        { id: 'amount', header: w.amount, align: 'right', cell: (row) => <MoneyText money={row.booked ?? row.amount} /> },
        { id: 'reason', header: w.reasonLabel, cell: (row) => <span title={row.refusal ?? row.undoReason ?? row.reason}>{row.refusal ?? row.reason}</span> },
        { id: 'by', header: t.askedBy, cell: (row) => <span title={formatTime(row.requestedAt, language)}>{row.requestedBy}</span> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
        { id: 'actions', header: t.next, align: 'right', cell: (row) => <UndoWriteOff writeOff={row} /> },
      ],
    }),
    [t, w, language],
  );
  return <ListPage definition={definition} />;
}
