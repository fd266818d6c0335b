import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { body, clients, type ClientSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition, ListQuery } from '../../list/types';
import { useMay } from '../../shell/me';
import { useKeys } from '../../shell/keys';
import { ClientForm } from './ClientForm';
import { ClientImport } from './ClientImport';
import { clientTexts } from './texts';

type Client = ClientSchemas['ClientSummary'];

const STATUSES = ['DOMESTIC_TAXABLE', 'EU_VAT_REGISTERED', 'EU_NOT_REGISTERED', 'NON_EU', 'CONSUMER'];

/** Chips of this list are of two kinds: the VAT status, and whether a client is ready and active. */
function asQuery({ status = [], ...query }: ListQuery) {
  const one = (yes: string, no: string) => (status.includes(yes) === status.includes(no) ? undefined : status.includes(yes));
  return { ...query, ready: one('READY', 'INCOMPLETE'), active: one('ACTIVE', 'INACTIVE'), status: status.filter((value) => STATUSES.includes(value)) };
}

export function ClientsPage() {
  const t = useTexts(clientTexts);
  const w = useTexts(words);
  const mayChange = useMay('sales-admin');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [importing, setImporting] = useState(false);
  const creating = mayChange && params.get('new') === '1';
  const create = (open: boolean) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (open) after.set('new', '1');
        else after.delete('new');
        return after;
      },
      { replace: true },
    );
  useKeys({ n: () => create(true) }, mayChange);

  const definition = useMemo<ListDefinition<Client>>(
    () => ({
      name: 'clients',
      resource: 'client',
      title: t.title,
      read: (query) => body(clients.GET('/clients', { params: { query: asQuery(query) as never } })),
      id: (row) => row.id!,
      href: (row) => `/crm/clients/${row.id}`,
      chips: [...['INCOMPLETE', 'READY', 'ACTIVE', 'INACTIVE'].map((value) => ({ value, label: t.chips[value]! })), ...STATUSES.map((value) => ({ value, label: t.statuses[value]! }))],
      filters: [{ kind: 'text', name: 'q', label: t.search }],
      columns: [
        { id: 'number', header: w.number, width: 110, cell: (row) => <span className="mono">{row.number}</span> },
        { id: 'name', header: t.name, cell: (row) => row.name },
        { id: 'vat', header: t.vatNumber, cell: (row) => <span className="mono">{row.vatNumber}</span> },
        { id: 'status', header: t.status, cell: (row) => t.statuses[row.status ?? ''] },
        { id: 'country', header: t.country, cell: (row) => row.country },
        { id: 'balance', header: t.balance, align: 'right', cell: (row) => <Balances row={row} /> },
        { id: 'ready', header: t.ready, cell: (row) => (row.active === false ? <StatusBadge status="INACTIVE" /> : <StatusBadge status={row.ready ? 'GREEN' : 'AMBER'} label={row.ready ? t.chips.READY : t.chips.INCOMPLETE} />) },
      ],
      actions: (
        <>
          <Button variant="default" component={Link} to="/crm/ageing">
            {t.ageing}
          </Button>
          {mayChange && (
            <>
              <Button variant="default" onClick={() => setImporting(true)}>
                {t.importFile}
              </Button>
              <Button onClick={() => create(true)}>
                {t.newClient} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
              </Button>
            </>
          )}
        </>
      ),
    }),
    // Opening the form changes only the address
    [t, w, mayChange],
  );
  return (
    <>
      <ListPage definition={definition} />
      <SidePanel opened={creating} onClose={() => create(false)} title={t.newClient} size={640}>
        {creating && <ClientForm onSaved={(client) => void navigate(`/crm/clients/${client.id}`)} onCancel={() => create(false)} />}
      </SidePanel>
      <SidePanel opened={importing} onClose={() => setImporting(false)} title={t.importFile} size={720}>
        {importing && <ClientImport onClose={() => setImporting(false)} />}
      </SidePanel>
    </>
  );
}

function Balances({ row }: { row: Client }) {
  const balances = (row.balances ?? []).filter((balance) => Number(balance.amount) !== 0);
  return balances.map((balance) => (
    <span key={balance.currency} style={{ marginLeft: 12 }}>
      <MoneyText money={balance} />
    </span>
  ));
}
