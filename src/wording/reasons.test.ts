import { describe, expect, it } from 'vitest';
import { run, small, worked } from '../../tests/small/scenario.ts';
import { explain } from '../model/explain/explain.ts';
import type { Projection } from '../model/projection.ts';
import { project } from '../model/project.ts';
import { explanationOf, type Explanation } from './explanation.ts';
import { speechOf } from './speech.ts';

function say(projection: Projection, id: string): Explanation {
  const figure = explain(projection, id);
  if (!figure) throw new Error(id);
  return explanationOf(figure, (other) => explain(projection, other), speechOf(projection));
}
const saidOf = (file: string, id: string, figure: string): Explanation =>
  say(project(worked(file, id), [], '2026-11-24'), figure);

describe('a figure that does not exist says why', () => {
  it.each([
    [
      'two-rates',
      'payback',
      'the cumulative difference is still below 0 at the end of the horizon, so that the outlay does not come back within it',
    ],
    [
      'twelve-percent',
      'discounted-payback',
      'the sum of present values is still below 0 at the end of the horizon, so that the outlay does not come back within it',
    ],
    [
      'no-outlay',
      'payback',
      'the cumulative difference is never below 0: nothing is laid out that could come back',
    ],
    [
      'no-outlay',
      'roi',
      'the cumulative difference is never below 0: nothing is laid out that could come back',
    ],
    [
      'two-rates',
      'irr',
      'at more than one rate the differences are worth nothing, so that none is the rate of return',
    ],
    [
      'no-outlay',
      'irr',
      'the differences are all savings or all outlays, so that no rate makes them worth nothing',
    ],
    [
      'settlement-takes-it-back',
      'irr',
      'no rate between −99 % and +1,000 % a year makes the differences worth nothing',
    ],
  ])('%s: %s', (id, figure, sentence) => {
    expect(saidOf('returns', id, `against/move/${figure}`).why.at(-1)).toBe(sentence);
  });

  it('when no month saves anything', () => {
    const never = run({ costs: [{ id: 'm', item: 'migration-per-vm', amount: '100000' }] });
    expect(say(never, 'against/move/first-saving')).toMatchObject({
      value: 'not within the horizon',
      why: [
        'the first month whose cumulative difference is above 0',
        'the cumulative difference is above 0 in no month of the horizon, so that there is no first saving within it',
      ],
    });
  });

  it('when nothing differs, and when notice was missed', () => {
    const same = run({ futures: [{ id: 'stay' }, { id: 'also' }] });
    expect(say(same, 'against/also/irr').why.at(-1)).toBe('the two futures pay the same in every month');
    expect(saidOf('latest-start', 'latest-start-by-edition', 'future/move/latest-start/h3').why.at(-1)).toBe(
      'notice was missed, so that the contract renews whole whenever a move begins',
    );
  });

  it('and adds nothing where it exists', () => {
    expect(saidOf('returns', 'ten-percent', 'against/move/payback').why).toEqual([
      'the first month from which the cumulative difference stays at or above 0',
    ]);
  });
});

describe('a price in a currency of its own', () => {
  it('is shown in it, with its level', () => {
    expect(saidOf('renewals', 'prices-as-entered', 'offer/eur/price/foreign')).toEqual({
      name: 'Price of eur in its own currency',
      value: 'EUR 120',
      why: ['the high price of eur, stated in EUR: source not given'],
    });
    expect(saidOf('renewals', 'prices-as-entered', 'offer/eur/price').value).toBe(
      'USD 132 per unit and year',
    );
  });

  it('without a rate says what is missing', () => {
    const { value, why } = saidOf('renewals', 'prices-as-entered', 'offer/gbp/price');
    expect(value).toBe('unknown');
    expect(why.at(-1)).toBe(
      'incomplete: a price is in another currency, and no rate of exchange to USD is entered at rates',
    );
  });

  it('is not what a missing price says', () => {
    const [offer, ...others] = small().offers;
    const { price: _, ...unpriced } = { ...offer, id: 'v', metric: { id: 'per-host' as const } };
    const open = run({ offers: [unpriced, ...others], holdings: [] });
    expect(say(open, 'offer/v/price').why.at(-1)).toBe('incomplete: nothing is known at offers/v/quote');
  });
});
