import { Button, Menu } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { toCents } from '../../format/decimal';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useKeys } from '../../shell/keys';
import { useMay } from '../../shell/me';
import { PaymentPanel } from './PaymentPanel';
import { usePaymentModes } from './paymentModes';
import { RecordPayment } from './RecordPayment';
import { paymentTexts } from './texts';

type Payment = PaymentSchemas['PaymentSummary'];

const CHIPS = ['FREE_MONEY', 'POSSIBLE_DUPLICATE', 'UNALLOCATED', 'PARTIALLY_ALLOCATED', 'FULLY_ALLOCATED', 'REVERSING', 'REVERSED', 'REFUND_OWED'];

export function PaymentsPage() {
  const t = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const mayRecord = useMay('sales-admin', 'finance-manager');
  const { all: modes, nameOf } = usePaymentModes();
  const [recording, setRecording] = useState(params.get('record') !== null);
  const record = () => setRecording(true);
  useKeys({ n: record, p: record }, mayRecord && !recording);

  const definition = useMemo<ListDefinition<Payment>>(
    () => ({
      name: 'payments',
      resource: 'payment',
      title: t.title,
      read: (query) => body(payments.GET('/payments', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/payments/${row.id}`,
      panel: (row) => <PaymentPanel id={row.id!} />,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'day', name: 'receivedFrom', label: t.receivedFrom },
        { kind: 'day', name: 'receivedTo', label: t.receivedTo },
        { kind: 'choice', name: 'modeCode', label: t.mode, options: modes.map(({ code, name }) => ({ value: code!, label: name! })) },
        { kind: 'text', name: 'number', label: t.number },
      ],
      columns: [
        { id: 'number', header: w.number, width: 130, cell: (row) => <span className="mono">{row.number}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'received', header: t.received, cell: (row) => <span className="number">{formatDate(row.receivedOn, language)}</span> },
        { id: 'lag', header: t.entryLag, align: 'right', extra: true, cell: (row) => <Lag days={row.entryLagDays ?? 0} /> },
        { id: 'mode', header: t.mode, cell: (row) => nameOf(row.modeCode) },
        { id: 'reference', header: t.reference, cell: (row) => <span className="clipped" title={row.reference}>{row.reference}</span> },
        { id: 'amount', header: w.amount, align: 'right', cell: (row) => <MoneyText money={row.amount} /> },
        { id: 'applied', header: t.applied, align: 'right', extra: true, cell: (row) => <MoneyText money={row.applied} dim /> },
        { id: 'free', header: t.free, align: 'right', cell: (row) => toCents(row.free?.amount) !== 0n && <MoneyText money={row.free} /> },
        {
          id: 'status', header: w.status_,
          cell: (row) => (
            <span style={{ display: 'inline-flex', gap: 4 }}>
              <StatusBadge status={row.status} />
              {row.possibleDuplicate && <StatusBadge status="POSSIBLE_DUPLICATE" />}
            </span>
          ),
        },
      ],
      actions: mayRecord && (
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default">{t.moreLists} ▾</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(['bank', 'surpluses', 'refunds', 'write-offs'] as const).map((list) => (
                <Menu.Item key={list} component={Link} to={`/sales/payments/${list}`}>
                  {t.list[list]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button onClick={record}>
            {t.record} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
          </Button>
        </>
      ),
    }),
    [t, w, language, modes, nameOf, mayRecord],
  );
  return (
    <>
      <ListPage definition={definition} />
      <RecordPayment opened={recording} clientId={params.get('clientId') ?? undefined} onClose={() => (setRecording(false), params.get('record') !== null && navigate('/sales/payments', { replace: true }))} />
    </>
  );
}

/** Receipts are entered on the day they arrive; later is shown, long after is red. */
function Lag({ days }: { days: number }) {
  const w = useTexts(words);
  if (days <= 0) return null;
  return <span className="number" style={{ color: days > 3 ? 'var(--red)' : undefined }}>{w.days(days)}</span>;
}
