import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { explain } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { openScenario } from '../../src/saved/open.ts';
import { pageAddress } from './page.ts';

// What people come for, from the first keystroke to the figure; every figure is what the model says in this process.
test.use({ locale: 'en-GB' });

const { scenario: example } = readScenario(JSON.parse(readFileSync('examples/skeleton.json', 'utf8')));
if (!example) throw new Error('the example cannot be read');

const FIGURES = ['future/stay/total', 'future/move/total', 'future/stay/cash', 'against/move/npv'];
const SECTIONS = ['Estate', 'What you hold', 'Where to', 'Phase-in', 'Other costs', 'Assumptions'];

function told(scenario: Scenario, id: string): string {
  const value = explain(project(scenario, [], '2026-11-24'), id)?.value;
  if (typeof value !== 'string') throw new Error(`no value for ${id}`);
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(Number(value)).replace('-', '−');
}

const figure = (page: Page, id: string): Locator =>
  page.getByRole('main').locator(`table [data-figure="${id}"]`).first();
const field = (page: Page, path: string): Locator => page.locator(`.inputs [data-path="${path}"]`);

async function expectFigures(page: Page, scenario: Scenario): Promise<void> {
  for (const id of FIGURES) await expect(figure(page, id)).toHaveText(told(scenario, id));
}

test('four numbers lead to an answer', async ({ page }) => {
  await page.goto(pageAddress());
  const numbers: readonly (readonly [path: string, value: number])[] = [
    ['clusters/main/hosts/h1/count', 6],
    ['clusters/main/hosts/h1/sockets', 1],
    ['clusters/main/hosts/h1/coresPerSocket', 32],
    ['clusters/main/guests/linux/vms', 90],
  ];
  for (const [path, value] of numbers) await field(page, path).fill(String(value));
  const own = numbers.reduce((scenario, [path, value]) => setAt(scenario, path, value), example);
  expect(told(own, 'future/stay/total')).not.toBe(told(example, 'future/stay/total'));
  await expectFigures(page, own);
  await expect(page.getByTestId('verdict')).toContainText('in five years than staying');
});

test('a changed renewal is echoed, and taken back', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'What you hold' }).click();
  await field(page, 'holdings/vvf-2025/next/price').fill('250');
  const echo = page.getByRole('region', { name: 'What the last edit changed' });
  await expect(echo).toContainText('USD 21,600 in favour of “Move before the renewal”');
  await expect(echo).toContainText('190 → 250');
  await expectFigures(page, setAt(example, 'holdings/vvf-2025/next/price', '250'));
  await echo.getByRole('button', { name: 'Take it back' }).click();
  await expectFigures(page, example);
  await expect(echo.getByRole('button')).toBeHidden();
  await expect(field(page, 'holdings/vvf-2025/next/price')).toHaveValue('190');
});

test('what is saved gives the same figures after a reload, from the file and by itself', async ({ page }) => {
  await page.goto(pageAddress());
  await field(page, 'clusters/main/guests/windows/vms').fill('31');
  await page.getByRole('button', { name: 'What you hold' }).click();
  await field(page, 'holdings/vvf-2025/next/price').fill('212.5');
  await field(page, 'holdings/vvf-2025/next/price').blur();
  const own = setAt(
    setAt(example, 'clusters/main/guests/windows/vms', 31),
    'holdings/vvf-2025/next/price',
    '212.5',
  );
  await expectFigures(page, own);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const saved = await (await waiting).path();
  expect(openScenario(readFileSync(saved)).scenario).toEqual(own);
  await page.reload();
  await expectFigures(page, own);
  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expectFigures(page, example);
  await page.getByLabel('Open', { exact: true }).setInputFiles(saved);
  await expectFigures(page, own);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360]) {
    test(`axe finds nothing in any part of the page at ${String(width)} pixels (${colorScheme})`, async ({
      page,
    }) => {
      // A whole page takes axe many seconds on a busy machine.
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pageAddress());
      const expectNoFault = async (where: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const faults = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
        );
        expect([where, ...faults]).toEqual([where]);
      };
      const tables = page.getByText('The same as a table');
      // Parts that come late are looked at too.
      await expect(tables.nth(1)).toBeVisible();
      for (const table of await tables.all()) await table.click();
      for (const strip of await page.locator('.standing summary').all()) await strip.click();
      await expectNoFault('the answer, everything unfolded');
      if (width < 768) await page.getByRole('button', { name: 'Inputs' }).click();
      for (const section of SECTIONS) {
        const heading = page.getByRole('form').getByRole('button', { name: section }).first();
        if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
        const folded = page.locator('.inputs details:not([open]) > summary');
        while ((await folded.count()) > 0) await folded.first().click();
        // Where there is room, sections stay unfolded, and are looked at together.
        if (width < 768 || section === SECTIONS.at(-1)) await expectNoFault(section);
      }
      await field(page, 'horizon').fill('48');
      await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible();
      await expectNoFault('the echo');
    });
  }
}
