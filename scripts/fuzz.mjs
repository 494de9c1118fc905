import { runTool } from './machine/run.mjs';

process.exitCode = runTool('tsx/dist/cli.mjs', ['tests/import/fuzz/main.ts', ...process.argv.slice(2)])
  ? 0
  : 1;
