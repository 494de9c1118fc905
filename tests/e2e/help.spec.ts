import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fieldWords } from '../../src/wording/ui/fields.ts';
import { TITLES, WALKS, type Step } from '../help/examples.ts';
import { pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

const help = (page: Page): Locator => page.getByRole('complementary', { name: 'Help' });

const SPEAKERS: Readonly<Record<string, string>> = {
  verdict: '[data-testid=verdict]',
  echo: '.echo p',
  panel: '[aria-label="Why this figure"]',
};

/** Unfolds a section of the form, if it is folded. */
async function unfold(page: Page, section: string): Promise<void> {
  const heading = page.getByRole('form').getByRole('button', { name: section }).first();
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
}

async function take(page: Page, step: Step): Promise<void> {
  const main = page.getByRole('main');
  switch (step.kind) {
    case 'set': {
      await unfold(page, step.section);
      expect(fieldWords(step.path, '').label).toBe(step.label);
      const field = page.locator(`.inputs [data-path="${step.path}"]`);
      await field.fill(step.text);
      await field.blur();
      return;
    }
    case 'press':
      if (step.section !== undefined) await unfold(page, step.section);
      await page.getByRole('button', { name: step.button, exact: true }).click();
      return;
    case 'open': {
      // Once the panel is open, the way leads on in it.
      const panel = page.locator(SPEAKERS['panel'] ?? '');
      const where = (await panel.isVisible()) ? panel : main;
      await where.locator(`[data-figure="${step.figure}"]`).first().click();
      return;
    }
    case 'reads':
      await expect(main.locator(`table [data-figure="${step.figure}"]`).first()).toHaveText(step.text);
      return;
    case 'says':
      await expect(page.locator(SPEAKERS[step.who] ?? '')).toContainText(step.text);
  }
}

for (const { topic, steps } of WALKS) {
  test(`the steps of “${topic}” lead where the help says`, async ({ page }) => {
    await page.goto(pageAddress());
    for (const step of steps) await take(page, step);
  });
}

test('opens by button and key, shows every topic, carries it in the address, and gives the focus back', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(pageAddress());
  const button = page.getByRole('button', { name: 'Help', exact: true });
  await expect(button).toBeVisible();
  expect(loaded.filter((path) => path.includes('HelpPanel'))).toEqual([]);
  await button.click();
  for (const title of [...TITLES, 'What the words mean', 'How a figure is computed']) {
    await help(page).getByRole('button', { name: title }).click();
    await expect(help(page).getByRole('heading', { level: 2, name: title })).toBeFocused();
    expect(page.url()).toMatch(/#help=[\p{L}\p{N}-]+$/u);
    await help(page).getByRole('button', { name: 'All topics' }).click();
  }
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(button).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.keyboard.press('F1');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('F1');
  await expect(help(page)).toBeHidden();
});

test('its addresses lead to the field and to the figure, and the help is there again', async ({ page }) => {
  await page.goto(`${pageAddress()}#help=an-answer-from-four-numbers`);
  await help(page).getByRole('button', { name: 'holdings/vvf-2025/quantity' }).click();
  await expect(page.getByRole('textbox', { name: 'Licences held' })).toBeFocused();
  await help(page).getByRole('link', { name: 'future/stay/total' }).click();
  await expect(page.getByRole('complementary', { name: 'Why this figure' })).toContainText('81,360.00');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(help(page).getByRole('heading', { name: 'An answer from four numbers' })).toBeVisible();
  await page.locator('.inputs [data-path="clusters/main/hosts/h1/count"]').fill('7');
  await help(page).getByRole('button', { name: 'Begin with the example' }).click();
  await expect(page.locator('.inputs [data-path="clusters/main/hosts/h1/count"]')).toHaveValue('3');
  await help(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('complementary', { name: 'Why this figure' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fits 360 pixels without a fault that axe can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    for (const topic of ['', '=save-share-and-take-away', '=words', '=model']) {
      await page.goto(`${pageAddress()}#help${topic}`);
      await expect(help(page).getByRole('heading', { level: 2 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    }
    await page.goto(`${pageAddress()}#help=compare-36-and-60-months`);
    await help(page).getByRole('button', { name: 'horizon', exact: true }).click();
    await expect(help(page)).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Horizon' })).toBeFocused();
  });
}

test('a field whose label is not enough leads to its word, and the focus comes back', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Where to' }).click();
  const asks = page.locator('.inputs').getByRole('button', { name: 'What does “density” mean?' });
  await asks.click();
  await expect(help(page).getByText('how much load a KVM core carries')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(asks).toBeFocused();
});
