import type { RouteObject } from 'react-router';

export const metricRoutes: RouteObject[] = [
  { path: 'metrics', lazy: async () => ({ Component: (await import('./MetricsPage')).MetricsPage }) },
  { path: 'metrics/register', lazy: async () => ({ Component: (await import('./RegisterPage')).RegisterPage }) },
];
