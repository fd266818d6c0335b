import { useNavigate } from 'react-router';
import { useCommand } from '../../api/useCommand';
import type { Action } from '../../document/DocumentPage';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { invoicePageTexts } from '../invoices/documentTexts';
import { type Done, type Proforma, type Step, takeStep } from './api';
import type { Panel } from './ProformaPanels';
import { proformaTexts } from './texts';

/** What can be done with a proforma now. */
export function useProformaActions(proforma: Proforma, open: (panel: Panel) => void) {
  const t = useTexts(proformaTexts);
  const work = useTexts(workTexts);
  const invoice = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const command = useCommand<Step, Done>({
    run: (step, key) => takeStep(proforma, step, key),
    touches: ['proforma', 'invoice'],
    onDone: ({ invoiceId }) => invoiceId && void navigate(`/sales/invoices/${invoiceId}`),
  });
  let primary: Action | undefined;
  let actions: Action[] = [];
  if (mayChange && proforma.status === 'DRAFT') {
    primary = { label: t.issueAndSend, key: 'i', run: () => open('issue-and-send') };
    actions = [
      { label: t.issueOnly, run: () => open('issue') },
      { label: w.edit, key: 'e', run: () => void navigate(`/sales/proformas/${proforma.id}/edit`) },
      { label: t.redraft, run: () => command.send({ step: 'redraft' }), pending: command.pending },
      { label: work.discard, run: () => open('discard'), color: 'red' },
    ];
  } else if (mayChange && proforma.status === 'ISSUED') {
    const delivery = proforma.delivery?.status;
    const delivered = delivery === 'DELIVERED';
    const closed = proforma.label === 'CLOSED' && w.status.CLOSED!;
    const owes = Number(proforma.remaining?.amount ?? 0) > 0 && !closed;
    const received = Number(proforma.received?.amount ?? 0) > 0;
    const send: Action = { label: delivered ? work.sendAgain : work.send, key: 's', run: () => open('send'), disabled: closed || (delivery === 'QUEUED' && invoice.queued) || (delivery === 'UNCERTAIN' && invoice.uncertain) };
    const pay: Action = { label: t.recordPayment, key: 'p', run: () => open('pay'), disabled: closed || (!owes && t.nothingOpen) };
    const final: Action = { label: t.finalInvoice, run: () => command.send({ step: 'final' }), disabled: (proforma.order?.orderId && t.finalOfOrder) || (!received && t.noMoney), pending: command.pending };
    primary = !delivered && !closed ? send : owes ? pay : final.disabled ? undefined : final;
    actions = [send, pay, final].filter((action) => action !== primary);
    actions.push(
      { label: t.markSupplied, run: () => open('supplied'), disabled: Boolean(proforma.suppliedOn) && t.suppliedDone },
      { label: work.delivered, run: () => open('delivered'), disabled: delivered && w.status.DELIVERED! },
      { label: t.close, run: () => open('close'), disabled: closed, color: 'red' },
    );
  }
  return { primary, actions, command };
}
