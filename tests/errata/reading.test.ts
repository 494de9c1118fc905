import { describe, expect, it } from 'vitest';
import { openScenario } from '../../src/saved/open.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { phasein, type Ran } from '../cli/fakeIo.ts';
import { rvtools4 } from '../import/make/rvtools4.ts';
import { partsOf, type Made, type MadeSheet } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';

// Mistakes that calculators of this kind have been seen to make, as rules that ours keeps: reading what was given.

type Change = (heading: string, cell: Made, row: number) => Made;

/** A made export with the cells of the sheet of VMs changed; a heading that becomes undefined loses its column. */
function changed(change: Change): Uint8Array {
  const sheets = rvtools4().map((sheet): MadeSheet => {
    if (sheet.name !== 'vInfo') return sheet;
    const [heads = [], ...rows] = sheet.rows;
    const names = heads.map(String);
    return {
      ...sheet,
      rows: [
        names.map((name) => change(name, name, 0)),
        ...rows.map((row, at) => names.map((name, place) => change(name, row[place], at + 1))),
      ],
    };
  });
  return zipOf(partsOf(sheets));
}

const imported = (change: Change): Promise<Ran> =>
  phasein(['import', 'made.xlsx', '-o', 'estate.json'], { 'made.xlsx': changed(change) });

const guestsOf = ({ written }: Ran): Scenario['clusters'][number]['guests'] =>
  openScenario(written['estate.json'] ?? '').scenario?.clusters.flatMap(({ guests }) => guests) ?? [];

const OS = /^OS according to/;

describe('a column that is missing, read as zero', () => {
  it('is said, and what it would have told stays unknown', async () => {
    const ran = await imported((heading, cell) =>
      OS.test(heading) || heading === 'Memory' ? undefined : cell,
    );
    const guests = guestsOf(ran);
    expect(guests.length).toBeGreaterThan(0);
    expect(guests.every(({ kind }) => kind === 'unknown' || kind === 'appliance')).toBe(true);
    expect(guests.every(({ ramGiB }) => ramGiB === undefined)).toBe(true);
    expect(`${ran.out}${ran.err}`).toContain('Memory');
  });
});

describe('an unknown system taken for one that costs', () => {
  it('stays unknown, waits for a word and is counted as such', async () => {
    const ran = await imported((heading, cell, row) =>
      row > 0 && OS.test(heading) ? 'Haiku (64-bit)' : cell,
    );
    const kinds = new Set(guestsOf(ran).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind.startsWith('windows'))).toEqual([]);
    expect([...kinds].some((kind) => kind === 'other' || kind === 'unknown')).toBe(true);
  });
});

describe('spellings of true that are taken for false', () => {
  it.each(['True', 'TRUE', 'true', true])('knows a template by %s', async (spelling) => {
    const { out } = await imported((heading, cell, row) =>
      row > 0 && heading === 'Template' ? spelling : cell,
    );
    expect(out).toContain('0 taken over');
  });

  it('leaves out the ten templates of the genuine export', async () => {
    const { readFileSync } = await import('node:fs');
    const genuine = readFileSync(new URL('../import/samples/rvtools-3x.xlsx', import.meta.url));
    const { out } = await phasein(['import', 'genuine.xlsx'], { 'genuine.xlsx': genuine });
    expect(out).toContain('left out: 10 templates');
  });
});

describe('a number with a comma that loses it', () => {
  it.each(['0,75', '0,4', '1,5'])('never makes %s a whole number', async (text) => {
    const having = (cpus: Made): Promise<Ran> =>
      imported((heading, cell, row) => (row === 1 && heading === 'CPUs' ? cpus : cell));
    const ran = await having(text);
    expect(guestsOf(ran)).toEqual(guestsOf(await having(undefined)));
    expect(guestsOf(ran)).not.toEqual(guestsOf(await having(75)));
    const { code, err } = await phasein(['estimate', 'skeleton.json', '--set', `offers/vvf/quote=${text}`]);
    expect(code).toBe(1);
    expect(err).toContain('offers/vvf/quote');
  });

  it('reads thousands set apart in any way as what they are', async () => {
    const memories = await Promise.all(
      ['4096', '4,096', '4.096', '4 096', '4’096'].map(async (text) => {
        const ran = await imported((heading, cell, row) => (row > 0 && heading === 'Memory' ? text : cell));
        return JSON.stringify(guestsOf(ran).map(({ ramGiB }) => ramGiB));
      }),
    );
    expect(new Set(memories).size).toBe(1);
  });

  it('never takes a small share for a percentage', async () => {
    const total = async (growth: string): Promise<string> =>
      (await phasein(['estimate', 'skeleton.json', '--set', `clusters/main/guests/linux/growth=${growth}`]))
        .out;
    expect(await total('0.004')).not.toBe(await total('0.4'));
  });
});
