import './plainSchemas.ts';
import { nodeIo } from './nodeIo.ts';
import { run } from './program.ts';

void run(nodeIo, process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
