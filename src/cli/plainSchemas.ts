import * as z from 'zod';

// One file is read once: compiling its schema first takes longer than reading it as it is. Schemas ask for this when
// they are made, so that this module must be imported before all others.
z.config({ jitless: true });
