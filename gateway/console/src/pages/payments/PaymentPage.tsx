import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { DocumentPage } from '../../document/DocumentPage';
import { Loaded } from '../../document/Loaded';
import { Facts, Section, Timeline } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { toCents } from '../../format/decimal';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { AllocationsTable } from './AllocationsTable';
import { CoverRefundPanel } from './CoverRefundPanel';
import { moneyTexts } from './moneyTexts';
import { MovementsOfSource } from './MovementsOfSource';
import { usePayment } from './PaymentPanel';
import { usePaymentModes } from './paymentModes';
import { ReversePanel } from './ReversePanel';
import { useSourceActions } from './SourceActions';
import { paymentTexts } from './texts';
import { paymentTimeline } from './timeline';

type Payment = PaymentSchemas['PaymentResponse'];

export function PaymentPage() {
  const { id = '' } = useParams();
  return <Loaded query={usePayment(id)}>{(payment) => <PaymentView key={id} payment={payment} />}</Loaded>;
}

function PaymentView({ payment }: { payment: Payment }) {
  const t = useTexts(moneyTexts);
  const p = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const may = useMay('sales-admin', 'finance-manager');
  const { nameOf } = usePaymentModes();
  const [open, setOpen] = useState<'reverse' | 'cover'>();
  const source = { kind: 'payment' as const, id: payment.id!, number: payment.number ?? '', clientId: payment.clientId!, free: payment.free!, payerIban: payment.payerIban, reference: payment.reference };
  const actions = useSourceActions(source);
  const refunds = useQuery({
    queryKey: ['refund', 'of-source', payment.id],
    queryFn: () => body(payments.GET('/refunds', { params: { query: { sourceId: payment.id, limit: 50 } } })),
    enabled: may,
  });
  const gone = payment.status === 'REVERSED' || payment.status === 'REVERSING';
  const nonZero = (money: Payment['free']) => (toCents(money?.amount) === 0n ? undefined : money);

  return (
    <DocumentPage
      id={payment.id!}
      title={payment.number ?? ''}
      listPath="/sales/payments"
      path={(id) => `/sales/payments/${id}`}
      badges={
        <>
          <StatusBadge status={payment.status} />
          {payment.possibleDuplicate && <StatusBadge status="POSSIBLE_DUPLICATE" />}
        </>
      }
      subtitle={
        <>
          <Anchor component={Link} to={`/crm/clients/${payment.clientId}`}>{payment.clientName}</Anchor>
          <span className="muted"> · {p.received.toLowerCase()} {formatDate(payment.receivedOn, language)} · {nameOf(payment.modeCode)}</span>
        </>
      }
      amounts={[
        { label: w.amount, money: payment.amount },
        { label: t.event.APPLIED!, money: payment.applied },
        { label: p.requested, money: nonZero(payment.requested) },
        { label: p.refunded, money: nonZero(payment.refunded) },
        { label: p.reversed, money: nonZero(payment.reversed) },
        { label: p.writtenOff, money: nonZero(payment.writtenOff) },
        { label: p.owed, money: nonZero(payment.owed) },
        { label: p.free, money: payment.free, main: true },
      ]}
      primary={may && !gone ? actions.allocate : undefined}
      actions={
        may
          ? [
              ...(gone ? [] : actions.others),
              ...(nonZero(payment.owed) ? [{ label: t.cover, run: () => setOpen('cover') }] : []),
              { label: t.reverse, color: 'red', disabled: gone && t.cannotReverse, run: () => setOpen('reverse') },
            ]
          : []
      }
      notice={<Notices payment={payment} />}
      aside={
        <>
          <Section title={t.details}>
            <Facts
              facts={[
                [p.reference, payment.reference],
                [p.payerIban, payment.payerIban && <span className="mono">{payment.payerIban}</span>],
                [p.mandate, payment.mandate],
                [p.entered, formatTime(payment.recordedAt, language)],
                [p.enteredBy, payment.recordedBy],
                [p.entryLag, payment.entryLagDays ? w.days(payment.entryLagDays) : undefined],
                [p.bankLine, payment.bankLineId && <Anchor component={Link} to={`/sales/payments/bank?line=${payment.bankLineId}`}>{p.openIt}</Anchor>],
              ]}
            />
          </Section>
          <Timeline items={paymentTimeline(payment, refunds.data?.items ?? [], t, w.status, (money) => formatMoney(money, language))} />
        </>
      }
    >
      <AllocationsTable allocations={payment.allocations ?? []} />
      {may && <MovementsOfSource sourceId={payment.id!} refunds={refunds.data?.items ?? []} />}
      {actions.panel}
      {open === 'reverse' && <ReversePanel payment={payment} onClose={() => setOpen(undefined)} />}
      {open === 'cover' && <CoverRefundPanel payment={payment} onClose={() => setOpen(undefined)} />}
    </DocumentPage>
  );
}

function Notices({ payment }: { payment: Payment }) {
  const t = useTexts(moneyTexts);
  if (!payment.possibleDuplicate || !payment.possibleDuplicates?.length) return null;
  return (
    <Alert color="yellow" mb={16}>
      {t.possibleDuplicateOf}{' '}
      {payment.possibleDuplicates.map(({ paymentId, number }) => (
        <Anchor key={paymentId} component={Link} to={`/sales/payments/${paymentId}`} className="mono" mr={8}>{number}</Anchor>
      ))}
    </Alert>
  );
}
