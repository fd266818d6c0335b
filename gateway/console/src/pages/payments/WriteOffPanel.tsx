import { body, type Money, payments } from '../../api';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { moneyTexts } from './moneyTexts';
import { ReasonPanel } from './ReasonPanel';

interface Props {
  /** What is written off: all that is open on a document, or all free money of a receipt or surplus. */
  of: { documentId: string } | { sourceId: string };
  number: string;
  amount: Money;
  onClose: () => void;
}

/** Gives up a small difference as a whole, within the limit of the person's role. */
export function WriteOffPanel({ of, number, amount, onClose }: Props) {
  const t = useTexts(moneyTexts);
  const language = useLanguage();
  return (
    <ReasonPanel
      title={t.writeOffTitle(number)}
      about={'documentId' in of ? t.writeOffDocument(formatMoney(amount, language)) : t.writeOffSource(formatMoney(amount, language))}
      submit={t.writeOff}
      color="red"
      touches={['payment', 'surplus', 'write-off', 'invoice', 'open-document']}
      run={(reason, key) => body(payments.POST('/write-offs', { params: { header: { 'Idempotency-Key': key } }, body: { ...of, amount, reason } }))}
      onClose={onClose}
    />
  );
}
