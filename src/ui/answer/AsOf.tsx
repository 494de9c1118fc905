import type { ReactNode } from 'react';
import { getAt } from '../../model/scenario/paths.ts';
import { asOfSentence } from '../../wording/ui/page.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { formOf, readingOf, shownText } from '../fields/reading.ts';
import { userLocale } from '../locale.ts';
import { useWorkbench } from '../state/store.ts';

/** Says that the figures are those of the last good input, while something typed cannot be read. */
export function AsOf(): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  const drafts = useWorkbench((bench) => bench.drafts);
  const locale = userLocale();
  const waiting = Object.entries(drafts).flatMap(([path, text]) => {
    const { label, unit } = fieldWords(path, document.currency);
    const spot = { path, form: formOf(path, unit === '%'), locale };
    if ('after' in readingOf(document, spot, text)) return [];
    const value = shownText(spot, getAt(document, path));
    return [{ label, value: value === '' || unit === '' ? value : `${value} ${unit}` }];
  });
  if (waiting.length === 0) return null;
  return (
    <p className="as-of" role="status">
      {asOfSentence(waiting)}
    </p>
  );
}
