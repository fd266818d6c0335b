/**
 * The list that a document was opened from: its address and the ids it showed. `[` and `]` walk along it, and going back
 * finds the same row of the same filter.
 */
export interface Trail {
  list: string;
  ids: string[];
  current?: string;
  /** How many the list has, where that is more than it showed. */
  total?: number;
  /** What was decided about which, in words, while the list is worked through. */
  outcomes?: Record<string, string>;
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

/** "7 of 31": where the document stands on the way through its list. */
export function placeInTrail(id: string): { at: number; of: number } | undefined {
  const found = trail();
  const at = found?.ids.indexOf(id) ?? -1;
  return found && at >= 0 ? { at: at + 1, of: Math.max(found.total ?? 0, found.ids.length) } : undefined;
}

export function noteOutcome(id: string, outcome: string): void {
  const found = trail();
  if (found?.ids.includes(id)) leaveTrail({ ...found, outcomes: { ...found.outcomes, [id]: outcome } });
}

/** What was decided on the way, each with its number, most first; the rest was left as it was. */
export function summaryOf(found: Trail): { outcomes: [string, number][]; left: number } {
  const counts = new Map<string, number>();
  for (const id of found.ids) {
    const outcome = found.outcomes?.[id];
    if (outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const outcomes = [...counts].sort((a, b) => b[1] - a[1]);
  return { outcomes, left: found.ids.length - outcomes.reduce((sum, [, n]) => sum + n, 0) };
}
