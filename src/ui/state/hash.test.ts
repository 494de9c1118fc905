import { expect, it } from 'vitest';
import { figureIn, hashOf, helpHash, helpIn } from './hash.ts';

it.each(['future/move/total', 'input/holdings/h1/next/price', 'future/a/hosts/kvm/pve@0/3', 'input/x/50%25'])(
  'carries %s there and back',
  (figure) => {
    expect(figureIn(hashOf(figure))).toBe(figure);
  },
);

it('keeps the slashes readable', () => {
  expect(hashOf('future/move/total')).toBe('#figure=future/move/total');
});

it('is empty without a figure', () => {
  expect(hashOf(undefined)).toBe('');
  for (const hash of ['', '#', '#figure=', '#answer', '#figure=%']) expect(figureIn(hash)).toBeUndefined();
});

it('carries a topic of the help, and its contents', () => {
  expect(helpHash('ask-why')).toBe('#help=ask-why');
  for (const topic of ['', 'ask-why', 'words/density']) expect(helpIn(helpHash(topic))).toBe(topic);
  for (const hash of ['', '#', '#helpful', '#help=<b>', '#figure=help']) expect(helpIn(hash)).toBeUndefined();
  expect(figureIn('#help=ask-why')).toBeUndefined();
});
