import { expect, it } from 'vitest';
import { editionInUse } from './licence.ts';

const core = (name: string, used = 64): { name: string; unit: string; used: number } => ({
  name,
  unit: 'cpuCore:16core',
  used,
});

it('knows the one edition in use', () => {
  expect(editionInUse([core('VMware vSphere Foundation'), core('VMware vSAN', 32)])).toBe('vmware-vvf');
  expect(editionInUse([core('VMware Cloud Foundation (cores)')])).toBe('vmware-vcf');
  expect(editionInUse([core('VMware vSphere 8 Standard')])).toBe('vmware-vvs');
});

it('knows none where several are in use, where none is, and where CPUs are counted', () => {
  expect(editionInUse([core('VMware vSphere Foundation'), core('VMware Cloud Foundation')])).toBeUndefined();
  expect(editionInUse([core('VMware vSphere Foundation', 0)])).toBeUndefined();
  expect(
    editionInUse([{ name: 'VMware vSphere 7 Standard', unit: 'cpuPackage:32core', used: 4 }]),
  ).toBeUndefined();
  expect(editionInUse([])).toBeUndefined();
});
