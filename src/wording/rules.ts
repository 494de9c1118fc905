import type { RULES } from '../model/rules/registry.ts';

type AnyRule = (typeof RULES)[number];

/** The words of one rule: what its result is, and a name for each of its slots. */
export interface RuleWords<Slot extends string = string> {
  readonly result: string;
  readonly slots: Readonly<Record<Slot, string>>;
}

type WordsOf<Rule extends AnyRule> = RuleWords<Extract<keyof Rule['slots'], string>>;

const QUANTITY = { quantity: 'quantity', price: 'unit price per year', months: 'months' } as const;

const COST = { quantity: 'quantity', amount: 'amount for one', escalation: 'rise of prices so far' } as const;

const STORAGE = { ...COST, quantity: 'TiB of disks', factor: 'raw TiB for each' } as const;

/** Words for every rule and every slot of it; a rule without words does not compile. */
export const RULE_WORDS: { readonly [Rule in AnyRule as Rule['id']]: WordsOf<Rule> } = {
  slice: { result: 'payment of a billing period', slots: QUANTITY },
  'slice-of-total': {
    result: 'part of a contract entered by its total',
    slots: {
      total: 'contract total',
      until: 'months until the end of this part',
      before: 'months before it',
      term: 'months of the contract',
    },
  },
  'late-fee': {
    result: 'fee for renewing late',
    slots: {
      share: 'fee as a share',
      quantity: 'quantity',
      price: 'unit price per year',
      months: 'months bought',
    },
  },
  hosts: { result: 'hosts bought', slots: { hosts: 'hosts', price: 'price of a host' } },
  cost: { result: 'other cost', slots: COST },
  'cost-per-year': { result: 'other cost at a price per year', slots: COST },
  'cost-hours': { result: 'labour', slots: { ...COST, hours: 'hours for one' } },
  'cost-storage': { result: 'storage', slots: STORAGE },
  'cost-storage-per-year': { result: 'storage at a price per year', slots: STORAGE },
  'cost-power': {
    result: 'power',
    slots: { ...COST, kw: 'kW of a host', pue: 'power usage effectiveness', amount: 'price of a kWh' },
  },
  'cost-contingency': {
    result: 'contingency',
    slots: { base: 'one-offs of the month', share: 'contingency as a share' },
  },
  vat: { result: 'value-added tax that cannot be recovered', slots: { amount: 'amount', rate: 'rate' } },
  escalation: { result: 'rise of prices so far', slots: { rate: 'rise per year', years: 'full years' } },
  converted: {
    result: 'amount in the currency of the scenario',
    slots: { amount: 'amount in its own currency', rate: 'rate of exchange' },
  },
  'settle-credit': {
    result: 'credit for paid months beyond the horizon that are still needed',
    slots: QUANTITY,
  },
  'settle-charge': {
    result: 'charge for months beyond the horizon that are owed but not needed',
    slots: QUANTITY,
  },
  'settle-hosts': {
    result: 'credit for the unused life of hosts',
    slots: { hosts: 'hosts', price: 'price of a host', left: 'months of life left', life: 'months of life' },
  },
  'price-list': {
    result: 'price of the offer in that month',
    slots: { price: 'price at the start', rise: 'rise per year', years: 'full years' },
  },
  'price-uplift': { result: 'renewal price', slots: { last: 'last price', uplift: 'uplift' } },
  'price-risen': {
    result: 'renewal price that rises with its offer',
    slots: { last: 'last price', rise: 'rise per year', months: 'months of the expiring term' },
  },
  'price-capped': {
    result: 'renewal price held down by the cap of the contract',
    slots: { price: 'price without the cap', cap: 'cap' },
  },
  'price-of-total': {
    result: 'unit price of a contract entered by its total',
    slots: { total: 'contract total', months: 'months of the contract', quantity: 'quantity' },
  },
  'price-of-purchase': {
    result: 'unit price of licences entered by their total',
    slots: { total: 'total', quantity: 'quantity' },
  },
  'price-third-party': {
    result: 'price of support by a third party',
    slots: { price: 'price of the vendor', share: 'share of it' },
  },
  'price-percentage': {
    result: 'price as a percentage of the licence',
    slots: { licence: 'price of the licence', percent: 'percentage as a share' },
  },
  'price-converted': {
    result: 'price in the currency of the scenario',
    slots: { price: 'price in its own currency', rate: 'rate of exchange' },
  },
  licence: { result: 'licences bought once', slots: { quantity: 'quantity', price: 'unit price' } },
  'contract-value': { result: 'worth of a contract over its whole term', slots: QUANTITY },
  'minimum-spend': {
    result: 'what lifts an order to the minimum spend',
    slots: { minimum: 'minimum spend', order: 'worth of the order' },
  },
  'future-total': {
    result: 'total of a future',
    slots: { cash: 'cash', charge: 'settlement charge', credit: 'settlement credit' },
  },
  difference: {
    result: 'difference to the baseline',
    slots: { baseline: 'baseline', future: 'this future' },
  },
  'share-of-baseline': {
    result: 'share of the baseline',
    slots: { difference: 'difference', baseline: 'total of the baseline' },
  },
  'present-value': {
    result: 'present value of one month',
    slots: { difference: 'difference of the month', rate: 'discount rate per year', month: 'month' },
  },
  npv: { result: 'net present value', slots: { sum: 'sum of the present values' } },
  'accrued-part': {
    result: 'part of a payment that falls into the horizon',
    slots: {
      amount: 'payment',
      until: 'months up to the horizon',
      before: 'months before the start',
      months: 'months paid for',
    },
  },
  investment: {
    result: 'largest outlay before the savings catch up',
    slots: { lowest: 'deepest point of the running difference' },
  },
  roi: { result: 'return on investment', slots: { savings: 'savings', investment: 'investment' } },
  'settlement-share': {
    result: 'share of the savings that is settlement and not cash',
    slots: { settlement: 'difference of settlement', savings: 'savings' },
  },
  'write-off': {
    result: 'write-off of hosts that stand idle at the horizon',
    slots: { hosts: 'hosts', price: 'price of a host', left: 'months of life left', life: 'months of life' },
  },
  'per-year': {
    result: 'amount a year, on average',
    slots: { amount: 'amount within the horizon', months: 'months of the horizon' },
  },
  'per-vm-month': {
    result: 'amount per VM and month',
    slots: { amount: 'amount', vmMonths: 'months of all its VMs together' },
  },
  'attributed-part': {
    result: 'part of an amount by weight',
    slots: {
      amount: 'amount to divide',
      weight: 'weight of this part',
      weights: 'all weights',
      correction: 'correction by minor units, so that all parts give the amount',
    },
  },
  stranded: { result: 'held and not needed', slots: { held: 'units held', needed: 'units needed' } },
  phantom: {
    result: 'billed beyond physical cores',
    slots: { needed: 'cores to license', physical: 'physical cores' },
  },
  'committed-beyond': {
    result: 'still to be paid after the horizon',
    slots: { ...QUANTITY, months: 'months still to be paid' },
  },
  'latest-start': {
    result: 'latest month in which the move can begin',
    slots: {
      end: 'month of the renewal',
      duration: 'months from the first wave to the last',
      overlap: 'months of dual-run',
      notice: 'months of notice',
      leadTime: 'months of lead time',
      safety: 'months of safety',
    },
  },
};

/** The words of a rule by an id that came with a figure. */
export function wordsOfRule(id: string): RuleWords {
  const words: Readonly<Record<string, RuleWords>> = RULE_WORDS;
  return words[id] ?? { result: id, slots: {} };
}
