import { getAt } from '../../../src/model/scenario/paths.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { scenarioShape, type Shape } from '../../../src/model/scenario/shape.ts';

/** The addresses of all fields that the scenario's schema knows, with `*` for ids and keys. */
export function allPatterns(): string[] {
  const found = new Set<string>();
  collect(scenarioShape(), [], found);
  return [...found].sort();
}

function collect(shape: Shape, at: readonly string[], found: Set<string>): void {
  switch (shape.type) {
    case 'object':
      for (const [name, field] of shape.fields) collect(field.shape, [...at, name], found);
      return;
    case 'items':
    case 'entries':
      collect(shape.of, [...at, '*'], found);
      return;
    case 'choice':
      for (const option of shape.among) collect(option, at, found);
      return;
    default:
      found.add(at.join('/'));
  }
}

/** The addresses that a pattern means in one scenario; the field itself, and records on the way, may be absent. */
export function addressesOf(scenario: Scenario, pattern: string): string[] {
  return pattern.split('/').reduce<string[]>(
    (paths, segment) => {
      if (segment !== '*') return paths.map((path) => (path === '' ? segment : `${path}/${segment}`));
      return paths.flatMap((path) => keysAt(scenario, path).map((key) => `${path}/${key}`));
    },
    [''],
  );
}

function keysAt(scenario: Scenario, path: string): string[] {
  const value = getAt(scenario, path);
  if (Array.isArray(value)) {
    return (value as { id?: string; from?: number }[]).map(({ id, from }) => id ?? String(from));
  }
  if (typeof value === 'object' && value !== null) return Object.keys(value);
  return path.endsWith('/renewals') || path.endsWith('/support') ? scenario.holdings.map(({ id }) => id) : [];
}
