import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from 'commander';
import type { CatalogueOptions } from './commands/catalogue.ts';
import type { CheapestOptions } from './commands/cheapest.ts';
import type { CompareOptions } from './commands/compare.ts';
import type { EstimateOptions } from './commands/estimate.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ImportOptions } from './commands/import.ts';
import type { SensitivityOptions } from './commands/sensitivity.ts';
import type { WorkloadOptions } from './commands/workload.ts';
import type { PricesOptions } from './commands/prices.ts';
import { HELP } from './help.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import type { LoadOptions } from './load.ts';
import { VERSION } from './version.ts';

/** Runs the command line with its arguments (the program's own name left out) and says how it ended. */
export async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  const program = programFor(io, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  }
  return code;
}

type Ended = (code: ExitCode) => void;
type Name = keyof typeof HELP;

// A command is read when it is asked for: most of a program that answers one question is not needed for it.
function programFor(io: Io, ended: Ended): Command {
  const output: OutputConfiguration = {
    writeOut: (text) => {
      io.out(text);
    },
    writeErr: (text) => {
      io.err(text);
    },
  };
  const program = new Command('phasein').version(VERSION).exitOverride().configureOutput(output);
  program.description(HELP.program.what).addHelpText('after', HELP.program.examples);
  addReading(program, io, ended);
  addCheapest(program, io, ended);
  addImport(program, io, ended);
  addPrices(program, io, ended);
  addLink(program, io, ended);
  addListing(program, io, ended);
  return program;
}

function named(program: Command, name: Name, args: string): Command {
  return program
    .command(`${name} ${args}`.trim())
    .description(HELP[name].what)
    .addHelpText('after', HELP[name].examples);
}

/** A command over a scenario: its inputs may be changed, its horizon and its date. */
function overScenario(program: Command, name: Name, args: string): Command {
  return named(program, name, args)
    .option('--set <path=value>', 'change an input; may be repeated', collect, [])
    .option('--horizon <months>', 'how many months to look ahead, 1 to 120')
    .option('--preset <id,...>', 'add the futures of these presets (phasein presets)', collect, [])
    .option(
      '--platform <id>',
      'where VMs of these presets move to: a platform of the file, or of the catalogue (phasein platforms)',
    )
    .option('--product <id,...>', 'add products that VMs need (phasein products)', collect, [])
    .option('--today <date>', 'the date of the question, YYYY-MM-DD');
}

function localeOption(): Option {
  return new Option('--locale <tag>', 'how numbers and months are written, such as en-GB or de')
    .default('en')
    .argParser((tag) => {
      try {
        Intl.getCanonicalLocales(tag);
        return tag;
      } catch {
        throw new InvalidArgumentError('Write a tag such as en-GB or de.');
      }
    });
}

function addReading(program: Command, io: Io, ended: Ended): void {
  overScenario(program, 'estimate', '<file>')
    .addOption(
      new Option('--json', 'the whole result with its proof (docs/json.md)').conflicts(['markdown', 'csv']),
    )
    .option('--brief', 'with --json: without figures, rules and lines')
    .addOption(new Option('--markdown', 'a summary to forward').conflicts(['csv']))
    .option('--csv', 'every ledger line')
    .option('--ids', 'the address of each figure instead of its value')
    .addOption(localeOption())
    .action(async (file: string, options: EstimateOptions) => {
      const { estimate } = await import('./commands/estimate.ts');
      ended(estimate(io, file, options));
    });
  overScenario(program, 'compare', '<files...>')
    .addOption(localeOption())
    .action(async (files: string[], options: CompareOptions) => {
      const { compare } = await import('./commands/compare.ts');
      ended(compare(io, files, options));
    });
  overScenario(program, 'workload', '<file>')
    .addOption(new Option('--json', 'the same as data').conflicts(['markdown', 'csv']))
    .addOption(new Option('--markdown', 'the tables to forward').conflicts(['csv']))
    .option('--csv', 'a line for every future, guest workload and what it was spent on')
    .addOption(localeOption())
    .action(async (file: string, options: WorkloadOptions) => {
      const { workload } = await import('./commands/workload.ts');
      ended(workload(io, file, options));
    });
  overScenario(program, 'sensitivity', '<file>')
    .option('--json', 'the same as data')
    .addOption(localeOption())
    .action(async (file: string, options: SensitivityOptions) => {
      const { sensitivity } = await import('./commands/sensitivity.ts');
      ended(sensitivity(io, file, options));
    });
  overScenario(program, 'explain', '<file> <figure>')
    .option('--depth <levels>', 'how many levels to go down', '1')
    .option('--json', 'the explanation as data')
    .addOption(localeOption())
    .action(async (file: string, figure: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      ended(explain(io, file, figure, options));
    });
}

function addCheapest(program: Command, io: Io, ended: Ended): void {
  overScenario(program, 'cheapest', '<file>')
    .option('--future <id>', 'the future that moves; the one of the verdict unless given')
    .option(
      '--without <part,...>',
      'leave parts out of every row: manager, storage, guests, support, backup; may be repeated',
      collect,
      [],
    )
    .option('--row <id>', 'one row: what its parts rest on, and how its total comes about')
    .option('-o, --output <file>', 'with --row: write the scenario behind it')
    .option('--force', 'write over a file that is there already')
    .addOption(new Option('--json', 'the same as data (docs/json.md)').conflicts(['markdown', 'csv']))
    .addOption(new Option('--markdown', 'the table to forward').conflicts(['csv']))
    .option('--csv', 'a line for every way')
    .addOption(localeOption())
    .action(async (file: string, options: CheapestOptions) => {
      const { cheapest } = await import('./commands/cheapest.ts');
      ended(cheapest(io, file, options));
    });
}

