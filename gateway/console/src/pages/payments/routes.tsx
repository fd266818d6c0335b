import type { RouteObject } from 'react-router';

export const paymentRoutes: RouteObject[] = [
  { path: 'sales/payments', lazy: async () => ({ Component: (await import('./PaymentsPage')).PaymentsPage }) },
  { path: 'sales/payments/refunds', lazy: async () => ({ Component: (await import('./RefundsPage')).RefundsPage }) },
  { path: 'sales/payments/write-offs', lazy: async () => ({ Component: (await import('./WriteOffsPage')).WriteOffsPage }) },
  { path: 'sales/payments/surpluses', lazy: async () => ({ Component: (await import('./SurplusesPage')).SurplusesPage }) },
  { path: 'sales/payments/bank', lazy: async () => ({ Component: (await import('./bank/BankPage')).BankPage }) },
  { path: 'sales/payments/:id', lazy: async () => ({ Component: (await import('./PaymentPage')).PaymentPage }) },
  { path: 'sales/payment', lazy: async () => ({ Component: (await import('./PaymentModesPage')).PaymentModesPage }) },
];
