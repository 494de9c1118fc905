import { describe, expect, it } from 'vitest';
import {
  compared,
  edition,
  FACT,
  guests,
  offer,
  order,
  part,
  wanted,
} from '../../../tests/small/cheapest.ts';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Candidate } from './facts.ts';

describe('the ways side by side', () => {
  it('say of which future they are, and throw where there is none', () => {
    const found = compared(small(), wanted([edition('x')]));
    expect({ moving: found.moving, stays: found.stays, leftOut: found.leftOut }).toEqual({
      moving: 'move',
      stays: 'stay',
      leftOut: [],
    });
    expect(order(found)).toEqual(['x', 'stay']);
    expect(() => compared(small(), wanted([], { moving: 'nowhere' }))).toThrow(
      new RangeError('no future nowhere'),
    );
  });

  it('have a row for every future that stays, compared with the baseline where that stays', () => {
    const futures: Future[] = [{ id: 'stay' }, MOVE, { id: 'shrink', releaseHosts: true }];
    const found = compared(small({ futures, baseline: 'shrink' }), wanted([edition('x')]));
    expect(found.stays).toBe('shrink');
    expect(
      found.rows.filter(({ way }) => way === 'stay').map(({ id, savings }) => [id, savings?.id]),
    ).toEqual([
      ['shrink', undefined],
      ['stay', 'against/stay/savings'],
    ]);
  });

  it('compare with the first future that stays where the baseline moves, and with nothing where none stays', () => {
    const first = compared(
      small({ futures: [{ id: 'stay' }, MOVE, { id: 'shrink', releaseHosts: true }] }),
      wanted([]),
    );
    expect(first.rows.map(({ id, savings }) => [id, savings?.id])).toEqual([
      ['shrink', 'against/shrink/savings'],
      ['stay', undefined],
    ]);
    const moving = compared(small({ futures: [MOVE, { id: 'stay' }] }), wanted([edition('x')]));
    expect(moving.rows.map(({ id, savings }) => [id, savings?.id])).toEqual([
      ['x', 'against/move/savings'],
      ['stay', undefined],
    ]);
    const alone = compared(small({ futures: [MOVE] }), wanted([edition('x')]));
    expect(alone.stays).toBeUndefined();
    expect(alone.rows.map(({ id, savings }) => [id, savings])).toEqual([['x', undefined]]);
  });

  it('share a place where totals are equal, in the order of their names', () => {
    const found = compared(small(), wanted([edition('y'), edition('x'), edition('z', {}, { price: '11' })]));
    expect(found.rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['x', 1],
      ['y', 1],
      ['z', 3],
      ['stay', 4],
    ]);
    expect(order(compared(small(), wanted(['x', 'z', 'y'].map((id) => edition(id)))))).toEqual([
      'x',
      'y',
      'z',
      'stay',
    ]);
  });

  it('carry what their own side costs in licences', () => {
    const found = compared(small(), wanted([edition('x')]));
    expect(found.rows.map(({ licences, perYear }) => [licences.id, perYear.id])).toEqual([
      ['future/move/licences/kvm', 'future/move/licences/kvm/per-year'],
      ['future/stay/licences/vmware', 'future/stay/licences/vmware/per-year'],
    ]);
  });

  it('name every offer of the clusters, and the level that one of them states', () => {
    const [cluster] = small().clusters;
    const again = { ...cluster, id: 'b', offer: 'w', guests: [] } as Scenario['clusters'][number];
    const [v, k] = small().offers;
    const offers = [
      v,
      { ...k, supportLevel: 'round-the-clock' },
      offer('w', { supportLevel: 'business-hours' }),
    ] as Offer[];
    const clusters = [...small().clusters, { ...again, follows: 'a' }];
    const stay = compared(small({ clusters, offers }), wanted([])).rows[0];
    expect([stay?.id, stay?.offer, stay?.parts.level]).toEqual(['stay', 'v, w', 'business-hours']);
  });

  it('are barred by the sales of their own offers alone, and by nothing but sales and limits', () => {
    const half: Future = {
      id: 'move',
      waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', share: '0.5' }],
    };
    const [v, k] = small().offers;
    const offers = [{ ...v, soldUntil: '2027-06' }, k] as Offer[];
    const unpriced = JSON.parse(
      JSON.stringify(edition('u', {}, { price: undefined, metric: { id: 'per-host' } })),
    ) as Candidate;
    const found = compared(
      small({ futures: [{ id: 'stay' }, half], offers }),
      wanted([edition('x'), unpriced]),
    );
    expect(found.rows.map(({ id, reasons }) => [id, reasons.map(({ by }) => by)]).toSorted()).toEqual([
      ['stay', []],
      ['u', []],
      ['x', []],
    ]);
  });

  it('end with what does not apply, by the catalogue or by what its months ran into', () => {
    const ended = edition('e', {}, { soldUntil: '2026-01' });
    const barred = { code: 'succeeded', of: 'x' } as const;
    const tiny = edition('t', {
      platform: {
        id: 't',
        offer: 't-offer',
        limits: [{ id: 'c', kind: 'host-cores', most: 2, source: 's' }],
      },
    });
    const found = compared(small(), wanted([edition('b', { barred }), ended, tiny, edition('x')]));
    expect(order(found).slice(0, 2)).toEqual(['x', 'stay']);
    const reasons = found.rows
      .slice(2)
      .map(({ id, rank, reasons: own }) => [
        id,
        rank,
        own.map((reason) => (reason.by === 'problem' ? reason.problem.code : reason.barred.code)),
      ]);
    expect(reasons.toSorted()).toEqual([
      ['b', undefined, ['succeeded']],
      ['e', undefined, ['not-sold']],
      ['t', undefined, ['host-beyond-limit']],
    ]);
  });

  it('count nothing of an amount too large to be counted, and say so', () => {
    const found = compared(small(), wanted([edition('x', {}, { price: '9000000000000000' }), edition('y')]));
    expect(found.rows.map(({ id, rank, total }) => [id, rank, total.missing.length])).toEqual([
      ['y', 1, 0],
      ['stay', 2, 0],
      ['x', undefined, 1],
    ]);
  });

  it('say which rows bring what all others leave out', () => {
    const brings = edition('h', {
      hypervisor: 'hyper-v',
      facts: { manager: FACT, guests: { kinds: ['windows-server'], source: 's' } },
    });
    const found = compared(small({ clusters: guests('windows-server') }), wanted([brings, edition('x')]));
    expect(found.cautions).toContainEqual({ code: 'brings-more', kind: 'windows-server', rows: ['h'] });
    expect(part(found, 'x', 'guests')).toEqual({ is: 'not-needed', why: 'apart' });
    expect(part(found, 'h', 'guests')).toEqual(FACT);
    const alone = compared(small({ clusters: guests('windows-server') }), wanted([edition('x')]));
    expect(alone.cautions.map(({ code }) => code)).not.toContain('brings-more');
  });

  it('leave a licence apart for each system by itself, and never by a row that does not apply', () => {
    const clusters = small().clusters.map((cluster) => ({
      ...cluster,
      guests: (['windows-server', 'rhel'] as const).map((kind) => ({
        id: kind,
        kind,
        vms: 5,
        disposition: 'move' as const,
      })),
    }));
    const brings = (kind: 'windows-server' | 'rhel'): Candidate['facts'] => ({
      manager: FACT,
      guests: { kinds: [kind], source: 's' },
    });
    const barred = { code: 'succeeded', of: 'x' } as const;
    const ways = [
      edition('b', { hypervisor: 'hyper-v', barred, facts: brings('windows-server') }),
      edition('h', { hypervisor: 'hyper-v', facts: brings('windows-server') }),
      edition('o', { facts: brings('rhel') }),
      edition('x'),
    ];
    expect(
      compared(small({ clusters }), wanted(ways)).cautions.filter(({ code }) => code === 'brings-more'),
    ).toEqual([{ code: 'brings-more', kind: 'windows-server', rows: ['h'] }]);
  });
});

