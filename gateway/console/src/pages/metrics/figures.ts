import type { InvoicingSchemas, Money, OrderSchemas } from '../../api';
import { fromCents, toCents } from '../../format/decimal';

export type Metric = 'uninvoiced' | 'overdue' | 'issuance' | 'errors';
export const METRICS: Metric[] = ['uninvoiced', 'overdue', 'issuance', 'errors'];
export const NAMES = { overdue: 'OVERDUE_OVER_30_DAYS', issuance: 'ISSUANCE_TIME', errors: 'REISSUED' } as const;
export const PARTS = ['AWAITING_WAREHOUSE', 'DRAFTED', 'TO_DRAFT_AGAIN'] as const;

export type Measurement = InvoicingSchemas['Measurement'];
type Uninvoiced = OrderSchemas['Uninvoiced'];

/** One day of a history: a number for each line of the chart. */
export interface Point {
  on: string;
  values: Record<string, number>;
}

export interface History {
  /** Lines in the order in which they are drawn and stand in the table. */
  lines: string[];
  points: Point[];
}

/** Orders by what they wait for; an order has one currency, so that counts of currencies add up. */
export function uninvoicedHistory(days: OrderSchemas['UninvoicedDay'][]): History {
  return collect([...PARTS], days, (day: OrderSchemas['UninvoicedDay']) => [[day.measured?.part ?? '', day.measured?.orders ?? 0]]);
}

export function measuredHistory(metric: Exclude<Metric, 'uninvoiced'>, days: InvoicingSchemas['MetricDay'][]): History {
  if (metric === 'overdue') {
    const currencies = [...new Set(days.map((day) => day.measured?.open?.currency).filter((currency) => currency !== undefined))].sort();
    // A chart draws by pixels: here, and only here, an amount becomes a binary number.
    return collect(currencies, days, ({ measured }) => (measured?.open ? [[measured.open.currency, Number(measured.open.amount)]] : []));
  }
  if (metric === 'issuance') {
    return collect(['mean', 'median', 'p90'], days, ({ measured }) => [['mean', measured?.meanDays], ['median', measured?.medianDays], ['p90', measured?.p90Days]]);
  }
  return collect(['count', 'rate'], days, ({ measured }) => [['count', measured?.documents], ['rate', measured?.ratePercent]]);
}

function collect<D extends { on?: string }>(lines: string[], days: D[], read: (day: D) => [string, number | undefined][]): History {
  const points = new Map<string, Point>();
  for (const day of days) {
    const on = day.on ?? '';
    const point = points.get(on) ?? { on, values: {} };
    for (const [line, value] of read(day)) if (value !== undefined) point.values[line] = (point.values[line] ?? 0) + value;
    points.set(on, point);
  }
  return { lines, points: [...points.values()].sort((a, b) => a.on.localeCompare(b.on)) };
}

/** What is not invoiced, per currency over all parts. */
export function netByCurrency(parts: Uninvoiced[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { net } of parts) if (net) sums.set(net.currency, (sums.get(net.currency) ?? 0n) + (toCents(net.amount) ?? 0n));
  return [...sums].sort(([a], [b]) => a.localeCompare(b)).map(([currency, cents]) => ({ amount: fromCents(cents), currency }));
}
