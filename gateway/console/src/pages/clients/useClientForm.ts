import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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

/** The form of a new or a known client: what stands in it, saving it, and what to do when somebody else saved first. */
export function useClientForm({ client, initial, onSaved }: { client?: Client; initial?: Partial<ClientRequest>; onSaved: (client: Client) => void }) {
  const queries = useQueryClient();
  const [base, setBase] = useState(client);
  const [draft, setDraft] = useState<ClientDraft>(() => draftOf(client ?? initial ?? {}));
  const [race, setRace] = useState<Race>();

  const readAgain = async (id: string) => {
    const fresh = await body(clients.GET('/clients/{id}', { params: { path: { id } } }));
    const theirs = draftOf(fresh);
    const { merged, conflicts, taken } = mergeChanges(draftOf(base!), theirs, draft);
    setBase(fresh);
    setDraft(merged);
    setRace({ conflicts, taken, theirs });
  };
  const command = useCommand<ClientRequest, Client>({
    run: async (request, key) => {
      try {
        const saved = base
          ? await body(clients.PUT('/clients/{id}', { params: { path: { id: base.id! }, header: { 'If-Match': `"${base.revision}"` } }, body: request }))
          : await body(clients.POST('/clients', { params: { header: { 'Idempotency-Key': key } }, body: request }));
        queries.setQueryData(['client', 'one', saved.id], saved);
        return saved;
      } catch (failure) {
        if (base && failure instanceof ProblemError && failure.lostRace) await readAgain(base.id!);
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
