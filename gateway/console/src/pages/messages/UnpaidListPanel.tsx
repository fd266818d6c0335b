import { Alert, Anchor, Button, Group, Select, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { body, notifications, type NotificationSchemas } from '../../api';
import { type Tagged, tagged } from '../../api/tagged';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { SidePanel } from '../../document/SidePanel';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { messageTexts } from './texts';

type Settings = NotificationSchemas['UnpaidListSettingsBody'];

/** The finance manager's weekly list: when, to whom, and once more now. */
export function UnpaidListPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(messageTexts);
  const query = useQuery({ queryKey: ['unpaid-list-settings'], queryFn: () => tagged(notifications.GET('/unpaid-list/settings')), staleTime: 0 });
  if (query.data) return <SettingsForm key={query.data.tag} {...query.data} onClose={onClose} />;
  return (
    <SidePanel opened onClose={onClose} title={t.unpaidList}>
      <Loaded query={query}>{() => null}</Loaded>
    </SidePanel>
  );
}

function SettingsForm({ value, tag, onClose }: Tagged<Settings> & { onClose: () => void }) {
  const t = useTexts(messageTexts);
  const w = useTexts(words);
  const [entry, setEntry] = useState({ ...value, recipients: value.recipients.join('\n') });
  const recipients = entry.recipients.split(/[\s,;]+/).filter(Boolean);
  const save = useCommand<Settings, Tagged<Settings>>({
    run: (settings) => tagged(notifications.PUT('/unpaid-list/settings', { params: { header: { 'If-Match': tag } }, body: settings })),
    touches: ['unpaid-list-settings'],
    onDone: onClose,
  });
  const send = useCommand<string[], NotificationSchemas['MessageResponse']>({
    run: (to, key) => body(notifications.POST('/unpaid-list/send', { params: { header: { 'Idempotency-Key': key } }, body: { recipients: to } })),
    touches: ['message'],
  });
  const error = (field: string) => fieldError(save.error ?? send.error, field);
  return (
    <WorkPanel title={t.unpaidList} label={w.save} pending={save.pending} error={save.error} known={['weekday', 'sendAt', 'language', 'recipients']} onSubmit={() => save.send({ ...entry, recipients })} onClose={onClose}>
      <Text>{t.unpaidAbout}</Text>
      <Switch label={t.unpaidActive} data-autofocus checked={entry.active} onChange={(event) => setEntry({ ...entry, active: event.currentTarget.checked })} />
      <Group gap={12} grow>
        <Select label={t.weekday} allowDeselect={false} data={Object.entries(t.weekdays).map(([day, label]) => ({ value: day, label }))} value={entry.weekday} error={error('weekday')} onChange={(day) => setEntry({ ...entry, weekday: day as Settings['weekday'] })} />
        <TextInput type="time" label={t.sendAt} value={entry.sendAt.slice(0, 5)} error={error('sendAt')} onChange={(event) => setEntry({ ...entry, sendAt: event.currentTarget.value })} />
        <Select label={t.listLanguage} allowDeselect={false} data={Object.entries(t.languages).map(([code, label]) => ({ value: code, label }))} value={entry.language} error={error('language')} onChange={(code) => setEntry({ ...entry, language: code ?? 'en' })} />
      </Group>
      <Textarea label={t.recipients} description={t.addressALine} autosize minRows={2} value={entry.recipients} error={error('recipients')} onChange={(event) => setEntry({ ...entry, recipients: event.currentTarget.value })} />
      <ProblemNotice error={send.error} known={['recipients']} />
      {send.output && (
        <Alert color="green" role="status">
          {t.sentNow} <Anchor component={Link} to={`/messages/${send.output.id}`} size="sm">{t.openIt}</Anchor>
        </Alert>
      )}
      <Group>
        <Button variant="default" loading={send.pending} disabled={recipients.length === 0} onClick={() => send.send(recipients)}>
          {t.sendNow}
        </Button>
      </Group>
    </WorkPanel>
  );
}
