import { setAt } from '../../../src/model/scenario/paths.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { gathered } from './gathered.ts';

// What the gathered scenarios hold apart, or not at all: every record that may be absent, and a thing in every list.
const BESIDES: readonly (readonly [path: string, value: unknown])[] = [
  ['clusters/c/vsan/offer', 'vcf'],
  ['clusters/d/usedShare', '0.7'],
  ['offers/vvf/bands', [{ from: 1, price: '180' }]],
  ['platforms/p/limits/l', { id: 'l', kind: 'cluster-hosts', most: 32, source: 'vendor' }],
  ['platforms/p/acceptances/a', { id: 'a', rule: 'sub-capacity', accepted: 'yes', source: 'vendor' }],
  ['offers/vvf/guestLimit', { most: 4, source: 'vendor' }],
  ['costs/power', { id: 'power', item: 'power', amount: '0.2', params: { kw: '0.5' } }],
  ['rates/eur', { id: 'eur', currency: 'EUR', rate: '1.1', date: '2026-11-01', source: 'bank' }],
  ['assumptions/escalation', { power: '0.02' }],
  ['assumptions/vat', { licences: '0.19' }],
  ['futures/move/divert', { from: '2027-03', platform: 'p', share: '0.5' }],
  ['futures/move/support', { h1: { decision: 'keep' } }],
  ['products', [{ id: 'windows', modes: ['std', 'vvf'], kinds: ['rhel', 'sles'] }]],
  ['futures/move/modes', { windows: 'vvf' }],
  ['baseline', 'stay'],
  [
    'notes',
    { horizon: { owner: 'Finance', evidence: 'plan 7', date: '2026-11-02', text: 'to be confirmed' } },
  ],
];

/** One scenario in which every input of the schema has a place: all records there, a thing in every list, an offer per metric. */
export function everyField(): Scenario {
  const [, banded, , metered, sized] = gathered();
  if (!banded || !metered || !sized) throw new Error('the gathered scenarios are gone');
  const offers = [...banded.offers, ...metered.offers.slice(banded.offers.length)];
  const whole = { ...banded, offers, assumptions: sized.assumptions };
  return scenarioSchema.parse(
    BESIDES.reduce<Scenario>((scenario, [path, value]) => setAt(scenario, path, value), whole),
  );
}
