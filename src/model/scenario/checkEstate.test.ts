import { describe, expect, test } from 'vitest';
import { problemsWith, soundWith } from '../../../tests/scenarios/problemsWith.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { checkScenario } from './check.ts';

const [, dr] = SOUND.clusters;
const prod = 'clusters/prod';

describe('a cluster', () => {
  test.each([
    ['clusters/prod/offer', 'x', ['error clusters/prod/offer unknown-offer']],
    ['clusters/prod/vsan', { rawTiB: '10', offer: 'x' }, ['error clusters/prod/vsan/offer unknown-offer']],
    ['clusters/prod/vsan', { rawTiB: '10' }, []],
    ['clusters/dr/follows', 'x', ['error clusters/dr/follows unknown-cluster']],
    ['clusters/dr/follows', undefined, ['error clusters/dr/follows no-load']],
    ['clusters/dr/follows', 'dr', ['error clusters/dr/follows follows-in-circle']],
    ['clusters/prod/follows', 'dr', []],
    ['clusters/prod/usedShare', '0.00', ['error clusters/prod/usedShare not-above']],
    ['clusters/prod/usedShare', '1.2', ['warning clusters/prod/usedShare used-share-above-one']],
    ['clusters/prod/usedShare', '1', []],
    ['clusters/prod/usedShare/vcpu', '0', ['error clusters/prod/usedShare/vcpu not-above']],
    ['clusters/prod/usedShare/ramGiB', '2', ['warning clusters/prod/usedShare/ramGiB used-share-above-one']],
    ['clusters/prod/usedShare/ramGiB', undefined, []],
    ['clusters/dr/hosts', [], ['warning clusters/dr/hosts no-hosts']],
    ['clusters/dr/hosts/h1/count', 0, ['warning clusters/dr/hosts no-hosts']],
    ['clusters/dr/hosts/h1/kvmReady', 'unknown', ['info clusters/dr/hosts/h1/kvmReady kvm-not-known']],
    ['clusters/dr/hosts/h1/kvmReady', undefined, ['info clusters/dr/hosts/h1/kvmReady kvm-not-known']],
    [
      'clusters/prod/guests/win/disposition',
      'ask',
      ['info clusters/prod/guests/win/disposition waits-for-word'],
    ],
    ['clusters/prod/guests/win/kind', 'unknown', []],
  ])('with %s = %o', (path, value, problems) => {
    expect(problemsWith({ [path]: value })).toEqual(problems);
  });

  test('asks about guests that nobody has spoken for', () => {
    const silent = { [`${prod}/guests/win/disposition`]: undefined };
    expect(problemsWith(silent)).toEqual([]);
    const asked = [`info ${prod}/guests/win/disposition waits-for-word`];
    expect(problemsWith({ ...silent, [`${prod}/guests/win/kind`]: 'appliance' })).toEqual(asked);
    expect(problemsWith({ ...silent, [`${prod}/guests/win/middleware`]: 'sql-server' })).toEqual(asked);
  });

  test('is not asked for KVM while nothing moves', () => {
    const { futures } = SOUND;
    const still = { futures: futures.slice(0, 1), costs: [], 'clusters/dr/hosts/h1/kvmReady': undefined };
    expect(problemsWith(still)).toEqual([]);
    const divert = { from: '2026-01', platform: 'p' };
    expect(problemsWith({ ...still, 'futures/stay/divert': divert })).toHaveLength(1);
    expect(problemsWith({ ...still, 'futures/stay/waves': [] })).toHaveLength(0);
    const wave = { id: 'w', platform: 'p', from: '2026-01', to: '2026-02' };
    expect(problemsWith({ ...still, 'futures/stay/waves': [wave] })).toHaveLength(1);
    // Nor of hosts that there are none of.
    const none = { id: 'h2', count: 0, sockets: 2, coresPerSocket: 16 };
    expect(problemsWith({ 'clusters/dr/hosts/h2': none })).toEqual([]);
  });
});

describe('clusters that follow', () => {
  const follower = (id: string, follows: string) => ({ ...dr, id, follows });

  test('may follow each other to one with load', () => {
    expect(problemsWith({ 'clusters/a': follower('a', 'dr'), 'clusters/b': follower('b', 'a') })).toEqual([]);
  });

  test('in a circle are named with the whole circle, and who merely leads into it is not', () => {
    const scenario = soundWith({
      'clusters/a': follower('a', 'b'),
      'clusters/b': follower('b', 'a'),
      'clusters/dr/follows': 'a',
    });
    const found = checkScenario(scenario, []).map(({ path, data }) => [path, data]);
    expect(found).toEqual([
      ['clusters/a/follows', { clusters: ['a', 'b'] }],
      ['clusters/b/follows', { clusters: ['b', 'a'] }],
    ]);
  });

  test('need load that runs: VMs switched off are none', () => {
    const off = { ...SOUND.clusters[0]?.guests[0], poweredOn: false };
    expect(problemsWith({ 'clusters/dr/guests': [off], 'clusters/dr/follows': undefined })).toEqual([
      'error clusters/dr/follows no-load',
    ]);
    expect(problemsWith({ 'clusters/dr/guests': [{ ...off, poweredOn: true }] })).toEqual([]);
    expect(problemsWith({ 'clusters/dr/guests': [{ ...off, poweredOn: true, vms: 0 }] })).toEqual([]);
    expect(
      problemsWith({
        'clusters/dr/guests': [{ ...off, poweredOn: true, vms: 0 }],
        'clusters/dr/follows': undefined,
      }),
    ).toEqual(['error clusters/dr/follows no-load']);
  });
});
