import type { Leaf } from '../model/explain/explained.ts';
import { fieldName } from './fields.ts';
import { noteText } from './notes.ts';
import { stepLine, wordsOfStep } from './steps.ts';
import type { Speech } from './speech.ts';

const LEVELS = {
  quote: 'your quote',
  low: 'the low price',
  base: 'the base price',
  high: 'the high price',
  unknown: 'no price is known',
} as const;

/** Where an explanation ends, in words: input, price with its source, fact, or count with its steps. */
export function leafText(leaf: Leaf, speech: Speech): string {
  switch (leaf.kind) {
    case 'input': {
      const source = leaf.source === undefined ? '' : ` (${leaf.source})`;
      return `${leaf.assumed ? 'assumed' : 'entered'}: ${fieldName(leaf.path, speech)}, at ${leaf.path}${source}${noteOf(leaf)}`;
    }
    case 'price': {
      const source = leaf.source === undefined ? 'source not given' : leaf.source;
      const asOf = leaf.asOf === undefined ? '' : `, as of ${leaf.asOf}`;
      const confidence = leaf.confidence === undefined ? '' : `, confidence: ${leaf.confidence}`;
      const stated = leaf.currency === undefined ? '' : `, stated in ${leaf.currency}`;
      return `${LEVELS[leaf.level]} of ${speech.offer(leaf.offer)}${stated}: ${source}${asOf}${confidence}${noteOf(leaf)}`;
    }
    case 'fact':
      return `${leaf.fact}: ${leaf.source}`;
    case 'quantity':
      return `counted: ${wordsOfStep(leaf.what)}`;
  }
}

function noteOf({ note }: Extract<Leaf, { kind: 'input' | 'price' }>): string {
  return note === undefined ? '' : `; ${noteText(note)}`;
}

/** The steps of a count, one line each; empty for everything else. */
export function leafSteps(leaf: Leaf, speech: Speech): string[] {
  return leaf.kind === 'quantity' ? leaf.steps.map((step) => stepLine(step, speech.numbers)) : [];
}
