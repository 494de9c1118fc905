import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import { runTimeline, type TimelineVector } from './timeline.ts';
import { scenarioOf } from './timelineScenario.ts';
import { runVmware } from './vmware.ts';

const [kind = '', file, flag, folder] = process.argv.slice(2);

const RUNNERS: Readonly<Record<string, (given: unknown) => Outcome>> = {
  timeline: runTimeline,
  vmware: runVmware,
  guests: notYet('modes of guest licences are not built yet'),
  tco: notYet('the published comparisons need the modes of guest licences, which are not built yet'),
};

const runner = RUNNERS[kind];
if (!runner || file === undefined) {
  console.error('usage: npm run -s vectors -- timeline|vmware|guests|tco FILE [--emit DIR]');
  process.exit(2);
}
const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (flag === '--emit' && folder !== undefined) emit(given, folder);
const { passed, failed, skipped } = runner(given);
for (const { id, difference } of failed) console.log(`${id}: ${difference}`);
for (const { id, reason } of skipped) console.log(`${id} skipped: ${reason}`);
const failures = new Set(failed.map(({ id }) => id)).size;
console.log(`${String(passed.length)} passed, ${String(failures)} failed, ${String(skipped.length)} skipped`);
process.exitCode = failures > 0 ? 1 : 0;

function notYet(reason: string): (given: unknown) => Outcome {
  return (vectors) => ({
    passed: [],
    failed: [],
    skipped: (vectors as { id: string }[]).map(({ id }) => ({ id, reason })),
  });
}

/** Writes each case as the ordinary saved scenario that the model was given. */
function emit(vectors: unknown, into: string): void {
  if (kind !== 'timeline') return;
  mkdirSync(into, { recursive: true });
  for (const vector of (vectors as { cases: TimelineVector[] }).cases) {
    writeFileSync(
      join(into, `${vector.case.id}.json`),
      `${JSON.stringify(scenarioOf(vector.case), null, 2)}\n`,
    );
  }
}
