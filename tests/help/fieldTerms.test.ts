import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMarkdown, textOf } from '../../src/ui/help/markdown.ts';
import { FIELD_PATTERNS } from '../../src/wording/ui/fields.ts';
import { FIELD_TERMS, termAt } from '../../src/wording/ui/fieldTerms.ts';

const glossary = readMarkdown(readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8'));
const entries = glossary.flatMap((block) => (block.kind === 'bullets' ? block.items : []));
const terms = entries.flatMap((line) => line.flatMap(({ kind, text }) => (kind === 'strong' ? [text] : [])));

it.each(FIELD_TERMS)('%s is explained by “%s” of the glossary, and is a field', (pattern, term) => {
  expect(terms).toContain(term);
  expect(FIELD_PATTERNS).toContain(pattern);
  expect(termAt(pattern.replaceAll('*', 'some-id'))).toBe(term);
});

it('every entry of the glossary is a term and one sentence about it, and none stands there twice', () => {
  for (const line of entries) expect(textOf(line)).toMatch(/^.+: .+\.$/);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});

it('says nothing of a field whose label is enough', () => {
  expect(termAt('clusters/main/hosts/h1/count')).toBeUndefined();
});
