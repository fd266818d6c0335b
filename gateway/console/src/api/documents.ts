import { body, invoicing, type InvoicingSchemas } from '.';

/** The documents of invoicing that are sent, delivered, noted and told about in the same way. */
export type DocumentKind = 'invoice' | 'credit-note' | 'proforma';

type Delivery = InvoicingSchemas['RecordDeliveryRequest'];
type Submission = InvoicingSchemas['SubmissionRequest'];

const keyed = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });
const recipientsOf = (recipients: string[] | undefined) => (recipients ? { recipients } : {});

export function sendDocument(kind: DocumentKind, id: string, key: string, recipients?: string[]): Promise<{ id?: string }> {
  const options = { params: keyed(id, key), body: recipientsOf(recipients) };
  if (kind === 'invoice') return body(invoicing.POST('/invoices/{id}/send', options));
  if (kind === 'credit-note') return body(invoicing.POST('/credit-notes/{id}/send', options));
  return body(invoicing.POST('/proformas/{id}/send', options));
}

export function recordDelivery(kind: DocumentKind, id: string, key: string, delivery: Delivery): Promise<{ id?: string }> {
  const options = { params: keyed(id, key), body: delivery };
  if (kind === 'invoice') return body(invoicing.POST('/invoices/{id}/delivered', options));
  if (kind === 'credit-note') return body(invoicing.POST('/credit-notes/{id}/delivered', options));
  return body(invoicing.POST('/proformas/{id}/delivered', options));
}

export function discardDocument(kind: DocumentKind, id: string, key: string, reason: string): Promise<{ id?: string }> {
  const options = { params: keyed(id, key), body: { reason } };
  if (kind === 'invoice') return body(invoicing.POST('/invoices/{id}/discard', options));
  if (kind === 'credit-note') return body(invoicing.POST('/credit-notes/{id}/discard', options));
  return body(invoicing.POST('/proformas/{id}/discard', options));
}

export function writeNote(kind: DocumentKind, id: string, key: string, text: string): Promise<InvoicingSchemas['Note']> {
  const options = { params: keyed(id, key), body: { text } };
  if (kind === 'invoice') return body(invoicing.POST('/invoices/{id}/notes', options));
  if (kind === 'credit-note') return body(invoicing.POST('/credit-notes/{id}/notes', options));
  return body(invoicing.POST('/proformas/{id}/notes', options));
}

export function readTimeline(kind: DocumentKind, id: string): Promise<InvoicingSchemas['TimelineEntry'][]> {
  const options = { params: { path: { id } } };
  if (kind === 'invoice') return body(invoicing.GET('/invoices/{id}/timeline', options));
  if (kind === 'credit-note') return body(invoicing.GET('/credit-notes/{id}/timeline', options));
  return body(invoicing.GET('/proformas/{id}/timeline', options));
}

export function recordSubmission(kind: 'invoice' | 'credit-note', id: string, submission: Submission): Promise<{ id?: string }> {
  const options = { params: { path: { id } }, body: submission };
  return kind === 'invoice' ? body(invoicing.PUT('/invoices/{id}/e-invoice-submission', options)) : body(invoicing.PUT('/credit-notes/{id}/e-invoice-submission', options));
}
