import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { keptForOffline } from './scripts/page/offline.ts';
import { catalogueVersion } from './src/catalogue/version.ts';
import { COVERAGE_FLOORS } from './scripts/testCounts.mjs';

// Partial runs (one file, one folder) cover little, so only the full test command asks for the floors below.
const coverageIsRequired = process.env['PHASEIN_COVERAGE'] === 'required';
/** The built command line is one program and what starts it, which `bin` names. */
const startedFast: Plugin = {
  name: 'phasein:started-fast',
  generateBundle() {
    const source = readFileSync(new URL('scripts/launch.cjs', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'cli.cjs', source });
  },
};

/** Hot reloading injects scripts and styles that the page's own policy rightly refuses, so only `npm run dev` drops it. */
const devWithoutPolicy: Plugin = {
  name: 'phasein:dev-without-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** The part of the bundler's view of the modules that is needed here. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Everything that the page must have before its first answer lies in one script, which is smaller than several. It begins
 * with the page's policy, so that whoever makes schemas has read that before, however the rest is shared among scripts.
 */
function firstScript(id: string, modules: Modules): string | null {
  first ??= reachedFrom(join(import.meta.dirname, 'src/ui/main.tsx'), modules);
  return first.has(id) ? 'first' : null;
}
let first: ReadonlySet<string> | undefined;

function reachedFrom(start: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

const page = {
  target: 'es2022',
  manifest: true,
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScript, debugName: 'first' }] } } },
};
const command = {
  target: 'node20',
  copyPublicDir: false,
  rolldownOptions: {
    output: { format: 'cjs' as const, entryFileNames: 'program.cjs', codeSplitting: false },
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  // Every output says which price list the program holds, also where the list itself is not loaded.
  define: { CATALOGUE_VERSION: JSON.stringify(catalogueVersion()) },
  plugins: isSsrBuild === true ? [startedFast] : [react(), devWithoutPolicy, keptForOffline()],
  build: isSsrBuild === true ? command : page,
  // The command line carries its packages, examples lie beside it; tests leave packages where they are, which is much faster.
  ssr: isSsrBuild === true ? { noExternal: true as const } : {},
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    // A guard against endless loops on a busy machine, not a measure of speed.
    testTimeout: 600_000,
    // All processors: by itself the runner leaves one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8' as const,
      include: ['src/model/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
      ...(coverageIsRequired ? { thresholds: COVERAGE_FLOORS } : {}),
    },
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          // Tests share no state, so files share a worker's modules; loading them anew for each took most of the time.
          isolate: false,
          environment: 'node' as const,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true as const,
        test: { name: 'page', environment: 'jsdom' as const, include: ['src/ui/**/*.test.tsx'] },
      },
    ],
  },
}));
