import glossary from '../../../docs/glossary.md?raw';
import help from '../../../docs/help.md?raw';
import model from '../../../docs/model.md?raw';
import { HELP_WORDS } from '../../wording/ui/help.ts';
import { readMarkdown, textOf, type Block } from './markdown.ts';

/** One page of the help. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const blocks = readMarkdown(help);

/** What stands before the first topic. */
export const INTRODUCTION: readonly Block[] = blocks.slice(1, blocks.findIndex(isTopic));

/** The pages of the help, in the order in which they are offered; the last two are documents of their own. */
export const TOPICS: readonly Topic[] = [
  ...blocks.flatMap((block, at): Topic[] => {
    if (block.kind !== 'heading' || !isTopic(block)) return [];
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(isTopic);
    return [{ slug: block.slug, title: textOf(block.line), blocks: end < 0 ? rest : rest.slice(0, end) }];
  }),
  { slug: 'words', title: HELP_WORDS.words, blocks: readMarkdown(glossary).slice(1) },
  { slug: 'model', title: HELP_WORDS.model, blocks: readMarkdown(model).slice(1) },
];

function isTopic(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}
