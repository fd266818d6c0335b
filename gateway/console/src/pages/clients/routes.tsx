import type { RouteObject } from 'react-router';

export const clientRoutes: RouteObject[] = [
  { path: 'crm/clients', lazy: async () => ({ Component: (await import('./ClientsPage')).ClientsPage }) },
  { path: 'crm/clients/:id', lazy: async () => ({ Component: (await import('./ClientPage')).ClientPage }) },
  { path: 'crm/ageing', lazy: async () => ({ Component: (await import('./AgeingPage')).AgeingPage }) },
];
