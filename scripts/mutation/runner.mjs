import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

const COLLECTED = fileURLToPath(new URL('collected.mjs', import.meta.url));

/** The name under which changed code asks which change is meant. */
const space = (globalThis.__stryker__ ??= {});

/**
 * Judges mutants by tests that are loaded once: a test is a function, and calling it again costs what it computes and no
 * more. What a module made while it was loaded stays, as in `ignoreStatic`.
 */
class Runner {
  #tests;

  /** Nothing needs to be loaded again: with `ignoreStatic` every change is switched on after loading. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const test of await this.#loaded()) {
      space.currentTestId = test.id;
      results.push(await resultOf(test));
      space.currentTestId = undefined;
    }
    // Quick ones first: most mutants are noticed by several.
    const took = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#tests.sort((a, b) => took.get(a.id) - took.get(b.id));
    return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const tests = await this.#loaded();
    const judges = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
    Object.assign(space, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const results = [];
    for (const test of judges) {
      const result = await resultOf(test);
      results.push(result);
      if (result.status !== SUCCESS && !disableBail) break;
    }
    const { hitCount } = space;
    Object.assign(space, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const ended = determineHitLimitReached(hitCount, hitLimit);
    return toMutantRunResult(ended ?? { status: 'complete', tests: results }, disableBail);
  }

  async #loaded() {
    this.#tests ??= await load(process.cwd(), (process.env['PHASEIN_MUTATION_TESTS'] ?? '').split(','));
    return this.#tests;
  }
}

const SUCCESS = 0;
const FAILED = 1;

async function resultOf({ id, name, file, run }) {
  const begin = performance.now();
  const told = { id, name, fileName: file };
  const took = () => Math.round(performance.now() - begin);
  try {
    await run();
    return { ...told, status: SUCCESS, timeSpentMs: took() };
  } catch (error) {
    return { ...told, status: FAILED, failureMessage: String(error), timeSpentMs: took() };
  }
}

/** Bundles tests and the changed code into one module, and collects the tests by loading it. */
async function load(folder, judges) {
  const files = judges.flatMap((judge) => testsIn(join(folder, judge)));
  const outfile = join(folder, `.mutation/tests-${String(process.pid)}.mjs`);
  await build({
    stdin: {
      contents: [
        ...files.map((file) => `import ${JSON.stringify(file)};`),
        `export { collected } from 'vitest';`,
      ].join('\n'),
      resolveDir: folder,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    plugins: [standIn(folder, new Set(files))],
  });
  return (await import(pathToFileURL(outfile).href)).collected;
}

function testsIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(path, name));
}

/** Gives tests the stand-in of the test library, and every file the address it had before it was bundled. */
function standIn(folder, tests) {
  return {
    name: 'collected',
    setup(bundler) {
      bundler.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        resolve(importer) === COLLECTED ? { path: 'vitest', external: true } : { path: COLLECTED },
      );
      bundler.onLoad({ filter: /\.m?ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        );
        const entered = tests.has(path)
          ? `import { enter as enterFile } from 'vitest';\nenterFile(${JSON.stringify(relative(folder, path))});\n`
          : '';
        return { contents: entered + source, loader: 'ts' };
      });
    },
  };
}

/** What the mutation framework looks for in a plugin. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'collected', Runner)];
