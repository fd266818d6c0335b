import type { Money } from '../api';
import type { Language } from '../i18n';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(language === 'ro' ? 'ro-RO' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 6), useGrouping: 'always' });
    formats.set(key, found);
  }
  return found;
}

/** "1,210.00" or "1.210,00"; from the decimal's text, so that no binary fraction comes between. */
export function formatAmount(amount: string | number, language: Language): string {
  return format(language, 2).format(typeof amount === 'string' ? (amount as unknown as number) : amount);
}

export function formatMoney(money: Money | undefined, language: Language): string {
  return money ? `${formatAmount(money.amount, language)} ${money.currency}` : '';
}

/** The amount, unless there is none or it is zero. */
export function nonZero(money: Money | undefined): Money | undefined {
  return money && Number(money.amount) !== 0 ? money : undefined;
}

/** Quantities, percents and rates: as many digits as there are. */
export function formatNumber(value: string | number | undefined, language: Language): string {
  return value === undefined ? '' : format(language, 0).format(typeof value === 'string' ? (value as unknown as number) : value);
}

/**
 * Reads an amount as people of both languages write it, and gives the decimal's text for the API, or undefined.
 * With both separators the last is the decimal one; one that occurs twice groups thousands; a single one before exactly
 * three digits is read as the person's language reads it.
 */
export function parseAmount(text: string, language: Language): string | undefined {
  const compact = text.trim().replace(/[\s\u00a0\u202f']/g, '');
  if (!/^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(compact)) return undefined;
  const sign = compact.startsWith('-') ? '-' : '';
  const digits = compact.replace(/^[+-]/, '');
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  const decimal = decimalSeparator(digits, dots, commas, language);
  const [whole = '', fraction = '', ...rest] = decimal ? digits.split(decimal) : [digits];
  const groups = whole.split(/[.,]/);
  const badGroups = groups.length > 1 && (groups[0] === '' || groups.slice(1).some((group) => group.length !== 3));
  if (rest.length > 0 || badGroups || /[.,]/.test(fraction)) return undefined;
  const trimmed = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  return `${sign}${trimmed}${fraction ? `.${fraction}` : ''}`;
}

function decimalSeparator(digits: string, dots: number, commas: number, language: Language): '.' | ',' | undefined {
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (dots + commas !== 1) return undefined;
  const separator = dots === 1 ? '.' : ',';
  const groups = language === 'ro' ? '.' : ',';
  const [before = '', after = ''] = digits.split(separator);
  const readsAsThousands = separator === groups && after.length === 3 && before !== '' && before !== '0';
  return readsAsThousands ? undefined : separator;
}
