import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, wave } from '../../../tests/small/hosts.ts';
import { compile } from '../compile/compile.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Timeline } from './record.ts';
import { timelineOf } from './timeline.ts';

const group = (id: string, count: number, coresPerSocket: number, more: object = {}) => ({
  id,
  count,
  sockets: 2,
  coresPerSocket,
  kvmReady: 'yes' as const,
  ...more,
});
const guests = (vms: number, more: object = {}) => [{ id: 'g', kind: 'rhel' as const, vms, ...more }];

/** A scenario compiled as an edit of another, of which everything has been worked out; or by itself. */
function after(before: Scenario | undefined, scenario: Scenario): Compiled {
  const earlier = before && compile(before, []);
  earlier?.futures.forEach((future) => timelineOf(earlier, future));
  return compile(scenario, [], undefined, earlier);
}

describe('what was worked out for one scenario', () => {
  const base = hostScenario({
    horizon: 6,
    clusters: [
      cluster('a', {
        usedShare: '0.5',
        hosts: [group('h', 2, 16, { endOfLife: '2027-03' }), group('i', 2, 16)],
        guests: guests(20, { growth: '1', vcpu: 2, ramGiB: 8 }),
      }),
    ],
  });
  type Change = (scenario: Scenario) => Partial<Scenario>;
  const facts = (scenario: Scenario, before?: Scenario) => {
    const compiled = after(before, scenario);
    return compiled.futures.map((future) => {
      const { vmwareHosts, vmwareRuns, loads, bought }: Timeline = timelineOf(compiled, future);
      return [
        vmwareHosts.map((hosts) => [...hosts]),
        vmwareRuns.map((runs) => runs.map((run) => [run.from, ...run.stacks.map(({ count }) => count)])),
        loads.map(({ demand, shareVmware, floor }) => [demand, shareVmware, floor].map((of) => [...of])),
        bought.map(({ month, count }) => [month, count]),
      ];
    });
  };
  const inFirst = (change: Partial<Scenario['clusters'][number]>): Change => {
    return ({ clusters }) => ({
      clusters: clusters.map((one, place) => (place === 0 ? { ...one, ...change } : one)),
    });
  };
  const dies = (endOfLife: string): Change =>
    inFirst({ hosts: [group('h', 2, 16, { endOfLife }), group('i', 2, 16)] });

  it.each<[string, Change]>([
    ['other months of death', dies('2027-04')],
    ['no death', dies('2031-01')],
    ['death at once', dies('2027-01')],
    ['larger hosts', inFirst({ hosts: [group('h', 2, 16, { endOfLife: '2027-03' }), group('i', 3, 16)] })],
    ['another used share', inFirst({ usedShare: '0.9' })],
    ['used shares by resource', inFirst({ usedShare: { vcpu: '0.5', ramGiB: '1' } })],
    ['fewer months', () => ({ horizon: 4 })],
    [
      'hosts released',
      ({ futures }) => ({ futures: futures.map((one) => ({ ...one, releaseHosts: true })) }),
    ],
    ['larger hosts bought', () => ({ purchase: { sockets: 2, coresPerSocket: 64, price: '1' } })],
    [
      'sizing by capacity',
      () => ({
        assumptions: {
          sizing: { vcpuPerCore: '1', utilisation: '0.5', ramRatio: '1', spare: 'n+1' as const },
        },
      }),
    ],
  ])('is not taken for one with %s', (_, change) => {
    const edited = { ...base, ...change(base) };
    // The same scenario read anew shares nothing with the one before.
    const anew = facts(structuredClone(edited));
    expect(facts(edited, base)).toEqual(anew);
    expect(anew).not.toEqual(facts(structuredClone(base)));
    expect(facts(base, edited)).toEqual(facts(structuredClone(base)));
  });

  /** The hosts on VMware by what they are, because their places among all types may be others. */
  const types = (scenario: Scenario, before?: Scenario) => {
    const compiled = after(before, scenario);
    return compiled.futures.map((future) =>
      timelineOf(compiled, future).vmwareRuns.map((runs) =>
        runs.map(({ from, stacks }) => [
          from,
          stacks.map(({ type, count }) => [compiled.types[type], count]),
        ]),
      ),
    );
  };

  it.each(['first', 'last'])(
    'is not taken for one in which a %s neighbour has other hosts to give',
    (place) => {
      // b grows in month 4: it takes what a let go of, or buys.
      const b = cluster('b', { hosts: [group('h', 2, 16)], guests: guests(20, { growth: '1' }) });
      const a = cluster('a', { hosts: [group('h', 2, 16)], guests: guests(10) });
      const gives: Scenario = {
        ...base,
        platforms: [{ id: 'kvm', offer: 'p', minHosts: 1 }],
        clusters: place === 'first' ? [a, b] : [b, a],
        futures: [{ id: 'f', waves: [wave('2027-01', '2027-02', { clusters: ['a'] })] }],
      };
      const others = [
        { ...a, hosts: [group('h', 2, 16, { ramGiB: 64 })] },
        { ...a, hosts: [group('h', 2, 8)] },
        { ...a, hosts: [group('h', 2, 16, { endOfLife: '2027-06' })] },
      ].map((other) => ({ ...gives, clusters: gives.clusters.map((one) => (one === a ? other : one)) }));
      types(gives);
      for (const other of others) expect(types(other)).toEqual(types(structuredClone(other)));
      for (const one of [gives, ...others]) expect(types(one)).toEqual(types(structuredClone(one)));
    },
  );

  // Hosts that die make a cluster count anew; this one keeps what was counted.
  const lasting = cluster('a', {
    usedShare: '0.9',
    hosts: [group('h', 4, 16)],
    guests: guests(20, { growth: '3', vcpu: 2, ramGiB: 8 }),
  });

  it('is not taken for one in which a neighbour stands on more kinds of hosts, and all types behind them move', () => {
    const b = cluster('b', { hosts: [group('h', 2, 8)], guests: guests(10) });
    const one: Scenario = { ...base, clusters: [lasting, b] };
    const more = { ...b, hosts: [group('h', 2, 8), group('i', 1, 4)] };
    const edited = { ...one, clusters: [lasting, more] };
    expect(types(edited, one)).toEqual(types(structuredClone(edited)));
  });

  it('is not taken for one in which hosts of another size are bought, and so in other months', () => {
    const bought = (coresPerSocket: number): Scenario => ({
      ...base,
      clusters: [lasting],
      purchase: { sockets: 2, coresPerSocket, price: '1' },
    });
    for (let cores = 8; cores < 32; cores++)
      for (const [now, before] of [
        [cores, cores + 1],
        [cores + 1, cores],
      ] as const)
        expect(facts(bought(now), bought(before))).toEqual(facts(structuredClone(bought(now))));
  });

  it('is not taken for one in which the cluster that another follows has grown', () => {
    const dark = cluster('b', { follows: 'a', guests: [] });
    const both = { ...base, clusters: [...base.clusters, dark] };
    const grown = { ...both, ...inFirst({ guests: guests(20, { growth: '3', vcpu: 2, ramGiB: 8 }) })(both) };
    expect(facts(grown, both)).toEqual(facts(structuredClone(grown)));
    expect(facts(grown)).not.toEqual(facts(both));
  });
});
