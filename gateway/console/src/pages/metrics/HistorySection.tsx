import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { formatDate } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import type { Metric } from './figures';
import { metricTexts } from './texts';
import { useHistory } from './useFigures';

const Chart = lazy(() => import('./Chart'));

/** One value a day as lines, and the same as a table beside them. */
export function HistorySection({ metric }: { metric: Metric }) {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  const [days, setDays] = useState('90');
  const query = useHistory(metric, Number(days));
  const names: Record<string, string> = { ...t.part, mean: t.mean, median: t.median, p90: t.p90, count: t.count, rate: t.rate };
  const nameOf = (line: string) => names[line] ?? line;
  return (
    <Section
      title={`${t.history}: ${t.metric[metric]}`}
      right={<SegmentedControl size="xs" aria-label={t.range} value={days} onChange={setDays} data={[{ value: '30', label: t.days30 }, { value: '90', label: t.days90 }, { value: '365', label: t.days365 }]} />}
    >
      <Loaded query={query}>
        {(history) => (
          <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)', gap: 24 }}>
            <div>
              <Suspense fallback={<Skeleton height={260} />}>
                <Chart history={history} nameOf={nameOf} />
              </Suspense>
              {history.points.length < 2 && <p className="muted" style={{ fontSize: 12 }}>{t.noHistory}</p>}
            </div>
            <div style={{ maxHeight: 300, overflowY: 'auto' }} tabIndex={0} role="region" aria-label={t.tableOf(t.metric[metric]!)}>
              <table className="lines" style={{ fontSize: 13 }}>
                <thead>
                  <tr>
                    <th scope="col">{t.day}</th>
                    {history.lines.map((line) => <th key={line} scope="col" data-align="right">{nameOf(line)}</th>)}
                  </tr>
                </thead>
                <tbody>
                  {[...history.points].reverse().map(({ on, values }) => (
                    <tr key={on}>
                      <td className="number">{formatDate(on, language)}</td>
                      {history.lines.map((line) => <td key={line} data-align="right" className="number">{formatNumber(values[line] ?? 0, language)}</td>)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )}
      </Loaded>
    </Section>
  );
}
