import { describe, expect, it } from 'vitest';
import { compared, edition, FACT, guests, offer, part, wanted } from '../../../tests/small/cheapest.ts';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Candidate } from './facts.ts';

describe('the parts of a row', () => {
  it('are left out where that is asked for', () => {
    const leftOut = ['manager', 'storage', 'guests', 'support', 'backup'] as const;
    const free = edition('f', { facts: {} }, { supportLevel: 'community' });
    const found = compared(small({ clusters: guests('rhel') }), wanted([free], { leftOut }));
    expect(found.leftOut).toEqual(leftOut);
    expect(leftOut.map((name) => part(found, 'f', name))).toEqual(
      leftOut.map(() => ({ is: 'not-needed', why: 'left-out' })),
    );
    expect(found.rows[0]).toMatchObject({ id: 'f', rank: 1 });
  });

  it('need a manager only for more hosts than one', () => {
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      hosts: cluster.hosts.map((group) => ({ ...group, count: 1 })),
    }));
    const found = compared(small({ clusters }), wanted([edition('x', { facts: {} })]));
    expect(part(found, 'x', 'manager')).toEqual({ is: 'not-needed', why: 'one-host' });
  });

  it('are paid for by an offer whose price is known, and missing by one whose is not', () => {
    const added = (id: string): Candidate =>
      edition(id, {
        platform: { id, offer: `${id}-offer`, addOns: [`${id}-m`] },
        offers: [
          offer(`${id}-offer`),
          offer(
            `${id}-m`,
            id === 'a' ? { name: 'Manager' } : id === 'b' ? { quote: undefined, price: undefined } : {},
          ),
        ].map((one) => JSON.parse(JSON.stringify(one)) as Offer),
        facts: { manager: { is: 'added', offer: `${id}-m`, source: 's' } },
      });
    const found = compared(small(), wanted([added('a'), added('b'), added('c')]));
    expect(part(found, 'a', 'manager')).toEqual({
      is: 'added',
      paid: [{ by: 'offer', id: 'a-m', name: 'Manager' }],
      source: 's',
    });
    expect(part(found, 'b', 'manager')).toEqual({ is: 'missing', why: 'no-price', source: 's' });
    expect(part(found, 'c', 'manager')).toMatchObject({ paid: [{ by: 'offer', id: 'c-m' }] });
  });

  it('take storage from other costs of the platform where vSAN stays behind', () => {
    const clusters = small().clusters.map((cluster) => ({ ...cluster, vsan: { rawTiB: '1' } }));
    const costs = [
      { id: 'ceph', item: 'storage-per-tib', amount: '1', side: 'kvm', futures: ['move'] },
      { id: 'old', item: 'storage-per-tib', amount: '1', side: 'vmware' },
      { id: 'disks', item: 'storage-bought', amount: '1' },
      { id: 'other', item: 'backup-per-vm', amount: '1' },
    ] as const satisfies Scenario['costs'];
    const found = compared(small({ clusters, costs: [...costs] }), wanted([edition('x')]));
    expect(part(found, 'x', 'storage')).toEqual({
      is: 'added',
      paid: [
        { by: 'cost', id: 'ceph' },
        { by: 'cost', id: 'disks' },
      ],
    });
    expect(part(found, 'stay', 'storage')).toEqual(FACT);
    const without = compared(small({ clusters }), wanted([edition('x')]));
    expect(part(without, 'x', 'storage')).toEqual({ is: 'missing', why: 'not-known' });
  });

  it('count backup where the scenario pays for it, by a product too', () => {
    const products = [{ id: 'backup', modes: ['veeam'] }];
    const scenario = small({
      products,
      offers: [...small().offers, offer('veeam', { metric: { id: 'per-vm' } })],
    });
    const found = compared(scenario, wanted([edition('x')]));
    const paid = { is: 'added', paid: [{ by: 'product', id: 'backup' }] };
    expect([part(found, 'x', 'backup'), part(found, 'stay', 'backup')]).toEqual([paid, paid]);
    const onKvm = compared(
      { ...scenario, products: [{ id: 'backup', modes: ['veeam'], side: 'kvm' }] },
      wanted([edition('x')]),
    );
    expect(part(onKvm, 'stay', 'backup')).toEqual({ is: 'missing', why: 'not-known' });
  });

  it('need no support where VMware has none, and read what is stated where no level is', () => {
    const levels = (level: Offer['supportLevel']): Scenario =>
      small({
        offers: small().offers.map((one) =>
          one.id === 'v' && level ? { ...one, supportLevel: level } : one,
        ),
      });
    const none = compared(levels('none'), wanted([edition('x', {}, { supportLevel: 'community' })]));
    expect(part(none, 'x', 'support')).toEqual({ is: 'not-needed', why: 'vmware-has-none' });
    const sourced = edition('x', {}, { source: 'list' });
    const level = edition('y', { facts: { manager: FACT, support: FACT } }, { supportLevel: undefined });
    const open = JSON.parse(JSON.stringify(edition('z', {}, { supportLevel: undefined }))) as Candidate;
    const found = compared(small(), wanted([sourced, JSON.parse(JSON.stringify(level)) as Candidate, open]));
    expect(['x', 'y', 'z', 'stay'].map((id) => part(found, id, 'support'))).toEqual([
      { is: 'included', source: 'list' },
      FACT,
      { is: 'missing', why: 'not-known' },
      FACT,
    ]);
  });

  it('license guests by the products that are meant for the platform', () => {
    const r = offer('r', { metric: { id: 'per-vm' } });
    const scenario = (product: object): Scenario =>
      small({
        clusters: guests('rhel'),
        offers: [...small().offers, r],
        products: [{ id: 'p', kinds: ['rhel'], modes: ['r'], ...product }],
      });
    const brings = edition('o', { facts: { manager: FACT, guests: { kinds: ['rhel'], source: 's' } } });
    const rights = (product: object): unknown[] => {
      const found = compared(scenario(product), wanted([edition('x'), brings]));
      return ['stay', 'x', 'o'].map((id) => part(found, id, 'guests'));
    };
    const paid = { is: 'added', paid: [{ by: 'product', id: 'p' }] };
    const lacks = { is: 'missing', why: 'not-entered' };
    expect(rights({})).toEqual([paid, paid, FACT]);
    expect(rights({ side: 'vmware' })).toEqual([paid, lacks, FACT]);
    expect(rights({ side: 'kvm' })).toEqual([lacks, paid, FACT]);
    expect(rights({ platforms: ['kvm'] })).toEqual([paid, paid, FACT]);
    expect(rights({ platforms: ['another'] })).toEqual([paid, lacks, FACT]);
    expect(rights({ contested: 'somebody' })).toEqual([lacks, lacks, FACT]);
  });

  it('are as good as the worst of their kinds', () => {
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      guests: (['windows-server', 'rhel', 'sles'] as const).map((kind) => ({
        id: kind,
        kind,
        vms: 2,
        disposition: 'move' as const,
      })),
    }));
    const brings = edition('o', { facts: { manager: FACT, guests: { kinds: ['rhel'], source: 's' } } });
    const found = compared(small({ clusters }), wanted([edition('x'), brings]));
    expect(['x', 'o'].map((id) => part(found, id, 'guests')?.is)).toEqual(['missing', 'included']);
  });

  it('count as moved what is in use, may move, and is reached by a wave or by diverted growth', () => {
    const vms = (clusters: Scenario['clusters'], future: Future): number | undefined => {
      const found = compared(small({ clusters, futures: [{ id: 'stay' }, future] }), wanted([edition('x')]));
      return found.rows.find(({ id }) => id === 'x')?.parts.kinds[0]?.vms;
    };
    expect(vms(guests('rhel'), MOVE)).toBe(10);
    expect(vms(guests('rhel', { poweredOn: false }), MOVE)).toBeUndefined();
    expect(vms(guests('rhel', { disposition: 'stay' }), MOVE)).toBeUndefined();
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', kinds: ['ubuntu' as const] }];
    expect(vms(guests('rhel'), { id: 'move', waves })).toBeUndefined();
    const divert = { from: '2027-01', platform: 'kvm' };
    expect(vms(guests('rhel'), { id: 'move', divert })).toBe(10);
  });
});
