import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemNotice } from '../form/ProblemNotice';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { SidePanel } from './SidePanel';

interface Props {
  title: string;
  /** What it does, and what follows from it. */
  about?: ReactNode;
  /** Label of the button that does it. */
  label: string;
  color?: string;
  pending: boolean;
  error: Error | null;
  /** Fields that show their own message. */
  known?: string[];
  disabled?: boolean;
  /** Its only decision stands there already, so Enter takes it. */
  ready?: boolean;
  size?: number;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A side panel with one form: its first field has the focus, Enter or Ctrl-Enter sends it, Escape leaves. */
export function WorkPanel({ title, about, label, color, pending, error, known, disabled, ready, size, onSubmit, onClose, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }, [ready]);
  const w = useTexts(words);
  return (
    <SidePanel opened onClose={onClose} title={title} size={size}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !disabled) onSubmit();
        }}
        style={{ display: 'grid', gap: 14 }}
      >
        {about && <Text>{about}</Text>}
        {children}
        <ProblemNotice error={error} known={known} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {w.cancel}
          </Button>
          <Button type="submit" color={color} loading={pending} disabled={disabled}>
            {label}
          </Button>
        </Group>
      </form>
    </SidePanel>
  );
}
