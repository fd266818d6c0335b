import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { OrderSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import type { Order } from './commands';
import { orderTexts } from './texts';

type Confirmation = OrderSchemas['ConfirmationResponse'];

/** The contract names two kinds of line alike; this is the one of a confirmation. */
interface ConfirmedLine {
  lineId: string;
  description: string;
  quantity: string;
}

/** What was confirmed when, and the document that it became. */
export function OrderConfirmations({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const confirmations = [...(order.confirmations ?? [])].sort((a, b) => b.number! - a.number!);
  if (confirmations.length === 0) return null;
  return (
    <Section title={t.confirmations} padded={false}>
      <table className="lines">
        <tbody>
          {confirmations.map((confirmation) => (
            <ConfirmationRow key={confirmation.number} confirmation={confirmation} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ConfirmationRow({ confirmation }: { confirmation: Confirmation }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const mayRead = useMay('sales-admin', 'finance-manager');
  const { document } = confirmation;
  const name = document?.number ?? t.documentStatus[document?.status ?? 'AWAITED'];
  return (
    <tr>
      <td>
        <strong>{t.confirmation(confirmation.number!)}</strong>
        <div className="muted" style={{ fontSize: 12 }}>
          {formatTime(confirmation.confirmedAt, language)} · {confirmation.confirmedBy}
          {confirmation.deliveredOn && ` · ${t.deliveredOn} ${formatDate(confirmation.deliveredOn, language)}`}
        </div>
        <div style={{ fontSize: 13 }}>
          {((confirmation.lines ?? []) as unknown as ConfirmedLine[]).map((line) => `${formatNumber(line.quantity, language)} × ${line.description}`).join(' · ')}
        </div>
        {confirmation.cancellationRefused && <div style={{ fontSize: 12 }}>{t.cancelRefused}</div>}
      </td>
      <td data-align="right"><MoneyText money={confirmation.net} /></td>
      <td>
        {document?.id && mayRead ? (
          <Anchor component={Link} to={`/sales/invoices/${document.id}`} className="mono">{name}</Anchor>
        ) : (
          <span className="mono">{name}</span>
        )}
        {document?.issuedOn && <div className="muted" style={{ fontSize: 12 }}>{formatDate(document.issuedOn, language)}</div>}
        {confirmation.convertedBy !== undefined && <div className="muted" style={{ fontSize: 12 }}>{t.convertedBy(confirmation.convertedBy)}</div>}
        {document?.reason && <div className="muted" style={{ fontSize: 12 }}>{document.reason}</div>}
      </td>
      <td data-align="right">
        <StatusBadge status={document?.status === 'AWAITED' ? 'QUEUED' : document?.status === 'DRAFTED' ? 'DRAFT' : document?.status} label={t.documentStatus[document?.status ?? 'AWAITED']} />
        {document?.total && <div><MoneyText money={document.total} /></div>}
      </td>
    </tr>
  );
}

/** What the warehouse told. */
export function OrderDeliveries({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const deliveries = order.deliveries ?? [];
  if (deliveries.length === 0) return null;
  return (
    <Section title={t.deliveries} padded={false}>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t.deliveryId}</th>
            <th scope="col">{w.date}</th>
            <th scope="col">{t.recordedBy}</th>
            <th scope="col">{t.confirmations}</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.deliveryId}>
              <td className="mono">{delivery.deliveryId}</td>
              <td className="number">{formatDate(delivery.deliveredOn, language)}</td>
              <td>
                {delivery.recordedBy} <span className="muted">{formatTime(delivery.recordedAt, language)}</span>
              </td>
              <td>
                {delivery.confirmationNumber !== undefined && t.confirmation(delivery.confirmationNumber)} {delivery.complete && <span className="muted">{t.completed}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
