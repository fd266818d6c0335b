import { Button, Modal, PasswordInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { loggedIn, login } from '../api/session';
import { useTexts } from '../i18n';
import { useMe } from './me';
import { shellTexts } from './texts';

/** Shown over the page when a request met an expired session; the requests that wait go on after the login. */
export function LoginModal() {
  const t = useTexts(shellTexts);
  const me = useMe();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    const answer = await login(name || me.name, password).catch(() => undefined);
    setBusy(false);
    setPassword('');
    if (answer?.ok) {
      setRefusal(undefined);
      if (name && me.name && name !== me.name) window.location.reload(); // another person must not act on this one's page
      else loggedIn();
    } else {
      const wait = answer?.headers.get('Retry-After');
      setRefusal(wait ? t.loginBlocked(wait) : t.loginFailed);
    }
  };
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t.expiredTitle} zIndex={500}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Text mb={12}>{t.expired}</Text>
        <TextInput label={t.username} autoComplete="username" value={name || me.name} onChange={(event) => setName(event.currentTarget.value)} mb={8} />
        <PasswordInput label={t.password} data-autofocus autoComplete="current-password" value={password} error={refusal} onChange={(event) => setPassword(event.currentTarget.value)} mb={16} />
        <Button type="submit" loading={busy} fullWidth>
          {t.login}
        </Button>
      </form>
    </Modal>
  );
}
