import { fieldWords } from '../../wording/ui/fields.ts';
import { addedStep } from '../../wording/ui/futures.ts';
import { IMPORTED_STEP, OPENED_STEP } from '../../wording/ui/page.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { ESTATE, type Step } from './history.ts';

/** What a step is called where it can be taken back or done again. */
export function stepName({ path, before, after }: Step): string {
  if (path === '') return OPENED_STEP;
  if (path === ESTATE) return IMPORTED_STEP;
  const id = /^futures\/([^/]+)$/.exec(path)?.[1];
  const one = after.futures.find((future) => future.id === id);
  const other = before.futures.find((future) => future.id === id);
  const future = one ?? other;
  if (future) return addedStep(groupLegend(future.name, future.id), one !== undefined);
  const platform = after.platforms.find((added) => path === `platforms/${added.id}`);
  if (platform) return addedStep(groupLegend(platform.name, platform.id), true);
  return fieldWords(path, after.currency).label;
}
