/**
 * Two people changed the same thing. What only they changed is taken over, what only this person changed stays, and where
 * both changed the same field to different values a person decides.
 */
export interface Conflict<T> {
  field: keyof T & string;
  theirs: T[keyof T];
  mine: T[keyof T];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function mergeChanges<T extends object>(base: T, theirs: T, mine: T): { merged: T; conflicts: Conflict<T>[]; taken: (keyof T & string)[] } {
  const merged = { ...mine };
  const conflicts: Conflict<T>[] = [];
  const taken: (keyof T & string)[] = [];
  for (const field of Object.keys(base) as (keyof T & string)[]) {
    if (same(theirs[field], base[field]) || same(theirs[field], mine[field])) continue;
    if (same(mine[field], base[field])) {
      merged[field] = theirs[field];
      taken.push(field);
    } else {
      conflicts.push({ field, theirs: theirs[field], mine: mine[field] });
    }
  }
  return { merged, conflicts, taken };
}
