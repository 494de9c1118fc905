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

type Named = readonly { readonly id: string; readonly name?: string | undefined }[];

// What the id in a field is of, by the last step of its address.
const REFERENTS: Readonly<Record<string, (scenario: Scenario) => Named>> = {
  offer: ({ offers }) => offers,
  of: ({ offers }) => offers,
  support: ({ offers }) => offers,
  successor: ({ offers }) => offers,
  addOns: ({ offers }) => offers,
  platform: ({ platforms }) => platforms,
  clusters: ({ clusters }) => clusters,
  follows: ({ clusters }) => clusters,
  groups: ({ clusters }) => clusters.flatMap(({ guests }) => guests),
  futures: ({ futures }) => futures,
  baseline: ({ futures }) => futures,
};

/** What can be chosen at an address: the words of the schema, yes and no, or what there is of the kind that is named there. */
export function optionsAt(scenario: Scenario, path: InputPath): Option[] {
  const field = fieldAt(path);
  const words = field?.kind === 'boolean' ? ['true', 'false'] : (field?.options ?? []);
  if (words.length > 0) return words.map((value) => ({ value, text: optionWord(path, value) }));
  const things = REFERENTS[segmentsOf(path).at(-1) ?? '']?.(scenario) ?? [];
  const byId = new Map(things.map(({ id, name }) => [id, groupLegend(name, id)]));
  return [...byId].map(([value, text]) => ({ value, text }));
}
