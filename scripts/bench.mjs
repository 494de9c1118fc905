import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, say } from './machine/run.mjs';

const wanted = process.argv[2] ?? '';
const folder = join(root, 'tests/bench');
const benches = (existsSync(folder) ? readdirSync(folder) : []).filter(
  (file) => file.endsWith('.ts') && file.includes(wanted),
);

if (benches.length === 0) {
  say(`bench: no file of tests/bench matches "${wanted}"`);
  process.exitCode = 1;
}
for (const bench of benches) {
  if (!runTool('tsx/dist/cli.mjs', [join('tests/bench', bench)])) process.exitCode = 1;
}
