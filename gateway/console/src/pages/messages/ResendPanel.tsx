import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { body, notifications } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { messageTexts } from './texts';
import type { Message } from './useMessage';

/** The same mail as a new message, perhaps to somebody else. */
export function ResendPanel({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTexts(messageTexts);
  const before = (message.recipients ?? []).join('\n');
  const [text, setText] = useState(before);
  const recipients = text.split(/[\s,;]+/).filter(Boolean);
  const command = useCommand<string[], Message>({
    run: (to, key) => body(notifications.POST('/messages/{id}/resend', { params: { path: { id: message.id! }, header: { 'Idempotency-Key': key } }, body: text === before ? {} : { recipients: to } })),
    touches: ['message', 'invoice', 'credit-note', 'proforma'],
    onDone: onClose,
  });
  return (
    <WorkPanel title={t.resendTitle} label={t.resend} pending={command.pending} error={command.error} known={['recipients']} onSubmit={() => command.send(recipients)} onClose={onClose}>
      <Text>{t.resendAbout}</Text>
      <Textarea data-autofocus label={t.recipients} description={t.recipientsHelp} autosize minRows={2} value={text} error={fieldError(command.error, 'recipients')} onChange={(event) => setText(event.currentTarget.value)} />
    </WorkPanel>
  );
}
