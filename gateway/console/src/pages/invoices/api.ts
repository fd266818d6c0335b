import { useQuery } from '@tanstack/react-query';
import { body, invoicing, type InvoicingSchemas } from '../../api';

export type Invoice = InvoicingSchemas['InvoiceResponse'];

export function useInvoice(id: string) {
  return useQuery({ queryKey: ['invoice', 'one', id], queryFn: () => body(invoicing.GET('/invoices/{id}', { params: { path: { id } } })) });
}

export type Step = { step: 'issue' | 'issue-and-send'; version?: number; clientRevision?: number } | { step: 'duplicate' | 'redraft' };

/** A step of an invoice that needs nothing but a confirmation; answers the document it leads to, and why a mail was refused. */
export async function takeStep(id: string, input: Step, key: string): Promise<{ id: string; mailRefused?: string }> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (input.step === 'duplicate') return { id: (await body(invoicing.POST('/invoices/{id}/duplicate', { params }))).id! };
  if (input.step === 'redraft') return { id: (await body(invoicing.POST('/invoices/{id}/redraft', { params }))).id! };
  const seen = { expectedVersion: 'version' in input ? input.version : undefined, clientRevision: 'clientRevision' in input ? input.clientRevision : undefined };
  if (input.step === 'issue') return { id: (await body(invoicing.POST('/invoices/{id}/issue', { params, body: seen }))).id! };
  const answer = await body(invoicing.POST('/invoices/{id}/issue-and-send', { params, body: seen }));
  const problem = answer.sending?.problem;
  return { id, mailRefused: problem ? (problem.detail ?? problem.title) : undefined };
}

/** Why the document is not ready, in one sentence; the checklist says it in full. */
export function notReady(invoice: Invoice): string | undefined {
  const red = invoice.readiness?.items?.filter((item) => item.level === 'RED') ?? [];
  return invoice.readiness?.ready === false ? red.map((item) => item.message).join('; ') || undefined : undefined;
}
