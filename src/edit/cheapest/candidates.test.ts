import { describe, expect, it } from 'vitest';
import { BARE } from '../../../tests/small/bare.ts';
import { TARGETS } from '../../catalogue/platformOf.ts';
import type { Candidate } from '../../model/cheapest/facts.ts';
import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { candidatesFor, wantedFor } from './candidates.ts';

const move = (from: string, platform = 'mine'): Future => ({
  id: 'move',
  waves: [{ id: 'w', platform, from, to: '2027-12' }],
});

const found = (scenario: Scenario, future = move('2026-07')): Map<string, Candidate> =>
  new Map(candidatesFor(scenario, future).map((candidate) => [candidate.id, candidate]));

describe('what could be moved to', () => {
  it('is every edition of every platform of the catalogue', () => {
    const editions = [...TARGETS.values()].flatMap(({ id, offers }) =>
      offers.map((offer) => `${id}/${offer}`),
    );
    expect([...found(BARE).keys()]).toEqual(editions);
    expect(wantedFor(BARE, move('2026-07'), ['backup'])).toMatchObject({
      moving: 'move',
      leftOut: ['backup'],
    });
  });

  it('comes licensed by the edition, at the prices of the first month, with what is added to it', () => {
    const engine = found(BARE).get('openshift-virtualization/openshift-virtualization-engine');
    expect(engine).toMatchObject({
      name: 'OpenShift Virtualization Engine',
      platform: { offer: 'openshift-virtualization-engine', addOns: ['acm-virtualization'] },
      facts: { manager: { is: 'added', offer: 'acm-virtualization' }, storage: { is: 'not-offered' } },
    });
    expect(engine?.offers.map(({ id, price }) => [id, price])).toEqual([
      ['openshift-virtualization-engine', '3000'],
      ['acm-virtualization', '2200'],
    ]);
    expect(found(BARE).get('vergeos/vergeos')?.name).toBe('VergeOS');
    expect(found(BARE).get('rhel-kvm/rhel-vdc')?.name).toBe('KVM on RHEL: RHEL for Virtual Datacenters');
    expect(found(BARE).get('azure-local/azure-local')?.facts).toEqual({});
  });

  it('is the user’s own where the scenario says of a platform that it is licensed by the edition', () => {
    const own = {
      id: 'mine',
      offer: 'proxmox-ve-basic',
      addOns: ['veeam-universal-standard'],
      density: '1.2',
    };
    const candidates = found({ ...BARE, platforms: [own] });
    expect(candidates.get('proxmox-ve/proxmox-ve-basic')?.platform).toBe(own);
    expect(candidates.has('own/mine')).toBe(false);
  });

  it('is a row of its own where the catalogue has no such edition, unless nothing goes there', () => {
    const platforms = [
      { id: 'mine', name: 'Mine', offer: 'my-offer' },
      { id: 'other', offer: 'other-offer' },
    ];
    const candidates = found({ ...BARE, platforms });
    expect(candidates.get('own/mine')).toMatchObject({ name: 'Mine', facts: {}, offers: [] });
    expect(candidates.has('own/other')).toBe(false);
    const other = found({ ...BARE, platforms }, move('2026-07', 'other'));
    expect(other.get('own/other')?.name).toBe('other');
  });

  it('does not apply where it was not or is no longer sold, was succeeded, or runs on other hardware', () => {
    const barred = (scenario: Scenario, id: string, from: string): unknown =>
      found(scenario, move(from)).get(id)?.barred;
    expect(barred(BARE, 'olvm/oracle-linux-premier-plus', '2025-02')).toMatchObject({
      code: 'not-sold-yet',
      of: '2025-03',
    });
    expect(barred(BARE, 'olvm/oracle-linux-premier-plus', '2025-03')).toBeUndefined();
    expect(barred(BARE, 'rhev-2-2/rhev-2-3', '2013-09')).toBeUndefined();
    expect(barred(BARE, 'rhev-2-2/rhev-2-3', '2013-10')).toMatchObject({ code: 'succeeded' });
    expect(barred(BARE, 'rhel-5-kvm/rhel-server-standard', '2026-07')).toMatchObject({
      code: 'succeeded',
      of: 'rhel-kvm',
    });
    expect(barred(BARE, 'kvm-power/kvm-power', '2026-07')).toMatchObject({
      code: 'other-hardware',
      of: 'POWER',
    });
  });

  it('reckons from the first wave or the diversion of growth', () => {
    const divert: Future = { id: 'move', divert: { from: '2025-01', platform: 'mine' } };
    expect(found(BARE, divert).get('olvm/oracle-linux-premier-plus')?.barred?.code).toBe('not-sold-yet');
  });
});
