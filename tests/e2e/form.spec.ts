import { isDeepStrictEqual } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fieldAt } from '../../src/model/scenario/field.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import { addressOf, valuesFor } from '../laws/inputs/tried.ts';
import { addressesOf, allPatterns } from '../laws/inputs/patterns.ts';
import { SECTIONS } from '../../src/ui/state/workbench.ts';
import { addAll, driveAll, unfoldAll, unfoldSection, type Found, type Trial } from './drive.ts';
import { everyField } from '../laws/inputs/everyField.ts';
import exceptions from './inputsWithoutControl.json' with { type: 'json' };
import { pageAddress } from './page.ts';

// Choosing another way of counting takes the numbers of the old one along, because another way knows others.
const TAKES_MORE_ALONG = 'offers/*/metric/id';

const scenario = everyField();
const patterns = allPatterns();
const typed = patterns.filter((pattern) => !Object.hasOwn(exceptions, pattern));

function trialOf(pattern: string): Trial {
  const path = addressOf(scenario, pattern);
  return { path, values: valuesFor(scenario, path), clears: fieldAt(path)?.optional === true };
}

/** The element that a control of an input is made of. */
function tagOf(path: string): string {
  const { kind } = fieldAt(path) ?? {};
  if (kind === 'list') return 'FIELDSET';
  return kind === 'option' || kind === 'boolean' || kind === 'id' ? 'SELECT' : 'INPUT';
}

/** What is wrong with how a control behaved, if anything. */
function faultsOf(pattern: string, { path, values, clears }: Trial, found: Found): string[] {
  const isSame = (text: string, after: unknown): boolean => isDeepStrictEqual(JSON.parse(text), after);
  if (found.controls !== 1) return [`${pattern}: ${String(found.controls)} controls`];
  if (found.taken < 0) return [`${pattern}: takes no other value`];
  const wanted = setAt(scenario, path, values[found.taken]);
  const faults = {
    'another kind of control': found.tag !== tagOf(path),
    'no name': found.name === '' || found.name.includes('/'),
    'something else changed': pattern !== TAKES_MORE_ALONG && !isSame(found.set, wanted),
    'nothing changed': isSame(found.set, scenario),
    'not cleared':
      clears && (found.cleared === undefined || !isSame(found.cleared, setAt(scenario, path, undefined))),
    'not undone': !isSame(found.undone, scenario),
  };
  return Object.entries(faults).flatMap(([fault, isFault]) => (isFault ? [`${pattern}: ${fault}`] : []));
}

async function openForm(page: Page): Promise<void> {
  await page.goto(pageAddress());
  const buffer = Buffer.from(JSON.stringify(scenario));
  await page
    .locator('.toolbar input[type=file]')
    .setInputFiles({ name: 'every.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('“every.json” is open')).toBeVisible();
  await expect(page.getByRole('form')).toBeVisible();
}

async function openUnfolded(page: Page): Promise<void> {
  await page.goto(pageAddress());
  // The form comes a moment after the answer.
  await expect(page.getByRole('form')).toBeVisible();
  await page.evaluate(unfoldAll);
}

test('every input has one control, which changes the file at its address and nowhere else', async ({
  page,
}) => {
  test.slow();
  await openForm(page);
  const trials = typed.map(trialOf);
  const found = new Map<string, Found>();
  for (let at = 0; at < SECTIONS.length; at++) {
    const open = trials.filter(({ path }) => !found.has(path));
    await page.evaluate(unfoldSection, { at, paths: open.map(({ path }) => path) });
    for (const one of await page.evaluate(driveAll, open)) if (one.controls > 0) found.set(one.path, one);
  }
  const faults = typed.flatMap((pattern, at) => {
    const trial = trials[at];
    const one = trial && found.get(trial.path);
    return trial && one ? faultsOf(pattern, trial, one) : [`${pattern}: no control`];
  });
  expect(faults).toEqual([]);
});

test('no address has two controls, and what is listed to have none has none', async ({ page }) => {
  await openForm(page);
  await page.evaluate(unfoldAll);
  const paths = await page
    .locator('.inputs [data-path]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('data-path') ?? ''));
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  expect(Object.keys(exceptions).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  const excepted = Object.keys(exceptions).flatMap((pattern) => addressesOf(scenario, pattern));
  expect(excepted.filter((path) => paths.includes(path))).toEqual([]);
});

test('the whole form of the example has no accessibility fault that axe can find', async ({ page }) => {
  await openUnfolded(page);
  const { violations } = await new AxeBuilder({ page }).include('.inputs').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('what is added has the focus in its first field, and is taken back by one undo', async ({ page }) => {
  await openUnfolded(page);
  const controls = page.locator('.inputs [data-path]');
  const before = await controls.count();
  expect(await page.evaluate(addAll)).toEqual(
    expect.arrayContaining([
      'Add a cluster: clusters/cluster/usedShare',
      'Add hosts: clusters/main/hosts/hosts/count',
      'Add VMs: clusters/main/guests/vms/vms',
      'Add vSAN: clusters/main/vsan/rawTiB',
      'Add a contract: holdings/contract/quantity',
      'Add a price by quantity: holdings/vvf-2025/next/bands/1/from',
      'Add a limit: platforms/pve/limits/limit/kind',
      'Add an offer of your own: offers/offer/quote',
      'Low, base and high price: offers/pve-basic/price/low',
      'Add a wave: futures/move/waves/wave/from',
      'Add a change of edition: futures/stay/editions/edition/from',
      'Add Linux hosts with room: futures/move/spareLinux/linux/site',
      'Add a cost: costs/cost/amount',
      'Add an exchange rate: rates/gbp/rate',
    ]),
  );
  await expect(controls).toHaveCount(before);
});
