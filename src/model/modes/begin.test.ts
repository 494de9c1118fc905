import { describe, expect, it } from 'vitest';
import { cluster, held, HOST, taken, VM, type Estate, type Given } from '../../../tests/small/products.ts';
import { sure } from '../at.ts';

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

describe('a mode that asks for no licence', () => {
  const offers = { gratis: { metric: { id: 'free' }, price: '0' }, vm: { ...VM, price: '10' } };

  it('is not in force because of what is held of others', () => {
    expect(taken({ offers, holdings: [held('vm', 10, '2028-01')], horizon: 12 })).toEqual(['p 0 held vm']);
  });

  it('is decided from the start where too little is held, also where it is the only one', () => {
    expect(taken({ offers, holdings: [held('vm', 1, '2028-01')], horizon: 12 })).toEqual([
      'p 0 decided gratis',
    ]);
    const only = { gratis: offers.gratis };
    expect(taken({ offers: only, holdings: [held('gratis', 0, '2028-01')], horizon: 12 })).toEqual([
      'p 0 decided gratis',
    ]);
  });
});

describe('a mode that was decided', () => {
  it('stands for a year, though what joins it in the meantime is dear', () => {
    // One VM on KVM from the start, two hundred more from April on, which would join at 10 a year each for nine months. Hosts
    // cost 100 a year: it is cheaper to take them at once than to let all the others join, and nobody changes after three months.
    const clusters = [cluster('a', 1), cluster('b', 200)];
    const waves = ['2027-01', '2027-04'].map((from, at) => ({
      from,
      to: from,
      platform: 'kvm',
      clusters: ['ab'[at]],
    }));
    const none = [held('vm', 0, '2028-01')];
    expect(
      taken({
        offers: { host: { ...HOST, price: '100' }, vm: { ...VM, price: '10' } },
        clusters,
        holdings: none,
        product: { side: 'kvm', decided: 'together' },
        future: { overlap: 0, waves },
        horizon: 12,
      }),
    ).toEqual(['p 0 decided host']);
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

describe('a mode that is sold no more', () => {
  const old = { ...HOST, price: '100', licence: 'perpetual', soldUntil: '2020-01', successor: 'next' };
  const modes = (price: string, quantity: number, more: Partial<Estate> = {}): string[] =>
    taken({
      offers: { old, other: { ...HOST, price: '50' }, next: { ...HOST, price } },
      product: { modes: ['old', 'other'] },
      holdings: [{ ...held('old', quantity), end: undefined }],
      horizon: 12,
      ...more,
    });

  it('costs what follows it for the hosts that what is owned does not cover', () => {
    // Two hosts: nothing owned, two of what follows against two of the other; one owned, one against two.
    expect(modes('60', 0)).toEqual(['p 0 decided other']);
    expect(modes('40', 0)).toEqual(['p 0 decided old']);
    expect(modes('90', 1)).toEqual(['p 0 decided old']);
    expect(modes('110', 1)).toEqual(['p 0 decided other']);
  });

  it('is decided for each site with what the others have taken of it', () => {
    // One licence is owned. In one mode for all, three hosts of what follows cost 3 × 70, the other 4 × 50; then each site for
    // itself: the licence at the first site saves one of two hosts, 70 against 100; the second has none left, 140 against 100.
    const clusters = ['n', 's'].map((site) => cluster(site, 10, { site }));
    expect(modes('70', 1, { clusters })).toEqual(['pn 0 decided old', 'ps 0 decided other']);
    expect(modes('40', 1, { clusters })).toEqual(['pn 0 decided old', 'ps 0 decided old']);
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

  it('sites of a second product are decided as one among themselves', () => {
    const clusters = ['n', 's'].map((site) => cluster(site, 13, { site }));
    const pooled = {
      vm: { ...VM, price: '10' },
      host: { ...HOST, price: '60', minOrder: 4 },
      sole: { ...VM, price: '1' },
    };
    expect(
      taken({
        offers: pooled,
        product: { modes: ['sole'] },
        rest: [{ id: 'q', modes: ['vm', 'host'] }],
        clusters,
        holdings: [...none, { ...held('sole', 0), end: '2028-01' }],
        horizon: 12,
      }),
    ).toEqual(['pn 0 decided sole', 'ps 0 decided sole', 'qn 0 decided host', 'qs 0 decided host']);
  });

  it('a site in force keeps what it holds while the others look for what is cheapest', () => {
    const clusters = [cluster('a', 4, { site: 'n' }), cluster('b', 40, { site: 's' })];
    expect(taken({ offers, clusters, holdings: [held('vm', 4, '2028-01')], horizon: 12 })).toEqual([
      'pn 0 held vm',
      'ps 0 decided host',
    ]);
  });
});
