import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { WorkPanel } from '../../document/WorkPanel';
import { AmountInput } from '../../form/AmountInput';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import type { Invoice } from './api';
import { CorrectionFields } from './CorrectionFields';
import { CreditLines } from './CreditLines';
import { type CreditForm, creditComplete, creditRequest, type Way } from './credit';
import { invoicePageTexts } from './documentTexts';

const WAYS: Way[] = ['FULL', 'LINES', 'GROSS', 'NET', 'PERCENT'];

interface Props {
  invoice: Invoice;
  onClose: () => void;
  onDrafted: (creditNoteId: string) => void;
}

/** Drafts a credit note of what is left to credit: all, by line, by amount or by percent. */
export function CreditPanel({ invoice, onClose, onDrafted }: Props) {
  const t = useTexts(invoicePageTexts);
  const id = invoice.id!;
  const creditable = useQuery({ queryKey: ['invoice', 'creditable', id], queryFn: () => body(invoicing.GET('/invoices/{id}/creditable', { params: { path: { id } } })), staleTime: 0 });
  const [form, setForm] = useState<CreditForm>({ reason: 'ERROR', text: '', way: 'FULL', lines: {}, amount: '', percent: '' });
  const set = (change: Partial<CreditForm>) => setForm((before) => ({ ...before, ...change }));
  const command = useCommand<CreditForm, InvoicingSchemas['CreditNoteResponse']>({
    run: (wanted, key) =>
      body(
        invoicing.POST('/invoices/{id}/credit-notes', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          // The contract types decimals as numbers; it takes their texts, which lose no digit.
          body: creditRequest(wanted) as unknown as InvoicingSchemas['DraftCreditNoteRequest'],
        }),
      ),
    touches: ['credit-note', 'invoice'],
    onDone: (note) => onDrafted(note.id!),
  });
  const currency = invoice.totals?.gross?.currency;
  return (
    <WorkPanel title={t.creditTitle(invoice.number ?? '')} label={t.draftCredit} size={680} pending={command.pending} error={command.error} known={['text', 'amount', 'percent']} disabled={!creditComplete(form)} onSubmit={() => command.send(form)} onClose={onClose}>
      <CorrectionFields reason={form.reason} text={form.text} onReason={(reason) => set({ reason })} onText={(text) => set({ text })} error={command.error} />
      <Loaded query={creditable}>
        {(left) => (
          <>
            <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' }}>
              <span className="muted">{t.creditable}</span>
              <MoneyText money={left.total} size={20} />
            </div>
            <SegmentedControl aria-label={t.creditNote} fullWidth value={form.way} onChange={(way) => set({ way: way as Way })} data={WAYS.map((value) => ({ value, label: t.way[value]! }))} />
            {form.way === 'LINES' && <CreditLines positions={left.positions ?? []} lines={form.lines} onChange={(lines) => set({ lines })} error={command.error} />}
            {(form.way === 'GROSS' || form.way === 'NET') && (
              <AmountInput label={`${t.way[form.way]} (${currency})`} description={t.discountHint} value={form.amount} onChange={(amount) => set({ amount })} error={fieldError(command.error, 'amount')} w={240} />
            )}
            {form.way === 'PERCENT' && <AmountInput plain label={`${t.percent} (%)`} description={t.discountHint} value={form.percent} onChange={(percent) => set({ percent })} error={fieldError(command.error, 'percent')} w={240} />}
            {Number(left.total?.amount ?? 0) === 0 && <span className="muted">{t.nothingToCredit}</span>}
          </>
        )}
      </Loaded>
    </WorkPanel>
  );
}
