import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './machine/run.mjs';
import { judged, killed, lives } from './mutation/alive.mjs';

/** Lists every mutant that no test killed, from the JSON reports of Stryker in a folder, one line each. */
const folder = process.argv[2] ?? join(root, 'reports/mutation');
const files = judged(folder, root);

const counts = { killed: 0, lives: 0 };
const sections = [...files]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    const survivors = mutants.filter(lives);
    counts.killed += mutants.filter(killed).length;
    counts.lives += survivors.length;
    if (survivors.length === 0) return [];
    return [
      `\n## ${path.replace(/^.*src\/model\//, '')}\n`,
      ...survivors.map((mutant) => lineOf(lines, mutant)),
    ];
  });

function lineOf(lines, { location, mutatorName, replacement = '', status }) {
  const { start, end } = location;
  const line = lines[start.line - 1] ?? '';
  const was =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
  const untested = status === 'NoCoverage' ? ' (not reached)' : '';
  return `- ${String(start.line)}: ${mutatorName}, ${code(was)} → ${code(replacement)}${untested}`;
}

function code(text) {
  const short = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();
  return `\`${short.length > 70 ? `${short.slice(0, 67)}…` : short}\``;
}

const share = ((100 * counts.killed) / (counts.killed + counts.lives)).toFixed(1);
const head = `# Mutants that live

Written by \`node scripts/survivors.mjs FOLDER\` from the reports named in quality.md: ${String(counts.killed)} killed, ${String(counts.lives)} alive, ${share} %.
Those that no test can kill, because the changed code says the same, are explained in [equivalents.md](equivalents.md). Most of them are of four kinds:

- \`if (x === undefined) return undefined\` or \`?.\` before a call that answers undefined for undefined anyway (explanations);
- a default \`''\`, \`-1\` or \`[]\` that only stands in for an id that no list holds;
- shortcuts that save work: a cache not looked at, a sum over nothing, a loop entered for 0 (costs, ledger, attribution, workload);
- \`>\` for \`>=\` where both branches give 0, and \`<=\` TOLERANCE for \`<\` at exactly 1e-9.

The others are gaps: a test that tells them apart is welcome.
`;
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/survivors.md'), `${head}${sections.join('\n')}\n`);
say(`survivors: ${String(counts.lives)} of ${String(counts.lives + counts.killed)} in docs/survivors.md`);
