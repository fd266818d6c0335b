import type { RouteObject } from 'react-router';

export const recurringRoutes: RouteObject[] = [
  { path: 'sales/recurring', lazy: async () => ({ Component: (await import('./TemplatesPage')).TemplatesPage }) },
  { path: 'sales/recurring/report', lazy: async () => ({ Component: (await import('./ReportPage')).ReportPage }) },
  { path: 'sales/recurring/new', lazy: async () => ({ Component: (await import('./TemplateEditorPage')).TemplateEditorPage }) },
  { path: 'sales/recurring/:id/edit', lazy: async () => ({ Component: (await import('./TemplateEditorPage')).TemplateEditorPage }) },
  { path: 'sales/recurring/:id', lazy: async () => ({ Component: (await import('./TemplatePage')).TemplatePage }) },
];
