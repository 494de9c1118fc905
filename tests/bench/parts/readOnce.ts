import { openAsBlob } from 'node:fs';
import { readEstate } from '../../../src/import/readEstate.ts';
import { rawCost } from './rawCost.ts';

// Reads a file once, in a process of its own: by the product, or only unpacked and cut into tags. Prints milliseconds and MiB.
const [, , how, path] = process.argv;
if (path === undefined) throw new Error('name the file to read');
const file = await openAsBlob(path);
const begin = performance.now();
const counted = how === 'raw' ? await rawCost(file) : await vmsIn(file);
const took = performance.now() - begin;
console.log(JSON.stringify({ took, memory: process.resourceUsage().maxRSS / 1024, counted }));

async function vmsIn(given: Blob): Promise<number> {
  const { estate } = await readEstate(given, 'export.xlsx', () => 'any');
  if (!estate) throw new Error('the export could not be read');
  return estate.clusters.flatMap(({ guests }) => guests).reduce((sum, { vms }) => sum + vms, 0);
}
