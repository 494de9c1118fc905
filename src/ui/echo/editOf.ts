import { fieldAt } from '../../model/scenario/field.ts';
import { editText } from '../../wording/ui/echo.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { optionWord } from '../../wording/ui/fields/options.ts';
import { formOf, shownText } from '../fields/reading.ts';
import { userLocale } from '../locale.ts';
import { patchOf, type Step } from '../state/history.ts';
import { stepName } from '../state/stepName.ts';

/** What a step did, with the values before and after where it changed one field. */
export function editOf(step: Step): string {
  const kind = fieldAt(step.path)?.kind;
  const { from, to } = patchOf(step);
  if (kind === 'option' || kind === 'boolean') {
    const word = (value: unknown): string =>
      typeof value === 'string' || typeof value === 'boolean' ? optionWord(step.path, String(value)) : '';
    return editText(stepName(step), word(from), word(to), '');
  }
  if (kind === undefined || kind === 'object' || kind === 'list') return stepName(step);
  const { label, unit } = fieldWords(step.path, step.after.currency);
  const spot = { path: step.path, form: formOf(step.path, unit === '%'), locale: userLocale() };
  return editText(label, shownText(spot, from), shownText(spot, to), unit);
}
