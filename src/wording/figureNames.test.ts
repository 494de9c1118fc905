import { expect, it } from 'vitest';
import { FAMILIES } from '../model/explain/explain.ts';
import { project } from '../model/project.ts';
import { SOUND } from '../../tests/scenarios/sound.ts';
import { FIGURE_NAMES, figureName } from './figureNames.ts';
import { speechOf } from './speech.ts';

const speech = speechOf(project({ ...SOUND, start: '2027-01' }, [], '2026-11-24'));
const names = (id: string): string => figureName(id, speech);

it('has a name for every family of figures', () => {
  const patterns = FAMILIES.map(({ pattern }) => pattern);
  expect(patterns.filter((pattern) => FIGURE_NAMES[pattern] === undefined)).toEqual([]);
});

it('says months, years, futures and offers by their names', () => {
  expect(names('future/x/cash/month/15')).toBe('Cash in April 2028, “x”');
  expect(names('future/x/cash/year/0')).toBe('Cash of year 1, “x”');
  expect(names('future/x/cash/year/1/category/late fee')).toBe('Fees for late renewal in year 2, “x”');
  expect(names('future/x/category/power')).toBe('Power and cooling, “x”');
  expect(names('future/x/category/offer power')).toBe('Power, “x”');
  expect(names('future/x/side/kvm/vms/0')).toBe('VMs on KVM in January 2027, “x”');
  expect(names('future/x/hosts/kvm/p@0/0')).toBe('KVM hosts of p in January 2027, “x”');
  expect(names('input/finance/rate')).toBe('The discount rate per year');
  expect(names('input/rates/eur/rate')).toBe('Exchange rate eur');
  expect(names('against/x/npv')).toBe('Net present value of “x” against the baseline');
});

it('shows the address of a figure without words', () => {
  expect(names('no/such/figure')).toBe('no/such/figure');
});
