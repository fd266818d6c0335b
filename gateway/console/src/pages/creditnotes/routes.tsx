import type { RouteObject } from 'react-router';

export const creditNoteRoutes: RouteObject[] = [
  { path: 'sales/credit-notes', lazy: async () => ({ Component: (await import('./CreditNotesPage')).CreditNotesPage }) },
  { path: 'sales/credit-notes/:id', lazy: async () => ({ Component: (await import('./CreditNotePage')).CreditNotePage }) },
];
