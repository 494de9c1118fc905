import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, say } from './machine/run.mjs';

// npm run mutate -- WHAT [TESTS] [--again]: WHAT is a folder of src/model, a file, or a glob in quotes, "explain/*.ts".
// Tests in that folder judge it (of a file: its own), and those in TESTS, folders and files by commas, beside them.
// With --again, what the run before found stays where neither its code nor a test that reaches it has changed since.
const again = process.argv.includes('--again');
const [folder, tests] = process.argv.slice(2).filter((argument) => argument !== '--again');
const scope = folder === undefined ? 'src/model' : `src/model/${folder}`;
const place = scope.replace(/\/[^/]*[*[{].*$/, '');
const reports = join(root, 'reports/mutation');

if (existsSync(join(root, place))) {
  const name = (folder ?? 'model')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-')
    .replaceAll(/[^\w-]/g, '_');
  const config = {
    ...JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')),
    mutate: [scope.endsWith('.ts') ? scope : `${scope}/**/*.ts`, '!src/model/**/*.test.ts'],
    incremental: true,
    force: !again,
    incrementalFile: `reports/mutation/known/${name}.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  };
  mkdirSync(reports, { recursive: true });
  const file = join(reports, 'stryker.run.json');
  writeFileSync(file, JSON.stringify(config));
  const own = place === scope ? scope.replace(/\.ts$/, '.test.ts') : place;
  const judges = [own, tests].filter(
    (path) => path !== undefined && (path !== own || existsSync(join(root, own))),
  );
  const options = { env: { PHASEIN_MUTATION_TESTS: judges.join(',') } };
  process.exitCode = runTool('@stryker-mutator/core/bin/stryker.js', ['run', file], options) ? 0 : 1;
} else {
  say(`mutate: there is no ${scope}; name a folder or file inside src/model`);
  process.exitCode = 1;
}
