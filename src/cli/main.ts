import './plainSchemas.ts';
import { nodeIo } from './nodeIo.ts';
import { run } from './program.ts';

process.exitCode = await run(nodeIo, process.argv.slice(2));
