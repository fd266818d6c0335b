import { useQuery } from '@tanstack/react-query';
import { body, payments, type PaymentSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { formatMonth } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { metricTexts } from './texts';

/** How long money that arrived waits for its entry. */
export function EntryLagSection() {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  const query = useQuery({ queryKey: ['payment', 'entry-lag'], queryFn: () => body(payments.GET('/payments/entry-lag')) });
  const cells = (days: PaymentSchemas['Days'] | undefined) =>
    [days?.receipts, days?.sameDay, days?.mean, days?.median, days?.p90, days?.longest].map((value, at) => <td key={at} data-align="right" className="number">{formatNumber(value, language)}</td>);
  return (
    <Section title={t.lag} padded={false}>
      <p className="muted" style={{ margin: '0 16px 6px', fontSize: 12 }}>{t.lagAbout}</p>
      <Loaded query={query}>
        {(lag) => (
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">{t.month}</th>
                {[t.receipts, t.sameDay, t.mean, t.median, t.p90, t.longest].map((header) => <th key={header} scope="col" data-align="right">{header}</th>)}
              </tr>
            </thead>
            <tbody>
              {[...(lag.months ?? [])].reverse().map(({ month, days }) => (
                <tr key={month}>
                  <td>{formatMonth(month, language)}</td>
                  {cells(days)}
                </tr>
              ))}
              <tr style={{ fontWeight: 600 }}>
                <td>{t.whole}</td>
                {cells(lag.whole)}
              </tr>
            </tbody>
          </table>
        )}
      </Loaded>
    </Section>
  );
}
