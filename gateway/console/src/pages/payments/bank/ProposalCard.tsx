import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, payments } from '../../../api';
import { MoneyText } from '../../../document/Money';
import { Section } from '../../../document/parts';
import { formatMoney } from '../../../format/money';
import { useLanguage, useTexts } from '../../../i18n';
import { outcome } from '../allocation';
import { paymentTexts } from '../texts';
import { reasonText } from './reasons';
import { bankTexts } from './texts';
import type { LineProposal } from './useBank';

interface Props {
  title?: string;
  proposal: LineProposal;
  currency: string;
  action?: () => void;
  pending: boolean;
  hotkey: string;
}

/** What a line may be: whose money, for which documents, what they become, and the reasons in words. */
export function ProposalCard({ title, proposal, currency, action, pending, hotkey }: Props) {
  const t = useTexts(bankTexts);
  const p = useTexts(paymentTexts);
  const language = useLanguage();
  const { clientId, allocations = [] } = proposal;
  const open = useQuery({
    queryKey: ['open-document', 'list', { clientId, currency }],
    queryFn: () => body(payments.GET('/open-documents', { params: { query: { clientId, currency, limit: 200 } } })),
    enabled: allocations.length > 0 && Boolean(clientId),
  });
  const label = proposal.kind === 'LINK' ? t.acceptLink : proposal.kind === 'RETURN' ? t.acceptReturn : t.acceptReceipt;
  return (
    <Section
      title={title ? `${title}: ${t.kind[proposal.kind ?? '']}` : t.kind[proposal.kind ?? '']}
      right={<span className="number" title={t.score(proposal.score ?? 0)} style={{ fontWeight: 600, color: (proposal.score ?? 0) >= 90 ? 'var(--green)' : 'var(--muted)' }}>{t.score(proposal.score ?? 0)}</span>}
    >
      <Anchor component={Link} to={`/crm/clients/${clientId}`} fw={600}>{proposal.clientName}</Anchor>
      <table style={{ borderSpacing: '12px 4px', margin: '6px -12px' }}>
        <tbody>
          {allocations.map((allocation) => {
            const document = open.data?.items?.find(({ documentId }) => documentId === allocation.documentId);
            const after = outcome(document?.open?.amount, allocation.amount?.amount);
            return (
              <tr key={allocation.documentId}>
                <td className="mono">{allocation.documentNumber}</td>
                <td style={{ textAlign: 'right' }}><MoneyText money={allocation.amount} /></td>
                <td style={{ fontSize: 13 }}>{after && (after.status === 'PAID' ? p.becomesPaid : p.becomesPartly(formatMoney({ amount: after.remaining, currency }, language)))}</td>
              </tr>
            );
          })}
          {allocations.length === 0 && proposal.kind === 'RECEIPT' && <tr><td className="muted">{t.onAccount}</td></tr>}
        </tbody>
      </table>
      <ul aria-label={t.why} style={{ margin: '6px 0 12px', paddingLeft: 18 }}>
        {(proposal.reasons ?? []).map((reason) => (
          <li key={reason.code}>{reasonText(reason, language)}</li>
        ))}
      </ul>
      {action && (
        <Group>
          <Button loading={pending} onClick={action}>
            {label} <kbd style={{ marginLeft: 8, color: 'inherit' }}>{hotkey}</kbd>
          </Button>
        </Group>
      )}
    </Section>
  );
}
