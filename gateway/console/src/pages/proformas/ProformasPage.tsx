import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { ProformaRequests } from './ProformaRequests';
import { proformaTexts } from './texts';

type Row = InvoicingSchemas['ProformaSummary'];
const CHIPS = ['DRAFT', 'TO_SEND', 'OPEN', 'PARTIALLY_PAID', 'PAID', 'FINAL_INVOICE_DUE', 'EXPIRED', 'CLOSED', 'DISCARDED'];

export function ProformasPage() {
  const t = useTexts(proformaTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const definition = useMemo<ListDefinition<Row>>(
    () => ({
      name: 'proformas',
      resource: 'proforma',
      title: t.title,
      read: (query) => body(invoicing.GET('/proformas', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/proformas/${row.id}`,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'day', name: 'issuedFrom', label: t.issuedFrom },
        { kind: 'day', name: 'issuedTo', label: t.issuedTo },
        { kind: 'text', name: 'number', label: w.number },
      ],
      columns: [
        { id: 'number', header: w.number, width: 160, cell: (row) => <span className="mono">{row.number ?? w.status.DRAFT}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'order', header: w.order, cell: (row) => <span className="mono">{row.orderNumber}</span> },
        { id: 'issued', header: t.issued, cell: (row) => <span className="number">{formatDate(row.issuedOn, language)}</span> },
        { id: 'valid', header: t.validUntil, cell: (row) => <span className="number">{formatDate(row.validUntil, language)}</span> },
        { id: 'supplied', header: t.supplied, extra: true, cell: (row) => <span className="number">{formatDate(row.suppliedOn, language)}</span> },
        { id: 'total', header: t.asked, align: 'right', cell: (row) => <MoneyText money={row.total} /> },
        { id: 'received', header: t.received, align: 'right', cell: (row) => <MoneyText money={row.received} dim /> },
        { id: 'held', header: t.held, align: 'right', extra: true, cell: (row) => <MoneyText money={row.held} dim /> },
        {
          id: 'status',
          header: w.status_,
          cell: (row) => (
            <span style={{ display: 'inline-flex', gap: 4 }}>
              <StatusBadge status={row.label} />
              {row.number && row.delivery !== 'DELIVERED' && <StatusBadge status={row.delivery === 'NOT_SENT' ? 'TO_SEND' : row.delivery} />}
            </span>
          ),
        },
      ],
      actions: mayChange && (
        <Button component={Link} to="/sales/proformas/new">
          {t.newProforma} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
        </Button>
      ),
      rowKeys: mayChange ? { e: (row) => row.label === 'DRAFT' && void navigate(`/sales/proformas/${row.id}/edit`), n: () => void navigate('/sales/proformas/new') } : undefined,
    }),
    [t, w, language, mayChange, navigate],
  );
  return (
    <>
      <ProformaRequests />
      <ListPage definition={definition} />
    </>
  );
}
