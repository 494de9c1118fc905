import { describe, expect, it } from 'vitest';
import file from '../../../examples/two-contracts.json';
import { readScenario } from '../../model/scenario/parse.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { consequencesOf } from './consequences.ts';
import { vmwareOffer } from './openLicence.ts';
import type { ReadCluster } from './readCluster.ts';
import { replaceEstate } from './replaceEstate.ts';

function opened(): Scenario {
  const { scenario } = readScenario(file);
  if (!scenario) throw new Error('the example cannot be read');
  return scenario;
}

const offer = vmwareOffer('VMware subscription');
const keep = { contracts: true };

function cluster(id: string, more: Partial<ReadCluster> = {}): ReadCluster {
  return { id, name: id, hosts: [], guests: [], ...more };
}

describe('replacing an estate', () => {
  it('keeps what no inventory knows of a cluster, its hosts and its VMs', () => {
    const before = opened();
    const after = replaceEstate(
      before,
      [
        cluster('Production', {
          site: 'Datacenter1',
          hosts: [
            { id: '2x12-512gib', count: 5, sockets: 2, coresPerSocket: 12, ramGiB: 512 },
            { id: '2x32-1024gib', count: 1, sockets: 2, coresPerSocket: 32, ramGiB: 1024 },
          ],
          guests: [
            { id: 'windows', kind: 'windows-server', vms: 200, vcpu: 5 },
            { id: 'rhel', kind: 'sles', vms: 3 },
          ],
        }),
      ],
      offer,
      keep,
    );
    expect(after.clusters).toEqual([
      {
        id: 'prod',
        name: 'Production',
        site: 'head office',
        role: 'production',
        offer: 'vcf',
        usedShare: { vcpu: '0.62', ramGiB: '0.74' },
        hosts: [
          { id: 'old', count: 5, sockets: 2, coresPerSocket: 12, ramGiB: 512, kvmReady: 'unknown' },
          { id: '2x32-1024gib', count: 1, sockets: 2, coresPerSocket: 32, ramGiB: 1024 },
        ],
        guests: [
          // Its memory is not in the new inventory, so the old figure does not stay.
          {
            id: 'windows',
            kind: 'windows-server',
            vms: 200,
            vcpu: 5,
            growth: '0.04',
            disposition: 'move',
            complexity: 'medium',
          },
          { id: 'rhel', kind: 'sles', vms: 3 },
        ],
      },
    ]);
    expect({ ...after, clusters: before.clusters }).toEqual(before);
  });

  it('gives a new cluster the licence of most cores, and an id of its own', () => {
    const { clusters } = replaceEstate(opened(), [cluster('Production'), cluster('prod')], offer, keep);
    expect(clusters.map(({ id, offer: licence }) => [id, licence])).toEqual([
      ['prod', 'vcf'],
      ['prod-2', 'vcf'],
    ]);
  });

  it('adds the licence where the scenario has none yet', () => {
    const empty = { ...opened(), clusters: [], offers: [] };
    const after = replaceEstate(empty, [cluster('a')], offer, keep);
    expect(after.offers).toEqual([offer]);
    expect(after.clusters[0]?.offer).toBe('vmware');
  });

  it('forgets which cluster one follows when that one is gone', () => {
    const before = opened();
    const follows = before.clusters.map((one) => (one.id === 'branch' ? { ...one, follows: 'prod' } : one));
    const after = replaceEstate({ ...before, clusters: follows }, [cluster('Branch office')], offer, keep);
    expect(after.clusters[0]).not.toHaveProperty('follows');
  });

  it('says which decisions no longer fit', () => {
    const before = opened();
    const wave = { id: 'w', platform: 'ove', from: '2027-02', to: '2027-03', clusters: ['branch'] };
    const scoped = { ...before, futures: [...before.futures, { id: 'scoped', waves: [wave] }] };
    const guests = [{ id: 'g', kind: 'ubuntu' as const, vms: 1 }];
    const after = replaceEstate(scoped, [cluster('Production', { guests })], offer, keep);
    expect(consequencesOf(scoped, after, []).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-cluster', 'futures/scoped/waves/w/clusters'],
    ]);
    expect(consequencesOf(scoped, scoped, [])).toEqual([]);
  });

  it('leaves contracts out where that is wanted, with what futures decide about them', () => {
    const after = replaceEstate(opened(), [cluster('a')], offer, { contracts: false });
    expect(after.holdings).toEqual([]);
    expect(after.futures.filter((future) => 'renewals' in future)).toEqual([]);
    expect(after.futures).toHaveLength(3);
    expect(after.offers).toEqual(opened().offers);
  });
});
