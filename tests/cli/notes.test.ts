import { expect, it } from 'vitest';
import { example, phasein } from './fakeIo.ts';

const address = 'notes/holdings%2Fvvf-2025%2Fprice';

it('a note is set like any input, and stands where the input ends an explanation', async () => {
  const set = [
    `${address}/owner=Purchasing`,
    `${address}/evidence=contract 4711`,
    `${address}/date=2026-11-02`,
  ];
  const args = set.flatMap((one) => ['--set', one]);
  const { out, code } = await phasein(['explain', 'skeleton.json', 'input/holdings/vvf-2025/price', ...args]);
  expect(code).toBe(0);
  expect(out).toContain('; owner: Purchasing; evidence: contract 4711; of 2026-11-02');
  const inputs = await phasein(['inputs', 'skeleton.json', ...args]);
  expect(inputs.out).toContain(`${address}/owner=Purchasing\n`);
});

it('a day that is none is said where it stands', async () => {
  const { err, code } = await phasein(['estimate', 'skeleton.json', '--set', `${address}/date=soon`]);
  expect(code).toBe(1);
  expect(err).toContain(`skeleton.json: ${address}/date: `);
});

it('a note about what is gone is a warning', async () => {
  const text = example('skeleton', [
    '"currency":',
    '"notes": { "holdings/gone/price": { "owner": "A" } }, "currency":',
  ]);
  const { err, code } = await phasein(['estimate', 'noted.json'], { 'noted.json': text });
  expect(code).toBe(0);
  expect(err).toBe(
    'noted.json: notes/holdings%2Fgone%2Fprice: warning: The scenario has no input at “holdings/gone/price” any more, so this note is about nothing.\n',
  );
});

it('the version of a file is not set', async () => {
  const { err, code, out } = await phasein(['estimate', 'skeleton.json', '--set', 'version=1']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('--set version=1: the version belongs to the file and is not set\n');
});
