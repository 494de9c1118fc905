import { useId, type ReactNode } from 'react';
import { fieldAt } from '../../model/scenario/field.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { fieldWords, optionWord } from '../../wording/ui/fields.ts';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import './field.css';

/** What can be chosen, and how it is called. */
interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly path: InputPath;
  readonly fallback: string;
  readonly options?: readonly Option[];
}

/** One of a few words, or of the `options`. While none of them is chosen, the `fallback` stands, and is shown as assumed. */
export function Choice({ path, fallback, options = wordsFor(path) }: Props): ReactNode {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const currency = useWorkbench((bench) => bench.document.currency);
  const id = useId();
  const chosenOne = options.find((option) => option.value === value);
  const assumed = chosenOne === undefined;
  const choose = (option: string): void => {
    change((bench) => chosen(bench, path, setAt(bench.document, path, option)));
  };
  return (
    <div className="field" data-assumed={assumed}>
      <label htmlFor={id}>{fieldWords(path, currency).label}</label>
      <span className="field-box">
        <select
          id={id}
          data-path={path}
          value={chosenOne?.value ?? fallback}
          aria-describedby={assumed ? `${id}-assumed` : undefined}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </span>
      <div className="field-say">
        {assumed && (
          <span className="field-assumed" id={`${id}-assumed`}>
            {PAGE_WORDS.assumed}
          </span>
        )}
      </div>
    </div>
  );
}

/** The words that the scenario's schema allows at an address. */
function wordsFor(path: InputPath): Option[] {
  return (fieldAt(path)?.options ?? []).map((value) => ({ value, text: optionWord(value) }));
}
