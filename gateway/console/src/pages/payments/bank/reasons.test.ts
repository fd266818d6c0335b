import { expect, it } from 'vitest';
import { reasonText } from './reasons';

it('says a reason in the language of the person, or as the service says it', () => {
  const reason = { code: 'reference-matches', text: 'reference RF18 matches INV-1', facts: { reference: 'RF18', number: 'INV-1' } };
  expect(reasonText(reason, 'en')).toBe('reference RF18 matches INV-1');
  expect(reasonText(reason, 'ro')).toBe('referința RF18 este a documentului INV-1');
  expect(reasonText({ code: 'amount-equal', facts: { open: '1816.75 RON' } }, 'ro')).toBe('suma este exact cât este deschis, 1.816,75 RON');
  expect(reasonText({ code: 'new-one', text: 'said in words' }, 'ro')).toBe('said in words');
});
