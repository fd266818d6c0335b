import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../form/ProblemNotice';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';

interface Props {
  opened: boolean;
  title: string;
  /** What cannot be undone afterwards, named. */
  children: ReactNode;
  label: string;
  color?: string;
  pending?: boolean;
  error?: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before what cannot be undone; Enter goes on. */
export function ConfirmModal({ opened, title, children, label, color, pending, error, onConfirm, onClose }: Props) {
  const w = useTexts(words);
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': w.close }}>
      <div style={{ display: 'grid', gap: 16 }}>
        <div>{children}</div>
        <ProblemNotice error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {w.cancel}
          </Button>
          <Button data-autofocus color={color} loading={pending} onClick={onConfirm}>
            {label}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
