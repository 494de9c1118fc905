import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Runs a program with its output on the terminal; true when it ended well. */
export function run(program, args, { env = {}, stdio = 'inherit' } = {}) {
  const ended = spawnSync(program, args, {
    cwd: root,
    stdio,
    env: { ...process.env, ...env },
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return ended.status === 0;
}

/** Runs the program of an installed package by its bin file, so that no shell and no npx is needed. */
export function runTool(binFile, args, options) {
  return run(process.execPath, [`${root}/node_modules/${binFile}`, ...args], options);
}

/** Only our own mistakes may show a stack; what a reader can act on is one line. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
