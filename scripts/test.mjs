import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { obtainSoffice } from './machine/soffice.mjs';
import { root, run, runBeside } from './machine/run.mjs';
import { setUp } from './setup.mjs';
import { browserCounts, coverageGap, unitCounts } from './testCounts.mjs';

const results = [];
const unchecked = [];
const add = (name, counts) => results.push({ name, passed: 0, failed: 0, skipped: 0, ...counts });
const one = (name, good) => add(name, good ? { passed: 1 } : { failed: 1 });
const script = (name, args = [], options = {}) =>
  run('npm', ['run', '--silent', name, '--', ...args], options);

function report(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}

/** Runs one check beside others; what it says is printed in one piece when it has ended. */
async function check(name, scriptName) {
  const { good, said } = await runBeside('npm', ['run', '--silent', scriptName]);
  console.log(`\n== ${name}`);
  process.stdout.write(said);
  one(name, good);
  return good;
}

async function smallChecks() {
  await check('types', 'types');
  await check('architecture', 'architecture');
  await check('format', 'format:check');
}

async function builds() {
  const pageIsBuilt = await check('build of the page', 'build:page');
  const commandIsBuilt = await check('build of the command line', 'build:cli');
  if (pageIsBuilt && commandIsBuilt) await check('bundle budget', 'budget');
  else one('bundle budget', false);
  return pageIsBuilt;
}

function unitTests() {
  console.log('\n== unit tests');
  const soffice = obtainSoffice();
  if (soffice === null)
    unchecked.push('recalculating the workbook needs LibreOffice, and there is none here');
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'];
  const env = { PHASEIN_COVERAGE: 'required', ...(soffice === null ? {} : { PHASEIN_SOFFICE: soffice }) };
  const good = script('coverage', reporters, { env });
  const gap = coverageGap(report('coverage/coverage-summary.json'));
  add('unit tests', unitCounts(report('reports/vitest.json'), good, gap));
  if (gap !== null) console.log(`coverage of src/model: ${gap}`);
  one('coverage', gap === null);
}

function browserTests(pageIsBuilt) {
  console.log('\n== browser tests');
  if (!pageIsBuilt) console.log('not run: the page could not be built');
  const good = pageIsBuilt && script('browser', ['--reporter=list,json']);
  add('browser tests', browserCounts(report('reports/browser.json'), good));
}

function closingLine() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('\n== summary');
  for (const { name, passed, failed, skipped } of results) {
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
  }
  for (const what of unchecked) console.log(`not checked: ${what}`);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

async function everything() {
  const [pageIsBuilt] = await Promise.all([builds(), check('lint', 'lint'), smallChecks()]);
  unitTests();
  browserTests(pageIsBuilt);
}

// A report left by an earlier run must never be counted as this one's.
for (const folder of ['reports', 'coverage']) rmSync(join(root, folder), { recursive: true, force: true });
if (setUp()) await everything();
else one('setup', false);
closingLine();
