import { workloadCsv } from '../../export/csv/workload.ts';
import { workloadResult } from '../../export/json/workload.ts';
import { workloadBlocks } from '../../export/markdown/summary.ts';
import type { Projection } from '../../model/projection.ts';
import { workloadTables } from '../../report/workload.ts';
import { speechOf } from '../../wording/speech.ts';
import { textTable } from '../../wording/table.ts';
import { WORKLOAD_NOTE } from '../../wording/workload.ts';
import { columnsText } from '../columns.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type LoadOptions } from '../load.ts';

/** Options of `phasein workload`. */
export interface WorkloadOptions extends LoadOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly locale?: string;
}

/** Shows what every kind of guest costs per VM and month, futures side by side, over all months and over steady ones. */
export function workload(io: Io, file: string, options: WorkloadOptions): ExitCode {
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  io.out(written(loaded.projection, options));
  return loaded.code;
}

function written(projection: Projection, { json, markdown, csv, locale }: WorkloadOptions): string {
  if (csv === true) return workloadCsv(projection);
  if (json === true) return jsonText(asData(projection));
  const speech = speechOf(projection, locale);
  const told = { projection, elsewhere: [] };
  if (markdown === true) return `${workloadBlocks(told, speech).join('\n\n')}\n`;
  const tables = workloadTables(projection).map((table) => columnsText(textTable(told, table, speech)));
  return `${[...tables, WORKLOAD_NOTE].join('\n\n')}\n`;
}

function asData(projection: Projection): unknown {
  const { currency, start } = projection.compiled.scenario;
  const futures = projection.futures.map(({ id }) => ({ future: id, ...workloadResult(projection, id) }));
  return { format: 'phasein-workload', version: 1, currency, start, futures };
}
