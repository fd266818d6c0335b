import createClient from 'openapi-fetch';
import type { components as ClientComponents, paths as ClientPaths } from './generated/client-service';
import type { components as GatewayComponents, paths as GatewayPaths } from './generated/gateway';
import type { components as InvoicingComponents, paths as InvoicingPaths } from './generated/invoicing-service';
import type { components as NotificationComponents, paths as NotificationPaths } from './generated/notification-service';
import type { components as OrderComponents, paths as OrderPaths } from './generated/order-service';
import type { components as PaymentComponents, paths as PaymentPaths } from './generated/payment-service';
import { request } from './http';
import { problemOf } from './problem';

export type InvoicingSchemas = InvoicingComponents['schemas'];
export type OrderSchemas = OrderComponents['schemas'];
export type PaymentSchemas = PaymentComponents['schemas'];
export type ClientSchemas = ClientComponents['schemas'];
export type NotificationSchemas = NotificationComponents['schemas'];
export type GatewaySchemas = GatewayComponents['schemas'];

const options = { baseUrl: '/api', fetch: request };

/** One typed client per service; all go through the gateway. */
export const invoicing = createClient<InvoicingPaths>(options);
export const orders = createClient<OrderPaths>(options);
export const payments = createClient<PaymentPaths>(options);
export const clients = createClient<ClientPaths>(options);
export const notifications = createClient<NotificationPaths>(options);
export const gateway = createClient<GatewayPaths>({ ...options, baseUrl: '' });

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer, or a ProblemError thrown. */
export async function body<T>(answer: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw await problemOf(new Response(JSON.stringify(error), { status: response.status, headers: { 'content-type': 'application/json' } }));
}

/** A page of any list of the product. */
export interface Page<T> {
  items?: T[];
  nextCursor?: string;
  counts?: Record<string, number>;
}

export interface Money {
  amount: string;
  currency: string;
}
