import * as z from 'zod/mini';

/** An id: letters, digits, dot, dash or underscore, at most 80, so that it can stand in an input path. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/));

/** An exact decimal as text ("-1234.56"): money per unit, rates and shares, never a binary fraction. */
export const decimalSchema = z.string().check(z.regex(/^-?\d{1,13}(\.\d{1,10})?$/));

/** A decimal that is not negative: a price, a growth of effort, a ratio. */
export const amountSchema = z.string().check(z.regex(/^\d{1,13}(\.\d{1,10})?$/));

/** A share between 0 and 1 as decimal text. */
export const shareSchema = z.string().check(z.regex(/^(0(\.\d{1,10})?|1(\.0{1,10})?)$/));

/** A yearly rate as decimal text, above -1 (nothing can lose more than all of itself). */
export const rateSchema = z.string().check(z.regex(/^(-0(\.\d{1,10})?|\d{1,3}(\.\d{1,10})?)$/));

/** A month "YYYY-MM" between 1990 and 2099. */
export const monthSchema = z.string().check(z.regex(/^(199\d|20\d\d)-(0[1-9]|1[0-2])$/));

/** A whole number of things, from none to ten million. */
export const countSchema = z.int().check(z.minimum(0), z.maximum(10_000_000));

/** A whole number of months of a term, a life or a delay. */
export const monthsSchema = z.int().check(z.minimum(0), z.maximum(1200));

/** A free text that people read, at most 500 characters. */
export const textSchema = z.string().check(z.maxLength(500));

/** How a contract is paid: yearly in advance, the whole term at once, or month by month (model.md 7). */
export const billingSchema = z.enum(['yearly', 'prepaid', 'monthly']);

/** How a contract is paid; see billingSchema. */
export type Billing = z.infer<typeof billingSchema>;
