import * as z from 'zod/mini';

// The page's policy forbids code made from text. The schemas would try it once, be refused, and leave a complaint in
// the console; told beforehand, they do without. This file must be the first that the page imports.
z.config({ jitless: true });
