import { at, codeAt, valueAt } from '../../at.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import { partOfTotal } from '../../ledger/licences.ts';
import type { Contract } from '../../plan/contract.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import type { FigureId } from '../explained.ts';
import { contractId } from './contracts.ts';
import { slotsOfCostLine } from './costSlots.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

type Slots = Record<string, FigureId>;

/** The figures in the slots of one ledger line, by the rule of the line. */
export function slotsOfLine(projection: Projection, future: FutureProjection, line: number): Slots {
  const columns = columnsOf(future.ledger);
  const months = `number/months/${String(codeAt(columns.to, line) - codeAt(columns.from, line))}`;
  const units = String(valueAt(columns.quantity, line));
  switch (at(LINE_RULES, codeAt(columns.rule, line))) {
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
  const { offer, source } = columnsOf(future.ledger);
  const contract = contractId(projection, future, codeAt(offer, line), codeAt(source, line));
  return { quantity: `${contract}/quantity`, price: `${contract}/price` };
}

function contractOf({ ledger, plans }: FutureProjection, line: number): Contract {
  const columns = columnsOf(ledger);
  const offer = codeAt(columns.offer, line);
  const place = plans.findIndex((plan) => plan.offer === offer);
  return at(at(plans, place).contracts, codeAt(columns.source, line));
}

function ofTotal({ compiled }: Projection, future: FutureProjection, line: number): Slots {
  const columns = columnsOf(future.ledger);
  const contract = contractOf(future, line);
  const part = { from: codeAt(columns.from, line), to: codeAt(columns.to, line) };
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
  const columns = columnsOf(ledger);
  const offer = at(compiled.offers, codeAt(columns.offer, line)).source.id;
  return {
    minimum: `offer/${offer}/minSpend`,
    order: `future/${id}/order/${offer}/${String(codeAt(columns.month, line))}`,
  };
}
