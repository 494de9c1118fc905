import { offersFor } from '../../catalogue/offersFor.ts';
import { catalogueVersion } from '../../catalogue/version.ts';
import { priceChanges, withNewPrices, type PriceChange } from '../../edit/catalogue/priceChanges.ts';
import { statingAll } from '../../edit/catalogue/stating.ts';
import { project } from '../../model/project.ts';
import type { Projection } from '../../model/projection.ts';
import { priceEffects, type PriceEffect } from '../../report/priceEffects.ts';
import { saveScenario } from '../../saved/save.ts';
import {
  changesSentence,
  effectTable,
  keptPriceText,
  PRICE_CHANGE_WORDS,
  priceOriginText,
  quoteStays,
} from '../../wording/priceChanges.ts';
import { speechOf } from '../../wording/speech.ts';
import { columnsText } from '../columns.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type LoadOptions } from '../load.ts';
import { writeNew } from '../writeNew.ts';

/** Options of `phasein prices`. */
export interface PricesOptions extends LoadOptions {
  readonly take?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly locale?: string;
}

interface Found {
  readonly changes: readonly PriceChange[];
  readonly effects: readonly PriceEffect[];
  /** Offers that the scenario names and does not state: their prices are those of whichever program reads it. */
  readonly open: readonly string[];
}

/** Shows where the price list of this program differs from the prices that a scenario keeps, and what that would change. */
export function prices(io: Io, file: string, options: PricesOptions): ExitCode {
  if (options.take === true && options.output === undefined) {
    io.err('--take: name the file to write with -o FILE; the one that is read stays as it is\n');
    return EXIT.usage;
  }
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  const { projection, isWhole } = loaded;
  if (!isWhole && options.output === file) {
    io.err(`${file}: would lose what cannot be read; name another file with -o\n`);
    return EXIT.usage;
  }
  const found = foundIn(projection);
  const { scenario } = projection.compiled;
  const after = statingAll(options.take === true ? withNewPrices(scenario) : scenario);
  if (options.output !== undefined && !writeNew(io, options.output, saveScenario(after), options))
    return EXIT.usage;
  io.out(options.json === true ? asJson(found) : asText(projection, found, options));
  return loaded.code;
}

function foundIn(projection: Projection): Found {
  const { scenario } = projection.compiled;
  const after = withNewPrices(scenario);
  const open = offersFor(scenario).map(({ id }) => id);
  if (after === scenario) return { changes: [], effects: [], open };
  const other = project(after, offersFor(after), projection.today, undefined, projection);
  return { changes: priceChanges(scenario), effects: priceEffects(projection, other), open };
}

function asText(projection: Projection, found: Found, { output, locale }: PricesOptions): string {
  const { currency } = projection.compiled.scenario;
  const { changes, effects, open } = found;
  const speech = speechOf(projection, locale);
  const blocks = [
    changes.length === 0
      ? `${PRICE_CHANGE_WORDS.none} (${catalogueVersion()})`
      : changesSentence(changes, catalogueVersion()),
    ...changes.map((change) => changeText(change, currency)),
    ...(changes.length === 0 ? [] : [columnsText(effectTable(effects, speech))]),
    ...(open.length === 0
      ? []
      : [
          `At the prices of this program’s list, because the file does not state them: ${open.join(', ')}. -o FILE writes a scenario that keeps them.`,
        ]),
    ...(output === undefined ? [] : [`Written: ${output}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function changeText({ kept, now }: PriceChange, currency: string): string {
  const quote = quoteStays(kept, currency);
  return [
    kept.name === undefined ? kept.id : `${kept.name} (${kept.id})`,
    `  ${PRICE_CHANGE_WORDS.kept}: ${keptPriceText(kept, currency)}; ${priceOriginText(kept)}`,
    `  ${PRICE_CHANGE_WORDS.now}: ${keptPriceText(now, currency)}; ${priceOriginText(now)}`,
    ...(quote === undefined ? [] : [`  ${quote}`]),
  ].join('\n');
}

function asJson({ changes, effects, open }: Found): string {
  return jsonText({
    catalogue: catalogueVersion(),
    changes: changes.map(({ kept, now, differing }) => ({ offer: kept.id, differing, kept, now })),
    effects: effects.map(({ future, total, savings }) => ({
      future,
      total: valuesOf(total),
      savings: savings ? valuesOf(savings) : null,
    })),
    notStated: open,
  });
}

function valuesOf({ kept, other, more }: PriceEffect['total']): Record<string, string | null> {
  return { kept: kept.value, now: other.value, change: more };
}
