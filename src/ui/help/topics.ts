import glossary from '../../../docs/glossary.md?raw';
import help from '../../../docs/help.md?raw';
import model from '../../../docs/model.md?raw';
import { HELP_WORDS } from '../../wording/ui/help.ts';
import { KEYBOARD_WORDS, SHORTCUTS } from '../../wording/ui/keyboard.ts';
import { readMarkdown, textOf, type Block, type Piece } from './markdown.ts';

/** One page of the help. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const blocks = readMarkdown(help);

/** What stands before the first topic. */
export const INTRODUCTION: readonly Block[] = blocks.slice(1, blocks.findIndex(isTopic));

/** All shortcuts, as they are listened for. */
const KEYBOARD: readonly Block[] = [
  {
    kind: 'bullets',
    items: SHORTCUTS.map(({ says, chords }) => [
      ...chords.flatMap((chord, at): Piece[] => [
        ...(at === 0 ? [] : [{ kind: 'text' as const, text: ' ' }]),
        { kind: 'code', text: chord },
      ]),
      { kind: 'text', text: ` ${says}` },
    ]),
  },
  { kind: 'paragraph', line: [{ kind: 'text', text: KEYBOARD_WORDS.inTexts }] },
];

/** The pages of the help, in the order in which they are offered; the last two are documents of their own. */
export const TOPICS: readonly Topic[] = [
  ...blocks.flatMap((block, at): Topic[] => {
    if (block.kind !== 'heading' || !isTopic(block)) return [];
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(isTopic);
    return [{ slug: block.slug, title: textOf(block.line), blocks: end < 0 ? rest : rest.slice(0, end) }];
  }),
  { slug: 'keyboard', title: KEYBOARD_WORDS.title, blocks: KEYBOARD },
  { slug: 'words', title: HELP_WORDS.words, blocks: readMarkdown(glossary).slice(1) },
  { slug: 'model', title: HELP_WORDS.model, blocks: readMarkdown(model).slice(1) },
];

function isTopic(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}
