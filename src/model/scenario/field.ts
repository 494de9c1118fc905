import { segmentsOf, type InputPath } from './inputPath.ts';
import type { LeafKind } from './leaf.ts';
import { scenarioShape, type PlainShape, type Shape } from './shape.ts';

/** What a field holds: a plain kind, a list of plain values, or something that has fields of its own. */
export type FieldKind = LeafKind | 'list' | 'items' | 'object' | 'entries';

/** The type of one input as the scenario's schema states it: what a form shows and a command line parses by. */
export interface Field {
  readonly kind: FieldKind;
  readonly optional: boolean;
  /** The words to choose from: of the field itself, or of each part of a list. */
  readonly options: readonly string[];
  /** Lowest and highest value of a number, or the greatest length of a text, where there is one. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** What each part of a list of plain values is. */
  readonly of: LeafKind | undefined;
}

/** A place that an address leads to: what may stand there, and whether it may be absent. */
export interface Place {
  readonly shape: PlainShape;
  readonly optional: boolean;
}

/** The field at an address, or undefined where no scenario has one; things and entries need not exist yet. */
export function fieldAt(path: InputPath): Field | undefined {
  const places = placesAt(path);
  // What may be entered plainly or in parts is plain first.
  const [first] = places;
  if (!first) return undefined;
  const field = describe(first);
  if (field.kind !== 'option') return field;
  // A field of several alternatives (the id of a metric) offers the words of all of them.
  return { ...field, options: [...new Set(places.flatMap((place) => describe(place).options))] };
}

/** Every place that an address may mean, alternatives apart; none where it leads nowhere. */
export function placesAt(path: InputPath): Place[] {
  const root = alternatives(scenarioShape(), false);
  return segmentsOf(path).reduce((places, segment) => stepInto(places, segment), root);
}

/** The places one step inside others. */
export function stepInto(places: readonly Place[], segment: string): Place[] {
  return places.flatMap(({ shape }) => {
    if (shape.type === 'items' || shape.type === 'entries') return alternatives(shape.of, true);
    const field = shape.type === 'object' ? shape.fields.get(segment) : undefined;
    return field ? alternatives(field.shape, field.optional) : [];
  });
}

function alternatives(shape: Shape, optional: boolean): Place[] {
  if (shape.type !== 'choice') return [{ shape, optional }];
  return shape.among.flatMap((option) => alternatives(option, optional));
}

function describe({ shape, optional }: Place): Field {
  const none = { optional, options: [], least: undefined, most: undefined, of: undefined };
  if (shape.type === 'list') return { ...none, kind: 'list', of: shape.of.kind, options: shape.of.options };
  if (shape.type !== 'leaf') return { ...none, kind: shape.type };
  const { kind, options, least, most } = shape;
  return { ...none, kind, options, least, most };
}
