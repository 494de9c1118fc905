import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readEstateOf, type EstateRead } from '../../src/import/readEstate.ts';
import { saveScenario } from '../../src/saved/save.ts';
import { EXAMPLE } from '../../src/ui/state/example.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { LISTINGS } from './make/listings.ts';
import { jsonOf, present } from './make/migrationPlanner.ts';
import { rvtools4 } from './make/rvtools4.ts';
import { textOf } from './make/text.ts';
import { workbookOf } from './make/workbook.ts';
import { zipOf } from './make/zip.ts';

async function archiveOf(files: Readonly<Record<string, Blob>>): Promise<EstateRead> {
  const packed = Object.entries(files).map(async ([name, blob]) => ({
    name,
    content: new Uint8Array(await blob.arrayBuffer()),
  }));
  const blob = new Blob([zipOf(await Promise.all(packed))]);
  return readEstateOf([{ name: 'a.zip', blob }], guestGroupName);
}

function told(problems: readonly ImportProblem[] = []): string[] {
  return problems.map((one) => `${one.severity} ${one.file ?? ''}: ${inventorySentence(one)}`);
}

describe('JSON in an archive', () => {
  it('is read as it is beside one', async () => {
    const { estate } = await archiveOf({ 'deep/inventory.json': jsonOf(present()) });
    expect(estate?.counts).toMatchObject({ hosts: 3, cores: 76, vms: 14 });
  });

  it('of nobody known is no error where an inventory lies with it, and is one alone', async () => {
    const beside = await archiveOf({
      'all.xlsx': workbookOf(rvtools4()),
      'about.json': jsonOf({ by: 'me' }),
    });
    expect(beside.estate?.counts.hosts).toBe(5);
    expect(told(beside.estate?.problems).filter((one) => one.includes('about.json'))).toEqual([
      expect.stringMatching(/^info a\.zip\/about\.json: The file is JSON, but of no tool that is known/),
    ]);
    const alone = await archiveOf({ 'about.json': jsonOf({ by: 'me' }) });
    expect(alone.estate).toBeUndefined();
    const saved = await archiveOf({ 'plan.json': new Blob([saveScenario(EXAMPLE)]) });
    expect(told('problems' in saved ? saved.problems : [])).toEqual([
      'error a.zip/plan.json: The file is a saved scenario, no inventory. Open it as a scenario.',
    ]);
  });
});

describe('a refusal', () => {
  it('of headings without rows is not drowned in what those rows would have lacked', async () => {
    const { problems } = (await readEstateOf(
      [{ name: 'x.csv', blob: textOf([['VM', 'Powerstate', 'CPUs', 'Memory']]) }],
      guestGroupName,
    )) as { problems: readonly ImportProblem[] };
    expect(problems.map(({ code }) => code)).toEqual(['nothing-listed', 'empty-sheet']);
  });

  it('of vSAN alone asks for the list of hosts', async () => {
    const vsan = textOf(LISTINGS[4] ?? []);
    const read = await readEstateOf([{ name: 'vc-vsan.csv', blob: vsan }], guestGroupName);
    expect(told('problems' in read ? read.problems : [])).toContain(
      'error vc-vsan.csv: The text states the vSAN of clusters and no host. Choose the text with the hosts together with it.',
    );
  });
});
