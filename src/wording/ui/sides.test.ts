import { expect, it } from 'vitest';
import type { PhaseIn } from '../../report/sides.ts';
import { run } from '../../../tests/small/scenario.ts';
import { speechOf } from '../speech.ts';
import { sidesFinding, sidesReading } from './sides.ts';

const speech = speechOf(run());
const phaseIn = (moves: PhaseIn['moves'], kvmFrom?: number): PhaseIn => ({
  future: 'move',
  hosts: { vmware: [1200, 7], kvm: [0, 0] },
  vms: { vmware: [], kvm: [] },
  moves,
  kvmFrom,
});

it('says when VMs move, and how many hosts stay under VMware', () => {
  const hosts = '; hosts under VMware: 1,200 at first, 7 at the end';
  expect(sidesFinding(phaseIn({ from: 2, until: 8 }, 2), speech)).toBe(
    `“move” moves VMs from March 2027 to September 2027${hosts}`,
  );
  expect(sidesFinding(phaseIn({ from: 2, until: 2 }, 2), speech)).toBe(
    `“move” moves VMs in March 2027${hosts}`,
  );
  expect(sidesFinding(phaseIn(undefined), speech)).toBe(`“move” moves no VM${hosts}`);
  expect(sidesFinding(phaseIn(undefined, 4), speech)).toBe(
    `“move” moves no VM, but new ones run on KVM from May 2027 on${hosts}`,
  );
});

it('reads a month in words', () => {
  expect(sidesReading('May 2027', ['12', '8'], ['2', '1'])).toBe(
    'May 2027: VMs 12 on VMware and 8 on KVM · hosts 2 on VMware and 1 on KVM',
  );
});
