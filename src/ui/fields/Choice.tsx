import { memo, useId, type ReactNode } from 'react';
import { fieldAt } from '../../model/scenario/field.ts';
import { valueOf } from '../../model/scenario/fieldText.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { assumedChoice, THING_WORDS } from '../../wording/ui/things.ts';
import { useAssumedValue, useProblemAt } from '../answer/answerContext.ts';
import { NoteAt } from '../notes/NoteAt.tsx';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { FieldSay } from './FieldSay.tsx';
import { optionsAt, referentsAt, type Option } from './options.ts';
import { Meaning } from './Meaning.tsx';
import './field.css';

interface Props {
  readonly path: InputPath;
  readonly fallback?: string;
  /** What choosing makes of the scenario, where it is more than a value in its place. */
  readonly take?: (scenario: Scenario, value: string) => Scenario;
}

/** One of a few words or things. While none of them is chosen, the `fallback` stands, and is shown as assumed. */
export const Choice = memo(function Choice({ path, fallback: ownFallback, take }: Props): ReactNode {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const referents = useWorkbench((bench) => referentsAt(bench.document, path));
  const assumedValue = useAssumedValue(path);
  const problem = useProblemAt(path);
  const id = useId();
  const options = optionsAt(path, referents);
  const given = textOf(value);
  const fallback = ownFallback ?? assumedValue;
  const isKnown = options.some((option) => option.value === given);
  const assumed = fallback !== undefined && !isKnown;
  return (
    <div className="field" data-assumed={assumed} data-form="choice">
      <span className="field-label">
        <label htmlFor={id}>{fieldWords(path, '').label}</label>
        <Meaning path={path} />
      </span>
      <span className="field-box">
        <select
          id={id}
          data-path={path}
          value={assumed ? fallback : given}
          aria-invalid={problem?.severity === 'error'}
          aria-describedby={`${assumed ? `${id}-assumed ` : ''}${id}-problem`}
          onChange={({ currentTarget }) => {
            change((bench) =>
              chosen(bench, path, (take ?? placed(path))(bench.document, currentTarget.value)),
            );
          }}
        >
          {[...blankOf(path, options, isKnown ? fallback : undefined, assumed), ...options].map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
          {given !== '' && !isKnown && !assumed && <option value={given}>{given}</option>}
        </select>
      </span>
      <FieldSay id={id} assumed={assumed} problem={problem}>
        <NoteAt path={path} />
      </FieldSay>
    </div>
  );
});

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** The choice that takes the value out again, where there may be none. */
function blankOf(
  path: InputPath,
  options: readonly Option[],
  fallback: string | undefined,
  assumed: boolean,
): Option[] {
  if (assumed || fieldAt(path)?.optional !== true) return [];
  const word = options.find(({ value }) => value === fallback)?.text;
  return [{ value: '', text: word === undefined ? THING_WORDS.notStated : assumedChoice(word) }];
}

function placed(path: InputPath) {
  return (scenario: Scenario, value: string): Scenario => {
    const field = fieldAt(path);
    return field ? setAt(scenario, path, valueOf(field, value)) : scenario;
  };
}
