import { useId, type ReactNode } from 'react';
import { fieldAt } from '../../model/scenario/field.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { fieldWords, optionWord } from '../../wording/ui/fields.ts';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import './field.css';

/** One of a few words. While none is chosen, the `fallback` stands, and is shown as assumed. */
export function Choice({ path, fallback }: { path: InputPath; fallback: string }): ReactNode {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const currency = useWorkbench((bench) => bench.document.currency);
  const id = useId();
  const assumed = typeof value !== 'string';
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
          value={assumed ? fallback : value}
          aria-describedby={assumed ? `${id}-assumed` : undefined}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {fieldAt(path)?.options.map((option) => (
            <option key={option} value={option}>
              {optionWord(option)}
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
