import { at, codeAt, valueAt } from '../../../at.ts';
import { Parts } from '../../../attribution/parts.ts';
import { hostParts, purposeOfLine } from '../../../attribution/pots.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';
import type { FutureProjection, Projection } from '../../../projection.ts';
import { WORKLOAD_PARTS } from '../../../workload/parts.ts';
import { monthsOfHosts, type Purpose, type Spending } from '../../../workload/spending.ts';
import { workloadOf, type Workload } from '../../../workload/workload.ts';
import { futureOf } from '../../context.ts';
import type { FigureId, Missing } from '../../explained.ts';
import { missingIn } from '../../lines.ts';

/** Money of a row and part in a month, and the figure that says how it came about. */
export interface Entry {
  readonly month: number;
  readonly minor: number;
  readonly figure: FigureId;
}

/** The workloads of a future with what explains them, made when first asked for and remembered. */
export interface KnownWorkload {
  readonly projection: Projection;
  readonly future: FutureProjection;
  readonly workload: Workload;
  readonly parts: Parts;
  /** Entries by row × parts + part. */
  readonly entries: readonly (readonly Entry[])[];
  readonly missing: readonly Missing[];
}

const known = new WeakMap<FutureProjection, KnownWorkload>();

/** The workloads of the future an id names; undefined when there is no such future. */
export function workloadFor(projection: Projection, id: string | undefined): KnownWorkload | undefined {
  const future = futureOf(projection, id);
  if (!future) return undefined;
  const before = known.get(future);
  if (before) return before;
  const workload = workloadOf(projection, future);
  const made: KnownWorkload = {
    projection,
    future,
    workload,
    parts: new Parts(projection, future),
    entries: entriesOf(projection, future, workload),
    missing: missingIn(projection, future, { future: future.id, from: 0 }),
  };
  known.set(future, made);
  return made;
}

function entriesOf(projection: Projection, future: FutureProjection, { rows, spent }: Workload): Entry[][] {
  const { names } = rows;
  const entries = names.flatMap(() => WORKLOAD_PARTS.map((): Entry[] => []));
  for (const { spending, part, shares, weighed } of spent) {
    const place = WORKLOAD_PARTS.indexOf(part);
    const name = `future/${future.id}/spent/${spendingName(projection, spending)}`;
    spending.months.forEach((_, month) => {
      const figure = `${name}/${String(month)}`;
      names.forEach((row, own) => {
        const minor = valueAt(shares, month * names.length + own);
        if (minor === 0) return;
        const entry = { month, minor, figure: weighed[month] === 1 ? `${figure}/${row}` : figure };
        at(entries, own * WORKLOAD_PARTS.length + place).push(entry);
      });
    });
  }
  return entries;
}

/** How a spending is named in ids: its purpose, and the id of the offer or cost item, or the place of the site. */
export function spendingName({ compiled }: Projection, { purpose, of }: Spending): string {
  if (purpose === 'cost') return `cost/${at(compiled.scenario.costs, of).id}`;
  const isHosts = purpose === 'hosts' || purpose === 'idle-hosts';
  return `${purpose}/${isHosts ? String(of) : at(compiled.offers, of).source.id}`;
}

/** The parts of lines that a spending is made of in a month. */
export function lineParts(own: KnownWorkload, { purpose, of }: Spending, month: number): FigureId[] {
  const columns = columnsOf(own.future.ledger);
  const found: FigureId[] = [];
  for (let line = 0; line < columns.amount.length; line++) {
    if (!own.parts.counts(line)) continue;
    const bearer = own.parts.bearerOf(line);
    const id = `future/${own.future.id}/line/${String(line)}`;
    if (purpose === 'hosts' || purpose === 'idle-hosts') {
      if (purposeOfLine(columns, bearer) !== 'hosts' || !isHostsOf(own, bearer, of, month)) continue;
      found.push(`${id}/site/${String(of)}/${purpose}/${String(month)}`);
    } else if (isLineOf(own, bearer, purpose, of, month))
      found.push(`${id}/${SHARE_OF[purpose]}/${String(month)}`);
  }
  return found;
}

const SHARE_OF: Readonly<Record<Exclude<Purpose, 'hosts' | 'idle-hosts'>, string>> = {
  offer: 'used',
  unneeded: 'unneeded',
  'minimum-order': 'minimum-order',
  cost: 'covers',
};

function isLineOf(own: KnownWorkload, line: number, purpose: Purpose, of: number, month: number): boolean {
  const columns = columnsOf(own.future.ledger);
  const { first, last } = own.parts.spanOf(line);
  if (month < first || month > last) return false;
  const offer = codeAt(columns.offer, line);
  if (purpose !== 'cost') return offer === of;
  return offer < 0 && purposeOfLine(columns, line) !== 'hosts' && codeAt(columns.source, line) === of;
}

function isHostsOf(own: KnownWorkload, line: number, site: number, month: number): boolean {
  const { lots } = own.workload;
  return hostParts(columnsOf(own.future.ledger), lots, line, 0).some(
    (part) =>
      part.site === site &&
      part.month <= month &&
      month < part.month + monthsOfHosts(own.projection, part.month),
  );
}
