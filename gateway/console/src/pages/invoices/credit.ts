import type { InvoicingSchemas } from '../../api';
import type { CorrectionReason } from './CorrectionFields';

export type Way = InvoicingSchemas['DraftCreditNoteRequest']['way'];

/** One position of the original as the person fills it in: a quantity or a net amount, or neither. */
export interface CreditLine {
  quantity: string;
  net: string;
}

export interface CreditForm {
  reason: CorrectionReason;
  text: string;
  way: Way;
  /** By position of the original. */
  lines: Record<number, CreditLine>;
  amount: string;
  percent: string;
}

/** What the API takes of a form: exactly the parts that belong to the way chosen. Decimals stay texts. */
export function creditRequest({ reason, text, way, lines, amount, percent }: CreditForm) {
  const chosen = Object.entries(lines)
    .filter(([, line]) => line.quantity || line.net)
    .map(([position, line]) => ({ position: Number(position), ...(line.quantity ? { quantity: line.quantity } : { net: line.net }) }));
  return {
    reason,
    text: text.trim(),
    way,
    ...(way === 'LINES' ? { lines: chosen } : {}),
    ...(way === 'GROSS' || way === 'NET' ? { amount } : {}),
    ...(way === 'PERCENT' ? { percent } : {}),
  };
}

export function creditComplete(form: CreditForm): boolean {
  if (!form.text.trim()) return false;
  if (form.way === 'LINES') return Object.values(form.lines).some((line) => line.quantity || line.net);
  if (form.way === 'PERCENT') return form.percent !== '';
  return form.way === 'FULL' || form.amount !== '';
}
