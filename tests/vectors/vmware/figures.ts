import type { Exact } from '../../../src/model/exact/decimal.ts';
import { exact } from '../../../src/model/exact/decimal.ts';
import { assignedCores, cpuLicences, licensedCores, socketLicences, vsphere4Licences, wholeHosts } from './counts.ts';
import { numberOf } from './fields.ts';
import { averageGB, compliant, poolByKey, poolGB, usedGB } from './memory.ts';
import * as money from './money.ts';
import * as storage from './storage.ts';
import type { Case } from './vector.ts';

/** What a figure of a vector may be; `undefined` where the input does not lead to it. */
export type Figure = number | boolean | readonly number[] | Exact | undefined;

const ratio = (of: Case, below: number): Exact | undefined => {
  const above = cpuLicences(of);
  return above === undefined || below === 0 ? undefined : exact(above).div(below);
};

const over = (figure: number | undefined, base: number): number | undefined =>
  figure === undefined ? undefined : figure - base;

/** Every figure that a vector may expect, by its name without currency, unit and way of printing. */
export const FIGURES: Readonly<Record<string, (of: Case) => Figure>> = {
  licensedCores,
  physicalCores: (of) => licensedCores({ ...of, rule: { id: 'per-core' } }),
  orderedCores: (of) => Math.max(licensedCores(of) ?? 0, numberOf(of.input, 'minOrderCores') ?? 0),
  cpuLicenses: cpuLicences,
  licenses: cpuLicences,
  socketLicenses: socketLicences,
  extraForVram: (of) => over(cpuLicences(of), socketLicences(of)),
  ratio: (of) => ratio(of, socketLicences(of)),
  changeVsVsphere4Pct: (of) => ratio(of, vsphere4Licences(of))?.minus(1).times(100),
  maxWholeHosts: (of) => wholeHosts(of)?.hosts,
  coresUsed: (of) => wholeHosts(of)?.used,
  coresForOneMore: (of) => wholeHosts(of)?.oneMore,
  coresAssigned: assignedCores,
  hostsLicensed: (of) => assignedCores(of)?.filter((cores) => cores > 0).length,
  pool: poolGB,
  poolByKey,
  used: usedGB,
  average: averageGB,
  compliant: (of) => compliant(of),
  compliantV1HighWater: (of) => compliant(of, 'vram-v1'),
  compliantV2: (of) => compliant(of, 'vram-v2'),
  rawPerCluster: storage.rawTiB,
  rawRoundedUp: storage.roundedTiB,
  required: storage.roundedTiB,
  entitled: storage.entitledTiB,
  vsanBalance: storage.balanceTiB,
  addOn: storage.addOnTiB,
  surplus: storage.surplusTiB,
  annual: money.annual,
  license: money.licence,
  sns: money.support,
  total: money.totalCost,
  vsphere4License: money.vsphere4Licence,
  ratioToVvf: money.ratioToVvf,
  penalty: (of) => money.latePenalty(of) ?? money.dailyPenalty(of),
  firstYearTotal: money.firstYear,
  newAnnual: money.newAnnual,
  multiplier: money.multiplier,
};

/** The name of a figure without currency, unit, "Printed" and "Exact": `totalUsdPrinted` is `total`. */
export function nameOf(key: string): string {
  return key.replace(/(Usd|Eur|Gbp|GB|GiB|TiB)(?![a-z])/, '').replace(/(Printed|Exact)$/, '');
}
