import { Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { body, payments } from '../../../api';
import { useCommand } from '../../../api/useCommand';
import { Loaded } from '../../../document/Loaded';
import { SidePanel } from '../../../document/SidePanel';
import { StatusBadge } from '../../../document/StatusBadge';
import { WorkPanel } from '../../../document/WorkPanel';
import { fieldError } from '../../../form/ProblemNotice';
import { useTexts } from '../../../i18n';
import { words } from '../../../i18n/words';
import { CURRENCIES } from '../paymentModes';
import { bankTexts } from './texts';
import { type BankAccount, useAccounts } from './useBank';

/** The company's own accounts: only their statements are taken. */
export function AccountsPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const { query } = useAccounts();
  const [editing, setEditing] = useState<BankAccount | 'new'>();
  return (
    <SidePanel opened onClose={onClose} title={t.accounts} size={640}>
      <Loaded query={query}>
        {({ items = [] }) => (
          <Stack gap={14}>
            {items.length === 0 && <Text className="muted">{t.noAccounts}</Text>}
            {items.length > 0 && (
              <table className="lines">
                <tbody>
                  {items.map((account) => (
                    <tr key={account.id}>
                      <td>{account.name}<div className="mono muted" style={{ fontSize: 12 }}>{account.iban}</div></td>
                      <td>{account.currency}</td>
                      <td><StatusBadge status={account.active ? 'ACTIVE' : 'INACTIVE'} /></td>
                      <td data-align="right"><Button size="compact-sm" variant="default" onClick={() => setEditing(account)}>{w.edit}</Button></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <Group><Button data-autofocus onClick={() => setEditing('new')}>{t.newAccount}</Button></Group>
          </Stack>
        )}
      </Loaded>
      {editing && <AccountPanel account={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </SidePanel>
  );
}

function AccountPanel({ account, onClose }: { account: BankAccount | undefined; onClose: () => void }) {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const [entry, setEntry] = useState({ iban: account?.iban ?? '', currency: account?.currency ?? 'RON', name: account?.name ?? '', statementId: account?.statementId ?? '', active: account?.active ?? true });
  const command = useCommand<typeof entry, unknown>({
    run: ({ iban, currency, name, statementId, active }, key) =>
      account
        ? body(payments.PUT('/bank-accounts/{id}', { params: { path: { id: account.id! }, header: { 'If-Match': `"${account.version}"` } }, body: { name: name.trim(), statementId: statementId.trim() || undefined, active } }))
        : body(payments.POST('/bank-accounts', { params: { header: { 'Idempotency-Key': key } }, body: { iban: iban.replace(/\s/g, ''), currency, name: name.trim(), statementId: statementId.trim() || undefined } })),
    touches: ['bank-account'],
    onDone: onClose,
  });
  const error = (field: string) => fieldError(command.error, field);
  return (
    <WorkPanel onClose={onClose} title={account ? t.editAccount : t.newAccount} label={w.save} pending={command.pending} error={command.error} known={['iban', 'currency', 'name', 'statementId']} onSubmit={() => command.send(entry)}>
      <TextInput label={t.iban} required data-autofocus={!account || undefined} disabled={Boolean(account)} classNames={{ input: 'mono' }} value={entry.iban} error={error('iban')} onChange={(event) => setEntry({ ...entry, iban: event.currentTarget.value })} />
      <Select label={w.currency} required disabled={Boolean(account)} data={CURRENCIES} allowDeselect={false} value={entry.currency} error={error('currency')} onChange={(currency) => setEntry({ ...entry, currency: currency ?? 'RON' })} />
      <TextInput label={t.name} required data-autofocus={Boolean(account) || undefined} maxLength={60} value={entry.name} error={error('name')} onChange={(event) => setEntry({ ...entry, name: event.currentTarget.value })} />
      <TextInput label={t.statementId} description={t.statementIdHelp} value={entry.statementId} error={error('statementId')} onChange={(event) => setEntry({ ...entry, statementId: event.currentTarget.value })} />
      {account && <Switch label={t.active} checked={entry.active} onChange={(event) => setEntry({ ...entry, active: event.currentTarget.checked })} />}
    </WorkPanel>
  );
}
