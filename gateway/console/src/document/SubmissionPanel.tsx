import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InvoicingSchemas } from '../api';
import { recordSubmission } from '../api/documents';
import { useCommand } from '../api/useCommand';
import { DayInput } from '../form/DayInput';
import { fieldError } from '../form/ProblemNotice';
import { today } from '../format/dates';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { WorkPanel } from './WorkPanel';
import { workTexts } from './workTexts';

type Submission = InvoicingSchemas['SubmissionRequest'];

interface Props {
  kind: 'invoice' | 'credit-note';
  id: string;
  last: InvoicingSchemas['Submission'] | undefined;
  onClose: () => void;
}

/** Records what the tax office's portal said about a document; the submission itself is made there. */
export function SubmissionPanel({ kind, id, last, onClose }: Props) {
  const t = useTexts(workTexts);
  const w = useTexts(words);
  const [state, setState] = useState<Submission['state']>(last?.state === 'SUBMITTED' ? 'ACCEPTED' : 'SUBMITTED');
  const [indexNumber, setIndexNumber] = useState(last?.indexNumber ?? '');
  const [on, setOn] = useState(today());
  const [note, setNote] = useState('');
  const command = useCommand<Submission, unknown>({ run: (submission) => recordSubmission(kind, id, submission), touches: [kind], onDone: onClose });
  const send = () =>
    command.send({ state, on, ...(indexNumber.trim() ? { indexNumber: indexNumber.trim() } : {}), ...(note.trim() ? { note: note.trim() } : {}) });
  return (
    <WorkPanel title={t.submissionTitle} label={t.record} pending={command.pending} error={command.error} known={['indexNumber', 'on', 'note']} disabled={!on} onSubmit={send} onClose={onClose}>
      <SegmentedControl
        aria-label={t.state}
        value={state}
        onChange={(value) => setState(value as Submission['state'])}
        data={(['SUBMITTED', 'ACCEPTED', 'REJECTED'] as const).map((value) => ({ value, label: w.status[value]! }))}
      />
      <TextInput data-autofocus label={t.indexNumber} maxLength={40} value={indexNumber} error={fieldError(command.error, 'indexNumber')} onChange={(event) => setIndexNumber(event.currentTarget.value)} />
      <DayInput label={t.on} value={on} onChange={setOn} error={fieldError(command.error, 'on')} />
      <Textarea label={w.note} maxLength={500} value={note} error={fieldError(command.error, 'note')} onChange={(event) => setNote(event.currentTarget.value)} />
    </WorkPanel>
  );
}
