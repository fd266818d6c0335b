import { useQueryClient } from '@tanstack/react-query';
import { ReasonPanel } from '../../document/ReasonPanel';
import { SidePanel } from '../../document/SidePanel';
import { useTexts } from '../../i18n';
import { type LineQuantity, needsOverride, type Order, type OrderCommand, sendOrderCommand } from './commands';
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

/** The decisions that need more than a key, each in a panel beside the order. */
export function OrderDialogs({ order, dialog, chosen, onClose, onDecided }: Props) {
  const t = useTexts(orderTexts);
  const queries = useQueryClient();
  const reason = (title: string, help: string, label: string, outcome: string, make: (text: string) => OrderCommand, color?: string) => (
    <ReasonPanel
      title={title}
      help={help}
      label={label}
      color={color}
      touches={['order']}
      run={async (text, key) => queries.setQueryData(['order', 'one', order.id], await sendOrderCommand(order.id!, make(text), key))}
      onDone={() => {
        onClose();
        onDecided(outcome);
      }}
      onClose={onClose}
    />
  );
  switch (dialog) {
    case 'override':
      return reason(t.overrideTitle, t.override, t.confirmAll, t.outcomeConfirmed, (text) => ({ kind: 'confirm', lines: chosen, overrideReason: text }));
    case 'hold':
      return reason(t.hold, t.reasonHold, t.hold, t.outcomeHeld, (text) => ({ kind: 'hold', reason: text, overrideReason: needsOverride(order) ? text : undefined }));
    case 'return':
      return reason(t.returnToAgent, t.reasonReturn, t.returnToAgent, t.outcomeReturned, (text) => ({ kind: 'return', reason: text }));
    case 'cancel':
      return reason(t.cancelOrder, t.cancelConsequence, t.cancelOrder, t.outcomeCancelled, (text) => ({ kind: 'cancel', reason: text }), 'red');
    case 'deliver':
      return (
        <SidePanel opened onClose={onClose} title={t.deliver} size={860}>
          <DeliveryForm order={order} onDone={onClose} />
        </SidePanel>
      );
    case 'proforma':
      return (
        <SidePanel opened onClose={onClose} title={t.requestProforma} size={480}>
          <ProformaForm order={order} onDone={onClose} onCancel={onClose} />
        </SidePanel>
      );
    case 'resubmit':
      return (
        <SidePanel opened onClose={onClose} title={t.resubmit} size={600}>
          <ResubmitForm order={order} onDone={() => (onClose(), onDecided(t.outcomeResubmitted))} onCancel={onClose} />
        </SidePanel>
      );
    case undefined:
      return null;
  }
}
