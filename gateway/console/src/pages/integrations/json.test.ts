import { expect, it } from 'vitest';
import { parseMessage, pretty } from './json';

it('writes a message for people and leaves what is none alone', () => {
  expect(pretty('{"a":{"b":"1.50"}}')).toBe('{\n  "a": {\n    "b": "1.50"\n  }\n}');
  expect(pretty('not json')).toBeUndefined();
  expect(pretty(undefined)).toBeUndefined();
});

it('takes only objects as messages', () => {
  expect(parseMessage('[1]')).toBeUndefined();
  expect(parseMessage('null')).toBeUndefined();
  expect(parseMessage('{"quantity":"2"}')).toEqual({ quantity: '2' });
});
