import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../model/scenario/check.ts';
import { readScenario } from '../../model/scenario/parse.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { small } from '../../../tests/small/scenario.ts';
import { PRESETS } from '../presets/registry.ts';
import { addFuture, type Wanted } from './add.ts';
import { removeFuture } from './remove.ts';

function added(scenario: Scenario, wanted: Wanted): Scenario {
  const made = addFuture(scenario, wanted);
  if ('barred' in made) throw new Error(made.barred);
  return made.scenario;
}

describe('adding a future of a preset', () => {
  it('puts it after those that are there, and says where it stands', () => {
    const made = addFuture(small(), { id: 'full-exit', name: 'Out' });
    expect(made).toMatchObject({ path: 'futures/full-exit' });
    expect(
      added(small(), { id: 'full-exit', name: 'Out' }).futures.map(({ id, name }) => [id, name]),
    ).toEqual([
      ['stay', undefined],
      ['move', undefined],
      ['full-exit', 'Out'],
    ]);
  });

  it('gives every further one a name and an id of its own', () => {
    const once = added(small(), { id: 'stay-and-shrink', name: 'Shrink' });
    const thrice = added(added(once, { id: 'stay-and-shrink', name: 'Shrink' }), {
      id: 'stay-and-shrink',
      name: 'Shrink',
    });
    expect(thrice.futures.slice(2).map(({ id, name }) => [id, name])).toEqual([
      ['stay-and-shrink', 'Shrink'],
      ['stay-and-shrink-2', 'Shrink (2)'],
      ['stay-and-shrink-3', 'Shrink (3)'],
    ]);
    expect(added(small(), { id: 'stay-as-is' }).futures[2]).toEqual({ id: 'stay-as-is' });
  });

  it('moves to the platform that is named', () => {
    const platforms = [...small().platforms, { id: 'other', offer: 'k' }];
    const made = added(small({ platforms }), { id: 'stop-growth', platform: 'other' });
    expect(made.futures[2]?.divert?.platform).toBe('other');
  });

  it.each(PRESETS.map(({ id }) => id))('%s makes a scenario without an error', (id) => {
    const made = added(small(), { id });
    expect(readScenario(made).problems).toEqual([]);
    expect(checkScenario(made, []).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says why there is no room, and where', () => {
    const moving = PRESETS.filter(({ moves }) => moves).map(({ id }) => id);
    expect(moving).toHaveLength(5);
    const still = small().clusters.map((cluster) => ({
      ...cluster,
      guests: cluster.guests.map((group) => ({ ...group, disposition: 'stay' as const })),
    }));
    const empty = small().clusters.map((cluster) => ({
      ...cluster,
      guests: cluster.guests.map((group) => ({ ...group, vms: 0 })),
    }));
    for (const id of moving) {
      expect(addFuture(small({ platforms: [] }), { id })).toEqual({
        barred: 'no-platform',
        path: 'platforms',
      });
      const nothing = { barred: 'nothing-may-move', path: 'clusters' };
      expect(addFuture(small({ clusters: still }), { id })).toEqual(nothing);
      expect(addFuture(small({ clusters: empty }), { id })).toEqual(nothing);
    }
  });

  it('says that there is no renewal to leave by where no offer licenses a cluster', () => {
    const lost = small({ offers: small().offers.filter(({ id }) => id === 'k'), holdings: [] });
    for (const id of ['slow-renewals', 'exit-before-renewal'] as const)
      expect(addFuture(lost, { id })).toEqual({ barred: 'no-contract-end', path: 'holdings' });
  });

  it('throws on a preset that is none, which would be our own mistake', () => {
    expect(() => addFuture(small(), { id: 'leap' as 'full-exit' })).toThrow('no preset leap');
  });
});

describe('removing a future', () => {
  it('takes it out of the list, of the costs and of the baseline', () => {
    const costs = [
      { id: 'a', item: 'project', amount: '1', futures: ['move'] },
      { id: 'b', item: 'project', amount: '1', futures: ['stay', 'move'] },
      { id: 'c', item: 'project', amount: '1' },
    ] satisfies Scenario['costs'];
    const left = removeFuture(small({ costs, baseline: 'move' }), 'move');
    expect(left.futures.map(({ id }) => id)).toEqual(['stay']);
    expect(left.costs.map(({ futures }) => futures)).toEqual([[], ['stay'], undefined]);
    expect('baseline' in left).toBe(false);
  });

  it('keeps another baseline, the last future, and a scenario that has no such future', () => {
    expect(removeFuture(small({ baseline: 'stay' }), 'move').baseline).toBe('stay');
    const alone = small({ futures: [{ id: 'stay' }] });
    expect(removeFuture(alone, 'stay')).toBe(alone);
    const given = small();
    expect(removeFuture(given, 'nobody')).toBe(given);
  });
});
