import type { FutureProjection, Projection } from '../../projection.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import type { FigureId } from '../explained.ts';
import { partOfTotal } from '../../ledger/licences.ts';
import { contractId } from './contracts.ts';
import { slotsOfCostLine } from './costSlots.ts';

/** The figures in the slots of one ledger line, by the rule of the line. */
export function slotsOfLine(
  projection: Projection,
  future: FutureProjection,
  line: number,
): Record<string, FigureId> {
  const { ledger } = future;
  const months = (ledger.to[line] ?? 0) - (ledger.from[line] ?? 0);
  const contract = contractId(projection, future, ledger.offer[line] ?? -1, ledger.source[line] ?? -1);
  const units = String(ledger.quantity[line] ?? 0);
  switch (LINE_RULES[ledger.rule[line] ?? 0]) {
    case 'slice':
      return {
        quantity: `${contract}/quantity`,
        price: `${contract}/price`,
        months: `number/months/${String(months)}`,
      };
    case 'licence':
      return { quantity: `${contract}/quantity`, price: `${contract}/price` };
    case 'minimum-spend':
      return minimumSlots(projection, future, line);
    case 'settle-credit':
    case 'settle-charge':
      return {
        quantity: `number/quantity/${units}`,
        price: `${contract}/price`,
        months: `number/months/${String(months)}`,
      };
    case 'slice-of-total':
      return totalSlots(projection, future, line);
    case 'late-fee':
      return lateFeeSlots(projection, future, line, contract);
    case 'hosts':
      return { hosts: `number/hosts/${units}`, price: 'input/purchase/price' };
    case 'settle-hosts':
      return {
        hosts: `number/hosts/${units}`,
        price: 'input/purchase/price',
        left: `number/months/${String(months)}`,
        life: 'input/purchase/life',
      };
    default:
      return slotsOfCostLine(projection, future, line);
  }
}

function contractAt(
  future: FutureProjection,
  line: number,
): FutureProjection['plans'][number]['contracts'][number] | undefined {
  const { ledger } = future;
  return future.plans.find((plan) => plan.offer === ledger.offer[line])?.contracts[ledger.source[line] ?? -1];
}

function totalSlots(
  projection: Projection,
  future: FutureProjection,
  line: number,
): Record<string, FigureId> {
  const { ledger } = future;
  const contract = contractAt(future, line);
  const holding = projection.compiled.scenario.holdings[contract?.root ?? -1];
  const part = { from: ledger.from[line] ?? 0, to: ledger.to[line] ?? 0 };
  const { until, before, term } = contract ? partOfTotal(contract, part) : { until: 0, before: 0, term: 1 };
  return {
    total: `input/holdings/${holding?.id ?? ''}/total`,
    until: `number/until/${String(until)}`,
    before: `number/before/${String(before)}`,
    term: `number/term/${String(term)}`,
  };
}

function minimumSlots(
  projection: Projection,
  future: FutureProjection,
  line: number,
): Record<string, FigureId> {
  const { ledger } = future;
  const offer = projection.compiled.offers[ledger.offer[line] ?? -1]?.source.id ?? '';
  return {
    minimum: `offer/${offer}/minSpend`,
    order: `future/${future.id}/order/${offer}/${String(ledger.month[line] ?? 0)}`,
  };
}

function lateFeeSlots(
  projection: Projection,
  future: FutureProjection,
  line: number,
  contract: FigureId,
): Record<string, FigureId> {
  const bought = contractAt(future, line);
  const months = (bought?.end ?? 0) - (bought?.begin ?? 0);
  const offer = projection.compiled.offers[bought?.offer ?? -1]?.source.id ?? '';
  return {
    share: `offer/${offer}/lateFee`,
    quantity: `${contract}/quantity`,
    price: `${contract}/price`,
    months: `number/months/${String(months)}`,
  };
}
