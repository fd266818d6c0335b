import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { documentTexts } from '../../document/texts';
import { AmountInput } from '../../form/AmountInput';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { Invoice } from './api';
import { CorrectionFields, type CorrectionReason } from './CorrectionFields';
import { invoicePageTexts } from './documentTexts';

interface DebitLine {
  originalPosition: string;
  description: string;
  quantity: string;
  unitPrice: string;
  amount: string;
}
const EMPTY: DebitLine = { originalPosition: '1', description: '', quantity: '', unitPrice: '', amount: '' };
const filled = (line: DebitLine) => line.amount !== '' || (line.quantity !== '' && line.unitPrice !== '');

/** Bills more of what an invoice billed: each line adds to one of the original and bears its VAT. */
export function DebitPanel({ invoice, onClose, onDrafted }: { invoice: Invoice; onClose: () => void; onDrafted: (id: string) => void }) {
  const t = useTexts(invoicePageTexts);
  const d = useTexts(documentTexts);
  const w = useTexts(words);
  const id = invoice.id!;
  const [reason, setReason] = useState<CorrectionReason>('ERROR');
  const [text, setText] = useState('');
  const [lines, setLines] = useState<DebitLine[]>([EMPTY]);
  const set = (at: number, change: Partial<DebitLine>) => setLines((before) => before.map((line, index) => (index === at ? { ...line, ...change } : line)));
  const request = () => ({
    reason,
    text: text.trim(),
    lines: lines.map((line) => ({
      originalPosition: Number(line.originalPosition),
      ...(line.description.trim() ? { description: line.description.trim() } : {}),
      ...(line.amount ? { amount: line.amount } : { quantity: line.quantity, unitPrice: line.unitPrice }),
    })),
  });
  const command = useCommand<ReturnType<typeof request>, InvoicingSchemas['InvoiceResponse']>({
    run: (wanted, key) => body(invoicing.POST('/invoices/{id}/debit-notes', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: wanted as unknown as InvoicingSchemas['DebitNoteRequest'] })),
    touches: ['invoice'],
    onDone: (note) => onDrafted(note.id!),
  });
  const positions = [
    ...(invoice.lines ?? []).map((priced) => ({ value: String(priced.line?.position), label: `${priced.line?.position}. ${priced.line?.description}` })),
    ...(invoice.charges ?? []).map((charge, at) => ({ value: String((invoice.lines?.length ?? 0) + at + 1), label: charge.reason ?? '' })),
  ];
  const known = ['text', ...lines.flatMap((_, at) => ['description', 'quantity', 'unitPrice', 'amount'].map((field) => `lines[${at}].${field}`))];
  return (
    <WorkPanel title={`${t.debitNote}: ${invoice.number ?? ''}`} label={t.draftDebit} size={680} pending={command.pending} error={command.error} known={known} disabled={!text.trim() || !lines.every(filled)} onSubmit={() => command.send(request())} onClose={onClose}>
      <div className="muted">{t.debitHelp}</div>
      <CorrectionFields reason={reason} text={text} onReason={setReason} onText={setText} error={command.error} />
      {lines.map((line, at) => (
        <fieldset key={at} className="surface" style={{ padding: 12, margin: 0, display: 'grid', gap: 10 }}>
          <div style={{ display: 'flex', gap: 8, alignItems: 'end' }}>
            <Select style={{ flex: 1 }} label={t.addsTo} data={positions} allowDeselect={false} value={line.originalPosition} onChange={(value) => set(at, { originalPosition: value ?? '1' })} />
            {lines.length > 1 && (
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={w.remove} onClick={() => setLines(lines.filter((_, index) => index !== at))}>
                ✕
              </ActionIcon>
            )}
          </div>
          <TextInput label={d.description} placeholder={positions.find((position) => position.value === line.originalPosition)?.label} value={line.description} onChange={(event) => set(at, { description: event.currentTarget.value })} error={fieldError(command.error, `lines[${at}].description`)} />
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 8 }}>
            <AmountInput plain label={d.quantity} disabled={line.amount !== ''} value={line.quantity} onChange={(quantity) => set(at, { quantity })} error={fieldError(command.error, `lines[${at}].quantity`)} />
            <AmountInput label={d.price} disabled={line.amount !== ''} value={line.unitPrice} onChange={(unitPrice) => set(at, { unitPrice })} error={fieldError(command.error, `lines[${at}].unitPrice`)} />
            <AmountInput label={t.amountNet} disabled={line.quantity !== '' || line.unitPrice !== ''} value={line.amount} onChange={(amount) => set(at, { amount })} error={fieldError(command.error, `lines[${at}].amount`)} />
          </div>
        </fieldset>
      ))}
      <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => setLines([...lines, EMPTY])}>
        + {w.add}
      </Button>
    </WorkPanel>
  );
}
