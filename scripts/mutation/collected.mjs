import { expect } from 'vitest';

/**
 * Stands in for the test library while mutants are judged: every test is collected once, as a function to be called as
 * often as there are mutants. What the tests expect is still asked of the real library.
 */
export { expect };

/** @type {{ id: string, name: string, file: string, run: () => unknown }[]} */
export const collected = [];
const suites = [];
let file = '';

/** Every test that is collected from now on stands in this file. */
export function enter(path) {
  file = path;
}

export function describe(name, fill) {
  suites.push(name);
  fill();
  suites.pop();
}

export function it(name, ...rest) {
  const run = rest.at(-1);
  const path = [...suites, name].join(' > ');
  const alike = collected.filter((test) => test.file === file && test.name.startsWith(path)).length;
  const unique = alike === 0 ? path : `${path} #${String(alike)}`;
  collected.push({ id: `${file}#${unique}`, name: unique, file, run });
}

export const test = it;

describe.each = (table) => (name, fill) => {
  for (const [place, row] of table.entries())
    describe(`${name} ${String(place)}`, () => fill(...argumentsOf(row)));
};
it.each =
  (table) =>
  (name, ...rest) => {
    for (const [place, row] of table.entries())
      it(`${name} ${String(place)}`, () => rest.at(-1)(...argumentsOf(row)));
  };

function argumentsOf(row) {
  return Array.isArray(row) ? row : [row];
}
