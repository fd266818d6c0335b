import { SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { documentTexts } from '../../document/texts';
import { AmountInput } from '../../form/AmountInput';
import { fieldError } from '../../form/ProblemNotice';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import type { Invoice } from './api';
import { invoicePageTexts } from './documentTexts';

type Credit = NonNullable<InvoicingSchemas['ReturnRequest']['credit']>;

/** Asks the warehouse to expect goods of an invoice, and says when they are credited. */
export function ReturnPanel({ invoice, onClose, onRequested }: { invoice: Invoice; onClose: () => void; onRequested: (returnId: string) => void }) {
  const t = useTexts(invoicePageTexts);
  const d = useTexts(documentTexts);
  const language = useLanguage();
  const id = invoice.id!;
  const [reason, setReason] = useState('');
  const [credit, setCredit] = useState<Credit>('AFTER_RECEIPT');
  const [quantities, setQuantities] = useState<Record<number, string>>({});
  const goods = (invoice.lines ?? []).filter((priced) => priced.line?.kind === 'GOODS');
  const chosen = Object.entries(quantities).filter(([, quantity]) => quantity !== '');
  const request = () => ({ reason: reason.trim(), credit, lines: chosen.map(([position, quantity]) => ({ position: Number(position), quantity })) });
  const command = useCommand<ReturnType<typeof request>, InvoicingSchemas['ReturnResponse']>({
    run: (wanted, key) => body(invoicing.POST('/invoices/{id}/returns', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: wanted as unknown as InvoicingSchemas['ReturnRequest'] })),
    touches: ['return', 'invoice', 'credit-note'],
    onDone: (goodsReturn) => onRequested(goodsReturn.id!),
  });
  const errorOf = (position: number) => fieldError(command.error, `lines[${chosen.findIndex(([at]) => Number(at) === position)}].quantity`);
  return (
    <WorkPanel title={`${t.goodsReturn}: ${invoice.number ?? ''}`} label={t.askReturn} size={640} pending={command.pending} error={command.error} known={['reason', ...chosen.map((_, at) => `lines[${at}].quantity`)]} disabled={!reason.trim() || chosen.length === 0} onSubmit={() => command.send(request())} onClose={onClose}>
      <div className="muted">{t.returnHelp}</div>
      <Textarea data-autofocus label={t.returnReason} required autosize minRows={2} maxLength={500} value={reason} error={fieldError(command.error, 'reason')} onChange={(event) => setReason(event.currentTarget.value)} />
      <div>
        <div style={{ fontSize: 13, fontWeight: 500, marginBottom: 4 }}>{t.creditWhen}</div>
        <SegmentedControl aria-label={t.creditWhen} value={credit} onChange={(value) => setCredit(value as Credit)} data={(['AFTER_RECEIPT', 'NOW'] as const).map((value) => ({ value, label: t[value] }))} />
      </div>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{d.description}</th>
            <th scope="col" data-align="right">{t.billed}</th>
            <th scope="col" data-align="right" style={{ width: 130 }}>{t.comesBack}</th>
          </tr>
        </thead>
        <tbody>
          {goods.map(({ line }) => (
            <tr key={line!.position}>
              <td>{line!.description}</td>
              <td data-align="right" className="number">
                {formatNumber(line!.quantity, language)} <span className="muted">{line!.unitCode}</span>
              </td>
              <td>
                <AmountInput plain aria-label={`${t.comesBack} ${line!.description}`} value={quantities[line!.position!] ?? ''} onChange={(quantity) => setQuantities({ ...quantities, [line!.position!]: quantity })} error={errorOf(line!.position!)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkPanel>
  );
}
