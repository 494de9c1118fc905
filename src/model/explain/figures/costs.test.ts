import { describe, expect, it } from 'vitest';
import { walk } from '../../../../tests/explanations/walk.ts';
import { FOUR, projected, QUARTERS } from '../../../../tests/small/costs.ts';
import { run, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import { explain } from '../explain.ts';
import type { Explained, Leaf } from '../explained.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

const leafOf = (figure: Explained | undefined): Leaf | undefined =>
  figure?.because.kind === 'leaf' ? figure.because.leaf : undefined;

function lineOf(projection: Projection, future: string, rule: string, month: number, kvm = -1): string {
  const run = projection.futures.find(({ id }) => id === future) as FutureProjection;
  const line = columnsOf(run.ledger).rule.findIndex(
    (code, at) =>
      LINE_RULES[code] === rule &&
      columnsOf(run.ledger).month[at] === month &&
      columnsOf(run.ledger).kvm[at] === kvm,
  );
  return `future/${future}/line/${String(line)}`;
}

describe('explanations of other costs', () => {
  it.each(['one-offs', 'sides', 'people', 'default-and-vat', 'default-in-euro'])(
    'of the worked case %s give every line again from its leaves',
    (id) => {
      const projection = project(worked('other-costs', id), [], '2026-11-24');
      const ids = projection.futures.flatMap((future) => [
        ...Array.from(
          columnsOf(future.ledger).amount,
          (_, line) => `future/${future.id}/line/${String(line)}`,
        ),
        `future/${future.id}/total`,
        `future/${future.id}/freed`,
      ]);
      expect(walk(projection, ids).wrong).toEqual([]);
    },
  );

  it('name the quantity, the amount entered, the numbers of the row and the rise of prices', () => {
    const projection = projected(
      { item: 'power', amount: '0.12', params: { kw: '0.5' } },
      { assumptions: { escalation: { power: '0.1' } }, horizon: 14 },
    );
    const id = lineOf(projection, 'move', 'cost-power', 13, 0);
    expect(explain(projection, id)?.because).toEqual({
      kind: 'rule',
      rule: 'cost-power',
      of: {
        quantity: `${id}/quantity`,
        amount: 'input/costs/c/amount',
        escalation: 'escalation/power/1',
        kw: 'cost/c/params/kw',
        pue: 'cost/c/params/pue',
      },
    });
    expect(explain(projection, `${id}/quantity`)).toEqual({
      id: `${id}/quantity`,
      unit: 'host',
      value: '4',
      missing: [],
      because: {
        kind: 'leaf',
        leaf: {
          kind: 'quantity',
          what: 'hosts',
          steps: [{ what: 'hosts-kvm', of: 'kvm@hq', values: { month: 13 }, result: 4 }],
        },
      },
    });
    expect(explain(projection, 'escalation/power/1')).toMatchObject({
      unit: 'factor',
      value: '1.1',
      because: {
        kind: 'rule',
        rule: 'escalation',
        of: { rate: 'escalation/power/rate', years: 'number/years/1' },
      },
    });
    expect(explain(projection, 'escalation/power/rate')).toMatchObject({ unit: 'share', value: '0.1' });
    expect(leafOf(explain(projection, 'escalation/power/rate'))).toEqual({
      kind: 'input',
      path: 'assumptions/escalation/power',
      assumed: false,
    });
    expect(leafOf(explain(projection, 'escalation/space/rate'))).toEqual({
      kind: 'input',
      path: 'assumptions/escalation/space',
      assumed: true,
      source: 'docs/model.md#8',
    });
    expect(explain(projection, 'escalation/space/0')?.value).toBe('1');
    expect(explain(projection, 'escalation/power/next')).toBeUndefined();
    expect(explain(projection, 'cost/c/params/kw')).toMatchObject({ unit: 'factor', value: '0.5' });
    expect(leafOf(explain(projection, 'cost/c/params/kw'))).toEqual({
      kind: 'input',
      path: 'costs/c/params/kw',
      assumed: false,
    });
    expect(leafOf(explain(projection, 'cost/c/params/pue'))).toMatchObject({
      assumed: true,
      source: expect.stringMatching(/^Uptime.*, 2023$/) as string,
    });
    expect(explain(projection, 'cost/c/params/hours')).toBeUndefined();
    expect(explain(projection, 'cost/nobody/params/pue')).toBeUndefined();
  });

  it('show both sides of a quantity, and each month of a payment in advance', () => {
    const projection = projected({ item: 'backup-per-vm', amount: '1' });
    const id = lineOf(projection, 'move', 'cost-per-year', 3);
    expect(leafOf(explain(projection, `${id}/quantity`))).toMatchObject({
      what: 'vms',
      steps: [
        { what: 'vms-vmware', of: 'a', values: { month: 3 }, result: 7.5 },
        { what: 'vms-kvm', of: 'a', values: { month: 3 }, result: 5 },
      ],
    });
    const one = projected({ item: 'backup-per-vm', amount: '1', side: 'kvm', billing: 'yearly' });
    const yearly = `${lineOf(one, 'move', 'cost-per-year', 2)}/quantity`;
    expect(explain(one, yearly)?.value).toBe('65');
    expect(leafOf(explain(one, yearly))).toMatchObject({
      steps: [2.5, 5, 7.5, 10, 10, 10, 10, 10].map((result, at) => ({
        what: 'vms',
        of: 'a',
        values: { month: at + 2 },
        result,
      })),
    });
  });

  it('leave a quantity without a place unnamed, in units of its own', () => {
    const projection = projected({
      item: 'administrators',
      amount: '12',
      params: { vmsPerAdmin: '4' },
      side: 'vmware',
    });
    const id = `${lineOf(projection, 'stay', 'cost-per-year', 0)}/quantity`;
    expect(explain(projection, id)).toMatchObject({ unit: 'factor', value: '2.5' });
    expect(leafOf(explain(projection, id))).toEqual({
      kind: 'quantity',
      what: 'administrators',
      steps: [{ what: 'administrators', values: { month: 0 }, result: 2.5 }],
    });
  });

  it('take published amounts with their source, converted by a rule where they must be', () => {
    const home = run({ costs: [{ id: 'm', item: 'migration-per-vm' }] });
    expect(explain(home, lineOf(home, 'move', 'cost', 0))?.because).toMatchObject({
      of: { amount: 'cost/m/amount' },
    });
    expect(explain(home, 'cost/m/amount')).toMatchObject({ unit: 'money/unit', value: '949', missing: [] });
    const quantity = `${lineOf(home, 'move', 'cost', 0)}/quantity`;
    expect(leafOf(explain(home, quantity))).toMatchObject({
      steps: [{ what: 'vms-migrated', of: 'a', values: { month: 0 }, result: 10 }],
    });
    expect(leafOf(explain(home, 'cost/m/amount'))).toMatchObject({
      kind: 'input',
      path: 'costs/m/amount',
      assumed: true,
      source: expect.stringMatching(/^Gartner.*, 2025-01$/) as string,
    });
    const rates = [{ id: 'dollar', currency: 'USD', rate: '0.5', date: '2026-11-20', source: 's' }];
    const away = run({ costs: [{ id: 'm', item: 'migration-per-vm' }], currency: 'EUR', rates });
    expect(explain(away, 'cost/m/amount')).toMatchObject({
      unit: 'money/unit',
      value: '474.5',
      because: {
        kind: 'rule',
        rule: 'converted',
        of: { amount: 'cost/m/default', rate: 'input/rates/dollar/rate' },
      },
    });
    expect(explain(away, 'cost/m/default')).toMatchObject({ unit: 'money/unit', value: '949' });
    expect(leafOf(explain(away, 'cost/m/default'))).toEqual({
      kind: 'fact',
      fact: 'migration-per-vm, USD',
      source: expect.stringMatching(/^Gartner.*, 2025-01, press$/) as string,
    });
    const unrated = run({ costs: [{ id: 'm', item: 'migration-per-vm' }], currency: 'EUR' });
    expect(explain(unrated, 'cost/m/amount')).toMatchObject({
      value: null,
      missing: [{ path: 'costs/m/amount', code: 'unpriced' }],
    });
  });

  it('of an entered amount stand as they are', () => {
    const projection = run({
      costs: [{ id: 'm', item: 'fixed', amount: '7' }],
      currency: 'EUR',
      rates: [{ id: 'd', currency: 'USD', rate: '2', date: '2026-11-20', source: 's' }],
    });
    expect(leafOf(explain(projection, 'cost/m/amount'))).toEqual({
      kind: 'input',
      path: 'costs/m/amount',
      assumed: false,
    });
    expect(explain(projection, 'cost/m/default')).toBeUndefined();
    const migration = run({
      costs: [{ id: 'm', item: 'migration-per-vm', amount: '7' }],
      currency: 'EUR',
      rates: [{ id: 'd', currency: 'USD', rate: '2', date: '2026-11-20', source: 's' }],
    });
    expect(explain(migration, 'cost/m/amount')).toMatchObject({ value: '7', missing: [] });
    const own = { kind: 'input', path: 'costs/m/amount', assumed: false };
    expect(leafOf(explain(migration, 'cost/m/amount'))).toEqual(own);
  });

  it('of a contingency add up the one-offs of its month and place', () => {
    const projection = run({
      costs: [
        { id: 'm', item: 'migration-per-vm', amount: '10' },
        { id: 'p', item: 'project', amount: '7' },
        { id: 'q', item: 'tools', amount: '3' },
        { id: 'x', item: 'fixed' },
        { id: 'f', item: 'fixed', amount: '50', freed: true },
        { id: 'later', item: 'fixed', amount: '50', from: '2027-03' },
        { id: 'r', item: 'contingency', amount: '0.1' },
      ],
    });
    const id = lineOf(projection, 'move', 'cost-contingency', 0);
    expect(explain(projection, id)).toMatchObject({
      value: '1.00',
      because: { rule: 'cost-contingency', of: { base: `${id}/base`, share: 'input/costs/r/amount' } },
    });
    const base = explain(projection, `${id}/base`);
    expect(base).toMatchObject({ unit: 'money', value: '10.00', because: { kind: 'sum' } });
    expect(
      base?.because.kind === 'sum' ? base.because.of.map((part) => explain(projection, part)?.value) : [],
    ).toEqual(['7.00', '3.00']);
    expect(explain(projection, `${id}/quantity`)).toBeUndefined();
    expect(explain(projection, `${lineOf(projection, 'move', 'cost', 0)}/base`)).toBeUndefined();
  });

  it('of a tax lead to the line it is due on and the rate of its category', () => {
    const projection = run({ assumptions: { vat: { licences: '0.2' } } });
    const id = lineOf(projection, 'stay', 'vat', 0);
    const taxed = lineOf(projection, 'stay', 'slice', 0);
    expect(explain(projection, id)?.because).toEqual({
      kind: 'rule',
      rule: 'vat',
      of: { amount: taxed, rate: 'input/assumptions/vat/licences' },
    });
    expect(explain(projection, `${id}/quantity`)).toBeUndefined();
  });
});

describe('what is missing from other costs', () => {
  const missing = (cost: Parameters<typeof projected>[0], change: Parameters<typeof projected>[1] = {}) =>
    explain(projected(cost, change), 'future/move/total')?.missing;

  it('is the amount, a number of the item, or a number of the estate', () => {
    expect(missing({ item: 'project' })).toEqual([{ path: 'costs/c/amount', code: 'unpriced' }]);
    expect(missing({ item: 'migration-hours', amount: '5' })).toEqual([
      { path: 'costs/c/params/hours', code: 'unpriced' },
    ]);
    expect(
      missing(
        { item: 'contingency' },
        {
          costs: [
            { id: 'c', item: 'contingency' },
            { id: 'f', item: 'fixed', amount: '1' },
          ],
        },
      ),
    ).toEqual([{ path: 'costs/c/amount', code: 'unpriced' }]);
    const silent = { ...FOUR, guests: [{ id: 'g', kind: 'rhel' as const, vms: 3, growth: '0' }] };
    expect(missing({ item: 'storage-per-tib', amount: '5' }, { clusters: [silent] })).toEqual([
      { path: 'clusters/a/guests/g/diskGiB', code: 'unpriced' },
    ]);
    expect(missing({ item: 'storage-per-tib' }, { clusters: [silent] })).toEqual([
      { path: 'costs/c/amount', code: 'unpriced' },
    ]);
    expect(missing({ item: 'storage-per-tib', amount: '5' })).toEqual([]);
  });

  it('leaves the line and the quantity nobody knows without a value', () => {
    const silent = { ...FOUR, guests: [{ id: 'g', kind: 'rhel' as const, vms: 3, growth: '0' }] };
    const projection = projected(
      { item: 'storage-per-tib', amount: '5' },
      { clusters: [silent], futures: [{ id: 'stay' }, QUARTERS] },
    );
    const id = lineOf(projection, 'stay', 'cost-storage', 0);
    expect(explain(projection, id)?.value).toBeNull();
    expect(explain(projection, `${id}/quantity`)).toMatchObject({
      unit: 'TiB',
      value: null,
      missing: [{ path: 'clusters/a/guests/g/diskGiB', code: 'unpriced' }],
    });
  });
});
