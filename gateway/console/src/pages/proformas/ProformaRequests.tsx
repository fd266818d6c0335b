import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { body, clients, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Section } from '../../document/parts';
import { ReasonPanel } from '../../document/ReasonPanel';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { formatMoney, formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import { proformaTexts } from './texts';

type Requested = InvoicingSchemas['RequestedProforma'];

/** What account executives asked for and nobody has answered: each is drafted or declined with a reason. */
export function ProformaRequests() {
  const t = useTexts(proformaTexts);
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const [declining, setDeclining] = useState<Requested>();
  const open = useQuery({ queryKey: ['proforma', 'requests', 'open'], queryFn: () => body(invoicing.GET('/proforma-requests', { params: { query: { status: ['OPEN'], limit: 20 } } })) });
  const draft = useCommand<string, InvoicingSchemas['ProformaResponse']>({
    run: (id, key) => body(invoicing.POST('/proforma-requests/{id}/proforma', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    touches: ['proforma', 'order'],
    onDone: (proforma) => void navigate(`/sales/proformas/${proforma.id}`),
  });
  const items = open.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <div style={{ marginBottom: 20 }}>
      <Section title={t.requests(open.data?.counts?.OPEN ?? items.length)} padded={false}>
        <ProblemNotice error={draft.error} />
        <table className="lines">
          <tbody>
            {items.map((request) => (
              <RequestRow key={request.id} request={request}>
                {mayChange && (
                  <Group gap={8} justify="flex-end" wrap="nowrap">
                    <Button variant="default" onClick={() => setDeclining(request)}>
                      {t.decline}
                    </Button>
                    <Button loading={draft.pending} onClick={() => draft.send(request.id!)}>
                      {t.draftIt}
                    </Button>
                  </Group>
                )}
              </RequestRow>
            ))}
          </tbody>
        </table>
      </Section>
      {declining && (
        <ReasonPanel
          title={t.declineTitle}
          help={t.declineHelp}
          label={t.decline}
          color="red"
          touches={['proforma', 'order']}
          run={(reason, key) => body(invoicing.POST('/proforma-requests/{id}/decline', { params: { path: { id: declining.id! }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onDone={() => setDeclining(undefined)}
          onClose={() => setDeclining(undefined)}
        />
      )}
    </div>
  );
}

function RequestRow({ request, children }: { request: Requested; children: ReactNode }) {
  const t = useTexts(proformaTexts);
  const language = useLanguage();
  const order = request.order ?? request.content?.order;
  const client = useQuery({ queryKey: ['client', 'one', request.clientId], queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: request.clientId! } } })), enabled: Boolean(request.clientId) });
  const advance = request.content?.advance;
  return (
    <tr>
      <td>
        <strong style={{ fontWeight: 600 }}>{client.data?.name}</strong>{' '}
        {order?.orderId && (
          <Anchor component={Link} to={`/sales/orders/${order.orderId}`} className="mono">
            {order.orderNumber}
          </Anchor>
        )}
        <div className="muted" style={{ fontSize: 12 }}>
          {[t.requestBy(request.requestedBy ?? ''), formatTime(request.requestedAt, language), request.note].filter(Boolean).join(' · ')}
        </div>
      </td>
      <td data-align="right" className="number">
        {t.advance}: {advance?.percent !== undefined ? `${formatNumber(advance.percent, language)} %` : advance?.amount ? formatMoney(advance.amount, language) : '100 %'}
      </td>
      <td>{children}</td>
    </tr>
  );
}
