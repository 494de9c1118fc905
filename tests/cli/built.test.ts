import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const command = [join(folder, 'cli.mjs'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', input, maxBuffer: 2 ** 27 });
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
