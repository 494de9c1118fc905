import type { Projection } from '../../model/projection.ts';
import type { Explained } from '../../model/explain/explained.ts';
import { reach } from '../../model/explain/reach.ts';
import { claimsOf } from '../../model/results/exposure.ts';
import { leafText } from '../../wording/leaf.ts';
import type { Speech } from '../../wording/speech.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { measured } from '../../wording/measured.ts';

/** Every price that a future needs, with its level, source, date and confidence; then exchange rates and sourced costs. */
export function sourcesIn(projection: Projection, speech: Speech): string[] {
  const { offers, scenario } = projection.compiled;
  const claims = claimsOf(projection).flatMap((claim) => claim.projection.futures);
  const used = new Set(
    [...projection.futures, ...claims].flatMap((future) => future.plans.map((plan) => plan.offer)),
  );
  const prices = [...used].map((at) => {
    const figure = figureOf(projection, `offer/${offers[at]?.source.id ?? ''}/price`);
    return `${speech.offer(offers[at]?.source.id ?? '')}: ${measured(figure, speech)}, ${priceSource(projection, figure, speech)}.`;
  });
  const rates = (scenario.rates ?? []).map(
    ({ currency, rate, date, source }) => `1 ${currency} = ${rate} ${scenario.currency}, ${date}: ${source}.`,
  );
  const costs = scenario.costs.flatMap(({ id, name, amount, source }) =>
    source === undefined ? [] : [`${name ?? id}: ${amount ?? 'not known'}, ${source}.`],
  );
  return [...prices, ...rates, ...costs];
}

/** Where a price stands: at its end, whatever was converted or multiplied on the way. */
function priceSource(projection: Projection, price: Explained, speech: Speech): string {
  for (const { because } of reach(projection, [price.id]).values())
    if (because.kind === 'leaf' && because.leaf.kind === 'price') return leafText(because.leaf, speech);
  return 'source not given';
}
