import { Alert, Anchor, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { body, clients } from '../../api';
import { useCommand } from '../../api/useCommand';
import { ConfirmModal } from '../../document/ConfirmModal';
import { type Action, DocumentPage } from '../../document/DocumentPage';
import { backPath } from '../../document/links';
import { Loaded } from '../../document/Loaded';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import { ClientAccount } from './ClientAccount';
import { ClientDocuments } from './ClientDocuments';
import type { Client } from './clientDraft';
import { ClientForm } from './ClientForm';
import { ClientMerge } from './ClientMerge';
import { ClientOverview } from './ClientOverview';
import { ReminderBlocks } from './ReminderBlocks';
import { clientTexts } from './texts';

export const clientPath = (id: string) => `/crm/clients/${id}`;

const TABS = ['overview', 'account', 'documents', 'blocks'];

export function ClientPage() {
  const id = useParams().id!;
  const query = useQuery({ queryKey: ['client', 'one', id], queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id } } })) });
  return <Loaded query={query}>{(client) => <ClientView key={id} client={client} />}</Loaded>;
}

function ClientView({ client }: { client: Client }) {
  const id = client.id!;
  const t = useTexts(clientTexts);
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const back = backPath(params);
  const mayChange = useMay('sales-admin') && !client.mergedInto;
  const firstMissing = client.readiness?.missing?.[0]?.field;
  // Who comes to put something right starts at what is missing.
  const [editing, setEditing] = useState<{ field?: string } | undefined>(() => (mayChange && back && firstMissing ? { field: firstMissing } : undefined));
  const [asked, setAsked] = useState<'deactivate' | 'merge'>();
  const tab = TABS.includes(params.get('tab') ?? '') ? params.get('tab')! : TABS[0]!;
  const choose = (next: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next && next !== TABS[0]) after.set('tab', next);
        else after.delete('tab');
        return after;
      },
      { replace: true },
    );
  const account = useQuery({ queryKey: ['client', 'account', id], queryFn: () => body(clients.GET('/clients/{id}/account', { params: { path: { id } } })) });
  const activity = useCommand<boolean, Client>({
    run: (active, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return body(active ? clients.POST('/clients/{id}/reactivate', { params }) : clients.POST('/clients/{id}/deactivate', { params }));
    },
    touches: ['client'],
    onDone: () => setAsked(undefined),
  });

  const edit: Action = { label: t.edit, key: 'e', run: () => setEditing({}) };
  const actions: Action[] = !mayChange
    ? []
    : [
        ...(back ? [edit] : []),
        client.active ? { label: t.deactivate, run: () => setAsked('deactivate') } : { label: t.reactivate, pending: activity.pending, run: () => activity.send(true) },
        { label: t.merge, color: 'red', run: () => setAsked('merge') },
      ];
  return (
    <DocumentPage
      id={id}
      title={client.name ?? ''}
      listPath="/crm/clients"
      path={clientPath}
      badges={
        <>
          {client.readiness && <StatusBadge status={client.readiness.ready ? 'GREEN' : 'AMBER'} label={client.readiness.ready ? t.chips.READY : t.chips.INCOMPLETE} />}
          {client.active === false && <StatusBadge status="INACTIVE" />}
        </>
      }
      subtitle={<span className="muted">{[client.number, t.statuses[client.status ?? ''], client.vatNumber].filter(Boolean).join(' · ')}</span>}
      amounts={(account.data?.balances ?? []).map((balance, at) => ({ label: `${t.balance} ${balance.currency}`, money: balance, main: at === 0 }))}
      primary={back ? { label: t.backTo, run: () => void navigate(back) } : mayChange ? edit : undefined}
      actions={actions}
      notice={
        <>
          {!asked && <ProblemNotice error={activity.error} />}
          {client.mergedInto ? (
            <Alert mb={16} color="gray">
              {t.mergedInto} <Anchor component={Link} to={clientPath(client.mergedInto)}>{t.openOther}</Anchor>
            </Alert>
          ) : (
            client.active === false && <Alert mb={16} color="gray">{t.inactive}</Alert>
          )}
        </>
      }
    >
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb={16}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>{t.tabs[name]}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview"><ClientOverview client={client} onFix={mayChange ? (field) => setEditing({ field }) : undefined} /></Tabs.Panel>
        <Tabs.Panel value="account"><ClientAccount clientId={id} account={account.data} /></Tabs.Panel>
        <Tabs.Panel value="documents"><ClientDocuments clientId={id} /></Tabs.Panel>
        <Tabs.Panel value="blocks"><ReminderBlocks clientId={id} /></Tabs.Panel>
      </Tabs>

      <SidePanel opened={editing !== undefined} onClose={() => setEditing(undefined)} title={client.name} size={640}>
        {editing && (
          <ClientForm
            client={client}
            startAt={editing.field}
            onSaved={(saved) => {
              setEditing(undefined);
              if (back && saved.readiness?.ready) void navigate(back);
            }}
            onCancel={() => setEditing(undefined)}
          />
        )}
      </SidePanel>
      <SidePanel opened={asked === 'merge'} onClose={() => setAsked(undefined)} title={t.mergeTitle} size={520}>
        {asked === 'merge' && <ClientMerge client={client} onDone={(into) => (setAsked(undefined), void navigate(clientPath(into)))} onCancel={() => setAsked(undefined)} />}
      </SidePanel>
      <ConfirmModal opened={asked === 'deactivate'} title={t.deactivate} label={t.deactivate} pending={activity.pending} error={activity.error} onConfirm={() => activity.send(false)} onClose={() => setAsked(undefined)}>
        {t.deactivateText(client.name ?? '')}
      </ConfirmModal>
    </DocumentPage>
  );
}
