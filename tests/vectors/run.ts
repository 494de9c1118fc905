import { readFileSync } from 'node:fs';
import { emit } from './emit.ts';
import { runGuests } from './guests.ts';
import type { Outcome } from './outcome.ts';
import { runTco } from './tco.ts';
import { runTimeline } from './timeline.ts';
import { runVmware } from './vmware.ts';

const [kind = '', file, flag, folder] = process.argv.slice(2);

const RUNNERS: Readonly<Record<string, (given: unknown) => Outcome>> = {
  timeline: runTimeline,
  vmware: runVmware,
  guests: runGuests,
  tco: runTco,
};

const runner = RUNNERS[kind];
if (!runner || file === undefined) {
  console.error('usage: npm run -s vectors -- timeline|vmware|guests|tco FILE [--emit DIR]');
  process.exit(2);
}
const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
if (flag === '--emit' && folder !== undefined) emit(kind, given, folder);
const { passed, failed, skipped } = runner(given);
for (const { id, difference } of failed) console.log(`${id}: ${difference}`);
for (const { id, reason } of skipped) console.log(`${id} skipped: ${reason}`);
const failures = new Set(failed.map(({ id }) => id)).size;
console.log(`${String(passed.length)} passed, ${String(failures)} failed, ${String(skipped.length)} skipped`);
process.exitCode = failures > 0 ? 1 : 0;
