import { describe, expect, it } from 'vitest';
import { compared, edition, FACT, guests, order, part, wanted } from '../../../tests/small/cheapest.ts';
import { MOVE, small } from '../../../tests/small/scenario.ts';
import type { Future } from '../scenario/futures.ts';

describe('the ways side by side', () => {
  it('say of which future they are, and throw where there is none', () => {
    const found = compared(small(), wanted([edition('x')]));
    expect({ moving: found.moving, stays: found.stays, leftOut: found.leftOut }).toEqual({
      moving: 'move',
      stays: 'stay',
      leftOut: [],
    });
    expect(order(found)).toEqual(['x', 'stay']);
    expect(() => compared(small(), wanted([], { moving: 'nowhere' }))).toThrow(RangeError);
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
});
