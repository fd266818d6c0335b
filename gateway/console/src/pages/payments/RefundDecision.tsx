import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { DayInput } from '../../form/DayInput';
import { fieldError } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { useMay, useMe } from '../../shell/me';
import { moneyTexts } from './moneyTexts';
import { ReasonPanel } from './ReasonPanel';

type Refund = PaymentSchemas['ListedRefund'];
const TOUCHES = ['refund', 'payment', 'surplus', 'client'];

/** Approve and decline for the second person, withdraw for who asked. */
export function RefundDecision({ refund }: { refund: Refund }) {
  const t = useTexts(moneyTexts);
  const mayDecide = useMay('finance-manager');
  const me = useMe();
  const [open, setOpen] = useState<'approve' | 'decline' | 'withdraw'>();
  if (refund.status !== 'REQUESTED') return null;
  const own = refund.requestedBy === me.name;
  const close = () => setOpen(undefined);
  const number = refund.number ?? '';
  const params = (key: string) => ({ path: { id: refund.id! }, header: { 'Idempotency-Key': key } });
  return (
    <Group gap={6} wrap="nowrap">
      {mayDecide && <Button size="compact-sm" disabled={own} title={own ? t.secondPerson : undefined} onClick={() => setOpen('approve')}>{t.approve}</Button>}
      {mayDecide && <Button size="compact-sm" variant="default" onClick={() => setOpen('decline')}>{t.decline}</Button>}
      {(own || !mayDecide) && <Button size="compact-sm" variant="default" onClick={() => setOpen('withdraw')}>{t.withdraw}</Button>}
      {open === 'approve' && <ApprovePanel refund={refund} onClose={close} />}
      {open === 'decline' && <ReasonPanel title={t.declineTitle(number)} about={t.freeAgain} submit={t.decline} touches={TOUCHES} run={(reason, key) => body(payments.POST('/refunds/{id}/decline', { params: params(key), body: { reason } }))} onClose={close} />}
      {open === 'withdraw' && <ReasonPanel title={t.withdrawTitle(number)} about={t.freeAgain} submit={t.withdraw} touches={TOUCHES} run={(reason, key) => body(payments.POST('/refunds/{id}/withdraw', { params: params(key), body: { reason } }))} onClose={close} />}
    </Group>
  );
}

function ApprovePanel({ refund, onClose }: { refund: Refund; onClose: () => void }) {
  const t = useTexts(moneyTexts);
  const language = useLanguage();
  const [refundedOn, setRefundedOn] = useState(today());
  const command = useCommand<string, unknown>({
    run: (day, key) => body(payments.POST('/refunds/{id}/approve', { params: { path: { id: refund.id! }, header: { 'Idempotency-Key': key } }, body: { refundedOn: day || undefined } })),
    touches: TOUCHES,
    onDone: onClose,
  });
  return (
    <WorkPanel onClose={onClose} title={t.approveTitle(refund.number ?? '')} about={t.approveAbout(formatMoney(refund.amount, language), refund.clientName ?? '')} label={t.approve} pending={command.pending} error={command.error} known={['refundedOn']} onSubmit={() => command.send(refundedOn)}>
      <DayInput label={t.refundedOn} data-autofocus value={refundedOn} error={fieldError(command.error, 'refundedOn')} onChange={setRefundedOn} />
    </WorkPanel>
  );
}
