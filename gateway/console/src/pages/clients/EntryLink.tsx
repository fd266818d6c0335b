import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ClientSchemas } from '../../api';
import { useMay } from '../../shell/me';

const PAGES: Record<string, string> = {
  INVOICE: '/sales/invoices', ADVANCE_INVOICE: '/sales/invoices', DEBIT_NOTE: '/sales/invoices', CREDIT_NOTE: '/sales/credit-notes', RECEIPT: '/sales/payments',
};

/** The number of what was booked, leading to it where it has a page that the person may see. */
export function EntryLink({ entry }: { entry: ClientSchemas['EntryResponse'] }) {
  const mayOpen = useMay('sales-admin', 'finance-manager');
  const page = PAGES[entry.type ?? ''];
  return mayOpen && page && entry.sourceId ? (
    <Anchor component={Link} className="mono" to={`${page}/${entry.sourceId}`}>
      {entry.number}
    </Anchor>
  ) : (
    <span className="mono">{entry.number}</span>
  );
}
