import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { AmountInput } from '../../form/AmountInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type Order, useOrderCommand } from './commands';
import { orderTexts } from './texts';

/** Asks for a proforma over a share of the order or a fixed amount. */
export function ProformaForm({ order, onDone, onCancel }: { order: Order; onDone: () => void; onCancel: () => void }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const [percent, setPercent] = useState('');
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const command = useOrderCommand(order.id!, onDone);
  const one = (percent === '') !== (amount === '');
  return (
    <form
      style={{ display: 'grid', gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (one) command.send({ kind: 'proforma', percent: percent || undefined, amount: amount || undefined, note: note.trim() || undefined });
      }}
    >
      <Group grow align="flex-start">
        <AmountInput plain data-autofocus label={t.advancePercent} value={percent} onChange={(value) => (setPercent(value), value && setAmount(''))} error={fieldError(command.error, 'percent')} />
        <AmountInput label={`${t.advanceAmount} (${order.total?.currency})`} value={amount} onChange={(value) => (setAmount(value), value && setPercent(''))} error={fieldError(command.error, 'amount')} />
      </Group>
      <span className="muted">{t.either}</span>
      <Textarea autosize minRows={2} maxLength={500} label={w.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <ProblemNotice error={command.error} known={['percent', 'amount']} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" loading={command.pending} disabled={!one}>{t.requestProforma}</Button>
      </Group>
    </form>
  );
}
