import { segmentsOf, type InputPath } from './inputPath.ts';

/** What is taken for an input that nobody entered, and the page of the model that says so. */
export interface Default {
  readonly value: string;
  readonly source: string;
}

const MODEL = (section: number): string => `docs/model.md#${String(section)}`;

/** Defaults by address; `*` stands for any id. */
const DEFAULTS: readonly (readonly [pattern: string, value: string, section: number])[] = [
  ['horizon', '60', 1],
  ['clusters/*/usedShare', '0.8', 3],
  ['clusters/*/usedShare/vcpu', '0.8', 3],
  ['clusters/*/usedShare/ramGiB', '0.8', 3],
  ['clusters/*/hosts/*/kvmReady', 'yes', 2],
  ['clusters/*/guests/*/growth', '0', 3],
  ['platforms/*/density', '1', 5],
  ['purchase/life', '60', 7],
  ['assumptions/rebuild', '1', 5],
  ['assumptions/notice', '2', 9],
  ['assumptions/leadTime', '0', 9],
  ['assumptions/safety', '0', 9],
  ['assumptions/priceLevel', 'base', 1],
  ['offers/*/term', '12', 7],
  ['offers/*/billing', 'yearly', 7],
  ['offers/*/risePerYear', '0', 7],
  ['offers/*/minOrder', '0', 7],
  ['futures/*/overlap', '1', 4],
  ['futures/*/waves/*/share', '1', 4],
  ['futures/*/waves/*/shape', 'linear', 4],
  ['futures/*/divert/share', '1', 4],
  ['finance/rate', '0', 9],
  ['finance/fiscalYearStart', '1', 9],
];

const BY_SHAPE = new Map(
  DEFAULTS.map(([pattern, value, section]) => [pattern, { value, source: MODEL(section) }] as const),
);
const LISTS = new Set<string | undefined>([
  'clusters',
  'hosts',
  'guests',
  'platforms',
  'offers',
  'futures',
  'waves',
]);

/** The documented default of an input, or undefined where nothing is assumed when it is absent. */
export function defaultAt(path: InputPath): Default | undefined {
  const shape: string[] = [];
  for (const segment of segmentsOf(path)) {
    // An id may be called "hosts": only a list that is not itself an id is followed by one.
    shape.push(LISTS.has(shape.at(-1)) ? '*' : segment);
  }
  return BY_SHAPE.get(shape.join('/'));
}
