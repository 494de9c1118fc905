import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../model/explain/explain.ts';
import { project } from '../model/project.ts';
import type { Cost } from '../model/scenario/costs.ts';
import { scenarioSchema } from '../model/scenario/scenario.ts';
import { run, small } from '../../tests/small/scenario.ts';
import { bridgeTo, spentId, type BridgePart } from './bridge.ts';

const category = (name: string): BridgePart => ({ kind: 'category', category: name });

describe('the bridge from the baseline to another future', () => {
  it('is what each kind of cost changes, savings first', () => {
    // Two hosts at 550 for 2027 and, if they stay, for 2028; moving ten VMs costs 10 each.
    const projection = run({
      ...small(),
      costs: [{ id: 'm', item: 'migration-per-vm', amount: '10' }],
    });
    expect(bridgeTo(projection, 'move')).toEqual({
      from: 'stay',
      to: 'move',
      start: 2200,
      end: 1200,
      steps: [
        { part: category('v'), change: -1100 },
        { part: category('migration'), change: 100 },
      ],
      parts: ['v', 'hosts', 'migration'].map(category),
    });
  });

  it('is none to the baseline itself, nor to what is no future', () => {
    expect(bridgeTo(run(), 'stay')).toBeUndefined();
    expect(bridgeTo(run(), 'nobody')).toBeUndefined();
  });

  it('leads from total to total in any example, through figures that can be explained', () => {
    for (const name of ['skeleton', 'two-contracts', 'growth-only', 'windows-guests']) {
      const text = readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
      const projection = project(scenarioSchema.parse(JSON.parse(text)), [], '2026-11-24');
      for (const { id } of projection.futures.slice(1)) {
        const bridge = bridgeTo(projection, id);
        const sum = bridge?.steps.reduce((total, { change }) => total + change, bridge.start);
        expect(sum).toBeCloseTo(bridge?.end ?? NaN, 6);
        for (const part of bridge?.parts ?? []) {
          const [before, after] = ['stay', id].map((future) => explain(projection, spentId(future, part)));
          expect(before ?? after).toBeDefined();
        }
      }
    }
  });

  it('puts the settlement of the horizon among the kinds of cost', () => {
    const bridge = bridgeTo(run({ ...small(), horizon: 18 }), 'move');
    // The year bought in January 2028 reaches six months beyond: half of 1,100 is given back to those who stay.
    expect(bridge?.steps).toEqual([
      { part: category('v'), change: -1100 },
      { part: { kind: 'settlement' }, change: 550 },
    ]);
    expect([bridge?.start, bridge?.end]).toEqual([1650, 1100]);
  });

  it('keeps the greatest steps, and all others together between savings and additions', () => {
    const ITEMS = [
      'project',
      'tools',
      'consulting',
      'exit-services',
      'training',
      'fixed',
      'host-rebuild',
    ] as const;
    const costs = ITEMS.map((item, at) => ({
      id: item,
      item,
      amount: String(10 * (at + 1)),
      futures: ['move'],
    }));
    const credit: Cost = { id: 'c', item: 'credit', amount: '-5', futures: ['move'] };
    const steps = bridgeTo(run({ ...small(), costs: [...costs, credit] }), 'move')?.steps ?? [];
    expect(
      steps.map(({ part, change }) => [part.kind === 'category' ? part.category : part.kind, change]),
    ).toEqual([
      ['v', -1100],
      ['rest', 10 - 5],
      ['tools', 20],
      ['consulting', 30],
      ['exit', 40],
      ['training', 50],
      ['other', 60],
      ['rebuild', 140],
    ]);
  });
});
