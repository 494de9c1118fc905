import { stating, withPlatform } from '../edit/catalogue/stating.ts';
import { fieldAt } from '../model/scenario/field.ts';
import { valueOf } from '../model/scenario/fieldText.ts';
import { setAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { withPresets, type PresetOptions, type WithPresets } from './presets.ts';
import { UnusableSetting } from './unusable.ts';

/** What the options of a command change in a scenario. */
export interface Changes extends PresetOptions {
  /** PATH=VALUE, in the order given; an empty value takes the input away. */
  readonly set?: readonly string[];
  readonly horizon?: string;
}

/**
 * The scenario with the changes of the command line; values are checked when the result is read again. A platform of the
 * catalogue is there first; facts are set before presets are made from them, and decisions after, so that those of a
 * preset can be set too.
 */
export function changed(scenario: Scenario, { set = [], horizon, ...presets }: Changes): WithPresets {
  const facts = set.filter((setting) => !isDecision(setting));
  const all = horizon === undefined ? facts : [...facts, `horizon=${horizon}`];
  const { platform } = presets;
  const placed = platform === undefined ? scenario : withPlatform(scenario, platform);
  const made = withPresets(all.reduce(apply, placed), presets);
  return { ...made, scenario: set.filter(isDecision).reduce(apply, made.scenario) };
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
