import { placesAt, type Place } from '../../../model/scenario/field.ts';
import { inside, type InputPath } from '../../../model/scenario/inputPath.ts';
import { RISING, TAXED } from '../../../model/scenario/checkCosts.ts';
import {
  isRecord,
  own,
  type FieldShape,
  type ObjectShape,
  type Shape,
} from '../../../model/scenario/shape.ts';

/** What stands inside a record, as the form lays it out. */
export type Part =
  | { readonly kind: 'field'; readonly path: InputPath }
  /** A record of its own; an `optional` one is put in and taken out as a whole, because it cannot be empty. */
  | {
      readonly kind: 'record';
      readonly path: InputPath;
      readonly optional: boolean;
      readonly present: boolean;
    }
  | { readonly kind: 'things'; readonly path: InputPath };

// The address of a thing, and what makes a file a scenario, are not typed; a note stands at the input it is about.
const NOT_TYPED = new Set(['format', 'version', 'notes']);

/** The contracts and products about which a future may decide, by id. */
interface Named {
  readonly contracts: readonly string[];
  readonly products: readonly string[];
}

/** The parts of the record that stands at an address, in the order of the schema. */
export function partsOf(at: InputPath, value: unknown, named: Named): Part[] {
  return [...(recordAt(at, value)?.fields ?? [])].flatMap(([name, field]) => {
    const path = inside(at, name);
    const given = isRecord(value) ? own(value, name) : undefined;
    return isTyped(path, name, field.shape) ? partOf(path, given, field, named) : [];
  });
}

/** The record among the alternatives at an address that a value is one of. */
function recordAt(at: InputPath, value: unknown): ObjectShape | undefined {
  const records = placesAt(at)
    .map(({ shape }) => shape)
    .filter((shape): shape is Place['shape'] & ObjectShape => shape.type === 'object');
  const id = isRecord(value) ? value['id'] : undefined;
  return records.length === 1 ? records[0] : records.find((record) => isCalled(record, String(id)));
}

function isCalled({ fields }: ObjectShape, id: string): boolean {
  const own = fields.get('id')?.shape;
  return own?.type === 'leaf' && own.options.includes(id);
}

function isTyped(path: InputPath, name: string, shape: Shape): boolean {
  return !NOT_TYPED.has(path) && !(name === 'id' && shape.type === 'leaf' && shape.kind === 'id');
}

function partOf(path: InputPath, value: unknown, { shape, optional }: FieldShape, named: Named): Part[] {
  const present = isRecord(value);
  switch (shape.type) {
    case 'leaf':
    case 'list':
      return [{ kind: 'field', path }];
    case 'items':
      return [{ kind: 'things', path }];
    case 'object':
      return [{ kind: 'record', path, optional: optional && isNeeding(shape), present }];
    case 'entries':
      return keysOf(path, value, named).flatMap((key) => {
        const entry = isRecord(value) ? own(value, key) : undefined;
        return partOf(inside(path, key), entry, { shape: shape.of, optional: true }, named);
      });
    case 'choice': {
      const isPlain = shape.among.some(({ type }) => type === 'leaf');
      const record: Part = { kind: 'record', path, optional: isPlain, present };
      return isPlain && !present ? [{ kind: 'field', path }, record] : [record];
    }
  }
}

/** Whether a record cannot be empty. */
function isNeeding({ fields }: ObjectShape): boolean {
  return [...fields.values()].some(({ optional }) => !optional);
}

/** The entries that somebody may want: those there are, and one for each contract, product or kind of cost. */
function keysOf(path: InputPath, value: unknown, named: Named): string[] {
  const own = path.endsWith('/modes') ? named.products : named.contracts;
  const known = path === 'assumptions/escalation' ? RISING : path === 'assumptions/vat' ? TAXED : own;
  return [...new Set([...known, ...(isRecord(value) ? Object.keys(value) : [])])];
}
