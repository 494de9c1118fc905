import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { MADE, personaFile, textOf } from './made.ts';

it.each(Object.entries(MADE))(
  'the file of %s is what its script makes, without problems',
  async (name, make) => {
    const made = await make();
    expect(readScenario(made)).toEqual({ scenario: made, problems: [] });
    expect(readFileSync(personaFile(name), 'utf8')).toBe(textOf(made));
  },
);
