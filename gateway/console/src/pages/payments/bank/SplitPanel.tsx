import { useState } from 'react';
import { WorkPanel } from '../../../document/WorkPanel';
import { ClientPicker } from '../../../form/ClientPicker';
import { fieldError } from '../../../form/ProblemNotice';
import { toCents } from '../../../format/decimal';
import { formatMoney } from '../../../format/money';
import { useLanguage, useTexts } from '../../../i18n';
import { words } from '../../../i18n/words';
import { AllocationEditor } from '../AllocationEditor';
import { useAllocation } from '../useAllocation';
import { bankTexts } from './texts';
import type { useAccept } from './useAccept';
import type { BankLine } from './useBank';

/** Says whose money a line is and which documents it is for, other than proposed. */
export function SplitPanel({ line, command, onClose }: { line: BankLine; command: ReturnType<typeof useAccept>; onClose: () => void }) {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [clientId, setClientId] = useState(line.proposal?.clientId ?? line.candidates?.[0]?.clientId);
  const allocation = useAllocation({ clientId, amount: line.amount!.amount, currency: line.amount!.currency, reference: (line.creditorReference ?? line.text)?.slice(0, 140), active: true });
  const over = (toCents(allocation.rest) ?? 0n) < 0n;
  return (
    <WorkPanel
      onClose={onClose}
      title={t.splitTitle}
      about={`${line.counterpartyName ?? ''} · ${formatMoney(line.amount, language)}`}
      label={t.acceptReceipt}
      size={640}
      ready={Boolean(clientId) && allocation.wanted.length > 0}
      disabled={over || !clientId}
      pending={command.pending}
      error={command.error}
      known={['clientId']}
      onSubmit={() => command.send({ line, request: { clientId, allocations: allocation.wanted } })}
    >
      <ClientPicker label={w.client} required data-autofocus={!clientId || undefined} value={clientId} error={fieldError(command.error, 'clientId')} onChange={(client) => (setClientId(client?.id), allocation.reset())} />
      <AllocationEditor allocation={allocation} currency={line.amount!.currency} clientChosen={Boolean(clientId)} />
    </WorkPanel>
  );
}
