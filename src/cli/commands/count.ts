import type * as z from 'zod/mini';
import { countMetric, metricById, METRICS, metricSchema } from '../../model/metrics/registry.ts';
import type { Step } from '../../model/metrics/step.ts';
import { readJson } from '../../saved/json.ts';
import { textOf } from '../../saved/fileText.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { sentenceOf } from '../../wording/problems.ts';
import { stepLine } from '../../wording/steps.ts';
import { METRIC_UNIT_WORDS } from '../../wording/units.ts';
import { countInputOf, countItemSchema } from '../countItem.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { bytesOf, named } from '../load.ts';
import { nearest } from '../nearest.ts';

/** What one item of the list came to; the quantity is null where the item could not be counted. */
interface Counted {
  readonly id: string;
  readonly metric: string | null;
  readonly unit: keyof typeof METRIC_UNIT_WORDS | null;
  readonly quantity: number | null;
  readonly steps: readonly Step[];
  readonly error: string | null;
}

/** Counts licences for a list of metrics with their hosts and guests. */
export function count(io: Io, file: string, options: { readonly text?: boolean }): ExitCode {
  const list = listIn(io, file);
  if (!list) return EXIT.usage;
  const counted = list.map(countItem);
  for (const { id, error } of counted) if (error !== null) io.err(`${named(file)}: ${id}: ${error}\n`);
  io.out(options.text === true ? counted.map(paragraph).join('') : jsonText(counted));
  return counted.every(({ error }) => error === null) ? EXIT.good : EXIT.errors;
}

function listIn(io: Io, file: string): readonly unknown[] | undefined {
  const bytes = bytesOf(io, file);
  if (!bytes) return undefined;
  const text = textOf(bytes);
  const json = 'text' in text ? readJson(text.text) : text;
  if ('value' in json && Array.isArray(json.value)) return json.value as readonly unknown[];
  const why = 'problem' in json ? sentenceOf(json.problem) : 'a list of things to count belongs here.';
  io.err(`${named(file)}: ${why}\n`);
  return undefined;
}

function countItem(given: unknown, at: number): Counted {
  const item = countItemSchema.safeParse(given);
  const id = item.data?.id ?? String(at + 1);
  const none: Counted = { id, metric: null, unit: null, quantity: null, steps: [], error: null };
  if (!item.success) return { ...none, error: issueText(item.error) };
  const { metric, params } = item.data;
  const ref = typeof metric === 'string' ? { id: metric, ...params } : { ...metric, ...params };
  const known = METRICS.map((one) => one.id as string);
  if (!known.includes(ref.id))
    return {
      ...none,
      error: `there is no metric ${ref.id}; the nearest is ${nearest(ref.id, known, 1).join('')}`,
    };
  const parsed = metricSchema.safeParse(ref);
  if (!parsed.success) return { ...none, metric: ref.id, error: issueText(parsed.error) };
  const { quantity, steps } = countMetric(parsed.data, countInputOf(item.data));
  return { id, metric: ref.id, unit: metricById(parsed.data.id).unit, quantity, steps, error: null };
}

function issueText(error: z.core.$ZodError): string {
  return error.issues
    .map(({ path, message }) => [path.join('/'), message].filter(Boolean).join(': '))
    .join('; ');
}

function paragraph({ id, metric, unit, quantity, steps, error }: Counted): string {
  if (unit === null || quantity === null) return `${id}: not counted, ${error ?? ''}\n`;
  const numbers = numbersIn('en');
  const units = METRIC_UNIT_WORDS[unit][quantity === 1 ? 0 : 1];
  const working = steps.map((step) => `  ${stepLine(step, numbers)}\n`).join('');
  return `${id}: ${numbers.count(quantity)} ${units} (${metric ?? ''})\n${working}`;
}
