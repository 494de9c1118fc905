import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import { cpuLicences, licencesApart, orderedCores, vsphere4Licences } from './counts.ts';
import { amountOf, type Fields, numberOf } from './fields.ts';
import { type Case, editionOf } from './vector.ts';

// List per CPU by August 2011 (Microsoft blog 2011-08-15), for vectors that name the edition alone.
const LIST_2011: Record<string, number> = { standard: 995, enterprise: 2875, enterpriseplus: 3495 };
// Support bought with every licence of 2011: 746 / 2,156 / 2,621 for three years, which is 25 % of list per year.
const SNS_2011 = { percent: 25, years: 3 };
// VVF list per core and year of January 2024 (community.veeam.com 2024-01).
const VVF_2024 = 135;

const perCpu = ({ input }: Case): number | undefined =>
  amountOf(input, 'PerCpu') ?? LIST_2011[editionOf(input)];

const perCoreYear = ({ input }: Case): number | undefined => amountOf(input, 'PerCoreYear');

/** One year of a subscription: the cores ordered, at a price per core and year. */
export function annual(of: Case): Exact | undefined {
  const price = perCoreYear(of);
  if (price === undefined) return undefined;
  const cores = orderedCores(of);
  return cores === undefined ? undefined : exact(cores).times(price);
}

/** Perpetual licences at a price per CPU, or the amount stated. */
export function licence(of: Case, count = cpuLicences(of)): Exact | undefined {
  const told = amountOf(of.input, 'netLicense');
  if (told !== undefined) return exact(told);
  const price = perCpu(of);
  return price === undefined ? undefined : exact(count ?? 1).times(price);
}

/** Support over its years, a percentage of the licence price in each. */
export function support(of: Case, count?: number): Exact | undefined {
  if (of.input['sns'] === false) return exact(0);
  const stated = numberOf(of.input, 'snsPctPerYear');
  if (stated === undefined && !of.metric.startsWith('vram')) return exact(0);
  const years = numberOf(of.input, 'snsYears', 'years') ?? SNS_2011.years;
  return licence(of, count)
    ?.times(stated ?? SNS_2011.percent)
    .times(years)
    .div(100);
}

/** A subscription over its years, or licences with their support. */
export function totalCost(of: Case, count?: number): Exact | undefined {
  const yearly = annual(of);
  if (yearly !== undefined) return yearly.times(numberOf(of.input, 'years') ?? 1);
  const sns = support(of, count);
  return sns === undefined ? undefined : licence(of, count)?.plus(sns);
}

/** A printed sum whose parts the source rounded to whole money before it multiplied: one part, and how many. */
export function printedParts(of: Case, times: number): { part: Exact; times: number } | undefined {
  const apart = licencesApart(of);
  const part = totalCost(of, apart?.perHost);
  return part === undefined ? undefined : { part, times: times * (apart?.hosts ?? 1) };
}

/** The licences alone under vSphere 4, at the same price. */
export const vsphere4Licence = (of: Case): Exact | undefined => licence(of, vsphere4Licences(of));

/** Price per core against VVF's list of 2024. */
export function ratioToVvf(of: Case): Exact | undefined {
  const price = perCoreYear(of);
  return price === undefined ? undefined : exact(price).div(VVF_2024);
}

/** What a late renewal costs more: a share of the first year, nothing when it was on time. */
export function latePenalty({ input }: Case): Exact | undefined {
  const year = amountOf(input, 'firstYearSubscription');
  const rate = numberOf(input, 'penaltyRate');
  if (year === undefined || rate === undefined) return undefined;
  return input['renewedOnTime'] === true ? exact(0) : exact(year).times(rate);
}

/** The first year with the penalty of a late renewal. */
export function firstYear(of: Case): Exact | undefined {
  const year = amountOf(of.input, 'firstYearSubscription');
  return year === undefined ? undefined : latePenalty(of)?.plus(year);
}

const perDayOf = (input: Fields): number | undefined => amountOf(input, '(penalty)?PerDay');

const ceilingOf = (input: Fields): number | undefined => amountOf(input, '(max|maxPenalty|maximum|cap)');

/** A penalty per day, up to its ceiling. */
export function dailyPenalty({ input }: Case): Exact | undefined {
  const perDay = perDayOf(input);
  const most = ceilingOf(input);
  const days = numberOf(input, 'days');
  if (perDay === undefined || days === undefined) return undefined;
  const all = exact(perDay).times(days);
  return most !== undefined && all.greaterThan(most) ? exact(most) : all;
}

/** How many times the old price the new one is. */
export function multiplier({ input }: Case): Exact | undefined {
  const factor = numberOf(input, 'factor', 'multiplier');
  if (factor !== undefined) return exact(factor);
  const percent = numberOf(input, 'upliftPct');
  return percent === undefined ? undefined : exact(percent).div(100).plus(1);
}

/** The yearly price after a renewal. */
export function newAnnual(of: Case): Exact | undefined {
  const old = amountOf(of.input, 'oldAnnual');
  return old === undefined ? undefined : multiplier(of)?.times(old);
}

/** Days until a daily penalty reaches its ceiling. */
export function daysToCeiling({ input }: Case): Exact | undefined {
  const perDay = perDayOf(input);
  const most = ceilingOf(input);
  return perDay === undefined || most === undefined ? undefined : exact(most).div(perDay);
}

/** A list price after a discount. */
export function discounted({ input }: Case): Exact | undefined {
  const list = amountOf(input, '(list|listPrice|perCpu|perCoreYear)');
  const percent = numberOf(input, 'discountPct');
  return list === undefined || percent === undefined
    ? undefined
    : exact(list)
        .times(100 - percent)
        .div(100);
}
