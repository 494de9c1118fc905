import { monthText } from '../../model/time/month.ts';
import type { Projection } from '../../model/projection.ts';
import { WORKLOAD_PARTS } from '../../model/workload/parts.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { workloadId, workloadRows, workloadWindows } from '../../report/workload.ts';
import { speechOf } from '../../wording/speech.ts';
import { columnWord, rowWord } from '../../wording/workload.ts';
import { csvLine, type Field } from './field.ts';

const COLUMNS = [
  'months',
  'from',
  'until',
  'future',
  'guest workload',
  'spent on',
  'amount',
  'VM-months',
  'per VM and month',
  'currency',
  'figure',
];

/** Cost by guest workload as comma-separated text: a line for every span of months, future, row and what it was spent on. */
export function workloadCsv(projection: Projection): string {
  const speech = speechOf(projection);
  const { start, scenario } = projection.compiled;
  const number = (id: string): Field => {
    const { value } = figureOf(projection, id);
    return value === null ? '' : { number: value };
  };
  const lines = workloadWindows(projection).flatMap(({ name, from, until }) =>
    projection.futures.flatMap(({ id }) =>
      [...workloadRows(projection, name), 'total'].flatMap((row) =>
        [...WORKLOAD_PARTS, 'total' as const].map((part): Field[] => [
          name,
          monthText(start + from),
          monthText(start + until),
          speech.future(id),
          rowWord(row),
          columnWord(part),
          number(workloadId(id, name, row, part)),
          number(workloadId(id, name, row, 'vm-months')),
          number(workloadId(id, name, row, `${part}/per-vm`)),
          scenario.currency,
          workloadId(id, name, row, part),
        ]),
      ),
    ),
  );
  return [COLUMNS, ...lines].map(csvLine).join('');
}
