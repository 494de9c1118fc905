import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Partial runs (one file, one folder) never reach full coverage, so only the full test command asks for it.
const coverageIsRequired = process.env['PHASEIN_COVERAGE'] === 'required';
const everything = { lines: 100, branches: 100, functions: 100, statements: 100 };

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react()],
  build: {
    target: isSsrBuild === true ? 'node20' : 'es2022',
    ...(isSsrBuild === true ? { rolldownOptions: { output: { entryFileNames: 'cli.mjs' } } } : {}),
    sourcemap: false,
    manifest: isSsrBuild !== true,
    copyPublicDir: isSsrBuild !== true,
  },
  ssr: { noExternal: true },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/model/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      ...(coverageIsRequired ? { thresholds: everything } : {}),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/ui/**/*.test.tsx'],
        },
      },
    ],
  },
}));
