import { fieldAt } from '../../model/scenario/field.ts';
import { getAt } from '../../model/scenario/paths.ts';
import { isRecord } from '../../model/scenario/shape.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { addedStep, MOVED_STEP } from '../../wording/ui/futures.ts';
import { IMPORTED_STEP, NEW_PRICES_STEP, OPENED_STEP } from '../../wording/ui/page.ts';
import { thingTitle, thingWords } from '../../wording/ui/things.ts';
import { ESTATE, FUTURES, PRICES, type Step } from './history.ts';

/** What a step is called where it can be taken back or done again. */
export function stepName({ path, before, after }: Step): string {
  if (path === '') return OPENED_STEP;
  if (path === ESTATE) return IMPORTED_STEP;
  if (path === PRICES) return NEW_PRICES_STEP;
  if (path === FUTURES) return MOVED_STEP;
  if (fieldAt(path)?.kind !== 'object') return fieldWords(path, after.currency).label;
  const now = getAt(after, path);
  return addedStep(nameOf(path, isRecord(now) ? now : getAt(before, path)), isRecord(now));
}

/** A thing by its name, else by its kind and what it is known by; a record inside a thing by its kind. */
function nameOf(path: string, thing: unknown): string {
  const { id, name, from } = isRecord(thing) ? thing : {};
  if (typeof name === 'string') return name;
  const list = path.split('/').slice(0, -1).join('/');
  if (typeof id === 'string') return thingTitle(list, id);
  return list.endsWith('/bands') ? thingTitle(list, String(from)) : thingWords(path).name;
}
