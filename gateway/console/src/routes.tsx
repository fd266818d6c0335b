import type { RouteObject } from 'react-router';

/** The routes of every area under pages/; each page itself is in a file of its own that is read when it is first opened. */
const areas = import.meta.glob<Record<string, RouteObject[]>>('./pages/*/routes.tsx', { eager: true });

export const pageRoutes: RouteObject[] = Object.values(areas).flatMap((area) => Object.values(area).flat());
