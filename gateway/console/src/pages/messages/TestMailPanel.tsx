import { Alert, Anchor, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { body, notifications, type NotificationSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { templateTexts } from './templateTexts';
import type { TemplateKind, TemplateLanguage } from './TemplatesPage';

interface Props {
  kind: TemplateKind;
  language: TemplateLanguage;
  text: { subject: string; html: string; plain: string };
  onClose: () => void;
}

/** Mails the words as they stand in the editor, to see them where they will be read. */
export function TestMailPanel({ kind, language, text, onClose }: Props) {
  const t = useTexts(templateTexts);
  const [recipient, setRecipient] = useState('');
  const command = useCommand<string, NotificationSchemas['MessageResponse']>({
    run: (to, key) => body(notifications.POST('/message-templates/{kind}/{language}/test', { params: { path: { kind, language }, header: { 'Idempotency-Key': key } }, body: { ...text, recipient: to } })),
    touches: ['message'],
  });
  return (
    <WorkPanel title={t.testTitle} label={t.test} pending={command.pending} error={command.error} known={['recipient']} disabled={!recipient.trim()} onSubmit={() => command.send(recipient.trim())} onClose={onClose}>
      <Text>{t.testAbout}</Text>
      <TextInput type="email" label={t.recipient} required data-autofocus autoComplete="email" value={recipient} error={fieldError(command.error, 'recipient')} onChange={(event) => setRecipient(event.currentTarget.value)} />
      {command.output && <Alert color="green" role="status">{t.testSent} <Anchor component={Link} to={`/messages/${command.output.id}`} size="sm">{t.open}</Anchor></Alert>}
    </WorkPanel>
  );
}
