import type { Projection } from '../model/projection.ts';
import { defaultAt } from '../model/scenario/defaults.ts';
import type { Future } from '../model/scenario/futures.ts';
import type { InputPath } from '../model/scenario/inputPath.ts';
import { getAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** What an assumption is about: a fact for all futures, a cost, the terms of a renewal, or how a future runs its hosts. */
export type Subject =
  | { readonly kind: 'fact'; readonly path: InputPath }
  | { readonly kind: 'cost'; readonly id: string }
  | { readonly kind: 'renewal'; readonly holding: string }
  | { readonly kind: 'density'; readonly platform: string }
  | { readonly kind: 'overlap' | 'release' | 'editions' };

/** One assumption and what is taken for it in every future, in their order; null where it does not apply. */
export interface SymmetryRow {
  readonly subject: Subject;
  readonly values: readonly (string | null)[];
  readonly same: boolean;
}

/** The symmetry check: each assumption for every future, and whether it is the same for all of them. */
export interface Symmetry {
  readonly futures: readonly string[];
  readonly rows: readonly SymmetryRow[];
}

const FACTS: readonly InputPath[] = [
  'horizon',
  'finance/rate',
  'assumptions/priceLevel',
  'assumptions/settle',
  'assumptions/rebuild',
];

/** What every future is computed with; facts are the same for all of them by construction, decisions need not be. */
export function symmetryOf({ compiled: { scenario } }: Projection): Symmetry {
  const { futures, costs, holdings, platforms } = scenario;
  const row = (subject: Subject, of: (future: Future) => string | null): SymmetryRow => {
    const values = futures.map(of);
    return { subject, values, same: values.every((value) => value === values[0]) };
  };
  const rows = [
    ...FACTS.map((path) => row({ kind: 'fact', path }, () => factAt(scenario, path))),
    ...costs.map(({ id, futures: bearers }) =>
      row({ kind: 'cost', id }, (future) => ((bearers?.includes(future.id) ?? true) ? 'borne' : 'not-borne')),
    ),
    ...holdings.map(({ id }) =>
      row({ kind: 'renewal', holding: id }, (future) => (future.renewals?.[id] ? 'own' : 'shared')),
    ),
    ...platforms.map(({ id, density = '1' }) =>
      row({ kind: 'density', platform: id }, (future) => (uses(future, id) ? density : '1')),
    ),
    row({ kind: 'overlap' }, (future) => (moves(future) ? String(future.overlap ?? 1) : null)),
    row({ kind: 'release' }, (future) => (future.releaseHosts === true ? 'yes' : 'no')),
    row({ kind: 'editions' }, ({ editions = [] }) => String(editions.length)),
  ];
  return { futures: futures.map(({ id }) => id), rows };
}

function factAt(scenario: Scenario, path: InputPath): string | null {
  const value = getAt(scenario, path) ?? defaultAt(path)?.value;
  if (path === 'assumptions/settle') return value === false ? 'no' : 'yes';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function moves({ waves = [], divert }: Future): boolean {
  return waves.length > 0 || divert !== undefined;
}

function uses({ waves = [], divert, spareLinux = [] }: Future, platform: string): boolean {
  return [...waves, ...(divert ? [divert] : []), ...spareLinux].some((one) => one.platform === platform);
}
