import { NumberInput, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { notifications, type NotificationSchemas } from '../../api';
import { type Tagged, tagged } from '../../api/tagged';
import { useCommand } from '../../api/useCommand';
import { SidePanel } from '../../document/SidePanel';
import { Loaded } from '../../document/Loaded';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { reminderTexts } from './reminderTexts';

type Settings = NotificationSchemas['ReminderSettingsBody'];
/** When a client is reminded, how often, and whether by itself. */
export function ReminderSettings({ onClose }: { onClose: () => void }) {
  const t = useTexts(reminderTexts);
  const query = useQuery({ queryKey: ['reminder-settings'], queryFn: () => tagged(notifications.GET('/reminders/settings')), staleTime: 0 });
  if (query.data) return <SettingsForm key={query.data.tag} {...query.data} onClose={onClose} />;
  return (
    <SidePanel opened onClose={onClose} title={t.settings}>
      <Loaded query={query}>{() => null}</Loaded>
    </SidePanel>
  );
}

function SettingsForm({ value: settings, tag, onClose }: Tagged<Settings> & { onClose: () => void }) {
  const t = useTexts(reminderTexts);
  const w = useTexts(words);
  const may = useMay('sales-admin');
  const [entry, setEntry] = useState(settings);
  const command = useCommand<Settings, Tagged<Settings>>({
    run: (changed) => tagged(notifications.PUT('/reminders/settings', { params: { header: { 'If-Match': tag } }, body: changed })),
    touches: ['reminder-settings', 'reminder'],
    onDone: onClose,
  });
  const days = (value: string | number) => (value === '' ? undefined : Number(value));
  const error = (field: string) => fieldError(command.error, field);
  return (
    <WorkPanel title={t.settings} label={w.save} pending={command.pending} error={command.error} known={['thresholdDays', 'intervalDays', 'bankImportDaysMax', 'remindAt']} disabled={!may} onSubmit={() => command.send(entry)} onClose={onClose}>
      {!may && <Text className="muted">{t.readOnly}</Text>}
      <NumberInput label={t.threshold} suffix={` ${t.days}`} data-autofocus readOnly={!may} min={0} max={365} w={240} value={entry.thresholdDays} error={error('thresholdDays')} onChange={(value) => setEntry({ ...entry, thresholdDays: days(value) ?? 0 })} />
      <NumberInput label={t.interval} suffix={` ${t.days}`} readOnly={!may} min={0} max={365} w={240} value={entry.intervalDays} error={error('intervalDays')} onChange={(value) => setEntry({ ...entry, intervalDays: days(value) ?? 0 })} />
      <NumberInput label={t.bankImport} description={t.bankImportHelp} suffix={` ${t.days}`} readOnly={!may} min={0} max={365} w={240} value={entry.bankImportDaysMax ?? ''} error={error('bankImportDaysMax')} onChange={(value) => setEntry({ ...entry, bankImportDaysMax: days(value) })} />
      <Switch label={t.automatic} disabled={!may} checked={entry.automatic} onChange={(event) => setEntry({ ...entry, automatic: event.currentTarget.checked })} />
      {entry.automatic && <TextInput type="time" label={t.remindAt} description={t.remindAtHelp} readOnly={!may} w={160} value={entry.remindAt.slice(0, 5)} error={error('remindAt')} onChange={(event) => setEntry({ ...entry, remindAt: event.currentTarget.value })} />}
    </WorkPanel>
  );
}
