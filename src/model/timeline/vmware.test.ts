import { describe, expect, it } from 'vitest';
import type { CompiledCluster } from '../compile/compiled.ts';
import {
  coresKept,
  exchanged,
  hostsIn,
  renewed,
  sameStacks,
  stacksBetween,
  stacksFrom,
  without,
} from './vmware.ts';

const stack = (type: number, count: number) => ({ type, count });
const list = [stack(0, 2), stack(1, 3)];
const type = (cores: number, endOfLife = Infinity) => ({
  sockets: 1,
  coresPerSocket: cores,
  cores,
  ramGiB: 0,
  kvmReady: true,
  endOfLife,
});

describe('a host list', () => {
  it('has places, and beyond them the type that is bought', () => {
    expect(stacksBetween(list, 9, 0, 5)).toEqual(list);
    expect(stacksBetween(list, 9, 1, 3)).toEqual([stack(0, 1), stack(1, 1)]);
    expect(stacksBetween(list, 9, 4, 8)).toEqual([stack(1, 1), stack(9, 3)]);
    expect(stacksBetween(list, 9, 6, 8)).toEqual([stack(9, 2)]);
    expect(stacksBetween(list, 9, 3, 3)).toEqual([]);
    expect(stacksFrom(list, 1)).toEqual([stack(0, 1), stack(1, 3)]);
    expect(stacksFrom(list, 7)).toEqual([]);
    expect(hostsIn(list)).toBe(5);
  });

  it('knows what another has not', () => {
    expect(without([stack(0, 2), stack(1, 1), stack(0, 1)], [stack(0, 1), stack(1, 4)])).toEqual([
      stack(0, 2),
    ]);
    expect(without(list, [])).toEqual(list);
    expect(without(list, list)).toEqual([]);
  });

  it('is the same as one with as many hosts of each type in the same order', () => {
    expect(sameStacks(list, [stack(0, 2), stack(1, 3)])).toBe(true);
    expect(sameStacks(list, [stack(0, 2), stack(2, 3)])).toBe(false);
    expect(sameStacks(list, [stack(0, 2), stack(1, 4)])).toBe(false);
    expect(sameStacks(list, [stack(0, 2)])).toBe(false);
    expect(sameStacks([stack(0, 2)], list)).toBe(false);
  });

  it('is renewed where hosts died, by cores, for what is used of them', () => {
    const types = [type(10, 6), type(16), type(32)];
    expect(renewed(list, 5, types, 2, 5)).toEqual(list);
    expect(renewed(list, 5, types, 2, 6)).toEqual([stack(2, 1), stack(1, 3)]);
    expect(renewed([stack(1, 1), stack(0, 9)], 8, types, 2, 6)).toEqual([stack(1, 1), stack(2, 3)]);
    expect(renewed([stack(1, 3), stack(0, 9)], 3, types, 2, 6)).toEqual([stack(1, 3)]);
    expect(renewed([stack(0, 9)], 9, types, -1, 6)).toEqual([]);
    expect(renewed([stack(7, 1)], 1, types, 2, 6)).toEqual([stack(7, 1)]);
    expect(renewed([stack(0, 9_000_000_000)], 9_000_000_000, types, 1, 6)).toEqual([stack(1, 10_000_000)]);
  });

  it('takes idle hosts of the same shape for its last places in use', () => {
    const side = { stacks: [stack(0, 4), stack(1, 3)], inUse: 5 };
    expect(exchanged(side, 9, 0, stack(7, 1))).toEqual([stack(0, 3), stack(7, 1), stack(1, 1), stack(1, 2)]);
    expect(exchanged(side, 9, 1, stack(7, 5))).toEqual([stack(0, 4), stack(7, 1), stack(1, 2)]);
    // Three of the four hosts of type 0, the last ones first.
    expect(
      exchanged({ stacks: [stack(0, 2), stack(1, 1), stack(0, 2)], inUse: 5 }, 9, 0, stack(7, 3)),
    ).toEqual([stack(0, 1), stack(7, 1), stack(1, 1), stack(7, 2)]);
    expect(exchanged({ stacks: [stack(0, 1)], inUse: 4 }, 9, 9, stack(7, 2))).toEqual([
      stack(0, 1),
      stack(9, 1),
      stack(7, 2),
    ]);
  });
});

describe('cores that stay in use', () => {
  const cluster = { coresToday: 100 } as CompiledCluster;
  const demand = Float64Array.of(0.8, 1.2, 1.1, 1.3);

  it('never fall, and are today’s at least', () => {
    expect([...coresKept(cluster, demand, false)]).toEqual([100, 120, 120, 130]);
  });

  it('follow the load where hosts are released', () => {
    expect([...coresKept(cluster, demand, true)]).toEqual([80, 120, 110.00000000000001, 130]);
  });
});
