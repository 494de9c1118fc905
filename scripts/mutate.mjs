import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, say } from './machine/run.mjs';
import { judged, placesAlive } from './mutation/alive.mjs';

// npm run mutate -- WHAT [TESTS] [--again]: WHAT is a folder of src/model, a file, or a glob in quotes, "explain/*.ts".
// Tests in that folder judge it (of a file: its own), and those in TESTS, folders and files by commas, beside them.
// With --again, what the run before found stays where neither its code nor a test that reaches it has changed since.
// npm run mutate -- --alive TESTS [FOLDER]: judges what lived in the reports, of a folder, once more by other TESTS.
const reports = join(root, 'reports/mutation');
const base = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8'));
const [what, tests, within = ''] = process.argv.slice(2).filter((argument) => argument !== '--again');

mkdirSync(reports, { recursive: true });
if (what === '--alive') judgeAlive();
else judgeFolder(what);

function judgeFolder(folder) {
  const scope = folder === undefined ? 'src/model' : `src/model/${folder}`;
  const place = scope.replace(/\/[^/]*[*[{].*$/, '');
  if (!existsSync(join(root, place))) {
    say(`mutate: there is no ${scope}; name a folder or file inside src/model`);
    process.exitCode = 1;
    return;
  }
  const report = (folder ?? 'model')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-')
    .replaceAll(/[^\w-]/g, '_');
  const own = place === scope ? scope.replace(/\.ts$/, '.test.ts') : place;
  const judges = [own, tests].filter(
    (path) => path !== undefined && (path !== own || existsSync(join(root, own))),
  );
  run(judges, {
    mutate: [scope.endsWith('.ts') ? scope : `${scope}/**/*.ts`, '!src/model/**/*.test.ts'],
    incremental: true,
    force: !process.argv.includes('--again'),
    incrementalFile: `reports/mutation/known/${report}.json`,
    jsonReporter: { fileName: `reports/mutation/${report}.json` },
  });
}

function judgeAlive() {
  const mutate = placesAlive(judged(reports, root), root, `src/model/${within}`);
  say(`mutate: ${String(mutate.length)} places where a mutant lives`);
  const fileName = join(reports, `second-${within.replaceAll('/', '-')}.json`);
  run([tests ?? 'src/model'], { mutate, jsonReporter: { fileName } });
  if (!existsSync(fileName)) return;
  writeFileSync(fileName, JSON.stringify({ ...JSON.parse(readFileSync(fileName, 'utf8')), second: true }));
}

function run(judges, settings) {
  const file = join(reports, 'stryker.run.json');
  writeFileSync(file, JSON.stringify({ ...base, ...settings }));
  const options = { env: { PHASEIN_MUTATION_TESTS: judges.join(',') } };
  process.exitCode = runTool('@stryker-mutator/core/bin/stryker.js', ['run', file], options) ? 0 : 1;
}
