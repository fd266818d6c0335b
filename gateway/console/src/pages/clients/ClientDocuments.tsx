import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, invoicing, type Money, orders, payments } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { accountTexts } from './accountTexts';

/** A document of the client in the words that all kinds have. */
interface Row {
  id: string;
  number?: string;
  on?: string;
  total?: Money;
  remaining?: Money;
  status?: string;
}

interface Kind {
  name: string;
  /** Type of thing as hints name it. */
  type: string;
  page: string;
  read: (clientId: string) => Promise<Row[]>;
}

const SHOWN = 8;

const ORDERS: Kind = {
  name: 'orders', type: 'order', page: '/sales/orders',
  read: async (clientId) => {
    const page = await body(orders.GET('/orders', { params: { query: { clientId, limit: SHOWN } } }));
    return (page.items ?? []).map((row) => ({ id: row.id!, number: row.number, on: row.placedAt?.slice(0, 10), total: row.total, status: row.status }));
  },
};

const OTHERS: Kind[] = [
  {
    name: 'invoices', type: 'invoice', page: '/sales/invoices',
    read: async (clientId) => {
      const page = await body(invoicing.GET('/invoices', { params: { query: { clientId, limit: SHOWN, counts: false } } }));
      return (page.items ?? []).map((row) => ({
        id: row.id!, number: row.number, on: row.issuedOn, total: row.total, remaining: row.status === 'ISSUED' ? row.remaining : undefined,
        status: row.status !== 'ISSUED' ? row.status : (row.daysOverdue ?? 0) > 0 && row.paymentStatus !== 'PAID' ? 'OVERDUE' : row.paymentStatus,
      }));
    },
  },
  {
    name: 'proformas', type: 'proforma', page: '/sales/proformas',
    read: async (clientId) => {
      const page = await body(invoicing.GET('/proformas', { params: { query: { clientId, limit: SHOWN } } }));
      return (page.items ?? []).map((row) => ({ id: row.id!, number: row.number, on: row.issuedOn, total: row.total, status: row.label }));
    },
  },
  {
    name: 'creditNotes', type: 'credit-note', page: '/sales/credit-notes',
    read: async (clientId) => {
      const page = await body(invoicing.GET('/credit-notes', { params: { query: { clientId, limit: SHOWN } } }));
      return (page.items ?? []).map((row) => ({ id: row.id!, number: row.number, on: row.issuedOn, total: row.total, status: row.status }));
    },
  },
  {
    name: 'payments', type: 'payment', page: '/sales/payments',
    read: async (clientId) => {
      const page = await body(payments.GET('/payments', { params: { query: { clientId, limit: SHOWN } } }));
      return (page.items ?? []).map((row) => ({ id: row.id!, number: row.number, on: row.receivedOn, total: row.amount, status: row.status }));
    },
  },
];

/** The latest of each kind of document of the client; each list whole is one step away. */
export function ClientDocuments({ clientId }: { clientId: string }) {
  const mayRead = useMay('sales-admin', 'finance-manager');
  return (
    <div style={{ display: 'grid', gap: 20 }}>
      {[...(mayRead ? OTHERS.slice(0, 1) : []), ORDERS, ...(mayRead ? OTHERS.slice(1) : [])].map((kind) => (
        <KindOfDocument key={kind.name} clientId={clientId} kind={kind} />
      ))}
    </div>
  );
}

function KindOfDocument({ clientId, kind }: { clientId: string; kind: Kind }) {
  const t = useTexts(accountTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const rows = useQuery({ queryKey: [kind.type, 'of-client', clientId], queryFn: () => kind.read(clientId) });
  return (
    <Section title={t.documents[kind.name]} padded={false} right={<Anchor component={Link} size="sm" to={`${kind.page}?clientId=${clientId}`}>{t.all}</Anchor>}>
      <ProblemNotice error={rows.error} />
      {rows.data?.length === 0 && <p className="muted" style={{ margin: 0, padding: '0 16px 16px' }}>{t.none}</p>}
      {(rows.data?.length ?? 0) > 0 && (
        <table className="lines" style={{ tableLayout: 'fixed' }}>
          <tbody>
            {rows.data!.map((row) => (
              <tr key={row.id}>
                <td><Anchor component={Link} className="mono" to={`${kind.page}/${row.id}`}>{row.number ?? w.status.DRAFT}</Anchor></td>
                <td className="number">{formatDate(row.on, language)}</td>
                <td data-align="right"><MoneyText money={row.total} /></td>
                <td data-align="right">{row.remaining && Number(row.remaining.amount) !== 0 && <span>{w.remaining} <MoneyText money={row.remaining} /></span>}</td>
                <td data-align="right"><StatusBadge status={row.status} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
