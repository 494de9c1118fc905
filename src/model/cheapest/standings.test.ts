import { describe, expect, it } from 'vitest';
import { compared, edition, FACT, guests, offer, part, wanted } from '../../../tests/small/cheapest.ts';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Candidate, Facts } from './facts.ts';

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
    expect(part(found, 'c', 'manager')).toStrictEqual({
      is: 'added',
      paid: [{ by: 'offer', id: 'c-m' }],
      source: 's',
    });
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
    expect(rights({ platforms: ['another', 'kvm'] })).toEqual([paid, paid, FACT]);
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
    const both = [
      ...waves,
      { id: 'x', platform: 'kvm', from: '2027-01', to: '2027-02', kinds: ['rhel' as const] },
    ];
    expect(vms(guests('rhel'), { id: 'move', waves: both })).toBe(10);
    const divert = { from: '2027-01', platform: 'kvm' };
    expect(vms(guests('rhel'), { id: 'move', divert })).toBe(10);
  });

  it('are not needed by an estate that has no use for them', () => {
    const found = compared(small(), wanted([edition('x')]));
    expect((['storage', 'guests', 'backup'] as const).map((name) => part(found, 'x', name))).toEqual([
      { is: 'not-needed', why: 'no-vsan' },
      { is: 'not-needed', why: 'no-licensed-guests' },
      { is: 'not-needed', why: 'nothing-entered' },
    ]);
    expect(Object.keys(found.rows.find(({ id }) => id === 'stay')?.parts ?? {})).not.toContain('level');
    expect(part(found, 'stay', 'manager')).toEqual(FACT);
  });

  it('are missing where the vendor has none, or names an offer that nobody knows', () => {
    const none = { is: 'not-offered', source: 's' } as const;
    const given = (id: string, more: Partial<Offer>, manager: Facts['manager'] = none): Candidate =>
      edition(id, { facts: { manager } }, more);
    const lost = { is: 'added', offer: 'nowhere', source: 's' } as const;
    const found = compared(
      small(),
      wanted([
        given('a', { supportLevel: 'community', source: 'list' }),
        given('b', { supportLevel: 'none' }, lost),
        edition('c', { platform: { id: 'c', offer: 'nowhere' }, offers: [] }),
      ]),
    );
    const missing = { is: 'missing', why: 'not-offered' };
    expect(part(found, 'a', 'manager')).toEqual({ ...missing, source: 's' });
    expect(part(found, 'a', 'support')).toEqual({ ...missing, source: 'list' });
    expect(part(found, 'b', 'manager')).toEqual({ is: 'missing', why: 'no-price', source: 's' });
    expect(part(found, 'b', 'support')).toStrictEqual(missing);
    expect(part(found, 'c', 'support')).toEqual({ is: 'missing', why: 'not-known' });
    expect(found.rows.map(({ rank }) => rank)).toEqual([1, undefined, undefined, undefined]);
  });

  it('count the hosts of their own side', () => {
    // Two hosts of VMware that cannot run KVM; the platform is content with one.
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      hosts: cluster.hosts.map((group) => ({ ...group, kvmReady: 'no' as const })),
    }));
    const purchase = { sockets: 2, coresPerSocket: 16, price: '0' };
    const x = edition('x', { platform: { id: 'x', offer: 'x-offer', minHosts: 1 } });
    const found = compared(small({ clusters, purchase }), wanted([x]));
    expect(part(found, 'x', 'manager')).toEqual({ is: 'not-needed', why: 'one-host' });
  });

  it('need storage for one cluster on vSAN among others', () => {
    const [cluster] = small().clusters as [Scenario['clusters'][number]];
    const clusters = [cluster, { ...cluster, id: 'b', vsan: { rawTiB: '1' } }].map((one) => ({
      ...one,
      guests: one.guests.map((group) => ({ ...group, id: `${one.id}-g` })),
    }));
    const found = compared(small({ clusters }), wanted([edition('x')]));
    expect(part(found, 'x', 'storage')).toEqual({ is: 'missing', why: 'not-known' });
  });

  it('take backup from other costs of their side and future', () => {
    const costs = [
      { id: 'b1', item: 'backup-per-vm', amount: '1', side: 'kvm' },
      { id: 'b2', item: 'backup-per-host', amount: '1', side: 'vmware' },
      { id: 'b3', item: 'backup-per-vm', amount: '1', futures: ['stay'] },
      { id: 'other', item: 'migration-per-vm', amount: '1' },
    ] as const satisfies Scenario['costs'];
    const backup = (own: Scenario['costs'], id: string): unknown =>
      part(compared(small({ costs: own }), wanted([edition('x')])), id, 'backup');
    const paid = (...ids: string[]): unknown => ({
      is: 'added',
      paid: ids.map((id) => ({ by: 'cost', id })),
    });
    expect(backup([...costs], 'x')).toEqual(paid('b1'));
    expect(backup([...costs], 'stay')).toEqual(paid('b2', 'b3'));
    expect(backup([costs[2]], 'x')).toEqual({ is: 'missing', why: 'not-known' });
    expect(backup([costs[3]], 'x')).toEqual({ is: 'not-needed', why: 'nothing-entered' });
    const products = [{ id: 'p', modes: ['other', 'veeam'] }];
    const offers = [...small().offers, offer('veeam'), offer('other')];
    expect(part(compared(small({ products, offers }), wanted([edition('x')])), 'x', 'backup')).toEqual({
      is: 'added',
      paid: [{ by: 'product', id: 'p' }],
    });
  });

  it('stand for each system by itself: what one needs says nothing of another', () => {
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      guests: (['windows-server', 'rhel', 'sles'] as const).map((kind) => ({
        id: kind,
        kind,
        vms: 2,
        disposition: 'move' as const,
      })),
    }));
    const products = [
      { id: 'r', kinds: ['rhel' as const], modes: ['per-vm'] },
      { id: 's', kinds: ['sles' as const], modes: ['per-vm'] },
    ];
    const offers = [...small().offers, offer('per-vm', { metric: { id: 'per-vm' } })];
    const found = compared(small({ clusters, products, offers }), wanted([edition('x')]));
    const paid = (id: string): unknown => ({ is: 'added', paid: [{ by: 'product', id }] });
    expect(found.rows.find(({ id }) => id === 'x')?.parts.kinds).toEqual([
      { kind: 'windows-server', vms: 2, standing: { is: 'not-needed', why: 'apart' } },
      { kind: 'rhel', vms: 2, standing: paid('r') },
      { kind: 'sles', vms: 2, standing: paid('s') },
    ]);
    // The worst of them, and of equals the first.
    expect(part(found, 'x', 'guests')).toEqual(paid('r'));
  });

  it('read the support of today from the offers of the clusters alone', () => {
    const [v, k] = small().offers;
    const offers = [
      { ...k, supportLevel: 'round-the-clock' },
      { ...v, supportLevel: 'none' },
    ] as Offer[];
    const found = compared(small({ offers }), wanted([edition('x', {}, { supportLevel: 'community' })]));
    expect(part(found, 'x', 'support')).toEqual({ is: 'not-needed', why: 'vmware-has-none' });
  });
});
