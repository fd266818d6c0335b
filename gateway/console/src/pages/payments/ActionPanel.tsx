import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { SidePanel } from '../../document/SidePanel';
import { ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';

interface Props {
  onClose: () => void;
  title: string;
  /** What it does, and what follows from it. */
  about?: ReactNode;
  submit: string;
  color?: string;
  disabled?: boolean;
  /** Its only decision stands there already, so Enter takes it. */
  ready?: boolean;
  size?: number;
  pending: boolean;
  error: Error | null;
  known?: string[];
  onSubmit: () => void;
  children: ReactNode;
}

/** A short form beside a payment: a reason, a day, an amount. */
export function ActionPanel({ onClose, title, about, submit, color, disabled, ready, size = 560, pending, error, known, onSubmit, children }: Props) {
  const w = useTexts(words);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
  }, [ready]);
  return (
    <SidePanel opened onClose={onClose} title={title} size={size}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSubmit();
        }}
      >
        <Stack gap={14}>
          {about && <Text>{about}</Text>}
          {children}
          <ProblemNotice error={error} known={known} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {w.cancel}
            </Button>
            <Button type="submit" color={color} loading={pending} disabled={disabled}>
              {submit} <kbd style={{ marginLeft: 8, color: 'inherit' }}>Enter</kbd>
            </Button>
          </Group>
        </Stack>
      </form>
    </SidePanel>
  );
}
