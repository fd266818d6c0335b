/** Exact arithmetic of quantities as decimal texts; sums of money are the services' to make. */
const DIGITS = 6;

function scaled(quantity: string): bigint {
  const [whole = '0', fraction = ''] = quantity.replace(/^[+-]/, '').split('.');
  const value = BigInt(whole || '0') * 10n ** BigInt(DIGITS) + BigInt(fraction.padEnd(DIGITS, '0').slice(0, DIGITS));
  return quantity.startsWith('-') ? -value : value;
}

function text(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(DIGITS + 1, '0');
  const fraction = digits.slice(-DIGITS).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}${fraction ? `.${fraction}` : ''}`;
}

export function minus(a: string | undefined, b: string | undefined): string {
  return text(scaled(a ?? '0') - scaled(b ?? '0'));
}

/** Below zero, zero, above zero. */
export function compare(a: string | undefined, b: string | undefined): number {
  const difference = scaled(a ?? '0') - scaled(b ?? '0');
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(quantity: string | undefined): boolean {
  return scaled(quantity ?? '0') === 0n;
}
