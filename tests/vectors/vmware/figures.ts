import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import { type Figure, isNumber, type Printed } from './compare.ts';
import {
  assignedCores,
  cpuLicences,
  licensedCores,
  orderedCores,
  socketLicences,
  vsphere4Licences,
  wholeHosts,
} from './counts.ts';
import { averageGB, compliant, poolByKey, poolGB, usedGB } from './memory.ts';
import * as money from './money.ts';
import * as storage from './storage.ts';
import type { Case } from './vector.ts';

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
  orderedCores,
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
  daysToMax: money.daysToCeiling,
  price: money.discounted,
};

/** Sums that sources print after rounding parts of them to whole money; `twoHosts` doubles the price of one. */
export const PRINTED: Readonly<Record<string, (of: Case) => Printed | undefined>> = {
  total: (of) => money.printedParts(of, 1),
  twoHosts: (of) => money.printedParts(of, 2),
};

/** A printed figure as the exact part that was rounded and how often it was taken. */
export function printedFigure(name: string, of: Case): Printed | undefined {
  const parts = PRINTED[name];
  if (parts !== undefined) return parts(of);
  const figure = FIGURES[name]?.(of);
  return isNumber(figure) ? { part: exact(String(figure)), times: 1 } : undefined;
}

/** The name of a figure without currency, unit, "Printed" and "Exact": `totalUsdPrinted` is `total`. */
export function nameOf(key: string): string {
  return key.replace(/(Usd|Eur|Gbp|GB|GiB|TiB)(?![a-z])/, '').replace(/(Printed|Exact)$/, '');
}
