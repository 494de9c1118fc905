import type { Caution, Cheapest } from '../model/cheapest/cheapest.ts';
import { PARTS, type Barred, type Hypervisor, type Part } from '../model/cheapest/facts.ts';
import type { Reason, Row } from '../model/cheapest/rows.ts';
import type { Lack, Paid, Standing, Unneeded } from '../model/cheapest/states.ts';
import { absence, cellText, INCOMPLETE } from './cell.ts';
import { GUEST_KIND_WORDS } from './guestKinds.ts';
import { sentenceOf } from './problems.ts';
import { list, many, type Speech } from './speech.ts';
import { supportLevelText } from './support.ts';
import type { TextTable } from './table.ts';

/** Words around the ways side by side. */
export const CHEAPEST_WORDS = {
  title: 'What is the cheapest?',
  noMove:
    'No future moves anything, so there is nothing to place on other platforms. Add one under “Phase-in”.',
  barred: 'Does not apply',
  note: 'Every row is the same estate with the same months and shares of the move, on another platform; what you assumed of your platform (density, least hosts) counts for all. Licences a year are those of the platform itself, averaged over the horizon. A row in which a price or a needed part is missing is a lower bound and has no place.',
} as const;

const PART_WORDS: Readonly<Record<Part, string>> = {
  manager: 'Manager',
  storage: 'Storage',
  guests: 'Guest rights',
  support: 'Support',
  backup: 'Backup',
};

/** What a part is called. */
export function comparedPart(part: Part): string {
  return PART_WORDS[part];
}

const HYPERVISOR_WORDS: Readonly<Record<Hypervisor, string>> = {
  vmware: 'VMware',
  kvm: 'KVM',
  xen: 'Xen, not KVM',
  'hyper-v': 'Hyper-V, not KVM',
};

/** What runs the VMs of a row; an alternative that is not KVM says so. */
export function hypervisorText({ hypervisor }: Pick<Row, 'hypervisor'>): string {
  return HYPERVISOR_WORDS[hypervisor];
}

const LACKS: Readonly<Record<Lack, string>> = {
  'not-known': 'not stated by any source',
  'not-offered': 'not offered',
  'no-price': 'price not known',
  'not-entered': 'no product is entered',
};

const UNNEEDED: Readonly<Record<Unneeded, string>> = {
  'one-host': 'not needed: one host',
  'no-vsan': 'not needed: no vSAN',
  'no-licensed-guests': 'not needed: no such guests',
  'vmware-has-none': 'not needed: VMware has none',
  'nothing-entered': 'left out: none is entered',
  'left-out': 'left out',
  apart: 'left out: bought apart on every row',
};

/** How a part stands in a row, in a few words: "included", "added: Backup per VM", "missing: not offered". */
export function standingText(standing: Standing, speech: Speech): string {
  switch (standing.is) {
    case 'included':
      return 'included';
    case 'added':
      return `added: ${list(standing.paid.map((paid) => paidText(paid, speech)))}`;
    case 'missing':
      return `missing: ${LACKS[standing.why]}`;
    case 'not-needed':
      return UNNEEDED[standing.why];
  }
}

function paidText({ by, id, name }: Paid, speech: Speech): string {
  if (by === 'offer') return name ?? speech.offer(id);
  return by === 'product' ? speech.product(id) : speech.cost(id);
}

/** A part of a row: how it stands, and for support the level, where a source states it. */
export function partText({ parts }: Row, part: Part, speech: Speech): string {
  const text = standingText(parts[part], speech);
  if (part !== 'support') return text;
  return `${text} (${supportLevelText(parts.level)})`;
}

/** What a row is called. */
export function rowName({ way, name, future, id }: Row, speech: Speech): string {
  return way === 'stay' ? `Staying: “${speech.future(future)}”` : (name ?? id);
}

/** The place of a row: a number, "at least" for a lower bound, or that it does not apply. */
export function placeText({ rank, reasons }: Row): string {
  if (rank !== undefined) return String(rank);
  return reasons.length > 0 ? 'does not apply' : 'at least';
}

/** Rows that apply, in their order, as a table in words. */
export function cheapestTable({ rows }: Cheapest, speech: Speech): TextTable {
  return {
    title: `${CHEAPEST_WORDS.title} (${speech.currency})`,
    columns: [
      'Way',
      'Place',
      'Hypervisor',
      'Total',
      'Saves against staying',
      'Licences a year',
      ...PARTS.map((part) => PART_WORDS[part]),
    ],
    rows: rows
      .filter(({ reasons }) => reasons.length === 0)
      .map((row) => ({
        heading: rowName(row, speech),
        cells: [
          placeText(row),
          hypervisorText(row),
          amountText(row, row.total, speech),
          row.savings ? amountText(row, row.savings, speech) : 'baseline',
          cellText(row.perYear, speech),
          ...PARTS.map((part) => partText(row, part, speech)),
        ],
      })),
  };
}

/** An amount of a row, marked where something of the row is missing: a price below it, or a part beside it. */
export function amountText({ atLeast }: Row, figure: Row['total'], speech: Speech): string {
  const text = cellText(figure, speech);
  return atLeast && figure.missing.length === 0 && figure.value !== null ? `${text} ${INCOMPLETE}` : text;
}

