import type { RouteObject } from 'react-router';

export const invoiceRoutes: RouteObject[] = [
  { path: 'sales/invoices', lazy: async () => ({ Component: (await import('./InvoicesPage')).InvoicesPage }) },
  { path: 'sales/invoices/new', lazy: async () => ({ Component: (await import('./InvoiceEditorPage')).InvoiceEditorPage }) },
  { path: 'sales/invoices/:id/edit', lazy: async () => ({ Component: (await import('./InvoiceEditorPage')).InvoiceEditorPage }) },
  { path: 'sales/invoices/:id', lazy: async () => ({ Component: (await import('./InvoicePage')).InvoicePage }) },
  { path: 'sales/debit-notes', lazy: async () => ({ Component: (await import('./DebitNotesPage')).DebitNotesPage }) },
];
