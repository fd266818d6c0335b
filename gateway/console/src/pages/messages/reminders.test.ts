import { expect, it } from 'vitest';
import { arranged, type Reminder, remainingOf } from './reminders';

const row = (clientId: string, state: 'DUE' | 'HELD', ...documents: [string, number, string?][]): Reminder => ({
  clientId, state, documents: documents.map(([amount, daysOverdue, leftOut]) => ({ remaining: { amount, currency: 'RON' }, daysOverdue, leftOut })),
});

it('shows first whom to remind, the longest overdue before all', () => {
  const page = arranged({ items: [row('a', 'HELD', ['1.00', 90]), row('b', 'DUE', ['1.00', 10]), row('c', 'DUE', ['1.00', 40])], counts: { DUE: 2, HELD: 1 } });
  expect(page.items?.map(({ clientId }) => clientId)).toEqual(['c', 'b', 'a']);
  expect(page.counts).toEqual({ DUE: 2, HELD: 1 });
});

it('adds up only what is in the mail, exactly', () => {
  expect(remainingOf(row('a', 'DUE', ['0.10', 9], ['0.20', 9], ['5.00', 9, 'dispute']))).toEqual([{ amount: '0.30', currency: 'RON' }]);
});
