/**
 * The floor plan. Everything that .dependency-cruiser.js forbids is made from this table:
 * to give a room a new neighbour or a new package, change its row here and say why in an ADR.
 */
export const rooms = {
  model: { mayEnter: [], packages: ['zod'] },
  catalogue: { mayEnter: ['model'], packages: ['zod'] },
  saved: { mayEnter: ['model'], packages: ['zod'] },
  import: { mayEnter: ['model'], packages: ['saxen'] },
  edit: { mayEnter: ['model', 'catalogue'], packages: ['zod'] },
  report: { mayEnter: ['model'], packages: [] },
  wording: { mayEnter: ['model', 'import', 'report'], packages: [] },
  charts: { mayEnter: ['report', 'wording'], packages: ['react'] },
  export: {
    mayEnter: ['model', 'report', 'wording', 'charts', 'saved'],
    packages: ['hucre', 'react', 'react-dom'],
  },
};

/** The doors to the street: each may enter every room, nothing enters them, nor they each other. */
export const streetDoors = {
  ui: { packages: ['react', 'react-dom', 'zustand', 'zod'] },
  cli: { packages: ['commander', 'zod'], mayUseNode: true },
};

/** Entry points: the only files that nothing needs to import. */
export const entries = [
  '^src/ui/main\\.tsx$',
  '^src/ui/offline/serviceWorker\\.ts$',
  '^src/ui/further/worker\\.ts$',
  '^src/ui/intake/worker\\.ts$',
  '^src/ui/cheapest/worker\\.ts$',
  '^src/cli/main\\.ts$',
  '^src/package\\.ts$',
];

/** The one place where decimals are made and rounded. */
export const exact = { folder: 'src/model/exact', package: 'decimal.js' };

/** Names that say nothing about what is inside. */
export const meaninglessFolders = ['utils', 'util', 'helpers', 'common', 'lib', 'services', 'shared', 'misc'];
