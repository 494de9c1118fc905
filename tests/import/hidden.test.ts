import { expect, it } from 'vitest';
import { NO_PSEUDONYMS } from '../../src/import/choose/pseudonyms.ts';
import { readEstateOf } from '../../src/import/readEstate.ts';
import { reportJson } from '../../src/cli/imported.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { vmLine } from '../../src/wording/inventory/summary.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { jsonOf, present } from './make/migrationPlanner.ts';

it('places in a document, which have names of clusters in them, are hidden with these', async () => {
  const files = [{ name: 'planner.json', blob: jsonOf(present()) }];
  const read = await readEstateOf(files, guestGroupName, {}, { pseudonyms: NO_PSEUDONYMS });
  if (!read.estate) throw new Error('no estate');
  const text = reportJson(read.estate, undefined);
  expect(text).toContain('clusters/cluster-1/infra/hosts');
  for (const name of ['domain-c8', 'domain-c9', 'host-4"']) expect(text).not.toContain(name);
  expect(read.estate.accounts).toMatchObject([{ entity: 'hosts', read: 4, counted: 3 }]);
});

it('sums are no rows', async () => {
  const { estate } = await readEstateOf([{ name: 'p.json', blob: jsonOf(present()) }], guestGroupName);
  expect(estate && vmLine(estate, numbersIn('en'))).toBe(
    '14 VMs, of which sums alone are stated: all taken over and taken to run, 2 of them powered off.',
  );
});
