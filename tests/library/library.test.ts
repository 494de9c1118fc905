import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiPage } from './apiPage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (path: string): string => readFileSync(join(root, path), 'utf8');
const node = (cwd: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A project that has installed the packed library, and nothing of this one. */
let project: string;
let packed: string[];

beforeAll(() => {
  node(root, 'scripts/library.mjs');
  node(root, 'scripts/phasein.mjs', '--version');
  project = mkdtempSync(join(tmpdir(), 'phasein-library-'));
  packed = install(join(project, 'node_modules'));
}, 600_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function install(modules: string): string[] {
  const home = join(modules, 'phasein');
  mkdirSync(home, { recursive: true });
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [pack] = JSON.parse(told) as { filename: string; files: { path: string }[] }[];
  if (!pack) throw new Error(told);
  execFileSync('tar', ['-xzf', join(project, pack.filename), '-C', home, '--strip-components=1']);
  for (const name of ['decimal.js', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  return pack.files.map(({ path }) => path);
}

const example = (): string => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(page('docs/library.md')) ?? [];
  if (code === undefined) throw new Error('docs/library.md shows no example');
  return code;
};

describe('the library', () => {
  test('runs the example of its page, and gives what the command line gives', () => {
    writeFileSync(join(project, 'example.mjs'), example().replace('process.argv[2]!', 'process.argv[2]'));
    const skeleton = join(root, 'examples/skeleton.json');
    const [savings = ''] = node(project, 'example.mjs', skeleton).split('\n');
    const [amount = '', unit] = savings.split(' ');
    const cli = join(project, 'node_modules/phasein/dist-cli/cli.cjs');
    const asked = ['estimate', skeleton, '--today', '2026-12-01', '--json', '--brief'];
    const said = JSON.parse(node(project, cli, ...asked)) as {
      comparison: { future: string; savings: string }[];
    };
    expect(unit).toBe('money');
    expect(Number(amount)).not.toBe(0);
    expect(amount).toBe(said.comparison.find(({ future }) => future === 'move')?.savings);
  });

  test('has types that the example passes, strictly, without any of this project’s settings', () => {
    writeFileSync(join(project, 'example.ts'), example());
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const settings = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022'];
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    expect(node(project, tsc, ...settings, ...types, 'example.ts')).toBe('');
    writeFileSync(join(project, 'wrong.ts'), example().replace("'2026-12-01'", '20261201'));
    expect(() => node(project, tsc, ...settings, ...types, 'wrong.ts')).toThrow();
  });

  test('is packed with what it needs and nothing else', () => {
    const kinds = packed.map((path) => path.replace(/^dist-lib\/types\/.*\.d\.ts$/, 'types'));
    expect([...new Set(kinds)].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist-cli/cli.cjs',
      'dist-cli/program.cjs',
      'dist-lib/phasein.js',
      'package.json',
      'types',
    ]);
  });

  test('is described as it is', async () => {
    const written = await format(apiPage(), { parser: 'markdown', printWidth: 110 });
    expect(page('docs/api.md')).toBe(written);
  });
});
