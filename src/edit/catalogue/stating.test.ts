import { describe, expect, it } from 'vitest';
import { BARE } from '../../../tests/small/bare.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { licensedBy, stating, statingAll, withOffer, withPlatform } from './stating.ts';

const scenario = BARE;

describe('an offer of the catalogue', () => {
  it('is stated where an address lies in it, once', () => {
    const stated = stating(scenario, 'offers/vmware-vcf.60/quote');
    expect(stated.offers.map(({ id, price, term }) => [id, price, term])).toEqual([
      ['vmware-vcf.60', '315', 60],
    ]);
    expect(stating(stated, 'offers/vmware-vcf.60/minOrder')).toBe(stated);
  });

  it('is not stated by an address in something else, or in an offer nobody knows', () => {
    expect(stating(scenario, 'offers/mine/quote')).toBe(scenario);
    expect(stating(scenario, 'holdings/vmware-vcf/price')).toBe(scenario);
    expect(stating(scenario, 'horizon')).toBe(scenario);
  });
});

describe('stating more', () => {
  const cluster = { id: 'c', offer: 'vmware-vvs', hosts: [], guests: [] };
  const ids = ({ offers }: Scenario): string[] => offers.map(({ id }) => id);

  it('takes the offers that an offer names with it', () => {
    expect(ids(withOffer(scenario, 'vmware-vvs'))).toEqual(['vmware-vvs', 'vmware-vvf']);
  });

  it('makes a scenario stand without the catalogue, and leaves alone one that does', () => {
    const stated = statingAll({ ...scenario, clusters: [cluster] });
    expect(ids(stated)).toEqual(['vmware-vvs', 'vmware-vvf']);
    expect(statingAll(stated)).toBe(stated);
  });

  it('licenses a cluster or a platform by an offer', () => {
    const changed = licensedBy({ ...scenario, clusters: [cluster] }, 'clusters/c/offer', 'vmware-vcf.12');
    expect(changed.clusters[0]?.offer).toBe('vmware-vcf.12');
    expect(ids(changed)).toEqual(['vmware-vcf.12']);
  });

  it('adds a platform with the offer that licenses it and its limits, once', () => {
    const added = withPlatform(scenario, 'proxmox-ve');
    expect(added.platforms).toMatchObject([
      {
        id: 'proxmox-ve',
        name: 'Proxmox VE',
        offer: 'proxmox-ve-basic',
        limits: [{ most: 768 }, { most: 24_576 }, { most: 32 }],
      },
    ]);
    expect(ids(added)).toEqual(['proxmox-ve-basic']);
    expect(withPlatform(added, 'proxmox-ve')).toBe(added);
    expect(withPlatform(scenario, 'mine')).toBe(scenario);
    expect(withPlatform(scenario, 'ovirt').platforms).toEqual([
      { id: 'ovirt', name: 'oVirt', offer: 'ovirt' },
    ]);
  });
});
