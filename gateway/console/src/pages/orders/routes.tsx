import type { RouteObject } from 'react-router';

export const orderRoutes: RouteObject[] = [
  { path: 'sales/orders', lazy: async () => ({ Component: (await import('./OrdersPage')).OrdersPage }) },
  { path: 'sales/orders/:id', lazy: async () => ({ Component: (await import('./OrderPage')).OrderPage }) },
];
