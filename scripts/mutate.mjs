import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, say } from './machine/run.mjs';

const [folder, ...rest] = process.argv.slice(2);
const scope = folder === undefined ? 'src/model' : `src/model/${folder}`;

if (existsSync(join(root, scope))) {
  const files = scope.endsWith('.ts') ? scope : `${scope}/**/*.ts`;
  const mutate = `${files},!src/model/**/*.test.ts`;
  const good = runTool('@stryker-mutator/core/bin/stryker.js', ['run', '--mutate', mutate, ...rest]);
  process.exitCode = good ? 0 : 1;
} else {
  say(`mutate: there is no ${scope}; name a folder or file inside src/model`);
  process.exitCode = 1;
}
