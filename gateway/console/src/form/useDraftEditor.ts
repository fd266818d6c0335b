import { useEffect, useState } from 'react';
import { ProblemError } from '../api/problem';
import { useCommand } from '../api/useCommand';

export interface Stored<F> {
  form: F;
  version: number;
}

interface Options<F> {
  initial: F;
  /** The document as it was read last; absent while it does not exist. */
  stored: Stored<F> | undefined;
  /** Complete enough to be stored without being asked to. */
  complete: (form: F) => boolean;
  /** Complete enough to ask the service, which names what is missing. */
  sendable: (form: F) => boolean;
  save: (form: F, version: number | undefined, key: string) => Promise<{ id: string; version: number }>;
  touches: string[];
  onSaved?: (saved: { id: string; version: number }, created: boolean) => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody types against what is stored: a draft that exists is saved when a field is left, a change by somebody else
 * is taken over where nothing is typed, and a lost race is handed out with both sides instead of losing one.
 */
export function useDraftEditor<F extends object>({ initial, stored, complete, sendable, save, touches, onSaved }: Options<F>) {
  const [base, setBase] = useState<{ form: F; version?: number }>(stored ?? { form: initial });
  const [form, setForm] = useState(base.form);
  const command = useCommand<{ form: F; version?: number }, { id: string; version: number }>({
    run: (input, key) => save(input.form, input.version, key),
    touches,
    onDone: (saved, input) => {
      setBase({ form: input.form, version: saved.version });
      onSaved?.(saved, input.version === undefined);
    },
  });
  const dirty = !same(form, base.form);
  const newer = stored && base.version !== undefined && stored.version > base.version ? stored : undefined;
  const lost = command.error instanceof ProblemError && command.error.lostRace;

  useEffect(() => {
    if (!newer || dirty || command.pending) return;
    setBase(newer);
    setForm(newer.form);
  }, [newer, dirty, command.pending]);

  const send = (next: F, version: number | undefined) => command.send({ form: next, version });
  return {
    form,
    set: (change: Partial<F>) => setForm((before) => ({ ...before, ...change })),
    dirty,
    ready: sendable(form),
    exists: base.version !== undefined,
    pending: command.pending,
    error: lost ? null : command.error,
    saveNow: () => send(form, base.version),
    /** A field was left. */
    leave: () => {
      if (base.version !== undefined && dirty && !lost && !command.pending && complete(form)) send(form, base.version);
    },
    conflict: lost && newer ? { base: base.form, mine: form, theirs: newer.form } : undefined,
    resolve: (merged: F) => {
      if (!newer) return;
      command.reset();
      setBase(newer);
      setForm(merged);
      send(merged, newer.version);
    },
  };
}
