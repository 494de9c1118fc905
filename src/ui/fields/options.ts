import { fieldAt } from '../../model/scenario/field.ts';
import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { optionWord } from '../../wording/ui/fields/options.ts';
import { groupLegend } from '../../wording/ui/sections.ts';

/** What can be chosen, and how it is called. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

interface Thing {
  readonly id: string;
  readonly name?: string | undefined;
  readonly guests?: readonly Thing[];
}
type Named = readonly Thing[];

const NONE: Named = [];

// What the id in a field is of, by the last step of its address.
const REFERENTS: Readonly<Record<string, (scenario: Scenario) => Named>> = {
  offer: ({ offers }) => offers,
  of: ({ offers }) => offers,
  support: ({ offers }) => offers,
  successor: ({ offers }) => offers,
  addOns: ({ offers }) => offers,
  modes: ({ offers }) => offers,
  platforms: ({ platforms }) => platforms,
  platform: ({ platforms }) => platforms,
  clusters: ({ clusters }) => clusters,
  follows: ({ clusters }) => clusters,
  groups: ({ clusters }) => clusters,
  futures: ({ futures }) => futures,
  baseline: ({ futures }) => futures,
};

/** The things among which an id at an address is chosen, if any: as they stand in the scenario, so that others may change. */
export function referentsAt(scenario: Scenario, path: InputPath): Named {
  const steps = segmentsOf(path);
  // The mode of a product stands under the id of the product.
  const name = steps.at(-2) === 'modes' ? 'modes' : steps.at(-1);
  return REFERENTS[name ?? '']?.(scenario) ?? NONE;
}

/** What can be chosen at an address: the words of the schema, yes and no, or what there is of the kind that is named there. */
export function optionsAt(path: InputPath, referents: Named): Option[] {
  const field = fieldAt(path);
  const words = field?.kind === 'boolean' ? ['true', 'false'] : (field?.options ?? []);
  if (words.length > 0) return words.map((value) => ({ value, text: optionWord(path, value) }));
  const things = path.endsWith('/groups') ? referents.flatMap(({ guests = [] }) => guests) : referents;
  const byId = new Map(things.map(({ id, name }) => [id, groupLegend(name, id)]));
  return [...byId].map(([value, text]) => ({ value, text }));
}
