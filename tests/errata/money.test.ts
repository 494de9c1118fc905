import { describe, expect, it } from 'vitest';
import { phasein } from '../cli/fakeIo.ts';
import { MOVE, small, TODAY } from '../small/scenario.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import type { Future } from '../../src/model/scenario/futures.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';

// Mistakes that calculators of this kind have been seen to make, as rules that ours keeps: money and time.

const value = (scenario: Scenario, id: string): string | null | undefined =>
  explain(project(scenario, [], TODAY), id)?.value;
const leaving = (from: string, to: string): Future => ({
  id: 'move',
  overlap: 0,
  waves: [{ id: 'w', platform: 'kvm', from, to }],
});

describe('paying on after a renewal that the move was over by', () => {
  const licences = (from: string, to: string): string | null | undefined =>
    value(small({ futures: [{ id: 'stay' }, leaving(from, to)] }), 'future/move/licences/vmware');

  it('buys no new term when the last VM is gone in the month of the renewal, and a whole one a month later', () => {
    // Two hosts at 550, paid in the first month; the contract ends in 2028-01.
    expect(licences('2028-01', '2028-02')).toBe('1100.00');
    expect(licences('2028-02', '2028-03')).toBe('2200.00');
  });
});

describe('a saving reckoned from a baseline that moves with the plan', () => {
  it('is the total of staying less that of the plan, each made by itself', () => {
    const plans = [leaving('2027-06', '2027-07'), leaving('2028-06', '2028-07')];
    const stays = plans.map((plan) => small({ futures: [{ id: 'stay' }, plan] }));
    const [early, late] = stays.map((scenario) => ({
      stay: Number(value(scenario, 'future/stay/total')),
      move: Number(value(scenario, 'future/move/total')),
      savings: Number(value(scenario, 'against/move/savings')),
    }));
    expect(early?.stay).toBe(late?.stay);
    for (const one of [early, late]) expect(one?.savings).toBe((one?.stay ?? 0) - (one?.move ?? 0));
    expect(early?.savings).toBeGreaterThan(late?.savings ?? Infinity);
  });

  it('costs the platform nothing before the move begins', () => {
    const offers = small().offers.map((offer) =>
      offer.id === 'k' ? { ...offer, metric: { id: 'per-host' as const }, price: '120' } : offer,
    );
    const scenario = small({ offers, futures: [{ id: 'stay' }, leaving('2028-01', '2028-02')] });
    expect(value(scenario, 'future/move/cash/year/0/category/k')).toBe('0.00');
    expect(value(scenario, 'future/move/cash/year/1/category/k')).toBe('240.00');
  });

  it('pays the new price from the month of the renewal on, not for the calendar year around it', () => {
    const [held] = small().holdings;
    const holdings = held
      ? [{ ...held, end: '2027-07', billing: 'monthly' as const, next: { price: '1100', term: 12 } }]
      : [];
    const scenario = small({ holdings });
    expect(value(scenario, 'future/stay/cash/month/5')).toBe('91.67');
    expect(value(scenario, 'future/stay/cash/month/6')).toBe('183.33');
  });
});

describe('a contract quoted by its total', () => {
  it('comes to that total to the cent, not to the total for every year', () => {
    const scenario = small({
      horizon: 36,
      holdings: [
        {
          id: 'h1',
          offer: 'v',
          quantity: 2,
          total: '1000',
          start: '2027-01',
          end: '2030-01',
          billing: 'yearly',
        },
      ],
    });
    expect(value(scenario, 'future/stay/licences/vmware')).toBe('1000.00');
  });
});

describe('an input that is connected to nothing', () => {
  it('turns the result: what is held costs what was entered, before and after its renewal', async () => {
    const totals = await Promise.all(
      ['holdings/vvf-2025/price=135', 'holdings/vvf-2025/price=140', 'holdings/vvf-2025/next/price=200'].map(
        async (set) => {
          const { out } = await phasein(['estimate', 'skeleton.json', '--json', '--brief', '--set', set]);
          const { futures } = JSON.parse(out) as { futures: { total: string }[] };
          return futures[0]?.total;
        },
      ),
    );
    expect(new Set(totals).size).toBe(3);
  });
});

describe('the same licence at a discount on one side only, and a period that is only a divisor', () => {
  const product = (id: string): Partial<Scenario> => ({
    offers: [
      ...small().offers,
      { id: 'w', metric: { id: 'per-vm' }, price: '100', term: 12, billing: 'yearly' },
    ],
    products: [{ id, modes: ['w'] }],
    holdings: [
      ...small().holdings,
      {
        id: 'hw',
        offer: 'w',
        quantity: 10,
        price: '100',
        start: '2027-01',
        end: '2029-01',
        billing: 'yearly',
      },
    ],
  });

  it('cancels what both sides need alike', () => {
    const without = value(small(), 'against/move/savings');
    expect(value(small(product('guests')), 'against/move/savings')).toBe(without);
  });

  it('changes totals with the horizon', () => {
    const totals = [12, 24, 36].map((horizon) => Number(value(small({ horizon }), 'future/stay/total')));
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(new Set(totals).size).toBe(3);
  });
});

describe('a saving that is never below zero, and an advantage of the house', () => {
  it('says that moving costs more, in the same words as that it costs less', async () => {
    const { out } = await phasein(['estimate', 'skeleton.json', '--set', 'offers/pve-basic/quote=3000']);
    expect(out).toMatch(/^Moving .+ costs USD [\d,]+ more in five years than staying \(\+\d+ %\)/m);
    const dear = small({
      offers: small().offers.map((offer) =>
        offer.id === 'k' ? { ...offer, metric: { id: 'per-host' as const }, price: '9000' } : offer,
      ),
    });
    expect(Number(value(dear, 'against/move/savings'))).toBeLessThan(0);
  });

  it('gives two futures with the same decisions the same total, whatever they are called', () => {
    const twin = { ...MOVE, id: 'another' };
    const scenario = small({ futures: [{ id: 'stay' }, MOVE, twin] });
    expect(value(scenario, 'future/another/total')).toBe(value(scenario, 'future/move/total'));
  });
});

describe('a perpetual licence billed again every year', () => {
  it('costs once, and its support every year', () => {
    const scenario = small({
      horizon: 60,
      offers: [
        { id: 'v', metric: { id: 'per-host' }, licence: 'perpetual', price: '1000', support: 's' },
        { id: 's', metric: { id: 'percentage' }, of: 'v', percent: '0.2', term: 12, billing: 'yearly' },
        { id: 'k', metric: { id: 'free' } },
      ],
      holdings: [],
    });
    expect(value(scenario, 'future/stay/category/v')).toBe('2000.00');
    expect(value(scenario, 'future/stay/category/s')).toBe('2000.00');
  });
});
