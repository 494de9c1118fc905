import {
  MIGRATION_PER_VM,
  STORAGE_FACTORS,
  TRAINING_PER_ADMINISTRATOR,
} from '../../src/model/costs/facts.ts';
import { PARAM_DEFAULTS, type ParamId } from '../../src/model/costs/params.ts';
import { COST_ROWS } from '../../src/model/costs/registry.ts';
import type { Basis, CostRow, DriverId } from '../../src/model/costs/row.ts';
import type { Formula } from '../../src/model/rules/formula.ts';

/** docs/costs.md, made from the registry: what drives each cost, by which rule, and what is assumed. */
export function costsPage(): string {
  return `${[INTRODUCTION, table(), WORDS, drivers(), FACTS, facts(), FACTORS, factors(), SILENT].join('\n\n')}\n`;
}

const INTRODUCTION = `# Other costs

Everything besides licences and the price of hosts is a cost item: one row of \`src/model/costs/registry.ts\`, a driver
that says how many units a month asks for, a rule that prices them, and a category. \`npx tsx tests/docs/writeCosts.ts\`
writes this page again, and a test fails while the two differ.

A ledger line is one item, one place and one month of payment: \`round(quantity × factors × amount × escalation)\`, half away
from zero, once. The place is a cluster, or the KVM hosts of a site and platform, or neither. A quantity keeps its
fractions.

- **Futures**: an item counts for every future, or for those it names.
- **Months**: from \`from\` until \`until\` (exclusive); what falls before the start is sunk.
- **Side**: items marked "side" count VMware, KVM or both. A VM in its dual-run stands on both; \`overlap\` gives a cost a
  dual-run of its own.
- **Billing**: each month for that month (\`monthly\`), twelve months in advance (\`yearly\`), or all at once (\`prepaid\`).
  In advance one pays what the covered months will ask for together, beginning with the first that asks for anything.
- **Escalation**: \`(1 + rate)^⌊month of payment ÷ 12⌋\`, one rate per category, the same in every future.
- **Freed time** is shown, and part of no total.
- **Value-added tax** that cannot be recovered follows each line of a taxed category (\`licences\`, \`hosts\`, or one of the
  categories below), is due with it and covers the same months, in the settlement too.
- An amount or number that is neither entered nor published makes the lines unpriced, never 0.`;

const WORDS = '## What drives them';

const FACTS = '## What is assumed until somebody knows better';

const FACTORS = '### Raw TiB for one TiB of guests’ disks';

const SILENT = `## How hard a VM is to move

As entered. Otherwise white-glove with middleware, easy for RHEL and Oracle Linux, medium for SLES, Windows and guests
nobody knows, hard for everything else: the classes of Red Hat's migration planner of 2026-08-20.`;

const DRIVER_WORDS: Readonly<Record<DriverId, string>> = {
  'vms-migrated':
    'VMs that leave VMware in the month, whole, per cluster; of one complexity where the row names it',
  'hosts-released': 'hosts that VMware lets go in the month, per cluster; they are rebuilt',
  'hosts-bought': 'hosts bought in the month',
  'hosts-taken': 'hosts bought so far, in use or not',
  move: 'once, in the month of `from`, else when the first VM arrives on KVM; only in a future that moves VMs, or that the item names',
  'people-trained':
    'whole people, as many as the busiest month of KVM needs (`people` where entered), in the month of `from`, else when the first VM arrives on KVM; nobody in a future that moves no VM',
  once: 'once, in the month of `from`, else at the start',
  always: 'one in every month',
  'one-offs':
    'the lines of rows marked “contingency” of the same cluster and month, as far as they are priced and cash',
  tib: 'TiB of the disks of VMs, powered off or not; unpriced for a cluster in which a group does not say',
  'tib-added':
    'TiB by which the most that a side ever held grows in the month; what stands on VMware at the start is there already',
  hosts:
    'hosts in use, per cluster on VMware and per site and platform on KVM; idle hosts, hosts being rebuilt and spare Linux hosts, which run anyway, cost nothing',
  vms: 'VMs, powered off or not',
  administrators:
    'VMs ÷ `vmsPerAdmin`, at least `minFte` while a side has any; on KVM ÷ (1 − `dip`) for the first `dipMonths` months',
};

function table(): string {
  const rows = (COST_ROWS as readonly CostRow[]).map((cost) =>
    row(
      `\`${cost.id}\``,
      cost.category,
      cost.driver + (cost.complexity === undefined ? '' : `, ${cost.complexity}`),
      BASES[cost.basis] + (cost.rules.month && cost.rules.year ? ' (or the other)' : ''),
      ruleText(cost),
      cost.params.map((name) => `\`${name}\``).join(', '),
      [cost.sided ? ['side'] : [], cost.reserve ? ['contingency'] : []].flat().join(', '),
    ),
  );
  return [
    row('Item', 'Category', 'Driver', 'Amount', 'Rule', 'Numbers', 'Knows'),
    row('-', '-', '-', '-', '-', '-', '-'),
    ...rows,
  ].join('\n');
}

const BASES: Readonly<Record<Basis, string>> = { once: 'once', month: 'per month', year: 'per year' };

function ruleText({ rules, basis }: CostRow): string {
  const rule = rules[basis];
  return rule ? formulaText(rule.formula) : '';
}

function formulaText(formula: Formula): string {
  if ('slot' in formula) return formula.slot;
  if ('number' in formula) return formula.number;
  const sign = formula.op === 'mul' ? ' × ' : formula.op === 'div' ? ' ÷ ' : ' ? ';
  return formula.of.map(formulaText).join(sign);
}

function drivers(): string {
  return Object.entries(DRIVER_WORDS)
    .map(([driver, words]) => `- **${driver}**: ${words}.`)
    .join('\n');
}

function facts(): string {
  const amounts = [
    { what: 'migration of a VM', ...MIGRATION_PER_VM },
    { what: 'training of a person', ...TRAINING_PER_ADMINISTRATOR },
  ].map(({ what, low, base, high, currency, source, asOf, confidence }) =>
    row(what, `${low} / **${base}** / ${high} ${currency}`, source, asOf, confidence),
  );
  const numbers = (Object.keys(PARAM_DEFAULTS) as ParamId[]).map((name) => {
    const fact = PARAM_DEFAULTS[name];
    return row(
      `\`${name}\``,
      fact?.value ?? '',
      fact?.source ?? '',
      fact?.asOf ?? '',
      fact?.confidence ?? '',
    );
  });
  return [
    row('What', 'Low / base / high', 'Source', 'As of', 'Confidence'),
    row('-', '-', '-', '-', '-'),
    ...amounts,
    ...numbers,
  ].join('\n');
}

function factors(): string {
  const rows = Object.entries(STORAGE_FACTORS).map(([name, { value, source, asOf }]) =>
    row(name, value, source, asOf),
  );
  return [row('Storage', 'Factor', 'Source', 'As of'), row('-', '-:', '-', '-'), ...rows].join('\n');
}

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
