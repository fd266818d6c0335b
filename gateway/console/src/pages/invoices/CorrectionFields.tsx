import { SegmentedControl, Textarea } from '@mantine/core';
import type { InvoicingSchemas } from '../../api';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { invoicePageTexts } from './documentTexts';

export type CorrectionReason = InvoicingSchemas['DraftCreditNoteRequest']['reason'];
const REASONS: CorrectionReason[] = ['ERROR', 'RETURN', 'DISCOUNT', 'OTHER'];

interface Props {
  reason: CorrectionReason;
  text: string;
  onReason: (reason: CorrectionReason) => void;
  onText: (text: string) => void;
  error: Error | null;
}

/** Why a document is corrected: the code that the figures count, and the words that are printed. */
export function CorrectionFields({ reason, text, onReason, onText, error }: Props) {
  const t = useTexts(invoicePageTexts);
  const w = useTexts(words);
  return (
    <>
      <div>
        <div style={{ fontSize: 13, fontWeight: 500, marginBottom: 4 }}>{t.reason}</div>
        <SegmentedControl aria-label={t.reason} fullWidth value={reason} onChange={(value) => onReason(value as CorrectionReason)} data={REASONS.map((value) => ({ value, label: w.reason[value]! }))} />
      </div>
      <Textarea data-autofocus label={t.reasonText} description={t.reasonTextHelp} required autosize minRows={2} maxLength={500} value={text} error={fieldError(error, 'text')} onChange={(event) => onText(event.currentTarget.value)} />
    </>
  );
}
