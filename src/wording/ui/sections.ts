import type { Explained, FigureId } from '../../model/explain/explained.ts';
import type { Projection } from '../../model/projection.ts';
import { monthNumber } from '../../model/time/month.ts';
import { measured } from '../measured.ts';
import { list, many, years, type Speech } from '../speech.ts';

/** What the sentences of the form are told from. */
export interface Told {
  readonly projection: Projection;
  readonly speech: Speech;
  readonly figure: (id: FigureId) => Explained | undefined;
}

type Name = 'estate' | 'held' | 'target' | 'phase-in' | 'costs' | 'assumptions';

/** The headings of the form. */
export const SECTION_WORDS: Readonly<Record<Name, string>> = {
  estate: 'Estate',
  held: 'What you hold',
  target: 'Where to',
  'phase-in': 'Phase-in',
  costs: 'Other costs',
  assumptions: 'Assumptions',
};

/** What stands in each section, as the sentence that shows while it is folded. */
export const SECTION_SENTENCES: Readonly<Record<Name, (told: Told) => string>> = {
  estate: ({ projection, speech: { numbers } }) => {
    const { clusters } = projection.compiled;
    const sum = (of: (at: (typeof clusters)[number]) => number): string =>
      numbers.count(clusters.reduce((total, cluster) => total + of(cluster), 0));
    const hosts = many(
      sum((cluster) => cluster.hostsToday),
      'host',
    );
    const vms = sum((cluster) => cluster.source.guests.reduce((total, group) => total + group.vms, 0));
    return `${hosts} with ${sum((cluster) => cluster.coresToday)} cores in ${many(String(clusters.length), 'cluster')}, ${many(vms, 'VM')}.`;
  },
  held: ({ projection, speech }) => {
    const { holdings } = projection.compiled.scenario;
    if (holdings.length === 0) return 'No contract: everything is bought at the start.';
    const each = holdings.map(({ quantity, offer, end }) => {
      const until = end === undefined ? '' : ` until ${monthName(end, speech)}`;
      return `${speech.numbers.count(quantity)} of ${speech.offer(offer)}${until}`;
    });
    return `${some(each)}.`;
  },
  target: ({ projection, speech, figure }) => {
    const { platforms } = projection.compiled.scenario;
    if (platforms.length === 0) return 'No platform yet.';
    const each = platforms.map(({ id, offer }) => {
      const price = figure(`offer/${offer}/price`);
      return `${speech.platform(id)}, ${price && price.value !== null ? measured(price, speech) : 'price unknown'}`;
    });
    return `${some(each)}.`;
  },
  'phase-in': ({ projection, speech }) => {
    const waves = projection.compiled.scenario.futures.flatMap((future) => future.waves ?? []);
    const futures = many(String(projection.compiled.scenario.futures.length), 'future');
    if (waves.length === 0) return `${futures}; nothing moves in waves.`;
    const from = waves.map((wave) => wave.from).sort()[0] ?? '';
    const to =
      waves
        .map((wave) => wave.to)
        .sort()
        .at(-1) ?? '';
    return `${futures}, ${many(String(waves.length), 'wave')}, ${monthName(from, speech)} to ${monthName(to, speech)}.`;
  },
  costs: ({ projection, speech }) => {
    const { costs } = projection.compiled.scenario;
    if (costs.length === 0) return 'None entered.';
    const each = costs.map(({ id, name, amount }) => {
      const price = amount === undefined ? 'unknown' : `${speech.currency} ${speech.numbers.exact(amount)}`;
      return `${name ?? id}, ${price}`;
    });
    return `${some(each)}.`;
  },
  assumptions: ({ projection, speech }) => {
    const { horizon, scenario } = projection.compiled;
    const rate = speech.numbers.count(Number(scenario.finance?.rate ?? '0') * 100);
    return `${capital(years(horizon))} from ${monthName(scenario.start, speech)}, discounted at ${rate} % a year.`;
  },
};

/** At most two of several things by name. */
function some(each: readonly string[]): string {
  if (each.length <= 2) return list(each);
  return `${each.slice(0, 2).join(', ')} and ${String(each.length - 2)} more`;
}

function monthName(text: string, speech: Speech): string {
  return speech.numbers.month(monthNumber(text) ?? 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Legends of groups of fields. */
export const GROUP_WORDS = {
  hosts: 'Hosts',
  hostBought: 'A host, when one is bought',
  aHost: 'a host bought',
  theAssumptions: 'the assumptions',
  theFinances: 'the finances',
  theScenario: 'the scenario itself',
  quoteFirst: 'Your quote beats the list price.',
  renewal: 'At the end',
} as const;

/** Shows the clusters that a long form leaves out at first. */
export function allClusters(count: number): string {
  return `Show all ${String(count)} clusters`;
}

/** The legend of a group of VMs, a holding or another thing that may have a name. */
export function groupLegend(name: string | undefined, id: string): string {
  return name ?? id;
}
