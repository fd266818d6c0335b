import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { body, payments } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { AmountInput } from '../../form/AmountInput';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { moneyTexts } from './moneyTexts';
import type { Source } from './SourceActions';

/** Asks for free money to be paid back; another person lets it count. */
export function RefundPanel({ source, onClose }: { source: Source; onClose: () => void }) {
  const t = useTexts(moneyTexts);
  const w = useTexts(words);
  const [entry, setEntry] = useState({ amount: source.free.amount, payeeIban: source.payerIban ?? '', reason: '' });
  const command = useCommand<typeof entry, unknown>({
    run: ({ amount, payeeIban, reason }, key) =>
      body(
        payments.POST('/refunds', {
          params: { header: { 'Idempotency-Key': key } },
          body: { sourceId: source.id, amount: { amount, currency: source.free.currency }, reason: reason.trim(), payeeIban: payeeIban.replace(/\s/g, '') || undefined },
        }),
      ),
    touches: ['payment', 'surplus', 'refund'],
    onDone: onClose,
  });
  return (
    <WorkPanel onClose={onClose} title={t.refundTitle(source.number)} about={t.refundAbout} label={t.requestRefund} pending={command.pending} error={command.error} known={['amount', 'payeeIban', 'reason']} onSubmit={() => command.send(entry)}>
      <AmountInput label={`${w.amount} (${source.free.currency})`} required data-autofocus value={entry.amount} error={fieldError(command.error, 'amount')} onChange={(amount) => setEntry({ ...entry, amount })} />
      <TextInput label={t.payeeIban} classNames={{ input: 'mono' }} value={entry.payeeIban} error={fieldError(command.error, 'payeeIban')} onChange={(event) => setEntry({ ...entry, payeeIban: event.currentTarget.value })} />
      <TextInput label={w.reasonLabel} required maxLength={500} value={entry.reason} error={fieldError(command.error, 'reason')} onChange={(event) => setEntry({ ...entry, reason: event.currentTarget.value })} />
    </WorkPanel>
  );
}
