import type { RouteObject } from 'react-router';

export const itemRoutes: RouteObject[] = [{ path: 'sales/items', lazy: async () => ({ Component: (await import('./ItemsPage')).ItemsPage }) }];
