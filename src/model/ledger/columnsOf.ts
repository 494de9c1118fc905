import { Columns } from './columns.ts';
import { LINE_RULES, type Ledger, type LedgerColumns } from './ledger.ts';
import { writeMonths } from './monthly.ts';

const known = new WeakMap<Ledger, LedgerColumns>();

/** Every line of a future, written out when first asked for: what is paid each month becomes a line for each place and month. */
export function columnsOf(ledger: Ledger): LedgerColumns {
  const columns = known.get(ledger) ?? writtenOut(ledger);
  known.set(ledger, columns);
  return columns;
}

/**
 * The lines of licences, under their numbers in the ledger and with some others behind them: they are written first, so nothing
 * need be written out for them. Undefined where there are none.
 */
export function licenceLinesOf({ parts: [first] }: Ledger): LedgerColumns | undefined {
  return first?.by === 'line' ? first.columns : undefined;
}

function writtenOut({ parts, categories }: Ledger): LedgerColumns {
  const [only] = parts;
  if (only?.by === 'line' && parts.length === 1) return only.columns;
  const columns = new Columns();
  columns.reserve(
    parts.reduce((sum, part) => sum + (part.by === 'line' ? part.columns.amount.length : part.lines), 0),
  );
  for (const part of parts) {
    if (part.by === 'line') columns.append(part.columns);
    else {
      const first = columns.length;
      writeMonths(columns, part);
      const { rule, category, ...kind } = part.kind;
      columns.mark(first, {
        ...kind,
        rule: LINE_RULES.indexOf(rule),
        category: categories.indexOf(category),
      });
    }
  }
  return columns.since(0, categories);
}
