import { body, type InvoicingSchemas, invoicing, type Money, notifications, orders, payments } from '../../api';
import { ageInDays, today } from '../../format/dates';
import type { Role } from '../../shell/me';

export interface WaitingRow {
  id: string;
  name: string;
  hint?: string;
  money?: Money;
  href: string;
}

export interface Waiting {
  count: number;
  rows: WaitingRow[];
  /** Age of the oldest, where the list can be read oldest first. */
  oldestDays?: number;
}

export interface CardDefinition {
  /** Key of its title in the texts. */
  id: string;
  band: 'morning' | 'lunch' | 'afternoon' | 'weekly';
  /** Type of thing as hints name it. */
  resource: string;
  roles: Role[];
  /** The list that the count counts, and nothing else. */
  href: string;
  /** From this age on the oldest is red. */
  limitDays?: number;
  read: () => Promise<Waiting>;
}

const ROWS = 3;
const number = (counts: Record<string, number> | undefined, ...keys: string[]) => keys.reduce((sum, key) => sum + (counts?.[key] ?? 0), 0);

type OrderChip = 'NEW' | 'RETURNED_TO_AGENT' | 'CLIENT_TO_LINK' | 'AWAITING_WAREHOUSE' | 'WAREHOUSE_LATE' | 'TO_DRAFT_AGAIN' | 'CANCEL_REQUESTED' | 'UNPROCESSED';

function orderCard(id: string, band: CardDefinition['band'], chip: OrderChip, roles: Role[], limitDays?: number): CardDefinition {
  return {
    id, band, roles, limitDays,
    resource: 'order',
    href: `/sales/orders?status=${chip}`,
    read: async () => {
      const page = await body(orders.GET('/orders', { params: { query: { status: [chip], sort: 'LONGEST_IN_STATUS', limit: ROWS } } }));
      return {
        count: number(page.counts, chip),
        oldestDays: page.items?.[0]?.statusDays,
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.clientName, money: row.total, href: `/sales/orders/${row.id}` })),
      };
    },
  };
}

/** What is left to pay where money is waited for, else the total. */
const invoiceRow = (row: InvoicingSchemas['InvoiceSummary']): WaitingRow => ({ id: row.id!, name: row.number ?? row.orderNumber ?? '', hint: row.clientName, money: Number(row.daysOverdue) > 0 ? row.remaining : row.total, href: `/sales/invoices/${row.id}` });

type InvoiceChip = 'TO_SEND' | 'OVERDUE' | 'TO_SUBMIT';

function invoiceCard(id: string, band: CardDefinition['band'], chip: InvoiceChip, limitDays?: number): CardDefinition {
  return {
    id, band, limitDays,
    resource: 'invoice',
    roles: ['sales-admin', 'finance-manager'],
    href: `/sales/invoices?status=${chip}${chip === 'OVERDUE' ? '&order=DUE' : ''}`,
    read: async () => {
      const page = await body(invoicing.GET('/invoices', { params: { query: { status: [chip], order: 'DUE', limit: ROWS } } }));
      const first = page.items?.[0];
      return { count: number(page.counts, chip), oldestDays: chip === 'OVERDUE' ? first?.daysOverdue : undefined, rows: (page.items ?? []).map(invoiceRow) };
    },
  };
}

const admin: Role[] = ['sales-admin'];
const money: Role[] = ['sales-admin', 'finance-manager'];

