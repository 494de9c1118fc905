import { fieldAt } from '../model/scenario/field.ts';
import { valueOf } from '../model/scenario/fieldText.ts';
import { setAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** What the options of a command change in a scenario. */
export interface Changes {
  /** PATH=VALUE, in the order given; an empty value takes the input away. */
  readonly set?: readonly string[];
  readonly horizon?: string;
}

/** A change that cannot be made, with the reason in words. */
export class UnusableSetting extends Error {}

/** The scenario with the changes of the command line; values are checked when the result is read again. */
export function changed(scenario: Scenario, { set = [], horizon }: Changes): Scenario {
  const all = horizon === undefined ? set : [...set, `horizon=${horizon}`];
  return all.reduce(apply, scenario);
}

function apply(scenario: Scenario, setting: string): Scenario {
  const [path = '', ...rest] = setting.split('=');
  const field = rest.length === 0 ? undefined : fieldAt(path);
  if (rest.length === 0) throw new UnusableSetting(`--set ${setting}: write PATH=VALUE`);
  if (!field || field.kind === 'object' || field.kind === 'items' || field.kind === 'entries')
    throw new UnusableSetting(
      `--set ${setting}: no input of a scenario has the address ${path}; \`phasein inputs FILE\` lists those of a file`,
    );
  try {
    return setAt(scenario, path, valueOf(field, rest.join('=')));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnusableSetting(`--set ${setting}: ${error.message}`);
  }
}
