import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { AmountInput } from '../../form/AmountInput';
import { ProblemNotice } from '../../form/ProblemNotice';
import { compare } from '../../format/quantity';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type Order, type PlaceOrder, useOrderCommand } from './commands';
import { orderTexts } from './texts';

type Edits = Record<string, { quantity: string; price: string }>;

/** Hands a returned order in again, as it was or with other quantities and prices. */
export function ResubmitForm({ order, onDone, onCancel }: { order: Order; onDone: () => void; onCancel: () => void }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const [note, setNote] = useState('');
  const [edits, setEdits] = useState<Edits>(() => Object.fromEntries((order.lines ?? []).map((line) => [line.id!, { quantity: line.ordered!, price: line.unitPrice! }])));
  const command = useOrderCommand(order.id!, onDone);
  const changed = (order.lines ?? []).some((line) => compare(edits[line.id!]?.quantity, line.ordered) !== 0 || compare(edits[line.id!]?.price, line.unitPrice) !== 0);
  const edit = (lineId: string, part: Partial<Edits[string]>) => setEdits((before) => ({ ...before, [lineId]: { ...before[lineId]!, ...part } }));

  return (
    <form
      style={{ display: 'grid', gap: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        command.send({ kind: 'resubmit', order: changed ? corrected(order, edits) : undefined, note: note.trim() || undefined });
      }}
    >
      {order.statusReason && <div>{order.statusReason}</div>}
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" data-align="right">{t.correctedQuantity}</th>
            <th scope="col" data-align="right">{t.correctedPrice}</th>
          </tr>
        </thead>
        <tbody>
          {(order.lines ?? []).map((line) => (
            <tr key={line.id}>
              <td>{line.description}</td>
              <td data-align="right"><AmountInput plain size="xs" w={110} aria-label={`${t.correctedQuantity} ${line.description}`} value={edits[line.id!]!.quantity} onChange={(quantity) => edit(line.id!, { quantity })} /></td>
              <td data-align="right"><AmountInput size="xs" w={130} aria-label={`${t.correctedPrice} ${line.description}`} value={edits[line.id!]!.price} onChange={(price) => edit(line.id!, { price })} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Textarea data-autofocus autosize minRows={2} maxLength={500} label={t.noteForOffice} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <ProblemNotice error={command.error} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" loading={command.pending}>{t.resubmit}</Button>
      </Group>
    </form>
  );
}

/** The whole order again, since a correction replaces it; its decimals stay texts, as the service takes them. */
export function corrected(order: Order, edits: Edits): PlaceOrder {
  const currency = order.total!.currency;
  const placed = {
    source: order.source!,
    externalId: order.externalId!,
    clientOrderNumber: order.clientOrderNumber,
    agent: { id: order.agreement!.agentId!, name: order.agreement!.agentName! },
    agentConfirmedAt: order.agreement!.agreedAt,
    client: order.client!.asSent!,
    currency,
    placedAt: order.placedAt,
    shipFromCountry: order.shipFromCountry,
    shipTo: order.shipTo,
    requestedDeliveryOn: order.requestedDeliveryOn,
    discountPercent: order.discountPercent,
    freight: order.freight,
    notes: order.notes,
    lines: (order.lines ?? []).map((line) => ({
      externalLineId: line.externalLineId,
      itemCode: line.itemCode!,
      description: line.description,
      quantity: edits[line.id!]?.quantity ?? line.ordered!,
      unitPrice: { amount: edits[line.id!]?.price ?? line.unitPrice!, currency },
      discountPercent: line.discountPercent,
      agentConfirmedQuantity: line.agentConfirmed,
      priceOrigin: line.price?.origin,
      priceReference: line.price?.reference,
    })),
  };
  return placed as unknown as PlaceOrder;
}
