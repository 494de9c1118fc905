import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIVES = new Set(['Survived', 'NoCoverage']);

/** Whether no test noticed this mutant. */
export const lives = ({ status }) => LIVES.has(status);

/** Whether a test did. */
export const killed = ({ status }) => status === 'Killed' || status === 'Timeout';

/** Every judged file of the reports in a folder, by its path from the root; a later judgement of a mutant counts. */
export function judged(folder, root) {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('stryker.run'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ files }) => files !== undefined);
  const first = reports.filter(({ second }) => !second);
  const files = new Map(first.flatMap((report) => entriesOf(report, root)));
  for (const report of reports.filter(({ second }) => second))
    for (const [path, { source, mutants }] of entriesOf(report, root)) {
      const file = files.get(path);
      if (file?.source === source) files.set(path, { source, mutants: decided(file.mutants, mutants) });
    }
  return files;
}

function entriesOf({ files, projectRoot }, root) {
  const from = `${projectRoot ?? root}/`;
  return Object.entries(files).map(([path, file]) => [
    path.startsWith(from) ? path.slice(from.length) : path,
    file,
  ]);
}

/** What lived and was killed by other tests is killed. */
function decided(mutants, second) {
  const later = new Map(second.map((mutant) => [keyOf(mutant), mutant]));
  return mutants.map((mutant) => {
    const again = later.get(keyOf(mutant));
    return lives(mutant) && again && killed(again) ? again : mutant;
  });
}

function keyOf({ location: { start, end }, mutatorName, replacement }) {
  return JSON.stringify([start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/** The places of mutants that live in files of a folder that stand as they were judged, as the mutation framework takes them. */
export function placesAlive(files, root, folder) {
  return [...files].flatMap(([path, { source, mutants }]) => {
    if (!path.startsWith(folder) || readOrNothing(join(root, path)) !== source) return [];
    const places = mutants.filter(lives).map(({ location: { start, end } }) => {
      const at = ({ line, column }) => `${String(line)}:${String(column - 1)}`;
      return `${path}:${at(start)}-${at(end)}`;
    });
    return [...new Set(places)];
  });
}

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
