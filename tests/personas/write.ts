import { writeFileSync } from 'node:fs';
import { MADE, personaFile, textOf } from './made.ts';

// Run with `npx tsx tests/personas/write.ts`, then `npx tsx tests/golden/write.ts`, and read the differences.
for (const [name, make] of Object.entries(MADE)) writeFileSync(personaFile(name), textOf(await make()));
