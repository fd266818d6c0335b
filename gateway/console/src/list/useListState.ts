import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What a list shows, held in the URL alone: a link opens the same for a colleague. */
export interface ListState {
  /** Chosen chips. */
  status: string[];
  /** Values of the other filters by parameter name; absent means unfiltered. */
  filters: Record<string, string>;
  setStatus(status: string[]): void;
  setFilter(name: string, value: string | undefined): void;
  clear(): void;
  /** The query part of the URL without the cursor, as named filters keep it. */
  search: string;
  apply(search: string): void;
}

export function useListState(filterNames: string[]): ListState {
  const [params, setParams] = useSearchParams();
  const names = filterNames.join(' ');

  const status = useMemo(() => params.getAll('status'), [params]);
  const filters = useMemo(() => {
    const found: Record<string, string> = {};
    for (const name of names.split(' ')) {
      const value = params.get(name);
      if (value) found[name] = value;
    }
    return found;
  }, [params, names]);

  const setStatus = useCallback(
    (next: string[]) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('status');
          next.forEach((value) => after.append('status', value));
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const setFilter = useCallback(
    (name: string, value: string | undefined) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  const apply = useCallback((search: string) => setParams(new URLSearchParams(search), { replace: true }), [setParams]);
  return { status, filters, setStatus, setFilter, clear, search: params.toString(), apply };
}
