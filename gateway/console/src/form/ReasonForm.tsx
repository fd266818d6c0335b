import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { fieldError, ProblemNotice } from './ProblemNotice';

interface Props {
  /** What the reason answers. */
  label: string;
  submit: string;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
  pending: boolean;
  error: Error | null;
  /** The request's field that takes the reason. */
  field?: string;
  color?: string;
  required?: boolean;
  children?: ReactNode;
}

/** A decision that needs its reason, and nothing else. */
export function ReasonForm({ label, submit, onSubmit, onCancel, pending, error, field = 'reason', color, required = true, children }: Props) {
  const w = useTexts(words);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      style={{ display: 'grid', gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (required && !reason.trim()) return setMissing(true);
        onSubmit(reason.trim());
      }}
    >
      {children}
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxLength={500}
        label={label}
        value={reason}
        error={fieldError(error, field) ?? (missing && !reason.trim() ? w.required : undefined)}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <ProblemNotice error={error} known={[field]} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" color={color} loading={pending}>{submit}</Button>
      </Group>
    </form>
  );
}
