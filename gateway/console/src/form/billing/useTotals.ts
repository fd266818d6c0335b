import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { newIdempotencyKey } from '../../api/http';
import { ConnectionLost, ProblemError } from '../../api/problem';
import { type BillingForm, billingRequest, type BillingLine, lineComplete } from './billing';

const TYPING_RESTS_MS = 250;

export interface LiveTotals {
  totals: InvoicingSchemas['TotalsResponse'] | undefined;
  /** The lines that the totals are of, in their order. */
  lines: BillingLine[];
  error: Error | null;
  /** A server that cannot compute without storing. */
  unsupported: boolean;
}

/** What is typed amounts to, by the server's own calculation, a moment after typing rests. */
export function useTotals(clientId: string | undefined, form: BillingForm, more: object = {}): LiveTotals {
  const [rested] = useDebouncedValue({ clientId, form, more }, TYPING_RESTS_MS);
  const lines = rested.form.lines.filter(lineComplete);
  const charges = rested.form.charges.filter((charge) => charge.reason.trim() && charge.amount);
  const request = { clientId: rested.clientId, ...billingRequest({ ...rested.form, charges }, lines), ...rested.more };
  const query = useQuery({
    queryKey: ['totals', JSON.stringify(request)],
    queryFn: () => body(invoicing.POST('/invoices/totals', { params: { header: { 'Idempotency-Key': newIdempotencyKey() } }, body: request as unknown as InvoicingSchemas['ManualInvoiceRequest'] })),
    enabled: rested.clientId !== undefined && lines.length > 0,
    placeholderData: (before) => before,
    retry: (failures, error) => error instanceof ConnectionLost && failures < 3,
  });
  const unsupported = query.error instanceof ProblemError && [404, 405].includes(query.error.status);
  return { totals: query.data, lines, error: unsupported ? null : query.error, unsupported };
}
