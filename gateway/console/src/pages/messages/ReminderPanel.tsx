import { Anchor, Group, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type Reminder, remainingOf } from './reminders';
import { reminderTexts } from './reminderTexts';

/** One client's reminder as it would be now: what it lists, what is left out, and what holds it, with the place to settle that. */
export function ReminderPanel({ row }: { row: Reminder }) {
  const t = useTexts(reminderTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const settled: Record<string, string> = {
    'free-money': `/sales/payments?status=FREE_MONEY&clientId=${row.clientId}`,
    'attributed-bank-line': `/sales/payments/bank?clientId=${row.clientId}`,
    'no-recipient': `/crm/clients/${row.clientId}`,
  };
  return (
    <Stack gap={16}>
      <Title order={2}>
        <Anchor component={Link} to={`/crm/clients/${row.clientId}`} inherit c="inherit">{row.clientName}</Anchor> <StatusBadge status={row.state} label={t.state[row.state ?? '']} />
      </Title>
      <Group gap={24}>{remainingOf(row).map((money) => <MoneyText key={money.currency} money={money} size={22} />)}</Group>
      {row.state === 'HELD' && (
        <Section title={t.why}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {(row.reasons ?? []).map((reason) => (
              <li key={reason}>
                {t.reason[reason] ?? reason} {settled[reason] && <Anchor component={Link} to={settled[reason]} size="sm">{t.fix[reason]}</Anchor>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.documents} padded={false}>
        <table className="lines">
          <tbody>
            {(row.documents ?? []).map((document) => (
              <tr key={document.documentId} style={document.leftOut ? { color: 'var(--muted)' } : undefined}>
                <td><Anchor component={Link} className="mono" to={documentPath(document.documentType, document.documentId!)}>{document.number}</Anchor></td>
                <td className="number">{formatDate(document.dueOn, language)}<div style={{ fontSize: 12 }}>{w.daysOverdue(document.daysOverdue ?? 0)}</div></td>
                <td data-align="right"><MoneyText money={document.remaining} />{document.leftOut && <div style={{ fontSize: 12 }}>{t.leftOut}: {t.reason[document.leftOut] ?? document.leftOut}</div>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Stack>
  );
}
