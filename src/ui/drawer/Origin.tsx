import type { ReactNode } from 'react';
import type { Explained, Leaf } from '../../model/explain/explained.ts';
import { missingText } from '../../wording/open.ts';
import { DRAWER_WORDS, priceRows } from '../../wording/ui/drawer.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { jumpTo } from '../inputs/jump.ts';
import { useWorkbench } from '../state/store.ts';
import { InputInPlace } from './InputInPlace.tsx';

/** Where an explanation ends: the input itself, or a price with its source; and what is missing from the figure. */
export function Origin({ figure }: { figure: Explained }): ReactNode {
  const { because } = figure;
  return (
    <>
      <MissingList figure={figure} />
      {because.kind === 'leaf' && because.leaf.kind === 'input' && <InputInPlace path={because.leaf.path} />}
      {because.kind === 'leaf' && because.leaf.kind === 'price' && (
        <PriceOrigin leaf={because.leaf} value={figure.value} />
      )}
    </>
  );
}

function PriceOrigin({
  leaf,
  value,
}: {
  leaf: Extract<Leaf, { kind: 'price' }>;
  value: string | null;
}): ReactNode {
  const { projection, speech } = useAnswer();
  const offer = projection.compiled.offers.find(({ source }) => source.id === leaf.offer)?.source;
  const isOwn = useWorkbench((bench) => bench.document.offers.some(({ id }) => id === leaf.offer));
  return (
    <>
      <h3>{DRAWER_WORDS.price}</h3>
      <dl className="price-origin">
        {priceRows(leaf, value, offer, speech).map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {isOwn && (
        <>
          <p className="note">{DRAWER_WORDS.useQuote}</p>
          <InputInPlace path={`offers/${leaf.offer}/quote`} />
        </>
      )}
    </>
  );
}

function MissingList({ figure }: { figure: Explained }): ReactNode {
  const { speech } = useAnswer();
  if (figure.missing.length === 0) return null;
  return (
    <>
      <h3>{DRAWER_WORDS.missing}</h3>
      <ul>
        {figure.missing.map(({ path, code }) => (
          <li key={path}>
            <button
              type="button"
              className="link"
              onClick={() => {
                jumpTo(path);
              }}
            >
              {missingText({ path, code }, speech)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
