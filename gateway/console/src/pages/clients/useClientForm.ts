import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { body, clients } from '../../api';
import { ProblemError } from '../../api/problem';
import { useCommand } from '../../api/useCommand';
import { type Conflict, mergeChanges } from '../../form/merge';
import { type Client, type ClientDraft, type ClientRequest, draftOf, requestOf } from './clientDraft';

export interface Race {
  conflicts: Conflict<ClientDraft>[];
  taken: string[];
  theirs: ClientDraft;
}

/** A client with its version, which only the entity tag tells. */
async function readTagged(id: string): Promise<{ fresh: Client; tag: string }> {
  const answer = await clients.GET('/clients/{id}', { params: { path: { id } } });
  return { fresh: await body(Promise.resolve(answer)), tag: answer.response.headers.get('ETag') ?? '' };
}

/** The form of a new or a known client: what stands in it, saving it, and what to do when somebody else saved first. */
export function useClientForm({ client, initial, onSaved }: { client?: Client; initial?: Partial<ClientRequest>; onSaved: (client: Client) => void }) {
  const queries = useQueryClient();
  const id = client?.id;
  const [base, setBase] = useState(client);
  const [draft, setDraft] = useState<ClientDraft>(() => draftOf(client ?? initial ?? {}));
  const [race, setRace] = useState<Race>();
  const [tag, setTag] = useState<string>();
  const latest = useRef({ base, draft });
  latest.current = { base, draft };

  const readAgain = useCallback(async (clientId: string) => {
    const { fresh, tag: freshTag } = await readTagged(clientId);
    const theirs = draftOf(fresh);
    const { merged, conflicts, taken } = mergeChanges(draftOf(latest.current.base!), theirs, latest.current.draft);
    setBase(fresh);
    setTag(freshTag);
    setDraft(merged);
    setRace({ conflicts, taken, theirs });
  }, []);
  useEffect(() => {
    // The page shows a client without the version that a correction has to name.
    if (id) readAgain(id).catch(() => undefined);
  }, [id, readAgain]);

  const command = useCommand<ClientRequest, Client>({
    run: async (request, key) => {
      try {
        const saved = id
          ? await body(clients.PUT('/clients/{id}', { params: { path: { id }, header: { 'If-Match': tag ?? (await readTagged(id)).tag } }, body: request }))
          : await body(clients.POST('/clients', { params: { header: { 'Idempotency-Key': key } }, body: request }));
        queries.setQueryData(['client', 'one', saved.id], saved);
        return saved;
      } catch (failure) {
        if (id && failure instanceof ProblemError && failure.lostRace) await readAgain(id);
        throw failure;
      }
    },
    touches: ['client'],
    onDone: onSaved,
  });
  const set = (part: Partial<ClientDraft>) => setDraft((before) => ({ ...before, ...part }));
  const take = (field: keyof ClientDraft) => {
    if (!race) return;
    set({ [field]: race.theirs[field] });
    setRace({ ...race, conflicts: race.conflicts.filter((conflict) => conflict.field !== field), taken: [...race.taken, field] });
  };
  const raced = command.error instanceof ProblemError && command.error.lostRace;
  return { draft, set, save: () => command.send(requestOf(draft)), pending: command.pending, error: command.error, race: raced ? race : undefined, take, isNew: !client };
}
