import type { RouteObject } from 'react-router';

export const paymentRoutes: RouteObject[] = [{ path: 'sales/payments', lazy: async () => ({ Component: (await import('./PaymentsPage')).PaymentsPage }) }];
