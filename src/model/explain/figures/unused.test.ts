import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
import { explain } from '../explain.ts';
import { unusedFigures } from './unused.ts';

type Given = Record<string, unknown>;

const hosts = (id: string, offer: string, count: number, coresPerSocket: number): Given => ({
  id,
  offer,
  hosts: [{ count, sockets: 2, coresPerSocket }],
  guests: [{ id: `${id}-g`, kind: 'linux-free', vms: 10 }],
});
const perCore = (price: string | undefined, more: Given = {}): Given => ({
  metric: { id: 'per-core', ...more },
  ...(price === undefined ? {} : { price }),
  term: 12,
  billing: 'yearly',
});

/**
 * Cluster `a` of three hosts with 2 × 8 cores is licensed by `v`, which counts 16 cores per CPU at least, until July 2027 and by `w`
 * from then on; `b` of two hosts with 2 × 12 cores by `w`; `c` of one host per host, by `u`.
 */
const projection = contracts({
  horizon: 12,
  clusters: [hosts('a', 'v', 3, 8), hosts('b', 'w', 2, 12), hosts('c', 'u', 1, 8)],
  offers: {
    v: perCore('10', { floorPerCpu: 16 }),
    w: perCore('20'),
    u: { metric: { id: 'per-host' }, price: '100', term: 12, billing: 'yearly' },
  },
  holdings: [
    // Ends half a year beyond the horizon, all of it yearly in advance: six months of it are owed then.
    { id: 'h1', offer: 'w', quantity: 48, price: '20', start: '2026-07', end: '2029-07', billing: 'yearly' },
    // Ends three months beyond the horizon, paid month by month.
    { id: 'h2', offer: 'w', quantity: 52, price: '24', start: '2027-01', end: '2028-04', billing: 'monthly' },
    { id: 'h3', offer: 'v', quantity: 96, price: '10', start: '2026-07', end: '2027-07' },
  ],
  futures: { stay: { editions: [{ from: '2027-07', offer: 'w', clusters: ['a'] }] } },
});
const figure = (id: string) => explain(projection, `future/stay/${id}`);

describe('cores that are billed beyond the physical ones', () => {
  it('are those that a floor adds on the hosts that the offer covers in that month', () => {
    // 3 hosts × 2 CPUs × 16 cores at least = 96, of which 3 × 16 = 48 are there.
    expect(figure('phantom/v/0')).toMatchObject({
      value: '48',
      unit: 'unit',
      because: { of: { needed: 'future/stay/needed/v/0', physical: 'future/stay/physical-cores/v/0' } },
    });
    const a = { what: 'cores', of: 'a', values: { hosts: 3, sockets: 2, coresPerSocket: 8 }, result: 48 };
    const b = { what: 'cores', of: 'b', values: { hosts: 2, sockets: 2, coresPerSocket: 12 }, result: 48 };
    const physical = (steps: object[]) => ({
      kind: 'leaf',
      leaf: { kind: 'quantity', what: 'physical-cores', steps },
    });
    expect(figure('physical-cores/v/0')).toMatchObject({ value: '48', because: physical([a]) });
    expect(figure('physical-cores/w/5')).toMatchObject({ value: '48', because: physical([b]) });
    // From July on `v` covers nothing, and `w` both.
    expect(figure('physical-cores/v/6')).toMatchObject({ value: '0', because: physical([]) });
    expect(figure('physical-cores/w/6')).toMatchObject({ value: '96', because: physical([a, b]) });
    expect(figure('phantom/w/6')?.value).toBe('0');
  });

  it('are a question of offers that count cores alone', () => {
    expect(figure('phantom/u/0')).toBeUndefined();
    expect(figure('physical-cores/u/0')).toBeUndefined();
    expect(figure('stranded/u/0')?.value).toBe('0');
  });

  it('stand where a platform is licensed per core too, from the month in which it has hosts', () => {
    const moved = contracts({
      platforms: { kvm: { offer: 'p', minHosts: 1 } },
      offers: { v: { metric: { id: 'free' }, price: '0' }, p: perCore('5', { floorPerHost: 20 }) },
      purchase: { sockets: 1, coresPerSocket: 8, price: '0' },
      futures: { move: { waves: [{ platform: 'kvm', from: '2027-04', to: '2027-05' }] } },
    });
    const phantom = (month: number) => explain(moved, `future/move/phantom/p/${String(month)}`)?.value;
    expect(phantom(2)).toBe('0');
    // Three hosts of eight cores, each counted as twenty.
    expect(phantom(4)).toBe('36');
  });
});

