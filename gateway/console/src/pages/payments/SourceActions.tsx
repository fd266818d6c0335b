import { useState } from 'react';
import type { Money } from '../../api';
import type { Action } from '../../document/DocumentPage';
import { toCents } from '../../format/decimal';
import { useTexts } from '../../i18n';
import { AllocatePanel } from './AllocatePanel';
import { moneyTexts } from './moneyTexts';
import { RefundPanel } from './RefundPanel';
import { WriteOffPanel } from './WriteOffPanel';

/** Money of a client that may be used: a receipt, or what a credit note's original did not need. */
export interface Source {
  kind: 'payment' | 'surplus';
  id: string;
  number: string;
  clientId: string;
  free: Money;
  reference?: string;
  payerIban?: string;
}

/** What can be done with free money, and the panel of what was chosen. */
export function useSourceActions(source: Source | undefined) {
  const t = useTexts(moneyTexts);
  const [open, setOpen] = useState<'allocate' | 'refund' | 'write-off'>();
  const close = () => setOpen(undefined);
  const nothingFree = toCents(source?.free.amount) === 0n && t.nothingFree;
  const allocate: Action = { label: t.allocate, key: 'a', disabled: nothingFree, run: () => setOpen('allocate') };
  const others: Action[] = [
    { label: t.requestRefund, disabled: nothingFree, run: () => setOpen('refund') },
    { label: t.writeOffFree, disabled: nothingFree, run: () => setOpen('write-off') },
  ];
  const panel = source && (
    <>
      {open === 'allocate' && <AllocatePanel source={source} onClose={close} />}
      {open === 'refund' && <RefundPanel source={source} onClose={close} />}
      {open === 'write-off' && <WriteOffPanel of={{ sourceId: source.id }} number={source.number} amount={source.free} onClose={close} />}
    </>
  );
  return { allocate, others, panel };
}
