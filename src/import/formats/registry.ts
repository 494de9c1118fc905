import type { DocumentFormat, Format } from './format.ts';
import { AZURE_MIGRATE } from './azureMigrate/azureMigrate.ts';
import { FOUNDATION_USAGE } from './foundationUsage/foundationUsage.ts';
import { HOST_LIST } from './hostList/hostList.ts';
import { LIVE_OPTICS } from './liveoptics/liveoptics.ts';
import { MIGRATION_PLANNER } from './migrationPlanner/migrationPlanner.ts';
import { NUTANIX_COLLECTOR } from './nutanix/nutanix.ts';
import { POWERCLI } from './powercli/powercli.ts';
import { RVTOOLS } from './rvtools/rvtools.ts';

/** All formats that are read, the more particular before the more general. */
export const FORMATS: readonly Format[] = [
  RVTOOLS,
  LIVE_OPTICS,
  NUTANIX_COLLECTOR,
  FOUNDATION_USAGE,
  AZURE_MIGRATE,
  POWERCLI,
  HOST_LIST,
];

/** All documents of JSON that are read. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [MIGRATION_PLANNER];
