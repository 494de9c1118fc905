import type { BreakEven } from '../report/sensitivity.ts';
import { linked, unlinked } from './linked.ts';
import { list, type Speech } from './speech.ts';

/** At which renewal price two futures cost the same, one sentence for each contract that was asked about. */
export function breakEvenText(all: readonly BreakEven[], speech: Speech): string[] {
  return breakEvenSentences(all, speech).map(unlinked);
}

/** The same with every price linked to its figure. */
export function breakEvenSentences(all: readonly BreakEven[], speech: Speech): string[] {
  return all.flatMap((one) => sentenceOf(one, speech) ?? []);
}

function sentenceOf(one: BreakEven, speech: Speech): string | undefined {
  const { roots, jumps, searched, reason } = one;
  const both = `“${speech.future(one.future)}” and “${speech.future(one.baseline)}”`;
  const holding = `“${speech.holding(one.holding)}”`;
  if (reason === 'always') return `${both} cost the same at every renewal price of ${holding}.`;
  if (one.ends === undefined) return undefined;
  const dear = `“${speech.future(one.ends[1] > 0 ? one.future : one.baseline)}” costs less`;
  const top = price(searched[1], speech);
  if (roots.length + jumps.length === 0) return `Whatever ${holding} renews at, up to ${top}, ${dear}.`;
  const solved = roots.map((root, at) => {
    const from = linked(one.figures[at] ?? '', price(root.price, speech));
    const until = root.until === undefined ? '' : ` to ${price(root.until, speech)}`;
    return `${from}${until} per unit and year${multiple(root.multiple, speech)}`;
  });
  const turns = jumps.map(
    ({ below, above }) =>
      `between ${price(below.price, speech)} and ${price(above.price, speech)} per unit and year`,
  );
  const where = list([...solved, ...turns], 'or');
  const single = roots.length + jumps.length === 1 ? `; above it, ${dear}` : '';
  return `${both} cost the same when ${holding} renews at ${where}${single}.`;
}

function price(text: string, speech: Speech): string {
  return `${speech.currency} ${speech.numbers.exact(text)}`;
}

function multiple(times: string | undefined, speech: Speech): string {
  return times === undefined ? '' : ` (${speech.numbers.count(times)} times today’s price)`;
}
