import { describe, expect, it } from 'vitest';
import { type CreditForm, creditComplete, creditRequest } from './credit';

const form: CreditForm = { reason: 'DISCOUNT', text: ' Rebate ', way: 'FULL', lines: {}, amount: '', percent: '' };

describe('what is asked of a credit note', () => {
  it('sends only what belongs to the way', () => {
    expect(creditRequest({ ...form, amount: '5.00', percent: '3' })).toEqual({ reason: 'DISCOUNT', text: 'Rebate', way: 'FULL' });
    expect(creditRequest({ ...form, way: 'GROSS', amount: '5.00' })).toMatchObject({ amount: '5.00' });
    expect(creditRequest({ ...form, way: 'PERCENT', percent: '2.5' })).toMatchObject({ percent: '2.5' });
  });

  it('sends a line by its quantity or its net amount, never both, and leaves empty ones out', () => {
    const lines = { 1: { quantity: '2', net: '9.00' }, 2: { quantity: '', net: '4.00' }, 3: { quantity: '', net: '' } };
    expect(creditRequest({ ...form, way: 'LINES', lines })).toMatchObject({
      lines: [
        { position: 1, quantity: '2' },
        { position: 2, net: '4.00' },
      ],
    });
  });

  it('is complete with a text and what the way needs', () => {
    expect(creditComplete(form)).toBe(true);
    expect(creditComplete({ ...form, text: ' ' })).toBe(false);
    expect(creditComplete({ ...form, way: 'LINES' })).toBe(false);
    expect(creditComplete({ ...form, way: 'NET', amount: '1' })).toBe(true);
    expect(creditComplete({ ...form, way: 'PERCENT' })).toBe(false);
  });
});
