import { Button, Group, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { body } from '../../api';
import { operations } from '../../api/operations';
import { useCommand } from '../../api/useCommand';
import { Facts } from '../../document/parts';
import { ReasonPanel } from '../../document/ReasonPanel';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { pretty } from './json';
import type { Parked } from './ParkedPage';
import { integrationTexts } from './texts';

/** A parked message whole, with the reason why it was not taken. */
export function ParkedPanel({ message, onClose }: { message: Parked; onClose: () => void }) {
  const t = useTexts(integrationTexts);
  const language = useLanguage();
  const [dismissing, setDismissing] = useState(false);
  const service = operations(message.service);
  const params = (key: string) => ({ path: { id: message.id! }, header: { 'Idempotency-Key': key } });
  const replay = useCommand<string, unknown>({
    run: (_, key) => body(service.POST('/operations/parked-messages/{id}/replay', { params: params(key) })),
    touches: ['parked-message'],
    onDone: onClose,
  });
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Group gap={10}>
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>{message.type ?? message.topic}</Title>
        <StatusBadge status={message.state === 'OPEN' ? 'FAILED' : message.state} label={t.status[message.state ?? '']} />
      </Group>
      <Facts
        facts={[
          [t.service, t.names[message.service]],
          [t.reason, message.reasonCode],
          [t.detail, message.reasonDetail],
          [t.subject, message.subject && <span className="mono">{message.subject}</span>],
          [t.source, message.source],
          [t.topic, <span className="mono" key="topic">{message.topic}</span>],
          [t.happened, formatTime(message.occurredAt, language)],
          [t.parkedAt, formatTime(message.parkedAt, language)],
        ]}
      />
      <Textarea label={t.message} readOnly autosize minRows={6} maxRows={24} classNames={{ input: 'mono' }} styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }} value={pretty(message.data) ?? message.data ?? ''} />
      <ProblemNotice error={replay.error} />
      {message.state === 'OPEN' && (
        <Group gap={8}>
          <Button loading={replay.pending} onClick={() => replay.send(message.id!)}>{t.replay}</Button>
          <Button variant="default" onClick={() => setDismissing(true)}>{t.dismiss}</Button>
        </Group>
      )}
      {dismissing && (
        <ReasonPanel
          title={t.dismissTitle}
          help={t.dismissHelp}
          label={t.dismiss}
          touches={['parked-message']}
          run={(reason, key) => body(service.POST('/operations/parked-messages/{id}/dismiss', { params: params(key), body: { reason } }))}
          onDone={() => (setDismissing(false), onClose())}
          onClose={() => setDismissing(false)}
        />
      )}
    </div>
  );
}
