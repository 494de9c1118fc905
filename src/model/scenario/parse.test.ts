import { expect, test } from 'vitest';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { readScenario, readThoroughly } from './parse.ts';

const told = ({ problems }: ReturnType<typeof readScenario>) =>
  problems.map(({ path, code, data }) => [path, code, data]);

test('a key of prototypes inside a sound thing is passed over, unless one looks thoroughly', () => {
  const text = JSON.stringify(SOUND).replace('"renewals":{', '"renewals":{"__proto__":{},');
  const spoilt = { ...(JSON.parse(text) as object), horizon: 0 };
  expect(told(readScenario(spoilt))).toEqual([['horizon', 'too-small', { given: '0', least: 1 }]]);
  expect(told(readThoroughly(spoilt)).map(([path]) => path)).toEqual([
    'horizon',
    'futures/leave/renewals/__proto__',
  ]);
});

test.each([
  [2, ['version', 'newer-version', { version: 2, known: 1 }]],
  [0, ['version', 'unknown-version', { given: '0' }]],
  [1.5, ['version', 'unknown-version', { given: '1.5' }]],
  ['2', ['version', 'unknown-version', { given: '2' }]],
])('a file of version %o is not read, and says so', (version, problem) => {
  expect(told(readScenario({ ...SOUND, version }))).toEqual([problem]);
});
