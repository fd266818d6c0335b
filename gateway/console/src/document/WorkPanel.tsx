import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../form/ProblemNotice';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { SidePanel } from './SidePanel';

interface Props {
  title: string;
  /** Label of the button that does it. */
  label: string;
  color?: string;
  pending: boolean;
  error: Error | null;
  /** Fields that show their own message. */
  known?: string[];
  disabled?: boolean;
  size?: number;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A side panel with one form: its first field has the focus, Enter or Ctrl-Enter sends it, Escape leaves. */
export function WorkPanel({ title, label, color, pending, error, known, disabled, size, onSubmit, onClose, children }: Props) {
  const w = useTexts(words);
  return (
    <SidePanel opened onClose={onClose} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !disabled) onSubmit();
        }}
        style={{ display: 'grid', gap: 14 }}
      >
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
