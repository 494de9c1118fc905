import { BACKUP_OFFERS, EDITIONS, ELSEWHERE } from '../../catalogue/editions.ts';
import { SOLD } from '../../catalogue/find.ts';
import { sourceOf, sourceText } from '../../catalogue/offerOf.ts';
import { offersNamed } from '../../catalogue/offersFor.ts';
import { platformOf, TARGETS } from '../../catalogue/platformOf.ts';
import type { Edition, EditionPart, Entry, Source, Target } from '../../catalogue/schema.ts';
import type { Barred, Candidate, Fact, Facts, Part } from '../../model/cheapest/facts.ts';
import type { Wanted } from '../../model/cheapest/cheapest.ts';
import type { Platform } from '../../model/scenario/contracts.ts';
import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { targetsOf } from '../../model/scenario/targets.ts';

/** VMware's parts, as they are while the estate stays: what it runs on today. */
const STAYING: Facts = {
  manager: { is: 'included', source: 'vCenter is in every bundle of VMware' },
  storage: {
    is: 'included',
    source: 'vSAN as the clusters state it; what is beyond the entitlement is counted',
  },
  support: { is: 'included', source: 'as it is held today' },
};

/**
 * What is compared for a scenario: every edition of every platform of the catalogue at the prices of the scenario's first
 * month (what the scenario states itself counts instead), and the platforms that are only its own.
 */
export function wantedFor(scenario: Scenario, moving: Future, leftOut: readonly Part[] = []): Wanted {
  return {
    moving: moving.id,
    candidates: candidatesFor(scenario, moving),
    staying: STAYING,
    backupOffers: BACKUP_OFFERS,
    leftOut,
  };
}

/** Every edition that a future could go to. */
export function candidatesFor(scenario: Scenario, moving: Future): Candidate[] {
  const editions = [...TARGETS.values()].flatMap((target) =>
    target.offers.flatMap((offer) => {
      const sold = SOLD.get(offer);
      return sold ? [editionOf(scenario, moving, target, sold.entry)] : [];
    }),
  );
  const known = new Set(editions.map(({ platform }) => platform));
  const own = scenario.platforms.filter(
    (platform) => !known.has(platform) && targetsOf(moving).includes(platform.id),
  );
  return [...own.map((platform) => ownOf(scenario, platform)), ...editions];
}

function ownOf(scenario: Scenario, platform: Platform): Candidate {
  return {
    id: `own/${platform.id}`,
    name: platform.name ?? platform.id,
    hypervisor: 'kvm',
    platform,
    offers: offersNamed(scenario, [platform.offer, ...(platform.addOns ?? [])]),
    facts: factsOf(EDITIONS.get(platform.offer)),
  };
}

function editionOf(scenario: Scenario, moving: Future, target: Target, entry: Entry): Candidate {
  const elsewhere = ELSEWHERE.find(({ platform }) => platform === target.id);
  const edition = EDITIONS.get(entry.id);
  const own = elsewhere
    ? undefined
    : scenario.platforms.find(
        ({ id, offer }) => offer === entry.id && (id === target.id || !TARGETS.has(id)),
      );
  const addOns = [...new Set([...(own?.addOns ?? []), ...addedTo(scenario, edition)])];
  const base = own ?? { ...platformOf(target), offer: entry.id };
  const platform = addOns.length === (base.addOns ?? []).length ? base : { ...base, addOns };
  const barred: Barred | undefined = elsewhere
    ? { code: elsewhere.code, of: elsewhere.of, source: textOf(elsewhere.source) }
    : soldAt(entry, firstMove(moving));
  return {
    id: `${target.id}/${entry.id}`,
    name: entry.name.startsWith(target.name) ? entry.name : `${target.name}: ${entry.name}`,
    hypervisor: target.hypervisor,
    platform,
    offers: offersNamed(scenario, [entry.id, ...addOns]),
    facts: factsOf(edition),
    ...(barred ? { barred } : {}),
  };
}

/** Offers beside the edition's own that this estate needs: its manager, and its storage where vSAN stays behind. */
function addedTo({ clusters }: Scenario, edition: Edition | undefined): string[] {
  const usesVsan = clusters.some(({ vsan }) => vsan !== undefined);
  return [edition?.manager, usesVsan ? edition?.storage : undefined].flatMap((part) =>
    part?.is === 'added' ? [part.offer] : [],
  );
}

function firstMove({ waves = [], divert }: Future): string {
  return [...waves.map(({ from }) => from), ...(divert ? [divert.from] : [])].sort()[0] ?? '';
}

/** Why an offer cannot be bought when the move begins. */
function soldAt(entry: Entry, month: string): Barred | undefined {
  const { soldFrom = '', soldUntil = '9999', supportedUntil = '9999', successor } = entry;
  const origin = sourceOf(entry);
  const source = origin ? { source: textOf(origin) } : {};
  if (month < soldFrom) return { code: 'not-sold-yet', of: soldFrom, ...source };
  if (month >= soldUntil) return { code: 'no-longer-sold', of: soldUntil, ...source };
  if (month >= supportedUntil) return { code: 'no-longer-supported', of: supportedUntil, ...source };
  const next = successor === undefined ? undefined : SOLD.get(successor)?.entry;
  return next && (next.soldFrom ?? '') <= month ? { code: 'succeeded', of: next.name, ...source } : undefined;
}

function factsOf(edition: Edition | undefined): Facts {
  if (!edition) return {};
  const { manager, storage, support, backup, guests } = edition;
  return {
    ...(manager ? { manager: factOf(manager) } : {}),
    ...(storage ? { storage: factOf(storage) } : {}),
    ...(support ? { support: factOf(support) } : {}),
    ...(backup ? { backup: factOf(backup) } : {}),
    ...(guests ? { guests: { kinds: guests.kinds, source: textOf(guests.source) } } : {}),
  };
}

function factOf(part: EditionPart): Fact {
  const source = textOf(part.source);
  return part.is === 'added' ? { is: 'added', offer: part.offer, source } : { is: part.is, source };
}

function textOf(source: Source): string {
  return `${sourceText(source)}, ${source.asOf}`;
}
