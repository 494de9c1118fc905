import { expect, it } from 'vitest';
import { changesOf } from './changes.ts';

it('tells clusters of one name apart by what tells them in the scenario', () => {
  const cluster = (id: string, name: string): Parameters<typeof changesOf>[0][number] => ({
    id,
    name,
    offer: 'vvf',
    hosts: [],
    guests: [],
  });
  const after = [cluster('Main', 'Main'), cluster('Main-2', 'Main'), cluster('Edge', 'Edge')];
  expect(changesOf([cluster('old', 'Main')], after).map(({ name }) => name)).toEqual([
    'Main',
    'Main (Main-2)',
    'Edge',
    'Main (old)',
  ]);
});
