import { expect, test } from 'vitest';
import { problemsWith } from '../../../tests/scenarios/problemsWith.ts';

const bands = (...from: number[]) => from.map((each) => ({ from: each, price: '1' }));

const limit = (from?: string, until?: string) => ({
  'platforms/p/limits/l': { id: 'l', kind: 'host-cores', most: 64, from, until, source: 'a manual' },
});

test.each([
  [{ 'platforms/p/addOns': ['sns', 'x'] }, ['error platforms/p/addOns unknown-offer']],
  [{ 'clusters/dr/addOns': ['x'] }, ['error clusters/dr/addOns unknown-offer']],
  [limit('2024-01', '2024-01'), ['error platforms/p/limits/l/until ends-before-start']],
  [limit('2024-01', '2024-02'), []],
  [limit('2024-01'), []],
  [limit(undefined, '2024-01'), []],
  [{ 'platforms/p/offer': 'x' }, ['error platforms/p/offer unknown-offer']],
  [{ 'offers/sns/of': 'x' }, ['error offers/sns/of unknown-offer']],
  [{ 'offers/sns/of': undefined }, ['error offers/sns/of missing']],
  [{ 'offers/vcf/support': 'x' }, ['error offers/vcf/support unknown-offer']],
  [{ 'offers/vcf/successor': 'x' }, ['error offers/vcf/successor unknown-offer']],
  [{ 'offers/vcf/minOrder': 72 }, ['warning offers/vcf/minOrder minimum-without-source']],
  [{ 'offers/vcf/minOrder': 72, 'offers/vcf/source': 'a letter' }, []],
  [{ 'offers/vcf/minOrder': 0 }, []],
  [
    { 'offers/vcf/soldFrom': '2025-01', 'offers/vcf/soldUntil': '2025-01' },
    ['error offers/vcf/soldUntil sale-ends-before-it-begins'],
  ],
  [{ 'offers/vcf/soldFrom': '2025-01', 'offers/vcf/soldUntil': '2025-02' }, []],
  [{ 'offers/vcf/soldUntil': '2024-12' }, []],
  [{ 'offers/kvm/bands': bands(1, 10, 50) }, []],
  [{ 'offers/kvm/bands': bands(10, 1) }, ['error offers/kvm/bands bands-not-ascending']],
  [{ 'holdings/c1/next/bands': bands(10, 1) }, ['error holdings/c1/next/bands bands-not-ascending']],
  [{ 'holdings/c1/later/bands': bands(10, 1) }, ['error holdings/c1/later/bands bands-not-ascending']],
  [
    { 'assumptions/sizing': { vcpuPerCore: '4', utilisation: '0', ramRatio: '1', spare: 'n+1' } },
    ['error assumptions/sizing/utilisation not-above'],
  ],
  [{ 'assumptions/sizing': { vcpuPerCore: '4', utilisation: '0.8', ramRatio: '1', spare: 'n+1' } }, []],
  [{ assumptions: undefined }, []],
])('%o', (changes, problems) => {
  expect(problemsWith(changes)).toEqual(problems);
});
