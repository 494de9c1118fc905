import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';
import { unitsOf, unitsOfProduct } from './units.ts';

type Given = Record<string, unknown>;

function cluster(id: string, site: string, guests: Given = {}): Given {
  return {
    id,
    site,
    offer: 'v',
    usedShare: '0.5',
    hosts: [{ count: 2, sockets: 2, coresPerSocket: 8 }],
    guests: [{ id: `${id}-g`, kind: 'windows-server', vms: 8, ...guests }],
  };
}

const CLUSTERS = [cluster('a', 'n'), cluster('b', 'n', { kind: 'rhel' }), cluster('c', 's')];

/** The units of a product over four months: their ids, and per place its months. Cluster a moves in the third month. */
function units(product: Given, change: { clusters?: Given[]; overlap?: number } = {}): [string, string[]][] {
  const { clusters = CLUSTERS, overlap = 0 } = change;
  const { compiled, futures } = contracts({
    horizon: 4,
    clusters,
    platforms: { kvm: { offer: 'v', minHosts: 1 } },
    products: [{ id: 'p', modes: ['v'], kinds: ['windows-server'], ...product }],
    futures: {
      move: { overlap, waves: [{ from: '2027-03', to: '2027-03', platform: 'kvm', clusters: ['a'] }] },
    },
  });
  const estate = { compiled, future: sure(compiled.futures[0]), timeline: sure(futures[0]).timeline };
  return unitsOf(estate).map(({ id, places }) => [
    id,
    places.map(({ cluster: at, kvm, asks }) => `${String(at)}/${String(kvm)} ${[...sure(asks)].join('')}`),
  ]);
}

describe('the units of a product', () => {
  it('are its sites, each with its places and the months in which VMs run there', () => {
    expect(units({})).toEqual([
      ['n', ['0/-1 1100', '-1/0 0011']],
      ['s', ['2/-1 1111']],
    ]);
  });

  it('are one for all, or each place by itself', () => {
    expect(units({ decided: 'together' })).toEqual([['', ['0/-1 1100', '2/-1 1111', '-1/0 0011']]]);
    expect(units({ decided: 'by-place' }).map(([id]) => id)).toEqual(['a', 'c', 'kvm@0']);
  });

  it('stand in the order of the ids of their clusters, platforms last, however the scenario lists them', () => {
    expect(units({ decided: 'together' }, { clusters: CLUSTERS.toReversed() })).toEqual([
      ['', ['2/-1 1100', '0/-1 1111', '-1/0 0011']],
    ]);
    expect(units({ decided: 'together' }, { clusters: [cluster('a', 'n'), cluster('z', 's')] })).toEqual([
      ['', ['0/-1 1100', '1/-1 1111', '-1/0 0011']],
    ]);
  });

  it('stand by the names of their sides, of whatever sites', () => {
    const { compiled, futures } = contracts({
      horizon: 4,
      clusters: [cluster('a', 'n'), cluster('c', 's')],
      platforms: { x: { offer: 'v', minHosts: 1 }, y: { offer: 'v', minHosts: 1 } },
      products: [{ id: 'p', modes: ['v'], decided: 'by-place' }],
      futures: {
        move: {
          waves: ['x', 'y'].map((platform) => ({ from: '2027-01', to: '2027-02', platform, share: '0.5' })),
        },
      },
    });
    const estate = { compiled, future: sure(compiled.futures[0]), timeline: sure(futures[0]).timeline };
    expect(unitsOf(estate).map(({ id }) => id)).toEqual(['a', 'c', 'x@0', 'x@1', 'y@0', 'y@1']);
  });

  it('run on both sides in the dual-run', () => {
    expect(units({ clusters: ['a'] }, { overlap: 1 })).toEqual([['n', ['0/-1 1110', '-1/0 0011']]]);
  });

  it('leave out the side that the product does', () => {
    expect(units({ side: 'vmware', clusters: ['a'] })).toEqual([['n', ['0/-1 1100']]]);
    expect(units({ side: 'kvm' })).toEqual([['n', ['-1/0 0011']]]);
    expect(units({ platforms: [], clusters: ['a'] })).toEqual([['n', ['0/-1 1100']]]);
  });

  it('take in clusters within reach: of the site, or all of them', () => {
    expect(units({ reach: 'site' })).toEqual([
      ['n', ['0/-1 1100', '1/-1 1100', '-1/0 0011']],
      ['s', ['2/-1 1111']],
    ]);
    expect(units({ reach: 'all', decided: 'together', side: 'vmware' })).toEqual([
      ['', ['0/-1 1111', '1/-1 1111', '2/-1 1111']],
    ]);
  });

  it('take in what a vendor claims by the version of vSphere: the site, the vCenter, everything', () => {
    const clusters = [
      { ...cluster('a', 'n'), vcenter: 'x' },
      { ...cluster('b', 'n', { kind: 'rhel' }), vcenter: 'y' },
      { ...cluster('c', 's', { kind: 'rhel' }), vcenter: 'x' },
    ];
    const reached = (reach: string, from = clusters): (string | undefined)[] =>
      units({ reach, side: 'vmware', decided: 'together' }, { clusters: from }).flatMap(([, places]) =>
        places.map((place) => place.split('/')[0]),
      );
    expect(reached('vsphere-5.0')).toEqual(['0', '1']);
    expect(reached('vsphere-5.1')).toEqual(['0', '2']);
    expect(reached('vsphere-6.0')).toEqual(['0', '1', '2']);
    const unnamed = [cluster('a', 'n'), cluster('b', 's', { kind: 'rhel' }), { ...clusters[2], id: 'c' }];
    expect(reached('vsphere-5.1', unnamed as typeof clusters)).toEqual(['0', '1']);
  });

  it('have no place for VMs that are switched off or are none', () => {
    const off = [cluster('a', 'n', { poweredOn: false }), cluster('b', 'n', { vms: 0 })];
    expect(units({}, { clusters: off })).toEqual([]);
  });

  it('are none where the product is contested or has no mode that exists', () => {
    expect(units({ contested: 'a vendor' })).toEqual([]);
    expect(units({ modes: ['x'] })).toEqual([]);
  });
});

it('the units of a contested product can be asked for by its place', () => {
  const { compiled, futures } = contracts({ products: [{ id: 'p', modes: ['v'], contested: 'a vendor' }] });
  const estate = { compiled, future: sure(compiled.futures[0]), timeline: sure(futures[0]).timeline };
  expect(unitsOfProduct(estate, 0).map(({ product, places }) => [product, places.length])).toEqual([[0, 1]]);
});
