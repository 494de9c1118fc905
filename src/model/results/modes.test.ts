import { expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { cluster, decided, held, HOST, short, VM } from '../../../tests/small/products.ts';
import { modeDecisions } from './modes.ts';

const offers = { host: { ...HOST, price: '100' }, vm: { ...VM, price: '10' } };
const holdings = [held('host', 2, '2027-07')];

it('says of every decision what each mode would cost from there on, with what was decided before', () => {
  const { decisions } = decided({ offers, holdings, horizon: 36 });
  // Two hosts at 10 are renewed in months 6, 18 and 30, half of the last year is credited: 20 + 20 + 10 = 50. Ten VMs at 10
  // cost 100 a year and are kept, because hosts bought anew cost 100 each: 100 + 100 + 50, 20 + 100 + 50, 20 + 20 + 50.
  expect(decisions.map(short)).toEqual([
    '0 held | host 2 null chosen | vm 10 null held',
    '6 decided | host 2 50 chosen | vm 10 250 dearer',
    '18 decided | host 2 50 chosen | vm 10 170 dearer',
    '30 decided | host 2 50 chosen | vm 10 90 dearer',
  ]);
});

it('says it of each future by what that future decides', () => {
  const projection = contracts({
    horizon: 18,
    clusters: [cluster('a', 10)],
    offers: { free: { metric: { id: 'free' }, price: '0' }, ...offers },
    products: [{ id: 'p', modes: ['host', 'vm'] }],
    holdings,
    futures: { open: {}, fixed: { modes: { p: 'vm' } } },
  });
  expect(projection.futures.map((future) => modeDecisions(projection, future).map(short)[1])).toEqual([
    '6 decided | host 2 20 chosen | vm 10 100 dearer',
    '6 decided | host 2 20 fixed | vm 10 100 chosen',
  ]);
});
