import { describe, expect, it } from 'vitest';
import { growthOf, type Growth } from '../../src/import/growth.ts';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { growthLine, growthLines } from '../../src/wording/inventory/remarks.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { workbookOf, type Made, type MadeSheet } from './make/workbook.ts';

/** An export of one vCenter: so many running VMs in each cluster, on a day as a spreadsheet counts it. */
function exported(center: string, day: number, clusters: Readonly<Record<string, number>>): MadeSheet[] {
  const vms = Object.entries(clusters).flatMap(([cluster, count]) =>
    Array.from({ length: count }, (_, at): Made[] => [
      `${cluster}${String(at)}`,
      'poweredOn',
      'North',
      cluster,
      `vm-${cluster}${String(at)}`,
      center,
    ]),
  );
  return [
    { name: 'vInfo', rows: [['VM', 'Powerstate', 'Datacenter', 'Cluster', 'VM ID', 'VI SDK UUID'], ...vms] },
    {
      name: 'vMetaData',
      rows: [
        ['RVTools version', 'xlsx creation datetime'],
        ['4.7', day],
      ],
    },
  ];
}

async function estateOf(...exports: readonly MadeSheet[][]): Promise<ReadEstate> {
  const files = exports.map((sheets, at) => ({ name: `${String(at)}.xlsx`, blob: workbookOf(sheets) }));
  const { estate } = await readEstateOf(files, guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

const THEN = 46_000;
const NOW = THEN + 200;

function told(growth: Growth, estate: ReadEstate): string[] {
  return growthLines(growth, estate.clusters, numbersIn('en'));
}

describe('growth between exports of several vCenters', () => {
  it('compares a cluster with the one of its own vCenter, whichever file was named first', async () => {
    const older = await estateOf(exported('a', THEN, { Main: 10 }), exported('b', THEN, { Main: 40 }));
    for (const newer of [
      await estateOf(exported('a', NOW, { Main: 20 }), exported('b', NOW, { Main: 40 })),
      await estateOf(exported('b', NOW, { Main: 40 }), exported('a', NOW, { Main: 20 })),
    ]) {
      const { clusters = [] } = growthOf(older, newer);
      expect(clusters.map(({ then, now }) => [then, now])).toEqual(
        expect.arrayContaining([
          [10, 20],
          [40, 40],
        ]),
      );
    }
  });

  it('guesses nothing where several could be meant', async () => {
    const older = await estateOf(exported('a', THEN, { Main: 10 }), exported('b', THEN, { Main: 40 }));
    const newer = await estateOf(exported('c', NOW, { Main: 20 }));
    expect(growthOf(older, newer).clusters).toEqual([{ cluster: 'Main', now: 20 }]);
    // A vCenter that was set up anew has another number: where there is one cluster of that name it is meant.
    const one = await estateOf(exported('a', THEN, { Main: 10 }));
    expect(growthOf(one, newer).clusters).toMatchObject([{ cluster: 'Main', then: 10, now: 20 }]);
  });
});

it('tells of clusters that only one of both exports lists', async () => {
  const older = await estateOf(exported('a', THEN, { Main: 10, Gone: 3 }));
  const newer = await estateOf(exported('a', NOW, { Main: 10, Fresh: 4 }));
  const growth = growthOf(older, newer);
  expect(told(growth, newer)).toEqual([
    `Main: ${growthLine({ cluster: 'Main', then: 10, now: 10, rate: '0' }, growth, numbersIn('en'))}`,
    'Fresh: 4 running VMs; not in the earlier export, so no growth can be worked out.',
    'Gone: 3 running VMs in the earlier export, no longer listed.',
  ]);
});

it('says from which days exports are that are read together, and works out no growth where they lie far apart', async () => {
  const one = await estateOf(exported('a', NOW, { Main: 10 }));
  expect(one.problems.map(({ code }) => code)).not.toContain('several-days');
  const near = await estateOf(exported('a', NOW, { Main: 10 }), exported('b', NOW + 2, { Other: 4 }));
  expect(near.source).toMatchObject({ exportedOn: '2026-06-27', exportedUntil: '2026-06-29' });
  expect(near.problems.filter(({ code }) => code === 'several-days').map(inventorySentence)).toEqual([
    'The files are exports of different days, from 2026-06-27 to 2026-06-29: what moved from one vCenter to another in between is counted twice or not at all.',
  ]);
  const older = await estateOf(exported('a', THEN, { Main: 5 }), exported('b', THEN, { Other: 4 }));
  expect(growthOf(older, near).clusters).toHaveLength(2);
  const far = await estateOf(exported('a', NOW, { Main: 10 }), exported('b', NOW + 40, { Other: 4 }));
  expect(told(growthOf(older, far), far)).toEqual([
    'Growth cannot be worked out: files that are read together are exports of days far apart.',
  ]);
});

it('clusters of one name have the same ids, whichever file was named first', async () => {
  const [a, b] = [exported('a', NOW, { Main: 10 }), exported('b', NOW, { Main: 40 })];
  const idsOf = ({ clusters }: ReadEstate): unknown[] =>
    clusters.map(({ id, guests }) => [id, guests.reduce((sum, { vms }) => sum + vms, 0)]);
  const expected = [
    ['Main', 10],
    ['Main-2', 40],
  ];
  expect(idsOf(await estateOf(a, b))).toEqual(expected);
  expect(idsOf(await estateOf(b, a))).toEqual(expected);
});
