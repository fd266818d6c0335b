import type { RouteObject } from 'react-router';

export const returnRoutes: RouteObject[] = [{ path: 'sales/returns', lazy: async () => ({ Component: (await import('./ReturnsPage')).ReturnsPage }) }];