/** The finding: what is first among complete rows, and how far it is from staying. */
export function cheapestSentence({ rows }: Cheapest, speech: Speech): string {
  const complete = rows.filter(({ rank }) => rank !== undefined);
  const [first] = complete;
  if (!first) return 'No way can be called the cheapest: every row lacks a price or a part that is needed';
  const ways = many(String(complete.length), 'complete way');
  const equal = complete.filter(({ rank }) => rank === 1).length - 1;
  const beside = equal > 0 ? ` (and ${many(String(equal), 'other')} at the same total)` : '';
  const head = `${named(first, speech)}${beside} is the cheapest of ${ways}, at ${speech.currency} ${figureText(first.total, speech)}`;
  return `${head}${distance(first, complete, speech)}`;
}

function named(row: Row, speech: Speech): string {
  if (row.way === 'stay') return rowName(row, speech);
  const name = rowName(row, speech);
  return row.hypervisor === 'kvm' || name.includes('not KVM') ? name : `${name} (not KVM)`;
}

function distance(first: Row, complete: readonly Row[], speech: Speech): string {
  const money = (figure: Row['total']): string => `${speech.currency} ${figureText(figure, speech)}`;
  if (first.way === 'move') {
    const stays = complete.some(({ way }) => way === 'stay');
    return first.savings && stays ? `: ${money(first.savings)} less than staying` : '';
  }
  const next = complete.find(({ way }) => way === 'move');
  return next ? `; ${named(next, speech)} follows at ${money(next.total)}` : '';
}

function figureText(figure: Row['total'], speech: Speech): string {
  return figure.value === null ? absence(figure) : speech.numbers.exact(figure.value);
}

/** What must be said above the table, one sentence each. */
export function cautionTexts({ rows, cautions, leftOut }: Cheapest, speech: Speech): string[] {
  const rowOf = (id: string): Row[] => rows.filter((row) => row.id === id);
  return [
    ...cautions.map((caution) => cautionText(caution, caution.rows.flatMap(rowOf), speech)),
    ...apartTexts(rows, speech),
    ...(leftOut.length === 0
      ? []
      : [`Left out of every row: ${list(leftOut.map((part) => PART_WORDS[part].toLowerCase()))}.`]),
  ];
}

/** Guests whose licences no row holds, because no product is entered for them and no platform changes what they cost. */
function apartTexts(rows: readonly Row[], speech: Speech): string[] {
  const apart = new Map(
    rows.flatMap(({ parts }) =>
      parts.kinds
        .filter(({ standing }) => standing.is === 'not-needed' && standing.why === 'apart')
        .map(({ kind, vms }) => [kind, vms] as const),
    ),
  );
  if (apart.size === 0) return [];
  const vms = [...apart].map(([kind, count]) =>
    many(speech.numbers.count(count), `${GUEST_KIND_WORDS[kind]} VM`),
  );
  return [
    `Licences of ${list(vms)} are left out: no product is entered for them, and they are counted alike on every hypervisor.`,
  ];
}

function cautionText(caution: Caution, rows: readonly Row[], speech: Speech): string {
  switch (caution.code) {
    case 'unequal-support': {
      const levels = rows.map((row) => `${rowName(row, speech)}: ${supportLevelText(row.parts.level)}`);
      return `Unequal support among the first rows: ${levels.join('; ')}.`;
    }
    case 'unknown-below-first':
      return `${many(String(rows.length), 'row')} without a place ${rows.length === 1 ? 'is' : 'are'} below the first as far as known: what is missing there decides, so enter a quote or what you have of it.`;
    case 'brings-more':
      return `${list(rows.map((row) => rowName(row, speech)))} ${rows.length === 1 ? 'holds' : 'hold'} licences of ${GUEST_KIND_WORDS[caution.kind]} guests that every other row leaves out: enter a product for them to compare.`;
  }
}

const BARRED: Readonly<Record<Barred['code'], (of: string) => string>> = {
  'not-sold-yet': (of) => `not sold before ${of}`,
  'no-longer-sold': (of) => `not sold from ${of} on`,
  'no-longer-supported': (of) => `not supported from ${of} on`,
  succeeded: (of) => `succeeded by ${of}`,
  'other-hardware': (of) => `runs on ${of} hosts only`,
};

/** Why a row does not apply. */
export function reasonText(reason: Reason): string {
  if (reason.by === 'problem') return `${reason.problem.path}: ${sentenceOf(reason.problem)}`;
  const { code, of, source } = reason.barred;
  return `${BARRED[code](of)}${source === undefined ? '' : ` (${source})`}`;
}

/** Rows that do not apply, each with every reason. */
export function barredLines({ rows }: Cheapest, speech: Speech): string[] {
  return rows
    .filter(({ reasons }) => reasons.length > 0)
    .map((row) => `${rowName(row, speech)}: ${row.reasons.map(reasonText).join('; ')}`);
}

/** What each part of a row rests on: one line for each, with its source where there is one, and kinds of guests apart. */
export function partLines(row: Row, speech: Speech): string[] {
  const from = (standing: Standing): string => ('source' in standing ? ` (${standing.source})` : '');
  return [
    ...PARTS.map((part) => `${PART_WORDS[part]}: ${partText(row, part, speech)}${from(row.parts[part])}`),
    ...row.parts.kinds.map(
      ({ kind, vms, standing }) =>
        `${GUEST_KIND_WORDS[kind]}, ${many(String(vms), 'VM')}: ${standingText(standing, speech)}${from(standing)}`,
    ),
  ];
}
