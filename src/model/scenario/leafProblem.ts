import * as z from 'zod/mini';
import type { InputPath } from './inputPath.ts';
import type { LeafShape } from './leaf.ts';
import { problem, type Problem } from './problem.ts';

/** Why a value cannot stand in a field, or undefined when it can; `path` is the address of the field. */
export function leafProblem(shape: LeafShape, value: unknown, path: InputPath): Problem | undefined {
  const issue = z.safeParse(shape.schema, value).error?.issues[0];
  if (!issue) return undefined;
  const given = shortened(value);
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return problem(path, issue.inclusive === false ? 'not-above' : 'too-small', { given, least });
  }
  if (issue.code === 'too_big') {
    // The bound that fails first need not be the one that was meant: every whole number has a greatest of its kind.
    const most = Number(shape.most);
    if (typeof value === 'string') return problem(path, 'too-long', { length: value.length, most });
    return problem(path, 'too-big', { given, most });
  }
  if (shape.kind === 'option') return problem(path, 'not-option', { given, options: shape.options });
  return problem(path, `not-${shape.kind}`, { given });
}

const MOST_SHOWN = 60;

/** A value as the user would recognise it, at most 60 characters. */
export function shortened(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
