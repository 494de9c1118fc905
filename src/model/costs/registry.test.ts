import { describe, expect, it } from 'vitest';
import { linesOfCost } from '../../../tests/small/costs.ts';
import { run } from '../../../tests/small/scenario.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import { RULES } from '../rules/registry.ts';
import { costSchema } from '../scenario/costs.ts';
import { complexityOf } from './complexity.ts';
import { MIGRATION_PER_VM, STORAGE_FACTORS, TRAINING_PER_ADMINISTRATOR } from './facts.ts';
import { PARAM_DEFAULTS, paramsSchema } from './params.ts';
import { COST_ROWS, costRowOf } from './registry.ts';
import { ruleOf } from './resolve.ts';
import type { CostRow } from './row.ts';

const rows: readonly CostRow[] = COST_ROWS;

describe('the registry', () => {
  it('has each row once, with a rule for its basis that the ledger and the explanations know', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const known = new Set<string>(RULES.map(({ id }) => id));
    for (const row of rows) {
      expect(Object.keys(row.rules), row.id).toContain(row.basis);
      for (const rule of Object.values(row.rules)) {
        expect(known, row.id).toContain(rule.id);
        expect(LINE_RULES, row.id).toContain(rule.id);
      }
    }
  });

  it('names every number that a rule of a row asks for', () => {
    const common = new Set(['quantity', 'amount', 'escalation', 'base', 'share']);
    for (const row of rows)
      for (const rule of Object.values(row.rules))
        expect(row.params, row.id).toEqual(
          expect.arrayContaining(Object.keys(rule.slots).filter((slot) => !common.has(slot))),
        );
  });

  it('finds a row by its id and throws on an id of nobody', () => {
    expect(costRowOf('power').category).toBe('power');
    expect(() => costRowOf('nothing' as never)).toThrow('no cost item of id nothing');
  });

  it('has no row without a rule: that would be our own mistake', () => {
    expect(() => ruleOf({ ...costRowOf('space'), rules: {} }, undefined)).toThrow(
      'space has no rule for an amount per month',
    );
  });

  it('lets contingency cover one-offs only, and asks for sides where hosts, VMs, disks or people stand', () => {
    for (const row of rows) {
      if (row.reserve) expect(row.basis, row.id).toBe('once');
      expect(row.sided === true, row.id).toBe(
        ['hosts', 'vms', 'tib', 'tib-added', 'administrators'].includes(row.driver),
      );
      expect(row.params.includes('overlap'), row.id).toBe(
        ['hosts', 'vms', 'tib', 'tib-added'].includes(row.driver),
      );
    }
  });

  it.each(COST_ROWS.filter((row) => row.id !== 'contingency').map(({ id }) => id))(
    '%s writes lines in some future',
    (item) => {
      const guests = (['easy', 'medium', 'hard', 'white-glove'] as const).map((complexity) => ({
        id: complexity,
        kind: 'rhel' as const,
        vms: 4,
        diskGiB: 100,
        growth: '0.1',
        complexity,
      }));
      const projection = run({
        clusters: [
          { id: 'a', offer: 'v', hosts: [{ id: 'h', count: 4, sockets: 2, coresPerSocket: 8 }], guests },
        ],
        costs: [{ id: 'c', item, amount: '1.5', params: { hours: '2' } }],
      });
      const lines = linesOfCost(projection, 'move', 'c');
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ minor }) => minor !== null && minor > 0)).toBe(true);
    },
  );
});

describe('published figures', () => {
  it('state amounts whose base is the geometric mean of the two ends', () => {
    for (const { low, base, high } of [MIGRATION_PER_VM, TRAINING_PER_ADMINISTRATOR])
      expect(Number(base)).toBe(Math.round(Math.sqrt(Number(low) * Number(high))));
    expect(rows.filter(({ fallback }) => fallback === MIGRATION_PER_VM).map(({ id }) => id)).toEqual([
      'migration-per-vm',
      'migration-easy',
      'migration-medium',
      'migration-hard',
      'migration-white-glove',
    ]);
    expect(
      rows.filter(({ fallback }) => fallback === TRAINING_PER_ADMINISTRATOR).map(({ id }) => id),
    ).toEqual(['training']);
  });

  it('say where each number comes from', () => {
    for (const fact of [
      ...Object.values(PARAM_DEFAULTS),
      ...Object.values(STORAGE_FACTORS),
      MIGRATION_PER_VM,
      TRAINING_PER_ADMINISTRATOR,
    ]) {
      expect(fact.source).not.toBe('');
      expect(fact.asOf).toMatch(/^20\d\d(-\d\d)?$/);
    }
  });
});

describe('complexity', () => {
  const group = (kind: Parameters<typeof complexityOf>[0]['kind']) => ({ id: 'g', kind, vms: 1 });

  it('is as entered, else as the guest suggests', () => {
    expect(complexityOf({ ...group('rhel'), complexity: 'hard', middleware: 'sql-server' })).toBe('hard');
    expect((['rhel', 'oracle-linux'] as const).map((kind) => complexityOf(group(kind)))).toEqual([
      'easy',
      'easy',
    ]);
    expect(
      (['sles', 'windows-server', 'windows-desktop', 'unknown'] as const).map((kind) =>
        complexityOf(group(kind)),
      ),
    ).toEqual(['medium', 'medium', 'medium', 'medium']);
    expect(
      (['ubuntu', 'linux-free', 'appliance', 'other'] as const).map((kind) => complexityOf(group(kind))),
    ).toEqual(['hard', 'hard', 'hard', 'hard']);
  });

  it('is highest with middleware', () => {
    expect(complexityOf({ ...group('rhel'), middleware: 'oracle-database' })).toBe('white-glove');
    expect(complexityOf({ ...group('rhel'), middleware: 'none' })).toBe('easy');
  });
});

describe('what a scenario may say of a cost', () => {
  const reads = (params: unknown): boolean => paramsSchema.safeParse(params).success;

  it('is an item of the registry', () => {
    expect(costSchema.safeParse({ id: 'c', item: 'power' }).success).toBe(true);
    expect(costSchema.safeParse({ id: 'c', item: 'magic' }).success).toBe(false);
    expect(costSchema.safeParse({ id: 'c', item: 'power', side: 'left' }).success).toBe(false);
  });

  it('has numbers that mean something', () => {
    for (const good of [
      {},
      { vmsPerAdmin: '0.5' },
      { vmsPerAdmin: '1800' },
      { vmsPerAdminKvm: '20.25' },
      { dip: '0' },
      { dip: '0.3' },
      { people: 3 },
      { overlap: 0 },
    ])
      expect(reads(good), JSON.stringify(good)).toBe(true);
    for (const bad of [
      { vmsPerAdmin: '0' },
      { vmsPerAdmin: '-1' },
      { vmsPerAdminKvm: '01' },
      { vmsPerAdmin: 'x1' },
      { vmsPerAdmin: '1x' },
      { vmsPerAdmin: '12345678' },
      { dip: '1' },
      { dip: '1.0' },
      { dip: '10.5' },
      { dip: '0.5x' },
      { people: 1.5 },
      { hours: '-2' },
      { luck: '1' },
    ])
      expect(reads(bad), JSON.stringify(bad)).toBe(false);
  });
});
