import type { RouteObject } from 'react-router';

export const messageRoutes: RouteObject[] = [
  { path: 'messages', lazy: async () => ({ Component: (await import('./MessagesPage')).MessagesPage }) },
  { path: 'messages/reminders', lazy: async () => ({ Component: (await import('./RemindersPage')).RemindersPage }) },
  { path: 'messages/templates', lazy: async () => ({ Component: (await import('./TemplatesPage')).TemplatesPage }) },
  { path: 'messages/:id', lazy: async () => ({ Component: (await import('./MessagePage')).MessagePage }) },
];
