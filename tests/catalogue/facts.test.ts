import { describe, expect, it } from 'vitest';
import { SOLD } from '../../src/catalogue/find.ts';
import type { DatedPrice, Entry } from '../../src/catalogue/schema.ts';
import { FACTS, statedIn, type Fact } from './facts.ts';

const entryOf = (id: string): Entry => {
  const sold = SOLD.get(id);
  if (!sold) throw new Error(`no offer ${id}`);
  return sold.entry;
};
const isShare = ({ currency }: Fact): boolean => currency === 'ratio';
const priced = FACTS.filter((fact) => fact.offers && fact.amount !== null && fact.amount !== '0');
const prices = priced.filter((fact) => !isShare(fact) && !fact.metric.includes('for three years'));

/** The prices of an entry that state what a row states: amount, currency, term and unit of time. */
function carrying(fact: Fact, entry: Entry): DatedPrice[] {
  const per = /per month/.test(fact.metric) ? 'month' : /per hour/.test(fact.metric) ? 'hour' : undefined;
  return entry.prices.filter(
    (price) =>
      statedIn(price).some(
        ({ amount, url }) => Number(amount) === Number(fact.amount) && isRead(fact, url),
      ) &&
      entry.currency === fact.currency &&
      (fact.term === null || price.term === fact.term) &&
      (per === undefined || price.per === per) &&
      /perpetual/.test(fact.metric) === (price.per === 'once' && !/cluster/.test(fact.metric)),
  );
}

function isRead({ url, said }: Fact, at: string | undefined): boolean {
  return url === null || said === 'a public file, repository not recorded' ? true : at === url;
}

describe('the facts and the catalogue', () => {
  it('are complete: every row is offered, or says why not', () => {
    expect(FACTS.filter(({ id }) => id.startsWith('kvm-'))).toHaveLength(100);
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    expect(
      FACTS.filter(({ offers, notOffered }) => (offers === undefined) === (notOffered === undefined)),
    ).toEqual([]);
    const named = FACTS.flatMap(({ offers = [] }) => offers);
    expect(named.filter((id) => !SOLD.has(id))).toEqual([]);
  });

  it.each(prices.map((fact) => [fact.id, fact] as const))(
    '%s: its offers carry the amount as it was stated',
    (_, fact) => {
      for (const id of fact.offers ?? []) {
        const [price, ...more] = carrying(fact, entryOf(id));
        expect(price, `${id} ${fact.product} ${String(fact.amount)}`).toBeDefined();
        const years = [price, ...more]
          .flatMap((one) => (one ? statedIn(one) : []))
          .map(({ asOf }) => asOf.slice(0, 4));
        expect(
          years.some((year) => fact.asOf.includes(year)),
          `${id}: ${fact.asOf}`,
        ).toBe(true);
      }
    },
  );

  it('what costs nothing is free, and what has no price asks for a quote', () => {
    for (const fact of FACTS.filter(({ amount }) => amount === '0' || amount === null)) {
      for (const id of fact.offers ?? []) {
        const { metric, prices: none } = entryOf(id);
        expect([id, metric.id === 'free', none]).toEqual([id, fact.amount === '0', []]);
      }
    }
  });

  it('shares are those of the offers that cost a percentage', () => {
    for (const fact of priced.filter(isShare))
      for (const id of fact.offers ?? []) expect([id, entryOf(id).percent]).toEqual([id, fact.amount]);
  });

  it('three years of support are three times the share of the list price, as published', () => {
    const rows = priced.filter(({ metric }) => metric.includes('for three years'));
    expect(rows).toHaveLength(3);
    for (const { offers = [], amount } of rows) {
      for (const { of = '', percent } of offers.map(entryOf)) {
        const list = entryOf(of).prices[0]?.amount;
        expect(Math.round(3 * Number(percent) * Number(list))).toBe(Number(amount));
      }
    }
  });

  it('no price of the catalogue is without a row', () => {
    const stated = (id: string): number[] =>
      FACTS.filter(({ offers = [] }) => offers.includes(id)).map(({ amount }) => Number(amount));
    // Stated in the notes of a row, beside its own amount.
    const beside: Readonly<Record<string, readonly number[]>> = {
      'proxmox-ve-community': [110],
      'scaleway-windows-datacenter': [17.88],
    };
    const invented = [...SOLD].flatMap(([id, { entry }]) =>
      entry.prices
        .flatMap(statedIn)
        .filter(
          ({ amount, band }) =>
            band !== true && ![...stated(id), ...(beside[id] ?? [])].includes(Number(amount)),
        )
        .map(({ amount }) => `${id}: ${amount}`),
    );
    expect(invented).toEqual([]);
  });
});
