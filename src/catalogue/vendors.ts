import type { Vendor } from './schema.ts';
import { broadcom } from './vendors/broadcom.ts';
import { vmware } from './vendors/vmware.ts';

/** Everybody whose products the catalogue knows, one line each. */
export const VENDORS: readonly Vendor[] = [vmware, broadcom];

/** The day on which the catalogue was last gone through; no source in it is younger. */
export const CATALOGUE_DATE = '2026-11-24';
