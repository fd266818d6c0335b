import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { ConfirmModal } from '../../document/ConfirmModal';
import { MoneyText } from '../../document/Money';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { type Invoice, type Step, takeStep } from './api';
import { invoicePageTexts } from './documentTexts';

interface Props {
  invoice: Invoice;
  step: 'issue' | 'issue-and-send';
  onClose: () => void;
}

/** Names what issuing fixes for good; a mail that was refused afterwards is said before the modal goes away. */
export function IssueModal({ invoice, step, onClose }: Props) {
  const t = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string>();
  const command = useCommand<Step, { id: string; mailRefused?: string }>({
    run: (input, key) => takeStep(invoice.id!, input, key),
    touches: ['invoice', 'order', 'proforma', 'message'],
    onDone: ({ mailRefused }) => {
      if (mailRefused) setRefused(mailRefused);
      else onClose();
    },
  });
  const addresses = (invoice.buyer?.invoiceEmails ?? []).join(', ');
  const again = () => {
    void queries.invalidateQueries({ queryKey: ['invoice', 'one', invoice.id] });
    onClose();
  };
  if (refused) {
    return (
      <ConfirmModal opened title={t.issueTitle} label={w.close} onConfirm={again} onClose={again}>
        {t.notSent} {refused}
      </ConfirmModal>
    );
  }
  return (
    <ConfirmModal
      opened
      title={`${t.issueTitle}: ${invoice.buyer?.name ?? ''}`}
      label={step === 'issue' ? t.issueOnly : t.issueAndSend}
      pending={command.pending}
      error={command.error}
      onConfirm={() => command.send({ step, version: invoice.version, clientRevision: invoice.clientRevision })}
      onClose={onClose}
    >
      <MoneyText money={invoice.totals?.gross} size={22} />
      <p style={{ margin: '8px 0 0' }}>
        {t.issueConsequence} {step === 'issue-and-send' && (addresses ? t.mailTo(addresses) : t.noMail)}
      </p>
    </ConfirmModal>
  );
}
