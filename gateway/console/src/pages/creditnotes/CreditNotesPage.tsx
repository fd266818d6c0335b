import { useMemo } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { creditNoteTexts } from './texts';

type Note = InvoicingSchemas['CreditNoteSummary'];

const CHIPS = ['DRAFT', 'TO_SEND', 'TO_SUBMIT', 'DELIVERED', 'DISCARDED'];
const REASONS = ['ERROR', 'RETURN', 'DISCOUNT', 'OTHER'];

/** What of a note is left to do, on its axes. */
export function NoteStatus({ status, delivery }: { status: string | undefined; delivery: string | undefined }) {
  if (status !== 'ISSUED') return <StatusBadge status={status} />;
  return <StatusBadge status={delivery === 'NOT_SENT' ? 'TO_SEND' : delivery} />;
}

export function CreditNotesPage() {
  const t = useTexts(creditNoteTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<Note>>(
    () => ({
      name: 'credit-notes',
      resource: 'credit-note',
      title: t.title,
      read: (query) => body(invoicing.GET('/credit-notes', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/credit-notes/${row.id}`,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'choice', name: 'reason', label: t.reason, options: REASONS.map((value) => ({ value, label: w.reason[value]! })) },
        { kind: 'day', name: 'issuedFrom', label: t.issuedFrom },
        { kind: 'day', name: 'issuedTo', label: t.issuedTo },
        { kind: 'text', name: 'number', label: w.number },
      ],
      columns: [
        { id: 'number', header: w.number, width: 160, cell: (row) => <span className="mono">{row.number ?? w.status.DRAFT}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'original', header: t.original, cell: (row) => <span className="mono">{row.originalNumber}</span> },
        { id: 'reason', header: t.reason, cell: (row) => w.reason[row.reason ?? ''] },
        { id: 'issued', header: t.issued, cell: (row) => <span className="number">{formatDate(row.issuedOn, language)}</span> },
        { id: 'drafted', header: t.drafted, extra: true, cell: (row) => <span className="number">{formatDate(row.draftedAt?.slice(0, 10), language)}</span> },
        { id: 'total', header: w.total, align: 'right', cell: (row) => <MoneyText money={row.total} /> },
        { id: 'applied', header: t.applied, align: 'right', cell: (row) => row.status === 'ISSUED' && <MoneyText money={row.appliedToOriginal} dim /> },
        { id: 'surplus', header: t.surplus, align: 'right', cell: (row) => row.status === 'ISSUED' && <MoneyText money={row.surplus} dim /> },
        { id: 'status', header: w.status_, cell: (row) => <NoteStatus status={row.status} delivery={row.delivery} /> },
      ],
    }),
    [t, w, language],
  );
  return <ListPage definition={definition} />;
}
