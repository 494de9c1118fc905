import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, runTool } from './machine/run.mjs';

/** The library: one module, whose packages stay packages, and the types behind its door. */
const folder = join(root, 'dist-lib');
rmSync(folder, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/package.ts'],
  outfile: join(folder, 'phasein.js'),
  bundle: true,
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const types = ['-p', 'tsconfig.library.json', '--outDir', join(folder, 'types')];
if (!runTool('typescript/bin/tsc', types)) process.exitCode = 1;
