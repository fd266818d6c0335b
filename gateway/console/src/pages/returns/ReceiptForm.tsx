import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { AmountInput } from '../../form/AmountInput';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { returnTexts } from './texts';

/** Expected against received per line; who may receive fills in what has arrived now. */
export function ReceiptForm({ goods, mayReceive }: { goods: InvoicingSchemas['ReturnResponse']; mayReceive: boolean }) {
  const t = useTexts(returnTexts);
  const language = useLanguage();
  const id = goods.id!;
  const [receiptId, setReceiptId] = useState('');
  const [receivedOn, setReceivedOn] = useState(today());
  const [arrived, setArrived] = useState<Record<number, string>>({});
  const chosen = Object.entries(arrived).filter(([, quantity]) => quantity !== '');
  const request = () => ({ receiptId: receiptId.trim(), receivedOn, lines: chosen.map(([position, quantity]) => ({ position: Number(position), quantity })) });
  const command = useCommand<ReturnType<typeof request>, unknown>({
    run: (receipt, key) => body(invoicing.POST('/returns/{id}/receipts', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: receipt as unknown as InvoicingSchemas['ReceiptRequest'] })),
    touches: ['return', 'credit-note'],
  });
  const errorOf = (position: number) => fieldError(command.error, `lines[${chosen.findIndex(([at]) => Number(at) === position)}].quantity`);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.send(request());
      }}
      style={{ display: 'grid', gap: 12 }}
    >
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" data-align="right">{t.expected}</th>
            <th scope="col" data-align="right">{t.received}</th>
            {mayReceive && <th scope="col" style={{ width: 120 }} data-align="right">{t.arrived}</th>}
          </tr>
        </thead>
        <tbody>
          {(goods.lines ?? []).map((line) => {
            const at = line.originalPosition!;
            return (
              <tr key={at}>
                <td>
                  {line.description}
                  {line.itemCode && <div className="mono muted" style={{ fontSize: 12 }}>{line.itemCode}</div>}
                </td>
                <td data-align="right" className="number">{formatNumber(line.expectedQuantity, language)}</td>
                <td data-align="right" className="number">{formatNumber(line.receivedQuantity, language)}</td>
                {mayReceive && (
                  <td>
                    <AmountInput plain aria-label={`${t.arrived} ${line.description}`} value={arrived[at] ?? ''} onChange={(quantity) => setArrived({ ...arrived, [at]: quantity })} error={errorOf(at)} />
                    {(line.receivedQuantity ?? 0) === 0 && (
                      <Anchor component="button" type="button" fz={12} onClick={() => setArrived({ ...arrived, [at]: String(line.expectedQuantity ?? '') })}>
                        {t.all}
                      </Anchor>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {mayReceive && (
        <>
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
            <TextInput label={t.receiptId} required maxLength={80} value={receiptId} onChange={(event) => setReceiptId(event.currentTarget.value)} error={fieldError(command.error, 'receiptId')} />
            <DayInput label={t.receivedOn} value={receivedOn} onChange={setReceivedOn} error={fieldError(command.error, 'receivedOn')} />
          </div>
          <ProblemNotice error={command.error} known={['receiptId', 'receivedOn', ...chosen.map((_, at) => `lines[${at}].quantity`)]} />
          <Button type="submit" style={{ justifySelf: 'start' }} loading={command.pending} disabled={!receiptId.trim() || chosen.length === 0 || !receivedOn}>
            {t.record}
          </Button>
        </>
      )}
    </form>
  );
}
