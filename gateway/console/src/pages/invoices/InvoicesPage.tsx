import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { body, invoicing, type InvoicingSchemas, type Page } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { BulkAction, ListDefinition, ListQuery, RowResult } from '../../list/types';
import { useMay } from '../../shell/me';
import { invoiceTexts } from './texts';

type Invoice = InvoicingSchemas['InvoiceSummary'];
type BulkRow = InvoicingSchemas['BulkRow'];

const CHIPS = ['DRAFT', 'TO_SEND', 'TO_SUBMIT', 'UNPAID', 'PARTIALLY_PAID', 'OVERDUE', 'PAID', 'REVERSED', 'DISCARDED'];

/** What the checks say of drafts is worked out when it is asked for, so that list is one of its own. */
async function readInvoices({ readiness, ...query }: ListQuery): Promise<Page<Invoice>> {
  if (!readiness) return body(invoicing.GET('/invoices', { params: { query: query as never } }));
  const { cursor, limit } = query;
  const drafts = await body(invoicing.GET('/invoices/drafts', { params: { query: { readiness: [readiness as 'GREEN'], cursor, limit, counts: false } } }));
  return { ...drafts, counts: undefined };
}

export function InvoicesPage() {
  const t = useTexts(invoiceTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayChange = useMay('sales-admin');
  const navigate = useNavigate();

  const definition = useMemo<ListDefinition<Invoice>>(() => {
    const nameOf = (row: Invoice) => [row.number ?? t.draft, row.clientName].filter(Boolean).join(' · ');
    const results = (rows: Invoice[], answered: BulkRow[] | undefined): RowResult[] =>
      (answered ?? []).map((row) => {
        const invoice = rows.find((candidate) => candidate.id === row.id);
        const problem = row.problem ?? row.sending?.problem;
        return {
          id: row.id!,
          name: row.number ?? (invoice ? nameOf(invoice) : row.id!),
          done: problem === undefined,
          text: problem ? (problem.detail ?? problem.title) : (t.outcome[row.sending?.outcome ?? row.outcome ?? ''] ?? ''),
        };
      });
    const asRequest = (rows: Invoice[]) => ({ invoices: rows.map((row) => ({ id: row.id!, expectedVersion: row.version })) });
    const bulk: BulkAction<Invoice>[] = [
      {
        id: 'issue-and-send', label: t.issueAndSend, key: 'i', can: (row) => row.status === 'DRAFT', confirm: (rows) => t.confirmIssue(rows.length),
        run: (rows, key) =>
          body(invoicing.POST('/invoices/bulk-issue-and-send', { params: { header: { 'Idempotency-Key': key } }, body: asRequest(rows) })).then((answer) => results(rows, answer.rows)),
      },
      {
        id: 'issue', label: t.issueOnly, can: (row) => row.status === 'DRAFT', confirm: (rows) => t.confirmIssueOnly(rows.length),
        run: (rows, key) => body(invoicing.POST('/invoices/bulk-issue', { params: { header: { 'Idempotency-Key': key } }, body: asRequest(rows) })).then((answer) => results(rows, answer.rows)),
      },
      {
        id: 'send', label: t.send, can: (row) => row.status === 'ISSUED' && row.delivery !== 'QUEUED',
        run: (rows, key) =>
          body(invoicing.POST('/invoices/bulk-send', { params: { header: { 'Idempotency-Key': key } }, body: { ids: rows.map((row) => row.id!) } })).then((answer) => results(rows, answer.rows)),
      },
    ];
    return {
      name: 'invoices',
      resource: 'invoice',
      title: t.title,
      read: readInvoices,
      id: (row) => row.id!,
      href: (row) => `/sales/invoices/${row.id}`,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'day', name: 'issuedFrom', label: t.issuedFrom },
        { kind: 'day', name: 'issuedTo', label: t.issuedTo },
        { kind: 'day', name: 'dueTo', label: t.dueTo },
        { kind: 'choice', name: 'type', label: t.type, options: ['INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE'].map((value) => ({ value, label: w.documentType[value]! })) },
        { kind: 'choice', name: 'readiness', label: t.checks, options: ['GREEN', 'AMBER', 'RED'].map((value) => ({ value, label: w.status[value]! })) },
        { kind: 'text', name: 'number', label: w.number },
        { kind: 'day', name: 'dueFrom', extra: true, label: t.dueFrom },
        { kind: 'flag', name: 'ofOrder', extra: true, label: t.ofOrder },
        { kind: 'flag', name: 'replacement', extra: true, label: t.replacement },
        { kind: 'day', name: 'deliveredFrom', extra: true, label: t.deliveredFrom },
        { kind: 'day', name: 'deliveredTo', extra: true, label: t.deliveredTo },
        { kind: 'day', name: 'reissuedFrom', extra: true, label: t.reissuedFrom },
        { kind: 'day', name: 'reissuedTo', extra: true, label: t.reissuedTo },
      ],
      sorts: { parameter: 'order', options: [{ value: 'NEWEST', label: t.newest }, { value: 'DUE', label: t.byDue }] },
      columns: [
        { id: 'number', header: w.number, width: 160, cell: (row) => <span className="mono">{row.number ?? t.draft}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'type', header: t.type, extra: true, cell: (row) => w.documentType[row.documentType ?? ''] },
        { id: 'order', header: w.order, extra: true, cell: (row) => <span className="mono">{row.orderNumber}</span> },
        { id: 'issued', header: t.issued, cell: (row) => <span className="number">{formatDate(row.issuedOn, language)}</span> },
        { id: 'due', header: w.due, cell: (row) => <Due row={row} /> },
        { id: 'age', header: t.issueBy, cell: (row) => row.waiting && <span className="number" style={row.waiting.late ? { color: 'var(--red)' } : undefined}>{formatDate(row.waiting.issueBy, language)} · {w.days(row.waiting.days ?? 0)}</span> },
        { id: 'total', header: w.total, align: 'right', cell: (row) => <MoneyText money={row.total} /> },
        { id: 'remaining', header: w.remaining, align: 'right', cell: (row) => row.status === 'ISSUED' && <MoneyText money={row.remaining} dim /> },
        { id: 'status', header: w.status_, cell: (row) => <Axes row={row} /> },
      ],
      bulk: mayChange ? bulk : [],
      actions: mayChange && (
        <Button component={Link} to="/sales/invoices/new">
          {t.newInvoice} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
        </Button>
      ),
      rowKeys: mayChange ? { e: (row) => row.status === 'DRAFT' && !row.orderId && void navigate(`/sales/invoices/${row.id}/edit`), n: () => void navigate('/sales/invoices/new') } : undefined,
      exportHref: (format, filters) => `/api/invoices/export?format=${format}&${filters}`,
    };
  }, [t, w, language, mayChange, navigate]);
  return <ListPage definition={definition} />;
}

