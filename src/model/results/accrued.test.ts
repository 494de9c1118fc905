import { describe, expect, it } from 'vitest';
import { futureIn, run, small, worked } from '../../../tests/small/scenario.ts';
import { project } from '../project.ts';
import { writeOffs } from './accrued.ts';

const purchase = { sockets: 2, coresPerSocket: 8, price: '1000', life: 60 };

describe('write-offs at the horizon', () => {
  it('take what is left of hosts that stand idle, straight-line', () => {
    const projection = run({ purchase });
    expect(writeOffs(projection.compiled, futureIn(projection, 'move'))).toEqual([
      { bought: 0, hosts: 2, left: 36, life: 60, amount: 120000 },
    ]);
    expect(writeOffs(projection.compiled, futureIn(projection, 'stay'))).toEqual([]);
  });

  it('leave hosts out that still serve', () => {
    const projection = project(worked('accrued', 'partly-written-off'), [], '2026-11-24');
    expect(writeOffs(projection.compiled, futureIn(projection, 'half'))).toEqual([
      { bought: 0, hosts: 2, left: 24, life: 48, amount: 100000 },
    ]);
  });

  it('count the life from the month of the purchase', () => {
    const futures = [{ id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-04', to: '2027-05' }] }];
    const late = run({ purchase, futures });
    expect(writeOffs(late.compiled, futureIn(late, 'move'))).toMatchObject([{ bought: 3, left: 39 }]);
  });

  it('do not exist where all that was bought still serves', () => {
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      hosts: cluster.hosts.map((group) => ({ ...group, kvmReady: 'no' as const })),
    }));
    const serving = run({ purchase, clusters });
    expect(writeOffs(serving.compiled, futureIn(serving, 'move'))).toEqual([]);
  });

  it('leave hosts out whose life is over by then', () => {
    const old = run({ purchase: { ...purchase, life: 24 } });
    expect(writeOffs(old.compiled, futureIn(old, 'move'))).toEqual([]);
    const last = run({ purchase: { ...purchase, life: 25 } });
    expect(writeOffs(last.compiled, futureIn(last, 'move'))).toMatchObject([{ left: 1, amount: 8000 }]);
  });

  it('take a life of 60 months where none is declared', () => {
    const { life: _, ...declared } = purchase;
    const projection = run({ purchase: declared });
    expect(writeOffs(projection.compiled, futureIn(projection, 'move'))).toMatchObject([{ life: 60 }]);
  });

  it('have no amount without a price', () => {
    const projection = run({ purchase: { sockets: 2, coresPerSocket: 8 } });
    expect(writeOffs(projection.compiled, futureIn(projection, 'move'))).toMatchObject([
      { hosts: 2, amount: undefined },
    ]);
  });
});
