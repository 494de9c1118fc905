import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';
import { modeDecisions, type ModeDecision } from '../results/modes.ts';

type Given = Record<string, unknown>;

const YEARLY = { term: 12, billing: 'yearly' };
const HOST = { metric: { id: 'per-host' }, ...YEARLY };
const VM = { metric: { id: 'per-vm' }, ...YEARLY };

interface Estate {
  readonly offers: Record<string, Given>;
  readonly holdings?: Given[];
  readonly product?: Given;
  /** Further products. */
  readonly rest?: Given[];
  readonly future?: Given;
  readonly clusters?: Given[];
  readonly horizon?: number;
}

function cluster(id: string, vms: number, change: Given = {}): Given {
  return {
    id,
    offer: 'free',
    usedShare: '0.2',
    hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
    guests: [{ id: `${id}-g`, kind: 'windows-server', vms }],
    ...change,
  };
}

/** How products are decided in one future: two hosts with ten VMs unless other clusters are given. */
function decided(estate: Estate): { decisions: ModeDecision[]; assumed: (number | string)[][] } {
  const { offers, holdings = [], product = {}, rest = [], future = {}, horizon = 24 } = estate;
  const projection = contracts({
    horizon,
    clusters: estate.clusters ?? [cluster('a', 10)],
    offers: { free: { metric: { id: 'free' }, price: '0' }, ...offers },
    platforms: { kvm: { offer: 'free', minHosts: 1 } },
    products: [{ id: 'p', modes: Object.keys(offers).filter((id) => id !== 'sa'), ...product }, ...rest],
    holdings,
    futures: { only: future },
  });
  const only = sure(projection.futures[0]);
  return {
    decisions: modeDecisions(projection, only),
    assumed: only.plans.flatMap(({ offer, contracts: all }) =>
      all
        .filter(({ origin }) => origin === 'assumed')
        .map(({ quantity }) => [projection.compiled.offers[offer]?.source.id ?? '', quantity]),
    ),
  };
}

/** A decision in short: month, why, then offer, count, cost and reason of each mode. */
function short({ month, why, among }: ModeDecision): string {
  const modes = among.map(
    ({ offer, count, cost, reason }) => `${offer} ${String(count)} ${String(cost)} ${reason}`,
  );
  return [`${String(month)} ${why}`, ...modes].join(' | ');
}

const held = (offer: string, quantity: number, end?: string): Given => ({
  id: `h-${offer}`,
  offer,
  quantity,
  price: '10',
  start: '2026-07',
  ...(end === undefined ? {} : { end }),
  billing: 'yearly',
});

describe('products without holdings', () => {
  const offers = { host: { ...HOST, price: '100' }, vm: { ...VM, price: '10' } };

  it('are assumed to be held in the mode that is cheapest today', () => {
    const { decisions, assumed } = decided({ offers });
    expect(decisions.map(short)).toEqual(['0 assumed | host 2 null assumed | vm 10 null chosen']);
    expect(assumed).toEqual([['vm', 10]]);
  });

  it('are assumed to be held in the first of equals', () => {
    const equal = { host: { ...HOST, price: '50' }, vm: { ...VM, price: '10' } };
    expect(decided({ offers: equal }).assumed).toEqual([['host', 2]]);
  });

  it('are assumed to hold the support that follows', () => {
    const sa = { metric: { id: 'percentage' }, of: 'vm', percent: '0.25', ...YEARLY };
    expect(decided({ offers: { ...offers, sa } }).assumed).toEqual([
      ['vm', 10],
      ['sa', 10],
    ]);
    const contract = { ...held('sa', 4, '2028-01') };
    expect(decided({ offers: { ...offers, sa }, holdings: [contract] }).assumed).toEqual([['vm', 10]]);
  });

  it('are decided where they are needed on no side today', () => {
    const future = { overlap: 0, waves: [{ from: '2027-03', to: '2027-03', platform: 'kvm' }] };
    const product = { side: 'kvm' };
    const [first] = decided({ offers, product, future, horizon: 12 }).decisions;
    expect(short(sure(first))).toMatch(
      /^2 decided \| host \d+ [\d.]+ (chosen|dearer) \| vm 10 [\d.]+ (chosen|dearer)$/,
    );
  });

  it('are nothing to decide where nothing is needed', () => {
    expect(decided({ offers, product: { kinds: ['rhel'] } }).decisions).toEqual([]);
  });
});

