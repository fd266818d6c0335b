import { Alert, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { useTexts } from '../../i18n';
import { CorrectionFields, type CorrectionReason } from './CorrectionFields';
import { invoicePageTexts } from './documentTexts';

type Request = InvoicingSchemas['CreditAndReissueRequest'];

/** Takes a wrong invoice back and drafts the right one in its place, in one step. */
export function ReissuePanel({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (replacementId: string) => void }) {
  const t = useTexts(invoicePageTexts);
  const [reason, setReason] = useState<CorrectionReason>('ERROR');
  const [text, setText] = useState('');
  const [keepDueDate, setKeepDueDate] = useState(false);
  const command = useCommand<Request, InvoicingSchemas['ReissuedResponse']>({
    run: (request, key) => body(invoicing.POST('/invoices/{id}/credit-and-reissue', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['invoice', 'credit-note', 'order'],
    onDone: (done) => onDone(done.replacement!.id!),
  });
  return (
    <WorkPanel title={t.reissue} label={t.doReissue} pending={command.pending} error={command.error} known={['text']} disabled={!text.trim()} onSubmit={() => command.send({ reason, text: text.trim(), keepDueDate })} onClose={onClose}>
      <div>{t.reissueHelp}</div>
      <CorrectionFields reason={reason} text={text} onReason={setReason} onText={setText} error={command.error} />
      <Checkbox label={t.keepDue} checked={keepDueDate} onChange={(event) => setKeepDueDate(event.currentTarget.checked)} />
      <Alert color="yellow">{t.reissueConsequence}</Alert>
    </WorkPanel>
  );
}
