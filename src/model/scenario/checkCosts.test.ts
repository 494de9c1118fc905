import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import { checkScenario } from './check.ts';
import { checkCosts } from './checkCosts.ts';
import type { Scenario } from './scenario.ts';

const found = (change: Partial<Scenario>): string[] =>
  checkCosts(small(change)).map(({ severity, path, code }) => `${severity} ${path} ${code}`);

describe('other costs', () => {
  it('are costs where they are above nothing, and credits where below', () => {
    expect(found({ costs: [{ id: 'c', item: 'credit', amount: '5' }] })).toEqual([
      'warning costs/c/amount credit-not-negative',
    ]);
    expect(found({ costs: [{ id: 'c', item: 'power', amount: '-5' }] })).toEqual([
      'warning costs/c/amount negative-cost',
    ]);
    for (const amount of ['0', '5'])
      expect(found({ costs: [{ id: 'c', item: 'fixed', amount }] })).toEqual([]);
    for (const amount of ['0', '-5'])
      expect(found({ costs: [{ id: 'c', item: 'credit', amount }] })).toEqual([]);
    expect(
      found({
        costs: [
          { id: 'c', item: 'credit' },
          { id: 'd', item: 'fixed' },
        ],
      }),
    ).toEqual([]);
  });

  it('say what they were given', () => {
    const [problem] = checkCosts(small({ costs: [{ id: 'c', item: 'credit', amount: '5' }] }));
    expect(problem?.data).toEqual({ given: '5' });
  });

  it('have no fields that their item does not look at', () => {
    const odd: Scenario['costs'] = [
      { id: 'c', item: 'project', per: 'year', side: 'kvm', params: { hours: '3', kw: '1' } },
    ];
    expect(found({ costs: odd })).toEqual([
      'warning costs/c/per not-of-item',
      'warning costs/c/side not-of-item',
      'warning costs/c/params/hours not-of-item',
      'warning costs/c/params/kw not-of-item',
    ]);
    expect(checkCosts(small({ costs: odd })).at(2)?.data).toEqual({ item: 'project', field: 'params/hours' });
    expect(
      found({
        costs: [{ id: 'c', item: 'backup-per-vm', per: 'month', side: 'kvm', params: { overlap: 3 } }],
      }),
    ).toEqual([]);
    const params = { overlap: 3, hours: '3' };
    expect(found({ costs: [{ id: 'c', item: 'backup-per-vm', params }] })).toEqual([
      'warning costs/c/params/hours not-of-item',
    ]);
    expect(found({ costs: [{ id: 'c', item: 'power', per: 'year' }] })).toEqual([
      'warning costs/c/per not-of-item',
    ]);
  });

  it('rise and are taxed by categories that there are', () => {
    const rates = { power: '0.1', licences: '0.2', hosts: '0.2', magic: '0.3' };
    expect(found({ assumptions: { escalation: rates } })).toEqual([
      'warning assumptions/escalation/licences no-such-category',
      'warning assumptions/escalation/hosts no-such-category',
      'warning assumptions/escalation/magic no-such-category',
    ]);
    expect(found({ assumptions: { vat: rates } })).toEqual([
      'warning assumptions/vat/magic no-such-category',
    ]);
    const [problem] = checkCosts(small({ assumptions: { vat: { magic: '0' } } }));
    expect(problem?.data).toMatchObject({ category: 'magic' });
    expect(problem?.data).toMatchObject({
      known: expect.arrayContaining(['licences', 'hosts', 'migration', 'power', 'dr']) as string[],
    });
  });

  it('are checked with the rest of a scenario', () => {
    const codes = checkScenario(small({ costs: [{ id: 'c', item: 'power', amount: '-5' }] }), []).map(
      ({ code }) => code,
    );
    expect(codes).toContain('negative-cost');
  });
});
