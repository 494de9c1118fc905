import { describe, expect, it } from 'vitest';
import { offerChoices, platformChoices } from './search.ts';

const ids = (
  month: string,
  words: string,
  kinds: Parameters<typeof offerChoices>[2] = ['hypervisor'],
): string[] => offerChoices(month, words, kinds).map(({ id }) => id);

describe('offers to choose from', () => {
  it('contain every word in their name or vendor, and are of the kinds that are wanted', () => {
    expect(ids('2026-06', 'Vates VMS pro')).toEqual(['vates-vms-pro']);
    expect(ids('2026-06', 'red OPENSHIFT engine virtualization')).toEqual([
      'openshift-virtualization-engine',
    ]);
    expect(ids('2026-06', 'landscape')).toEqual([]);
    expect(ids('2026-06', 'landscape', ['management'])).toEqual(['landscape-managed']);
  });

  it('are on sale in the month', () => {
    expect(ids('2025-07', 'vvs')).toEqual(['vmware-vvs']);
    expect(ids('2025-08', 'vvs')).toEqual([]);
    expect(ids('2023-11', 'vvs')).toEqual([]);
  });

  it('come with the price of each term, the usual one under the id itself', () => {
    expect(ids('2026-06', 'vvf')).toEqual(['vmware-vvf', 'vmware-vvf.12', 'vmware-vvf.60']);
    expect(offerChoices('2026-06', 'vvf', ['hypervisor'])[1]).toEqual({
      id: 'vmware-vvf.12',
      name: 'VMware vSphere Foundation (VVF)',
      vendor: 'Broadcom',
      unit: 'core',
      currency: 'USD',
      price: { amount: { low: '150', base: '190', high: '190' }, per: 'year', term: 12 },
      asOf: '2026-03-30',
      free: false,
      notSoldIn: ['some countries of EMEA outside the EEA', 'China'],
    });
    expect(offerChoices('2025-11', 'vvf', ['hypervisor'])[0]?.notSoldIn).toEqual([]);
    expect(offerChoices('2026-06', 'vvep', ['hypervisor'])[0]?.price).toEqual({ amount: '150', per: 'year' });
  });

  it('without a price say that there is none, or that they are free', () => {
    expect(offerChoices('2026-06', 'vergeos', ['hypervisor'])).toEqual([
      {
        id: 'vergeos',
        name: 'VergeOS',
        vendor: 'VergeIO',
        unit: 'host',
        currency: 'USD',
        free: false,
        notSoldIn: [],
      },
    ]);
    expect(offerChoices('2026-06', 'huawei', ['hypervisor'])[0]).toMatchObject({ currency: '', free: false });
    expect(offerChoices('2026-06', 'ovirt', ['hypervisor'])[0]).toMatchObject({ free: true });
  });
});

describe('platforms to choose from', () => {
  it('carry their own name and id, and the price of the offer that is meant', () => {
    expect(platformChoices('2026-06', 'proxmox server')).toMatchObject([
      {
        id: 'proxmox-ve',
        name: 'Proxmox VE',
        vendor: 'Proxmox Server Solutions',
        price: { amount: '370', term: 12 },
      },
    ]);
    expect(platformChoices('2020-06', 'proxmox')[0]?.price).toBeUndefined();
    expect(platformChoices('2026-06', 'basic proxmox')).toEqual([]);
  });
});