function Due({ row }: { row: Invoice }) {
  const language = useLanguage();
  const w = useTexts(words);
  if (!row.dueOn) return null;
  const overdue = (row.daysOverdue ?? 0) > 0;
  return (
    <span className="number" title={overdue ? w.daysOverdue(row.daysOverdue!) : undefined} style={overdue ? { color: 'var(--red)' } : undefined}>
      {formatDate(row.dueOn, language)}
      {overdue && ` · ${w.days(row.daysOverdue!)}`}
    </span>
  );
}

function Axes({ row }: { row: Invoice }) {
  if (row.status === 'DRAFT') return <StatusBadge status={row.readiness?.level ?? 'DRAFT'} />;
  if (row.status === 'DISCARDED') return <StatusBadge status="DISCARDED" />;
  const overdue = (row.daysOverdue ?? 0) > 0 && row.paymentStatus !== 'PAID' && row.paymentStatus !== 'REVERSED';
  return (
    <span style={{ display: 'inline-flex', gap: 4 }}>
      <StatusBadge status={overdue ? 'OVERDUE' : row.paymentStatus} />
      {row.delivery !== 'DELIVERED' && <StatusBadge status={row.delivery === 'NOT_SENT' ? 'TO_SEND' : row.delivery} />}
    </span>
  );
}
