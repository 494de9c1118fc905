import { describe, expect, it } from 'vitest';
import { BACKUP_OFFERS, EDITIONS, ELSEWHERE } from '../../src/catalogue/editions.ts';
import { SOLD } from '../../src/catalogue/find.ts';
import { TARGETS } from '../../src/catalogue/platformOf.ts';
import { editionSchema, elsewhereSchema, type Edition, type Source } from '../../src/catalogue/schema.ts';
import { CATALOGUE_DATE } from '../../src/catalogue/vendors.ts';

const editions = [...EDITIONS.values()];

function sourcesOf({ manager, storage, support, backup, guests }: Edition): Source[] {
  return [manager, storage, support, backup, guests].flatMap((part) => (part ? [part.source] : []));
}

describe('what editions bring', () => {
  it('has the shape that the schema says', () => {
    expect(editions.flatMap((edition) => editionSchema.safeParse(edition).error?.issues ?? [])).toEqual([]);
    expect(ELSEWHERE.flatMap((one) => elsewhereSchema.safeParse(one).error?.issues ?? [])).toEqual([]);
  });

  it('is stated of offers that license a platform, and names offers that exist', () => {
    const licensing = new Set([...TARGETS.values()].flatMap(({ offers }) => offers));
    expect(editions.map(({ offer }) => offer).filter((id) => !licensing.has(id))).toEqual([]);
    const added = editions.flatMap(({ manager, storage, support, backup }) =>
      [manager, storage, support, backup].flatMap((part) => (part?.is === 'added' ? [part.offer] : [])),
    );
    expect([...added, ...BACKUP_OFFERS].filter((id) => !SOLD.has(id))).toEqual([]);
    expect(ELSEWHERE.filter(({ platform }) => !TARGETS.has(platform))).toEqual([]);
  });

  it('has no source younger than the catalogue', () => {
    const dates = editions.flatMap(sourcesOf).map(({ asOf }) => asOf);
    expect(dates.filter((date) => date > CATALOGUE_DATE)).toEqual([]);
  });

  it('keeps what the sources say of the trap: who brings the licences of guests', () => {
    const brings = editions.filter(({ guests }) => guests).map(({ offer, guests }) => [offer, guests?.kinds]);
    expect(brings).toEqual([
      ['rhel-vdc', ['rhel']],
      ['openshift-kubernetes-engine', ['rhel']],
      ['openshift-container-platform', ['rhel']],
      ['openshift-platform-plus', ['rhel']],
      ['ubuntu-pro-self-support', ['ubuntu']],
      ['ubuntu-pro-infrastructure', ['ubuntu']],
      ['ubuntu-pro-full', ['ubuntu']],
      ['windows-server-2025-datacenter', ['windows-server']],
    ]);
    expect(EDITIONS.get('openshift-virtualization-engine')?.guests).toBeUndefined();
  });
});
