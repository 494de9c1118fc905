import type { Scenario } from './scenario.ts';

/** The value at an input path (`holdings/h1/next/uplift`): arrays by id, records by key; undefined where nothing stands. */
export function getAt(scenario: Scenario, path: string): unknown {
  return path.split('/').reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return (at as { id?: string }[]).find((item) => item.id === key);
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  }, scenario);
}
