import { useNavigate } from 'react-router';
import { useCommand } from '../../api/useCommand';
import type { Action } from '../../document/DocumentPage';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { moneyTexts } from '../payments/moneyTexts';
import { type Invoice, notReady, type Step, takeStep } from './api';
import { invoicePageTexts } from './documentTexts';
import type { Panel } from './InvoicePanels';

/** What can be done with an invoice now, each step with the reason where it cannot. */
export function useInvoiceActions(invoice: Invoice, open: (panel: Panel) => void) {
  const t = useTexts(invoicePageTexts);
  const work = useTexts(workTexts);
  const money = useTexts(moneyTexts);
  const w = useTexts(words);
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const id = invoice.id!;
  const command = useCommand<Step, { id: string }>({
    run: (step, key) => takeStep(id, step, key),
    touches: ['invoice', 'order', 'proforma', 'message'],
    onDone: (done, step) => {
      if (step.step === 'duplicate') void navigate(`/sales/invoices/${done.id}/edit`);
    },
  });
  const { primary, actions } = mayChange ? choose() : { primary: undefined, actions: [] };
  return { primary, actions, command };

  function choose(): { primary?: Action; actions: Action[] } {
    const pending = command.pending;
    const duplicate: Action = { label: t.duplicate, run: () => command.send({ step: 'duplicate' }), disabled: invoice.opening && t.isOpening, pending };
    if (invoice.status === 'DRAFT') return ofDraft(duplicate);
    if (invoice.status === 'DISCARDED') return { actions: [duplicate] };
    return ofIssued(duplicate);
  }

  function ofDraft(duplicate: Action): { primary: Action; actions: Action[] } {
    const missing = notReady(invoice);
    const blocked = missing ? t.waitingReason + missing : false;
    const replaces = invoice.replacesInvoiceId !== undefined;
    const locked = invoice.documentType === 'DEBIT_NOTE' ? t.ofDebit : invoice.documentType === 'ADVANCE_INVOICE' ? t.ofAdvance : invoice.orderId && !replaces ? t.ofOrder : false;
    return {
      primary: { label: t.issueAndSend, key: 'i', run: () => open('issue-and-send'), disabled: blocked, pending: command.pending },
      actions: [
        { label: t.issueOnly, run: () => open('issue'), disabled: blocked },
        { label: w.edit, key: 'e', run: () => void navigate(`/sales/invoices/${id}/edit`), disabled: locked },
        { label: t.redraft, run: () => command.send({ step: 'redraft' }), pending: command.pending },
        { label: t.claimAdvances, run: () => open('advances'), disabled: invoice.documentType !== 'INVOICE' && t.onlyInvoices },
        duplicate,
        { label: work.discard, run: () => open('discard'), color: 'red' },
      ],
    };
  }

  function ofIssued(duplicate: Action): { primary?: Action; actions: Action[] } {
    const opening = invoice.opening ? t.isOpening : false;
    const delivery = invoice.delivery?.status;
    const delivered = delivery === 'DELIVERED';
    const mail = opening || (delivery === 'QUEUED' && t.queued) || (delivery === 'UNCERTAIN' && t.uncertain);
    const credited = invoice.paymentStatus === 'REVERSED' ? t.nothingToCredit : false;
    const noInvoice = invoice.documentType === 'INVOICE' ? false : t.onlyInvoices;
    const goods = (invoice.lines ?? []).some((priced) => priced.line?.kind === 'GOODS');
    const send: Action = { label: delivered ? work.sendAgain : work.send, key: 's', run: () => open('send'), disabled: mail };
    const pay: Action = { label: t.recordPayment, key: 'p', run: () => open('pay') };
    const owes = Number(invoice.remaining?.amount ?? 0) > 0;
    const main = !delivered ? send : owes ? pay : undefined;
    const others: Action[] = [
      ...(main === send ? (owes ? [pay] : []) : [send]),
      { label: t.creditNote, key: 'n', run: () => open('credit'), disabled: opening || credited },
      { label: t.reissue, run: () => open('reissue'), disabled: opening || noInvoice || (invoice.replacedByInvoiceId && t.replacedAlready) || credited },
      { label: t.debitNote, run: () => open('debit'), disabled: opening || noInvoice },
      { label: t.goodsReturn, run: () => open('return'), disabled: opening || noInvoice || (!goods && t.onlyGoods) },
      { label: work.delivered, run: () => open('delivered'), disabled: opening || (delivered && w.status.DELIVERED!) },
      ...(invoice.submission ? [{ label: work.submission, run: () => open('submission') }] : []),
      ...(owes ? [{ label: money.writeOff, run: () => open('write-off') }] : []),
      duplicate,
    ];
    return { primary: main, actions: others };
  }
}
