import * as z from 'zod/mini';
import { textSchema } from './primitives.ts';

/**
 * What somebody says about one input: who answers for it, on what evidence, as of which day, and anything else worth
 * knowing. Nothing is computed from it.
 */
export const noteSchema = z.strictObject({
  owner: z.optional(textSchema),
  evidence: z.optional(textSchema),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  text: z.optional(textSchema),
});

/** Notes by the address of the input that they are about. */
export const notesSchema = z.record(z.string().check(z.minLength(1), z.maxLength(400)), noteSchema);

/** What somebody says about one input; see noteSchema. */
export type Note = z.infer<typeof noteSchema>;
