import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise, type Cruise } from '../../scripts/cruise.mjs';

/** One planted mistake per rule that holds for the whole house. */
const plantedByHand: Record<string, string> = {
  'src/model/ring.ts': "import { b } from './bell.ts'; export const a = b;",
  'src/model/bell.ts': "import { a } from './ring.ts'; export const b = a;",
  'src/model/alone.ts': 'export const alone = 1;',
  'src/report/fromTests.ts': "import '../../tests/fixture.ts'; export const c = 1;",
  'tests/fixture.ts': 'export const fixture = 1;',
  'src/edit/passingOn.ts': "export { c } from '../report/fromTests.ts';",
  'src/saved/decimal.ts': "import { Decimal } from 'decimal.js'; export const d = Decimal;",
  'src/import/usesHelpers.ts': "import './helpers/e.ts'; export const f = 1;",
  'src/import/helpers/e.ts': 'export const e = 1;',
  'src/export/writesFiles.ts': "import { writeFileSync } from 'node:fs'; export const g = writeFileSync;",
  'src/wording/undeclared.ts': "import rolldown from 'rolldown'; export const h = rolldown;",
  'src/charts/nowhere.ts': "import './missing.ts'; export const i = 1;",
  'src/engine/notARoom.ts': "import '../model/ring.ts'; export const j = 1;",
  'src/ui/main.tsx': "import './knowsCli.ts';",
  'src/ui/knowsCli.ts': "import '../cli/main.ts'; export const k = 1;",
  'src/cli/main.ts': "import '../ui/main.tsx'; export const l = 1;",
};

/** What a rule generated from the table of rooms forbids, as one file. */
function plantedFor(rule: string): [string, string][] {
  const wall = /^(\w+)-enters-only-its-neighbours$/.exec(rule)?.[1];
  if (wall !== undefined) return [[`src/${wall}/wall.ts`, "import '../ui/main.tsx'; export const w = 1;"]];
  const room = /^(\w+)-uses-only-its-packages$/.exec(rule)?.[1];
  if (room !== undefined) {
    return [[`src/${room}/package.ts`, "import ts from 'typescript'; export const p = ts;"]];
  }
  return [];
}

describe('every rule of the floor plan', () => {
  const own = cruise().summary;
  const rules = own.ruleSetUsed.forbidden;
  const house = mkdtempSync(join(tmpdir(), 'phasein-rooms-'));
  let found: Cruise;

  beforeAll(() => {
    const files = [...Object.entries(plantedByHand), ...rules.flatMap((rule) => plantedFor(rule.name))];
    for (const [path, text] of files) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    writeFileSync(join(house, 'package.json'), '{"type":"module","dependencies":{"decimal.js":"*"}}');
    writeFileSync(join(house, 'tsconfig.json'), '{"compilerOptions":{"allowImportingTsExtensions":true}}');
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
    found = cruise(house);
  });

  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  test.each(rules.map((rule) => rule.name))('%s catches a planted mistake', (name) => {
    expect(found.summary.violations.map((violation) => violation.rule.name)).toContain(name);
  });

  test('is an error and says in a sentence what to do instead', () => {
    for (const { name, severity, comment } of rules) {
      expect(severity, name).toBe('error');
      expect(comment, name).toMatch(/^[A-Za-z].{30,}\.$/s);
    }
  });

  test('is applied to modules that were really read', () => {
    expect(own.totalCruised).toBeGreaterThan(10);
  });
});
