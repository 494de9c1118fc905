import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheaper, type PlainCost } from './cost.ts';
import { cheapestCourse, nextDecision, type Choice, type Stretch } from './search.ts';

const none = { renews: [], joins: [] };

describe('the next decision', () => {
  it('comes with a renewal a year after the mode began, the first month of that year included', () => {
    const begun = [{ from: 2, mode: 0 }];
    expect(nextDecision({ renews: [2, 8, 13, 14, 20], joins: [] }, begun, false)).toBe(14);
    expect(nextDecision({ renews: [13], joins: [] }, begun, false)).toBeUndefined();
    expect(nextDecision(none, begun, false)).toBeUndefined();
  });

  it('comes at once where the mode stood before, but not in the month itself', () => {
    const begun = [{ from: 0, mode: 0 }];
    expect(nextDecision({ renews: [0, 3], joins: [] }, begun, true)).toBe(3);
    expect(nextDecision({ renews: [3], joins: [0, 2] }, begun, true)).toBe(2);
    expect(nextDecision({ renews: [3], joins: [2] }, begun, false)).toBeUndefined();
  });

  it('comes with what joins only a year after any decision, and puts off no renewal', () => {
    const begun = [
      { from: 0, mode: 1 },
      { from: 12, mode: 1 },
    ];
    expect(nextDecision({ renews: [18], joins: [12, 13, 24] }, begun, false)).toBe(18);
    expect(nextDecision({ renews: [], joins: [12, 13, 23, 24] }, begun, false)).toBe(24);
    expect(nextDecision({ renews: [12, 18, 24, 30], joins: [] }, begun, false)).toBe(24);
    const changed = [
      { from: 0, mode: 0 },
      { from: 12, mode: 1 },
    ];
    expect(nextDecision({ renews: [18, 25], joins: [] }, changed, true)).toBe(25);
    expect(nextDecision({ renews: [], joins: [14, 24] }, changed, true)).toBe(24);
  });

  it('is free from the start where nothing has begun', () => {
    expect(nextDecision({ renews: [4], joins: [] }, [], false)).toBe(4);
    expect(nextDecision({ renews: [], joins: [4] }, [], false)).toBe(4);
  });
});

/** How many prices are not known, and the sum of the others. */
function sumOf(prices: readonly number[]): PlainCost {
  const known = prices.filter((price) => !Number.isNaN(price));
  return { unknown: prices.length - known.length, amount: known.reduce((sum, price) => sum + price, 0) };
}

/** Modes renewed every twelve months, each at a price per year, not known where NaN; two courses in the same mode go on alike. */
function choice(
  prices: readonly (readonly number[])[],
  modes = prices.map((_, mode) => mode),
): Choice & { runs: string[] } {
  const runs: string[] = [];
  const paid = (course: readonly Stretch[], until: number): PlainCost => {
    const years = Array.from({ length: until / 12 }, (_, year) => {
      const mode = course.filter(({ from }) => from <= year * 12).at(-1)?.mode ?? 0;
      return prices[mode]?.[year] ?? 0;
    });
    return sumOf(years);
  };
  return {
    runs,
    modes,
    stood: false,
    run: (course) => {
      runs.push(course.map(({ mode }) => mode).join(''));
      return {
        renews: prices[0]?.slice(1).map((_, year) => (year + 1) * 12) ?? [],
        joins: [],
        cost: paid(course, (prices[0]?.length ?? 0) * 12),
        until: (month) => ({ paid: paid(course, month), state: '' }),
      };
    },
  };
}

describe('the cheapest course', () => {
  it('changes wherever another mode is cheaper from then on', () => {
    const found = cheapestCourse(
      choice([
        [5, 9, 1],
        [7, 2, 6],
      ]),
      [{ from: 0, mode: 0 }],
    );
    expect(found.stretches).toEqual([
      { from: 0, mode: 0 },
      { from: 12, mode: 1 },
      { from: 24, mode: 0 },
    ]);
    expect(found.cost).toEqual({ unknown: 0, amount: 8 });
  });

  it('keeps the mode in force where costs are equal, then takes the first', () => {
    const modes = cheapestCourse(
      choice([
        [1, 1, 1],
        [1, 1, 1],
      ]),
      [{ from: 0, mode: 1 }],
    ).stretches;
    expect(modes.map(({ mode }) => mode)).toEqual([1, 1, 1]);
    const only = cheapestCourse(
      choice(
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
        [1, 2],
      ),
      [{ from: 0, mode: 0 }],
    );
    expect(only.stretches.map(({ mode }) => mode)).toEqual([0, 1, 1]);
  });

  it('is the cheapest of all, prices that nobody knows apart', () => {
    const price = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN));
    const four = fc.array(price, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, (one, other) => {
        const table = [one, other];
        // Every way to go on from the first mode in the first year, by the three choices after it.
        const all = Array.from({ length: 8 }, (_, bits) =>
          sumOf(
            one.map((first, year) => (year === 0 ? first : (table[(bits >> (year - 1)) & 1]?.[year] ?? NaN))),
          ),
        );
        const best = all.reduce((least, cost) => (isCheaper(cost, least) ? cost : least));
        expect(cheapestCourse(choice(table), [{ from: 0, mode: 0 }]).cost).toEqual(best);
      }),
    );
  });

  it('goes on as known from a state it has met, with its own payments before', () => {
    const given = choice([
      [5, 9, 1, 8],
      [7, 2, 6, 3],
    ]);
    const found = cheapestCourse(given, []);
    expect(found.stretches.map(({ mode }) => mode)).toEqual([1, 0, 1]);
    // Nothing has begun: the first year falls to the first mode. 5 + 2 + 1 + 3.
    expect(found.cost).toEqual({ unknown: 0, amount: 11 });
    // 1 + 2 + 4, and of the eight at the end only those that follow the first course in either mode.
    expect(given.runs.length).toBe(11);
  });

  it('stops trying beyond a bound and lets modes go on', () => {
    let runs = 0;
    const endless: Choice = {
      modes: [0, 1],
      stood: false,
      run: (course) => {
        runs += 1;
        const name = String(runs);
        const next = (course.at(-1)?.from ?? 0) + 12;
        return {
          renews: course.length < 11 ? [next] : [],
          joins: [],
          cost: { unknown: 0, amount: course.length },
          until: () => ({ paid: { unknown: 0, amount: 0 }, state: name }),
        };
      },
    };
    expect(cheapestCourse(endless, [{ from: 0, mode: 0 }]).stretches.length).toBeGreaterThan(1);
    expect(runs).toBeGreaterThan(1500);
    expect(runs).toBeLessThan(1520);
  });
});
