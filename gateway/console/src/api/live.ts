import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { waitForLogin } from './session';

/**
 * The event stream of the gateway says which kind of thing changed, never what. A query whose key starts with that kind is
 * read again at once and once more a second later, since a read may run before what follows from the change has happened
 * in the other services; data that no page shows is only marked old.
 */
export type Live = 'live' | 'reconnecting' | 'offline';

interface Hint {
  type: string;
  id?: string;
}

/** First parts of the query keys that a change of a kind of thing concerns, besides that kind itself. */
const AFFECTED: Record<string, string[]> = {
  invoice: ['payment', 'report', 'open-document', 'reminder'],
  'credit-note': ['invoice', 'surplus'],
  return: ['invoice'],
  proforma: ['open-document', 'order'],
  'proforma-request': ['proforma'],
  order: ['report'],
  'intake-rejection': ['order'],
  payment: ['surplus', 'refund', 'write-off', 'open-document', 'bank-line', 'client'],
  refund: ['payment', 'client'],
  'write-off': ['payment', 'invoice', 'client'],
  message: ['reminder', 'invoice'],
  'bank-statement': ['bank-line'],
  'recurring-template': ['recurring'],
  'recurring-period': ['recurring'],
  'recurring-check': ['recurring'],
};

const COALESCE_MS = 150;
/** However many hints come, what is shown is read again no more often than this. */
const BETWEEN_READS_MS = 700;
const SECOND_READ_MS = 1000;
const RECONNECT_MS = 5000;
/** The gateway sends something every 15 s; a stream that says nothing for twice as long is dead though nobody closed it. */
const SILENCE_MAX_MS = 35_000;

/** Whether a query may show what these hints are about; one that shows a single other thing of the kind does not. */
export function concerns(hints: Hint[], key: QueryKey): boolean {
  return hints.some(({ type, id }) => {
    if (key[0] === type) return key[1] !== 'one' || id === undefined || key[2] === id;
    return AFFECTED[type]?.includes(String(key[0])) ?? false;
  });
}

/**
 * Reads again what the hints concern. A read that is under way is left to end, or a list would never come to its next page
 * while hints keep coming; the answer is whether there was one, whose result may be older than the hints.
 */
function readAgain(queries: QueryClient, hints: Hint[]): boolean {
  const concerned = { predicate: (query: { queryKey: QueryKey }) => concerns(hints, query.queryKey) };
  const underWay = queries.isFetching(concerned) > 0;
  void queries.invalidateQueries(concerned, { cancelRefetch: false });
  return underWay;
}

function connect(queries: QueryClient, onState: (state: Live) => void, onEnd: () => void): () => void {
  let pending: Hint[] = [];
  let flushing: number | undefined;
  let readAt = 0;
  let silent: number | undefined;
  let synced = false;
  const source = new EventSource('/api/events');

  const flush = () => {
    const hints = pending;
    pending = [];
    flushing = undefined;
    readAt = Date.now();
    if (readAgain(queries, hints)) hints.forEach(expect);
    else window.setTimeout(() => readAgain(queries, hints), SECOND_READ_MS);
  };
  const expect = (hint: Hint) => {
    pending.push(hint);
    flushing ??= window.setTimeout(flush, Math.max(COALESCE_MS, readAt + BETWEEN_READS_MS - Date.now()));
  };
  const end = (state: Live) => {
    close();
    onState(state);
    onEnd();
  };
  const heard = () => {
    window.clearTimeout(silent);
    silent = window.setTimeout(() => end('offline'), SILENCE_MAX_MS);
  };
  const on = (event: string, act: (data: string) => void) =>
    source.addEventListener(event, (message: MessageEvent<string>) => {
      heard();
      act(message.data);
    });

  on('hint', (data) => expect(JSON.parse(data) as Hint));
  // What the page read before the first connection is as new as the connection.
  on('resync', () => {
    if (synced) void queries.invalidateQueries();
    synced = true;
    onState('live');
  });
  on('offline', () => onState('reconnecting'));
  on('heartbeat', () => {});
  on('ended', () => {
    close();
    onState('offline');
    void waitForLogin().then(onEnd);
  });
  source.addEventListener('error', () => (source.readyState === EventSource.CLOSED ? end('offline') : onState('reconnecting')));
  const wentOffline = () => end('offline');
  window.addEventListener('offline', wentOffline);
  heard();

  function close() {
    source.close();
    window.removeEventListener('offline', wentOffline);
    window.clearTimeout(flushing);
    window.clearTimeout(silent);
  }
  return close;
}

/** The stream's state; a stream that ended is opened again, and everything shown is then read again. */
export function useLive(queries: QueryClient): Live {
  const [state, setState] = useState<Live>('reconnecting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let retry: number | undefined;
    if (attempt > 0) void queries.invalidateQueries();
    const again = () => setAttempt((n) => n + 1);
    const close = connect(queries, setState, () => {
      retry = window.setTimeout(again, RECONNECT_MS);
      window.addEventListener('online', again, { once: true });
    });
    return () => {
      close();
      window.clearTimeout(retry);
      window.removeEventListener('online', again);
    };
  }, [queries, attempt]);
  return state;
}
