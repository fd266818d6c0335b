import type { RouteObject } from 'react-router';

export const integrationRoutes: RouteObject[] = [
  { path: 'integrations', lazy: async () => ({ Component: (await import('./RejectionsPage')).RejectionsPage }) },
  { path: 'integrations/messages', lazy: async () => ({ Component: (await import('./ParkedPage')).ParkedPage }) },
  { path: 'integrations/services', lazy: async () => ({ Component: (await import('./ServicesPage')).ServicesPage }) },
];
