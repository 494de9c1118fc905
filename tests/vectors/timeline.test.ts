import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differencesOf, type TimelineVector } from './timeline.ts';

const read = (path: URL): { cases: TimelineVector[] } =>
  JSON.parse(readFileSync(path, 'utf8')) as { cases: TimelineVector[] };
const worked = new URL('../../docs/worked/', import.meta.url);
const files = [
  new URL('timeline.json', import.meta.url),
  ...readdirSync(worked)
    .filter((name) => name.endsWith('.json'))
    .map((name) => new URL(name, worked)),
];

describe.each(files.map((file) => [file.pathname.split('/').at(-1) ?? '', read(file).cases] as const))(
  '%s',
  (_, cases) => {
    it.each(cases.map((vector) => [vector.case.id, vector] as const))(
      '%s gives every figure',
      (_id, vector) => {
        expect(differencesOf(vector)).toEqual([]);
      },
    );
  },
);
