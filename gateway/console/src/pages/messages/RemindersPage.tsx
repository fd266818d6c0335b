import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { body, notifications } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { BulkAction, ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { ReminderPanel } from './ReminderPanel';
import { ReminderSettings } from './ReminderSettings';
import { arranged, listed, longestOverdue, remainingOf, type Reminder } from './reminders';
import { reminderTexts } from './reminderTexts';

const JUDGED_AT_ONCE = 200;

/** What would go out now, what is held and why, before anything is sent. */
export function RemindersPage() {
  const t = useTexts(reminderTexts);
  const w = useTexts(words);
  const may = useMay('sales-admin');
  const [settings, setSettings] = useState(false);
  const definition = useMemo<ListDefinition<Reminder>>(() => {
    const send: BulkAction<Reminder> = {
      id: 'send', label: t.send, key: 'i', can: (row) => row.state === 'DUE', confirm: (rows) => t.confirm(rows.length),
      run: async (rows, key) => {
        const answer = await body(notifications.POST('/reminders/bulk-send', { params: { header: { 'Idempotency-Key': key } }, body: { clientIds: rows.map((row) => row.clientId!) } }));
        return (answer.rows ?? []).map((row) => ({
          id: row.clientId!,
          name: rows.find(({ clientId }) => clientId === row.clientId)?.clientName ?? '',
          done: row.outcome === 'QUEUED',
          text: [t.outcome[row.outcome ?? ''], ...(row.reasons ?? []).map((reason) => t.reason[reason] ?? reason)].join(': '),
        }));
      },
    };
    return {
      name: 'reminders',
      resource: 'reminder',
      title: t.title,
      read: async ({ status = [], cursor }) => {
        const state = status.length === 1 ? (status[0] as Reminder['state']) : undefined;
        return arranged(await body(notifications.GET('/reminders/due', { params: { query: { state, cursor, counts: cursor === undefined, limit: JUDGED_AT_ONCE } } })));
      },
      id: (row) => row.clientId!,
      panel: (row) => <ReminderPanel row={row} />,
      chips: ['DUE', 'HELD'].map((value) => ({ value, label: t.state[value]! })),
      columns: [
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'documents', header: t.lists, cell: (row) => <span className="mono clipped" title={listed(row).map(({ number }) => number).join(', ')}>{listed(row).map(({ number }) => number).join(', ')}</span> },
        { id: 'longest', header: t.longest, align: 'right', cell: (row) => <span className="number" style={{ color: 'var(--red)' }}>{w.days(longestOverdue(row))}</span> },
        { id: 'remaining', header: t.remaining, align: 'right', cell: (row) => <span style={{ display: 'inline-flex', gap: 12 }}>{remainingOf(row).map((money) => <MoneyText key={money.currency} money={money} />)}</span> },
        { id: 'leftOut', header: t.leftOut, cell: (row) => <Clipped text={(row.documents ?? []).filter(({ leftOut }) => leftOut).map(({ number, leftOut }) => `${number} ${t.reason[leftOut!] ?? leftOut}`).join(', ')} /> },
        { id: 'why', header: t.why, cell: (row) => <Clipped text={(row.reasons ?? []).map((reason) => t.reason[reason] ?? reason).join(', ')} /> },
        { id: 'state', header: w.status_, cell: (row) => <StatusBadge status={row.state} label={t.state[row.state ?? '']} /> },
      ],
      bulk: may ? [send] : [],
      actions: <Button variant="default" onClick={() => setSettings(true)}>{t.settings}</Button>,
      empty: t.empty,
    };
  }, [t, w, may]);
  return (
    <>
      <ListPage definition={definition} />
      {settings && <ReminderSettings onClose={() => setSettings(false)} />}
    </>
  );
}

function Clipped({ text }: { text: string }) {
  return <span className="clipped" title={text}>{text}</span>;
}
