import { match } from '../model/explain/family.ts';
import type { FigureId } from '../model/explain/explained.ts';
import { COUNT_NAMES, CONTRACT_NAMES } from './figures/counts.ts';
import { filled } from './figures/fill.ts';
import { ATTRIBUTION_NAMES, MONEY_NAMES } from './figures/money.ts';
import { AGAINST_NAMES, LEAF_NAMES } from './figures/results.ts';
import type { Speech } from './speech.ts';

/** What each kind of figure is called, by the pattern of its address; the first that matches names it. */
export const FIGURE_NAMES: Readonly<Record<string, string>> = {
  ...MONEY_NAMES,
  ...COUNT_NAMES,
  ...CONTRACT_NAMES,
  ...ATTRIBUTION_NAMES,
  ...AGAINST_NAMES,
  ...LEAF_NAMES,
};

const SPOKEN: Readonly<Record<string, string>> = { vmware: 'VMware', kvm: 'KVM', hosts: 'Hosts', vms: 'VMs' };

/** What a figure is called; one that has no words yet shows its address. */
export function figureName(id: FigureId, speech: Speech): string {
  for (const [pattern, template] of Object.entries(FIGURE_NAMES)) {
    const parts = match(pattern, id);
    if (!parts) continue;
    const { side = '', thing = '', rest } = parts;
    const spoken = {
      ...parts,
      side: SPOKEN[side] ?? side,
      thing: SPOKEN[thing] ?? thing,
      ...(rest === undefined ? {} : { rest: figureName(rest, speech) }),
    };
    return filled(template, spoken, speech);
  }
  return id;
}
