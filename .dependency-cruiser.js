import { entries, exact, meaninglessFolders, rooms, streetDoors } from './rooms.js';

const unitTest = '\\.test\\.tsx?$';
const either = (names) => `(${names.join('|')})`;
const packageFolder = (names) => `^node_modules/(@types/)?${either(names)}/`;
const anyOf = (names) => (names.length === 0 ? 'nothing but itself' : names.join(', '));

function walls(room, { mayEnter }) {
  return {
    name: `${room}-enters-only-its-neighbours`,
    comment: `src/${room} may enter: ${anyOf(mayEnter)}. Move the code to the room that owns it, or pass the value in.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/${either([room, ...mayEnter])}/` },
  };
}

function packages(room, allowed) {
  const names = room === 'model' ? [...allowed, exact.package] : allowed;
  return {
    name: `${room}-uses-only-its-packages`,
    comment: `src/${room} may use: ${anyOf(allowed)}. Take what you need from a room that may, or add the package to its row in rooms.js with a measured reason.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: unitTest },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      ...(names.length === 0 ? {} : { pathNot: packageFolder(names) }),
    },
  };
}

function street(door, other) {
  return {
    name: `${door}-leaves-${other}-alone`,
    comment: `The doors do not know each other. What src/${door} and src/${other} both need belongs to a room behind them.`,
    severity: 'error',
    from: { path: `^src/${door}/` },
    to: { path: `^src/(${other}/|package\\.ts$)` },
  };
}

const doors = Object.keys(streetDoors);
const nodeDoors = doors.filter((door) => streetDoors[door].mayUseNode === true);

const everywhere = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one file, or hide a third: give what both need a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing uses this file and it uses nothing: connect it or delete it.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: [...entries, unitTest, '\\.d\\.ts$', '\\.worker\\.ts$'] },
    to: {},
  },
  {
    name: 'no-dead-wood',
    comment: 'No door leads to this file, only tests do: connect it or delete it together with its test.',
    severity: 'error',
    from: { path: entries },
    to: { path: '^src/', pathNot: [...entries, unitTest, '\\.d\\.ts$', '\\.worker\\.ts$'], reachable: false },
  },
  {
    name: 'no-barrels',
    comment:
      'A file that passes on the names of others invites cycles: import from the file that owns the name.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/package\\.ts$' },
    to: { dependencyTypes: ['export'] },
  },
  {
    name: 'decimals-only-in-exact',
    comment: `Decimals are made and rounded in ${exact.folder} only: call what it offers.`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^${exact.folder}/` },
    to: { path: `(^|/)${exact.package.replace('.', '\\.')}(/|$)` },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'Product code may not lean on tests: move what both need into src.',
    severity: 'error',
    from: { path: '^src/', pathNot: unitTest },
    to: { path: `^tests/|${unitTest}` },
  },
  {
    name: 'no-meaningless-folders',
    comment: 'A folder is named after what it holds in the trade: put the file with the thing it is about.',
    severity: 'error',
    from: { path: '^(src|tests)/' },
    to: { path: `/${either(meaninglessFolders)}/`, pathNot: 'node_modules' },
  },
  {
    name: 'node-only-at-the-command-line',
    comment: 'Rooms run in a browser too: take bytes or text as a parameter and let src/cli read the file.',
    severity: 'error',
    from: { path: '^src/', pathNot: [`^src/${either(nodeDoors)}/`, unitTest] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-undeclared-packages',
    comment:
      'This package is not in package.json: add it with an exact version and its reason in docs/dependencies.md.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'nothing-unresolvable',
    comment: 'This import leads nowhere: mend the path, with its .ts or .tsx ending.',
    severity: 'error',
    from: { path: '^(src|tests)/' },
    to: { couldNotResolve: true, pathNot: '\\?|^virtual:' },
  },
];

const generated = [
  ...Object.entries(rooms).map(([room, row]) => walls(room, row)),
  ...Object.entries(rooms).map(([room, row]) => packages(room, row.packages)),
  ...Object.entries(streetDoors).map(([door, row]) => packages(door, row.packages)),
  ...doors.flatMap((door) => doors.filter((other) => other !== door).map((other) => street(door, other))),
  {
    name: 'every-folder-is-a-room',
    comment: 'src holds the rooms of rooms.js and nothing else: add a row for a new room, with an ADR.',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: `^src/(${[...Object.keys(rooms), ...doors].join('|')})/|^src/package\\.ts$`,
    },
    to: {},
  },
];

export default {
  forbidden: [...generated, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
