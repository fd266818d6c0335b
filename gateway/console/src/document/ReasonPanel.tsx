import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { fieldError } from '../form/ProblemNotice';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { WorkPanel } from './WorkPanel';

interface Props {
  title: string;
  help?: string;
  label: string;
  color?: string;
  touches: string[];
  run: (reason: string, key: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** A step that needs a reason and nothing else. */
export function ReasonPanel({ title, help, label, color, touches, run, onDone, onClose }: Props) {
  const w = useTexts(words);
  const [reason, setReason] = useState('');
  const command = useCommand({ run, touches, onDone });
  return (
    <WorkPanel title={title} label={label} color={color} pending={command.pending} error={command.error} known={['reason']} disabled={!reason.trim()} onSubmit={() => command.send(reason.trim())} onClose={onClose}>
      <Textarea data-autofocus label={w.reasonLabel} description={help} required autosize minRows={3} maxLength={500} value={reason} error={fieldError(command.error, 'reason')} onChange={(event) => setReason(event.currentTarget.value)} />
    </WorkPanel>
  );
}
