import { useNavigate } from 'react-router';
import { discardDocument } from '../../api/documents';
import { DeliveredPanel } from '../../document/DeliveredPanel';
import { ReasonPanel } from '../../document/ReasonPanel';
import { SendPanel } from '../../document/SendPanel';
import { SubmissionPanel } from '../../document/SubmissionPanel';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import { RecordPayment } from '../payments/RecordPayment';
import { WriteOffPanel } from '../payments/WriteOffPanel';
import { AdvancesPanel } from './AdvancesPanel';
import type { Invoice } from './api';
import { CreditPanel } from './CreditPanel';
import { DebitPanel } from './DebitPanel';
import { IssueModal } from './IssueModal';
import { ReissuePanel } from './ReissuePanel';
import { ReturnPanel } from './ReturnPanel';

export type Panel = 'issue' | 'issue-and-send' | 'discard' | 'send' | 'delivered' | 'submission' | 'credit' | 'reissue' | 'debit' | 'return' | 'advances' | 'pay' | 'write-off';

interface Props {
  invoice: Invoice;
  panel: Panel | undefined;
  onPanel: (panel: Panel | undefined) => void;
}

/** The side panel of the step that is under way. */
export function InvoicePanels({ invoice, panel, onPanel }: Props) {
  const work = useTexts(workTexts);
  const navigate = useNavigate();
  const id = invoice.id!;
  const close = () => onPanel(undefined);
  switch (panel) {
    case 'discard':
      return <ReasonPanel title={work.discardTitle} help={work.discardHelp} label={work.discard} color="red" touches={['invoice', 'order']} run={(reason, key) => discardDocument('invoice', id, key, reason)} onDone={close} onClose={close} />;
    case 'send':
      return <SendPanel kind="invoice" id={id} addresses={invoice.buyer?.invoiceEmails ?? []} again={invoice.delivery?.status === 'DELIVERED'} onClose={close} />;
    case 'delivered':
      return <DeliveredPanel kind="invoice" id={id} onClose={close} />;
    case 'submission':
      return <SubmissionPanel kind="invoice" id={id} last={invoice.submission?.submission} onClose={close} />;
    case 'credit':
      return <CreditPanel invoice={invoice} onClose={close} onDrafted={(noteId) => void navigate(`/sales/credit-notes/${noteId}`)} />;
    case 'reissue':
      return <ReissuePanel id={id} onClose={close} onDone={(replacementId) => void navigate(`/sales/invoices/${replacementId}/edit`)} />;
    case 'debit':
      return <DebitPanel invoice={invoice} onClose={close} onDrafted={(noteId) => void navigate(`/sales/invoices/${noteId}`)} />;
    case 'return':
      return <ReturnPanel invoice={invoice} onClose={close} onRequested={(returnId) => void navigate(`/sales/returns?open=${returnId}`)} />;
    case 'advances':
      return <AdvancesPanel invoice={invoice} onClose={close} />;
    case 'pay':
      return <RecordPayment opened onClose={close} clientId={invoice.clientId} document={{ id, number: invoice.number, remaining: invoice.remaining! }} />;
    case 'write-off':
      return <WriteOffPanel of={{ documentId: id }} number={invoice.number ?? ''} amount={invoice.remaining!} onClose={close} />;
    case 'issue':
    case 'issue-and-send':
      return <IssueModal invoice={invoice} step={panel} onClose={close} />;
    default:
      return null;
  }
}
