import { fromCents, sumCents, toCents } from '../../format/decimal';

/** Amounts by document id; a document that gets nothing is absent or empty. */
export type Shares = Record<string, string>;

export interface Outcome {
  /** Payment status of the document once this is applied. */
  status: 'PAID' | 'PARTIALLY_PAID';
  remaining: string;
  /** What the document does not need; the service leaves it free. */
  notNeeded: string;
}

/** What a document with this much open becomes by this share; undefined where it gets nothing. */
export function outcome(open: string | undefined, share: string | undefined): Outcome | undefined {
  const needed = toCents(open);
  const given = toCents(share);
  if (needed === undefined || given === undefined || given <= 0n) return undefined;
  const left = needed > given ? needed - given : 0n;
  return { status: left === 0n ? 'PAID' : 'PARTIALLY_PAID', remaining: fromCents(left), notNeeded: fromCents(given > needed ? given - needed : 0n) };
}

/** What of the receipt goes to no document; negative where the shares are more than the receipt. */
export function rest(amount: string, shares: Shares): string {
  return fromCents((toCents(amount) ?? 0n) - sumCents(Object.values(shares)));
}

/** As much of the amount as the document needs. */
export function shareOf(amount: string, open: string | undefined): string {
  const given = toCents(amount);
  const needed = toCents(open);
  if (given === undefined || needed === undefined || given <= 0n) return '';
  return fromCents(given < needed ? given : needed);
}

export function given(shares: Shares): [string, string][] {
  return Object.entries(shares).filter(([, amount]) => (toCents(amount) ?? 0n) > 0n);
}
