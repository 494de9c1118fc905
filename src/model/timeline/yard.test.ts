import { describe, expect, it } from 'vitest';
import { isDead, Yard } from './yard.ts';

const type = (
  coresPerSocket: number,
  more: { kvmReady?: boolean; endOfLife?: number; ramGiB?: number } = {},
) => ({
  sockets: 2,
  coresPerSocket,
  cores: 2 * coresPerSocket,
  ramGiB: 0,
  kvmReady: true,
  endOfLife: Infinity,
  ...more,
});
const types = [
  type(8),
  type(16),
  type(16, { kvmReady: false }),
  type(8, { endOfLife: 6 }),
  { ...type(8), sockets: 1 },
];
const any = (): boolean => true;
const wants = (count: number) => (): number => count;

/** Idle hosts from VMware, in this order. */
function idle(...stacks: [number, number][]): Yard {
  const yard = new Yard(types);
  for (const [of, count] of stacks) yard.release({ type: of, count }, 1);
  yard.finishRebuilds(1);
  return yard;
}

describe('a yard', () => {
  it('rebuilds what VMware releases until it is ready', () => {
    const yard = new Yard(types);
    yard.release({ type: 0, count: 2 }, 3);
    yard.release({ type: 0, count: 1 }, 3);
    yard.release({ type: 1, count: 1 }, 4);
    yard.finishRebuilds(2);
    expect([yard.idleHosts(), yard.kvmReady()]).toEqual([0, 4]);
    yard.finishRebuilds(3);
    expect([yard.idleHosts(), yard.kvmReady()]).toEqual([3, 4]);
    yard.finishRebuilds(4);
    expect([yard.idleHosts(), yard.kvmReady()]).toEqual([4, 4]);
  });

  it('does not mix hosts of one kind that are ready at different times', () => {
    const yard = new Yard(types);
    yard.release({ type: 0, count: 2 }, 3);
    yard.release({ type: 0, count: 1 }, 4);
    yard.finishRebuilds(3);
    expect(yard.idleHosts()).toBe(2);
  });

  it('counts only what may run KVM as ready for it', () => {
    expect(idle([2, 5], [0, 1]).kvmReady()).toBe(1);
    expect(idle([2, 5], [0, 1]).idleHosts()).toBe(6);
  });

  it('gives VMware hosts of the same sockets and cores, longest idle first', () => {
    const yard = idle([1, 1], [0, 2], [4, 9], [3, 2]);
    expect(yard.takeAlike(0, 3)).toEqual([
      { type: 0, count: 2 },
      { type: 3, count: 1 },
    ]);
    expect(yard.takeAlike(0, 3)).toEqual([{ type: 3, count: 1 }]);
    expect(yard.takeAlike(0, 3)).toEqual([]);
    expect(yard.idleHosts()).toBe(10);
  });

  it('gives no more than is asked for, and keeps nothing of what is gone', () => {
    const yard = idle([0, 2], [3, 2]);
    expect(yard.takeAlike(0, 2)).toEqual([{ type: 0, count: 2 }]);
    expect(yard.takeForKvm(wants(1), any)).toEqual({ type: 3, count: 1 });
    expect(idle([0, 2], [3, 2]).takeAlike(0, 1)).toEqual([{ type: 0, count: 1 }]);
  });

  it('gives hosts in the order in which they were released', () => {
    const yard = idle([0, 1], [1, 1], [0, 1], [1, 1]);
    const taken = [0, 1, 2, 3].map(() => yard.takeForKvm(wants(9), any)?.type);
    expect(taken).toEqual([0, 1, 0, 1]);
  });

  it('gives KVM what ran it before, then what is idle for longest, as many as are wanted', () => {
    const yard = idle([0, 2], [1, 3]);
    yard.giveBack({ type: 1, count: 1 });
    yard.giveBack({ type: 1, count: 1 });
    expect(yard.takeForKvm(wants(5), any)).toEqual({ type: 1, count: 2 });
    expect(yard.takeForKvm(wants(1), any)).toEqual({ type: 0, count: 1 });
    expect(yard.takeForKvm(wants(5), any)).toEqual({ type: 0, count: 1 });
    expect(yard.takeForKvm(wants(3), any)).toEqual({ type: 1, count: 3 });
    expect(yard.takeForKvm(wants(1), any)).toBeUndefined();
  });

  it('gives KVM nothing that it does not want, cannot run on or may not run on', () => {
    const yard = idle([2, 2], [0, 1]);
    expect(yard.takeForKvm(wants(0), any)).toBeUndefined();
    expect(yard.takeForKvm(wants(1), (of) => of !== 0)).toBeUndefined();
    expect(yard.idleHosts()).toBe(3);
    expect(yard.takeForKvm((of) => (of === 0 ? 4 : 0), any)).toEqual({ type: 0, count: 1 });
  });

  it('prefers what ran KVM before only where it fits', () => {
    const yard = idle([0, 1]);
    yard.giveBack({ type: 1, count: 1 });
    expect(yard.takeForKvm(wants(1), (of) => of === 0)).toEqual({ type: 0, count: 1 });
  });

  it('loses what is past its end of life, idle or being rebuilt', () => {
    const yard = idle([3, 2], [0, 1]);
    yard.release({ type: 3, count: 4 }, 9);
    yard.release({ type: 1, count: 1 }, 9);
    yard.scrap(5);
    expect([yard.idleHosts(), yard.kvmReady()]).toEqual([3, 8]);
    yard.scrap(6);
    expect([yard.idleHosts(), yard.kvmReady()]).toEqual([1, 2]);
  });

  it('knows when a host is past its end of life', () => {
    expect([isDead(types[3], 5), isDead(types[3], 6), isDead(types[3], 7), isDead(undefined, 9)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
