import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { recurringTexts } from './texts';

type Reported = InvoicingSchemas['ReportedPeriod'];
const BADGE: Record<string, string> = { MISSING: 'RED', UPCOMING: 'EXPECTED' };

/** One period of the report; an amount that differs from the last time stands out. */
export function ReportRow({ row, period, children }: { row: Reported; period: string; children: ReactNode }) {
  const t = useTexts(recurringTexts);
  const w = useTexts(words);
  const state = row.state ?? '';
  const why = row.reason ?? row.policyReason;
  return (
    <tr>
      <td>
        <Anchor component={Link} to={`/sales/recurring/${row.templateId}`}>
          {row.templateName}
        </Anchor>{' '}
        <span className="muted">{row.clientName}</span>
        {why && (
          <div className="muted" style={{ fontSize: 12 }}>
            {[why, row.state === 'SKIPPED' && row.decidedBy].filter(Boolean).join(' · ')}
          </div>
        )}
      </td>
      <td className="number">{period}</td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <StatusBadge status={BADGE[state] ?? state} label={t.states[state]} /> {row.late && <span className="muted">{t.late}</span>}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {row.invoiceId && (
          <Anchor component={Link} to={`/sales/invoices/${row.invoiceId}`} className="mono">
            {row.number ?? w.status[row.documentStatus ?? 'DRAFT']}
          </Anchor>
        )}{' '}
        {row.policyStep && t.policySteps[row.policyStep] && <span style={row.policyStep === 'REFUSED' ? { color: 'var(--mantine-color-red-7)' } : undefined}>{t.policySteps[row.policyStep]}</span>}
      </td>
      <td data-align="right" style={row.amountChanged ? { fontWeight: 600, color: 'var(--mantine-color-red-7)' } : undefined}>
        {children} {row.amountChanged && t.changed}
      </td>
      <td data-align="right">
        <MoneyText money={row.totalBefore} />
      </td>
    </tr>
  );
}
