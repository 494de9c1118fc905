import { expect, it } from 'vitest';
import { readMarkdown, textOf } from './markdown.ts';
import { slugOf } from './slug.ts';

it('reads headings, paragraphs that wrap, lists, steps and code', () => {
  const blocks = readMarkdown(
    '# A title\n\nOne line\nand **more** of `it`, see [the page](x.md).\n\n- a\n  b\n- c\n\n1. Press\n2. Read\n\n```sh\n$ run\n\nout\n```\n\nEnd.\n',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'bullets',
    'steps',
    'code',
    'paragraph',
  ]);
  expect(blocks[0]).toMatchObject({ level: 1, slug: 'a-title' });
  expect(blocks[1]).toEqual({
    kind: 'paragraph',
    line: [
      { kind: 'text', text: 'One line and ' },
      { kind: 'strong', text: 'more' },
      { kind: 'text', text: ' of ' },
      { kind: 'code', text: 'it' },
      { kind: 'text', text: ', see the page.' },
    ],
  });
  expect(blocks[2]?.kind === 'bullets' && blocks[2].items.map(textOf)).toEqual(['a b', 'c']);
  expect(blocks[3]?.kind === 'steps' && blocks[3].items.map(textOf)).toEqual(['Press', 'Read']);
  expect(blocks[4]).toEqual({ kind: 'code', text: '$ run\n\nout' });
});

it('leaves anchors out, and makes addresses of titles', () => {
  expect(readMarkdown('<a id="1"></a>\n\n## 1. Time, numbers and money')).toMatchObject([
    { slug: '1-time-numbers-and-money' },
  ]);
  expect(slugOf('Ask “why”')).toBe('ask-why');
});
