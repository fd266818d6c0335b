import { describe, expect, it } from 'vitest';
import { differing, merge } from './Conflict';

describe('a lost race', () => {
  const base = { notes: 'a', terms: '14', discount: '' };

  it('keeps what each side changed alone', () => {
    const mine = { ...base, notes: 'mine' };
    const theirs = { ...base, terms: '30' };
    expect(differing(mine, theirs)).toEqual(['notes', 'terms']);
    expect(merge(base, mine, theirs, {})).toEqual({ notes: 'mine', terms: '30', discount: '' });
  });

  it('follows a choice over both', () => {
    const mine = { ...base, notes: 'mine' };
    const theirs = { ...base, notes: 'theirs' };
    expect(merge(base, mine, theirs, {}).notes).toBe('mine');
    expect(merge(base, mine, theirs, { notes: 'theirs' }).notes).toBe('theirs');
  });
});
