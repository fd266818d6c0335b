import { body, payments } from '../../api';
import { useCommand } from '../../api/useCommand';
import { WorkPanel } from '../../document/WorkPanel';
import { toCents } from '../../format/decimal';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { AllocationEditor } from './AllocationEditor';
import { moneyTexts } from './moneyTexts';
import type { Source } from './SourceActions';
import { useAllocation } from './useAllocation';

type Wanted = ReturnType<typeof useAllocation>['wanted'];

/** Gives free money of a receipt or a surplus to documents, by proposal or by hand. */
export function AllocatePanel({ source, onClose }: { source: Source; onClose: () => void }) {
  const t = useTexts(moneyTexts);
  const language = useLanguage();
  const allocation = useAllocation({ clientId: source.clientId, amount: source.free.amount, currency: source.free.currency, reference: source.reference, active: true });
  const command = useCommand<Wanted, unknown>({
    // One request per document: under keys of their own, so that a repeat after a lost connection does each only once.
    run: async (wanted, key) => {
      for (const [at, share] of wanted.entries()) {
        const headers = { 'Idempotency-Key': `${key}-${at}` };
        const params = { path: { id: source.id }, header: headers };
        await (source.kind === 'payment' ? body(payments.POST('/payments/{id}/allocations', { params, body: share })) : body(payments.POST('/surpluses/{id}/allocations', { params, body: share })));
      }
    },
    touches: ['payment', 'surplus', 'open-document', 'invoice'],
    onDone: onClose,
  });
  const over = (toCents(allocation.rest) ?? 0n) < 0n;
  return (
    <WorkPanel
      onClose={onClose}
      title={t.allocateTitle(source.number)}
      about={t.allocateAbout(formatMoney(source.free, language))}
      label={t.allocate}
      disabled={over || allocation.wanted.length === 0}
      ready={allocation.wanted.length > 0}
      size={640}
      pending={command.pending}
      error={command.error}
      onSubmit={() => command.send(allocation.wanted)}
    >
      <AllocationEditor allocation={allocation} currency={source.free.currency} clientChosen freeAllowed={false} />
    </WorkPanel>
  );
}
