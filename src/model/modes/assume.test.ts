import { expect, test } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';
import { assumedContract } from './assume.ts';

test('what is assumed to be held was paid before the start, ends never and is never renewed', () => {
  const { compiled } = contracts();
  const v = sure(compiled.offerIndex.get('v'));
  const { price, next, later, ...contract } = assumedContract(compiled, v, 7);
  expect(contract).toEqual({
    id: 'assumed',
    offer: v,
    origin: 'assumed',
    root: -1,
    parent: -1,
    quantity: 7,
    raised: 0,
    begin: -1,
    end: Infinity,
    term: Infinity,
    billing: 'once',
    renews: false,
    trueUp: undefined,
    late: false,
    replaced: [],
    thirdParty: false,
  });
  expect(price.value).toBe(120);
  expect(next).toBe(later);
});
