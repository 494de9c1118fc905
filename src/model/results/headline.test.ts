import { describe, expect, it } from 'vitest';
import { migration, MOVE, run, small, TODAY, worked } from '../../../tests/small/scenario.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { headlineNotes, NAMED_SETTLEMENT, type HeadlineCode, type HeadlineNote } from './headline.ts';

const codes = (projection: Projection): string[] => headlineNotes(projection).map(({ code }) => code);
const note = (projection: Projection, code: HeadlineCode): HeadlineNote | undefined =>
  headlineNotes(projection).find((one) => one.code === code);
const [cluster] = small().clusters;
const [held] = small().holdings;
if (!cluster || !held) throw new Error('the small scenario has a cluster and a holding');

/** A quarter's renewal at the given price in the last quarter of the horizon: paid for a year, three quarters credited. */
const late = (price: string, cost: string): Partial<Scenario> => ({
  horizon: 12,
  holdings: [{ ...held, end: '2027-10', next: { price, term: 12, billing: 'prepaid' } }],
  costs: migration(cost),
});

describe('what a headline must say', () => {
  it('says nothing of a plain saving that paid for its migration', () => {
    expect(codes(run({ costs: migration('10') }))).toEqual([]);
  });

  it('names what lacks at the start', () => {
    const projection = project(worked('under-licensed', 'under-licensed'), [], TODAY);
    expect(headlineNotes(projection)).toEqual([
      { code: 'under-licensed-at-start', data: { offer: 'v', units: 1, amount: 36000 } },
    ]);
    expect(codes(project(worked('under-licensed', 'fully-licensed'), [], TODAY))).toEqual([]);
  });

  it('names a settlement above 5 % of the savings', () => {
    // Stay: 2 × 800 paid, three quarters (1,200) credited; move: 10 × 20. Savings 1,600 − 1,200 − 200 = 200.
    const projection = run(late('800', '20'));
    expect(note(projection, 'settlement-share')).toEqual({
      code: 'settlement-share',
      data: { future: 'move', settlement: -120000, savings: 20000 },
    });
    expect(NAMED_SETTLEMENT).toBe(0.05);
    expect(note(run({ costs: migration('10') }), 'settlement-share')).toBeUndefined();
  });

  it('names no settlement of exactly 5 %', () => {
    // Stay: a year at 2 × 20 from the last but one quarter on, half of it (20) credited; savings 40 − 20 + 380 = 400.
    const exactly = (gain: string): Partial<Scenario> => ({
      horizon: 12,
      holdings: [
        { ...held, start: '2026-07', end: '2027-07', next: { price: '20', term: 12, billing: 'prepaid' } },
      ],
      costs: [{ id: 'c', item: 'migration-per-vm', amount: gain }],
    });
    expect(note(run(exactly('-38')), 'settlement-share')).toBeUndefined();
    expect(note(run(exactly('-37')), 'settlement-share')).toBeDefined();
    expect(note(run(exactly('2')), 'settlement-share')).toBeUndefined();
  });

  it('tells a win through settlement from a win in cash', () => {
    // The move holds a prepaid platform: 2 × 500 for two years in the last month, of which 23 months are credited.
    const prepaid = run({
      horizon: 12,
      holdings: [{ ...held, end: '2027-12', next: { price: '600', term: 12, billing: 'monthly' } }],
      offers: [
        ...small().offers.slice(0, 1),
        { id: 'k', metric: { id: 'per-host' }, price: '50', term: 12, billing: 'prepaid' },
      ],
      futures: [
        { id: 'stay' },
        { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-11', to: '2027-12' }] },
      ],
    });
    // Stay: a month of 2 × 600 ÷ 12 = 100. Move: 2 × 50 = 100 paid, ten months of it (83.33) credited.
    expect(note(prepaid, 'wins-through-settlement')).toEqual({
      code: 'wins-through-settlement',
      data: { future: 'move', savings: 8333, cash: 0 },
    });
    expect(note(run({ costs: migration('10') }), 'wins-through-settlement')).toBeUndefined();
    expect(note(run(late('800', '40')), 'wins-through-settlement')).toBeUndefined();
  });

  it('tells a win that needs freed time', () => {
    const freed = (cost: string, time: string): Projection =>
      run({
        costs: [
          ...migration(cost),
          { id: 'time', item: 'migration-per-vm', amount: time, freed: true, futures: ['move'] },
        ],
      });
    // Savings 1,100 − 10 × 120 = −100; freed time of the move 10 × −11 = −110 makes it 10.
    expect(note(freed('120', '-11'), 'wins-with-freed-labour')).toEqual({
      code: 'wins-with-freed-labour',
      data: { future: 'move', savings: -10000, freed: 11000 },
    });
    expect(note(freed('120', '-10'), 'wins-with-freed-labour')).toBeUndefined();
    expect(note(freed('100', '-11'), 'wins-with-freed-labour')).toBeUndefined();
    expect(note(freed('110', '-11'), 'wins-with-freed-labour')).toBeDefined();
  });

  it('names a future that loses early and wins later', () => {
    const within = (horizon: number): Projection => run({ horizon, costs: migration('150') });
    // 1,500.00 of migration against 1,100.00 a year from the second year on.
    const says = headlineNotes(within(48), [within(36), within(24)]);
    expect(says).toEqual([{ code: 'wins-later', data: { future: 'move', loses: 24, wins: 36 } }]);
    expect(headlineNotes(within(36), [within(48)])).toEqual([]);
    expect(headlineNotes(within(24), [within(12)])).toEqual([]);
    // At 110.00 for each of ten VMs nothing is lost in two years, at 220.00 nothing is won in three.
    const exactly = (amount: string, horizon: number): Projection =>
      run({ horizon, costs: migration(amount) });
    expect(headlineNotes(exactly('110', 36), [exactly('110', 24)])).toEqual([]);
    expect(headlineNotes(exactly('220', 24), [exactly('220', 36), exactly('220', 48)])).toEqual([
      { code: 'wins-later', data: { future: 'move', loses: 24, wins: 48 } },
    ]);
    // Who wins first and loses later, when 5,000.00 fall due in month 30, does not win later.
    const due = { id: 'c', item: 'fixed' as const, amount: '5000', futures: ['move'], from: '2029-07' };
    const paying = (horizon: number): Projection => run({ horizon, costs: [...migration('10'), due] });
    expect(headlineNotes(paying(24), [paying(36)])).toEqual([]);
  });

  it('names a plan that is the baseline under another name', () => {
    const projection = run({ futures: [{ id: 'stay' }, { id: 'same' }] });
    expect(headlineNotes(projection)).toEqual([{ code: 'equals-baseline', data: { future: 'same' } }]);
    const dearer = { id: 'dearer', renewals: { h1: { next: { price: '600' } } } };
    expect(codes(run({ futures: [{ id: 'stay' }, dearer] }))).toEqual([]);
  });

  it('names a move of which nothing may move', () => {
    const guests = cluster.guests.map((group) => ({ ...group, disposition: 'stay' as const }));
    const clusters = [{ ...cluster, guests }];
    expect(codes(run({ clusters }))).toEqual(['nothing-may-move', 'equals-baseline']);
    const divert = { id: 'divert', divert: { from: '2027-01', platform: 'kvm' } };
    expect(codes(run({ clusters, futures: [{ id: 'stay' }, divert] }))).toContain('nothing-may-move');
    expect(codes(run({ clusters, futures: [{ id: 'stay' }, { id: 'move', waves: [] }] }))).toEqual([
      'equals-baseline',
    ]);
  });

  it('names a move that meets no renewal', () => {
    const far = (end: string): Partial<Scenario> => ({
      holdings: [{ ...held, end }],
      costs: migration('10'),
    });
    expect(codes(run(far('2029-01')))).toEqual(['lands-nothing']);
    expect(codes(run(far('2028-12')))).not.toContain('lands-nothing');
    expect(codes(run({ ...far('2028-12'), costs: migration('90') }))).not.toContain('lands-nothing');
    // Nothing saved and nothing lost is no saving; one who stays has nothing to land; one who gains by moving has landed.
    expect(codes(run({ ...far('2029-01'), costs: [] }))).toEqual(['lands-nothing', 'before-migration-cost']);
    expect(codes(run({ ...far('2029-01'), futures: [{ id: 'stay' }, { id: 'same' }] }))).toEqual([
      'equals-baseline',
    ]);
    const gain = [...migration('1'), { id: 'c', item: 'credit' as const, amount: '-900', futures: ['move'] }];
    expect(codes(run({ ...far('2029-01'), costs: gain }))).not.toContain('lands-nothing');
  });

  it('looks for a renewal among all contracts that hold something and end within the horizon', () => {
    const landing = (...holdings: Scenario['holdings']): boolean =>
      !codes(
        run({ holdings: [...holdings, { ...held, id: 'far', end: '2029-01' }], costs: migration('900') }),
      ).includes('lands-nothing');
    expect(landing()).toBe(false);
    expect(landing({ ...held, quantity: 1 })).toBe(true);
    expect(landing({ ...held, quantity: 0 })).toBe(false);
    expect(landing({ ...held, start: '2026-01', end: '2027-01', next: { most: 0 } })).toBe(false);
    expect(landing({ ...held, start: '2025-01', end: '2026-06' })).toBe(false);
    // Another offer, with a plan of its own that ends beyond the horizon.
    const clusters = [{ ...cluster, addOns: ['w'] }];
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const offers = [v, k, { ...v, id: 'w' }];
    const holdings = [
      { ...held, end: '2028-12' },
      { ...held, id: 'h2', offer: 'w', end: '2029-01' },
    ];
    expect(codes(run({ clusters, offers, holdings, costs: migration('900') }))).not.toContain(
      'lands-nothing',
    );
  });

  it('names a move that pays nothing for moving', () => {
    expect(headlineNotes(run())).toEqual([
      { code: 'before-migration-cost', data: { future: 'move', vms: 10 } },
    ]);
    expect(codes(run({ costs: migration('0') }))).toEqual(['before-migration-cost']);
    const freed = [{ id: 'm', item: 'migration-per-vm' as const, amount: '10', freed: true }];
    expect(codes(run({ costs: freed }))).toEqual(['before-migration-cost']);
    expect(codes(run({ futures: [{ id: 'stay' }, MOVE], costs: migration('1') }))).toEqual([]);
  });

  it('says nothing of a move that begins later, in one of two clusters, to one of two platforms', () => {
    const clusters = [cluster, { ...cluster, id: 'b' }];
    const holdings = [{ ...held, quantity: 4 }];
    const platforms = [...small().platforms, { id: 'other', offer: 'k' }];
    const wave = { id: 'w', platform: 'kvm', from: '2027-04', to: '2027-05', clusters: ['a'] };
    const futures = [{ id: 'stay' }, { id: 'move', waves: [wave] }];
    expect(codes(run({ clusters, holdings, platforms, futures, costs: migration('10') }))).toEqual([]);
  });

  it('does not ask what it costs to move less than one VM', () => {
    const guests = cluster.guests.map((group) => ({ ...group, vms: 1 }));
    const waves = MOVE.waves?.map((wave) => ({ ...wave, share: '0.3' })) ?? [];
    const futures = [{ id: 'stay' }, { id: 'move', waves }];
    expect(codes(run({ clusters: [{ ...cluster, guests }], futures }))).toEqual([]);
  });

  it('names with every note the future it is about', () => {
    const guests = cluster.guests.map((group) => ({ ...group, disposition: 'stay' as const }));
    expect(headlineNotes(run({ clusters: [{ ...cluster, guests }] }))).toEqual([
      { code: 'nothing-may-move', data: { future: 'move' } },
      { code: 'equals-baseline', data: { future: 'move' } },
    ]);
    const far = run({ holdings: [{ ...held, end: '2029-01' }], costs: migration('10') });
    expect(headlineNotes(far)).toEqual([{ code: 'lands-nothing', data: { future: 'move' } }]);
  });

  it('compares with the baseline that the scenario names', () => {
    const projection = run({ baseline: 'move', costs: migration('10') });
    expect(codes(projection)).toEqual([]);
    expect(headlineNotes({ ...projection, futures: [] })).toEqual([]);
  });
});
