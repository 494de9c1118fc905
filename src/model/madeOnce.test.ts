import { expect, it } from 'vitest';
import { madeOnce } from './madeOnce.ts';

it('what was made for an object is made again only when what it was made from is another', () => {
  const once = madeOnce<object>();
  const [key, part] = [{}, {}];
  const made = once(key, [1, part], () => ({}));
  expect(once(key, [1, part], () => ({}))).toBe(made);
  const again = once(key, [1, {}], () => ({}));
  expect(again).not.toBe(made);
  // Only the last one is remembered.
  expect(once(key, [1, part], () => ({}))).not.toBe(made);
});

it('each object has what was made for it, and nothing is shared between makers', () => {
  const once = madeOnce<string>();
  const [a, b] = [{}, {}];
  expect(once(a, [], () => 'of a')).toBe('of a');
  expect(once(b, [], () => 'of b')).toBe('of b');
  expect(once(a, [], () => 'anew')).toBe('of a');
  expect(madeOnce<string>()(a, [], () => 'elsewhere')).toBe('elsewhere');
});
