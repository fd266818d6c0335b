/**
 * Exact arithmetic on the API's decimal texts, for what a person is told while typing; what counts is what the service
 * answers. All currencies of the product have two decimals.
 */
export type Cents = bigint;

/** Undefined where the text is no amount of at most two decimals. */
export function toCents(amount: string | undefined): Cents | undefined {
  const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount ?? '');
  if (!found) return undefined;
  const cents = BigInt(found[2]!) * 100n + BigInt((found[3] ?? '').padEnd(2, '0'));
  return found[1] ? -cents : cents;
}

export function fromCents(cents: Cents): string {
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function sumCents(amounts: (string | undefined)[]): Cents {
  return amounts.reduce<Cents>((sum, amount) => sum + (toCents(amount) ?? 0n), 0n);
}
