import { Anchor, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, payments } from '../../api';
import { Loaded } from '../../document/Loaded';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Facts } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { toCents } from '../../format/decimal';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { usePaymentModes } from './paymentModes';
import { paymentTexts } from './texts';

export function usePayment(id: string) {
  return useQuery({ queryKey: ['payment', 'one', id], queryFn: () => body(payments.GET('/payments/{id}', { params: { path: { id } } })) });
}

/** A payment beside its list: where its money is. */
export function PaymentPanel({ id }: { id: string }) {
  const t = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const { nameOf } = usePaymentModes();
  return (
    <Loaded query={usePayment(id)}>
      {(payment) => (
        <Stack gap={14}>
          <Title order={2}>
            <Anchor component={Link} to={`/sales/payments/${id}`} inherit c="inherit">
              {payment.number}
            </Anchor>{' '}
            <StatusBadge status={payment.status} />
          </Title>
          <MoneyText money={payment.amount} size={26} />
          <Facts
            facts={[
              [w.client, payment.clientName],
              [t.free, toCents(payment.free?.amount) !== 0n && <MoneyText money={payment.free} />],
              [t.received, formatDate(payment.receivedOn, language)],
              [t.mode, nameOf(payment.modeCode)],
              [t.reference, payment.reference],
              [t.entered, `${formatTime(payment.recordedAt, language)} · ${payment.recordedBy}`],
            ]}
          />
          <table className="lines">
            <tbody>
              {(payment.allocations ?? []).map((allocation) => (
                <tr key={allocation.allocationId}>
                  <td><Anchor component={Link} className="mono" to={documentPath(allocation.documentType, allocation.documentId!)}>{allocation.documentNumber}</Anchor></td>
                  <td data-align="right"><MoneyText money={allocation.status === 'REQUESTED' ? allocation.requested : allocation.applied} /></td>
                  <td data-align="right"><StatusBadge status={allocation.status} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Stack>
      )}
    </Loaded>
  );
}
