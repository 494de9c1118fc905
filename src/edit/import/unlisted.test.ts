import { expect, it } from 'vitest';
import file from '../../../examples/two-contracts.json';
import { readScenario } from '../../model/scenario/parse.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { vmwareOffer } from './openLicence.ts';
import { replaceEstate } from './replaceEstate.ts';

function opened(): Scenario {
  const { scenario } = readScenario(file);
  if (!scenario) throw new Error('the example cannot be read');
  return scenario;
}

const offer = vmwareOffer('VMware subscription');
const hosts = [{ id: '2x64', count: 2, sockets: 2, coresPerSocket: 64 }];
const guests = [{ id: 'rhel', kind: 'rhel', vms: 9 }] as const;

it('what an inventory does not list is no reason to take it from a cluster that is known', () => {
  const before = opened();
  const [old] = before.clusters;
  const read = { id: 'Production', name: 'Production', hosts, guests: [] };
  const counted = { contracts: true, unlisted: { hosts: false, guests: true } };
  const [ofHosts] = replaceEstate(before, [read], offer, counted).clusters;
  expect(ofHosts?.hosts).toEqual(hosts);
  expect(ofHosts?.guests).toEqual(old?.guests);
  const listed = { contracts: true, unlisted: { hosts: true, guests: false } };
  const [ofVms] = replaceEstate(
    before,
    [{ ...read, hosts: [], guests: [...guests] }],
    offer,
    listed,
  ).clusters;
  expect(ofVms?.hosts).toEqual(old?.hosts);
  expect(ofVms?.guests.map(({ vms }) => vms)).toEqual([9]);
  // What is listed and empty is empty.
  expect(replaceEstate(before, [read], offer, { contracts: true }).clusters[0]?.guests).toEqual([]);
});

it('of clusters with one name and site, the one with the same id is meant', () => {
  const before = opened();
  const [old] = before.clusters;
  if (!old) throw new Error('no cluster');
  const twin = { ...old, id: 'twin', offer: 'vvs' };
  const { name = '' } = old;
  const read = { id: 'twin', name, ...(old.site === undefined ? {} : { site: old.site }), hosts, guests: [] };
  const [after] = replaceEstate({ ...before, clusters: [old, twin] }, [read], offer, {
    contracts: true,
  }).clusters;
  expect(after).toMatchObject({ id: 'twin', offer: 'vvs' });
});
