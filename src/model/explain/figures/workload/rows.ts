import { at, sure, valueAt } from '../../../at.ts';
import { exact, minorText } from '../../../exact/decimal.ts';
import { evaluate } from '../../../exact/evaluate.ts';
import type { Projection } from '../../../projection.ts';
import { PER_VM_MONTH } from '../../../rules/attribution.ts';
import { WORKLOAD_PARTS } from '../../../workload/parts.ts';
import { WORKLOAD_WINDOWS, windowOf, type MonthWindow, type WindowName } from '../../../workload/windows.ts';
import { explained, forFutures, quantity, range } from '../../context.ts';
import type { Explained, FigureId } from '../../explained.ts';
import { part, type Family } from '../../family.ts';
import { sumFigure, type IdParts } from '../attribution/known.ts';
import { workloadFor, type KnownWorkload } from './known.ts';

/** Names that a row or a part may have besides its own: all of them together. */
const TOTAL = 'total';

/** Cost by guest workload: money by row and part, VM-months, and money per VM and month, in all and in steady months (model.md 9). */
export const workloadFigures: readonly Family[] = [
  {
    pattern: 'future/:future/workload/:window/:row/:part',
    list: (projection) => listed(projection, (row, part) => `${row}/${part}`),
    explain: onCell((own, cell, id) => moneyOf(own, cell, id)),
  },
  {
    pattern: 'future/:future/workload/:window/:row/vm-months',
    list: (projection) =>
      listed(projection, (row, part) => (part === TOTAL ? `${row}/vm-months` : undefined)),
    explain: onCell((own, cell, id) => {
      const { from, until } = cell.window;
      const value = vmMonths(own, cell);
      const steps = [{ what: 'vm-months', values: { from, before: until }, result: value }];
      return quantity(id, 'vm-month', value, 'vm-months', steps);
    }),
  },
  {
    pattern: 'future/:future/workload/:window/:row/:part/per-vm',
    list: (projection) => listed(projection, (row, part) => `${row}/${part}/per-vm`),
    explain: onCell(perVm),
  },
  ...(['from', 'until'] as const).map((end): Family => ({
    pattern: `workload/:window/${end}`,
    list: () => WORKLOAD_WINDOWS.map((window) => `workload/${window}/${end}`),
    explain: (projection, parts, id) => {
      const name = windowNamed(parts);
      if (!name) return undefined;
      const window = windowOf(projection, name);
      if (window) return quantity(id, 'month', window[end], 'workload-months');
      const because = {
        kind: 'leaf',
        leaf: { kind: 'quantity', what: 'workload-months', steps: [] },
      } as const;
      return { ...explained(id, 'month', null, because), reason: 'no-steady-months' };
    },
  })),
];

/** One cell of the table: months, a row or all of them (-1), a part or all of them (-1). */
interface CellAt {
  readonly window: MonthWindow;
  readonly row: number;
  readonly part: number;
}

function windowNamed(parts: IdParts): WindowName | undefined {
  return WORKLOAD_WINDOWS.find((name) => name === parts['window']);
}

/** The ids of the cells that hold money, and of all sums over parts. */
function listed(projection: Projection, name: (row: string, part: string) => string | undefined): FigureId[] {
  return WORKLOAD_WINDOWS.flatMap((named) => {
    const window = windowOf(projection, named);
    return forFutures(projection, (future) => {
      const own = sure(workloadFor(projection, future.id));
      const names = [TOTAL, ...own.workload.rows.names];
      if (!window) return [];
      return names.flatMap((row, place) =>
        [TOTAL, ...WORKLOAD_PARTS].flatMap((part, ofPart) => {
          const cell = { window, row: place - 1, part: ofPart - 1 };
          const found = ofPart === 0 || minorOf(own, cell) !== 0 ? name(row, part) : undefined;
          return found === undefined ? [] : [`future/${future.id}/workload/${named}/${found}`];
        }),
      );
    });
  });
}

/** Explains a figure of one cell; the part is all of them where an id names none. */
function onCell(explain: (own: KnownWorkload, cell: CellAt, id: FigureId) => Explained) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const name = windowNamed(parts);
    const window = name && windowOf(projection, name);
    const own = window && workloadFor(projection, parts['future']);
    if (!window || !own) return undefined;
    const row = placeOf(own.workload.rows.names, part(parts, 'row'));
    const ofPart = placeOf(WORKLOAD_PARTS, parts['part'] ?? TOTAL);
    return row === undefined || ofPart === undefined
      ? undefined
      : explain(own, { window, row, part: ofPart }, id);
  };
}

function placeOf(names: readonly string[], name: string): number | undefined {
  if (name === TOTAL) return -1;
  const place = names.indexOf(name);
  return place < 0 ? undefined : place;
}

function moneyOf(own: KnownWorkload, cell: CellAt, id: FigureId): Explained {
  const minor = minorOf(own, cell);
  const head = id.split('/').slice(0, 4).join('/');
  const part = cell.part < 0 ? TOTAL : at(WORKLOAD_PARTS, cell.part);
  if (cell.row < 0)
    return sumFigure(
      own,
      id,
      minor,
      own.workload.rows.names.map((row) => `${head}/${row}/${part}`),
    );
  const row = at(own.workload.rows.names, cell.row);
  if (cell.part < 0)
    return sumFigure(
      own,
      id,
      minor,
      WORKLOAD_PARTS.map((one) => `${head}/${row}/${one}`),
    );
  const { from, until } = cell.window;
  const here = at(own.entries, cell.row * WORKLOAD_PARTS.length + cell.part).filter(
    ({ month }) => from <= month && month < until,
  );
  return sumFigure(
    own,
    id,
    minor,
    here.map(({ figure }) => figure),
  );
}

function minorOf({ workload }: KnownWorkload, { window, row, part }: CellAt): number {
  const rows = row < 0 ? range(workload.rows.names.length) : [row];
  const parts = part < 0 ? range(WORKLOAD_PARTS.length) : [part];
  let sum = 0;
  for (const one of rows)
    for (const other of parts)
      for (const amount of at(workload.money, one * WORKLOAD_PARTS.length + other).subarray(
        window.from,
        window.until,
      ))
        sum += amount;
  return sum;
}

/** Digits to which VM-months are rounded, so that how groups are cut decides nothing. */
const VM_MONTH_STEPS = 1e6;

/** VM-months of a kind; rows that are no kind take those of all VMs. */
function vmMonths({ workload }: KnownWorkload, { window, row }: CellAt): number {
  const { vms, rows } = workload;
  const own = row >= 0 && row < rows.kinds ? [at(vms, row)] : vms;
  let sum = 0;
  for (const series of own)
    for (let month = window.from; month < window.until; month++) sum += valueAt(series, month);
  return Math.round(sum * VM_MONTH_STEPS) / VM_MONTH_STEPS;
}

function perVm(own: KnownWorkload, cell: CellAt, id: FigureId): Explained {
  const { digits } = own.projection.compiled;
  const amount = id.slice(0, id.lastIndexOf('/'));
  const of = { amount, vmMonths: `${amount.slice(0, amount.lastIndexOf('/'))}/vm-months` };
  const because = { kind: 'rule', rule: PER_VM_MONTH.id, of } as const;
  const months = vmMonths(own, cell);
  if (months === 0) return { ...explained(id, 'money', null, because, own.missing), reason: 'no-vms' };
  const slots = { amount: exact(minorText(minorOf(own, cell), digits)), vmMonths: exact(months) };
  const value = evaluate(PER_VM_MONTH.formula, slots, digits).toFixed(digits);
  return explained(id, 'money', value, because, own.missing);
}
