import type { RouteObject } from 'react-router';

export const todayRoutes: RouteObject[] = [{ path: 'today', lazy: async () => ({ Component: (await import('./TodayPage')).TodayPage }) }];
