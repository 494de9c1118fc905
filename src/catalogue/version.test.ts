import { expect, it } from 'vitest';
import type { Vendor } from './schema.ts';
import { VENDORS } from './vendors.ts';
import { catalogueVersion, versionOf } from './version.ts';

it('is the date of the newest source and a mark of the content', () => {
  expect(catalogueVersion()).toMatch(/^20\d\d-\d\d-\d\d\.[0-9a-f]{8}$/);
  expect(catalogueVersion()).toBe(versionOf(VENDORS));
  expect(versionOf([])).toMatch(/^undated\.[0-9a-f]{8}$/);
});

it('changes with any amount, and is the same for the same list', () => {
  const [first] = VENDORS;
  if (!first) throw new Error('the catalogue is empty');
  const renamed: Vendor = { ...first, name: `${first.name}.` };
  expect(versionOf([renamed])).not.toBe(versionOf([first]));
  expect(versionOf([structuredClone(first)])).toBe(versionOf([first]));
});
