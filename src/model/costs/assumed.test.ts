import { expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import { assumedInCosts } from './assumed.ts';

const paths = (costs: NonNullable<Parameters<typeof small>[0]>['costs'] = []): string[] =>
  assumedInCosts(small({ costs })).map(({ path }) => path);

it('names numbers of an item that nobody entered, and complexities where one item asks for them', () => {
  expect(paths([{ id: 'p', item: 'power', amount: '1' }])).toEqual([
    'costs/p/params/kw',
    'costs/p/params/pue',
  ]);
  expect(paths([{ id: 'p', item: 'power', amount: '1', params: { kw: '1' } }])).toEqual([
    'costs/p/params/pue',
  ]);
  expect(
    paths([
      { id: 'f', item: 'fixed', amount: '1' },
      { id: 'e', item: 'migration-easy', amount: '1' },
    ]),
  ).toEqual(['clusters/a/guests/g/complexity']);
});
