import type { RouteObject } from 'react-router';

export const proformaRoutes: RouteObject[] = [
  { path: 'sales/proformas', lazy: async () => ({ Component: (await import('./ProformasPage')).ProformasPage }) },
  { path: 'sales/proformas/new', lazy: async () => ({ Component: (await import('./ProformaEditorPage')).ProformaEditorPage }) },
  { path: 'sales/proformas/:id/edit', lazy: async () => ({ Component: (await import('./ProformaEditorPage')).ProformaEditorPage }) },
  { path: 'sales/proformas/:id', lazy: async () => ({ Component: (await import('./ProformaPage')).ProformaPage }) },
];
