import { useQuery } from '@tanstack/react-query';
import { body, invoicing, type InvoicingSchemas } from '../../api';

export type Template = InvoicingSchemas['RecurringTemplateResponse'];
export const PREVIEWED = 24;

export function useTemplate(id: string) {
  return useQuery({ queryKey: ['recurring', 'one', id], queryFn: () => body(invoicing.GET('/recurring-templates/{id}', { params: { path: { id } } })) });
}

export type Step = { step: 'pause' } | { step: 'resume'; catchUp: boolean } | { step: 'unskip'; index: number };

export function takeStep(id: string, input: Step, key: string): Promise<Template> {
  const header = { 'Idempotency-Key': key };
  if (input.step === 'pause') return body(invoicing.POST('/recurring-templates/{id}/pause', { params: { path: { id }, header } }));
  if (input.step === 'resume') return body(invoicing.POST('/recurring-templates/{id}/resume', { params: { path: { id }, header }, body: { catchUp: input.catchUp } }));
  return body(invoicing.POST('/recurring-templates/{id}/periods/{index}/unskip', { params: { path: { id, index: input.index }, header } }));
}
