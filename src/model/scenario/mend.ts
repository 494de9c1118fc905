import * as z from 'zod/mini';
import { inside, type InputPath } from './inputPath.ts';
import { leafProblem, shortened } from './leafProblem.ts';
import { problem, type Problem } from './problem.ts';
import {
  chosen,
  isRecord,
  own,
  type ChoiceShape,
  type EntriesShape,
  type FieldShape,
  type ItemsShape,
} from './shape.ts';
import type { ListShape, ObjectShape, PlainShape, Shape } from './shape.ts';

type Kept = { readonly value: unknown } | undefined;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Keeps what shapes accept of a value and collects problems for what they do not: an optional field that cannot be read
 * is left out, so is a thing of a list; a list that must be there and cannot be read is empty.
 */
export class Mender {
  readonly problems: Problem[] = [];
  readonly #thorough: boolean;

  /** `thorough` looks into things that the schema accepts, for keys that it passes over in silence. */
  constructor(thorough: boolean) {
    this.#thorough = thorough;
  }

  /** What can be kept of a value at an address, or undefined when nothing can. */
  mend(shape: Shape, value: unknown, path: InputPath): Kept {
    if (shape.type === 'choice') {
      const meant = chosen(shape, value);
      return meant
        ? this.mend(meant, value, path)
        : this.#refuse(untold(shape, Object(value) as Fields, path));
    }
    const kept = this.#keep(shape, value, path);
    if (!kept || (shape.type !== 'items' && shape.type !== 'list')) return kept;
    // Everything inside is as its schema wants it by now, so that only a list's own bounds can still fail.
    const issue = z.safeParse(shape.schema, kept.value).error?.issues[0];
    return issue ? this.#refuse(boundsProblem(issue, path)) : kept;
  }

  #keep(shape: PlainShape, value: unknown, path: InputPath): Kept {
    switch (shape.type) {
      case 'object':
        return isRecord(value) ? this.#fields(shape, value, path) : this.#refuse(notObject(value, path));
      case 'entries':
        return isRecord(value) ? this.#entries(shape, value, path) : this.#refuse(notObject(value, path));
      case 'items':
        return Array.isArray(value) ? this.#items(shape, value, path) : this.#refuse(notList(value, path));
      case 'list':
        return Array.isArray(value) ? this.#list(shape, value, path) : this.#refuse(notList(value, path));
      case 'leaf': {
        const found = leafProblem(shape, value, path);
        return found ? this.#refuse(found) : { value };
      }
    }
  }

  #refuse(found: Problem): Kept {
    this.problems.push(found);
    return undefined;
  }

  #fields(shape: ObjectShape, value: Fields, path: InputPath): Kept {
    const kept: [string, unknown][] = [];
    let whole = true;
    for (const [name, field] of shape.fields) {
      const part = this.#field(field, own(value, name), inside(path, name));
      if (part) kept.push([name, part.value]);
      else if (!field.optional) whole = false;
    }
    for (const name of Object.keys(value)) {
      if (!shape.fields.has(name))
        this.#refuse(problem(inside(path, name), 'unknown-field', { field: name }));
    }
    return whole ? { value: Object.fromEntries(kept) } : undefined;
  }

  #field({ shape, optional }: FieldShape, value: unknown, path: InputPath): Kept {
    if (value === undefined && optional) return undefined;
    const kept =
      value === undefined ? this.#refuse(problem(path, 'missing', {})) : this.mend(shape, value, path);
    return kept ?? (!optional && mayBeEmpty(shape) ? { value: [] } : undefined);
  }

  #items(shape: ItemsShape, value: readonly unknown[], path: InputPath): Kept {
    const kept = value.map((thing, index) => {
      // Most of a large scenario is sound, and the schema sees that far quicker than a walk does.
      if (!this.#thorough && fits(shape.of, thing)) return { value: thing };
      return this.mend(shape.of, thing, inside(path, nameOf(shape, thing, index)));
    });
    return { value: kept.flatMap((part) => (part ? [part.value] : [])) };
  }

  #list(shape: ListShape, value: readonly unknown[], path: InputPath): Kept {
    const kept = value.map((part) => this.mend(shape.of, part, path));
    return { value: kept.flatMap((part) => (part ? [part.value] : [])) };
  }

  #entries(shape: EntriesShape, value: Fields, path: InputPath): Kept {
    const kept = Object.entries(value).flatMap(([key, entry]) => {
      const at = inside(path, key);
      const found = keyProblem(shape, key, at);
      if (found) this.#refuse(found);
      const part = this.mend(shape.of, entry, at);
      return part && !found ? [[key, part.value] as const] : [];
    });
    return { value: Object.fromEntries(kept) };
  }
}

function notObject(value: unknown, path: InputPath): Problem {
  return problem(path, 'not-object', { given: shortened(value) });
}

function notList(value: unknown, path: InputPath): Problem {
  return problem(path, 'not-list', { given: shortened(value) });
}

function fits(shape: Shape, value: unknown): boolean {
  const meant = chosen(shape, value);
  return meant !== undefined && z.safeParse(meant.schema, value).success;
}

function mayBeEmpty(shape: Shape): boolean {
  return (shape.type === 'items' || shape.type === 'list') && z.safeParse(shape.schema, []).success;
}

// What carries no readable id can only be told by its place in the list, counted from 1; no id begins with a '#'.
function nameOf(shape: ItemsShape, thing: unknown, index: number): string {
  const key = isRecord(thing) ? own(thing, shape.key) : undefined;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : `#${String(index + 1)}`;
}

// The schema's own reading skips the key of prototypes without a word.
function keyProblem(shape: EntriesShape, key: string, path: InputPath): Problem | undefined {
  return key === '__proto__' ? problem(path, 'not-id', { given: key }) : leafProblem(shape.key, key, path);
}

// Only a choice told apart by one of its fields can mean nothing: a metric whose id is missing or unknown.
function untold({ by, tags }: ChoiceShape, value: Fields, path: InputPath): Problem {
  const field = String(by);
  const given = own(value, field);
  if (given === undefined) return problem(inside(path, field), 'missing', {});
  return problem(inside(path, field), 'not-option', { given: shortened(given), options: tags });
}

function boundsProblem(issue: z.core.$ZodIssue, path: InputPath): Problem {
  // A list of sound things can be too short or too long, nothing else.
  const bounds: Fields = { ...issue };
  if ('maximum' in bounds) return problem(path, 'too-many', { most: Number(bounds['maximum']) });
  return problem(path, 'too-few', { least: Number(bounds['minimum']) });
}
