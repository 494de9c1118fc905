import { spawn, spawnSync } from 'node:child_process';
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

/** Runs a program beside others and keeps what it says; settles with that and with whether it ended well. */
export function runBeside(program, args) {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd: root, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => settle({ good: false, said: `${said}${error.message}\n` }));
    child.on('close', (status) => settle({ good: status === 0, said }));
  });
}

/** Runs the program of an installed package by its bin file, so that no shell and no npx is needed. */
export function runTool(binFile, args, options) {
  return run(process.execPath, [`${root}/node_modules/${binFile}`, ...args], options);
}

/** Only our own mistakes may show a stack; what a reader can act on is one line. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
