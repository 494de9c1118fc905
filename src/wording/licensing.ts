import type { ModeAlternative, ModeReason } from '../model/results/modes.ts';
import type { LicensedRow, Licensing } from '../report/licensing.ts';
import type { Speech } from './speech.ts';
import type { TextTable } from './table.ts';

/** The heading of how products are licensed, and what its amounts are. */
export const LICENSING_WORDS = {
  title: 'How products are licensed',
  note: 'Cost of the product over the whole horizon, support included, with the best decisions afterwards; for comparing ways of licensing, the totals stand in the other tables.',
} as const;

const REASON_WORDS: Readonly<Record<Exclude<ModeReason, 'chosen'>, string>> = {
  dearer: 'costs no less',
  unpriced: 'a price is not known',
  'not-sold': 'no longer sold',
  'not-supported': 'no longer supported',
  fixed: 'another way is fixed',
  held: 'another way is held already',
  assumed: 'another way is taken as held',
};

const WHY_WORDS: Readonly<Record<LicensedRow['why'], string>> = {
  held: 'held already',
  assumed: 'taken as held',
  decided: 'decided',
};

/** How a future licenses products, a row for each decision; the short table leaves out what was not taken. */
export function licensingTable({ future, rows }: Licensing, speech: Speech, isShort = false): TextTable {
  const columns = ['Product', 'Where', 'From', 'Licensed by', 'Licences', 'Why', 'Cost'];
  return {
    title: `${LICENSING_WORDS.title}, ${speech.future(future)} (${speech.currency})`,
    columns: isShort ? columns : [...columns, 'Not taken'],
    rows: rows.map((row) => {
      const cells = [
        whereText(row, speech),
        speech.month(row.month),
        speech.offer(row.taken.offer),
        speech.numbers.count(row.taken.count),
        WHY_WORDS[row.why],
        costText(row.taken, row.why, speech),
      ];
      const others = row.others.map((mode) => otherText(mode, row.why, speech)).join('; ');
      return {
        heading: speech.product(row.product),
        cells: isShort ? cells : [...cells, others === '' ? 'no other way is entered' : others],
      };
    }),
  };
}

function whereText({ where: { kind, id } }: LicensedRow, speech: Speech): string {
  if (kind === 'everywhere') return 'everywhere';
  return kind === 'place' ? speech.cluster(id) : id;
}

function costText({ cost }: ModeAlternative, why: LicensedRow['why'], { numbers }: Speech): string {
  if (cost !== null) return numbers.rounded(String(cost));
  return why === 'decided' ? 'unknown' : 'nothing to decide';
}

/** "Windows Server Standard: 14 licences, 16,500, costs no less". */
function otherText(mode: ModeAlternative, why: LicensedRow['why'], speech: Speech): string {
  const { offer, count, reason } = mode;
  const cost = why === 'decided' ? [costText(mode, why, speech)] : [];
  const words = reason === 'chosen' ? [] : [REASON_WORDS[reason]];
  return `${speech.offer(offer)}: ${[speech.numbers.count(count), ...cost, ...words].join(', ')}`;
}
