import { stating, withPlatform } from '../edit/catalogue/stating.ts';
import { KNOWN_PRODUCTS } from '../catalogue/products.ts';
import { withProduct } from '../edit/products/withProduct.ts';
import { fieldAt } from '../model/scenario/field.ts';
import { valueOf } from '../model/scenario/fieldText.ts';
import { setAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { withPresets, type PresetOptions, type WithPresets } from './presets.ts';
import { PRODUCT_WORDS } from '../wording/products.ts';
import { nearest } from './nearest.ts';
import { UnusableSetting } from './unusable.ts';

/** What the options of a command change in a scenario. */
export interface Changes extends PresetOptions {
  /** PATH=VALUE, in the order given; an empty value takes the input away. */
  readonly set?: readonly string[];
  readonly horizon?: string;
  /** Ids of products that are added, several in one text with commas between them. */
  readonly product?: readonly string[];
}

/**
 * The scenario with the changes of the command line; values are checked when the result is read again. Platforms and products of the
 * catalogue are there first; facts are set before presets are made from them, and decisions after, so that those of a
 * preset can be set too.
 */
export function changed(
  scenario: Scenario,
  { set = [], horizon, product = [], ...presets }: Changes,
): WithPresets {
  const facts = set.filter((setting) => !isDecision(setting));
  const all = horizon === undefined ? facts : [...facts, `horizon=${horizon}`];
  const { platform } = presets;
  const placed = platform === undefined ? scenario : withPlatform(scenario, platform);
  const licensed = product.flatMap((ids) => ids.split(',')).reduce(adding, placed);
  const made = withPresets(all.reduce(apply, licensed), presets);
  return { ...made, scenario: set.filter(isDecision).reduce(apply, made.scenario) };
}

function adding(scenario: Scenario, text: string): Scenario {
  const known = KNOWN_PRODUCTS.find(({ id }) => id === text.trim());
  if (known) return withProduct(scenario, known, PRODUCT_WORDS[known.id].name).scenario;
  const ids = KNOWN_PRODUCTS.map(({ id }) => id);
  throw new UnusableSetting(
    `--product ${text}: there is no such product; the nearest is ${nearest(text, ids, 1).join('')}, and \`phasein products\` lists all`,
  );
}

function isDecision(setting: string): boolean {
  return setting.startsWith('futures/');
}

function apply(scenario: Scenario, setting: string): Scenario {
  const [path = '', ...rest] = setting.split('=');
  const field = rest.length === 0 ? undefined : fieldAt(path);
  if (rest.length === 0) throw new UnusableSetting(`--set ${setting}: write PATH=VALUE`);
  if (!field || field.kind === 'object' || field.kind === 'items' || field.kind === 'entries')
    throw new UnusableSetting(
      `--set ${setting}: no input of a scenario has the address ${path}; \`phasein inputs FILE\` lists those of a file`,
    );
  if (path === 'version')
    throw new UnusableSetting(`--set ${setting}: the version belongs to the file and is not set`);
  try {
    return setAt(stating(scenario, path), path, valueOf(field, rest.join('=')));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnusableSetting(`--set ${setting}: ${error.message}`);
  }
}
