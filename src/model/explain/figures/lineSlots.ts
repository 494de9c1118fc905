import { at, codeAt, valueAt } from '../../at.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import { partOfTotal } from '../../ledger/licences.ts';
import type { Contract } from '../../plan/contract.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import type { FigureId } from '../explained.ts';
import { contractId } from './contracts.ts';
import { slotsOfCostLine } from './costSlots.ts';

type Slots = Record<string, FigureId>;

/** The figures in the slots of one ledger line, by the rule of the line. */
export function slotsOfLine(projection: Projection, future: FutureProjection, line: number): Slots {
  const { ledger } = future;
  const months = `number/months/${String(codeAt(ledger.to, line) - codeAt(ledger.from, line))}`;
  const units = String(valueAt(ledger.quantity, line));
  switch (at(LINE_RULES, codeAt(ledger.rule, line))) {
    case 'slice':
      return { ...ofContract(projection, future, line), months };
    case 'licence':
      return ofContract(projection, future, line);
    case 'settle-credit':
    case 'settle-charge':
      return { ...ofContract(projection, future, line), quantity: `number/quantity/${units}`, months };
    case 'slice-of-total':
      return ofTotal(projection, future, line);
    case 'late-fee':
      return ofLateFee(projection, future, line);
    case 'minimum-spend':
      return ofOrder(projection, future, line);
    case 'hosts':
      return { hosts: `number/hosts/${units}`, price: 'input/purchase/price' };
    case 'settle-hosts':
      return {
        hosts: `number/hosts/${units}`,
        price: 'input/purchase/price',
        left: months,
        life: 'input/purchase/life',
      };
    default:
      return slotsOfCostLine(projection, future, line);
  }
}

function ofContract(projection: Projection, future: FutureProjection, line: number): Slots {
  const { offer, source } = future.ledger;
  const contract = contractId(projection, future, codeAt(offer, line), codeAt(source, line));
  return { quantity: `${contract}/quantity`, price: `${contract}/price` };
}

function contractOf({ ledger, plans }: FutureProjection, line: number): Contract {
  const offer = codeAt(ledger.offer, line);
  const place = plans.findIndex((plan) => plan.offer === offer);
  return at(at(plans, place).contracts, codeAt(ledger.source, line));
}

function ofTotal({ compiled }: Projection, future: FutureProjection, line: number): Slots {
  const { ledger } = future;
  const contract = contractOf(future, line);
  const part = { from: codeAt(ledger.from, line), to: codeAt(ledger.to, line) };
  const { until, before, term } = partOfTotal(contract, part);
  return {
    total: `input/holdings/${at(compiled.scenario.holdings, contract.root).id}/total`,
    until: `number/until/${String(until)}`,
    before: `number/before/${String(before)}`,
    term: `number/term/${String(term)}`,
  };
}

function ofLateFee(projection: Projection, future: FutureProjection, line: number): Slots {
  const { begin, end, offer } = contractOf(future, line);
  return {
    ...ofContract(projection, future, line),
    share: `offer/${at(projection.compiled.offers, offer).source.id}/lateFee`,
    months: `number/months/${String(end - begin)}`,
  };
}

function ofOrder({ compiled }: Projection, { id, ledger }: FutureProjection, line: number): Slots {
  const offer = at(compiled.offers, codeAt(ledger.offer, line)).source.id;
  return {
    minimum: `offer/${offer}/minSpend`,
    order: `future/${id}/order/${offer}/${String(codeAt(ledger.month, line))}`,
  };
}
