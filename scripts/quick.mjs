import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTool } from './machine/run.mjs';

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const touched = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
  .filter((file) => /^(src|tests)\/.*\.tsx?$/.test(file) && !file.startsWith('tests/e2e/'))
  .filter((file) => existsSync(join(root, file)));

const typesHold = run('npm', ['run', '--silent', 'types']);
const vitest = ['related', '--run', '--passWithNoTests', ...touched];
const testsHold = touched.length === 0 || runTool('vitest/vitest.mjs', vitest);
console.log(
  `quick: types ${typesHold ? 'hold' : 'FAIL'}, tests of ${touched.length} touched files ${testsHold ? 'hold' : 'FAIL'}`,
);
process.exitCode = typesHold && testsHold ? 0 : 1;
