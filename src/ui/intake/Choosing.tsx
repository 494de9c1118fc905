import { useState, type ReactNode } from 'react';
import { CHOICE_FIELDS, ruleText, type Choice, type ChoiceField } from '../../import/choose/choice.ts';
import type { Offered } from '../../import/choose/offered.ts';
import { CHOICE_WORDS, FIELD_WORDS } from '../../wording/ui/intakeChoice.ts';

interface Props {
  readonly choice: Choice;
  readonly offered: Offered;
  readonly onChoose: (choice: Choice) => void;
}

/** Leaves hosts and VMs out, with a reason, or keeps only some of them; everything is counted again at once. */
export function Choosing({ choice, offered, onChoose }: Props): ReactNode {
  const [field, setField] = useState<ChoiceField>('cluster');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const values = field === 'host' || field === 'vm' ? [] : offered[field];
  const add = (list: 'only' | 'exclude'): void => {
    const rule = { field, value: value.trim(), ...(list === 'exclude' ? { reason: reason.trim() } : {}) };
    onChoose({ ...choice, [list]: [...choice[list], rule] });
    setValue('');
    setReason('');
  };
  return (
    <details className="intake-choice" open={choice.only.length + choice.exclude.length > 0}>
      <summary>{CHOICE_WORDS.title}</summary>
      <Rules choice={choice} onChoose={onChoose} />
      <div className="intake-choice-fields">
        <label>
          {CHOICE_WORDS.field}
          <select
            value={field}
            onChange={(event) => {
              setField(event.currentTarget.value as ChoiceField);
            }}
          >
            {CHOICE_FIELDS.map((one) => (
              <option key={one} value={one}>
                {FIELD_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
        <Text label={CHOICE_WORDS.value} text={value} among={values} onType={setValue} />
        <Text label={CHOICE_WORDS.reason} text={reason} among={[]} onType={setReason} />
      </div>
      <div className="intake-actions">
        <button
          type="button"
          disabled={value.trim() === '' || reason.trim() === ''}
          onClick={() => {
            add('exclude');
          }}
        >
          {CHOICE_WORDS.exclude}
        </button>
        <button
          type="button"
          disabled={value.trim() === ''}
          onClick={() => {
            add('only');
          }}
        >
          {CHOICE_WORDS.only}
        </button>
      </div>
    </details>
  );
}

function Rules({ choice, onChoose }: Omit<Props, 'offered'>): ReactNode {
  const rules = (['exclude', 'only'] as const).flatMap((list) =>
    choice[list].map((rule, at) => ({ list, rule, at })),
  );
  if (rules.length === 0) return null;
  return (
    <ul className="intake-rules">
      {rules.map(({ list, rule, at }) => (
        <li key={`${list} ${String(at)}`}>
          {CHOICE_WORDS.lists[list]} {ruleText(rule)}
          {rule.reason === undefined ? '' : `: ${rule.reason}`}{' '}
          <button
            type="button"
            aria-label={`${CHOICE_WORDS.remove}: ${ruleText(rule)}`}
            onClick={() => {
              onChoose({ ...choice, [list]: choice[list].filter((_, other) => other !== at) });
            }}
          >
            {CHOICE_WORDS.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly among: readonly string[];
  readonly onType: (text: string) => void;
}

function Text({ label, text, among, onType }: TextProps): ReactNode {
  const list = among.length > 0 ? 'intake-values' : undefined;
  return (
    <label>
      {label}
      <input
        type="text"
        value={text}
        list={list}
        onChange={(event) => {
          onType(event.currentTarget.value);
        }}
      />
      {list !== undefined && (
        <datalist id={list}>
          {among.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
