import { segmentsOf, type InputPath } from '../model/scenario/inputPath.ts';
import type { Speech } from './speech.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  quote: 'price',
  price: 'price',
  amount: 'amount',
  horizon: 'horizon in months',
  usedShare: 'share of the usable capacity in use',
  density: 'load of a KVM core compared with a VMware core',
  life: 'life in months',
  rebuild: 'months to rebuild a host',
  overlap: 'months in which a moved VM still loads VMware',
  rate: 'discount rate per year',
  next: 'next renewal',
  later: 'later renewals',
};

const LIST_WORDS: Readonly<Record<string, string>> = {
  offers: 'offer',
  costs: 'cost',
  clusters: 'cluster',
  platforms: 'platform',
  holdings: 'holding',
  futures: 'future',
};

/** An input in words: "the price of VMware vSphere Foundation". The address stands beside it where that helps. */
export function fieldName(path: InputPath, speech: Speech): string {
  const [first = '', id, ...rest] = segmentsOf(path);
  if (id === undefined) return `the ${FIELD_WORDS[first] ?? first}`;
  if (LIST_WORDS[first] === undefined)
    return first === 'purchase' ? `the ${word(id)} of a host bought` : `the ${word(id)}`;
  const fields = rest.map(word).join(', ');
  return fields === '' ? thing(first, id, speech) : `the ${fields} of ${thing(first, id, speech)}`;
}

function word(field: string): string {
  return FIELD_WORDS[field] ?? field;
}

function thing(kind: string, id: string, speech: Speech): string {
  const names: Readonly<Record<string, (id: string) => string>> = {
    offers: speech.offer,
    clusters: speech.cluster,
    platforms: speech.platform,
    futures: speech.future,
  };
  const name = names[kind]?.(id);
  return name === undefined || name === id ? `${LIST_WORDS[kind] ?? kind} ${id}` : name;
}
