import { expect, test } from 'vitest';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { partsOf } from './parts.ts';
import { scenarioShape, type Shape } from './shape.ts';

const within = (shape: Shape, value: unknown, segment: string) =>
  partsOf(shape, value)?.find((part) => part.segment === segment);
const segments = (shape: Shape | undefined, value: unknown) =>
  shape && partsOf(shape, value)?.map((part) => part.segment);

test('fields come in the order of the schema, without those that are absent', () => {
  const shuffled = { futures: SOUND.futures, name: undefined, format: 'phasein' };
  expect(segments(scenarioShape(), shuffled)).toEqual(['format', 'futures']);
});

test('things come by id in their own order, entries by key', () => {
  const futures = within(scenarioShape(), SOUND, 'futures');
  expect(segments(futures?.shape, [{ id: 'b' }, { id: 'a' }])).toEqual(['b', 'a']);
  const leave = futures && within(futures.shape, futures.value, 'leave');
  const renewals = leave && within(leave.shape, leave.value, 'renewals');
  expect(segments(renewals?.shape, { b: {}, a: {} })).toEqual(['a', 'b']);
});

test('what is no record, no list or no thing has no parts', () => {
  const shape = scenarioShape();
  const clusters = within(shape, SOUND, 'clusters')?.shape;
  expect(partsOf(shape, 'text')).toBeUndefined();
  expect(segments(clusters, 'text')).toBeUndefined();
  expect(segments(clusters, [5, { id: 'a' }])).toEqual(['a']);
  expect(segments(within(shape, SOUND, 'name')?.shape, 'text')).toBeUndefined();
  expect(segments(within(shape, SOUND, 'name')?.shape, { first: 'x' })).toBeUndefined();
  const offers = within(shape, SOUND, 'offers');
  const offer = offers && within(offers.shape, offers.value, 'vcf');
  const metric = offer && within(offer.shape, offer.value, 'metric')?.shape;
  expect(segments(metric, { id: 'per-core' })).toEqual(['id']);
  expect(segments(metric, { id: 'per-dozen' })).toBeUndefined();
  const assumptions = within(shape, SOUND, 'assumptions');
  const escalation = assumptions && within(assumptions.shape, assumptions.value, 'escalation')?.shape;
  expect(segments(escalation, 'text')).toBeUndefined();
});
