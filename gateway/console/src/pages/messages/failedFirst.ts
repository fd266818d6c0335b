import type { Page } from '../../api';

const WAITING = ['FAILED', 'UNCERTAIN'];
const OTHERS = ['QUEUED', 'SENDING', 'SENT', 'CONFIRMED'];
const WAITING_CURSOR = 'waiting:';

interface Query {
  status?: string[];
  cursor?: string;
}

/**
 * The list of the service is newest first; here what a person has to do something about comes before all else. Chosen
 * chips are read as they are. A cursor that still is among the first ones is marked as such.
 */
export async function failedFirst<T, Q extends Query>(query: Q, read: (query: Q) => Promise<Page<T>>): Promise<Page<T>> {
  if (query.status?.length) return read(query);
  const { cursor } = query;
  if (cursor !== undefined && !cursor.startsWith(WAITING_CURSOR)) return read({ ...query, status: OTHERS });
  const waiting = await read({ ...query, status: WAITING, cursor: cursor?.slice(WAITING_CURSOR.length) });
  if (waiting.nextCursor) return { ...waiting, nextCursor: WAITING_CURSOR + waiting.nextCursor };
  const others = await read({ ...query, status: OTHERS, cursor: undefined });
  return { items: [...(waiting.items ?? []), ...(others.items ?? [])], nextCursor: others.nextCursor, counts: waiting.counts };
}
