import { Drawer, Modal, Text } from '@mantine/core';
import { ReasonForm } from '../../form/ReasonForm';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type LineQuantity, needsOverride, type Order, type OrderCommand, useOrderCommand } from './commands';
import { DeliveryForm } from './DeliveryForm';
import { ProformaForm } from './ProformaForm';
import { ResubmitForm } from './ResubmitForm';
import { orderTexts } from './texts';
import type { Dialog } from './useOrderActions';

interface Props {
  order: Order;
  dialog: Dialog | undefined;
  /** Quantities chosen; nothing means all that is free. */
  chosen: LineQuantity[] | undefined;
  onClose: () => void;
  /** The decision is made; the outcome in words. */
  onDecided: (outcome: string) => void;
}

/** The decisions that need more than a key: each in a panel beside the order, cancelling asked once more. */
export function OrderDialogs({ order, dialog, chosen, onClose, onDecided }: Props) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const outcomes: Partial<Record<OrderCommand['kind'], string>> = { confirm: t.outcomeConfirmed, hold: t.outcomeHeld, return: t.outcomeReturned, cancel: t.outcomeCancelled };
  const command = useOrderCommand(order.id!, (_, done) => {
    onClose();
    onDecided(outcomes[done.kind] ?? '');
  });
  const close = () => {
    command.reset();
    onClose();
  };
  const reason = (label: string, submit: string, make: (text: string) => OrderCommand, field?: string, color?: string) => (
    <ReasonForm label={label} submit={submit} field={field} color={color} pending={command.pending} error={command.error} onCancel={close} onSubmit={(text) => command.send(make(text))} />
  );
  const titles: Record<Dialog, string> = {
    override: t.overrideTitle, hold: t.hold, return: t.returnToAgent, cancel: t.cancelOrder, deliver: t.deliver, proforma: t.requestProforma, resubmit: t.resubmit,
  };
  return (
    <>
      <Drawer opened={dialog !== undefined && dialog !== 'cancel'} onClose={close} title={dialog && titles[dialog]} size={dialog === 'deliver' ? 860 : 480} closeButtonProps={{ 'aria-label': w.close }}>
        {dialog === 'override' && reason(t.override, t.confirmAll, (text) => ({ kind: 'confirm', lines: chosen, overrideReason: text }), 'overrideReason')}
        {dialog === 'hold' && reason(t.reasonHold, t.hold, (text) => ({ kind: 'hold', reason: text, overrideReason: needsOverride(order) ? text : undefined }))}
        {dialog === 'return' && reason(t.reasonReturn, t.returnToAgent, (text) => ({ kind: 'return', reason: text }))}
        {dialog === 'deliver' && <DeliveryForm order={order} onDone={close} />}
        {dialog === 'proforma' && <ProformaForm order={order} onDone={close} onCancel={close} />}
        {dialog === 'resubmit' && <ResubmitForm order={order} onDone={() => (close(), onDecided(t.outcomeResubmitted))} onCancel={close} />}
      </Drawer>
      <Modal opened={dialog === 'cancel'} onClose={close} title={t.cancelOrder} closeButtonProps={{ 'aria-label': w.close }}>
        <Text mb={12}>{t.cancelConsequence}</Text>
        {dialog === 'cancel' && reason(t.reasonCancel, t.cancelOrder, (text) => ({ kind: 'cancel', reason: text }), 'reason', 'red')}
      </Modal>
    </>
  );
}
