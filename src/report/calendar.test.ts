import { describe, expect, it } from 'vitest';
import { explain } from '../model/explain/explain.ts';
import { MOVE, run, small } from '../../tests/small/scenario.ts';
import { calendarOf } from './calendar.ts';

const LATER = { ...MOVE, waves: [{ id: 'w', platform: 'kvm', from: '2027-08', to: '2027-10' }] };

describe('the calendar of a future', () => {
  it('of who stays: two hosts from month 0, renewed after a year, until the horizon', () => {
    const [row, ...none] = calendarOf(run(), 'stay') ?? [];
    expect(none).toEqual([]);
    expect(row).toMatchObject({
      holding: 'h1',
      offer: 'v',
      terms: [
        { from: 0, to: 12, units: 2 },
        { from: 12, to: 24, units: 2 },
      ],
      ends: [{ month: 12, ending: 2, renewed: 2, latestStart: undefined }],
    });
  });

  it('says what the new terms are worth, and which figure that is', () => {
    // Two hosts at 550 for the one year that is renewed.
    const projection = run();
    const [end] = calendarOf(projection, 'stay')?.[0]?.ends ?? [];
    expect(end?.worth.map((id) => explain(projection, id)?.value)).toEqual(['1100.00']);
  });

  it('of a move that is over by the end renews nothing, and says when it must begin', () => {
    // Two months of moving and one of dual-run are over by month 12 where they begin in month 10; notice is two months before.
    const projection = run({ ...small(), futures: [{ id: 'stay' }, LATER] });
    const row = calendarOf(projection, 'move')?.find(({ holding }) => holding === 'h1');
    expect(row?.terms).toEqual([{ from: 0, to: 12, units: 2 }]);
    expect(row?.ends).toMatchObject([{ month: 12, ending: 2, renewed: 0, worth: [] }]);
    const start = row?.ends[0]?.latestStart;
    expect(start?.month).toBe(8);
    expect(explain(projection, start?.figure ?? '')?.value).toBe('8');
  });

  it('has the contract that ends first before others, and one without an end last', () => {
    const { holdings } = small();
    const [first] = holdings;
    if (!first) throw new Error('no holding');
    const sooner = { ...first, id: 'h2', quantity: 1, end: '2027-07' };
    const endless = { id: 'h3', offer: 'v', quantity: 1, price: '550', start: '2027-01' };
    const rows = calendarOf(run({ ...small(), holdings: [endless, first, sooner] }), 'stay') ?? [];
    expect(rows.map(({ holding }) => holding)).toEqual(['h2', 'h1', 'h3']);
    expect(rows[2]).toMatchObject({ terms: [{ from: 0, to: 24, units: 1 }], ends: [] });
  });

  it('shows what is bought later as a row of its own, and nothing for nobody', () => {
    const rows = calendarOf(run({ ...small(), holdings: [] }), 'stay') ?? [];
    expect(rows.every(({ terms }) => terms.length > 0)).toBe(true);
    expect(rows[0]?.holding).toBeUndefined();
    expect(calendarOf(run(), 'nobody')).toBeUndefined();
  });
});
