import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { csvExportOf } from '../import/make/csvExport.ts';
import { present } from '../import/make/migrationPlanner.ts';
import { rvtools4 } from '../import/make/rvtools4.ts';
import { partsOf, type Made } from '../import/make/workbook.ts';
import { zipOf } from '../import/make/zip.ts';
import { pageAddress } from './page.ts';

const genuine = readFileSync('tests/import/samples/rvtools-3x.xlsx');
const made = Buffer.from(zipOf(partsOf(rvtools4())));

/** The same vCenter 200 days later, with three more running VMs in its first cluster. */
function later(): Buffer {
  const sheets = rvtools4().map(({ name, rows }) => {
    if (name === 'vMetaData') return { name, rows: rows.map((row) => row.map(twoHundredDaysLater)) };
    const [headings = [], , repeated = []] = rows;
    const fresh = ['x1', 'x2', 'x3'].map((vm) =>
      repeated.map((cell, at) => (['VM', 'VM ID'].includes(String(headings[at])) ? vm : cell)),
    );
    return { name, rows: name === 'vInfo' ? [...rows, ...fresh] : rows };
  });
  return Buffer.from(zipOf(partsOf(sheets)));
}

function twoHundredDaysLater(cell: Made): Made {
  return cell === 46_059.42 ? 46_259.42 : cell;
}

/** Lets a file fall onto the page, as a person would. */
function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  return dropAll(page, { [name]: bytes });
}

async function dropAll(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const packed = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')] as const);
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [name, content] of all) {
      const letters = atob(content);
      data.items.add(new File([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], name));
    }
    return data;
  }, packed);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

