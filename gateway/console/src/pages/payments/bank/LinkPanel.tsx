import { Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, payments } from '../../../api';
import { WorkPanel } from '../../../document/WorkPanel';
import { ClientPicker } from '../../../form/ClientPicker';
import { ProblemNotice } from '../../../form/ProblemNotice';
import { formatDate } from '../../../format/dates';
import { formatMoney } from '../../../format/money';
import { useLanguage, useTexts } from '../../../i18n';
import { words } from '../../../i18n/words';
import { bankTexts } from './texts';
import type { useAccept } from './useAccept';
import type { BankLine } from './useBank';

/** A receipt that stands there already: entered by hand before the statement came, or taken back by this debit. */
export function LinkPanel({ line, command, onClose }: { line: BankLine; command: ReturnType<typeof useAccept>; onClose: () => void }) {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [clientId, setClientId] = useState(line.proposal?.clientId ?? line.candidates?.[0]?.clientId);
  const [paymentId, setPaymentId] = useState(line.proposal?.paymentId);
  const found = useQuery({
    queryKey: ['payment', 'of-client', clientId],
    queryFn: () => body(payments.GET('/payments', { params: { query: { clientId, limit: 200 } } })),
    enabled: Boolean(clientId),
  });
  const equal = (found.data?.items ?? []).filter((payment) => payment.amount?.amount === line.amount?.amount && payment.amount?.currency === line.amount?.currency && payment.status !== 'REVERSED');
  return (
    <WorkPanel
      onClose={onClose}
      title={line.direction === 'CREDIT' ? t.linkTitle : t.returnTitle}
      about={`${line.counterpartyName ?? ''} · ${formatMoney(line.amount, language)}`}
      label={line.direction === 'CREDIT' ? t.acceptLink : t.acceptReturn}
      disabled={!paymentId}
      pending={command.pending}
      error={command.error}
      onSubmit={() => command.send({ line, request: { paymentId } })}
    >
      <ClientPicker label={w.client} required data-autofocus value={clientId} onChange={(client) => (setClientId(client?.id), setPaymentId(undefined))} />
      <ProblemNotice error={found.error} />
      {found.data && equal.length === 0 && <Text className="muted">{t.noPayment}</Text>}
      {equal.length > 0 && (
        <Radio.Group label={t.choosePayment} value={paymentId ?? ''} onChange={setPaymentId}>
          <Stack gap={6} mt={6}>
            {equal.map((payment) => (
              <Radio key={payment.id} size="xs" value={payment.id!} label={`${payment.number} · ${formatDate(payment.receivedOn, language)} · ${payment.reference ?? ''}`} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </WorkPanel>
  );
}
