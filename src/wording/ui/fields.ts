import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';

/** How a field is labelled, and the unit that stands inside it: '%' also means that its share is typed as percent. */
export interface FieldWords {
  readonly label: string;
  readonly unit: string;
}

type Row = readonly [pattern: string, label: string, unit?: string];

// One line per field; `*` stands for the id of a thing, {currency} for the scenario's currency.
const FIELDS: readonly Row[] = [
  ['name', 'Name of the scenario'],
  ['start', 'First month'],
  ['horizon', 'Horizon', 'months'],
  ['clusters/*/name', 'Name'],
  ['clusters/*/offer', 'Edition'],
  ['clusters/*/usedShare', 'Capacity in use', '%'],
  ['clusters/*/hosts/*/count', 'Hosts'],
  ['clusters/*/hosts/*/sockets', 'CPUs per host'],
  ['clusters/*/hosts/*/coresPerSocket', 'Cores per CPU'],
  ['clusters/*/hosts/*/ramGiB', 'Memory per host', 'GiB'],
  ['clusters/*/guests/*/vms', 'VMs'],
  ['clusters/*/guests/*/vcpu', 'vCPU each'],
  ['clusters/*/guests/*/ramGiB', 'Memory each', 'GiB'],
  ['clusters/*/guests/*/growth', 'Growth a year', '%'],
  ['holdings/*/quantity', 'Licences held'],
  ['holdings/*/price', 'Price per unit and year', '{currency}'],
  ['holdings/*/total', 'Contract total', '{currency}'],
  ['holdings/*/start', 'From'],
  ['holdings/*/end', 'Ends'],
  ['holdings/*/next/price', 'Renewal price per unit and year', '{currency}'],
  ['holdings/*/next/uplift', 'Uplift at renewal', '%'],
  ['holdings/*/next/term', 'Renewal term', 'months'],
  ['offers/*/quote', 'Your quote per unit and year', '{currency}'],
  ['offers/*/price', 'List price per unit and year', '{currency}'],
  ['offers/*/price/low', 'Low', '{currency}'],
  ['offers/*/price/base', 'Base', '{currency}'],
  ['offers/*/price/high', 'High', '{currency}'],
  ['offers/*/risePerYear', 'Rise a year', '%'],
  ['offers/*/lateFee', 'Late fee', '%'],
  ['offers/*/term', 'Term', 'months'],
  ['platforms/*/offer', 'Licence'],
  ['platforms/*/density', 'Density of KVM'],
  ['purchase/sockets', 'CPUs of a host bought'],
  ['purchase/coresPerSocket', 'Cores per CPU'],
  ['purchase/ramGiB', 'Memory', 'GiB'],
  ['purchase/price', 'Price of a host', '{currency}'],
  ['purchase/life', 'Life of a host', 'months'],
  ['costs/*/amount', 'Amount for one', '{currency}'],
  ['assumptions/rebuild', 'Rebuilding a host', 'months'],
  ['assumptions/priceLevel', 'Price level'],
  ['finance/rate', 'Discount rate', '%'],
  ['rates/*/rate', 'Exchange rate', '{currency}'],
  ['baseline', 'Compared with'],
  ['futures/*/name', 'Name'],
  ['futures/*/divert/from', 'Growth goes elsewhere from'],
  ['futures/*/overlap', 'Both sides run', 'months'],
  ['futures/*/waves/*/from', 'From'],
  ['futures/*/waves/*/to', 'Done before'],
  ['futures/*/waves/*/share', 'Share of the VMs', '%'],
  ['futures/*/waves/*/shape', 'Pace'],
];

const OPTIONS: Readonly<Record<string, string>> = {
  linear: 'Even',
  's-curve': 'Slow, fast, slow',
  'front-loaded': 'Fast first',
  'back-loaded': 'Fast last',
  low: 'Low',
  base: 'Base',
  high: 'High',
};

/** The label and unit of the field at an address. */
export function fieldWords(path: InputPath, currency: string): FieldWords {
  const [, label, unit = ''] = rowOf(path) ?? [path, path];
  return { label, unit: unit.replace('{currency}', currency) };
}

/** Every kind of field that has words, so that none of them can outlive its field. */
export const FIELD_PATTERNS: readonly string[] = FIELDS.map(([pattern]) => pattern);

/** What a choice is called. */
export function optionWord(option: string): string {
  return OPTIONS[option] ?? option;
}

function rowOf(path: InputPath): Row | undefined {
  const given = segmentsOf(path);
  return FIELDS.find(([pattern]) => {
    const wanted = pattern.split('/');
    return wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at]);
  });
}
