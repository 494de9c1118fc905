import { getAt } from '../../model/scenario/paths.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import { fieldWords, type FieldWords } from '../../wording/ui/fields.ts';
import { useAssumedValue, useProblemAt } from '../answer/answerContext.ts';
import { userLocale } from '../locale.ts';
import { left, typed } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { formOf, readingOf, shownText, type Form } from './reading.ts';

/** One field as it is shown, and what typing in it does. */
export interface FieldState {
  readonly words: FieldWords;
  readonly form: Form;
  readonly text: string;
  readonly assumed: boolean;
  readonly problem: Problem | undefined;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/** Binds a field to its own address: it hears of no other. */
export function useField(path: InputPath): FieldState {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const draft = useWorkbench((bench) => bench.drafts[path]);
  const currency = useWorkbench((bench) => currencyAt(bench.document, path));
  // While something is being typed, what it makes of the scenario depends on all of it.
  const document = useWorkbench((bench) => (draft === undefined ? undefined : bench.document));
  const assumedValue = useAssumedValue(path);
  const contradiction = useProblemAt(path);
  const words = fieldWords(path, currency);
  const spot = { path, form: formOf(path, words.unit === '%'), locale: userLocale() };
  const reading = document && draft !== undefined ? readingOf(document, spot, draft) : undefined;
  return {
    words,
    form: spot.form,
    text: draft ?? shownText(spot, value ?? assumedValue),
    assumed: draft === undefined && value === undefined && assumedValue !== undefined,
    problem: reading && 'problem' in reading ? reading.problem : contradiction,
    type: (text) => {
      change((bench) => {
        const made = readingOf(bench.document, spot, text);
        return typed(bench, path, text, 'after' in made ? made.after : undefined);
      });
    },
    leave: () => {
      change((bench) => {
        const text = bench.drafts[path];
        return left(bench, path, text === undefined || 'after' in readingOf(bench.document, spot, text));
      });
    },
  };
}

/** Prices of an offer are in its own currency; everything else is in the scenario's. */
function currencyAt(document: Parameters<typeof getAt>[0], path: InputPath): string {
  const offer = /^offers\/[^/]+/.exec(path)?.[0];
  const own = offer === undefined ? undefined : getAt(document, `${offer}/currency`);
  return typeof own === 'string' ? own : document.currency;
}
