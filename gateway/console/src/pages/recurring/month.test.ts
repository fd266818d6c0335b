import { describe, expect, it } from 'vitest';
import { addMonths, daysOf, monthOf } from './month';

describe('months of the report', () => {
  it('goes over the turn of the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-05', -17)).toBe('2024-12');
  });

  it('knows the last day', () => {
    expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOf('2026-11').to).toBe('2026-11-30');
    expect(monthOf('2026-11-24')).toBe('2026-11');
  });
});
