import { run } from './run.mjs';

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0;
const quiet = { stdio: 'ignore', env: { DEBIAN_FRONTEND: 'noninteractive' } };

/** Installs Debian packages where that is possible without asking anybody: as root, with apt-get. */
export function aptInstall(packages) {
  return (
    mayInstall() &&
    run('apt-get', ['--version'], quiet) &&
    run('apt-get', ['update'], quiet) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet)
  );
}
