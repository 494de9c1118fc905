import { sourceText } from '../../catalogue/offerOf.ts';
import { TARGETS } from '../../catalogue/platformOf.ts';
import type { Target } from '../../catalogue/schema.ts';
import { acceptanceText, limitText } from '../../wording/catalogue.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';

/** Lists the platforms of the catalogue: what licenses them, and their limits with source. */
export function platforms(io: Io, { json }: { readonly json?: boolean }): ExitCode {
  const all = [...TARGETS.values()];
  io.out(json === true ? jsonText(all) : all.map(paragraph).join(''));
  return EXIT.good;
}

function paragraph({
  id,
  name,
  hypervisor,
  offers,
  addOns = [],
  limits = [],
  acceptances = [],
  notes = [],
}: Target): string {
  const lines = [
    `${name} (${hypervisor})`,
    `licensed by: ${offers.join(', ')}`,
    ...(addOns.length === 0 ? [] : [`add-ons: ${addOns.join(', ')}`]),
    ...limits.map(
      ({ kind, most, source }) =>
        `at most ${limitText(kind, most)} (${sourceText(source)}, as of ${source.asOf})`,
    ),
    ...acceptances.map(
      ({ rule, accepted, source }) =>
        `${acceptanceText(rule)}: ${accepted} (${sourceText(source)}, as of ${source.asOf})`,
    ),
    ...notes,
  ];
  return `${id}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
