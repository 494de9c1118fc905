import { describe, expect, it } from 'vitest';
import { explain } from '../model/explain/explain.ts';
import { MOVE, run, small } from '../../tests/small/scenario.ts';
import { phaseInOf, sideId } from './sides.ts';

const year = <T>(value: T): T[] => Array.from({ length: 12 }, () => value);

describe('the phase-in of a future', () => {
  it('counts hosts and VMs on both sides in every month, and says when VMs move', () => {
    // Ten VMs on two hosts move in January 2027, in whose course they count on both sides.
    const phaseIn = phaseInOf(run({ ...small(), horizon: 12 }), 'move');
    expect(phaseIn?.vms).toEqual({ vmware: [10, ...year(0).slice(1)], kvm: year(10) });
    expect(phaseIn?.hosts.vmware).toEqual([2, ...year(0).slice(1)]);
    expect(phaseIn?.hosts.kvm).toEqual(year(2));
    expect(phaseIn).toMatchObject({ future: 'move', moves: { from: 0, until: 0 }, kvmFrom: 0 });
  });

  it('is that of two waves from the first to the last month of moves', () => {
    const waves = [
      { id: 'w', platform: 'kvm', from: '2027-03', to: '2027-05', target: '0.5' },
      { id: 'x', platform: 'kvm', from: '2027-08', to: '2027-10' },
    ];
    const phaseIn = phaseInOf(run({ ...small(), futures: [{ id: 'stay' }, { ...MOVE, waves }] }), 'move');
    expect(phaseIn?.moves).toEqual({ from: 2, until: 8 });
  });

  it('of who stays moves nothing and has nothing on KVM', () => {
    const phaseIn = phaseInOf(run(), 'stay');
    expect(phaseIn).toMatchObject({ moves: undefined, kvmFrom: undefined });
    expect(phaseIn?.vms.kvm.every((vms) => vms === 0)).toBe(true);
    expect(phaseInOf(run(), 'nobody')).toBeUndefined();
  });

  it('is made of figures that can be explained', () => {
    const projection = run();
    const phaseIn = phaseInOf(projection, 'move');
    for (const thing of ['hosts', 'vms'] as const)
      for (const side of ['vmware', 'kvm'] as const)
        for (const month of [0, 1, 23])
          expect(Number(explain(projection, sideId('move', side, thing, month))?.value)).toBe(
            phaseIn?.[thing][side][month],
          );
  });
});
