import { Alert } from '@mantine/core';
import { MoneyText } from '../../document/Money';
import { formatDate } from '../../format/dates';
import { nonZero } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import type { Invoice } from './api';
import { invoicePageTexts } from './documentTexts';

/** What changed at the client while the draft waited. */
export function DraftChanges({ invoice }: { invoice: Invoice }) {
  const t = useTexts(invoicePageTexts);
  const changes = invoice.draftChanges ?? [];
  if (invoice.status !== 'DRAFT' || changes.length === 0) return null;
  return (
    <Alert color="yellow" title={t.changed} mb={4}>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {changes.map((change, at) => (
          <li key={at}>
            {change.field}: <s className="muted">{change.before || '–'}</s> → {change.after || '–'}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Advances below the totals, as they are printed: what is deducted per advance invoice, what was prepaid, what is payable. */
export function AdvancesBlock({ invoice }: { invoice: Invoice }) {
  const t = useTexts(invoicePageTexts);
  const language = useLanguage();
  const advances = invoice.advances;
  const deductions = advances?.deductions ?? [];
  if (!advances || (deductions.length === 0 && !nonZero(advances.prepaid))) return null;
  return (
    <table style={{ marginLeft: 'auto', borderSpacing: '16px 4px', paddingBottom: 12 }}>
      <tbody>
        {deductions.map((row) => (
          <tr key={row.advanceInvoiceId}>
            <td className="muted">
              {t.deducted} <span className="mono">{row.number}</span> {formatDate(row.issuedOn, language)}
              {row.taken?.ratePercent !== undefined && ` · ${row.taken.ratePercent} %`}
            </td>
            <td style={{ textAlign: 'right' }}>
              <MoneyText money={row.taken?.base} /> + <MoneyText money={row.taken?.vat} />
            </td>
          </tr>
        ))}
        {nonZero(advances.prepaid) && (
          <tr>
            <td className="muted">{t.prepaid}</td>
            <td style={{ textAlign: 'right' }}>
              <MoneyText money={advances.prepaid} />
            </td>
          </tr>
        )}
        <tr style={{ fontWeight: 600 }}>
          <td>{t.payable}</td>
          <td style={{ textAlign: 'right' }}>
            <MoneyText money={advances.payable} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
