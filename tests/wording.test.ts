import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allFigures } from '../src/model/explain/explain.ts';
import { reach } from '../src/model/explain/reach.ts';
import { project } from '../src/model/project.ts';
import { scenarioSchema } from '../src/model/scenario/scenario.ts';
import { explanationOf } from '../src/wording/explanation.ts';
import { figureName } from '../src/wording/figureNames.ts';
import { speechOf } from '../src/wording/speech.ts';
import { wordsOfStep } from '../src/wording/steps.ts';

const examples = new URL('../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.json'));

it.each(names)('every figure of %s has a name, a value and a reason in words', (name) => {
  const scenario = scenarioSchema.parse(JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
  const projection = project(scenario, [], '2026-11-24');
  const speech = speechOf(projection);
  const figures = reach(projection, allFigures(projection));
  const wordless = new Set<string>();
  for (const figure of figures.values()) {
    if (figureName(figure.id, speech) === figure.id) wordless.add(figure.id);
    const { because } = figure;
    if (because.kind === 'leaf' && because.leaf.kind === 'quantity')
      for (const { what } of [because.leaf, ...because.leaf.steps])
        if (wordsOfStep(what) === what) wordless.add(`step ${what}`);
    const said = explanationOf(figure, (id) => figures.get(id), speech);
    for (const text of [said.name, said.value, ...said.why]) {
      if (text === '' || /undefined|NaN|\[object/.test(text)) wordless.add(`${figure.id}: ${text}`);
    }
  }
  // These codes are words already.
  const plain = (id: string): boolean => /^step (months|once|sum)$/.test(id);
  expect([...wordless].filter((id) => !plain(id))).toEqual([]);
});
