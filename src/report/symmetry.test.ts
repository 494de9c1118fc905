import { describe, expect, it } from 'vitest';
import { MOVE, run, small } from '../../tests/small/scenario.ts';
import { symmetryOf } from './symmetry.ts';

const rowsOf = (change: Parameters<typeof small>[0] = {}): Record<string, unknown> =>
  Object.fromEntries(
    symmetryOf(run(small(change))).rows.map(({ subject, values, same }) => [
      [subject.kind, ...Object.values(subject).slice(1)].join(' '),
      [...values, same ? '=' : '≠'],
    ]),
  );

describe('the symmetry check', () => {
  it('names the futures in their order', () => {
    expect(symmetryOf(run()).futures).toEqual(['stay', 'move']);
  });

  it('takes facts alike for all futures, with the default where nothing was entered', () => {
    expect(rowsOf({ finance: { rate: '0.07' } })).toMatchObject({
      'fact horizon': ['24', '24', '='],
      'fact finance/rate': ['0.07', '0.07', '='],
      'fact assumptions/priceLevel': ['base', 'base', '='],
      'fact assumptions/settle': ['yes', 'yes', '='],
      'fact assumptions/rebuild': ['1', '1', '='],
    });
    expect(rowsOf({ assumptions: { settle: false } })['fact assumptions/settle']).toEqual(['no', 'no', '=']);
  });

  it('says which futures bear a cost, renew on terms of their own, release hosts or change editions', () => {
    const futures = [
      { id: 'stay', releaseHosts: true, editions: [{ id: 'e', from: '2028-01', offer: 'v' }] },
      { ...MOVE, renewals: { h1: { next: { price: '9' } } } },
    ];
    const costs = [
      { id: 'all', item: 'fixed' as const, amount: '1' },
      { id: 'one', item: 'fixed' as const, amount: '1', futures: ['move'] },
    ];
    expect(rowsOf({ futures, costs })).toMatchObject({
      'cost all': ['borne', 'borne', '='],
      'cost one': ['not-borne', 'borne', '≠'],
      'renewal h1': ['shared', 'own', '≠'],
      release: ['yes', 'no', '≠'],
      editions: ['1', '0', '≠'],
    });
  });

  it('counts a KVM core like a VMware core unless a platform that is used says otherwise', () => {
    const platforms = [
      { id: 'kvm', offer: 'k', density: '1.2' },
      { id: 'unused', offer: 'k', density: '3' },
    ];
    const rows = rowsOf({ platforms });
    expect(rows['density kvm']).toEqual(['1', '1.2', '≠']);
    expect(rows['density unused']).toEqual(['1', '1', '=']);
    const divert = { from: '2027-05', platform: 'unused' };
    expect(
      rowsOf({ platforms, futures: [{ id: 'stay' }, { id: 'move', divert }] })['density unused'],
    ).toEqual(['1', '3', '≠']);
  });

  it('knows no dual-run where nothing moves', () => {
    expect(rowsOf()['overlap']).toEqual([null, '1', '≠']);
    expect(rowsOf({ futures: [{ id: 'stay' }, { ...MOVE, overlap: 3 }] })['overlap']).toEqual([
      null,
      '3',
      '≠',
    ]);
  });
});
