import { describe, expect, it } from 'vitest';
import { billingOf, billingRequest, emptyBilling, EMPTY_LINE, errorPath, lineComplete } from './billing';

describe('an entered content', () => {
  it('keeps decimals as texts and leaves out what is empty', () => {
    const form = { ...emptyBilling('EUR'), lines: [{ ...EMPTY_LINE, description: ' Work ', quantity: '2.5', unitPrice: '10.10', discount: '5' }, EMPTY_LINE] };
    expect(billingRequest(form)).toEqual({
      currency: 'EUR',
      lines: [{ description: 'Work', kind: 'SERVICE', vatClass: 'STANDARD', unitCode: 'H87', quantity: '2.5', unitPrice: '10.10', discountPercent: '5' }],
    });
  });

  it('reads back what the service answered', () => {
    const form = billingOf(
      { currency: 'RON', lines: [{ description: 'Desk', kind: 'GOODS', vatClass: 'REDUCED', unitCode: 'H87', quantity: 2, unitPrice: 9.9, discountPercent: 0, discountAmount: { amount: '1.00', currency: 'RON' } }], discountPercent: 2.5 },
      'EUR',
    );
    expect(form.lines[0]).toMatchObject({ quantity: '2', unitPrice: '9.9', discountKind: 'amount', discount: '1.00', vatClass: 'REDUCED' });
    expect(form).toMatchObject({ currency: 'RON', discountKind: 'percent', discount: '2.5' });
  });

  it('finds a line of a refusal though empty ones before it were not sent', () => {
    const work = { ...EMPTY_LINE, description: 'Work' };
    const form = { ...emptyBilling('EUR'), lines: [EMPTY_LINE, work] };
    expect(errorPath(form, [work], 1, 'quantity')).toBe('lines[0].quantity');
    expect(errorPath(form, [work], 0, 'quantity')).toBeUndefined();
    expect(lineComplete(work)).toBe(false);
    expect(lineComplete({ ...work, unitPrice: '0' })).toBe(true);
  });
});
