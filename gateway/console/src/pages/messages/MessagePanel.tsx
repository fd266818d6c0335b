import { Anchor, Button, Group, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Loaded } from '../../document/Loaded';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { Attempts, MessageFacts, ReminderLines } from './MessageDetail';
import { messageTexts } from './texts';
import { useMessage, useMessageActions } from './useMessage';

/** A message beside the list, with what can be done about it. */
export function MessagePanel({ id }: { id: string }) {
  const t = useTexts(messageTexts);
  const query = useMessage(id);
  const { primary, actions, panel, error } = useMessageActions(query.data);
  return (
    <Loaded query={query}>
      {(message) => (
        <Stack gap={16}>
          <Title order={2}>
            <Anchor component={Link} to={`/messages/${id}`} inherit c="inherit">{message.number ?? t.kind[message.kind ?? '']}</Anchor> <StatusBadge status={message.status} />
          </Title>
          <MessageFacts message={message} />
          <ProblemNotice error={error} />
          <Group gap={8}>
            {primary && !primary.disabled && <Button loading={primary.pending} onClick={primary.run}>{primary.label}</Button>}
            {actions.filter((action) => !action.disabled).map((action) => <Button key={action.label} variant="default" onClick={action.run}>{action.label}</Button>)}
          </Group>
          <Attempts message={message} />
          <ReminderLines message={message} />
          {panel}
        </Stack>
      )}
    </Loaded>
  );
}
