import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths, getAt } from '../../src/model/scenario/paths.ts';
import { SCENARIO_VERSION } from '../../src/model/scenario/parse.ts';
import { MIGRATIONS } from '../../src/saved/migrations/migrate.ts';
import { openScenario } from '../../src/saved/open.ts';
import { saveScenario } from '../../src/saved/save.ts';
import { anyScenario } from '../scenarios/anyScenario.ts';
import { SOUND } from '../scenarios/sound.ts';

const frozen = (version: number): Uint8Array => readFileSync(`tests/saved/v${String(version)}.json`);
const versions = Array.from({ length: SCENARIO_VERSION }, (_, index) => index + 1);

describe('a saved file', () => {
  test('opens as the scenario that was saved, whatever it holds', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { scenario: opened, problems } = openScenario(saveScenario(scenario));
        expect(problems).toEqual([]);
        expect(opened).toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same text whoever built the scenario, in whatever order', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = saveScenario(scenario);
        expect(saveScenario(backwards(scenario) as typeof scenario)).toBe(text);
        const again = openScenario(text).scenario;
        expect(again && saveScenario(again)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('reads like a page: format and version first, two spaces, a line end at the end', () => {
    expect(saveScenario(SOUND)).toMatch(
      /^\{\n {2}"format": "phasein",\n {2}"version": 1,\n {2}"name"[^]*\n\}\n$/,
    );
  });
});

/** The same value with the fields of every record the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, backwards(part)])
      .toReversed(),
  );
}

describe('versions', () => {
  test('follow each other without a gap up to the one of today', () => {
    expect(MIGRATIONS).toHaveLength(SCENARIO_VERSION - 1);
  });

  test.each(versions)('the frozen file of version %i opens without a problem', (version) => {
    const { scenario, problems, original } = openScenario(frozen(version));
    expect(problems).toEqual([]);
    expect(scenario?.version).toBe(SCENARIO_VERSION);
    expect(original).toEqual(frozen(version));
  });

  test('the frozen file of version 1 keeps every input', () => {
    const { scenario } = openScenario(frozen(1));
    const found = scenario ? allPaths(scenario) : [];
    expect(found.length).toBeGreaterThan(150);
    expect(scenario && getAt(scenario, 'futures/leave/editions/e1/buy/next/uplift')).toBe('0.1');
    expect(scenario && getAt(scenario, 'offers/kvm/bands/50/price')).toBe('900');
  });

  test('a file of a newer version is said to be one, and stays as it was', () => {
    const file = saveScenario(SOUND).replace('"version": 1', '"version": 2');
    expect(openScenario(file)).toEqual({
      scenario: undefined,
      problems: [
        { path: 'version', code: 'newer-version', severity: 'error', data: { version: 2, known: 1 } },
      ],
      newer: { version: 2, scenario: SOUND, problems: [] },
      original: file,
    });
  });

  test('what this version does not know of a newer one is what a copy would lose', () => {
    const { newer } = openScenario(JSON.stringify({ ...SOUND, version: 3, risks: [], horizon: 'soon' }));
    const { horizon: _, ...rest } = SOUND;
    expect(newer?.scenario).toEqual(rest);
    expect(newer?.problems.map(({ path, code }) => [path, code])).toEqual([
      ['horizon', 'not-count'],
      ['risks', 'unknown-field'],
    ]);
    expect(
      openScenario(JSON.stringify({ ...SOUND, version: 2, futures: {} })).newer?.scenario,
    ).toBeUndefined();
    expect(openScenario(JSON.stringify({ ...SOUND, version: 0 }))).not.toHaveProperty('newer');
  });
});

describe('bytes', () => {
  const text = saveScenario(SOUND);
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
    bytes.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < text.length; at++) bytes.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(bytes.buffer);
  };

  test.each<[string, string | Uint8Array]>([
    ['a text with a byte order mark', `\uFEFF${text}`],
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, as some editors save', utf16(true)],
    ['UTF-16, the other way round', utf16(false)],
    ['line ends of another system', text.replaceAll('\n', '\r\n')],
  ])('%s opens', (_, file) => {
    expect(openScenario(file)).toMatchObject({ scenario: SOUND, problems: [] });
  });

  test('names keep their characters', () => {
    const named = { ...SOUND, name: 'Rechenzentrum Süd · مركز · 机房 · \ud83d\ude80' };
    expect(openScenario(new TextEncoder().encode(saveScenario(named))).scenario).toEqual(named);
  });

  test('no file at all makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.json()), (file) => {
        const { scenario, problems } = openScenario(file);
        expect(scenario).toBeUndefined();
        expect(problems).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('nor does any scenario cut or scratched somewhere', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.string(), fc.boolean(), (at, scratch, cut) => {
        const { problems } = openScenario(text.slice(0, at) + scratch + (cut ? '' : text.slice(at + 1)));
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
