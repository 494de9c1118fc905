import type { ReactNode } from 'react';
import { HELP_WORDS } from '../../wording/ui/help.ts';
import { backToExample } from '../keeping/keep.ts';
import { Address } from './Address.tsx';
import type { Block, Piece } from './markdown.ts';
import { slugOf } from './slug.ts';

/** A document's blocks, one after the other. */
export function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, at) => <OneBlock key={String(at)} block={block} />);
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 id={`help-${block.slug}`}>
          <Line line={block.line} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} />
        </p>
      );
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'steps':
      return <Steps items={block.items} />;
  }
}

/** Steps begin with the example, so the way to it stands before them. */
function Steps({ items }: { items: readonly (readonly Piece[])[] }): ReactNode {
  return (
    <>
      <button type="button" onClick={backToExample}>
        {HELP_WORDS.startOver}
      </button>
      <ol>
        <Items items={items} />
      </ol>
    </>
  );
}

function Items({ items }: { items: readonly (readonly Piece[])[] }): ReactNode {
  return items.map((line, at) => (
    <li key={String(at)} {...placeOf(line)}>
      <Line line={line} />
    </li>
  ));
}

/** A line that begins with a term is a place to lead to. */
function placeOf([first]: readonly Piece[]): { id?: string } {
  return first?.kind === 'strong' ? { id: `help-${slugOf(first.text)}` } : {};
}

function Line({ line }: { line: readonly Piece[] }): ReactNode {
  return line.map(({ kind, text }, at) => {
    if (kind === 'strong') return <strong key={String(at)}>{text}</strong>;
    if (kind === 'code') return <Address key={String(at)} text={text} />;
    return text;
  });
}