describe('products of which a mode is held', () => {
  const offers = { host: { ...HOST, price: '100' }, vm: { ...VM, price: '10' } };

  it('begin in it and change at its renewal where another is cheaper', () => {
    const { decisions } = decided({ offers, holdings: [held('host', 2, '2027-07')], horizon: 18 });
    // Host: renewed at 10 a year, cheaper than ten VMs.
    expect(decisions.map(short)).toEqual([
      '0 held | host 2 null chosen | vm 10 null held',
      '6 decided | host 2 20 chosen | vm 10 100 dearer',
    ]);
  });

  it('are decided from the start where too little is held', () => {
    const [first] = decided({ offers, holdings: [held('host', 1, '2028-07')], horizon: 12 }).decisions;
    // Held: 10 paid in month 6, half of it credited if needed; beside it one host at 100, or ten VMs at 10.
    expect(first && short(first)).toBe('0 decided | host 2 105 chosen | vm 10 110 dearer');
  });

  it('buy in no other mode than the one that the future fixes', () => {
    const holdings = [held('host', 2, '2027-07')];
    const future = { modes: { p: 'vm' } };
    const [, second] = decided({ offers, holdings, future, horizon: 18 }).decisions;
    expect(second && short(second)).toBe('6 decided | host 2 20 fixed | vm 10 100 chosen');
  });

  it('say of modes that lose why: no price, sold no more', () => {
    const more = {
      ...offers,
      unpriced: VM,
      old: { ...VM, price: '1', soldUntil: '2027-02' },
    };
    const [, second] = decided({
      offers: more,
      holdings: [held('host', 2, '2027-07')],
      horizon: 18,
    }).decisions;
    expect(second?.among.map(({ offer, cost, reason }) => [offer, cost, reason])).toEqual([
      ['host', 20, 'chosen'],
      ['vm', 100, 'dearer'],
      ['unpriced', null, 'unpriced'],
      ['old', null, 'not-sold'],
    ]);
  });
});

describe('several sites', () => {
  const offers = { host: { ...HOST, price: '60' }, vm: { ...VM, price: '10' } };
  const clusters = [cluster('a', 4, { site: 'n' }), cluster('b', 40, { site: 's' })];

  it('decide each for itself, or together', () => {
    const holdings = [{ ...held('host', 0), end: '2028-01' }];
    const modes = (product: Given): (string | undefined)[][] =>
      decided({ offers, clusters, product, holdings, horizon: 12 }).decisions.map(({ unit, among }) => [
        unit,
        among.find(({ reason }) => reason === 'chosen')?.offer,
      ]);
    expect(modes({})).toEqual([
      ['n', 'vm'],
      ['s', 'host'],
    ]);
    expect(modes({ decided: 'together' })).toEqual([['', 'host']]);
  });
});

/** Which mode each unit takes, and since when, decision by decision. */
function taken(estate: Estate): string[] {
  return decided(estate).decisions.map(({ product, unit, month, why, among }) => {
    const mode = among.find(({ reason }) => reason === 'chosen')?.offer ?? '';
    return `${product}${unit} ${String(month)} ${why} ${mode}`;
  });
}

describe('how a unit begins', () => {
  const offers = { host: { ...HOST, price: '100' }, vm: { ...VM, price: '15' } };
  const begins = (holdings: Given[], more: Partial<Estate> = {}): string =>
    sure(taken({ offers, holdings, horizon: 12, ...more })[0]);

  it('held is what is in force in the month of the first need, its first month included and its last one excluded', () => {
    expect(begins([{ ...held('host', 2), start: '2027-01', end: '2028-01' }])).toBe('p 0 held host');
    expect(begins([{ ...held('vm', 10), start: '2027-02', end: '2028-02' }])).toBe('p 0 decided vm');
    expect(begins([{ ...held('vm', 10), start: '2026-01', end: '2027-02' }])).toBe('p 0 held vm');
  });

  it('several contracts of a mode count together', () => {
    const one = { ...held('host', 1, '2028-07'), id: 'one' };
    expect(begins([one, { ...one, id: 'two' }])).toBe('p 0 held host');
  });

  it('the first mode of which enough is held is in force; one that nobody needs is not', () => {
    const holdings = [held('vm', 10, '2028-07'), held('host', 2, '2028-07')];
    expect(begins(holdings)).toBe('p 0 held host');
    expect(begins([held('vm', 10, '2028-07'), held('host', 0, '2028-07')])).toBe('p 0 held vm');
  });

  it('what other needs take of an offer is not there for the product', () => {
    const clusters = [cluster('a', 10, { addOns: ['host'] })];
    expect(begins([held('host', 2, '2028-07')], { clusters })).toMatch(/^p 0 decided/);
    expect(begins([held('host', 4, '2028-07')], { clusters })).toBe('p 0 held host');
  });

  it('what has ended before the first need is not in force any more', () => {
    const future = { overlap: 0, waves: [{ from: '2027-04', to: '2027-04', platform: 'kvm' }] };
    const onKvm = (end: string): string =>
      begins([{ ...held('vm', 10, end), start: '2026-04' }], { future, product: { side: 'kvm' } });
    expect(onKvm('2027-05')).toBe('p 3 held vm');
    expect(onKvm('2027-04')).toMatch(/^p 3 decided/);
  });

  it('is asked in the first month in which any mode needs something', () => {
    const clusters = [
      cluster('a', 10),
      cluster('b', 0, { guests: [{ id: 'b-g', kind: 'windows-server', vms: 0 }] }),
    ];
    const future = {
      overlap: 0,
      waves: [{ from: '2027-04', to: '2027-04', platform: 'kvm', clusters: ['a'] }],
    };
    const product = { side: 'kvm', decided: 'together' };
    expect(begins([held('vm', 99, '2028-07')], { clusters, future, product })).toBe('p 3 held vm');
  });
});

