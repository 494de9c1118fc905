import { expect, test } from 'vitest';
import { cluster } from '../../../tests/small/lines.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { GuestKind } from '../scenario/estate.ts';
import { placesOf } from './places.ts';

const guest = (id: string, kind: GuestKind) => ({ id, kind, vms: 1 });

test('clusters, kinds and groups stand in the order of their ids, whatever the order in which they are written', () => {
  const guests = [
    guest('z', 'rhel'),
    guest('b', 'windows-server'),
    guest('m', 'rhel'),
    guest('a', 'rhel'),
    guest('c', 'oracle-linux'),
  ];
  const clusters = [
    cluster('m', { guests }),
    cluster('z', { guests: [], follows: 'm' }),
    cluster('a'),
    cluster('k', { guests: [] }),
  ];
  const places = placesOf(run({ clusters }).compiled);
  expect(places.clusters).toEqual([2, 3, 0, 1]);
  expect(places.guestsOf).toEqual([0, 0, 2, 3]);
  expect(places.kinds).toEqual([
    [
      { kind: 'oracle-linux', groups: [4] },
      { kind: 'rhel', groups: [3, 2, 0] },
      { kind: 'windows-server', groups: [1] },
    ],
    [],
    [{ kind: 'linux-free', groups: [0] }],
    [],
  ]);
});

test('those with the same id stay in the order in which they are written', () => {
  const clusters = [cluster('b'), cluster('a'), cluster('b'), cluster('a')];
  expect(placesOf(run({ clusters }).compiled).clusters).toEqual([1, 3, 0, 2]);
});
