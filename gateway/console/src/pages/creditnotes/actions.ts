import { body, invoicing, type InvoicingSchemas } from '../../api';
import { sendDocument } from '../../api/documents';
import { ProblemError } from '../../api/problem';

export type CreditNote = InvoicingSchemas['CreditNoteResponse'];

export type Step = { step: 'issue' | 'issue-and-send'; version?: number } | { step: 'redraft' } | { step: 'again' };

export interface Done {
  invoiceId?: string;
  mailRefused?: string;
}

/**
 * A step of a credit note. Issuing and sending are two commands of the service: the second has a key derived from the
 * first one's, so that a repeat after a lost answer mails once, and its refusal does not hide that the note is issued.
 */
export async function takeStep(id: string, input: Step, key: string): Promise<Done> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (input.step === 'redraft') {
    await body(invoicing.POST('/credit-notes/{id}/redraft', { params }));
    return {};
  }
  if (input.step === 'again') return { invoiceId: (await body(invoicing.POST('/credit-notes/{id}/invoice-again', { params, body: {} }))).id };
  await body(invoicing.POST('/credit-notes/{id}/issue', { params, body: { expectedVersion: 'version' in input ? input.version : undefined } }));
  if (input.step === 'issue') return {};
  try {
    await sendDocument('credit-note', id, `${key}-send`);
    return {};
  } catch (failure) {
    if (failure instanceof ProblemError) return { mailRefused: failure.message };
    throw failure;
  }
}
