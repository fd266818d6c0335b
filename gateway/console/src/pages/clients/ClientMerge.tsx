import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { body, clients } from '../../api';
import { useCommand } from '../../api/useCommand';
import { ClientPicker } from '../../form/ClientPicker';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { Client } from './clientDraft';
import { clientTexts } from './texts';

/** Ends a second record of a client in favour of the first; those that look like it are offered. */
export function ClientMerge({ client, onDone, onCancel }: { client: Client; onDone: (into: string) => void; onCancel: () => void }) {
  const t = useTexts(clientTexts);
  const w = useTexts(words);
  const [into, setInto] = useState<string | undefined>(client.possibleDuplicates?.[0]?.id);
  const command = useCommand<string, Client>({
    run: (other, key) => body(clients.POST('/clients/{id}/merge', { params: { path: { id: client.id! }, header: { 'Idempotency-Key': key } }, body: { into: other } })),
    touches: ['client'],
    onDone: (_, other) => onDone(other),
  });
  return (
    <form
      style={{ display: 'grid', gap: 16 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (into) command.send(into);
      }}
    >
      <Text fw={600}>{t.mergeThis(`${client.name} · ${client.number}`)}</Text>
      <Text className="muted">{t.mergeHelp}</Text>
      <ClientPicker data-autofocus label={t.mergeInto} value={into} onChange={(other) => setInto(other?.id)} error={fieldError(command.error, 'into')} />
      {(client.possibleDuplicates ?? []).map((other) => (
        <Group key={other.id} justify="space-between">
          <span>
            {other.name} · {other.number} <span className="muted">{(other.reasons ?? []).map((reason) => t.duplicateReasons[reason]).join(', ')}</span>
          </span>
          {other.id !== into && <Button variant="default" onClick={() => setInto(other.id)}>{t.mergeInto}</Button>}
        </Group>
      ))}
      <ProblemNotice error={command.error} known={['into']} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" color="red" disabled={!into || into === client.id} loading={command.pending}>{t.mergeDo}</Button>
      </Group>
    </form>
  );
}