/** The routine of the role, in its order; each count is that of the list that its card opens. */
export const CARDS: CardDefinition[] = [
  orderCard('newOrders', 'morning', 'NEW', admin, 1),
  orderCard('agentReturned', 'morning', 'RETURNED_TO_AGENT', ['account-executive'], 1),
  orderCard('agentNew', 'morning', 'UNPROCESSED', ['account-executive']),
  orderCard('deliveries', 'morning', 'AWAITING_WAREHOUSE', ['warehouse'], 3),
  orderCard('returnedOrders', 'morning', 'RETURNED_TO_AGENT', admin, 2),
  orderCard('clientToLink', 'morning', 'CLIENT_TO_LINK', admin, 1),
  orderCard('awaitingWarehouse', 'morning', 'AWAITING_WAREHOUSE', admin, 3),
  orderCard('warehouseLate', 'morning', 'WAREHOUSE_LATE', ['sales-admin', 'warehouse']),
  orderCard('cancelRequested', 'morning', 'CANCEL_REQUESTED', admin, 1),
  {
    id: 'proformaRequests', band: 'morning', resource: 'proforma', roles: admin, href: '/sales/proformas?requests=OPEN', limitDays: 1,
    read: async () => {
      const page = await body(invoicing.GET('/proforma-requests', { params: { query: { status: ['OPEN'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'OPEN'),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.order?.orderNumber ?? '', hint: row.note ?? row.requestedBy, href: '/sales/proformas?requests=OPEN' })),
      };
    },
  },
  ...(['GREEN', 'RED'] as const).map<CardDefinition>((level) => ({
    id: level === 'GREEN' ? 'draftsReady' : 'draftsBlocked', band: 'lunch', resource: 'invoice', roles: admin, href: `/sales/invoices?status=DRAFT&readiness=${level}`,
    read: async () => {
      const page = await body(invoicing.GET('/invoices/drafts', { params: { query: { readiness: [level], limit: ROWS } } }));
      return { count: number(page.counts, level), rows: (page.items ?? []).map(invoiceRow) };
    },
  })),
  invoiceCard('toSend', 'lunch', 'TO_SEND', 1),
  invoiceCard('toSubmit', 'lunch', 'TO_SUBMIT', 5),
  {
    id: 'mailsFailed', band: 'lunch', resource: 'message', roles: admin, href: '/messages?status=FAILED&status=UNCERTAIN',
    read: async () => {
      const page = await body(notifications.GET('/messages', { params: { query: { status: ['FAILED', 'UNCERTAIN'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'FAILED', 'UNCERTAIN'),
        oldestDays: page.items?.at(-1)?.queuedAt ? ageInDays(page.items.at(-1)!.queuedAt!) : undefined,
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.recipients?.join(', '), href: `/messages/${row.id}` })),
      };
    },
  },
  orderCard('uninvoiced', 'lunch', 'TO_DRAFT_AGAIN', admin, 1),
  ...(['FINAL_INVOICE_DUE', 'TO_SEND'] as const).map<CardDefinition>((chip) => ({
    id: chip === 'TO_SEND' ? 'proformasToSend' : 'finalInvoices', band: 'lunch', resource: 'proforma', roles: admin, href: `/sales/proformas?status=${chip}`,
    read: async () => {
      const page = await body(invoicing.GET('/proformas', { params: { query: { status: [chip], limit: ROWS } } }));
      return {
        count: number(page.counts, chip),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.clientName, money: row.total, href: `/sales/proformas/${row.id}` })),
      };
    },
  })),
  invoiceCard('overdue', 'afternoon', 'OVERDUE', 30),
  ...(['DUE', 'HELD'] as const).map<CardDefinition>((state) => ({
    id: state === 'DUE' ? 'toRemind' : 'held', band: 'afternoon', resource: 'reminder', roles: money, href: `/messages/reminders?status=${state}`,
    read: async () => {
      const page = await body(notifications.GET('/reminders/due', { params: { query: { state, counts: true, limit: ROWS } } }));
      return {
        count: number(page.counts, state),
        rows: (page.items ?? []).map((row) => ({ id: row.clientId!, name: row.clientName ?? '', hint: row.reasons?.join(', '), href: `/messages/reminders?status=${state}` })),
      };
    },
  })),
  ...(['FREE_MONEY', 'POSSIBLE_DUPLICATE'] as const).map<CardDefinition>((chip) => ({
    id: chip === 'FREE_MONEY' ? 'freeMoney' : 'duplicates', band: 'afternoon', resource: 'payment', roles: money, href: `/sales/payments?status=${chip}`, limitDays: 7,
    read: async () => {
      const page = await body(payments.GET('/payments', { params: { query: { status: [chip], limit: ROWS } } }));
      return {
        count: number(page.counts, chip),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.clientName, money: chip === 'FREE_MONEY' ? row.free : row.amount, href: `/sales/payments/${row.id}` })),
      };
    },
  })),
  {
    id: 'bankLines', band: 'afternoon', resource: 'bank-line', roles: money, href: '/sales/payments/bank?status=UNMATCHED&status=PROPOSED', limitDays: 2,
    read: async () => {
      const [todo, page] = await Promise.all([
        body(payments.GET('/bank-lines/to-do')),
        body(payments.GET('/bank-lines', { params: { query: { status: ['UNMATCHED', 'PROPOSED'], limit: ROWS } } })),
      ]);
      return {
        count: (todo.unmatched ?? 0) + (todo.proposed ?? 0),
        oldestDays: todo.oldestDays,
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.counterpartyName ?? row.text ?? '', hint: row.bookedOn, money: row.amount, href: '/sales/payments/bank?status=UNMATCHED&status=PROPOSED' })),
      };
    },
  },
  {
    id: 'returns', band: 'afternoon', resource: 'return', roles: ['sales-admin', 'warehouse'], href: '/sales/returns?status=EXPECTED&status=PARTLY_RECEIVED', limitDays: 14,
    read: async () => {
      const page = await body(invoicing.GET('/returns', { params: { query: { status: ['EXPECTED', 'PARTLY_RECEIVED'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'EXPECTED', 'PARTLY_RECEIVED'),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.clientName, href: '/sales/returns?status=EXPECTED&status=PARTLY_RECEIVED' })),
      };
    },
  },
  {
    id: 'refunds', band: 'afternoon', resource: 'refund', roles: ['finance-manager'], href: '/sales/payments/refunds?status=REQUESTED', limitDays: 2,
    read: async () => {
      const page = await body(payments.GET('/refunds', { params: { query: { status: ['REQUESTED'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'REQUESTED'),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.number ?? '', hint: row.clientName, money: row.amount, href: '/sales/payments/refunds?status=REQUESTED' })),
      };
    },
  },
  {
    id: 'recurring', band: 'weekly', resource: 'recurring', roles: admin, href: '/sales/recurring/check',
    read: async () => {
      const month = today().slice(0, 7);
      const report = await body(invoicing.GET('/recurring-periods', { params: { query: { from: `${month}-01`, to: today(), limit: 1 } } }));
      const checked = report.checks?.some((check) => check.month === month) ?? false;
      return { count: checked ? 0 : number(report.counts, ...Object.keys(report.counts ?? {})), rows: [] };
    },
  },
  {
    id: 'recurringFailing', band: 'weekly', resource: 'recurring', roles: admin, href: '/sales/recurring?status=FAILING',
    read: async () => {
      const page = await body(invoicing.GET('/recurring-templates', { params: { query: { status: ['FAILING'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'FAILING'),
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.name ?? '', hint: row.clientName, href: `/sales/recurring/${row.id}` })),
      };
    },
  },
  {
    id: 'unpaid', band: 'weekly', resource: 'invoice', roles: money, href: '/sales/invoices?status=UNPAID&status=PARTIALLY_PAID&order=DUE',
    read: async () => {
      const page = await body(invoicing.GET('/invoices', { params: { query: { status: ['UNPAID', 'PARTIALLY_PAID'], order: 'DUE', limit: ROWS } } }));
      return { count: number(page.counts, 'UNPAID', 'PARTIALLY_PAID'), rows: (page.items ?? []).map(invoiceRow) };
    },
  },
  {
    id: 'rejections', band: 'weekly', resource: 'order', roles: ['sales-admin', 'ops'], href: '/integrations?status=OPEN', limitDays: 1,
    read: async () => {
      const page = await body(orders.GET('/intake-rejections', { params: { query: { status: ['OPEN'], limit: ROWS } } }));
      return {
        count: number(page.counts, 'OPEN'),
        oldestDays: page.items?.at(-1)?.rejectedAt ? ageInDays(page.items.at(-1)!.rejectedAt!) : undefined,
        rows: (page.items ?? []).map((row) => ({ id: row.id!, name: row.externalId ?? row.source ?? '', hint: row.detail ?? row.reason, href: '/integrations?status=OPEN' })),
      };
    },
  },
];

