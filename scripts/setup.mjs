import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, say } from './machine/run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Compared by content: dates of files change with every checkout and say nothing. */
function installedMatchesLock() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] === undefined ? wanted.optional === true : installed[path].version === wanted.version),
  );
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
}

/** Makes the tools of the project ready; false, with the reason on the terminal, when that fails. */
export function setUp({ stdio = 'inherit' } = {}) {
  if (!nodeIsNewEnough()) {
    say(
      `setup: Node ${process.versions.node} is too old or untested; use ${read('package.json').engines.node}`,
    );
    return false;
  }
  if (installedMatchesLock()) return true;
  say('setup: installing the packages of package-lock.json (npm ci)');
  return run('npm', ['ci', '--no-audit', '--no-fund'], { stdio });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !setUp()) process.exitCode = 1;
