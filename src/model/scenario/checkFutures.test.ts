import { describe, expect, test } from 'vitest';
import { problemsWith, soundWith } from '../../../tests/scenarios/problemsWith.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { checkScenario } from './check.ts';

const leave = 'futures/leave';
const bands = [
  { from: 9, price: '1' },
  { from: 1, price: '2' },
];

describe('what a future names', () => {
  test.each([
    [{ baseline: 'x' }, ['error baseline unknown-future']],
    [{ baseline: undefined }, []],
    [
      { 'costs/move/futures': ['x', 'stay', 'y'] },
      ['error costs/move/futures unknown-future', 'error costs/move/futures unknown-future'],
    ],
    [{ 'costs/move/futures': undefined }, []],
    [
      { 'costs/move/from': '2026-05', 'costs/move/until': '2026-04' },
      ['error costs/move/until ends-before-start'],
    ],
    [{ [`${leave}/renewals/c9`]: {} }, [`error ${leave}/renewals/c9 unknown-holding`]],
    [{ [`${leave}/support/c9`]: { decision: 'drop' } }, [`error ${leave}/support/c9 unknown-holding`]],
    [{ [`${leave}/support/c1`]: { decision: 'drop' } }, []],
    [{ [`${leave}/support/vcf`]: { decision: 'keep' } }, [`error ${leave}/support/vcf unknown-holding`]],
    [
      { [`${leave}/renewals/c1/later/bands`]: bands },
      [`error ${leave}/renewals/c1/later/bands bands-not-ascending`],
    ],
    [
      { [`${leave}/renewals/c1/next/bands`]: bands },
      [`error ${leave}/renewals/c1/next/bands bands-not-ascending`],
    ],
    [
      { [`${leave}/spareLinux/s1/platform`]: 'x' },
      [`error ${leave}/spareLinux/s1/platform unknown-platform`],
    ],
    [{ [`${leave}/spareLinux/s1/site`]: 'west' }, [`warning ${leave}/spareLinux/s1/site unknown-site`]],
    [{ [`${leave}/spareLinux/s1/site`]: undefined }, [`warning ${leave}/spareLinux/s1/site unknown-site`]],
    [{ [`${leave}/spareLinux/s1/site`]: undefined, 'clusters/dr/site': undefined }, []],
  ])('%o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test('an edition names its offer, its clusters and the bands of what it buys', () => {
    const buy = { price: '1', next: { bands }, later: { bands } };
    const edition = { id: 'e', from: '2027-07', offer: 'x', clusters: ['prod', 'y'], buy };
    expect(problemsWith({ 'futures/stay/editions': [edition] })).toEqual([
      'error futures/stay/editions/e/offer unknown-offer',
      'error futures/stay/editions/e/clusters unknown-cluster',
      'error futures/stay/editions/e/buy/next/bands bands-not-ascending',
      'error futures/stay/editions/e/buy/later/bands bands-not-ascending',
    ]);
    expect(problemsWith({ 'futures/stay/editions': [{ id: 'e', from: '2027-07', offer: 'vcf' }] })).toEqual(
      [],
    );
  });
});

