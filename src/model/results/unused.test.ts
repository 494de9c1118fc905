import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import { futureIn, run, small, TODAY, worked } from '../../../tests/small/scenario.ts';
import { commitmentsOf, stairsOf, strandedIn } from './unused.ts';

const planIn = (projection: Projection, future: string, offer: string) => {
  const own = futureIn(projection, future);
  const plan = own.plans.find((one) => projection.compiled.offers[one.offer]?.source.id === offer);
  if (!plan) throw new Error(`no plan of ${offer}`);
  return { own, plan };
};

describe('committed beside needed', () => {
  test('goes in stairs, a step where either changes', () => {
    const projection = project(worked('stranded', 'stranded-after-the-move'), [], TODAY);
    const { own, plan } = planIn(projection, 'move', 'vvf');
    expect(stairsOf(own, plan)).toEqual([
      { from: 0, to: 4, committed: 32, needed: 32 },
      { from: 4, to: 8, committed: 32, needed: 0 },
      { from: 8, to: 12, committed: 0, needed: 0 },
    ]);
    expect([3, 4, 7, 8].map((month) => strandedIn(own, plan, month))).toEqual([0, 32, 32, 0]);
    expect(strandedIn(own, plan, 99)).toBe(0);
  });

  test('steps where the need changes and the commitment does not, and the other way round', () => {
    const projection = project(worked('stranded', 'phantom-and-stranded'), [], TODAY);
    const { own, plan } = planIn(projection, 'stay', 'vvf');
    expect(stairsOf(own, plan)).toEqual([
      { from: 0, to: 6, committed: 80, needed: 64 },
      { from: 6, to: 12, committed: 64, needed: 64 },
    ]);
    const less = { ...own, demand: { ...own.demand, needed: [Float64Array.from([70, 90])] } };
    expect([0, 1].map((month) => strandedIn(less, plan, month))).toEqual([10, 0]);
    expect(stairsOf(less, plan).slice(0, 3)).toEqual([
      { from: 0, to: 1, committed: 80, needed: 70 },
      { from: 1, to: 2, committed: 80, needed: 90 },
      { from: 2, to: 6, committed: 80, needed: 0 },
    ]);
    const unknown = { ...own, demand: { ...own.demand, needed: [] } };
    expect(stairsOf(unknown, plan)[0]?.needed).toBe(0);
    expect(strandedIn(unknown, plan, 0)).toBe(80);
  });
});

describe('commitments beyond the horizon', () => {
  test('are contracts in force there, with months left and months still to be paid', () => {
    const projection = project(worked('stranded', 'committed-beyond'), [], TODAY);
    const { plan } = planIn(projection, 'stay', 'vvf');
    expect(commitmentsOf(projection.compiled, plan)).toEqual([
      { contract: 0, units: 32, months: 18, owed: 18 },
      { contract: 1, units: 16, months: 9, owed: 0 },
    ]);
  });

  test('stand in the order of the contracts, not of their ends', () => {
    const scenario = worked('stranded', 'committed-beyond');
    const holdings = scenario.holdings.toReversed();
    const { compiled, futures } = project({ ...scenario, holdings }, [], TODAY);
    const plan = futures[0]?.plans[0];
    if (!plan) throw new Error('no plan');
    expect(commitmentsOf(compiled, plan).map(({ contract, months }) => [contract, months])).toEqual([
      [1, 9],
      [2, 18],
    ]);
  });

  test('are explained by contract, and unknown ones are no figures', () => {
    const projection = project(worked('stranded', 'committed-beyond'), [], TODAY);
    const value = (id: string): string | null | undefined => explain(projection, id)?.value;
    expect(value('future/stay/committed-beyond/vvf/0')).toBe('576.00');
    expect(value('future/stay/committed-beyond/vvf/1')).toBe('0.00');
    expect(explain(projection, 'future/stay/committed-beyond-months/vvf')?.because).toEqual({
      kind: 'leaf',
      leaf: {
        kind: 'quantity',
        what: 'committed-beyond-months',
        steps: [
          { what: 'contract', of: 'h1', values: { months: 18, owed: 18 }, result: 18 },
          { what: 'contract', of: 'h2', values: { months: 9, owed: 0 }, result: 9 },
        ],
      },
    });
    const unknown = [
      'future/stay/committed-beyond/vvf/2',
      'future/stay/committed-beyond/none/0',
      'future/none/committed-beyond/vvf',
      'future/stay/committed-beyond-units/none',
      'future/stay/stranded/vvf/12',
      'future/stay/stranded/none/0',
      'future/none/phantom/vvf/0',
    ];
    expect(unknown.filter((id) => explain(projection, id) !== undefined)).toEqual([]);
  });

  test('have no money while a price is missing, and say so', () => {
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const { price: _, ...unpriced } = v;
    const projection = run({
      offers: [{ ...unpriced, term: 36 }, k],
      holdings: [],
      futures: [{ id: 'stay' }],
    });
    const missing = [{ path: 'offers/v/quote', code: 'unpriced' }];
    expect(explain(projection, 'future/stay/committed-beyond/v')).toMatchObject({ value: '0.00', missing });
    expect(explain(projection, 'future/stay/committed-beyond/v/0')).toMatchObject({ value: null, missing });
  });
});

describe('phantom cores', () => {
  test('are counted cores beyond physical ones, for licences by core only', () => {
    const projection = project(worked('stranded', 'phantom-and-stranded'), [], TODAY);
    expect(explain(projection, 'future/stay/physical-cores/vvf/0')).toMatchObject({
      value: '28',
      because: {
        leaf: {
          steps: [
            { what: 'cores', of: 'a', values: { hosts: 2, sockets: 2, coresPerSocket: 7 }, result: 28 },
          ],
        },
      },
    });
    expect(explain(run(), 'future/stay/phantom/v/0')).toBeUndefined();
    expect(explain(run(), 'future/stay/physical-cores/v/0')).toBeUndefined();
  });

  test('are counted for a cluster only while the offer licenses it', () => {
    const projection = project(worked('demand', 'vsan-another-edition'), [], TODAY);
    const value = (id: string): string | null | undefined => explain(projection, id)?.value;
    expect(value('future/stay/physical-cores/vvf/5')).toBe('128');
    expect(value('future/stay/physical-cores/vvf/6')).toBe('0');
    expect(value('future/stay/physical-cores/vcf/6')).toBe('128');
  });
});
