import { describe, expect, it } from 'vitest';
import { compare, isZero, minus } from './quantity';

describe('quantities', () => {
  it('subtracts without binary fractions', () => {
    expect(minus('0.3', '0.1')).toBe('0.2');
    expect(minus('6.250', '6.250')).toBe('0');
    expect(minus('1', '2.5')).toBe('-1.5');
    expect(minus('12345678901234.001', '0.001')).toBe('12345678901234');
  });
  it('takes what is missing as zero', () => {
    expect(minus('3.000', undefined)).toBe('3');
    expect(isZero('0.000')).toBe(true);
    expect(isZero(undefined)).toBe(true);
  });
  it('compares decimals, not texts', () => {
    expect(compare('10', '9.5')).toBe(1);
    expect(compare('1.0', '1.000')).toBe(0);
    expect(compare('0.999', '1')).toBe(-1);
  });
});
