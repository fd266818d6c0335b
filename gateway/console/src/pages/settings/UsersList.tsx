import { Button, Checkbox, Drawer, Group, PasswordInput, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, gateway, type GatewaySchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { settingsTexts } from './texts';

type User = GatewaySchemas['UserResponse'];
type Roles = NonNullable<User['roles']>;

/** Roles of people; those of programs are configured where the gateway runs. */
const PEOPLE: Roles = ['sales-admin', 'account-executive', 'finance-manager', 'warehouse', 'ops'];

export function UsersList() {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [edited, setEdited] = useState<string>();
  const query = useQuery({ queryKey: ['user', 'list'], queryFn: () => body(gateway.GET('/api/users', { params: { query: { limit: 200 } } })) });
  const user = query.data?.items?.find((candidate) => candidate.name === edited);
  return (
    <Section title={t.users} padded={false} right={<Button onClick={() => setEdited('')}>{t.newUser}</Button>}>
      <Loaded query={query}>
        {(page) => (
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">{t.userName}</th>
                <th scope="col">{t.roles}</th>
                <th scope="col">{t.state}</th>
                <th scope="col">{t.created}</th>
                <th scope="col" aria-label={w.edit} />
              </tr>
            </thead>
            <tbody>
              {(page.items ?? []).map((row) => (
                <tr key={row.name}>
                  <td>{row.name}</td>
                  <td>{row.roles?.map((role) => t.roleNames[role] ?? role).join(', ')}</td>
                  <td>
                    <StatusBadge status={row.enabled ? 'ACTIVE' : 'INACTIVE'} label={row.enabled ? t.enabled : t.disabled} />
                  </td>
                  <td className="number">{formatTime(row.createdAt, language)}</td>
                  <td data-align="right">
                    <Button variant="default" size="compact-sm" onClick={() => setEdited(row.name)} aria-label={`${w.edit} ${row.name}`}>
                      {w.edit}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
      <Drawer opened={edited !== undefined} onClose={() => setEdited(undefined)} title={user?.name ?? t.newUser} closeButtonProps={{ 'aria-label': w.close }}>
        {edited === '' && <NewUser onDone={() => setEdited(undefined)} />}
        {user && <EditUser key={user.version} user={user} />}
      </Drawer>
    </Section>
  );
}

function RoleChoice({ value, onChange, error }: { value: Roles; onChange: (roles: Roles) => void; error?: string }) {
  const t = useTexts(settingsTexts);
  return (
    <Checkbox.Group label={t.roles} value={value} error={error} onChange={(roles) => onChange(roles as Roles)}>
      <div style={{ display: 'grid', gap: 8, marginTop: 6 }}>
        {PEOPLE.map((role) => (
          <Checkbox key={role} value={role} label={t.roleNames[role]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function NewUser({ onDone }: { onDone: () => void }) {
  const t = useTexts(settingsTexts);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [roles, setRoles] = useState<Roles>(['sales-admin']);
  const create = useCommand<GatewaySchemas['CreateUserRequest'], unknown>({
    run: (request, key) => body(gateway.POST('/api/users', { params: { header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['user'],
    onDone,
  });
  return (
    <form
      style={{ display: 'grid', gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        create.send({ name, password, roles });
      }}
    >
      <TextInput label={t.userName} data-autofocus autoComplete="off" value={name} error={fieldError(create.error, 'name')} onChange={(event) => setName(event.currentTarget.value)} />
      <PasswordInput label={t.newPassword} description={t.passwordHelp} autoComplete="new-password" value={password} error={fieldError(create.error, 'password')} onChange={(event) => setPassword(event.currentTarget.value)} />
      <RoleChoice value={roles} onChange={setRoles} error={fieldError(create.error, 'roles')} />
      <ProblemNotice error={create.error} known={['name', 'password', 'roles']} />
      <Button type="submit" loading={create.pending}>
        {t.newUser}
      </Button>
    </form>
  );
}

function EditUser({ user }: { user: User }) {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const [roles, setRoles] = useState<Roles>(user.roles ?? []);
  const [password, setPassword] = useState('');
  const path = { name: user.name! };
  const header = { 'If-Match': `"${user.version}"` };
  const changeRoles = useCommand<Roles, unknown>({
    run: (next) => body(gateway.PUT('/api/users/{name}/roles', { params: { path, header }, body: { roles: next } })),
    touches: ['user'],
  });
  const changePassword = useCommand<string, unknown>({
    run: (next) => body(gateway.PUT('/api/users/{name}/password', { params: { path, header }, body: { password: next } })),
    touches: ['user'],
  });
  const changeState = useCommand<boolean, unknown>({
    run: (enable, key) => {
      const params = { path, header: { 'Idempotency-Key': key } };
      return enable ? body(gateway.POST('/api/users/{name}/enable', { params })) : body(gateway.POST('/api/users/{name}/disable', { params }));
    },
    touches: ['user'],
  });
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Text className="muted">{t.sessionsEnd}</Text>
      <RoleChoice value={roles} onChange={setRoles} error={fieldError(changeRoles.error, 'roles')} />
      <ProblemNotice error={changeRoles.error} known={['roles']} />
      <Button onClick={() => changeRoles.send(roles)} loading={changeRoles.pending}>
        {w.save}
      </Button>
      <form
        style={{ display: 'grid', gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          changePassword.send(password);
        }}
      >
        <PasswordInput label={t.newPassword} description={t.passwordHelp} autoComplete="new-password" value={password} error={fieldError(changePassword.error, 'password')} onChange={(event) => setPassword(event.currentTarget.value)} />
        <ProblemNotice error={changePassword.error} known={['password']} />
        <Button type="submit" variant="default" loading={changePassword.pending}>
          {t.setPassword}
        </Button>
      </form>
      <ProblemNotice error={changeState.error} />
      <Group>
        <Button variant="default" color={user.enabled ? 'red' : undefined} loading={changeState.pending} onClick={() => changeState.send(!user.enabled)}>
          {user.enabled ? t.disable : t.enable}
        </Button>
      </Group>
    </div>
  );
}
