import { describe, expect, it } from 'vitest';
import {
  cluster,
  decided,
  held,
  HOST,
  short,
  VM,
  YEARLY,
  type Given,
} from '../../../tests/small/products.ts';
import { sure } from '../at.ts';

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

  it('are assumed at what they cost until the horizon, and in no mode that is sold no more', () => {
    // Two years in advance at 8 are 160 for ten VMs, a year at 10 is 100, although half of the former is worth something then.
    const advance = { ...VM, price: '8', term: 24, billing: 'prepaid' };
    const yearly = { ...VM, price: '10' };
    expect(decided({ offers: { advance, yearly }, horizon: 12 }).assumed).toEqual([['yearly', 10]]);
    const old = { ...HOST, price: '1', licence: 'perpetual', soldUntil: '2020-01', successor: 'yearly' };
    expect(decided({ offers: { old, yearly }, product: { modes: ['old', 'yearly'] } }).assumed).toEqual([
      ['yearly', 10],
    ]);
  });

  it('are assumed in a mode that asks for no licence, where there is one', () => {
    const gratis = { metric: { id: 'free' }, price: '0' };
    const { decisions, assumed } = decided({ offers: { gratis, vm: offers.vm } });
    expect(decisions.map(short)).toEqual(['0 assumed | gratis 0 null chosen | vm 10 null assumed']);
    expect(assumed).toEqual([['gratis', 0]]);
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
