/**
 * The list that a document was opened from: its address and the ids it showed. `[` and `]` walk along it, and going back
 * finds the same row of the same filter.
 */
export interface Trail {
  list: string;
  ids: string[];
  current?: string;
}

const KEY = 'trail';

export function leaveTrail(trail: Trail): void {
  sessionStorage.setItem(KEY, JSON.stringify(trail));
}

export function trail(): Trail | undefined {
  const stored = sessionStorage.getItem(KEY);
  return stored ? (JSON.parse(stored) as Trail) : undefined;
}

/** The row to return to on the list with this address. */
export function returnsTo(list: string): string | undefined {
  const found = trail();
  return found?.list === list ? found.current : undefined;
}

export function neighbour(id: string, step: 1 | -1): string | undefined {
  const found = trail();
  const at = found?.ids.indexOf(id) ?? -1;
  return at < 0 ? undefined : found?.ids[at + step];
}
