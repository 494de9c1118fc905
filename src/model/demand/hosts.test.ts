import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import { sure } from '../at.ts';
import { countRuns, eachType, hostLots, hostsIn } from './hosts.ts';
import type { Asking, Ground } from './part.ts';

const METRIC = { id: 'per-core' } as const;
const shape = (id: string, count: number, sockets: number, coresPerSocket: number) => ({
  id,
  count,
  sockets,
  coresPerSocket,
});

function groundFor(...hosts: ReturnType<typeof shape>[]): Ground {
  const projection = run({
    horizon: 4,
    clusters: [{ ...sure(small().clusters[0]), hosts }],
    futures: [{ id: 'stay' }],
  });
  return groundOf(projection, futureIn(projection, 'stay'));
}
const on = (asks?: number[]): Asking => ({
  offer: 0,
  cluster: 0,
  kvm: -1,
  asks: asks && Uint8Array.from(asks),
});

test('hosts of one shape are counted together, and of no other', () => {
  const ground = groundFor(shape('a', 1, 1, 12), shape('b', 1, 11, 2), shape('c', 2, 1, 12));
  expect(hostsIn(hostLots(ground, [on()], false), 0)).toEqual([
    { sockets: 1, coresPerSocket: 12, count: 3 },
    { sockets: 11, coresPerSocket: 2, count: 1 },
  ]);
});

describe('a count of every host by itself', () => {
  const ground = groundFor(shape('a', 2, 2, 8));
  const counts = (part: Asking, { compiled, timeline } = ground) => [
    ...countRuns(compiled, timeline, part, METRIC),
  ];

  test('is nothing in months that are not asked for, whoever asked before', () => {
    expect(counts(on())).toEqual([32, 32, 32, 32]);
    expect(counts(on([1, 0, 0, 1]))).toEqual([32, 0, 0, 32]);
    expect(counts(on([0, 1, 1, 1]))).toEqual([0, 32, 32, 32]);
    expect(counts(on())).toEqual([32, 32, 32, 32]);
  });

  test('is of the types that there are, whatever the metric counted before', () => {
    const other = groundFor(shape('a', 1, 1, 12), shape('b', 1, 1, 20));
    const cores = ({ compiled }: Ground) => eachType(compiled, METRIC);
    expect(cores(ground)).toEqual(ground.compiled.types.map((type) => type.cores));
    expect(cores(other)).toEqual(other.compiled.types.map((type) => type.cores));
    expect(cores(other)).not.toEqual(cores(ground));
  });
});
