import { useState } from 'react';
import { useNavigate } from 'react-router';
import { body, invoicing } from '../../api';
import { discardDocument } from '../../api/documents';
import { useCommand } from '../../api/useCommand';
import { ConfirmModal } from '../../document/ConfirmModal';
import { DeliveredPanel } from '../../document/DeliveredPanel';
import { MoneyText } from '../../document/Money';
import { ReasonPanel } from '../../document/ReasonPanel';
import { SendPanel } from '../../document/SendPanel';
import { SubmissionPanel } from '../../document/SubmissionPanel';
import { useClientAddresses } from '../../document/useClientAddresses';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type CreditNote, type Done, type Step, takeStep } from './actions';
import { creditNoteTexts } from './texts';

export type Panel = 'issue' | 'issue-and-send' | 'discard' | 'send' | 'delivered' | 'submission' | 'correct';

interface Props {
  note: CreditNote;
  panel: Panel | undefined;
  onPanel: (panel: Panel | undefined) => void;
}

/** The side panel of the step that is under way. */
export function CreditNotePanels({ note, panel, onPanel }: Props) {
  const t = useTexts(creditNoteTexts);
  const work = useTexts(workTexts);
  const navigate = useNavigate();
  const addresses = useClientAddresses(note.clientId);
  const id = note.id!;
  const close = () => onPanel(undefined);
  switch (panel) {
    case 'issue':
    case 'issue-and-send':
      return <IssueNote note={note} step={panel} onClose={close} />;
    case 'discard':
      return <ReasonPanel title={work.discardTitle} help={work.discardHelp} label={work.discard} color="red" touches={['credit-note', 'invoice']} run={(reason, key) => discardDocument('credit-note', id, key, reason)} onDone={close} onClose={close} />;
    case 'send':
      return <SendPanel kind="credit-note" id={id} addresses={addresses} again={note.delivery?.status === 'DELIVERED'} onClose={close} />;
    case 'delivered':
      return <DeliveredPanel kind="credit-note" id={id} onClose={close} />;
    case 'submission':
      return <SubmissionPanel kind="credit-note" id={id} last={note.submission?.submission} onClose={close} />;
    case 'correct':
      return (
        <ReasonPanel
          title={t.correct}
          help={t.correctHelp}
          label={t.draftDebit}
          touches={['invoice', 'credit-note']}
          run={async (text, key) => {
            const debit = await body(invoicing.POST('/credit-notes/{id}/correct', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { text } }));
            void navigate(`/sales/invoices/${debit.id}`);
          }}
          onDone={close}
          onClose={close}
        />
      );
    default:
      return null;
  }
}

function IssueNote({ note, step, onClose }: { note: CreditNote; step: 'issue' | 'issue-and-send'; onClose: () => void }) {
  const t = useTexts(creditNoteTexts);
  const w = useTexts(words);
  const [refused, setRefused] = useState<string>();
  const command = useCommand<Step, Done>({
    run: (input, key) => takeStep(note.id!, input, key),
    touches: ['credit-note', 'invoice', 'message'],
    onDone: ({ mailRefused }) => (mailRefused ? setRefused(mailRefused) : onClose()),
  });
  if (refused) {
    return (
      <ConfirmModal opened title={t.issueTitle} label={w.close} onConfirm={onClose} onClose={onClose}>
        {t.mailRefused} {refused}
      </ConfirmModal>
    );
  }
  return (
    <ConfirmModal opened title={`${t.issueTitle}: ${note.clientName ?? ''}`} label={step === 'issue' ? t.issueOnly : t.issue} pending={command.pending} error={command.error} onConfirm={() => command.send({ step, version: note.version })} onClose={onClose}>
      <MoneyText money={note.totals?.gross} size={22} />
      <p style={{ margin: '8px 0 0' }}>
        {t.consequence} {step === 'issue-and-send' && t.mailAfter}
      </p>
    </ConfirmModal>
  );
}
