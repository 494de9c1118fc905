import { expect, it } from 'vitest';
import { allFigures } from '../../src/model/explain/explain.ts';
import { reach } from '../../src/model/explain/reach.ts';
import { explanationOf } from '../../src/wording/explanation.ts';
import { figureName } from '../../src/wording/figureNames.ts';
import { speechOf } from '../../src/wording/speech.ts';
import { persona, projected, WALKED } from './personas.ts';

it.each(WALKED)('every figure of %s has a name, a value and a reason in words', (name) => {
  const projection = projected(persona(name));
  const speech = speechOf(projection);
  const figures = reach(projection, allFigures(projection));
  const wordless = [...figures.values()].flatMap((figure) => {
    const said = explanationOf(figure, (id) => figures.get(id), speech);
    return [said.name, said.value, ...said.why]
      .filter((text) => text === '' || text === figure.id || /undefined|NaN|\[object/.test(text))
      .map((text) => `${figureName(figure.id, speech)}: ${text}`);
  });
  expect(wordless).toEqual([]);
});
