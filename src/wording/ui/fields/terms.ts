import type { Row } from './row.ts';

const TERMS: readonly Row[] = [
  ['price', 'Renewal price per unit and year', '{currency}'],
  ['uplift', 'Uplift at renewal', '%'],
  ['cap', 'Price is at most', '{currency}'],
  ['most', 'Units at most'],
  ['auto', 'Renews by itself without notice'],
  ['term', 'Renewal term', 'months'],
  ['billing', 'Paid'],
  ['late', 'Renewed late'],
  ['trueUpPrice', 'Price of units bought in between', '{currency}'],
  ['bands/*/from', 'From so many units'],
  ['bands/*/price', 'Price from there', '{currency}'],
];

const PLACES = ['holdings/*', 'futures/*/renewals/*', 'futures/*/editions/*/buy'];

/** Fields of what a contract does when it ends: the next time and all later times, wherever that is stated. */
export const TERM_FIELDS: readonly Row[] = PLACES.flatMap((place) =>
  ['next', 'later'].flatMap((time) =>
    TERMS.map(([field, label, unit = '']): Row => [`${place}/${time}/${field}`, label, unit]),
  ),
);
