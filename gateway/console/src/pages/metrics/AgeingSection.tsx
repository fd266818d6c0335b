import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, clients } from '../../api';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { DayInput } from '../../form/DayInput';
import { formatTime, today } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { metricTexts } from './texts';

/** What is open by how long it is overdue, per currency, as of any day. */
export function AgeingSection() {
  const t = useTexts(metricTexts);
  const language = useLanguage();
  const [asOf, setAsOf] = useState(today());
  const query = useQuery({ queryKey: ['client', 'ageing', asOf], queryFn: () => body(clients.GET('/clients/ageing/totals', { params: { query: { asOf } } })), placeholderData: (before) => before });
  return (
    <Section
      title={t.ageing}
      padded={false}
      right={
        <Group gap={12}>
          {(['CSV', 'XLSX'] as const).map((format) => <Anchor key={format} size="sm" className="alone" href={`/api/clients/ageing/export?format=${format}&asOf=${asOf}`} download>{t.export} {format}</Anchor>)}
          <DayInput aria-label={t.asOf} w={140} value={asOf} onChange={(day) => setAsOf(day || today())} />
        </Group>
      }
    >
      <Loaded query={query}>
        {(ageing) => (
          <>
            <table className="lines" style={{ fontSize: 13 }}>
              <thead>
                <tr>
                  <th scope="col">{t.currency}</th>
                  {[t.current, t.d30, t.d60, t.d90, t.over90, t.openTotal, t.unallocated, t.balance].map((header) => <th key={header} scope="col" data-align="right">{header}</th>)}
                </tr>
              </thead>
              <tbody>
                {(ageing.totals ?? []).map((row) => (
                  <tr key={row.currency}>
                    <td style={{ fontWeight: 600 }}>{row.currency}</td>
                    {[row.current, row.days1To30, row.days31To60, row.days61To90, row.daysOver90, row.open, row.unallocated, row.balance].map((money, at) => (
                      <td key={at} data-align="right" style={at === 7 ? { fontWeight: 600 } : undefined}><MoneyText money={money} dim /></td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="muted" style={{ fontSize: 12, margin: '8px 16px' }}>{t.knownAt(formatTime(ageing.knownAt, language))}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
