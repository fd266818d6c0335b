import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { body, type ClientSchemas, orders, type OrderSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Facts, Section } from '../../document/parts';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { ClientPicker } from '../../form/ClientPicker';
import { ProblemNotice } from '../../form/ProblemNotice';
import { addressLine } from '../../format/countries';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { type Order, useOrderCommand } from './commands';
import { orderTexts } from './texts';

const ClientForm = lazy(() => import('../clients/ClientForm').then((module) => ({ default: module.ClientForm })));

type Buyer = OrderSchemas['Buyer'];

/** The buyer as the sender knows it beside the client that it is here; linked, chosen or created without leaving the order. */
export function OrderClient({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const mayRead = useMay('sales-admin', 'account-executive', 'finance-manager');
  const mayLink = useMay('sales-admin') && order.allowed?.includes('LINK_CLIENT');
  const { match, linked, candidates = [], asSent } = order.client ?? {};
  const [linking, setLinking] = useState(false);
  const [creating, setCreating] = useState(false);
  const [found, setFound] = useState<string>();
  const command = useOrderCommand(order.id!, () => {
    setLinking(false);
    setCreating(false);
    setFound(undefined);
  });
  const link = (clientId: string) => command.send({ kind: 'link', clientId });
  const searching = mayLink && (linking || match !== 'LINKED');
  const missing = linked?.missing?.length ?? 0;

  return (
    <Section title={t.client} right={match !== 'LINKED' ? <StatusBadge status={match} /> : undefined}>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: 24 }}>
        <div>
          <div className="muted" style={{ fontSize: 12, marginBottom: 6 }}>{t.asSent}</div>
          {asSent && <BuyerFacts buyer={asSent} linked={linked} />}
        </div>
        <div>
          <div className="muted" style={{ fontSize: 12, marginBottom: 6 }}>{match === 'AMBIGUOUS' ? t.candidates : t.linkedTo}</div>
          {linked && (
            <Facts
              facts={[
                [
                  t.name,
                  mayRead ? (
                    <Anchor component={Link} key="name" to={`/crm/clients/${linked.id}?back=${encodeURIComponent(`/sales/orders/${order.id}`)}`}>{linked.name} · {linked.number}</Anchor>
                  ) : (
                    `${linked.name} · ${linked.number}`
                  ),
                ],
                [t.vatNumber, linked.vatNumber && <span className="mono">{linked.vatNumber}</span>],
                [w.status_, linked.active === false ? <StatusBadge key="inactive" status="INACTIVE" /> : <StatusBadge key="ready" status={missing === 0 ? 'GREEN' : 'AMBER'} label={missing === 0 ? t.taxReady : t.taxMissing(missing)} />],
              ]}
            />
          )}
          {candidates.map((candidate) => (
            <Group key={candidate.id} justify="space-between" mb={6} wrap="nowrap">
              <div>
                {candidate.name}
                <div className="muted" style={{ fontSize: 12 }}>{[candidate.number, candidate.vatNumber].filter(Boolean).join(' · ')}</div>
              </div>
              {mayLink && match !== 'LINKED' && <Button variant="default" loading={command.pending} onClick={() => link(candidate.id!)}>{t.link}</Button>}
            </Group>
          ))}
          {searching && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (found) link(found);
              }}
            >
              <Group gap={8} align="flex-end" mt={8} wrap="nowrap">
                <ClientPicker label={t.linkTo} placeholder={t.chooseClient} style={{ flex: 1 }} size="sm" value={found} onChange={(client) => setFound(client?.id)} />
                <Button type="submit" size="sm" disabled={!found} loading={command.pending}>{t.link}</Button>
              </Group>
            </form>
          )}
          <Group gap={12} mt={8}>
            {mayLink && match !== 'LINKED' && <Button variant={candidates.length > 0 ? 'default' : 'filled'} onClick={() => setCreating(true)}>{t.createClient}</Button>}
            {mayLink && match === 'LINKED' && !linking && <Anchor component="button" size="sm" onClick={() => setLinking(true)}>{t.relink}</Anchor>}
          </Group>
          {!creating && <ProblemNotice error={command.error} />}
        </div>
      </div>
      <SidePanel opened={creating} onClose={() => setCreating(false)} title={t.createFrom}>
        <ProblemNotice error={command.error} />
        {creating && <Register orderId={order.id!} onSaved={link} onCancel={() => setCreating(false)} />}
      </SidePanel>
    </Section>
  );
}

/** The client's form with what the order tells of its buyer; what it does not tell, or what was derived, is named first. */
function Register({ orderId, onSaved, onCancel }: { orderId: string; onSaved: (clientId: string) => void; onCancel: () => void }) {
  const t = useTexts(orderTexts);
  const query = useQuery({ queryKey: ['order', 'client-registration', orderId], queryFn: () => body(orders.GET('/orders/{id}/client-registration', { params: { path: { id: orderId } } })) });
  return (
    <Loaded query={query}>
      {({ client, toCheck = [] }) => (
        <>
          {toCheck.length > 0 && (
            <Alert color="blue" mb={16} title={t.toCheck}>
              {toCheck.map(({ field = '', reason = '' }) => `${t.clientFields[field] ?? field} (${t.toCheckReasons[reason] ?? reason})`).join(' · ')}
            </Alert>
          )}
          <Suspense>
            <ClientForm initial={client as Partial<ClientSchemas['ClientRequest']>} onSaved={(saved) => onSaved(saved.id!)} onCancel={onCancel} />
          </Suspense>
        </>
      )}
    </Loaded>
  );
}

function BuyerFacts({ buyer, linked }: { buyer: Buyer; linked?: OrderSchemas['Client'] }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const marked = (value: string | undefined, other: string | undefined) =>
    value && (
      <>
        {value}
        {linked && value !== other && <span style={{ marginLeft: 8 }}><StatusBadge status="AMBER" label={t.differs} /></span>}
      </>
    );
  return (
    <Facts
      facts={[
        [t.name, marked(buyer.name, linked?.name)],
        [t.vatNumber, buyer.vatNumber && <span className="mono">{marked(buyer.vatNumber, linked?.vatNumber)}</span>],
        [t.fiscalCode, buyer.fiscalCode && <span className="mono">{buyer.fiscalCode}</span>],
        [t.email, buyer.email],
        [t.address, buyer.address && addressLine(buyer.address, language)],
      ]}
    />
  );
}
