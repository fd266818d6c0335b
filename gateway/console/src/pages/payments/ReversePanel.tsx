import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { DayInput } from '../../form/DayInput';
import { fieldError } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { moneyTexts } from './moneyTexts';

/** Records that the bank took a receipt back. */
export function ReversePanel({ payment, onClose }: { payment: PaymentSchemas['PaymentResponse']; onClose: () => void }) {
  const t = useTexts(moneyTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [entry, setEntry] = useState({ reversedOn: today(), reason: '' });
  const command = useCommand<typeof entry, unknown>({
    run: (request, key) => body(payments.POST('/payments/{id}/reverse', { params: { path: { id: payment.id! }, header: { 'Idempotency-Key': key } }, body: { ...request, reason: request.reason.trim() } })),
    touches: ['payment', 'refund', 'write-off', 'invoice', 'open-document', 'client', 'bank-line'],
    onDone: onClose,
  });
  const applied = (payment.allocations ?? []).filter(({ status }) => status === 'APPLIED').map(({ documentNumber }) => documentNumber);
  return (
    <WorkPanel
      onClose={onClose}
      title={t.reverseTitle(payment.number ?? '')}
      about={t.reverseAbout(formatMoney(payment.amount, language), applied.join(', '))}
      label={t.reverse}
      color="red"
      pending={command.pending}
      error={command.error}
      known={['reversedOn', 'reason']}
      onSubmit={() => command.send(entry)}
    >
      <DayInput label={t.reversedOn} required value={entry.reversedOn} error={fieldError(command.error, 'reversedOn')} onChange={(reversedOn) => setEntry({ ...entry, reversedOn })} />
      <TextInput label={w.reasonLabel} required data-autofocus maxLength={500} value={entry.reason} error={fieldError(command.error, 'reason')} onChange={(event) => setEntry({ ...entry, reason: event.currentTarget.value })} />
    </WorkPanel>
  );
}
