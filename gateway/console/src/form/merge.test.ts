import { expect, it } from 'vitest';
import { mergeChanges } from './merge';

const base = { name: 'Alfa', iban: 'RO1', emails: ['a@x.example'], terms: '30' };

it('takes over what only the other person changed and keeps what only this one did', () => {
  const { merged, conflicts, taken } = mergeChanges(base, { ...base, terms: '45' }, { ...base, name: 'Alfa SRL' });
  expect(merged).toEqual({ ...base, name: 'Alfa SRL', terms: '45' });
  expect(taken).toEqual(['terms']);
  expect(conflicts).toEqual([]);
});

it('leaves to a person what both changed, and keeps theirs out until then', () => {
  const { merged, conflicts } = mergeChanges(base, { ...base, emails: ['b@x.example'] }, { ...base, emails: ['c@x.example'] });
  expect(merged.emails).toEqual(['c@x.example']);
  expect(conflicts).toEqual([{ field: 'emails', theirs: ['b@x.example'], mine: ['c@x.example'] }]);
});

it('sees no conflict where both wrote the same', () => {
  const { conflicts, taken } = mergeChanges(base, { ...base, iban: 'RO2' }, { ...base, iban: 'RO2' });
  expect(conflicts).toEqual([]);
  expect(taken).toEqual([]);
});
