import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftScenario } from '../../src/edit/import/draft.ts';
import { vmwareOffer } from '../../src/edit/import/openLicence.ts';
import { replaceEstate } from '../../src/edit/import/replaceEstate.ts';
import { readEstate } from '../../src/import/readEstate.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { workbookOf, type Made } from './make/workbook.ts';

const VM = [
  'VM',
  'Powerstate',
  'Template',
  'CPUs',
  'Memory',
  'In Use MiB',
  'Datacenter',
  'Cluster',
  'Host',
  'VM ID',
];
const HOST = ['Host', 'Datacenter', 'Cluster', '# CPU', 'Cores per CPU', '# Cores', '# Memory', '# VMs'];

/** What may stand in a cell: what belongs there, and anything else. */
const cell: fc.Arbitrary<Made> = fc.oneof(
  fc.constantFrom<Made>(
    undefined,
    '',
    ' ',
    'VM',
    '__proto__',
    'poweredOn',
    'poweredOff',
    'True',
    'Main',
    'é/ß',
    '#N/A',
  ),
  fc.integer({ min: -2, max: 64 }),
  fc.constantFrom<Made>(1e6, 1e9, 1e15, 0.5, 1e300, true, false),
  fc.string({ maxLength: 300 }).map((text) => text.replaceAll(/[^\u0020-\uD7FF]/g, '')),
);

const rows = (headings: readonly string[]): fc.Arbitrary<Made[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...headings], { minLength: 1 }),
      fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), { maxLength: 12 }),
    )
    .map(([heads, below]) => [heads, ...below]);

it('whatever stands in the cells, the estate is one that a scenario can have, and everything is said', async () => {
  let estates = 0;
  await fc.assert(
    fc.asyncProperty(rows(VM), rows(HOST), async (vms, hosts) => {
      const file = workbookOf([
        { name: 'vInfo', rows: vms },
        { name: 'vHost', rows: hosts },
      ]);
      const read = await readEstate(file, 'any.xlsx', guestGroupName);
      if (!read.estate) {
        expect(read.problems[0]?.code).toBe('nothing-listed');
        return;
      }
      const { estate } = read;
      estates++;
      const words = { licence: 'L', stay: 'S' };
      const draft = draftScenario(estate.clusters, { name: 'n', currency: 'USD', start: '2027-01', words });
      const plain: unknown = JSON.parse(JSON.stringify(draft));
      expect(readScenario(plain)).toEqual({ scenario: plain, problems: [] });
      // The same inventory once more changes nothing.
      expect(replaceEstate(draft, estate.clusters, vmwareOffer('L'), { contracts: true })).toEqual(draft);
      const { counts, clusters } = estate;
      const taken = clusters.flatMap(({ guests }) => guests).reduce((sum, group) => sum + group.vms, 0);
      expect(taken).toBe(counts.vms ?? 0);
      expect(
        (counts.vms ?? 0) + counts.templates + counts.agents + counts.placeholders + counts.duplicates,
      ).toBe(counts.vmRows);
      for (const problem of estate.problems) expect(inventorySentence(problem)).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 300 },
  );
  expect(estates).toBeGreaterThan(50);
});
