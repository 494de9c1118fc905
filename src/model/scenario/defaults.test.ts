import { describe, expect, it } from 'vitest';
import { defaultAt } from './defaults.ts';

// What docs/model.md says is taken where nothing is entered: address, value, chapter.
const SAID = [
  ['horizon', '60', 1],
  ['assumptions/priceLevel', 'base', 1],
  ['clusters/prod/hosts/h1/kvmReady', 'yes', 2],
  ['clusters/prod/usedShare', '0.8', 3],
  ['clusters/prod/usedShare/vcpu', '0.8', 3],
  ['clusters/prod/usedShare/ramGiB', '0.8', 3],
  ['clusters/prod/guests/g1/growth', '0', 3],
  ['futures/move/overlap', '1', 4],
  ['futures/move/waves/w1/share', '1', 4],
  ['futures/move/waves/w1/shape', 'linear', 4],
  ['futures/move/divert/share', '1', 4],
  ['platforms/kvm/density', '1', 5],
  ['assumptions/rebuild', '1', 5],
  ['offers/v/term', '12', 7],
  ['offers/v/billing', 'yearly', 7],
  ['offers/v/risePerYear', '0', 7],
  ['offers/v/minOrder', '0', 7],
  ['purchase/life', '60', 7],
  ['finance/rate', '0', 9],
  ['finance/fiscalYearStart', '1', 9],
  ['assumptions/notice', '2', 9],
  ['assumptions/leadTime', '0', 9],
  ['assumptions/safety', '0', 9],
] as const;

describe('the default of an input', () => {
  it.each(SAID)('%s is %s, by chapter %i of the model', (path, value, chapter) => {
    expect(defaultAt(path)).toEqual({ value, source: `docs/model.md#${String(chapter)}` });
  });

  it('belongs to the address, whatever its things are called', () => {
    expect(defaultAt('clusters/hosts/usedShare')?.value).toBe('0.8');
    expect(defaultAt('clusters/hosts/hosts/waves/kvmReady')?.value).toBe('yes');
    expect(defaultAt('offers/a%2Fb/term')?.value).toBe('12');
  });

  it('is none where nothing is assumed, and never that of another address', () => {
    for (const path of [
      '',
      'name',
      'offers/v/price',
      'offers/v',
      'offers/term',
      'term',
      'clusters/prod/hosts/h1/endOfLife',
      'clusters/prod/hosts/usedShare',
      'platforms/kvm/density/more',
      'costs/c/usedShare',
    ])
      expect(defaultAt(path)).toBeUndefined();
  });
});
