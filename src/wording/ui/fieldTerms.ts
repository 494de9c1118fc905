import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';

type Row = readonly [pattern: string, term: string];

const TERMS_OF_RENEWALS: readonly Row[] = [
  'holdings/*',
  'futures/*/renewals/*',
  'futures/*/editions/*/buy',
].flatMap((place) =>
  ['next', 'later'].flatMap((time): Row[] => [
    [`${place}/${time}/uplift`, 'uplift'],
    [`${place}/${time}/late`, 'late fee'],
    [`${place}/${time}/trueUpPrice`, 'true-up'],
  ]),
);

/** Fields whose meaning a label alone does not give, each with the term of docs/glossary.md that does. */
export const FIELD_TERMS: readonly Row[] = [
  ...TERMS_OF_RENEWALS,
  ['clusters/*/usedShare', 'used share'],
  ['clusters/*/usedShare/vcpu', 'used share'],
  ['clusters/*/usedShare/ramGiB', 'used share'],
  ['clusters/*/hosts/*/kvmReady', 'KVM-ready'],
  ['clusters/*/guests/*/disposition', 'disposition'],
  ['clusters/*/guests/*/complexity', 'effort class'],
  ['platforms/*/density', 'density'],
  ['purchase/life', 'life of a host'],
  ['holdings/*/trueUpPrice', 'true-up'],
  ['offers/*/metric/id', 'metric'],
  ['offers/*/metric/floorPerCpu', 'floor'],
  ['offers/*/metric/floorPerHost', 'floor'],
  ['offers/*/minOrder', 'minimum order'],
  ['offers/*/minSpend', 'minimum order'],
  ['offers/*/lateFee', 'late fee'],
  ['futures/*/overlap', 'dual-run'],
  ['futures/*/divert/from', 'diversion'],
  ['futures/*/waves/*/share', 'wave'],
  ['baseline', 'baseline'],
  ['costs/*/freed', 'freed time'],
  ['assumptions/rebuild', 'rebuild'],
  ['assumptions/priceLevel', 'price level'],
  ['assumptions/settle', 'settlement'],
  ['assumptions/notice', 'notice'],
  ['assumptions/leadTime', 'lead time'],
  ['assumptions/safety', 'safety'],
  ['finance/rate', 'discount rate'],
];

/** The term of the glossary that says what the field at an address means, where its label does not. */
export function termAt(path: InputPath): string | undefined {
  const given = segmentsOf(path);
  return FIELD_TERMS.find(([pattern]) => {
    const parts = pattern.split('/');
    return parts.length === given.length && parts.every((part, at) => part === '*' || part === given[at]);
  })?.[1];
}

/** What the button beside such a field asks. */
export function meaningOf(term: string): string {
  return `What does “${term}” mean?`;
}