describe('what is held and not needed', () => {
  it('is a figure of every plan and month', () => {
    // 52 + 48 are held for 48 cores.
    expect(figure('stranded/w/0')).toMatchObject({
      value: '52',
      because: { of: { held: 'future/stay/held/w/0', needed: 'future/stay/needed/w/0' } },
    });
    expect(figure('stranded/w/6')?.value).toBe('4');
  });

  it('and all of this is listed by offer and month', () => {
    const listed = unusedFigures.map(({ list }) => list(projection));
    const months = Array.from({ length: 12 }, (_, month) => String(month));
    const of = (part: string, offers: string[]) =>
      offers.flatMap((offer) => months.map((month) => `future/stay/${part}/${offer}/${month}`));
    const [stranded, phantom, physical, money, units, left, inner] = listed;
    expect(stranded).toEqual(of('stranded', ['v', 'w', 'u']));
    expect(phantom).toEqual(of('phantom', ['v', 'w']));
    expect(physical).toEqual(of('physical-cores', ['v', 'w']));
    const plans = (part: string) => ['v', 'w', 'u'].map((offer) => `future/stay/${part}/${offer}`);
    expect(money).toEqual(plans('committed-beyond'));
    expect(units).toEqual(plans('committed-beyond-units'));
    expect(left).toEqual(plans('committed-beyond-months'));
    expect(inner).toEqual([]);
  });
});

describe('what binds beyond the horizon', () => {
  it('is what is owed then, contract by contract', () => {
    // h1: paid until July 2028, 12 of its 18 months beyond the horizon are owed: 48 × 20 × 12/12. h2: 52 × 24 × 3/12.
    expect(figure('committed-beyond/w')).toMatchObject({
      value: '1272.00',
      missing: [],
      because: { kind: 'sum', of: ['future/stay/committed-beyond/w/0', 'future/stay/committed-beyond/w/1'] },
    });
    expect(figure('committed-beyond/w/0')).toMatchObject({
      value: '960.00',
      missing: [],
      because: {
        of: {
          quantity: 'future/stay/contract/w/0/quantity',
          price: 'future/stay/contract/w/0/price',
          months: 'number/months/12',
        },
      },
    });
    expect(figure('committed-beyond/w/1')?.value).toBe('312.00');
    expect(figure('committed-beyond/w/2')).toBeUndefined();
  });

  it('in units, and in months until the last of them ends', () => {
    const h1 = { what: 'contract', of: 'h1', values: { months: 18, owed: 12 } };
    const h2 = { what: 'contract', of: 'h2', values: { months: 3, owed: 3 } };
    const steps = (what: string, ...all: object[]) => ({ leaf: { kind: 'quantity', what, steps: all } });
    expect(figure('committed-beyond-units/w')).toMatchObject({
      value: '100',
      unit: 'unit',
      because: steps('committed-beyond', { ...h1, result: 48 }, { ...h2, result: 52 }),
    });
    expect(figure('committed-beyond-months/w')).toMatchObject({
      value: '18',
      unit: 'month',
      because: steps('committed-beyond-months', { ...h1, result: 18 }, { ...h2, result: 3 }),
    });
    expect(figure('committed-beyond-months/v')?.value).toBe('0');
  });

  it('has no amount without a price, and says where it would stand', () => {
    const open = contracts({
      offers: { v: { metric: { id: 'per-host' }, term: 36, billing: 'yearly' } },
    });
    const missing = [{ path: 'offers/v/quote', code: 'unpriced' }];
    expect(explain(open, 'future/stay/committed-beyond/v')).toMatchObject({ value: '0.00', missing });
    expect(explain(open, 'future/stay/committed-beyond/v/0')).toMatchObject({ value: null, missing });
  });
});
