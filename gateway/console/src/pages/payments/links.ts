const PATHS: Record<string, string> = { INVOICE: 'invoices', ADVANCE_INVOICE: 'invoices', DEBIT_NOTE: 'debit-notes', CREDIT_NOTE: 'credit-notes', PROFORMA: 'proformas' };

/** The page of a document that money goes to. */
export function documentPath(type: string | undefined, id: string): string {
  return `/sales/${PATHS[type ?? ''] ?? 'invoices'}/${id}`;
}
