import { useMemo } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { invoicePageTexts } from './documentTexts';
import { invoiceTexts } from './texts';

type Invoice = InvoicingSchemas['InvoiceSummary'];
const CHIPS = ['DRAFT', 'TO_SEND', 'UNPAID', 'PARTIALLY_PAID', 'OVERDUE', 'PAID', 'REVERSED', 'DISCARDED'];
const ONLY_DEBIT_NOTES = { type: 'DEBIT_NOTE' };

/** Debit notes are invoices with an original: the same list, narrowed down. */
export function DebitNotesPage() {
  const t = useTexts(invoiceTexts);
  const page = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<Invoice>>(
    () => ({
      name: 'debit-notes',
      resource: 'invoice',
      title: page.debitNotes,
      fixed: ONLY_DEBIT_NOTES,
      read: (query) => body(invoicing.GET('/invoices', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/invoices/${row.id}`,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'day', name: 'issuedFrom', label: t.issuedFrom },
        { kind: 'day', name: 'issuedTo', label: t.issuedTo },
        { kind: 'text', name: 'number', label: w.number },
      ],
      columns: [
        { id: 'number', header: w.number, width: 160, cell: (row) => <span className="mono">{row.number ?? t.draft}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'issued', header: t.issued, cell: (row) => <span className="number">{formatDate(row.issuedOn, language)}</span> },
        { id: 'due', header: w.due, cell: (row) => <span className="number">{formatDate(row.dueOn, language)}</span> },
        { id: 'total', header: w.total, align: 'right', cell: (row) => <MoneyText money={row.total} /> },
        { id: 'remaining', header: w.remaining, align: 'right', cell: (row) => row.status === 'ISSUED' && <MoneyText money={row.remaining} dim /> },
        {
          id: 'status',
          header: w.status_,
          cell: (row) => (
            <span style={{ display: 'inline-flex', gap: 4 }}>
              <StatusBadge status={row.status === 'ISSUED' ? row.paymentStatus : row.status} />
              {row.status === 'ISSUED' && row.delivery !== 'DELIVERED' && <StatusBadge status={row.delivery === 'NOT_SENT' ? 'TO_SEND' : row.delivery} />}
            </span>
          ),
        },
      ],
      exportHref: (format, filters) => `/api/invoices/export?format=${format}&${filters}`,
      empty: page.debitEmpty,
    }),
    [t, page, w, language],
  );
  return <ListPage definition={definition} />;
}
