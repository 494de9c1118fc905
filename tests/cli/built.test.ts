import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phasein } from './fakeIo.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'phasein-cli-'));
const skeleton = join(root, 'examples/skeleton.json');

function built(
  args: readonly string[],
  input?: string,
): { status: number | null; stdout: string; stderr: string } {
  const command = [join(folder, 'cli.cjs'), ...args];
  const ended = spawnSync(process.execPath, command, { encoding: 'utf8', input, maxBuffer: 2 ** 27 });
  const { status, stdout, stderr } = ended;
  return { status, stdout, stderr };
}

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [
    'build',
    '--ssr',
    'src/cli/main.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the built file says what the sources say', async () => {
  const { status, stdout, stderr } = built(['estimate', skeleton, '--today', '2026-11-24']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe((await phasein(['estimate', 'skeleton.json'])).out);
}, 60_000);

it('reads standard input, writes all of a large result, and fails with its codes', () => {
  const { status, stdout } = built(['estimate', '-', '--json'], readFileSync(skeleton, 'utf8'));
  expect(status).toBe(0);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  expect(stdout.length).toBeGreaterThan(500_000);
  const missing = built(['estimate', join(folder, 'none.json')]);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('none.json: there is no such file');
  expect(built(['estimate', folder]).stderr).toContain('this is a folder');
}, 60_000);

it('starts from what an earlier run compiled, and all the same without it or with another', () => {
  const compiled = join(folder, `program-${process.version}-${process.arch}.compiled`);
  rmSync(compiled, { force: true });
  const first = built(['estimate', skeleton, '--today', '2026-11-24']);
  expect(existsSync(compiled)).toBe(true);
  const kept = readFileSync(compiled);
  expect(built(['estimate', skeleton, '--today', '2026-11-24'])).toEqual(first);
  expect(readFileSync(compiled).equals(kept)).toBe(true);
  writeFileSync(compiled, 'not what an engine compiles');
  expect(built(['estimate', skeleton, '--today', '2026-11-24'])).toEqual(first);
  expect(readFileSync(compiled).length).toBeGreaterThan(100_000);
}, 60_000);