describe('what stands above the ways', () => {
  // VMware with an answer in business hours, as the editions have it.
  const supported = small({
    offers: small().offers.map((one) => ({ ...one, supportLevel: 'business-hours' as const })),
  });

  it('is nothing where the first three have the same support, whatever the others have', () => {
    const open = edition('o', { facts: {} }, { price: '30', supportLevel: 'round-the-clock' });
    const ways = wanted([edition('x'), edition('y'), open]);
    expect(compared(supported, ways).cautions).toEqual([]);
    expect(compared(supported, wanted([edition('x'), open])).cautions).toEqual([]);
    const fourth = wanted([edition('x'), edition('y'), edition('z')]);
    expect(compared(small(), fourth).cautions).toEqual([]);
  });

  it('names the first three where their support differs', () => {
    const better = edition('y', {}, { supportLevel: 'round-the-clock' });
    const found = compared(supported, wanted([edition('x'), better, edition('z')]));
    expect(found.cautions).toEqual([{ code: 'unequal-support', rows: ['x', 'y', 'z'] }]);
    expect(part(found, 'y', 'support')).toEqual({ is: 'included' });
  });

  it('names lower bounds below the first total, not at it and not those that do not apply', () => {
    const lacks = (id: string, price: string, more: Partial<Candidate> = {}): Candidate =>
      edition(id, { facts: {}, ...more }, { price });
    const barred = { code: 'succeeded', of: 'x' } as const;
    const ways = [
      edition('x'),
      lacks('at', '10'),
      lacks('below', '9'),
      lacks('above', '11'),
      lacks('no', '8', { barred }),
    ];
    const found = compared(supported, wanted(ways));
    expect(found.cautions).toEqual([{ code: 'unknown-below-first', rows: ['below'] }]);
    expect(found.rows.map(({ id, rank, atLeast }) => [id, rank, atLeast])).toEqual([
      ['x', 1, false],
      ['stay', 2, false],
      ['below', undefined, true],
      ['at', undefined, true],
      ['above', undefined, true],
      ['no', undefined, true],
    ]);
    expect(compared(supported, wanted([lacks('a', '1')], { staying: {} })).cautions).toEqual([]);
  });
});
