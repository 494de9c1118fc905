import { SOUND } from '../scenarios/sound.ts';
import { put, type BadInput } from './badInput.ts';

const [c1] = SOUND.holdings;
const endless = { ...c1, end: undefined };
const lin = SOUND.clusters[0]?.guests[0];

/** Fields that are readable one by one and cannot be meant together. */
export const CONTRADICTIONS: readonly BadInput[] = [
  put('holdings/c2', { ...c1, id: 'c1' }, 'duplicate-id', 'holdings/c1'),
  put('clusters/prod/guests', [lin, lin], 'duplicate-id', 'clusters/prod/guests/lin'),
  put('platforms', [...SOUND.platforms, ...SOUND.platforms], 'duplicate-id', 'platforms/p'),
  put('futures', [...SOUND.futures, { id: 'stay' }], 'duplicate-id', 'futures/stay'),
  put('clusters/prod/offer', 'nothing', 'unknown-offer'),
  put('holdings/c1/offer', 'nothing', 'unknown-offer'),
  put('platforms/p/offer', 'nothing', 'unknown-offer'),
  put('offers/sns/of', 'nothing', 'unknown-offer'),
  put('offers/vcf/quote', undefined, 'unpriced', 'offers/vcf/price'),
  put('clusters/dr/follows', 'nothing', 'unknown-cluster'),
  put('clusters/dr/follows', 'dr', 'follows-in-circle'),
  put('clusters/dr/follows', undefined, 'no-load'),
  put('holdings/c1/end', '2024-07', 'ends-before-start'),
  put('holdings/c1/end', '2020-01', 'ends-before-start'),
  put('holdings/c1/end', '2025-06', 'already-ended'),
  put('holdings/c1', { ...endless, billing: 'prepaid' }, 'missing', 'holdings/c1/end'),
  put(
    'holdings/c1',
    { ...endless, price: undefined, total: '90000' },
    'total-without-end',
    'holdings/c1/total',
  ),
  put('holdings/c1', { ...c1, total: '90000', quantity: 0 }, 'total-of-nothing', 'holdings/c1/total'),
  put('offers/vcf/licence', 'perpetual', 'perpetual-with-end', 'holdings/c1/end'),
  put('holdings/c1/quantity', 0, 'nothing-held'),
  put('rates/usd/currency', 'CHF', 'no-rate', 'offers/vcf/currency'),
  put('rates/usd/rate', '0', 'not-above'),
  put('clusters/prod/usedShare', '0', 'not-above'),
  put('clusters/prod/usedShare/ramGiB', '0.0', 'not-above'),
  put('clusters/prod/usedShare', '1.5', 'used-share-above-one'),
  put('futures/leave/waves/w1/platform', 'cloud', 'unknown-platform'),
  put('futures/leave/waves/w1/clusters', ['prod', 'nowhere'], 'unknown-cluster'),
  put('futures/leave/waves/w1/groups', ['nobody'], 'unknown-group'),
  put('futures/leave/waves/w1/from', '2025-12', 'wave-before-start'),
  put('futures/leave/waves/w1/to', '2026-03', 'wave-ends-before-it-begins'),
  put('futures/leave/waves/w1/to', '2025-01', 'wave-ends-before-it-begins'),
  put('futures/leave/waves/w2/share', '0.400000002', 'shares-above-one'),
  put('futures/leave/waves/w2/share', undefined, 'shares-above-one'),
  put('futures/leave/divert/from', '2024-01', 'divert-before-start'),
  put('futures/leave/divert/platform', 'cloud', 'unknown-platform'),
  put('futures/leave/modes', { nothing: 'vvf' }, 'unknown-product', 'futures/leave/modes/nothing'),
  put('products', [{ id: 'p', modes: ['nothing'] }], 'unknown-offer', 'products/p/modes'),
  put('futures/leave/renewals/c9', { next: { term: 12 } }, 'unknown-holding'),
  put(
    'futures/leave/editions',
    [{ id: 'e', from: '2027-07', offer: 'vvf' }],
    'unknown-offer',
    'futures/leave/editions/e/offer',
  ),
  put('futures/leave/spareLinux/s1/platform', 'cloud', 'unknown-platform'),
  put('baseline', 'nothing', 'unknown-future'),
  put(
    'costs/move',
    { ...SOUND.costs[0], from: '2030-01', until: '1990-01' },
    'ends-before-start',
    'costs/move/until',
  ),
  put('costs/move/futures', ['leave', 'nothing'], 'unknown-future'),
];
