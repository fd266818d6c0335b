import { describe, expect, it } from 'vitest';
import { formatDate, parseDay, endOfDay } from './dates';
import { formatAmount, formatMoney, parseAmount } from './money';

describe('amounts', () => {
  it.each([
    ['1.210,00', 'ro', '1210.00'],
    ['1.210,00', 'en', '1210.00'],
    ['1,210.00', 'ro', '1210.00'],
    ['1 210,5', 'ro', '1210.5'],
    ['1.210', 'ro', '1210'],
    ['1.210', 'en', '1.210'],
    ['1,210', 'en', '1210'],
    ['1,210', 'ro', '1.210'],
    ['1.000.000', 'en', '1000000'],
    ['0.125', 'ro', '0.125'],
    ['-12,5', 'ro', '-12.5'],
    ['007', 'en', '7'],
    [',5', 'ro', '0.5'],
  ] as const)('reads %s (%s) as %s', (text, language, value) => {
    expect(parseAmount(text, language)).toBe(value);
  });

  it.each(['', 'abc', '1,2,3', '1.2.3,4', '12e3', '1.21,0.0', '--1', '1..2'])('does not guess at "%s"', (text) => {
    expect(parseAmount(text, 'en')).toBeUndefined();
  });

  it('writes as the language does, without a binary fraction between', () => {
    expect(formatAmount('1210.00', 'ro')).toBe('1.210,00');
    expect(formatAmount('1210.00', 'en')).toBe('1,210.00');
    expect(formatAmount('90071992547409931.07', 'en')).toBe('90,071,992,547,409,931.07');
    expect(formatMoney({ amount: '-0.5', currency: 'EUR' }, 'en')).toBe('-0.50 EUR');
  });

  it('reads back what it wrote', () => {
    for (const language of ['en', 'ro'] as const) {
      for (const amount of ['0.00', '0.01', '999.99', '1000.00', '1234567.89']) {
        expect(Number(parseAmount(formatAmount(amount, language), language))).toBe(Number(amount));
      }
    }
  });
});

describe('days', () => {
  it.each([
    ['today', '2026-10-15'],
    ['azi', '2026-10-15'],
    ['+30', '2026-11-14'],
    ['-1', '2026-10-14'],
    ['31.10', '2026-10-31'],
    ['1.2.2027', '2027-02-01'],
    ['2026-12-01', '2026-12-01'],
  ])('reads %s', (text, day) => expect(parseDay(text, '2026-10-15')).toBe(day));

  it.each(['31.2', '30.02.2026', 'soon', '', '2026-13-01'])('refuses "%s"', (text) => expect(parseDay(text, '2026-10-15')).toBeUndefined());

  it('writes a day without moving it over a zone', () => expect(formatDate('2026-01-01', 'en')).toBe('01 Jan 2026'));
});

describe('the end of a day', () => {
  it('is that of the company, in summer and in winter', () => {
    expect(endOfDay('2026-07-31')).toBe('2026-07-31T20:59:59.000Z');
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T21:59:59.000Z');
    expect(endOfDay('2026-10-25')).toBe('2026-10-25T21:59:59.000Z');
  });
});
