import { catalogueVersion } from '../catalogue/version.ts';
import { priceChanges } from '../edit/catalogue/priceChanges.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { changesSentence } from '../wording/priceChanges.ts';
import type { Io } from './io.ts';
import { named } from './load.ts';

/** Says that the price list has moved on, where it has; the figures are at the prices of the file. */
export function sayNewPrices(io: Io, file: string, scenario: Scenario): void {
  const changes = priceChanges(scenario);
  if (changes.length === 0) return;
  const sentence = changesSentence(changes, catalogueVersion());
  io.err(`${named(file)}: offers: note: ${sentence} \`phasein prices ${file}\` shows them.\n`);
}
