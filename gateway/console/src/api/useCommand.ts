import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey } from './http';
import { ConnectionLost, ProblemError } from './problem';

interface Options<I, O> {
  /** Sends the command under the key given. */
  run: (input: I, idempotencyKey: string) => Promise<O>;
  /** First parts of the query keys (types of hints, see live.ts) whose data the command changes. */
  touches: string[];
  onDone?: (output: O, input: I) => void;
}

/**
 * A change that happens once: a second click while it runs is ignored, and a repeat of the same input after a lost
 * connection carries the same Idempotency-Key, so that the service answers what it did the first time.
 */
export function useCommand<I, O>({ run, touches, onDone }: Options<I, O>) {
  const queries = useQueryClient();
  const unanswered = useRef<{ input: string; key: string }>(undefined);
  const running = useRef(false);

  const mutation = useMutation<O, Error, I>({
    mutationFn: async (input) => {
      const written = JSON.stringify(input) ?? '';
      if (unanswered.current?.input !== written) unanswered.current = { input: written, key: newIdempotencyKey() };
      const { key } = unanswered.current;
      try {
        const output = await run(input, key);
        unanswered.current = undefined;
        return output;
      } catch (failure) {
        if (!(failure instanceof ConnectionLost)) unanswered.current = undefined;
        throw failure;
      }
    },
    onSuccess: (output, input) => {
      touches.forEach((type) => void queries.invalidateQueries({ queryKey: [type] }));
      onDone?.(output, input);
    },
    onError: (failure) => {
      // What the person saw was old: the page reads it again while the notice says so.
      const seenOld = failure instanceof ProblemError && (failure.lostRace || failure.status === 409);
      if (seenOld) touches.forEach((type) => void queries.invalidateQueries({ queryKey: [type] }));
    },
    onSettled: () => {
      running.current = false;
    },
  });

  const send = (input: I) => {
    if (running.current) return;
    running.current = true;
    mutation.mutate(input);
  };
  return { send, pending: mutation.isPending, error: mutation.error, output: mutation.data, reset: mutation.reset };
}
