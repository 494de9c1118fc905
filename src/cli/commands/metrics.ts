import { METRICS } from '../../model/metrics/registry.ts';
import { METRIC_UNIT_WORDS } from '../../wording/units.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';

/** Lists every way of counting licences: its id, parameters, unit, rule and source. */
export function metrics(io: Io, options: { readonly json?: boolean }): ExitCode {
  const all = METRICS.map((metric) => ({
    id: metric.id,
    unit: metric.unit,
    driver: metric.driver,
    params: Object.keys(metric.ref.shape).filter((name) => name !== 'id'),
    formula: metric.formula,
    from: 'from' in metric ? metric.from : null,
    to: 'to' in metric ? metric.to : null,
    source: metric.source,
  }));
  io.out(options.json === true ? jsonText(all) : all.map(paragraph).join('\n'));
  return EXIT.good;
}

function paragraph(metric: {
  readonly id: string;
  readonly unit: keyof typeof METRIC_UNIT_WORDS;
  readonly params: readonly string[];
  readonly formula: string;
  readonly source: string;
}): string {
  const params = metric.params.length === 0 ? 'none' : metric.params.join(', ');
  return [
    `${metric.id} (counts ${METRIC_UNIT_WORDS[metric.unit][1]})`,
    `  rule: ${metric.formula}`,
    `  parameters: ${params}`,
    `  source: ${metric.source}`,
    '',
  ].join('\n');
}
