import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { giantAtList, giantAtRealised } from './giant.ts';
import { midSize } from './midSize.ts';

/** The personas that are made instead of written, by the names of their files. */
export const MADE: Readonly<Record<string, () => Scenario | Promise<Scenario>>> = {
  'mid-size': midSize,
  'giant-list': giantAtList,
  'giant-realised': giantAtRealised,
};

/** Where a persona is kept. */
export const personaFile = (name: string): URL =>
  new URL(`../../examples/personas/${name}.json`, import.meta.url);

/** The file's text: clusters on a line each, or two hundred of them would fill a file of megabytes. */
export function textOf(scenario: Scenario): string {
  const { clusters, ...rest } = scenario;
  const lines = clusters.map((cluster) => `    ${JSON.stringify(cluster)}`).join(',\n');
  const text = JSON.stringify({ ...rest, clusters: [] }, null, 2);
  return `${text.replace('"clusters": []', () => `"clusters": [\n${lines}\n  ]`)}\n`;
}
