import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { body, notifications, type NotificationSchemas } from '../../api';
import { ProblemError } from '../../api/problem';
import { StatusBadge } from '../../document/StatusBadge';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { BulkAction, ListDefinition, ListQuery } from '../../list/types';
import { useMay } from '../../shell/me';
import { failedFirst } from './failedFirst';
import { MessagePanel } from './MessagePanel';
import { messageTexts } from './texts';
import { UnpaidListPanel } from './UnpaidListPanel';

type Message = NotificationSchemas['MessageSummary'];
const KINDS = ['DOCUMENT', 'REMINDER', 'STATEMENT', 'UNPAID_LIST', 'TEST'];

export function MessagesPage() {
  const t = useTexts(messageTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const may = useMay('sales-admin');
  const [unpaidList, setUnpaidList] = useState(false);
  const definition = useMemo<ListDefinition<Message>>(() => {
    const retry: BulkAction<Message> = {
      id: 'retry', label: t.retry, key: 'r', can: (row) => row.status === 'FAILED',
      run: async (rows, key) => {
        const results = [];
        for (const row of rows) {
          const name = [row.number ?? t.kind[row.kind ?? ''], row.clientName].filter(Boolean).join(' · ');
          try {
            await body(notifications.POST('/messages/{id}/retry', { params: { path: { id: row.id! }, header: { 'Idempotency-Key': `${key}-${row.id}` } } }));
            results.push({ id: row.id!, name, done: true, text: t.retryOutcome });
          } catch (failure) {
            if (!(failure instanceof ProblemError)) throw failure;
            results.push({ id: row.id!, name, done: false, text: failure.message });
          }
        }
        return results;
      },
    };
    return {
      name: 'messages',
      resource: 'message',
      title: t.title,
      read: (query) => failedFirst<Message, ListQuery>(query, (narrowed) => body(notifications.GET('/messages', { params: { query: narrowed as never } }))),
      id: (row) => row.id!,
      href: (row) => `/messages/${row.id}`,
      panel: (row) => <MessagePanel id={row.id!} />,
      chips: ['FAILED', 'UNCERTAIN', 'QUEUED', 'SENDING', 'SENT', 'CONFIRMED'].map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [
        { kind: 'client', name: 'clientId', label: w.client },
        { kind: 'choice', name: 'kind', label: t.kindLabel, options: KINDS.map((value) => ({ value, label: t.kind[value]! })) },
        { kind: 'day', name: 'queuedFrom', label: t.queuedFrom },
        { kind: 'day', name: 'queuedTo', label: t.queuedTo },
        { kind: 'text', name: 'number', label: w.number },
        { kind: 'text', name: 'recipient', label: t.recipient },
      ],
      columns: [
        { id: 'number', header: t.document, width: 150, cell: (row) => (row.number ? <span className="mono">{row.number}</span> : t.kind[row.kind ?? '']) },
        { id: 'kind', header: t.kindLabel, cell: (row) => (row.kind === 'DOCUMENT' ? w.documentType[row.documentType ?? ''] : row.number && t.kind[row.kind ?? '']) },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'recipients', header: t.recipients, cell: (row) => <span className="clipped" title={row.recipients?.join(', ')}>{row.recipients?.join(', ')}</span> },
        { id: 'queued', header: t.queued, cell: (row) => <span className="number">{formatTime(row.queuedAt, language)}</span> },
        { id: 'attempts', header: t.attempts, align: 'right', extra: true, cell: (row) => row.attempts },
        { id: 'why', header: t.why, cell: (row) => row.reason && <span className="clipped" title={t.failure[row.reason] ?? row.reason}>{t.failure[row.reason] ?? row.reason}</span> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
      ],
      bulk: may ? [retry] : [],
      actions: (
        <>
          <Button variant="default" onClick={() => setUnpaidList(true)}>{t.unpaidList}</Button>
          {may && <Button variant="default" component={Link} to="/messages/templates">{t.templates}</Button>}
          <Button variant="default" component={Link} to="/messages/reminders">{t.reminders}</Button>
        </>
      ),
    };
  }, [t, w, language, may]);
  return (
    <>
      <ListPage definition={definition} />
      {unpaidList && <UnpaidListPanel onClose={() => setUnpaidList(false)} />}
    </>
  );
}
