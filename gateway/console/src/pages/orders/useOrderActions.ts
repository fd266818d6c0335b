import type { Action } from '../../document/DocumentPage';
import { isZero } from '../../format/quantity';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { blockingChecks, confirmable, free, needsOverride, type Order, type OrderCommand } from './commands';
import { orderTexts } from './texts';

export type Dialog = 'override' | 'hold' | 'return' | 'cancel' | 'deliver' | 'proforma' | 'resubmit';

interface Options {
  order: Order;
  /** Whether quantities are being chosen line by line. */
  choosing: boolean;
  pending: boolean;
  confirm: () => void;
  choose: () => void;
  ask: (dialog: Dialog) => void;
  run: (command: OrderCommand) => void;
}

/** What the person may do with the order now, and why not where they may not; the first is what is next. */
export function useOrderActions({ order, choosing, pending, confirm, choose, ask, run }: Options): { primary?: Action; actions: Action[] } {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const admin = useMay('sales-admin');
  const agent = useMay('account-executive');
  const warehouse = useMay('warehouse');

  const lines = order.lines ?? [];
  const allows = (command: NonNullable<Order['allowed']>[number]) => order.allowed?.includes(command) ?? false;
  const notNow = t.notInStatus(w.status[order.status!] ?? order.statusLabel ?? '');
  const unless = (command: NonNullable<Order['allowed']>[number]) => !allows(command) && notNow;

  const blocking = blockingChecks(order);
  const cannotConfirm = (some: boolean) => {
    if (!allows('CONFIRM')) return notNow;
    if (order.client?.match !== 'LINKED') return t.linkFirst;
    if (blocking.length > 0) return t.putRight(blocking.map((check) => t.checkNames[check.code!]).join(', '));
    return !some && t.nothingToConfirm;
  };
  const anyFree = lines.some((line) => !isZero(free(line)));
  const anyConfirmable = lines.some((line) => !isZero(confirmable(line)));

  const confirmAction: Action = {
    label: choosing ? t.confirmChosen : t.confirmAll, key: 'c', pending, disabled: cannotConfirm(choosing ? anyConfirmable : anyFree),
    run: () => (needsOverride(order) ? ask('override') : confirm()),
  };
  const deliver: Action = { label: t.deliver, key: 'd', disabled: unless('DELIVER'), run: () => ask('deliver') };
  const convert: Action = { label: t.convert, disabled: unless('CONVERT_RELEASED'), pending, run: () => run({ kind: 'convert' }) };
  const proforma: Action = { label: t.requestProforma, disabled: unless('REQUEST_PROFORMA') || (order.client?.match !== 'LINKED' && t.linkFirst), run: () => ask('proforma') };

  if (admin) {
    const decided = !allows('CONFIRM') || !anyFree;
    const primary = order.toDraftAgain ? convert : decided && allows('DELIVER') ? deliver : confirmAction;
    const all: Action[] = [
      confirmAction,
      { label: choosing ? t.allQuantities : t.confirmPart, key: 'q', disabled: !allows('CONFIRM') ? notNow : !anyConfirmable && t.nothingToConfirm, run: choose },
      { label: t.hold, key: 'h', disabled: cannotConfirm(anyFree) || unless('HOLD'), run: () => ask('hold') },
      { label: t.returnToAgent, key: 'r', disabled: unless('RETURN_TO_AGENT'), run: () => ask('return') },
      deliver,
      ...(order.toDraftAgain ? [convert] : []),
      proforma,
      { label: t.cancelOrder, color: 'red', disabled: unless('CANCEL'), run: () => ask('cancel') },
    ];
    return { primary, actions: all.filter((action) => action !== primary) };
  }
  if (agent) {
    const agree: Action = { label: t.agree, key: 'a', pending, disabled: unless('AGREE'), run: () => run({ kind: 'agree' }) };
    const resubmit: Action = { label: t.resubmit, key: 'r', disabled: unless('RESUBMIT'), run: () => ask('resubmit') };
    const primary = allows('RESUBMIT') ? resubmit : allows('AGREE') && !order.agreement?.agreedAt ? agree : undefined;
    return { primary, actions: [proforma] };
  }
  if (warehouse) return { primary: deliver, actions: [] };
  return { actions: [] };
}
