import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { documentPath } from '../../document/links';
import { MoneyText } from '../../document/Money';
import { Facts, Section } from '../../document/parts';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { messageTexts } from './texts';
import type { Message } from './useMessage';

/** Who it is to, about what, and what the message is tied to. */
export function MessageFacts({ message }: { message: Message }) {
  const t = useTexts(messageTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const other = (id: string | undefined) => id && <Anchor component={Link} to={`/messages/${id}`}>{t.message}</Anchor>;
  return (
    <Facts
      facts={[
        [w.client, message.clientId && <Anchor component={Link} to={`/crm/clients/${message.clientId}`}>{message.clientName}</Anchor>],
        [t.document, message.documentId && <Anchor component={Link} className="mono" to={documentPath(message.documentType, message.documentId)}>{message.number}</Anchor>],
        [t.recipients, message.recipients?.join(', ')],
        [t.why, message.reason && (t.failure[message.reason] ?? message.reason)],
        [t.queued, formatTime(message.queuedAt, language)],
        [t.nextAttempt, message.status === 'QUEUED' && formatTime(message.nextAttemptAt, language)],
        [t.sent, formatTime(message.sentAt, language)],
        [t.askedBy, message.requestedBy],
        [t.resolution, message.resolution && `${message.resolution.note} · ${message.resolution.by}, ${formatTime(message.resolution.at, language)}`],
        [t.replaces, other(message.replacesId)],
        [t.replacedBy, other(message.replacedById)],
        [t.resendOf, other(message.resendOfId)],
        [t.resends, message.resendIds?.length ? <span key="resends" style={{ display: 'inline-flex', gap: 8 }}>{message.resendIds.map((id) => <span key={id}>{other(id)}</span>)}</span> : undefined],
      ]}
    />
  );
}

/** Every attempt with what the mail server answered. */
export function Attempts({ message }: { message: Message }) {
  const t = useTexts(messageTexts);
  const language = useLanguage();
  const attempts = [...(message.attempts ?? [])].reverse();
  return (
    <Section title={t.attempts} padded={attempts.length === 0}>
      {attempts.length === 0 ? (
        <span className="muted">{t.noAttempts}</span>
      ) : (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{t.started}</th>
              <th scope="col">{t.outcomeLabel}</th>
              <th scope="col">{t.serverAnswer}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <tr key={attempt.number}>
                <td className="number">{attempt.number}</td>
                <td className="number" title={attempt.handoverBeganAt && `${t.handedOver}: ${formatTime(attempt.handoverBeganAt, language)}`}>{formatTime(attempt.startedAt, language)}</td>
                <td>
                  {t.outcome[attempt.outcome ?? ''] ?? ''}
                  {attempt.reason && <div className="muted" style={{ fontSize: 12 }}>{t.failure[attempt.reason] ?? attempt.reason}</div>}
                </td>
                <td style={{ overflowWrap: 'anywhere' }}>{attempt.serverAnswer && <span className="mono" style={{ whiteSpace: 'normal' }}>{attempt.serverAnswer.code} {attempt.serverAnswer.text}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** What a reminder listed when it was written. */
export function ReminderLines({ message }: { message: Message }) {
  const t = useTexts(messageTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const lines = message.reminder?.lines;
  if (!lines?.length) return null;
  return (
    <Section title={t.lists} padded={false}>
      <table className="lines">
        <tbody>
          {lines.map((line) => (
            <tr key={line.documentId}>
              <td><Anchor component={Link} className="mono" to={documentPath(line.documentType, line.documentId!)}>{line.number}</Anchor></td>
              <td className="number">{w.due.toLowerCase()} {formatDate(line.dueOn, language)} · {w.daysOverdue(line.daysOverdue ?? 0)}</td>
              <td data-align="right"><MoneyText money={line.remaining} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
