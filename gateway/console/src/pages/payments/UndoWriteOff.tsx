import { Button } from '@mantine/core';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { moneyTexts } from './moneyTexts';
import { ReasonPanel } from './ReasonPanel';

export function UndoWriteOff({ writeOff }: { writeOff: PaymentSchemas['ListedWriteOff'] }) {
  const t = useTexts(moneyTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  if (writeOff.status !== 'BOOKED') return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>{t.undo}</Button>
      {open && (
        <ReasonPanel
          title={t.undoTitle(writeOff.number ?? '')}
          about={t.undoAbout(formatMoney(writeOff.booked ?? writeOff.amount, language))}
          submit={t.undo}
          touches={['write-off', 'payment', 'surplus', 'invoice', 'open-document']}
          run={(reason, key) => body(payments.POST('/write-offs/{id}/undo', { params: { path: { id: writeOff.id! }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
