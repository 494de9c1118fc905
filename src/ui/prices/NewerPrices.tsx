import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { PriceChange } from '../../edit/catalogue/priceChanges.ts';
import { project } from '../../model/project.ts';
import { priceEffects } from '../../report/priceEffects.ts';
import {
  changesSentence,
  effectTable,
  keptPriceText,
  PRICE_CHANGE_WORDS,
  priceOriginText,
  quoteStays,
} from '../../wording/priceChanges.ts';
import { useAnswer } from '../answer/answerContext.ts';
import type { Shelf } from '../inputs/shelf.ts';
import { chosen } from '../state/edits.ts';
import { PRICES } from '../state/history.ts';
import { change, look, useWorkbench } from '../state/store.ts';
import { Grid } from '../tables/Grid.tsx';
import { PlainTable } from '../tables/PlainTable.tsx';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import './prices.css';

/** Prices that the scenario keeps while the price list of this program has others: nothing changes unless it is chosen. */
export function NewerPrices({ shelf }: { shelf: Shelf }): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  const changes = useMemo(() => shelf.priceChanges(document), [shelf, document]);
  const keeps = useWorkbench((bench) => bench.view.keepsPrices);
  if (changes.length === 0 || keeps === shelf.catalogueVersion()) return null;
  return (
    <section className="prices" aria-labelledby="prices-title">
      <h2 id="prices-title">{PRICE_CHANGE_WORDS.title}</h2>
      <p>{changesSentence(changes, shelf.catalogueVersion())}</p>
      <Changes changes={changes} currency={document.currency} />
      <Effects shelf={shelf} />
      <p className="notice-choices">
        <button
          type="button"
          onClick={() => {
            look(() => ({ keepsPrices: shelf.catalogueVersion() }));
          }}
        >
          {PRICE_CHANGE_WORDS.keep}
        </button>
        <button
          type="button"
          onClick={() => {
            change((bench) => chosen(bench, PRICES, shelf.withNewPrices(bench.document)));
          }}
        >
          {PRICE_CHANGE_WORDS.take}
        </button>
      </p>
    </section>
  );
}

function Changes({ changes, currency }: { changes: readonly PriceChange[]; currency: string }): ReactNode {
  return (
    <ScrollTable label={PRICE_CHANGE_WORDS.table}>
      <Grid
        heads={[PRICE_CHANGE_WORDS.offer, PRICE_CHANGE_WORDS.kept, PRICE_CHANGE_WORDS.now]}
        rows={changes.map(({ kept, now }) => ({
          name: kept.name ?? kept.id,
          cells: [kept, now].map((offer, at) => (
            <Fragment key={String(at)}>
              {keptPriceText(offer, currency)}
              <small>{priceOriginText(offer)}</small>
              {at === 0 && <small>{quoteStays(kept, currency)}</small>}
            </Fragment>
          )),
        }))}
      />
    </ScrollTable>
  );
}

/** What the new prices would make of every future: projected once somebody wants to see it. */
function Effects({ shelf }: { shelf: Shelf }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{PRICE_CHANGE_WORDS.effect}</summary>
      {isOpen && <EffectTable shelf={shelf} />}
    </details>
  );
}

function EffectTable({ shelf }: { shelf: Shelf }): ReactNode {
  const { scenario, projection, speech } = useAnswer();
  const table = useMemo(() => {
    const other = project(shelf.withNewPrices(scenario), [], projection.today, undefined, projection);
    return effectTable(priceEffects(projection, other), speech);
  }, [shelf, scenario, projection, speech]);
  return <PlainTable table={table} />;
}
