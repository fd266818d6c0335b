import type { Money, NotificationSchemas, Page } from '../../api';
import { fromCents, toCents } from '../../format/decimal';

export type Reminder = NotificationSchemas['ReminderRow'];

export function listed(row: Reminder) {
  return (row.documents ?? []).filter((document) => !document.leftOut);
}

export function longestOverdue(row: Reminder): number {
  return Math.max(0, ...(row.documents ?? []).map((document) => document.daysOverdue ?? 0));
}

/** What the documents of the mail come to, per currency: exact sums of the service's amounts. */
export function remainingOf(row: Reminder): Money[] {
  const sums = new Map<string, bigint>();
  for (const { remaining } of listed(row)) if (remaining) sums.set(remaining.currency, (sums.get(remaining.currency) ?? 0n) + (toCents(remaining.amount) ?? 0n));
  return [...sums].map(([currency, cents]) => ({ amount: fromCents(cents), currency }));
}

/** The service judges client by client; people first see whom to remind, longest overdue first. */
export function arranged(page: Page<Reminder>): Page<Reminder> {
  const items = [...(page.items ?? [])].sort((a, b) => (a.state === b.state ? longestOverdue(b) - longestOverdue(a) : a.state === 'DUE' ? -1 : 1));
  return { ...page, items };
}
