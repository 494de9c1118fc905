import { chosen, isRecord, own, type Shape } from './shape.ts';

/** What lies one step inside a value: the segment of its address, what it is meant to be, and what it is. */
export interface Part {
  readonly segment: string;
  readonly shape: Shape;
  readonly value: unknown;
}

/**
 * The parts of a value that have addresses of their own: fields in the order of the schema, things in the order of their
 * list, entries by key. Undefined for what is addressed as a whole: plain values, lists of them, and what fits no shape.
 */
export function partsOf(anyShape: Shape, value: unknown): Part[] | undefined {
  const shape = chosen(anyShape, value);
  if (!shape) return undefined;
  if (shape.type === 'items' && Array.isArray(value)) {
    const { of, key } = shape;
    return value
      .filter(isRecord)
      .map((thing) => ({ segment: String(own(thing, key)), shape: of, value: thing }));
  }
  if (shape.type === 'entries' && isRecord(value)) {
    const keys = Object.keys(value).sort();
    return keys.map((key) => ({ segment: key, shape: shape.of, value: value[key] }));
  }
  if (shape.type !== 'object' || !isRecord(value)) return undefined;
  const fields = [...shape.fields].map(([segment, field]) => ({
    segment,
    shape: field.shape,
    value: own(value, segment),
  }));
  return fields.filter((part) => part.value !== undefined);
}
