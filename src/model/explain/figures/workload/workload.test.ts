import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../../../tests/explanations/walk.ts';
import { run, TODAY, worked } from '../../../../../tests/small/scenario.ts';
import { project } from '../../../project.ts';
import type { Projection } from '../../../projection.ts';
import { allFigures, explain } from '../../explain.ts';
import type { FigureId } from '../../explained.ts';
import { workloadFor } from './known.ts';
import { workloadFigures } from './rows.ts';
import { spentFigures } from './spent.ts';

interface Worked {
  readonly case: { readonly id: string };
  readonly expected: { readonly figures: Readonly<Record<FigureId, string | null>> };
}

const file = new URL('../../../../../docs/worked/workload.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Worked[] };
const projected = (id: string): Projection => project(worked('workload', id), [], TODAY);
const valueIn =
  (projection: Projection) =>
  (id: FigureId): string | null | undefined =>
    explain(projection, id)?.value;
const partsIn = (projection: Projection, id: FigureId): unknown => {
  const because = explain(projection, id)?.because;
  return because?.kind === 'leaf' ? because.leaf : because && 'of' in because ? because.of : undefined;
};

it.each(cases.map((one) => [one.case.id, one.expected.figures] as const))(
  'the figures of %s are those of the hand',
  (id, figures) => {
    const projection = projected(id);
    const found = Object.keys(figures).map((figure) => [figure, explain(projection, figure)?.value]);
    expect(Object.fromEntries(found)).toEqual(figures);
    // Each explains itself, down to lines and inputs.
    const own = allFigures(projection).filter((figure) => figure.includes('/workload/'));
    expect(walk(projection, own).wrong).toEqual([]);
  },
);

describe('what two kinds on one cluster cost', () => {
  const projection = projected('workload-two-kinds');
  const listed = (pattern: string): FigureId[] =>
    [...workloadFigures, ...spentFigures].find((family) => family.pattern === pattern)?.list(projection) ??
    [];
  const all = (...cells: string[]): string[] => cells.map((cell) => `future/stay/workload/all/${cell}`);
  // Every sum over parts, and the parts that hold money: the licence and the operations of what runs.
  const cells = [
    ...['total', 'rhel', 'windows-server'].flatMap((row) =>
      ['total', 'platform', 'operations'].map((part) => `${row}/${part}`),
    ),
    ...['dual-run', 'swing', 'stranded', 'migration', 'not-attributable'].map((row) => `${row}/total`),
  ];

  it('has figures for every row, and for every part that holds money', () => {
    expect(listed('future/:future/workload/:window/:row/:part')).toEqual(all(...cells));
    expect(listed('future/:future/workload/:window/:row/:part/per-vm')).toEqual(
      all(...cells.map((cell) => `${cell}/per-vm`)),
    );
    expect(listed('future/:future/workload/:window/:row/vm-months')).toEqual(
      all(
        ...cells.filter((cell) => cell.endsWith('/total')).map((cell) => cell.replace('total', 'vm-months')),
      ).map((id) => id.replace('all/vm-months/total', 'all/total/vm-months')),
    );
    expect(listed('workload/:window/from')).toEqual(
      ['all', 'before', 'after'].map((window) => `workload/${window}/from`),
    );
  });

  it('has a figure for what each purpose cost in each month', () => {
    const months = Array.from({ length: 12 }, (_, month) => String(month));
    expect(listed('future/:future/spent/:purpose/:of/:month')).toEqual(
      ['offer/vvf', 'cost/backup', 'cost/space'].flatMap((spent) =>
        months.map((month) => `future/stay/spent/${spent}/${month}`),
      ),
    );
  });

  it('counts months of VMs by its window', () => {
    expect(partsIn(projection, 'future/stay/workload/all/rhel/vm-months')).toMatchObject({
      what: 'vm-months',
      steps: [{ what: 'vm-months', values: { from: 0, before: 12 }, result: 120 }],
    });
    expect(explain(projection, 'future/stay/workload/all/rhel/vm-months')?.unit).toBe('vm-month');
    expect(explain(projection, 'future/stay/workload/all/rhel/total/per-vm')?.unit).toBe('money');
    expect(explain(projection, 'workload/all/until')).toMatchObject({ unit: 'month', value: '12' });
    expect(explain(projection, 'workload/after/from')).toMatchObject({
      unit: 'month',
      value: null,
      reason: 'no-steady-months',
    });
  });

  it('splits each purpose by its own weights, to the cent', () => {
    const value = valueIn(projection);
    const spent = 'future/stay/spent';
    expect(
      ['offer/vvf/1', 'offer/vvf/1/rhel', 'offer/vvf/1/windows-server'].map((id) => value(`${spent}/${id}`)),
    ).toEqual(['266.66', '177.77', '88.89']);
    expect(
      ['cost/backup/3', 'cost/backup/3/rhel', 'cost/space/0/rhel'].map((id) => value(`${spent}/${id}`)),
    ).toEqual(['28.00', '20.00', '13.33']);
    // Ten of fourteen VMs.
    expect(partsIn(projection, `${spent}/cost/backup/3/rhel`)).toEqual({
      amount: `${spent}/cost/backup/3`,
      weight: 'number/weight/10',
      weights: 'number/weight/14',
      correction: 'number/correction/0',
    });
  });

  it('knows no figure of what is not there', () => {
    const unknown = [
      'workload/all/rhel/none',
      'workload/all/sles/total',
      'workload/before/rhel/total',
      'workload/none/rhel/total',
      'spent/offer/none/0',
      'spent/offer/vvf/12',
      'spent/offer/vvf/0/sles',
      'line/0/site/0/hosts',
    ].map((id) => `future/stay/${id}`);
    const others = ['workload/none/from', 'future/none/workload/all/rhel/total'];
    expect([...unknown, ...others].filter((id) => explain(projection, id) !== undefined)).toEqual([]);
  });
});

describe('hosts bought', () => {
  it('are spent over their months, each purchase from its own on', () => {
    const projection = projected('workload-dual-run-and-swing');
    const spent = (month: number): unknown =>
      partsIn(projection, `future/move/spent/idle-hosts/0/${String(month)}`);
    const [first] = spent(3) as FigureId[];
    const [again, second] = spent(4) as FigureId[];
    expect([first, again, second].map((id) => id?.replace(/line\/\d+/, 'line'))).toEqual([
      'future/move/line/site/0/idle-hosts/3',
      'future/move/line/site/0/idle-hosts/4',
      'future/move/line/site/0/idle-hosts/4',
    ]);
    expect(first?.slice(0, -1)).toBe(again?.slice(0, -1));
    expect(second?.slice(0, -1)).not.toBe(again?.slice(0, -1));
    const value = valueIn(projection);
    // 2000.00 over nine months, and 2000.00 over eight.
    expect([first, second].map((id) => value(id ?? ''))).toEqual(['222.22', '250.00']);
    expect(value('future/move/spent/idle-hosts/0/4')).toBe('472.22');
    // All of it is swing: nothing was weighed, so that no row has a part of it.
    expect(value('future/move/spent/idle-hosts/0/3/swing')).toBeUndefined();
  });

  it('have a figure for the months in which they cost something, and for no other', () => {
    const projection = projected('workload-dual-run-and-swing');
    const listed = spentFigures[0]?.list(projection) ?? [];
    const monthsOf = (spent: string): number[] =>
      listed.flatMap((id) =>
        id.startsWith(`future/move/spent/${spent}/`) ? [Number(id.split('/').at(-1))] : [],
      );
    expect(monthsOf('offer/pve')).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(monthsOf('idle-hosts/0')).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(monthsOf('cost/migration')).toEqual([3, 4]);
  });

  it('divide into those that serve and those that stand idle at the end', () => {
    const projection = projected('workload-hosts-half-serving');
    const value = valueIn(projection);
    const of = (...ids: string[]): unknown[] => ids.map((id) => value(`future/move/line/${id}`));
    // One of two serves: of 2400.00 for both 1200.00, 240.00 in each of five months; the credit is for it alone.
    expect(of('0/site/0/hosts', '0/site/0/idle-hosts', '1/site/0/hosts', '1/site/0/idle-hosts')).toEqual([
      '1200.00',
      '1200.00',
      '-1100.00',
      '0.00',
    ]);
    expect(of('0/site/0/hosts/1', '0/site/0/hosts/5', '1/site/0/hosts/5')).toEqual([
      '240.00',
      '240.00',
      '-220.00',
    ]);
    expect(partsIn(projection, 'future/move/line/0/site/0/hosts')).toMatchObject({
      weight: 'number/weight/1',
      weights: 'number/weight/2',
    });
    const unknown = [
      '0/site/0/hosts/0',
      '0/site/0/hosts/6',
      '0/site/1/hosts',
      '0/site/0/none',
      '99/site/0/hosts',
    ];
    expect(of(...unknown)).toEqual(unknown.map(() => undefined));
    expect(of('2/site/0/hosts')).toEqual([undefined]);
  });

  it('end with their life, and belong to the site at which they were bought', () => {
    const hosts = [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, kvmReady: 'no' as const }];
    const group = (id: string) => ({
      id,
      kind: 'rhel' as const,
      vms: 10,
      growth: '0',
      disposition: 'move' as const,
    });
    const projection = run({
      clusters: ['x', 'y'].map((site) => ({
        id: site,
        site,
        offer: 'v',
        usedShare: '0.8',
        hosts,
        guests: [group(site)],
      })),
      purchase: { sockets: 2, coresPerSocket: 8, price: '60', life: 3 },
      futures: [
        {
          id: 'move',
          waves: [
            { id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', clusters: ['x'] },
            { id: 'z', platform: 'kvm', from: '2027-03', to: '2027-04', clusters: ['y'] },
          ],
        },
      ],
    });
    const value = valueIn(projection);
    const months = (site: number): unknown[] =>
      [0, 1, 2, 3, 4, 5].map((month) => value(`future/move/spent/hosts/${String(site)}/${String(month)}`));
    // Two hosts at each site, 120.00 over three months, from month 1 and from month 2.
    expect(months(0)).toEqual(['0.00', '40.00', '40.00', '40.00', '0.00', '0.00']);
    expect(months(1)).toEqual(['0.00', '0.00', '40.00', '40.00', '40.00', '0.00']);
    const parts = [0, 1].map((site) => partsIn(projection, `future/move/spent/hosts/${String(site)}/3`));
    expect(parts).toEqual([['future/move/line/2/site/0/hosts/3'], ['future/move/line/3/site/1/hosts/3']]);
    expect(partsIn(projection, 'future/move/spent/hosts/0/4')).toEqual([]);
    const beyond = ['2/site/0/hosts/4', '2/site/0/hosts/0', '2/site/1/hosts/2', '3/site/0/hosts/3'];
    expect(beyond.map((id) => value(`future/move/line/${id}`))).toEqual(beyond.map(() => undefined));
  });
});

describe('workloads of a future', () => {
  it('have no cost per VM where no VM runs', () => {
    const [cluster] = run().compiled.scenario.clusters;
    const clusters = cluster && [
      {
        ...cluster,
        guests: [
          ...cluster.guests,
          { id: 'old', kind: 'rhel' as const, vms: 4, growth: '0', retires: '2027-01' },
        ],
      },
    ];
    const found = explain(run(clusters ? { clusters } : {}), 'future/stay/workload/all/rhel/total/per-vm');
    expect(found).toMatchObject({ unit: 'money', value: null, reason: 'no-vms' });
  });

  it('lack what lacks a price in that future, not what another one lacks', () => {
    const unpriced = { id: 'k', metric: { id: 'per-host' as const } };
    const offers = run().compiled.scenario.offers.map((offer) => (offer.id === 'k' ? unpriced : offer));
    const projection = run({ offers });
    const missing = (future: string): unknown =>
      explain(projection, `future/${future}/workload/all/total/total`)?.missing.length;
    expect(missing('stay')).toBe(0);
    expect(missing('move')).toBeGreaterThan(0);
  });

  it('are made once', () => {
    const projection = run();
    expect(workloadFor(projection, 'stay')).toBe(workloadFor(projection, 'stay'));
    expect(workloadFor(projection, 'nobody')).toBeUndefined();
  });
});
