const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** What each command is for, and how it is called. FILE may be "-" for standard input everywhere. */
export const HELP = {
  program: {
    what: 'What leaving VMware costs, month by month, beside what it costs to stay.',
    examples: `${examples(
      'phasein estimate examples/skeleton.json',
      'phasein explain examples/skeleton.json against/move/savings',
    )}
FILE may be "-" for standard input. Results go to standard output, problems to standard error.
Exit codes: 0 good, 1 the scenario has errors, 2 wrong usage or an unreadable file.
`,
  },
  estimate: {
    what: 'Estimate a scenario: verdict, what is open, totals, years, licences, hosts and VMs.',
    examples: examples(
      'phasein estimate examples/skeleton.json',
      'phasein estimate examples/skeleton.json --horizon 36 --set holdings/vvf-2025/next/price=250',
      'phasein estimate examples/skeleton.json --preset stay-and-shrink,full-exit',
      'phasein estimate examples/skeleton.json --json > result.json',
      'phasein estimate examples/skeleton.json --markdown > summary.md',
      'phasein estimate examples/skeleton.json --csv > ledger.csv',
    ),
  },
  workload: {
    what: 'Show what every kind of guest costs per VM and month, futures side by side.',
    examples: examples(
      'phasein workload examples/skeleton.json',
      'phasein workload examples/skeleton.json --csv > workload.csv',
      'phasein explain examples/skeleton.json future/move/workload/after/windows-server/total/per-vm',
    ),
  },
  sensitivity: {
    what: 'Rank the prices, amounts and rates by what a change of each does to what the verdict’s future saves.',
    examples: examples(
      'phasein sensitivity examples/skeleton.json',
      'phasein sensitivity examples/skeleton.json --json',
    ),
  },
  cheapest: {
    what: 'Set staying and every edition of every platform side by side for one estate, the cheapest complete way first.',
    examples: examples(
      'phasein cheapest examples/skeleton.json',
      'phasein cheapest examples/skeleton.json --without support',
      'phasein cheapest examples/skeleton.json --row proxmox-ve/proxmox-ve-premium',
      'phasein cheapest examples/skeleton.json --csv > ways.csv',
    ),
  },
  compare: {
    what: 'Set futures side by side: those of one file, or those of several scenarios.',
    examples: examples(
      'phasein compare examples/skeleton.json',
      'phasein compare examples/skeleton.json examples/two-contracts.json',
    ),
  },
  import: {
    what: 'Read an inventory (of RVTools, Live Optics, Nutanix Collector, PowerCLI, Azure Migrate, kubev2v, the script that counts cores, or a list of hosts; as workbook, text, JSON, folder or archive) and make a scenario of it.',
    examples: examples(
      'phasein import RVTools_export_all.xlsx',
      'phasein import RVTools_export_all.xlsx --report',
      'phasein import RVTools_export_all.xlsx --exclude cluster=Test:"not ours" --only power=on',
      'phasein import RVTools_export_all.xlsx --pseudonymise names.json -o estate.json',
      'phasein import new.xlsx --older old.xlsx --take growth --take use -o estate.json',
      'phasein import RVTools_export_all.xlsx -o estate.json',
      'phasein import RVTools_export_all.xlsx --into scenario.json -o scenario.json --force',
      'phasein import RVTools_export_all.xlsx -o - | phasein estimate -',
      'phasein import berlin/ munich.zip -o estate.json',
      'phasein import RVTools_tabvInfo.csv RVTools_tabvHost.csv --decimal comma',
      'phasein import - < copied-from-a-spreadsheet.txt',
    ),
  },
  prices: {
    what: 'Show where the price list of this program differs from the prices that a scenario keeps.',
    examples: examples(
      'phasein prices scenario.json',
      'phasein prices scenario.json --take -o scenario-2027.json',
      'phasein prices scenario.json -o kept.json',
    ),
  },
  explain: {
    what: 'Explain a figure by its address: rule, numbers put in, and what it is made of.',
    examples: examples(
      'phasein explain examples/skeleton.json against/move/savings',
      'phasein explain examples/skeleton.json future/stay/needed/vvf/0 --depth 2',
      'phasein explain examples/skeleton.json future/move/total --depth 3 --json',
    ),
  },
  figures: {
    what: 'List the addresses of all figures.',
    examples: examples(
      'phasein figures examples/skeleton.json',
      'phasein figures examples/skeleton.json --containing /year/',
    ),
  },
  inputs: {
    what: 'List every input as PATH=VALUE, the form that --set takes.',
    examples: examples('phasein inputs examples/skeleton.json'),
  },
  metrics: {
    what: 'List the ways of counting licences, with their rules and sources.',
    examples: examples('phasein metrics', 'phasein metrics --json'),
  },
  presets: {
    what: 'List the futures that --preset adds, one sentence each.',
    examples: examples('phasein presets', 'phasein presets --json'),
  },
  products: {
    what: 'List the products that --product adds, with the offers by which they are licensed.',
    examples: examples(
      'phasein products',
      'phasein estimate examples/skeleton.json --product windows-server,backup',
    ),
  },
  link: {
    what: 'Print a link that holds a scenario, or the scenario that a link holds.',
    examples: examples(
      'phasein link scenario.json',
      'phasein link scenario.json --page https://phasein.example/',
      "phasein link 'https://phasein.example/#scenario=...' > scenario.json",
    ),
  },
  example: {
    what: 'Print the scenario of a persona, or list the personas.',
    examples: examples(
      'phasein example',
      'phasein example college > college.json',
      'phasein example small-shop | phasein estimate -',
    ),
  },
  catalogue: {
    what: 'List the offers that a scenario may name without stating them, or one with every price and its source.',
    examples: examples(
      'phasein catalogue',
      'phasein catalogue --vendor broadcom --on 2026-11',
      'phasein catalogue vmware-vcf',
    ),
  },
  platforms: {
    what: 'List the platforms that --platform takes from the catalogue, with the offers that license them and their limits.',
    examples: examples(
      'phasein platforms',
      'phasein estimate examples/skeleton.json --preset full-exit --platform openshift-virtualization',
    ),
  },
  count: {
    what: 'Count licences: a JSON list of {metric, params, hosts, guests, ...} gives quantities with steps.',
    examples: examples(
      `echo '[{"metric":"per-core","params":{"floorPerCpu":16},"hosts":[{"count":3,"sockets":2,"coresPerSocket":8}]}]' | phasein count - --text`,
    ),
  },
} as const;
