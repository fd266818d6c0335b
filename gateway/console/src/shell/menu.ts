import type { Role } from './me';

export interface Entry {
  /** Key of its word in shellTexts. */
  word: 'today' | 'metrics' | 'orders' | 'invoices' | 'proformas' | 'recurring' | 'creditNotes' | 'debitNotes' | 'payments' | 'items' | 'payment' | 'clients' | 'messages' | 'reminders' | 'integrations' | 'settings' | 'bank' | 'returns';
  path: string;
  icon: string;
  roles: Role[];
  /** In the palette only. */
  hidden?: boolean;
}

export interface Section {
  heading?: 'sales' | 'crm' | 'other';
  entries: Entry[];
}

/** The menu in the role's words and order; who may not read a thing does not see its entry. */
export const MENU: Section[] = [
  {
    entries: [
      { word: 'today', path: '/today', icon: 'sun', roles: ['sales-admin', 'account-executive', 'finance-manager', 'warehouse', 'ops'] },
      { word: 'metrics', path: '/metrics', icon: 'chart', roles: ['sales-admin', 'finance-manager'] },
    ],
  },
  {
    heading: 'sales',
    entries: [
      { word: 'orders', path: '/sales/orders', icon: 'box', roles: ['sales-admin', 'account-executive', 'finance-manager', 'warehouse'] },
      { word: 'invoices', path: '/sales/invoices', icon: 'file', roles: ['sales-admin', 'finance-manager'] },
      { word: 'proformas', path: '/sales/proformas', icon: 'filedash', roles: ['sales-admin', 'finance-manager'] },
      { word: 'recurring', path: '/sales/recurring', icon: 'loop', roles: ['sales-admin', 'finance-manager'] },
      { word: 'creditNotes', path: '/sales/credit-notes', icon: 'minus', roles: ['sales-admin', 'finance-manager'] },
      { word: 'debitNotes', path: '/sales/debit-notes', icon: 'plus', roles: ['sales-admin', 'finance-manager'] },
      { word: 'returns', path: '/sales/returns', icon: 'back', roles: ['sales-admin', 'warehouse'], hidden: true },
      { word: 'payments', path: '/sales/payments', icon: 'coins', roles: ['sales-admin', 'finance-manager'] },
      { word: 'bank', path: '/sales/payments/bank', icon: 'bank', roles: ['sales-admin', 'finance-manager'], hidden: true },
      { word: 'items', path: '/sales/items', icon: 'tag', roles: ['sales-admin', 'account-executive', 'finance-manager'] },
      { word: 'payment', path: '/sales/payment', icon: 'card', roles: ['sales-admin', 'finance-manager'] },
    ],
  },
  { heading: 'crm', entries: [{ word: 'clients', path: '/crm/clients', icon: 'people', roles: ['sales-admin', 'account-executive', 'finance-manager'] }] },
  {
    heading: 'other',
    entries: [
      { word: 'messages', path: '/messages', icon: 'mail', roles: ['sales-admin', 'finance-manager'] },
      { word: 'reminders', path: '/messages/reminders', icon: 'bell', roles: ['sales-admin', 'finance-manager'], hidden: true },
      { word: 'integrations', path: '/integrations', icon: 'plug', roles: ['sales-admin', 'ops'] },
      { word: 'settings', path: '/settings', icon: 'gear', roles: ['sales-admin', 'finance-manager', 'ops'] },
    ],
  },
];
