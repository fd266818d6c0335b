import { expect, it } from 'vitest';
import { measuredHistory, netByCurrency, uninvoicedHistory } from './figures';

it('adds up what waits, currency by currency', () => {
  const part = (amount: string, currency: string) => ({ part: 'DRAFTED' as const, orders: 1, net: { amount, currency } });
  expect(netByCurrency([part('0.10', 'RON'), part('0.20', 'RON'), part('5.00', 'EUR')])).toEqual([
    { amount: '5.00', currency: 'EUR' },
    { amount: '0.30', currency: 'RON' },
  ]);
});

it('puts the parts of one day into one point, days in order', () => {
  const day = (on: string, part: 'DRAFTED' | 'AWAITING_WAREHOUSE', orders: number, currency: string) => ({ on, measured: { part, orders, net: { amount: '1.00', currency } } });
  const { points } = uninvoicedHistory([day('2026-11-24', 'DRAFTED', 2, 'RON'), day('2026-11-23', 'DRAFTED', 1, 'RON'), day('2026-11-24', 'DRAFTED', 3, 'EUR')]);
  expect(points).toEqual([
    { on: '2026-11-23', values: { DRAFTED: 1 } },
    { on: '2026-11-24', values: { DRAFTED: 5 } },
  ]);
});

it('draws a line for each currency', () => {
  const { lines } = measuredHistory('overdue', [
    { on: '2026-11-24', measured: { metric: 'OVERDUE_OVER_30_DAYS', open: { amount: '7.00', currency: 'RON' } } },
    { on: '2026-11-24', measured: { metric: 'OVERDUE_OVER_30_DAYS', open: { amount: '5.00', currency: 'EUR' } } },
  ]);
  expect(lines).toEqual(['EUR', 'RON']);
});
