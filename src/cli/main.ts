import { Command } from 'commander';

const program = new Command('phasein')
  .description('What leaving VMware costs, month by month')
  .version('0.1.0');
await program.parseAsync();