describe('what a future fixes', () => {
  const offers = { host: { ...HOST, price: '100' }, vm: { ...VM, price: '10' } };
  const guests = [{ id: 'g', kind: 'windows-server', vms: 10, growth: '0.2' }];
  const clusters = [cluster('a', 10, { guests })];

  it('is bought as soon as what is taken to be held no longer suffices; without it, more of the same is', () => {
    expect(taken({ offers, clusters })).toEqual(['p 0 assumed vm']);
    const [first, second, ...others] = taken({ offers, clusters, future: { modes: { p: 'host' } } });
    expect(first).toBe('p 0 assumed vm');
    expect(second).toMatch(/^p \d+ decided host$/);
    expect(others.every((text) => text.endsWith('host'))).toBe(true);
  });
});

describe('several products', () => {
  const offers = {
    host: { ...HOST, price: '100' },
    vm: { ...VM, price: '15' },
    cheap: { ...HOST, price: '1' },
    dear: { ...VM, price: '99' },
  };
  const rest = [{ id: 'q', modes: ['dear', 'cheap'] }];
  const both = (holdings: Given[], clusters?: Given[]): string[] =>
    taken({
      offers,
      product: { modes: ['host', 'vm'] },
      rest,
      holdings,
      horizon: 12,
      ...(clusters && { clusters }),
    });

  it('begin each in its own way', () => {
    expect(both([held('host', 2, '2028-07')])).toEqual(['p 0 held host', 'q 0 assumed cheap']);
    expect(both([held('cheap', 2, '2028-07')])).toEqual(['p 0 assumed vm', 'q 0 held cheap']);
  });

  it('are each decided among their own modes at every site', () => {
    const clusters = ['n', 's'].map((site) => cluster(site, 10, { site }));
    const none = [held('vm', 0, '2028-01'), held('dear', 0, '2028-01')];
    expect(both(none, clusters)).toEqual([
      'pn 0 decided vm',
      'ps 0 decided vm',
      'qn 0 decided cheap',
      'qs 0 decided cheap',
    ]);
  });
});

describe('several sites of one product', () => {
  const offers = {
    host: { ...HOST, price: '60' },
    vm: { ...VM, price: '10' },
  };
  const none = [{ ...held('vm', 0), end: '2028-01' }];

  it('sites that share the least of an order are decided as one before each is decided for itself', () => {
    const pooled = { host: { ...HOST, price: '60', minOrder: 4 }, vm: { ...VM, price: '10' } };
    const clusters = ['n', 's'].map((site) => cluster(site, 13, { site }));
    // Four hosts at 60 are cheaper than 26 VMs at 10; for one site alone four hosts would be dearer than its 13 VMs.
    expect(taken({ offers: pooled, clusters, holdings: none, horizon: 12 })).toEqual([
      'pn 0 decided host',
      'ps 0 decided host',
    ]);
  });

  it('a site in force keeps what it holds while the others look for what is cheapest', () => {
    const clusters = [cluster('a', 4, { site: 'n' }), cluster('b', 40, { site: 's' })];
    expect(taken({ offers, clusters, holdings: [held('vm', 4, '2028-01')], horizon: 12 })).toEqual([
      'pn 0 held vm',
      'ps 0 decided host',
    ]);
  });
});
