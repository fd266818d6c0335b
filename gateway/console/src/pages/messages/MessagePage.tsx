import { useParams } from 'react-router';
import { DocumentPage } from '../../document/DocumentPage';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { Attempts, MessageFacts, ReminderLines } from './MessageDetail';
import { messageTexts } from './texts';
import { type Message, useMessage, useMessageActions } from './useMessage';

export function MessagePage() {
  const { id = '' } = useParams();
  return <Loaded query={useMessage(id)}>{(message) => <MessageView key={id} message={message} />}</Loaded>;
}

function MessageView({ message }: { message: Message }) {
  const t = useTexts(messageTexts);
  const w = useTexts(words);
  const { primary, actions, panel, error } = useMessageActions(message);
  const what = message.kind === 'DOCUMENT' ? w.documentType[message.documentType ?? ''] : t.kind[message.kind ?? ''];
  return (
    <DocumentPage
      id={message.id!}
      title={[what, message.number].filter(Boolean).join(' ')}
      listPath="/messages"
      path={(id) => `/messages/${id}`}
      badges={<StatusBadge status={message.status} />}
      subtitle={<span className="muted">{message.recipients?.join(', ')}</span>}
      primary={primary}
      actions={actions}
      notice={<ProblemNotice error={error} />}
      aside={
        <Section title={t.message}>
          <MessageFacts message={message} />
        </Section>
      }
    >
      <Attempts message={message} />
      <ReminderLines message={message} />
      {panel}
    </DocumentPage>
  );
}
