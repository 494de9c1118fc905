import type { Projection } from '../../model/projection.ts';
import { leafText } from '../../wording/leaf.ts';
import type { Speech } from '../../wording/speech.ts';
import { figureOf } from '../../report/figures.ts';
import { measured } from '../../wording/explanation.ts';

/** Every price that a future needs, with its level, source, date and confidence; then exchange rates and sourced costs. */
export function sourcesIn(projection: Projection, speech: Speech): string[] {
  const { offers, scenario } = projection.compiled;
  const used = new Set(projection.futures.flatMap((future) => future.plans.map((plan) => plan.offer)));
  const prices = [...used].map((at) => {
    const figure = figureOf(projection, `offer/${offers[at]?.source.id ?? ''}/price`);
    const why = figure.because.kind === 'leaf' ? leafText(figure.because.leaf, speech) : '';
    return `${speech.offer(offers[at]?.source.id ?? '')}: ${measured(figure, speech)}, ${why}.`;
  });
  const rates = (scenario.rates ?? []).map(
    ({ currency, rate, date, source }) => `1 ${currency} = ${rate} ${scenario.currency}, ${date}: ${source}.`,
  );
  const costs = scenario.costs.flatMap(({ id, name, amount, source }) =>
    source === undefined ? [] : [`${name ?? id}: ${amount ?? 'not known'}, ${source}.`],
  );
  return [...prices, ...rates, ...costs];
}
