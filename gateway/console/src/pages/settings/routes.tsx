import type { RouteObject } from 'react-router';

export const settingsRoutes: RouteObject[] = [
  { path: 'settings', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
  { path: 'settings/:tab', lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
];
