import { Anchor, Button, Group, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { body, orders, type OrderSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { Facts } from '../../document/parts';
import { ReasonPanel } from '../../document/ReasonPanel';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { parseMessage, pretty } from './json';
import { integrationTexts } from './texts';

type Rejection = OrderSchemas['RejectionResponse'];

export function RejectionPanel({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['intake-rejection', 'one', id], queryFn: () => body(orders.GET('/intake-rejections/{id}', { params: { path: { id } } })) });
  return <Loaded query={query}>{(rejection) => <Details key={`${rejection.id}${rejection.status}`} rejection={rejection} />}</Loaded>;
}

/** One message: why it was refused, as it came, and as it is to be handed in. */
function Details({ rejection }: { rejection: Rejection }) {
  const t = useTexts(integrationTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const id = rejection.id!;
  const mayDecide = useMay('sales-admin') && rejection.status === 'OPEN';
  const original = pretty(rejection.originalText);
  const [text, setText] = useState(original ?? '');
  const [dismissing, setDismissing] = useState(false);
  const message = parseMessage(text);
  const changed = text !== (original ?? '');
  const command = useCommand<{ message?: unknown }, Rejection>({
    run: (request, key) => body(orders.POST('/intake-rejections/{id}/retry', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: request as OrderSchemas['RetryRejectionRequest'] })),
    touches: ['intake-rejection', 'order'],
  });
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Group gap={10}>
        <Title order={2}>{[rejection.source, rejection.externalId].filter(Boolean).join(' ') || t.message}</Title>
        <StatusBadge status={rejection.status === 'OPEN' ? 'REJECTED' : rejection.status} label={t.status[rejection.status ?? '']} />
      </Group>
      <div>
        <Title order={3} mb={6}>{t.problems}</Title>
        <div>{rejection.detail}</div>
        {(rejection.errors ?? []).length > 0 && (
          <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
            {rejection.errors!.map((error, at) => (
              <li key={at}>
                <span className="mono">{error.field}</span> {error.message}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Facts
        facts={[
          [t.rejectedAt, formatTime(rejection.rejectedAt, language)],
          [t.topic, <span className="mono" key="topic">{[rejection.topic, rejection.position].filter(Boolean).join(' ')}</span>],
          [t.settled, rejection.settledAt && [formatTime(rejection.settledAt, language), rejection.settledBy, rejection.note].filter(Boolean).join(' · ')],
          [t.order, rejection.orderId && <Anchor component={Link} to={`/sales/orders/${rejection.orderId}`}>{t.openOrder}</Anchor>],
        ]}
      />
      {Object.keys(rejection.headers ?? {}).length > 0 && (
        <details>
          <summary className="muted">{t.headers}</summary>
          <Facts facts={Object.entries(rejection.headers!).map(([name, value]): [string, ReactNode] => [name, <span className="mono" key={name} style={{ whiteSpace: 'normal' }}>{value}</span>])} />
        </details>
      )}
      <Textarea
        label={mayDecide ? t.correct : t.original}
        description={mayDecide ? (original === undefined ? t.notJson : t.correctHelp) : undefined}
        autosize
        minRows={8}
        maxRows={26}
        spellCheck={false}
        readOnly={!mayDecide}
        classNames={{ input: 'mono' }}
        styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
        value={original === undefined && !changed ? (rejection.originalText ?? '') : text}
        error={mayDecide && changed && message === undefined ? t.badJson : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Anchor size="sm" href={`/api/intake-rejections/${id}/original`} download>{t.original}: {t.download}</Anchor>
      <ProblemNotice error={command.error} />
      {mayDecide && (
        <Group gap={8}>
          <Button loading={command.pending} disabled={changed && message === undefined} onClick={() => command.send(changed ? { message } : {})}>
            {changed ? t.retryCorrected : t.retry}
          </Button>
          <Button variant="default" onClick={() => setDismissing(true)}>{t.dismiss}</Button>
          {changed && <Button variant="subtle" color="gray" onClick={() => setText(original ?? '')}>{w.cancel}</Button>}
        </Group>
      )}
      {dismissing && (
        <ReasonPanel
          title={t.dismissTitle}
          help={t.dismissHelp}
          label={t.dismiss}
          touches={['intake-rejection']}
          run={(reason, key) => body(orders.POST('/intake-rejections/{id}/dismiss', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onDone={() => setDismissing(false)}
          onClose={() => setDismissing(false)}
        />
      )}
    </div>
  );
}
