import { Button, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { body, gateway } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Section } from '../../document/parts';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { settingsTexts } from './texts';

export function OwnPassword() {
  const t = useTexts(settingsTexts);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [changed, setChanged] = useState(false);
  const change = useCommand<{ currentPassword: string; newPassword: string }, unknown>({
    run: (request) => body(gateway.PUT('/api/me/password', { body: request })),
    touches: [],
    onDone: () => {
      setCurrent('');
      setNew('');
      setChanged(true);
    },
  });
  return (
    <Section title={t.changePassword}>
      <form
        style={{ display: 'grid', gap: 12, maxWidth: 360 }}
        onSubmit={(event) => {
          event.preventDefault();
          setChanged(false);
          change.send({ currentPassword, newPassword });
        }}
      >
        <PasswordInput label={t.currentPassword} autoComplete="current-password" value={currentPassword} error={fieldError(change.error, 'currentPassword')} onChange={(event) => setCurrent(event.currentTarget.value)} />
        <PasswordInput label={t.newPassword} description={t.passwordHelp} autoComplete="new-password" value={newPassword} error={fieldError(change.error, 'newPassword')} onChange={(event) => setNew(event.currentTarget.value)} />
        <ProblemNotice error={change.error} known={['currentPassword', 'newPassword']} />
        <Button type="submit" loading={change.pending}>
          {t.changePassword}
        </Button>
        {changed && <Text role="status">{t.saved}</Text>}
      </form>
    </Section>
  );
}
