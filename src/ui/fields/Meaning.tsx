import type { ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { meaningOf, termAt } from '../../wording/ui/fieldTerms.ts';
import { openHelp } from '../help/helpKey.ts';
import { slugOf } from '../help/slug.ts';

/** Beside a label that does not say enough: opens the glossary where the field's term stands. */
export function Meaning({ path }: { path: InputPath }): ReactNode {
  const term = termAt(path);
  if (term === undefined) return null;
  return (
    <button
      type="button"
      className="meaning"
      aria-label={meaningOf(term)}
      title={meaningOf(term)}
      onClick={() => {
        openHelp(`words/${slugOf(term)}`);
      }}
    >
      ?
    </button>
  );
}
