/** What hosts and VMs can be told apart by when somebody chooses among them. */
export const CHOICE_FIELDS = ['vcenter', 'datacenter', 'cluster', 'role', 'host', 'vm', 'power'] as const;

/** One of them. */
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** Rows by one of their values: letters of any case, `*` for any text. The reason is what somebody said. */
export interface ChoiceRule {
  readonly field: ChoiceField;
  readonly value: string;
  readonly reason?: string | undefined;
}

/** Which rows of an inventory are wanted: those that `only` names, where it names any of a field, without those of `exclude`. */
export interface Choice {
  readonly only: readonly ChoiceRule[];
  readonly exclude: readonly ChoiceRule[];
}

/** Everything. */
export const WHOLE: Choice = { only: [], exclude: [] };

/** What a rule says, as it is written at the command line. */
export function ruleText({ field, value }: ChoiceRule): string {
  return `${field}=${value}`;
}

/** Whether a value is one that a rule means; a value that nobody stated is meant by none. */
export function isMeant({ value }: ChoiceRule, stated: string | undefined): boolean {
  if (stated === undefined) return false;
  const text = stated.toLowerCase();
  const [first = '', ...rest] = value.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
