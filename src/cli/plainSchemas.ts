import { en } from 'zod/locales';
import * as z from 'zod/mini';

// One file is read once: compiling its schema first takes longer than reading it as it is. Schemas ask for this when
// they are made, so that this module must be imported before all others. What `count` says of its input is said in words of the schemas' own.
z.config({ ...en(), jitless: true });
