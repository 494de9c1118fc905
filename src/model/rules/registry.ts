import { ATTRIBUTED_PART, PER_VM_MONTH } from './attribution.ts';
import {
  CONTINGENCY,
  CONVERTED,
  COST,
  COST_HOURS,
  COST_PER_YEAR,
  COST_POWER,
  COST_STORAGE,
  COST_STORAGE_PER_YEAR,
  ESCALATION,
  VAT,
} from './costs.ts';
import type { Rule } from './formula.ts';
import {
  CONTRACT_VALUE,
  HOSTS,
  LATE_FEE,
  LICENCE,
  MINIMUM_SPEND,
  SETTLE_CHARGE,
  SETTLE_CREDIT,
  SETTLE_HOSTS,
  SLICE,
  SLICE_OF_TOTAL,
} from './money.ts';
import {
  CAPPED_PRICE,
  CONVERTED_PRICE,
  LIST_PRICE,
  PERCENTAGE_PRICE,
  PRICE_OF_PURCHASE,
  PRICE_OF_TOTAL,
  RISEN_PRICE,
  THIRD_PARTY_PRICE,
  UPLIFT_PRICE,
} from './prices.ts';
import {
  ACCRUED_PART,
  DIFFERENCE,
  FUTURE_TOTAL,
  NPV,
  PER_YEAR,
  PRESENT_VALUE,
  SHARE_OF_BASELINE,
} from './results.ts';
import { INVESTMENT, LATEST_START, ROI, SETTLEMENT_SHARE, WRITE_OFF } from './returns.ts';
import { COMMITTED_BEYOND, PHANTOM, STRANDED } from './unused.ts';

/** Every rule a figure can have, one line each; wording must have words for each of them. */
export const RULES = [
  SLICE,
  SLICE_OF_TOTAL,
  LATE_FEE,
  HOSTS,
  COST,
  COST_PER_YEAR,
  COST_HOURS,
  COST_STORAGE,
  COST_STORAGE_PER_YEAR,
  COST_POWER,
  CONTINGENCY,
  VAT,
  ESCALATION,
  CONVERTED,
  SETTLE_CREDIT,
  SETTLE_CHARGE,
  SETTLE_HOSTS,
  LIST_PRICE,
  UPLIFT_PRICE,
  RISEN_PRICE,
  CAPPED_PRICE,
  PRICE_OF_TOTAL,
  PRICE_OF_PURCHASE,
  THIRD_PARTY_PRICE,
  PERCENTAGE_PRICE,
  CONVERTED_PRICE,
  LICENCE,
  CONTRACT_VALUE,
  MINIMUM_SPEND,
  FUTURE_TOTAL,
  PER_YEAR,
  DIFFERENCE,
  SHARE_OF_BASELINE,
  PRESENT_VALUE,
  NPV,
  ACCRUED_PART,
  INVESTMENT,
  ROI,
  SETTLEMENT_SHARE,
  WRITE_OFF,
  LATEST_START,
  ATTRIBUTED_PART,
  PER_VM_MONTH,
  STRANDED,
  PHANTOM,
  COMMITTED_BEYOND,
] as const;

/** The id of a rule. */
export type RuleId = (typeof RULES)[number]['id'];

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id; throws when there is none, because ids come from the model itself. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`no rule of id ${id}`);
  return rule;
}
