import { SOUND } from '../scenarios/sound.ts';
import { hopeless, put, spelled, type BadInput } from './badInput.ts';

const deep = '['.repeat(50_000) + ']'.repeat(50_000);
const [prod] = SOUND.clusters;
const [leave] = SOUND.futures.slice(1);

/** Records, lists and ids that are not where, or not what, they should be. */
export const BAD_STRUCTURES: readonly BadInput[] = [
  hopeless({ futures: [] }, 'futures', 'too-few'),
  hopeless({ futures: [{ name: 'no id' }] }, 'futures/#1/id', 'missing'),
  hopeless({ futures: {} }, 'futures', 'not-list'),
  hopeless({ futures: undefined }, 'futures', 'missing'),
  hopeless({ start: undefined }, 'start', 'missing'),
  hopeless({ start: 'soon' }, 'start', 'not-month'),
  hopeless({ currency: 'Euro' }, 'currency', 'not-currency'),
  hopeless({ currency: 978 }, 'currency', 'not-currency'),
  put('clusters', null, 'not-list'),
  put('clusters', { prod }, 'not-list'),
  put('clusters', [prod, null], 'not-object', 'clusters/#2'),
  put('clusters', [prod, []], 'not-object', 'clusters/#2'),
  put('clusters', [prod, 'dr'], 'not-object', 'clusters/#2'),
  put('clusters', [{ ...prod, id: undefined }], 'missing', 'clusters/#1/id'),
  put('clusters', [{ ...prod, id: 'a/b' }], 'not-id', 'clusters/a%2Fb/id'),
  put('clusters', [{ ...prod, id: '生产' }], 'not-id', 'clusters/生产/id'),
  put('clusters', [{ ...prod, id: '' }], 'not-id', 'clusters//id'),
  put('clusters', [{ ...prod, id: '.hidden' }], 'not-id', 'clusters/.hidden/id'),
  put('clusters', [{ ...prod, id: 7 }], 'not-id', 'clusters/7/id'),
  put('clusters', [{ ...prod, id: { deep: 1 } }], 'not-id', 'clusters/#1/id'),
  put('clusters', [{ ...prod, id: 'x'.repeat(81) }], 'not-id', `clusters/${'x'.repeat(81)}/id`),
  put('clusters/prod/hosts', 5, 'not-list'),
  put('clusters/prod/guests', { lin: {} }, 'not-list'),
  spelled('"hosts":[', `"hosts":[${deep},`, 'not-object', 'clusters/prod/hosts/#1'),
  put('clusters/prod/vsan', [], 'not-object'),
  put('offers', 'price-list.xlsx', 'not-list'),
  put('holdings', 0, 'not-list'),
  put('purchase', 'Dell', 'not-object'),
  put('purchase', { ...SOUND.purchase, colour: 'red' }, 'unknown-field', 'purchase/colour'),
  put('purchase', { ...SOUND.purchase, constructor: 1 }, 'unknown-field', 'purchase/constructor'),
  put('assumptions', [], 'not-object'),
  put('assumptions/escalation', ['0.03'], 'not-object'),
  put('futures/leave/renewals', [{ id: 'c1' }], 'not-object'),
  put('futures/leave/renewals', { 'c 1': {} }, 'not-id', 'futures/leave/renewals/c 1'),
  put('futures/leave/renewals', { c1: 'renew' }, 'not-object', 'futures/leave/renewals/c1'),
  put('futures/leave/waves', { w1: leave?.waves?.[0] }, 'not-list'),
  put('futures/leave/divert', true, 'not-object'),
  put('offers/vcf/bands', [{ from: 100 }], 'missing', 'offers/vcf/bands/100/price'),
  put('offers/vcf/bands', [{ price: '5' }], 'missing', 'offers/vcf/bands/#1/from'),
  spelled('"currency":"EUR"', '"currency":"EUR","__proto__":{"polluted":true}', 'unknown-field', '__proto__'),
  spelled(
    '"renewals":{',
    '"renewals":{"__proto__":{"next":{"term":6}},',
    'not-id',
    'futures/leave/renewals/__proto__',
  ),
  spelled('"power":"0.03"', '"__proto__":"0.03"', 'not-id', 'assumptions/escalation/__proto__'),
  spelled('"quantity":288', '"quantity":1e999', 'not-count', 'holdings/c1/quantity'),
  spelled('"quantity":288', '"quantity":-0.0000001', 'not-count', 'holdings/c1/quantity'),
];
