import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { Asking } from './part.ts';
import { Split, stacksOf } from './split.ts';

const projection = run({ horizon: 4 });
const ground = groundOf(projection, futureIn(projection, 'stay'));
/** The two hosts of the one cluster, asked for in all months but the third. */
const part: Asking = { offer: 0, cluster: 0, kvm: -1, asks: Uint8Array.of(1, 1, 0, 1) };
const series = (share: Float64Array | undefined) => share && [...share];

describe('a part that is divided', () => {
  test('leaves whole hosts to the licence, and with each an even part of the VMs', () => {
    const split = new Split(ground, part);
    [2, 1, 0, 0].forEach((most, month) => {
      split.keepHosts(month, most);
    });
    const [kept, handed] = [split.kept(), split.handedOn(7)];
    expect(series(kept.share)).toEqual([1, 0.5, 1, 0]);
    expect(series(handed.share)).toEqual([0, 0.5, 0, 1]);
    expect([handed.offer, handed.asks && [...handed.asks]]).toEqual([7, [0, 1, 0, 1]]);
    const counts = ({ runs = [] }: Asking) => runs.map(({ stacks }) => stacks.map(({ count }) => count));
    expect(counts(kept)).toEqual([[2], [1], [], []]);
    expect(counts(handed)).toEqual([[], [1], [], [2]]);
  });

  test('or a share of the VMs, on whatever hosts they run, of those that it covers itself', () => {
    const split = new Split(ground, { ...part, share: Float64Array.of(0.5, 0.5, 0.5, 0.5) });
    split.keepShare(1, 0.25);
    const [kept, handed] = [split.kept(), split.handedOn(7)];
    expect(series(kept.share)).toEqual([0.5, 0.125, 0.5, 0.5]);
    expect(series(handed.share)).toEqual([0, 0.375, 0, 0]);
    expect(handed.asks && [...handed.asks]).toEqual([0, 1, 0, 0]);
    expect(['runs' in kept, 'runs' in handed]).toEqual([false, false]);
  });
});

test('the first so many hosts of stacks, and those behind them', () => {
  const stacks = [
    { type: 0, count: 2 },
    { type: 1, count: 3 },
  ];
  expect(stacksOf(stacks, 2)).toEqual({ first: [stacks[0]], rest: [stacks[1]] });
  expect(stacksOf(stacks, 4)).toEqual({
    first: [stacks[0], { type: 1, count: 2 }],
    rest: [{ type: 1, count: 1 }],
  });
  expect(stacksOf(stacks, 0)).toEqual({ first: [], rest: stacks });
});
