import { at, codeAt } from '../../at.ts';
import { vatCategory } from '../../costs/vat.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { ruleById } from '../../rules/registry.ts';
import { inside } from '../../scenario/inputPath.ts';
import { costOfLine } from '../costLine.ts';
import type { FigureId } from '../explained.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

/** The figures in the slots of a line of other costs, or of a tax. */
export function slotsOfCostLine(
  projection: Projection,
  future: FutureProjection,
  line: number,
): Record<string, FigureId> {
  const columns = columnsOf(future.ledger);
  const id = `future/${future.id}/line/${String(line)}`;
  const cost = costOfLine(projection, future, line);
  if (!cost) {
    const taxed = codeAt(columns.source, line);
    const rate = inside('assumptions/vat', vatCategory(columns, taxed));
    return { amount: `future/${future.id}/line/${String(taxed)}`, rate: `input/${rate}` };
  }
  const { id: name, amount: given } = cost.source;
  const amount = given === undefined ? `cost/${name}/amount` : `input/costs/${name}/amount`;
  if (cost.row.driver === 'one-offs') return { base: `${id}/base`, share: amount };
  const years = Math.floor(codeAt(columns.month, line) / 12);
  const own: Record<string, FigureId> = {
    quantity: `${id}/quantity`,
    amount,
    escalation: `escalation/${cost.row.category}/${String(years)}`,
  };
  const { slots } = ruleById(at(LINE_RULES, codeAt(columns.rule, line)));
  return Object.fromEntries(
    Object.keys(slots).map((slot) => [slot, own[slot] ?? `cost/${name}/params/${slot}`]),
  );
}
