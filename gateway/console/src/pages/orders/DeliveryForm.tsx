import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { compare, isZero } from '../../format/quantity';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type Order, useOrderCommand } from './commands';
import { OrderLines } from './OrderLines';
import { orderTexts } from './texts';

/** What the warehouse delivered: all that waits is proposed, each quantity may be lower. */
export function DeliveryForm({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const waiting = (order.lines ?? []).filter((line) => !isZero(line.held));
  const [deliveryId, setDeliveryId] = useState(`${order.number}/${(order.deliveries?.length ?? 0) + 1}`);
  const [deliveredOn, setDeliveredOn] = useState(today());
  const [complete, setComplete] = useState(false);
  const [quantities, setQuantities] = useState<Record<string, string>>(() => Object.fromEntries(waiting.map((line) => [line.id!, line.held!])));
  const command = useOrderCommand(order.id!, onDone);
  const lines = waiting.filter((line) => !isZero(quantities[line.id!] || '0')).map((line) => ({ lineId: line.id!, quantity: quantities[line.id!]! }));
  const tooMuch = waiting.some((line) => compare(quantities[line.id!] || '0', line.held) > 0);

  return (
    <form
      style={{ display: 'grid', gap: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!tooMuch) command.send({ kind: 'deliver', deliveryId: deliveryId.trim(), deliveredOn, complete, lines });
      }}
    >
      <Group grow align="flex-start">
        <TextInput data-autofocus required maxLength={80} label={t.deliveryId} value={deliveryId} onChange={(event) => setDeliveryId(event.currentTarget.value)} error={fieldError(command.error, 'deliveryId')} />
        <DayInput required label={t.deliveredOn} value={deliveredOn} onChange={setDeliveredOn} error={fieldError(command.error, 'deliveredOn')} />
      </Group>
      <OrderLines
        order={{ ...order, lines: waiting }}
        quantities={quantities}
        label={t.deliveredNow}
        most={(line) => line.held ?? '0'}
        onQuantity={(lineId, quantity) => setQuantities((before) => ({ ...before, [lineId]: quantity }))}
      />
      <Checkbox label={t.complete} description={t.deliverRest} checked={complete} onChange={(event) => setComplete(event.currentTarget.checked)} />
      <ProblemNotice error={command.error} known={['deliveryId', 'deliveredOn']} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onDone}>{w.cancel}</Button>
        <Button type="submit" loading={command.pending} disabled={(lines.length === 0 && !complete) || tooMuch}>{t.deliver}</Button>
      </Group>
    </form>
  );
}
