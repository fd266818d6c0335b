import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { discardDocument } from '../../api/documents';
import { useCommand } from '../../api/useCommand';
import { ConfirmModal } from '../../document/ConfirmModal';
import { DeliveredPanel } from '../../document/DeliveredPanel';
import { MoneyText } from '../../document/Money';
import { ReasonPanel } from '../../document/ReasonPanel';
import { SendPanel } from '../../document/SendPanel';
import { useClientAddresses } from '../../document/useClientAddresses';
import { WorkPanel } from '../../document/WorkPanel';
import { workTexts } from '../../document/workTexts';
import { DayInput } from '../../form/DayInput';
import { fieldError } from '../../form/ProblemNotice';
import { today } from '../../format/dates';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { RecordPayment } from '../payments/RecordPayment';
import { type Done, type Proforma, type Step, takeStep } from './api';
import { proformaTexts } from './texts';

export type Panel = 'issue' | 'issue-and-send' | 'discard' | 'send' | 'delivered' | 'supplied' | 'close' | 'pay';

interface Props {
  proforma: Proforma;
  panel: Panel | undefined;
  onPanel: (panel: Panel | undefined) => void;
}

/** The side panel of the step that is under way. */
export function ProformaPanels({ proforma, panel, onPanel }: Props) {
  const t = useTexts(proformaTexts);
  const work = useTexts(workTexts);
  const addresses = useClientAddresses(proforma.clientId);
  const id = proforma.id!;
  const close = () => onPanel(undefined);
  switch (panel) {
    case 'issue':
    case 'issue-and-send':
      return <IssueProforma proforma={proforma} step={panel} onClose={close} />;
    case 'discard':
      return <ReasonPanel title={work.discardTitle} help={work.discardHelp} label={work.discard} color="red" touches={['proforma']} run={(reason, key) => discardDocument('proforma', id, key, reason)} onDone={close} onClose={close} />;
    case 'send':
      return <SendPanel kind="proforma" id={id} addresses={addresses} again={proforma.delivery?.status === 'DELIVERED'} onClose={close} />;
    case 'delivered':
      return <DeliveredPanel kind="proforma" id={id} onClose={close} />;
    case 'supplied':
      return <SuppliedPanel id={id} onClose={close} />;
    case 'pay':
      return <RecordPayment opened onClose={close} clientId={proforma.clientId} document={{ id, number: proforma.number, remaining: proforma.remaining! }} />;
    case 'close':
      return (
        <ReasonPanel
          title={t.closeTitle}
          help={t.closeHelp}
          label={t.close}
          color="red"
          touches={['proforma']}
          run={(reason, key) => body(invoicing.POST('/proformas/{id}/close', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onDone={close}
          onClose={close}
        />
      );
    default:
      return null;
  }
}

function SuppliedPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(proformaTexts);
  const w = useTexts(words);
  const [on, setOn] = useState(today());
  const [note, setNote] = useState('');
  const command = useCommand<InvoicingSchemas['SuppliedRequest'], unknown>({
    run: (request, key) => body(invoicing.POST('/proformas/{id}/supplied', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['proforma'],
    onDone: onClose,
  });
  return (
    <WorkPanel title={t.markSupplied} label={w.save} pending={command.pending} error={command.error} known={['on', 'note']} disabled={!on} onSubmit={() => command.send({ on, ...(note.trim() ? { note: note.trim() } : {}) })} onClose={onClose}>
      <div className="muted">{t.suppliedHelp}</div>
      <DayInput data-autofocus label={t.suppliedOn} value={on} onChange={setOn} error={fieldError(command.error, 'on')} />
      <Textarea label={w.note} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fieldError(command.error, 'note')} />
    </WorkPanel>
  );
}

function IssueProforma({ proforma, step, onClose }: { proforma: Proforma; step: 'issue' | 'issue-and-send'; onClose: () => void }) {
  const t = useTexts(proformaTexts);
  const w = useTexts(words);
  const [refused, setRefused] = useState<string>();
  const command = useCommand<Step, Done>({
    run: (input, key) => takeStep(proforma, input, key),
    touches: ['proforma', 'message'],
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
    <ConfirmModal opened title={`${t.issueTitle}: ${proforma.clientName ?? ''}`} label={step === 'issue' ? t.issueOnly : t.issueAndSend} pending={command.pending} error={command.error} onConfirm={() => command.send({ step, version: proforma.version })} onClose={onClose}>
      <MoneyText money={proforma.totals?.gross} size={22} />
      <p style={{ margin: '8px 0 0' }}>
        {t.consequence} {step === 'issue-and-send' && t.mailAfter}
      </p>
    </ConfirmModal>
  );
}
