import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';

interface Props<T> {
  title: string;
  about?: ReactNode;
  submit?: string;
  /** A reason that is usual; the person may write another. */
  usual?: string;
  color?: string;
  touches: string[];
  run: (reason: string, idempotencyKey: string) => Promise<T>;
  onClose: () => void;
  onDone?: (answer: T) => void;
}

/** Does one thing, with the reason that its history shows. */
export function ReasonPanel<T>({ title, about, submit, usual = '', color, touches, run, onClose, onDone }: Props<T>) {
  const w = useTexts(words);
  const [reason, setReason] = useState(usual);
  const command = useCommand<string, T>({
    run,
    touches,
    onDone: (answer) => {
      onDone?.(answer);
      onClose();
    },
  });
  return (
    <WorkPanel onClose={onClose} title={title} about={about} label={submit ?? title} color={color} pending={command.pending} error={command.error} known={['reason']} onSubmit={() => command.send(reason.trim())}>
      <TextInput label={w.reasonLabel} required data-autofocus maxLength={500} value={reason} error={fieldError(command.error, 'reason')} onChange={(event) => setReason(event.currentTarget.value)} />
    </WorkPanel>
  );
}
