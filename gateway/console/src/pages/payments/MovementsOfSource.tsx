import { useQuery } from '@tanstack/react-query';
import { body, payments, type PaymentSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { useTexts } from '../../i18n';
import { moneyTexts } from './moneyTexts';
import { RefundDecision } from './RefundDecision';
import { UndoWriteOff } from './UndoWriteOff';

/** Refunds and write-offs of one source of money; nothing where there are none. */
export function MovementsOfSource({ sourceId, refunds }: { sourceId: string; refunds: PaymentSchemas['ListedRefund'][] }) {
  const t = useTexts(moneyTexts);
  const writeOffs = useQuery({
    queryKey: ['write-off', 'of-source', sourceId],
    queryFn: () => body(payments.GET('/write-offs', { params: { query: { sourceId, limit: 50 } } })),
  }).data?.items ?? [];
  return (
    <>
      {refunds.length > 0 && (
        <Section title={t.refunds} padded={false}>
          <table className="lines">
            <tbody>
              {refunds.map((refund) => (
                <tr key={refund.id}>
                  <td><span className="mono">{refund.number}</span><div className="muted" style={{ fontSize: 12 }}>{refund.reason}</div></td>
                  <td data-align="right"><MoneyText money={refund.amount} /></td>
                  <td><StatusBadge status={refund.status} /></td>
                  <td className="muted">{refund.requestedBy}</td>
                  <td data-align="right"><RefundDecision refund={refund} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {writeOffs.length > 0 && (
        <Section title={t.writeOffs} padded={false}>
          <table className="lines">
            <tbody>
              {writeOffs.map((writeOff) => (
                <tr key={writeOff.id}>
                  <td>{writeOff.reason}</td>
                  <td data-align="right"><MoneyText money={writeOff.booked ?? writeOff.amount} /></td>
                  <td><StatusBadge status={writeOff.status} /></td>
                  <td className="muted">{writeOff.requestedBy}</td>
                  <td data-align="right"><UndoWriteOff writeOff={writeOff} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
}
