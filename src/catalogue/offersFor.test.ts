import { describe, expect, it } from 'vitest';
import type { Offer } from '../model/scenario/contracts.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { offersFor } from './offersFor.ts';

const cluster = { id: 'c', offer: 'vmware-vvs', hosts: [], guests: [] };
const scenario: Scenario = {
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2026-06',
  clusters: [cluster],
  offers: [],
  platforms: [],
  holdings: [],
  costs: [],
  futures: [{ id: 'stay' }],
};
const ids = (change: Partial<Scenario>): string[] =>
  offersFor({ ...scenario, ...change }).map(({ id }) => id);

describe('the offers that a scenario takes from the catalogue', () => {
  it('are those it names, with what they name in turn', () => {
    expect(ids({})).toEqual(['vmware-vvs', 'vmware-vvf']);
    expect(ids({ products: [{ id: 'backup', modes: ['veeam-socket'] }] })).toContain('veeam-socket');
    expect(ids({ clusters: [{ ...cluster, offer: 'vmware-vsan-cpu' }] })).toEqual([
      'vmware-vsan-cpu',
      'vmware-vsan-cpu-sns',
    ]);
  });

  it('are named by clusters, add-ons, storage, holdings, platforms, editions and its own offers', () => {
    const own: Offer = { id: 'own', metric: { id: 'per-host' }, successor: 'vmware-vcf-edge' };
    const named = ids({
      clusters: [
        {
          ...cluster,
          offer: 'own',
          addOns: ['vmware-vcenter-sns'],
          vsan: { rawTiB: '1', offer: 'vmware-vsan-vcf' },
        },
      ],
      offers: [own],
      holdings: [{ id: 'h', offer: 'vmware-vvf.12', quantity: 1, start: '2026-01' }],
      platforms: [{ id: 'p', offer: 'vmware-vvep', addOns: ['vmware-vsom-sns'] }],
      futures: [{ id: 'f', editions: [{ id: 'e', from: '2026-07', offer: 'vmware-vcf.60' }] }],
    });
    expect(named.toSorted()).toEqual([
      'vmware-vcenter',
      'vmware-vcenter-sns',
      'vmware-vcf',
      'vmware-vcf-edge',
      'vmware-vcf.60',
      'vmware-vsan-vcf',
      'vmware-vsom',
      'vmware-vsom-sns',
      'vmware-vvep',
      'vmware-vvf',
      'vmware-vvf.12',
    ]);
  });

  it('leave alone what it states itself and what nobody knows', () => {
    const stated: Offer = { id: 'vmware-vvs', metric: { id: 'per-host' }, quote: '1' };
    expect(ids({ offers: [stated] })).toEqual([]);
    expect(ids({ clusters: [{ ...cluster, offer: 'vmware-vvf.13' }] })).toEqual([]);
    expect(ids({ clusters: [{ ...cluster, offer: 'nothing' }] })).toEqual([]);
  });

  it('have the prices of its first month', () => {
    const priceIn = (start: string, offer: string): unknown =>
      offersFor({ ...scenario, start, clusters: [{ ...cluster, offer }] })[0]?.price;
    expect(priceIn('2024-06', 'vmware-vcf')).toBe('350');
    expect(priceIn('2026-06', 'vmware-vcf')).toEqual({ low: '350', base: '350', high: '400' });
    expect(priceIn('2026-06', 'vmware-vcf.12')).toBe('395');
    expect(priceIn('2023-12', 'vmware-vcf')).toBeUndefined();
  });
});
