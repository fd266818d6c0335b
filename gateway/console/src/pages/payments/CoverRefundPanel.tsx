import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { moneyTexts } from './moneyTexts';

/** A receipt bounced after it had been refunded: other free money of the client takes over what the client owes. */
export function CoverRefundPanel({ payment, onClose }: { payment: PaymentSchemas['PaymentResponse']; onClose: () => void }) {
  const t = useTexts(moneyTexts);
  const language = useLanguage();
  const [sourceId, setSourceId] = useState<string>();
  const free = useQuery({
    queryKey: ['payment', 'free-of-client', payment.clientId],
    queryFn: async () => {
      const [receipts, surpluses] = await Promise.all([
        body(payments.GET('/payments', { params: { query: { clientId: payment.clientId, status: ['FREE_MONEY'], limit: 50 } } })),
        body(payments.GET('/surpluses', { params: { query: { clientId: payment.clientId, onlyFree: true, limit: 50 } } })),
      ]);
      return [...(receipts.items ?? []), ...(surpluses.items ?? [])].filter((source) => source.free?.currency === payment.amount?.currency);
    },
  });
  const command = useCommand<string, unknown>({
    run: (source, key) => body(payments.POST('/payments/{id}/cover-refund', { params: { path: { id: payment.id! }, header: { 'Idempotency-Key': key } }, body: { sourceId: source } })),
    touches: ['payment', 'surplus'],
    onDone: onClose,
  });
  return (
    <WorkPanel onClose={onClose} title={t.cover} about={t.coverAbout(formatMoney(payment.owed, language))} label={t.cover} disabled={!sourceId} pending={command.pending} error={command.error ?? free.error} onSubmit={() => command.send(sourceId!)}>
      <Select
        label={t.coverFrom}
        data-autofocus
        data={(free.data ?? []).map((source) => ({ value: source.id!, label: `${source.number} · ${formatMoney(source.free, language)}` }))}
        nothingFoundMessage={t.noFreeMoney}
        searchable
        value={sourceId ?? null}
        onChange={(value) => setSourceId(value ?? undefined)}
      />
    </WorkPanel>
  );
}
