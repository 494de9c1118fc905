import { readFileSync } from 'node:fs';
import { readMarkdown, textOf, type Block, type Piece } from '../../src/ui/help/markdown.ts';

/** A command of the help, as it is typed, and the lines that must come out in this order. */
export interface Command {
  readonly typed: string;
  readonly says: readonly string[];
}

/** A step of the help in the page. */
export type Step =
  | {
      readonly kind: 'set';
      readonly section: string;
      readonly label: string;
      readonly text: string;
      readonly path: string;
    }
  | { readonly kind: 'press'; readonly section: string | undefined; readonly button: string }
  | { readonly kind: 'open' | 'reads'; readonly figure: string; readonly text: string }
  | { readonly kind: 'says'; readonly who: string; readonly text: string };

/** A numbered list of the help: it begins with the example. */
export interface Walk {
  readonly topic: string;
  readonly steps: readonly Step[];
}

const blocks = readMarkdown(readFileSync(new URL('../../docs/help.md', import.meta.url), 'utf8'));

/** Every command of the help. */
export const COMMANDS: readonly Command[] = blocks.flatMap((block) => {
  if (block.kind !== 'code') return [];
  const [first = '', ...says] = block.text.split('\n');
  return [{ typed: first.replace(/^\$ /, ''), says }];
});

/** Every numbered list of the help, as steps that can be taken; throws on a step that nobody could take. */
export const WALKS: readonly Walk[] = blocks.flatMap((block, at) =>
  block.kind === 'steps' ? [{ topic: topicBefore(at), steps: block.items.map(stepOf) }] : [],
);

/** The titles of all topics. */
export const TITLES: readonly string[] = blocks.filter(isTopic).map(titleOf);

function topicBefore(at: number): string {
  const heading = blocks.slice(0, at).findLast(isTopic);
  return heading ? titleOf(heading) : '';
}

function isTopic(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}

function titleOf(block: Block): string {
  return block.kind === 'heading' ? textOf(block.line) : '';
}

function stepOf(line: readonly Piece[]): Step {
  const [strong, code] = (['strong', 'code'] as const).map((kind) =>
    line.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])),
  );
  const words = textOf(line);
  const [a = '', b = ''] = strong ?? [];
  const [first = '', second = ''] = code ?? [];
  if (/^Under .+, set .+ to .+: .+\.$/.test(words))
    return { kind: 'set', section: a, label: b, text: first, path: second };
  if (/^Under .+, press .+\.$/.test(words)) return { kind: 'press', section: a, button: b };
  if (/^Press .+\.$/.test(words)) return { kind: 'press', section: undefined, button: a };
  if (/ reads .+: .+\.$/.test(words)) return { kind: 'reads', text: first, figure: second };
  if (/^Open .+: .+\.$/.test(words)) return { kind: 'open', text: '', figure: first };
  const said = /^The (verdict|echo|panel) says “(.+)”\.$/.exec(words);
  if (said) return { kind: 'says', who: said[1] ?? '', text: said[2] ?? '' };
  throw new Error(`no step that can be taken: ${words}`);
}
