import { expect, it } from 'vitest';
import { run } from '../../tests/small/scenario.ts';
import { heldText, missingText } from './open.ts';
import { speechOf } from './speech.ts';

const speech = speechOf(run({ products: [{ id: 'w', name: 'Windows Server', modes: ['v'] }] }));

it('says of what no product is entered, and that this is no cost of nothing', () => {
  expect(missingText({ path: 'products', code: 'no-product', count: 1200, of: 'sql-server' }, speech)).toBe(
    'No product is entered for SQL Server in 1,200 VMs: unless another offer includes its licences, no future pays for them, which is not a cost of 0',
  );
});

it('says what is taken as held, and in which futures where it is not all of them', () => {
  const taken = { path: 'holdings', product: 'w', offer: 'v', quantity: 64 } as const;
  expect(heldText({ ...taken, futures: ['stay', 'move'] }, 2, speech)).toBe(
    'Taken as held for today’s need of Windows Server: 64 licences of v; only what grows is bought. Enter what you hold',
  );
  expect(heldText({ ...taken, quantity: 1, futures: ['stay'] }, 2, speech)).toContain(
    'Taken as held in “stay” for today’s need of Windows Server: 1 licence of v',
  );
});
