import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { phasein } from '../cli/fakeIo.ts';
import { emit } from './emit.ts';
import { readingOf } from './guests.ts';
import type { Desk, GuestVector } from './guests/reading.ts';
import { tcoReading } from './tco.ts';
import type { TcoVector } from './tco/vector.ts';
import type { Vector } from './vmware/vector.ts';

const folder = mkdtempSync(join(tmpdir(), 'phasein-vectors-'));
const json = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const published = json(new URL('vmware.json', import.meta.url)) as Vector[];
const guests = json(new URL('guests.json', import.meta.url)) as GuestVector[];
const comparisons = json(new URL('tco.json', import.meta.url)) as TcoVector[];
const timeline = json(new URL('timeline.json', import.meta.url)) as { cases: { case: { id: string } }[] };
emit('vmware', published, join(folder, 'vmware'));
emit('timeline', timeline, join(folder, 'timeline'));
emit('guests', guests, join(folder, 'guests'));
emit('tco', comparisons, join(folder, 'tco'));
emit('parrots', [], join(folder, 'parrots'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Counted {
  readonly id: string;
  readonly quantity: number | null;
  readonly steps: readonly { readonly what: string; readonly result: number }[];
}

async function counted(id: string, kind = 'vmware'): Promise<Counted[]> {
  const { code, out, err } = await phasein(['count', '-'], {
    '-': readFileSync(join(folder, kind, `${id}.json`), 'utf8'),
  });
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Counted[];
}

/** Figures that are one count of licences by a rule, not a price, a step or a comparison. */
const COUNTS = ['licensedCores', 'physicalCores', 'cpuLicenses', 'socketLicenses', 'addOnTiB'];

describe('published VMware examples as files to count', () => {
  it.each(published.map((vector) => [vector.id, vector] as const))('%s', async (id, { expected, input }) => {
    const items = await counted(id);
    const given = (figure: string): number =>
      items
        .filter((item) => item.id === figure || item.id.startsWith(`${figure} `))
        .reduce((sum, { quantity }) => sum + (quantity ?? NaN), 0);
    for (const figure of COUNTS.filter((one) => one in expected && !(one in input)))
      expect([figure, given(figure)]).toEqual([figure, expected[figure]]);
  });

  it('carry what lies behind figures that are no count themselves', async () => {
    const months = await counted('vram-12mo-avg');
    expect(months.map(({ quantity }) => quantity)).toEqual([1, 2]);
    expect(months[0]?.steps.find(({ what }) => what === 'average-of-months')?.result).toBeCloseTo(216.67, 2);
    expect((await counted('cap-avs-1000-cores')).map(({ quantity }) => quantity)).toEqual([36]);
    expect((await counted('vram-forum-10x192')).map(({ id, quantity }) => [id, quantity])).toEqual([
      ['socketLicenses', 20],
      ['cpuLicenses', 60],
    ]);
  });

  it('are counted host by host where hosts share nothing', async () => {
    expect((await counted('vram-10servers-unpooled')).map(({ id, quantity }) => [id, quantity])).toEqual(
      Array.from({ length: 10 }, (_, at) => [`cpuLicenses ${String(at + 1)}`, 3]),
    );
  });

  it('are empty where everything is told, so that no file is missing', async () => {
    expect(await counted('late-penalty-20')).toEqual([]);
    expect(readdirSync(join(folder, 'vmware')).length).toBe(published.length);
  });
});

describe('timelines as scenarios to estimate', () => {
  it('are written one by one, as the schema wants them', () => {
    expect(readdirSync(join(folder, 'timeline')).length).toBe(timeline.cases.length);
    expect(scenarioSchema.safeParse(json(join(folder, 'timeline', 'readable-1.json'))).success).toBe(true);
  });
});

/** The scenarios of a vector are written, and estimated as files they cost what they cost where the vector was judged. */
async function expectSame(kind: string, id: string, { bills, scenarios }: Desk): Promise<void> {
  expect([id, scenarios.length]).toEqual([id, bills.length]);
  for (const [at, { total, future }] of bills.entries()) {
    const file = join(folder, kind, `${id}${at === 0 ? '' : `-${String(at + 1)}`}.json`);
    const { code, out, err } = await phasein(['estimate', '-', '--json'], {
      '-': readFileSync(file, 'utf8'),
    });
    const { figures } = JSON.parse(out) as { figures: Record<string, { value: string }> };
    expect([id, code, err]).toEqual([id, 0, '']);
    expect([id, Number(figures[`future/${future}/cash`]?.value)]).toEqual([id, total.toNumber()]);
  }
}

describe('published comparisons as scenarios', () => {
  it('`estimate` adds up to the same totals', async () => {
    const passed = [
      'hyperv-renaissance-workbook-default',
      'weaver-3node-anchor',
      'philippines-cavite-renewal',
    ];
    for (const vector of comparisons.filter(({ id }) => passed.includes(id)))
      await expectSame('tco', vector.id, tcoReading(vector).desk);
  });
});

describe('published examples about guests as files', () => {
  const known = guests
    .map((vector) => ({ ...vector, ...readingOf(vector) }))
    .filter(({ figures }) => figures);

  it('are scenarios where something has a price, which `estimate` adds up to the same totals', async () => {
    const priced = known.filter(({ desk }) => desk.bills.length > 0);
    expect(priced).toHaveLength(15);
    for (const { id, desk } of priced) await expectSame('guests', id, desk);
  });

  it('are lists to count where nothing has a price', async () => {
    const items = await counted('rhel-07', 'guests');
    expect(items.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['hosts', 15],
      ['VMs', 5],
    ]);
    for (const { id, desk } of known.filter((one) => one.desk.scenarios.length === 0))
      expect([id, (await counted(id, 'guests')).length]).toEqual([id, desk.items.length]);
  });
});

it('writes nothing for a kind without cases of the model', () => {
  expect(readdirSync(folder).sort()).toEqual(['guests', 'tco', 'timeline', 'vmware']);
});
