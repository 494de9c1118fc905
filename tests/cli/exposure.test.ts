import { expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import { phasein } from './fakeIo.ts';

const TITLE = 'Contested licensing positions, not in the totals (USD)';

it('says in text, summary and data what contested positions would cost, beside the totals', async () => {
  const { code, out, err } = await phasein(['estimate', 'contested-oracle.json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [, table = ''] = out.split(TITLE);
  expect(table).toMatch(/Future +Oracle Database on every host within reach, claimed by Oracle/);
  // (64 + 128 cores) × 0.5 less the 32 held: 64 × 47,500 and three years of support at 22 %.
  expect(table).toMatch(/Stay as is +5,046,400\.00/);
  expect(table).toMatch(/Databases first +0\.00/);
  expect(table).toContain('if the claim held');

  const { out: summary } = await phasein(['estimate', 'contested-oracle.json', '--markdown']);
  expect(summary).toContain(`## ${TITLE}`);
  expect(summary).toContain('Oracle Database Enterprise Edition, by processor: USD 47,500 each');

  const { out: json } = await phasein(['estimate', 'contested-oracle.json', '--json', '--brief']);
  const { futures } = JSON.parse(json) as ResultFile;
  expect(futures.map(({ total, exposure }) => [total, exposure?.amount, exposure?.complete])).toEqual([
    ['1094400.00', '5046400.00', true],
    ['1081474.75', '0.00', true],
  ]);
  expect(futures[0]?.exposure?.products[0]).toMatchObject({
    product: 'oracle-claim',
    contested: 'Oracle',
    offer: 'oracle-database-ee',
    amount: '5046400.00',
    missing: [],
  });
  expect(futures[0]?.exposure?.products[0]?.claimed[0]).toBe(96);
  expect(futures[0]?.exposure?.products[0]?.covered[0]).toBe(32);

  const { out: compared } = await phasein(['compare', 'contested-oracle.json']);
  expect(compared).toContain(TITLE);
});

it('is unknown, not 0, without a price, and says what is missing', async () => {
  const { out } = await phasein([
    'estimate',
    'contested-oracle.json',
    '--set',
    'products/oracle-claim/modes=ibm-pvu-full-capacity',
  ]);
  const [, table = ''] = out.split(TITLE);
  expect(table).toMatch(/Stay as is +unknown/);
  expect(table).toContain('(offers/ibm-pvu-full-capacity/quote) is not known.');
});

it('says nothing of it where no product is contested', async () => {
  const { out } = await phasein(['estimate', 'windows-guests.json', '--markdown']);
  expect(out).not.toContain('ontested');
  const { out: json } = await phasein(['estimate', 'windows-guests.json', '--json', '--brief']);
  expect((JSON.parse(json) as ResultFile).futures.map(({ exposure }) => exposure)).toEqual([null, null]);
});
