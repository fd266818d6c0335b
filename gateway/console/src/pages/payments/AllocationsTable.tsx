import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { body, payments, type PaymentSchemas } from '../../api';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatTime } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { moneyTexts } from './moneyTexts';
import { ReasonPanel } from './ReasonPanel';
import { paymentTexts } from './texts';

type Allocation = PaymentSchemas['AllocationResponse'];

/** Where the money went, each with the way to take it off again. */
export function AllocationsTable({ allocations }: { allocations: Allocation[] }) {
  const t = useTexts(moneyTexts);
  const p = useTexts(paymentTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const may = useMay('sales-admin', 'finance-manager');
  const [releasing, setReleasing] = useState<Allocation>();
  return (
    <Section title={t.allocations} padded={allocations.length === 0}>
      {allocations.length === 0 ? (
        <span className="muted">{t.noAllocations}</span>
      ) : (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{p.document}</th>
              <th scope="col" data-align="right">{w.amount}</th>
              <th scope="col">{w.status_}</th>
              <th scope="col">{w.date}</th>
              <th scope="col" aria-label={t.release} />
            </tr>
          </thead>
          <tbody>
            {allocations.map((allocation) => (
              <tr key={allocation.allocationId}>
                <td>
                  <Anchor component={Link} className="mono" to={documentPath(allocation.documentType, allocation.documentId!)}>{allocation.documentNumber ?? w.documentType[allocation.documentType ?? '']}</Anchor>
                  <div className="muted" style={{ fontSize: 12 }}>{w.documentType[allocation.documentType ?? '']}</div>
                </td>
                <td data-align="right"><MoneyText money={allocation.status === 'APPLIED' || allocation.status === 'RELEASE_REQUESTED' ? allocation.applied : allocation.requested} /></td>
                <td><StatusBadge status={allocation.status} /></td>
                <td className="number muted">{formatTime(allocation.changedAt ?? allocation.requestedAt, language)}</td>
                <td data-align="right">
                  {may && allocation.status === 'APPLIED' && <Button variant="default" size="compact-sm" onClick={() => setReleasing(allocation)}>{t.release}</Button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {releasing && (
        <ReasonPanel
          title={t.releaseTitle(releasing.documentNumber ?? '')}
          about={t.releaseAbout(formatMoney(releasing.applied, language), releasing.documentNumber ?? '')}
          submit={t.release}
          touches={['payment', 'surplus', 'invoice', 'open-document']}
          run={(reason, key) => body(payments.POST('/allocations/{id}/release', { params: { path: { id: releasing.allocationId! }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onClose={() => setReleasing(undefined)}
        />
      )}
    </Section>
  );
}
