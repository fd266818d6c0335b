import type { RouteObject } from 'react-router';
import { invoiceRoutes } from './pages/invoices/routes';
import { orderRoutes } from './pages/orders/routes';
import { paymentRoutes } from './pages/payments/routes';

/** Every page, each in a file of its own that is read when it is first opened. */
export const pageRoutes: RouteObject[] = [
  ...invoiceRoutes,
  ...orderRoutes,
  ...paymentRoutes,
];
