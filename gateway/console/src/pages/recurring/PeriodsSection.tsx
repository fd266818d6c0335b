import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import type { Template } from './api';
import type { Skipped } from './TemplatePage';
import { recurringTexts } from './texts';

interface Props {
  template: Template;
  mayChange: boolean;
  onSkip: (period: Skipped) => void;
  onUnskip: (index: number) => void;
}

/** What has become of the periods so far, newest first. */
export function PeriodsSection({ template, mayChange, onSkip, onUnskip }: Props) {
  const t = useTexts(recurringTexts);
  const language = useLanguage();
  const periods = [...(template.periods ?? [])].sort((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? ''));
  return (
    <Section title={t.periods} padded={false}>
      {periods.length === 0 && <div className="muted" style={{ padding: '4px 16px 16px' }}>{t.noPeriods}</div>}
      {periods.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.outcome}</th>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.index}>
                <td className="number">
                  {formatDate(period.startsOn, language)} – {formatDate(period.endsOn, language)}
                </td>
                <td>
                  <StatusBadge status={period.outcome} /> {period.late && <span className="muted">{t.late}</span>}
                </td>
                <td>
                  {period.invoiceId && (
                    <Anchor component={Link} to={`/sales/invoices/${period.invoiceId}`}>
                      {t.open}
                    </Anchor>
                  )}
                  {mayChange && period.outcome === 'FAILED' && (
                    <Anchor component="button" type="button" onClick={() => onSkip({ index: period.index!, startsOn: period.startsOn! })}>
                      {t.skip}
                    </Anchor>
                  )}
                  {mayChange && period.outcome === 'SKIPPED' && template.status !== 'ENDED' && (
                    <Anchor component="button" type="button" onClick={() => onUnskip(period.index!)}>
                      {t.unskip}
                    </Anchor>
                  )}
                </td>
                <td>
                  {period.reason ?? period.policyReason}
                  <div className="muted" style={{ fontSize: 12 }}>
                    {[formatTime(period.decidedAt, language), period.decidedBy, period.outcome === 'FAILED' && t.attempts(period.attempts ?? 0), period.nextTryAt && t.nextTry(formatTime(period.nextTryAt, language))].filter(Boolean).join(' · ')}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
