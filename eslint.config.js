import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noNetwork = 'Nothing a user enters leaves the page: no module may talk to a network.';
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

const noClock = 'The model has no clock: take `today` or a Month as a parameter.';
const noIo = 'The model does no I/O: return data, and let ui or cli speak.';
const noLocale = 'The model has no locale: return the value, and let wording format it.';
const noChance = 'The model has no chance in it: take the draws as a parameter.';

const noReexport = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'No barrels: import from the file that owns the name.',
};

const exactOnly = {
  name: 'decimal.js',
  message: 'Decimals are made and rounded in src/model/exact only: call what it offers.',
};

const banned = (names, message) => names.map((name) => ({ name, message }));

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-cli',
    'dist-lib',
    'dist-onefile',
    'coverage',
    'reports',
    '.stryker-tmp',
    'test-results',
    'screenshots',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: { 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...banned(network, noNetwork)],
      'no-restricted-properties': ['error', { property: 'sendBeacon', message: noNetwork }],
      'no-restricted-imports': ['error', { paths: [exactOnly] }],
      'no-restricted-syntax': ['error', noReexport],
    },
  },
  {
    files: ['src/package.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(network, noNetwork),
        ...banned(['Date', 'performance', 'setTimeout', 'setInterval'], noClock),
        ...banned(['console', 'process', 'window', 'document', 'localStorage'], noIo),
        ...banned(['Intl', 'navigator'], noLocale),
        ...banned(['crypto'], noChance),
      ],
      'no-restricted-properties': [
        'error',
        { property: 'sendBeacon', message: noNetwork },
        { object: 'Math', property: 'random', message: noChance },
        { property: 'toLocaleString', message: noLocale },
        { property: 'localeCompare', message: `${noLocale} Compare with < and >.` },
        { property: 'toLocaleUpperCase', message: noLocale },
        { property: 'toLocaleLowerCase', message: noLocale },
      ],
    },
  },
  {
    files: ['src/model/exact/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    rules: {
      // A describe() block is a list of cases, not a function anybody has to hold in mind at once.
      'max-lines-per-function': 'off',
    },
  },
);
