import { useNavigate } from 'react-router';
import { useCommand } from '../../api/useCommand';
import type { Action } from '../../document/DocumentPage';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { invoicePageTexts } from '../invoices/documentTexts';
import { type CreditNote, type Done, type Step, takeStep } from './actions';
import type { Panel } from './CreditNotePanels';
import { creditNoteTexts } from './texts';

/** What can be done with a credit note now. */
export function useCreditNoteActions(note: CreditNote, open: (panel: Panel) => void) {
  const t = useTexts(creditNoteTexts);
  const work = useTexts(workTexts);
  const invoice = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const id = note.id!;
  const command = useCommand<Step, Done>({
    run: (step, key) => takeStep(id, step, key),
    touches: ['credit-note', 'invoice'],
    onDone: ({ invoiceId }) => invoiceId && void navigate(`/sales/invoices/${invoiceId}/edit`),
  });
  let primary: Action | undefined;
  let actions: Action[] = [];
  if (mayChange && note.status === 'DRAFT') {
    const red = note.checks?.filter((check) => check.level === 'RED').map((check) => check.message);
    const blocked = red && red.length > 0 ? red.join('; ') : false;
    primary = { label: t.issue, key: 'i', run: () => open('issue-and-send'), disabled: blocked };
    actions = [
      { label: t.issueOnly, run: () => open('issue'), disabled: blocked },
      { label: t.redraft, run: () => command.send({ step: 'redraft' }), pending: command.pending },
      { label: work.discard, run: () => open('discard'), color: 'red' },
    ];
  } else if (mayChange && note.status === 'ISSUED') {
    const delivery = note.delivery?.status;
    const delivered = delivery === 'DELIVERED';
    const send: Action = { label: delivered ? work.sendAgain : work.send, key: 's', run: () => open('send'), disabled: (delivery === 'QUEUED' && invoice.queued) || (delivery === 'UNCERTAIN' && invoice.uncertain) };
    primary = delivered ? undefined : send;
    actions = [
      ...(delivered ? [send] : []),
      { label: work.delivered, run: () => open('delivered'), disabled: delivered && w.status.DELIVERED! },
      ...(note.submission ? [{ label: work.submission, run: () => open('submission') }] : []),
      { label: t.again, run: () => command.send({ step: 'again' }), disabled: !note.links?.invoiceAgain && t.notFull, pending: command.pending },
      { label: t.correct, run: () => open('correct') },
    ];
  }
  return { primary, actions, command };
}
