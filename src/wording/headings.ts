import type { CostCategory } from '../model/costs/row.ts';
import { offerOfCategory } from '../model/ledger/offerCategory.ts';
import type { Heading, KeyFigure, Table, TableKind } from '../report/table.ts';
import { months, type Speech } from './speech.ts';
import { columnWord, rowWord, spanText } from './workload.ts';

/** Columns of the comparison. */
export const KEY_WORDS: Readonly<Record<KeyFigure, string>> = {
  total: 'Total',
  cash: 'Cash',
  settlement: 'Settlement',
  savings: 'Savings',
  'savings-share': 'Savings %',
  npv: 'NPV',
  payback: 'Payback',
  'first-saving': 'First saving',
};

/** Categories of other costs; one without words does not compile. */
const COST_WORDS: Readonly<Record<CostCategory, string>> = {
  migration: 'Migration',
  rebuild: 'Rebuilding hosts',
  installation: 'Installing hosts',
  project: 'Project',
  tools: 'Tools',
  consulting: 'Consulting',
  training: 'Training',
  exit: 'Exit services',
  other: 'Other costs',
  credit: 'Credits and promotions',
  contingency: 'Contingency',
  storage: 'Storage',
  power: 'Power and cooling',
  space: 'Space',
  'host-support': 'Support of hosts',
  rent: 'Hosts rented',
  people: 'Administration',
  backup: 'Backup',
  dr: 'Disaster recovery',
  monitoring: 'Monitoring',
};

const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  ...COST_WORDS,
  hosts: 'Hosts bought',
  vat: 'Value-added tax',
  'late fee': 'Fees for late renewal',
  'settlement credit': 'Settlement credit',
  'settlement charge': 'Settlement charge',
};

const SIDE_WORDS = {
  'vmware hosts': 'VMware hosts',
  'kvm hosts': 'KVM hosts',
  'vmware vms': 'VMware VMs',
  'kvm vms': 'KVM VMs',
} as const;

/** A kind of cost by its word; what has none stands as it is. */
export function categoryWord(category: string): string {
  return category === 'licences' ? 'Licences' : (CATEGORY_WORDS[category] ?? category);
}

/** A category of money: an offer by its name, everything else by its word. */
export function categoryName(category: string, speech: Speech): string {
  return CATEGORY_WORDS[category] ?? capital(speech.offer(offerOfCategory(category) ?? category));
}

/** A capital in front, but vSphere, vSAN and oVirt are written as their makers write them. */
function capital(text: string): string {
  if (/^[a-z][A-Z]/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a row or column. */
export function headingText(heading: Heading, speech: Speech): string {
  switch (heading.kind) {
    case 'future':
      return speech.future(heading.id);
    case 'key':
      return KEY_WORDS[heading.key];
    case 'year':
      return `Year ${String(heading.year + 1)}`;
    case 'category':
      return categoryName(heading.category, speech);
    case 'cash':
      return 'Cash';
    case 'month':
      return speech.month(heading.month);
    case 'licence':
      return `${speech.offer(heading.offer)} ${heading.what}`;
    case 'side':
      return SIDE_WORDS[`${heading.side} ${heading.thing}`];
    case 'workload':
      return rowWord(heading.row);
    case 'part':
      return columnWord(heading.part);
    case 'claim':
      return `${speech.product(heading.product)}, claimed by ${heading.by}`;
    case 'claims':
      return 'All of them';
    case 'horizon':
      return months(heading.months);
    case 'level':
      return `${KEY_WORDS[heading.key]}, ${heading.level}`;
  }
}

const TABLE_WORDS: Readonly<Record<TableKind, string>> = {
  comparison: 'Futures side by side',
  exposure: 'Contested licensing positions, not in the totals',
  range: 'The same at low, base and high prices',
  horizons: 'Total within other horizons',
  years: 'Cash by category and year',
  licences: 'Licences needed beside licences held, where either changes',
  machines: 'Hosts and VMs on each side',
  workload: 'Cost per VM and month by guest workload',
  'workload-parts': 'Cost by guest workload and what it was spent on',
};

const MONEY_TABLES: readonly TableKind[] = [
  'comparison',
  'exposure',
  'range',
  'horizons',
  'years',
  'workload',
  'workload-parts',
];

/** The title of a table: what it shows, of which future, and the currency where it shows money. */
export function tableTitle(table: Table, speech: Speech): string {
  const of = table.future === undefined ? '' : `, ${speech.future(table.future)}`;
  const span = table.months ? `, ${spanText(table.months, speech)}` : '';
  const isMoney = MONEY_TABLES.includes(table.kind);
  return `${TABLE_WORDS[table.kind]}${of}${span}${isMoney ? ` (${speech.currency})` : ''}`;
}
