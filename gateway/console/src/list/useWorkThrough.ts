import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { leaveTrail } from './trail';
import type { ListDefinition, ListQuery } from './types';

/** As many as are read ahead; whoever has worked through them starts again with what is left. */
const AHEAD = 200;

/**
 * Working through a list: `?review=1` opens the first of what is filtered, and each decision goes on to the next. The
 * documents are those that the list had at the start, so that what is decided does not move the rest.
 */
export function useWorkThrough<T>(definition: ListDefinition<T>, query: ListQuery): { start: () => void; starting: boolean } {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const starting = params.get('review') === '1' && definition.href !== undefined;
  const latest = useRef({ definition, query, params });
  latest.current = { definition, query, params };

  useEffect(() => {
    if (!starting) return;
    let left = false;
    const { definition: list, query: filtered, params: asked } = latest.current;
    const remaining = new URLSearchParams(asked);
    remaining.delete('review');
    const search = remaining.toString();
    const leave = () => setParams(remaining, { replace: true });
    list.read({ ...filtered, limit: AHEAD }).then((page) => {
      if (left) return;
      const rows = page.items ?? [];
      const first = rows[0];
      if (!first) return leave();
      const total = filtered.status?.length === 1 ? page.counts?.[filtered.status[0]!] : undefined;
      leaveTrail({ list: window.location.pathname + (search ? `?${search}` : ''), ids: rows.map(list.id), current: list.id(first), total, outcomes: {} });
      void navigate(list.href!(first), { replace: true });
    }, leave);
    return () => {
      left = true;
    };
  }, [starting, setParams, navigate]);

  const start = () =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.set('review', '1');
      return after;
    });
  return { start, starting };
}
