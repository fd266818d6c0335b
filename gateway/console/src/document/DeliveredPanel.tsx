import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InvoicingSchemas } from '../api';
import { type DocumentKind, recordDelivery } from '../api/documents';
import { useCommand } from '../api/useCommand';
import { DayInput } from '../form/DayInput';
import { fieldError } from '../form/ProblemNotice';
import { today } from '../format/dates';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { WorkPanel } from './WorkPanel';
import { workTexts } from './workTexts';

type Delivery = InvoicingSchemas['RecordDeliveryRequest'];

/** Records that the client has the document although no mail of ours brought it. */
export function DeliveredPanel({ kind, id, onClose }: { kind: DocumentKind; id: string; onClose: () => void }) {
  const t = useTexts(workTexts);
  const w = useTexts(words);
  const [on, setOn] = useState(today());
  const [note, setNote] = useState('');
  const command = useCommand<Delivery, unknown>({ run: (delivery, key) => recordDelivery(kind, id, key, delivery), touches: [kind], onDone: onClose });
  const send = () => command.send({ how: 'OTHER', on, ...(note.trim() ? { note: note.trim() } : {}) });
  return (
    <WorkPanel title={t.delivered} label={t.record} pending={command.pending} error={command.error} known={['on', 'note']} disabled={!on} onSubmit={send} onClose={onClose}>
      <DayInput data-autofocus label={t.deliveredOn} value={on} onChange={setOn} error={fieldError(command.error, 'on')} />
      <Textarea label={w.note} description={t.noteHint} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fieldError(command.error, 'note')} />
    </WorkPanel>
  );
}
