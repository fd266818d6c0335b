import { describe, expect, it } from 'vitest';
import { fromCents, sumCents, toCents } from '../../format/decimal';
import { given, outcome, rest, shareOf } from './allocation';

describe('decimals', () => {
  it('are exact where binary fractions are not', () => {
    expect(fromCents(sumCents(['0.10', '0.20']))).toBe('0.30');
    expect(fromCents(toCents('-0.05')!)).toBe('-0.05');
    expect(toCents('9007199254740993.01')).toBe(900719925474099301n);
  });
  it('refuse what is no amount of two decimals', () => {
    expect(toCents('1.234')).toBeUndefined();
    expect(toCents('')).toBeUndefined();
  });
});

describe('allocation', () => {
  it('says what a document becomes', () => {
    expect(outcome('1210.00', '500')).toEqual({ status: 'PARTIALLY_PAID', remaining: '710.00', notNeeded: '0.00' });
    expect(outcome('1210.00', '1210.00')).toEqual({ status: 'PAID', remaining: '0.00', notNeeded: '0.00' });
    expect(outcome('1210.00', '1300.00')).toEqual({ status: 'PAID', remaining: '0.00', notNeeded: '90.00' });
    expect(outcome('1210.00', '')).toBeUndefined();
  });
  it('leaves the rest free, and shows when too much is given', () => {
    expect(rest('100.00', { a: '60.10', b: '' })).toBe('39.90');
    expect(rest('100', { a: '60.00', b: '40.01' })).toBe('-0.01');
  });
  it('gives a document no more than it needs', () => {
    expect(shareOf('500', '710.00')).toBe('500.00');
    expect(shareOf('800', '710.00')).toBe('710.00');
    expect(shareOf('', '710.00')).toBe('');
  });
  it('sends only what is given', () => {
    expect(given({ a: '1.00', b: '', c: '0' })).toEqual([['a', '1.00']]);
  });
});
