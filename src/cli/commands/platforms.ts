import { EDITIONS } from '../../catalogue/editions.ts';
import { sourceText } from '../../catalogue/offerOf.ts';
import { TARGETS } from '../../catalogue/platformOf.ts';
import type { Edition, Source, Target } from '../../catalogue/schema.ts';
import { comparedPart } from '../../wording/cheapest.ts';
import { acceptanceText, limitText } from '../../wording/catalogue.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';

/** Lists the platforms of the catalogue: what licenses them, what each edition brings, and their limits, with sources. */
export function platforms(io: Io, { json }: { readonly json?: boolean }): ExitCode {
  const all = [...TARGETS.values()];
  io.out(json === true ? jsonText(all.map(withEditions)) : all.map(paragraph).join(''));
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
    ...editionsOf(offers).flatMap(editionLines),
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

function editionsOf(offers: readonly string[]): Edition[] {
  return offers.flatMap((offer) => EDITIONS.get(offer) ?? []);
}

function withEditions(target: Target): Target & { readonly editions: readonly Edition[] } {
  return { ...target, editions: editionsOf(target.offers) };
}

const IS = { included: 'included', 'not-offered': 'not offered' } as const;

/** What an edition brings, a line for each part that a source speaks of. */
function editionLines({ offer, guests, ...edition }: Edition): string[] {
  const from = (source: Source): string => `(${sourceText(source)}, as of ${source.asOf})`;
  const parts = (['manager', 'storage', 'support', 'backup'] as const).flatMap((name) => {
    const part = edition[name];
    if (!part) return [];
    const how = part.is === 'added' ? `added by ${part.offer}` : IS[part.is];
    return [`${offer}, ${comparedPart(name).toLowerCase()}: ${how} ${from(part.source)}`];
  });
  const rights = guests
    ? [`${offer}, ${comparedPart('guests').toLowerCase()}: ${guests.kinds.join(', ')} ${from(guests.source)}`]
    : [];
  return [...parts, ...rights];
}
