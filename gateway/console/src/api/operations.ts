import createClient from 'openapi-fetch';
import type { paths } from './generated/order-service';
import { request } from './http';

/** Services of the product, as the gateway names them. */
export const SERVICES = ['client-service', 'order-service', 'invoicing-service', 'payment-service', 'notification-service'] as const;
export type Service = (typeof SERVICES)[number];

/** The operations that every service has alike, one client per service: the gateway tells them apart by the path. */
export function operations(service: Service) {
  return createClient<paths>({
    baseUrl: '/api',
    fetch: (asked: Request) => request(new Request(asked.url.replace('/api/operations/', `/api/operations/${service}/`), asked)),
  });
}
