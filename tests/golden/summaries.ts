import { readdirSync, readFileSync } from 'node:fs';
import { offersFor } from '../../src/catalogue/offersFor.ts';
import { catalogueVersion } from '../../src/catalogue/version.ts';
import { summaryMarkdown } from '../../src/export/markdown/summary.ts';
import { project } from '../../src/model/project.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { eachOnce } from '../../src/model/scenario/eachOnce.ts';
import { openScenario } from '../../src/saved/open.ts';
import { reportOf } from '../../src/report/report.ts';

const examples = new URL('../../examples/', import.meta.url);

/** The names of the examples, without their ending. */
export const EXAMPLES = namesIn('');

/** The same of the personas, with their folder. */
export const PERSONAS = namesIn('personas/');

/** Where the summary of an example is kept. */
export const goldenFile = (example: string): URL => new URL(`${example}.md`, import.meta.url);

/** The summary of an example as it is made today. */
export function summaryOf(example: string): string {
  const { scenario } = openScenario(readFileSync(new URL(`${example}.json`, examples)));
  if (!scenario) throw new Error(`unreadable example ${example}`);
  const offers = offersFor(scenario);
  const projection = project(scenario, offers, '2026-11-24');
  const problems = eachOnce([...checkScenario(scenario, offers), ...projection.problems]);
  const by = { program: '(any version)', catalogue: catalogueVersion(), problems };
  // A price list gets another version with every amount in it; what is reviewed here is what follows from the amounts.
  return summaryMarkdown(reportOf(projection), by).replaceAll(catalogueVersion(), '(any price list)');
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, examples))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name.slice(0, -'.json'.length));
}
