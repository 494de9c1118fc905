import * as z from 'zod';
import { textSchema } from './primitives.ts';

/**
 * What somebody says about one input: who answers for it, on what evidence, as of which day, and anything else worth
 * knowing. Nothing is computed from it.
 */
export const noteSchema = z.strictObject({
  owner: textSchema.optional(),
  evidence: textSchema.optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
  text: textSchema.optional(),
});

/** Notes by the address of the input that they are about. */
export const notesSchema = z.record(z.string().min(1).max(400), noteSchema);

/** What somebody says about one input; see noteSchema. */
export type Note = z.infer<typeof noteSchema>;