function addImport(program: Command, io: Io, ended: Ended): void {
  named(program, 'import', '<file...>')
    .option(
      '-o, --output <file>',
      'write the scenario; "-" is standard output, the summary then goes to standard error',
    )
    .option('--force', 'write over a file that is there already')
    .option('--into <scenario>', 'replace the estate of this scenario, keep contracts, prices and futures')
    .addOption(
      new Option('--licence <offer>', 'the catalogue’s offer that licenses the clusters').conflicts(['into']),
    )
    .addOption(
      new Option(
        '--report',
        'the reconciliation alone: what was found where, every row counted or left out',
      ).conflicts(['output', 'into']),
    )
    .option(
      '--only <field=value>',
      'only hosts and VMs of this vcenter, datacenter, cluster, role or power; may be repeated, * is any text',
      collect,
    )
    .option(
      '--exclude <field=value:reason>',
      'leave out a vcenter, datacenter, cluster, role, host, vm or power, and why; may be repeated',
      collect,
    )
    .option(
      '--pseudonymise <map>',
      'put pseudonyms in the place of names; the map of both is written to this file and nowhere else',
    )
    .option('--older <export>', 'an earlier export of the same estate, to work out growth')
    .option(
      '--take <what>',
      'take over as well: use (measured at the export), growth (with --older); may be repeated',
      collect,
    )
    .option('--json', 'what was read, counted and found, and the scenario, as data')
    .addOption(
      new Option('--decimal <sign>', 'what stands before fractions in texts that do not tell it').choices([
        'comma',
        'point',
      ]),
    )
    .option('--start <month>', 'first month of the scenario, YYYY-MM; the present one unless given')
    .option('--currency <code>', 'currency of the scenario', 'USD')
    .option('--today <date>', 'the date of the question, YYYY-MM-DD')
    .addOption(localeOption())
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('./commands/import.ts');
      ended(await importFiles(io, files, options));
    });
}

function addPrices(program: Command, io: Io, ended: Ended): void {
  overScenario(program, 'prices', '<file>')
    .option('-o, --output <file>', 'write the scenario with every price stated in it')
    .option('--take', 'with -o: at the prices of this program’s list')
    .option('--force', 'write over a file that is there already')
    .option('--json', 'the same as data')
    .addOption(localeOption())
    .action(async (file: string, options: PricesOptions) => {
      const { prices } = await import('./commands/prices.ts');
      ended(prices(io, file, options));
    });
}

function addListing(program: Command, io: Io, ended: Ended): void {
  overScenario(program, 'figures', '<file>')
    .option('--containing <text>', 'only addresses with this text in them')
    .action(async (file: string, options: LoadOptions & { containing?: string }) => {
      const { figures } = await import('./commands/figures.ts');
      ended(figures(io, file, options));
    });
  overScenario(program, 'inputs', '<file>').action(async (file: string, options: LoadOptions) => {
    const { inputs } = await import('./commands/inputs.ts');
    ended(inputs(io, file, options));
  });
  named(program, 'metrics', '')
    .option('--json', 'the list as data')
    .action(async (options: { json?: boolean }) => {
      const { metrics } = await import('./commands/metrics.ts');
      ended(metrics(io, options));
    });
  named(program, 'presets', '')
    .option('--json', 'the list as data')
    .action(async (options: { json?: boolean }) => {
      const { presets } = await import('./commands/presets.ts');
      ended(presets(io, options));
    });
  named(program, 'products', '')
    .option('--json', 'the list as data')
    .action(async (options: { json?: boolean }) => {
      const { products } = await import('./commands/products.ts');
      ended(products(io, options));
    });
  named(program, 'example', '[name]').action(async (name: string | undefined) => {
    const { example } = await import('./commands/example.ts');
    ended(await example(io, name));
  });
  named(program, 'catalogue', '[offer]')
    .option('--vendor <name>', 'only what this vendor sells, or part of its name')
    .option('--platform <id>', 'only what licenses this platform of the catalogue')
    .option('--on <month>', 'only what is on sale in this month, YYYY-MM, at its price then')
    .option('--json', 'the same as data')
    .action(async (offer: string | undefined, options: CatalogueOptions) => {
      const { catalogue } = await import('./commands/catalogue.ts');
      ended(catalogue(io, offer, options));
    });
  named(program, 'platforms', '')
    .option('--json', 'the list as data')
    .action(async (options: { json?: boolean }) => {
      const { platforms } = await import('./commands/platforms.ts');
      ended(platforms(io, options));
    });
  named(program, 'count', '<file>')
    .option('--text', 'in words instead of JSON')
    .option('--json', 'as JSON, which is also the default')
    .action(async (file: string, options: { text?: boolean }) => {
      const { count } = await import('./commands/count.ts');
      ended(count(io, file, options));
    });
}

function addLink(program: Command, io: Io, ended: Ended): void {
  named(program, 'link', '<file-or-link>')
    .option('--page <address>', 'where the page is, so that the link can be opened as it is printed', '')
    .action(async (given: string, options: { page: string }) => {
      const { link } = await import('./commands/link.ts');
      ended(await link(io, given, options));
    });
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
