import { Checkbox, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { body, notifications } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { messageTexts } from './texts';
import type { Message } from './useMessage';

type Outcome = 'DELIVERED' | 'NOT_DELIVERED';

/** Nobody knows whether it arrived: a person finds out and says it. */
export function ResolvePanel({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTexts(messageTexts);
  const [entry, setEntry] = useState<{ outcome?: Outcome; note: string; sendAgain: boolean }>({ note: '', sendAgain: true });
  const command = useCommand<typeof entry, Message>({
    run: ({ outcome, note, sendAgain }, key) =>
      body(notifications.POST('/messages/{id}/resolve', { params: { path: { id: message.id! }, header: { 'Idempotency-Key': key } }, body: { outcome: outcome!, note: note.trim(), sendAgain: outcome === 'NOT_DELIVERED' ? sendAgain : undefined } })),
    touches: ['message', 'invoice', 'credit-note', 'proforma', 'reminder'],
    onDone: onClose,
  });
  return (
    <WorkPanel title={t.resolveTitle} label={t.resolve} pending={command.pending} error={command.error} known={['outcome', 'note']} disabled={!entry.outcome || !entry.note.trim()} onSubmit={() => command.send(entry)} onClose={onClose}>
      <Text>{t.resolveAbout}</Text>
      <Radio.Group value={entry.outcome ?? ''} error={fieldError(command.error, 'outcome')} onChange={(outcome) => setEntry({ ...entry, outcome: outcome as Outcome })} aria-label={t.resolveTitle}>
        <Stack gap={8}>
          <Radio data-autofocus value="DELIVERED" label={t.delivered} />
          <Radio value="NOT_DELIVERED" label={t.notDelivered} />
        </Stack>
      </Radio.Group>
      {entry.outcome === 'NOT_DELIVERED' && <Checkbox label={t.sendAgain} checked={entry.sendAgain} onChange={(event) => setEntry({ ...entry, sendAgain: event.currentTarget.checked })} />}
      <Textarea label={t.note} required autosize minRows={2} maxLength={500} value={entry.note} error={fieldError(command.error, 'note')} onChange={(event) => setEntry({ ...entry, note: event.currentTarget.value })} />
    </WorkPanel>
  );
}
