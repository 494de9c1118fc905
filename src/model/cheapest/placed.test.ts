import { describe, expect, it } from 'vitest';
import { compared, edition, FACT, guests, offer, part, wanted } from '../../../tests/small/cheapest.ts';
import { small } from '../../../tests/small/scenario.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioOfRow } from './cheapest.ts';

describe('the scenario behind a row', () => {
  const given = wanted([edition('x')]);

  it('is the same facts with the future on the platform, and the given one for staying', () => {
    const scenario = small();
    expect(scenarioOfRow(scenario, given, 'stay')).toBe(scenario);
    expect(scenarioOfRow(scenario, given, 'nobody')).toBeUndefined();
    const placed = scenarioOfRow(scenario, given, 'x');
    expect(placed?.futures.map(({ id, waves }) => [id, waves?.[0]?.platform])).toEqual([
      ['stay', undefined],
      ['move', 'x'],
    ]);
    expect(placed?.platforms.map(({ id }) => id)).toEqual(['kvm', 'x']);
    expect(placed?.offers.map(({ id }) => id)).toEqual(['v', 'k', 'x-offer']);
    expect(placed?.baseline).toBe('stay');
  });

  it('keeps what was assumed of the platform meant so far, and what the scenario states of an offer', () => {
    const scenario = small({
      platforms: [{ id: 'kvm', offer: 'k', density: '1.2', minHosts: 3 }],
      offers: [...small().offers, offer('x-offer', { quote: '1' })],
    });
    const placed = scenarioOfRow(scenario, given, 'x');
    expect(placed?.platforms.at(-1)).toEqual({ id: 'x', offer: 'x-offer', density: '1.2', minHosts: 3 });
    expect(scenarioOfRow(small(), given, 'x')?.platforms.at(-1)).toStrictEqual({ id: 'x', offer: 'x-offer' });
    const known = [...small().platforms, { id: 'x', offer: 'k' }];
    expect(scenarioOfRow(small({ platforms: known }), given, 'x')?.platforms).toEqual([
      { id: 'kvm', offer: 'k' },
      { id: 'x', offer: 'x-offer' },
    ]);
    expect(placed?.offers.filter(({ id }) => id === 'x-offer')).toMatchObject([{ quote: '1' }]);
    const stated = edition('x', { platform: { id: 'x', offer: 'x-offer', density: '0.9' } });
    expect(scenarioOfRow(scenario, wanted([stated]), 'x')?.platforms.at(-1)?.density).toBe('0.9');
  });

  it('takes diverted growth and spare Linux hosts along, which bring no right of an edition', () => {
    const move: Future = {
      id: 'move',
      divert: { from: '2027-01', platform: 'kvm' },
      spareLinux: [{ id: 's', platform: 'kvm', count: 1, sockets: 1, coresPerSocket: 8, free: '1' }],
    };
    const scenario = small({ clusters: guests('rhel'), futures: [{ id: 'stay' }, move] });
    const brings = edition('x', { facts: { manager: FACT, guests: { kinds: ['rhel'], source: 's' } } });
    const placed = scenarioOfRow(scenario, wanted([brings]), 'x');
    expect(placed?.futures[1]).toMatchObject({ divert: { platform: 'x' }, spareLinux: [{ platform: 'x' }] });
    expect(part(compared(scenario, wanted([brings])), 'x', 'guests')).toEqual({
      is: 'missing',
      why: 'not-entered',
    });
  });

  it('takes along a product that was meant for the platform, and leaves alone what was meant for another', () => {
    const products = [
      { id: 'p', modes: [], platforms: ['kvm', 'another'] },
      { id: 'q', modes: [], platforms: ['another'] },
    ];
    expect(scenarioOfRow(small({ products }), given, 'x')?.products).toEqual([
      { id: 'p', modes: [], platforms: ['x'] },
      { id: 'q', modes: [], platforms: ['another'] },
    ]);
  });

  it('lets a product end with VMware where the edition brings it, unless other systems need it too', () => {
    const brings = edition('x', { facts: { guests: { kinds: ['rhel'], source: 's' } } });
    const products = (list: NonNullable<Scenario['products']>): unknown =>
      scenarioOfRow(small({ products: list }), wanted([brings]), 'x')?.products;
    expect(products([{ id: 'p', modes: [], kinds: ['rhel'] }])).toEqual([
      { id: 'p', modes: [], kinds: ['rhel'], side: 'vmware' },
    ]);
    expect(products([{ id: 'p', modes: [], kinds: ['rhel'], side: 'kvm' }])).toEqual([]);
    const others: NonNullable<Scenario['products']> = [
      { id: 'p', modes: [], kinds: ['rhel', 'sles'] },
      { id: 'q', modes: [], kinds: [] },
      { id: 'r', modes: [] },
      { id: 's', modes: [], kinds: ['rhel'], middleware: ['sql-server'] },
    ];
    expect(products(others)).toEqual(others);
  });
});