function intake(page: Page): Locator {
  return page.getByRole('region', { name: /^Read an inventory/ });
}

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('an inventory is announced, read, shown and taken over as one step, and talks to nobody', async ({
  page,
}) => {
  // The longest journey of all; three readings and three looks by axe are in it.
  test.slow();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser of these tests keeps no pages, and says so; offline.spec.ts is about that.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(pageAddress()))
      elsewhere.push(request.url());
  });
  await page.goto(pageAddress());
  await drop(page, 'genuine.xlsx', genuine);
  await expect(intake(page)).toContainText('nothing of it is sent anywhere');
  await expect(intake(page)).toContainText('vInfo: VM, Powerstate, Template');
  await expectNoFault(page);

  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText(
    '4 clusters, 34 hosts, 68 sockets, 528 cores, billed as 1,088 (at least 16 per CPU).',
  );
  await expect(intake(page)).toContainText('795 taken over, 763 running and 32 off; left out: 10 templates.');
  await expect(intake(page).getByRole('row', { name: 'Hosts 3 34' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'are left out' })).toBeChecked();
  await expectNoFault(page);
  // Nothing has changed yet.
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText('3 hosts');

  await page.getByRole('button', { name: 'Replace the estate' }).click();
  await expect(intake(page)).toBeHidden();
  await expect(page.getByText('The estate is that of “genuine.xlsx” now.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText(
    '34 hosts with 528 cores in 4 clusters',
  );
  await expect(page.getByRole('button', { name: 'What you hold' })).toContainText('No contract');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('title', 'Undo: reading an inventory');
  await undo.click();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText('3 hosts');
  await expect(page.getByRole('button', { name: 'What you hold' })).toContainText('96');
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('contracts stay where that is wanted, and a file is chosen as well as dropped', async ({ page }) => {
  await page.goto(pageAddress());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read an inventory' }).click();
  await (await chooser).setFiles({ name: 'made.xlsx', mimeType: '', buffer: made });
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('radio', { name: 'stay', exact: true }).check();
  await page.getByRole('button', { name: 'Replace the estate' }).click();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText(
    '5 hosts with 184 cores in 2 clusters',
  );
  await expect(page.getByRole('button', { name: 'What you hold' })).toContainText('96');
});

test('what cannot be read says why, and leaves the scenario alone', async ({ page }) => {
  await page.goto(pageAddress());
  await drop(page, 'cut.xlsx', genuine.subarray(0, 100_000));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toContainText('The file is damaged, or was copied only in part.');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(intake(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText('3 hosts');
});

test('an inventory that is data is told from a scenario', async ({ page }) => {
  await page.goto(pageAddress());
  await drop(page, 'planner.json', Buffer.from(JSON.stringify(present())));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText('3 hosts');
  await expect(intake(page)).toContainText('76 cores, billed as 80');
});

test('files of one export are read together, whatever else was dropped with them', async ({ page }) => {
  const files: Record<string, Buffer> = {};
  for (const { name, blob } of csvExportOf(rvtools4(), 'berlin_', { separator: ';' }))
    files[name] = Buffer.from(await blob.arrayBuffer());
  await page.goto(pageAddress());
  await dropAll(page, { ...files, 'plan.json': Buffer.from('{}'), 'map.pdf': Buffer.from('%PDF-1.7') });
  await expect(
    page.getByText('One scenario or one inventory is taken at a time: “plan.json” was left alone.'),
  ).toBeVisible();
  await expect(intake(page).getByRole('heading')).toHaveText(
    'Read an inventory: berlin_RVTools_tabvInfo.csv and 6 more',
  );
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText('2 clusters, 5 hosts, 8 sockets, 184 cores, billed as 188');
  await expect(intake(page)).toContainText('map.pdf: The file is a PDF');
  await expectNoFault(page);
});

test('pasted rows are read, and what they do not tell is asked', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByText('Paste rows from a spreadsheet').click();
  const rows = [
    'VM\tPowerstate\tTemplate\tCPUs\tMemory\tIn Use GB',
    'a\tpoweredOn\tFalse\t4\t4096\t1,024',
  ].join('\n');
  await page.getByLabel('Rows with their headings').fill(rows);
  await expectNoFault(page);
  await page.getByRole('button', { name: 'Read the rows' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText('Disk in use: space not known.');
  await page.getByRole('radio', { name: 'a point (0.75)' }).check();
  await expect(intake(page)).toContainText('Disk in use: 1,024 GiB.');
  await page.getByRole('radio', { name: 'a comma (0,75)' }).check();
  await expect(intake(page)).toContainText('Disk in use: 1 GiB.');
  await expectNoFault(page);
});

test('hosts and VMs are left out with a reason, names are hidden, and what is proposed is taken over', async ({
  page,
}) => {
  await page.goto(pageAddress());
  await drop(page, 'genuine.xlsx', genuine);
  await page.getByRole('checkbox', { name: /^Put pseudonyms/ }).check();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText('4 clusters, 34 hosts');
  await intake(page).getByText('Leave out or keep only some').click();
  const leaveOut = page.getByRole('button', { name: 'Leave out', exact: true });
  await page.getByLabel('Value, * for any text').fill('DMZ');
  await expect(leaveOut).toBeDisabled();
  await page.getByLabel('Reason', { exact: true }).fill('not ours');
  await leaveOut.click();
  await expect(intake(page)).toContainText('3 clusters, 30 hosts, 60 sockets, 480 cores, billed as 960');
  await expect(intake(page).getByRole('row', { name: '− left out by you 41 4' })).toBeVisible();
  await expect(intake(page).getByRole('row', { name: 'cluster-2 comes 22 352 685' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'the use of hosts, measured at the export' }).check();
  await expectNoFault(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep the map of names' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('"Cluster1": "cluster-1"');
  for (const width of [360, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole('button', { name: 'Replace the estate' }).click();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText(
    '30 hosts with 480 cores in 3 clusters',
  );
  await expect(page.locator('body')).not.toContainText('Cluster1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Estate/ })).toContainText('3 hosts');
});

test('a newer export under pseudonyms keeps its names by the earlier map, and tells the growth since then', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const hide = page.getByRole('checkbox', { name: /^Put pseudonyms/ });
  const apply = page.getByRole('button', { name: 'Replace the estate' });
  await drop(page, 'export.xlsx', made);
  await hide.check();
  await page.getByRole('button', { name: 'Read it' }).click();
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep the map of names' }).click();
  const map = await (await kept).path();
  await apply.click();

  await drop(page, 'export.xlsx', later());
  await hide.check();
  await page.getByLabel('The map of an earlier time').setInputFiles(map);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(intake(page)).toContainText('licence, role and the like stay: cluster-1 and cluster-2.');
  await page
    .getByLabel('An earlier export')
    .setInputFiles({ name: 'export.xlsx', mimeType: '', buffer: Buffer.from('') });
  await expect(intake(page)).toContainText('the earlier export cannot be read. The file is empty.');
  await page
    .getByLabel('An earlier export')
    .setInputFiles({ name: 'export.xlsx', mimeType: '', buffer: made });
  // Six running VMs then and nine now: (9 ÷ 6) ^ (365.25 ÷ 200) − 1.
  await expect(intake(page)).toContainText(
    'cluster-1: 6 running VMs on 2026-02-06, 9 on 2026-08-25: (9 ÷ 6) ^ (365.25 ÷ 200) − 1 = 109.7 % a year.',
  );
  await page.getByRole('checkbox', { name: 'the growth since the earlier export' }).check();
  await expectNoFault(page);
  await apply.click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toContain('"growth": "1.0969"');
  for (const name of ['Alpha', 'Beta', 'North', 'db1']) expect(text).not.toContain(name);
});
