import { describe, expect, it } from 'vitest';
import { concerns } from './live';

describe('hints', () => {
  it('concern lists of their kind and the thing itself, not another one', () => {
    const hint = [{ type: 'invoice', id: 'a' }];
    expect(concerns(hint, ['invoice', 'list', 'invoices', {}])).toBe(true);
    expect(concerns(hint, ['invoice', 'one', 'a'])).toBe(true);
    expect(concerns(hint, ['invoice', 'one', 'b'])).toBe(false);
  });

  it('concern everything of the kind where no thing is named', () => {
    expect(concerns([{ type: 'invoice' }], ['invoice', 'one', 'b'])).toBe(true);
  });

  it('concern what follows from the change in other services', () => {
    expect(concerns([{ type: 'payment', id: 'p' }], ['open-document', 'list'])).toBe(true);
    expect(concerns([{ type: 'payment', id: 'p' }], ['order', 'list'])).toBe(false);
  });
});
