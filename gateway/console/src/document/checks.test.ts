import { describe, expect, it } from 'vitest';
import { openChecks } from './checks';

describe('checks of a draft', () => {
  it('shows what is open with its way there and back, and counts the rest', () => {
    const { open, passed } = openChecks(
      [
        { code: 'seller', level: 'GREEN', message: 'fine' },
        { code: 'buyer-address-missing', level: 'RED', message: 'No address', fixLink: '/clients/5' },
        { code: 'odd', level: 'AMBER' },
      ],
      '/sales/invoices/1',
    );
    expect(passed).toBe(1);
    expect(open).toEqual([
      { level: 'RED', text: 'No address', fix: '/crm/clients/5?back=%2Fsales%2Finvoices%2F1' },
      { level: 'AMBER', text: 'odd', fix: undefined },
    ]);
  });
});
