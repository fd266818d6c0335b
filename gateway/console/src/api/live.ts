import { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * The event stream of the gateway says which kind of thing changed, never what. A query whose key starts with that kind is
 * read again at once and once more a second later, since a read may run before the owner's own transaction of a
 * follow-up; data that no page shows is only marked old.
 */
export type Live = 'live' | 'reconnecting' | 'offline';

/** Types of things as queries name them, by the aggregate type that a hint carries. */
const AFFECTED: Record<string, string[]> = {
  invoice: ['invoice', 'payment', 'report', 'open-document'],
  'credit-note': ['credit-note', 'invoice'],
  proforma: ['proforma', 'open-document'],
  order: ['order', 'report'],
  item: ['item'],
  client: ['client'],
  payment: ['payment', 'surplus', 'refund', 'write-off', 'open-document', 'bank-line'],
  message: ['message', 'reminder'],
};

const SECOND_READ_MS = 1000;
const COALESCE_MS = 150;

export function affectedBy(type: string): string[] {
  return AFFECTED[type] ?? [type];
}

export function connectLive(queries: QueryClient, onState: (state: Live) => void): () => void {
  const pending = new Set<string>();
  let timer: number | undefined;

  const flush = () => {
    timer = undefined;
    const types = [...pending];
    pending.clear();
    const refetch = () => types.forEach((type) => void queries.invalidateQueries({ queryKey: [type] }));
    refetch();
    window.setTimeout(refetch, SECOND_READ_MS);
  };
  const hint = (type: string) => {
    affectedBy(type).forEach((affected) => pending.add(affected));
    timer ??= window.setTimeout(flush, COALESCE_MS);
  };

  const source = new EventSource('/api/events');
  let opened = false;
  source.addEventListener('open', () => {
    if (opened) void queries.invalidateQueries();
    opened = true;
    onState('live');
  });
  source.addEventListener('hint', (event) => hint((JSON.parse(event.data as string) as { type: string }).type));
  source.addEventListener('resync', () => opened && void queries.invalidateQueries());
  source.addEventListener('error', () => onState(source.readyState === EventSource.CLOSED ? 'offline' : 'reconnecting'));
  return () => {
    source.close();
    window.clearTimeout(timer);
  };
}

const RECONNECT_MS = 5000;

/** The stream's state; a stream that the browser gave up is opened again. */
export function useLive(queries: QueryClient): Live {
  const [state, setState] = useState<Live>('reconnecting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let retry: number | undefined;
    const close = connectLive(queries, (next) => {
      setState(next);
      if (next === 'offline') retry = window.setTimeout(() => setAttempt((n) => n + 1), RECONNECT_MS);
    });
    return () => {
      close();
      window.clearTimeout(retry);
    };
  }, [queries, attempt]);
  return state;
}
