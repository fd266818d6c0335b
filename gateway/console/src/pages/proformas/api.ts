import { useQuery } from '@tanstack/react-query';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { sendDocument } from '../../api/documents';
import { ProblemError } from '../../api/problem';
import { billingOf, billingRequest } from '../../form/billing/billing';

export type Proforma = InvoicingSchemas['ProformaResponse'];

export function useProforma(id: string) {
  return useQuery({ queryKey: ['proforma', 'one', id], queryFn: () => body(invoicing.GET('/proformas/{id}', { params: { path: { id } } })) });
}

export type Step = { step: 'issue' | 'issue-and-send'; version?: number } | { step: 'redraft' } | { step: 'final' } | { step: 'advance-invoice'; allocationId: string };

export interface Done {
  invoiceId?: string;
  mailRefused?: string;
}

/**
 * A step of a proforma. Where it takes two commands of the service, the second has a key derived from the first one's, so
 * that a repeat after a lost answer does each of them once.
 */
export async function takeStep(proforma: Proforma, input: Step, key: string): Promise<Done> {
  const id = proforma.id!;
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (input.step === 'redraft') {
    await body(invoicing.POST('/proformas/{id}/redraft', { params }));
    return {};
  }
  if (input.step === 'advance-invoice') {
    const drafted = await body(invoicing.POST('/proformas/{id}/advances/{allocationId}/invoice', { params: { path: { id, allocationId: input.allocationId }, header: { 'Idempotency-Key': key } } }));
    return { invoiceId: drafted.invoiceId };
  }
  if (input.step === 'final') return { invoiceId: await draftFinalInvoice(proforma, key) };
  await body(invoicing.POST('/proformas/{id}/issue', { params, body: { expectedVersion: 'version' in input ? input.version : undefined } }));
  if (input.step === 'issue') return {};
  try {
    await sendDocument('proforma', id, `${key}-send`);
    return {};
  } catch (failure) {
    if (failure instanceof ProblemError) return { mailRefused: failure.message };
    throw failure;
  }
}

/** A draft of the whole that a proforma without an order is about, which deducts what was received for it. */
async function draftFinalInvoice(proforma: Proforma, key: string): Promise<string> {
  const content = billingRequest(billingOf(proforma.content ?? {}, proforma.totals?.gross?.currency ?? 'RON'));
  const request = { clientId: proforma.clientId, ...content, ...(proforma.suppliedOn ? { taxPoint: proforma.suppliedOn } : {}) };
  const draft = await body(invoicing.POST('/invoices', { params: { header: { 'Idempotency-Key': key } }, body: request as unknown as InvoicingSchemas['ManualInvoiceRequest'] }));
  await body(invoicing.POST('/invoices/{id}/advances', { params: { path: { id: draft.id! }, header: { 'Idempotency-Key': `${key}-advances` } }, body: { proformaId: proforma.id } }));
  return draft.id!;
}
