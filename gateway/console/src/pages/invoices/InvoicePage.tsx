import { useParams } from 'react-router';
import { Loaded } from '../../document/Loaded';
import { useInvoice } from './api';
import { InvoiceDocument } from './InvoiceDocument';

export function InvoicePage() {
  const { id = '' } = useParams();
  const query = useInvoice(id);
  // Another document starts afresh: an open panel or a notice belongs to the one before.
  return <Loaded query={query}>{(invoice) => <InvoiceDocument key={id} invoice={invoice} />}</Loaded>;
}
