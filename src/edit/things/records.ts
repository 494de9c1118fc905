import { defaultAt } from '../../model/scenario/defaults.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { AddedThing } from './add.ts';
import { rowAt } from './rowAt.ts';

type Make = (scenario: Scenario, path: InputPath) => object | undefined;

// Records that may be absent and cannot be empty, by pattern.
const NEW_RECORDS: readonly (readonly [pattern: string, make: Make])[] = [
  ['clusters/*/vsan', () => ({ rawTiB: '0' })],
  ['clusters/*/usedShare', shareOfEach],
  ['offers/*/price', spread],
  ['purchase', () => ({ sockets: 2, coresPerSocket: 16 })],
  ['assumptions/sizing', () => ({ vcpuPerCore: '4', utilisation: '0.8', ramRatio: '1', spare: 'n+1' })],
  ['futures/*/divert', ({ start, platforms: [first] }) => first && { from: start, platform: first.id }],
  ['futures/*/support/*', () => ({ decision: 'keep' })],
  ['offers/*/guestLimit', () => ({ most: 4, source: '' })],
  ['futures/*/spareLinux/*/mostGuests', () => ({ most: 0, source: '' })],
];

/** The same share of cores and of memory as was stated for both. */
function shareOfEach(scenario: Scenario, path: InputPath): object {
  const share = getAt(scenario, path) ?? defaultAt(path)?.value;
  return { vcpu: share, ramGiB: share };
}

/** A price that is as low and as high as the one there is; none while there is no price. */
function spread(scenario: Scenario, path: InputPath): object | undefined {
  const price = getAt(scenario, path) ?? getAt(scenario, path.replace(/price$/, 'quote'));
  return typeof price === 'string' ? { low: price, base: price, high: price } : undefined;
}

/** The scenario with a record that may be absent, as little as the schema takes; undefined as for withThing. */
export function withRecord(scenario: Scenario, path: InputPath): AddedThing | undefined {
  const made = rowAt(NEW_RECORDS, path)(scenario, path);
  return made && { scenario: setAt(scenario, path, made), path };
}

/** What stands in place of a record once it is taken out: the one value it was made from, or nothing. */
export function withoutRecord(scenario: Scenario, path: InputPath): unknown {
  const { base, vcpu, ramGiB } = (getAt(scenario, path) ?? {}) as Record<string, unknown>;
  if (path.endsWith('/price')) return base;
  return path.endsWith('/usedShare') ? (vcpu ?? ramGiB) : undefined;
}