describe('a wave', () => {
  const w1 = `${leave}/waves/w1`;

  test.each([
    [{ [`${w1}/platform`]: 'x' }, [`error ${w1}/platform unknown-platform`]],
    [{ [`${w1}/from`]: '2025-12' }, [`error ${w1}/from wave-before-start`]],
    [{ [`${w1}/from`]: '2026-01' }, []],
    [{ [`${w1}/to`]: '2026-03' }, [`error ${w1}/to wave-ends-before-it-begins`]],
    [{ [`${w1}/to`]: '2031-01' }, []],
    [{ [`${w1}/to`]: '2031-02' }, [`warning ${w1}/to wave-beyond-horizon`]],
    [{ [`${w1}/to`]: '2031-01', horizon: undefined }, []],
    [{ [`${w1}/to`]: '2029-01', horizon: 36 }, []],
    [{ [`${w1}/to`]: '2029-02', horizon: 36 }, [`warning ${w1}/to wave-beyond-horizon`]],
    [{ [`${w1}/share`]: '0.0' }, [`warning ${w1}/share moves-nothing`]],
    [
      { [`${w1}/clusters`]: ['x'] },
      [`error ${w1}/clusters unknown-cluster`, `warning ${w1} reaches-nothing`],
    ],
    [{ [`${w1}/groups`]: ['x'] }, [`error ${w1}/groups unknown-group`, `warning ${w1} reaches-nothing`]],
    [{ [`${w1}/clusters`]: [] }, [`warning ${w1} reaches-nothing`]],
    [{ [`${w1}/kinds`]: ['windows-server'] }, [`warning ${w1} reaches-nothing`]],
    [{ [`${w1}/clusters`]: ['dr'] }, [`warning ${w1} reaches-nothing`]],
  ])('with %o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('growth that is diverted', () => {
  const divert = `${leave}/divert`;

  test.each([
    [{ [`${divert}/from`]: '2025-12' }, [`error ${divert}/from divert-before-start`]],
    [{ [`${divert}/from`]: '2026-01' }, []],
    [{ [`${divert}/platform`]: 'x' }, [`error ${divert}/platform unknown-platform`]],
    [{ [`${divert}/share`]: '0' }, [`warning ${divert}/share moves-nothing`]],
    [{ [`${divert}/groups`]: ['win'] }, [`warning ${divert} reaches-nothing`]],
    [{ [`${divert}/groups`]: undefined }, []],
  ])('with %o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('shares over the same VMs', () => {
  const [, future] = SOUND.futures;
  const [w1, w2] = future?.waves ?? [];
  const waves = (...list: object[]) =>
    list.map((wave, at) => ({ ...w1, id: `v${String(at)}`, clusters: undefined, ...wave }));
  const shares = (...list: object[]) =>
    checkScenario(
      soundWith({ [`${leave}/waves`]: waves(...list), 'clusters/prod/guests/win/disposition': 'move' }),
      [],
    )
      .filter(({ code }) => code === 'shares-above-one')
      .map(({ path, data }) => [path, data]);

  test('may add up to 1, to the last decimal that matters', () => {
    expect(shares({ share: '0.3333333333' }, { share: '0.3333333333' }, { share: '0.3333333334' })).toEqual(
      [],
    );
    expect(shares({ share: '0.1' }, { share: '0.2' }, { share: '0.7' })).toEqual([]);
    expect(shares({ share: '0.5' }, { share: '0.500000002' })).toHaveLength(1);
  });

  test('may not pass 1, whatever their platforms and months', () => {
    const later = { ...w2, platform: 'q', from: '2029-01', to: '2029-06', share: '0.4', kinds: undefined };
    expect(shares({ share: '0.7' }, later)).toEqual([
      [`${leave}/waves/w2/share`, { group: 'lin', share: '1.1', groups: 2 }],
    ]);
  });

  test('count only where scopes meet', () => {
    const linux = { kinds: ['linux-free'] };
    const windows = { kinds: ['windows-server'] };
    expect(shares(linux, windows)).toEqual([]);
    expect(shares({ clusters: ['prod'] }, { clusters: ['dr'] })).toEqual([]);
    expect(shares(linux, { ...windows, share: '0.9' }, { groups: ['win'], share: '0.2' })).toEqual([
      [`${leave}/waves/v2/share`, { group: 'win', share: '1.1', groups: 1 }],
    ]);
  });

  test('name the wave with which the sum passes 1, and go on to the full sum', () => {
    expect(shares({ share: '0.6' }, { share: '0.6' }, { share: '0.6' })).toEqual([
      [`${leave}/waves/v1/share`, { group: 'lin', share: '1.8', groups: 2 }],
    ]);
  });

  test('of VMs that stay are nobody’s', () => {
    const twice = { [`${leave}/waves`]: waves({ groups: ['win'] }, { groups: ['win'] }) };
    expect(problemsWith(twice).filter((text) => text.endsWith('shares-above-one'))).toEqual([]);
  });
});
