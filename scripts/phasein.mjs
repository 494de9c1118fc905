import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './machine/run.mjs';
import { setUp } from './setup.mjs';

const built = join(root, 'dist-cli/cli.cjs');
const changed = (path) => statSync(path).mtimeMs;

/** The page is no part of the command line, and neither are the tests. */
function sources() {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => !/^ui[\\/]|\.test\.tsx?$/.test(file))
    .map((file) => join(root, 'src', file));
  return [...files, join(root, 'vite.config.ts'), join(root, 'package-lock.json')];
}

const isFresh = () => existsSync(built) && sources().every((file) => changed(file) <= changed(built));

// Standard output belongs to the command: `npm run --silent phasein -- … > result.json` must stay valid.
if (setUp({ stdio: ['ignore', process.stderr, process.stderr] })) {
  if (!isFresh()) {
    const { build } = await import('vite');
    const ssr = { ssr: 'src/cli/main.ts', outDir: 'dist-cli', reportCompressedSize: false };
    await build({ root, logLevel: 'error', build: ssr });
  }
  process.argv[1] = built;
  await import(pathToFileURL(built).href);
} else {
  process.exitCode = 1;
}
