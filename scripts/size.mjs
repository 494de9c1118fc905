import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { cruise } from './cruise.mjs';
import { root } from './machine/run.mjs';

const sources = readdirSync(join(root, 'src'), { recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
  .map((file) => join('src', file));

const lineOf = (file, position) => file.getLineAndCharacterOfPosition(position).line;

function functionsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const start = lineOf(file, node.getStart(file));
      found.push({ where: `${path}:${start + 1}`, lines: lineOf(file, node.end) - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function spread(what, entries, wanted) {
  const sorted = [...entries].sort((a, b) => a.lines - b.lines);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? { lines: 0, where: 'none' };
  const longest = at(1);
  console.log(
    `${what}: ${sorted.length}, median ${at(0.5).lines}, p90 ${at(0.9).lines}, ` +
      `max ${longest.lines} (${longest.where})  wanted: ${wanted}`,
  );
}

const roomOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

function twoWayRooms(modules) {
  const edges = new Set();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from !== undefined && to !== undefined && from !== to) edges.add(`${from} ${to}`);
    }
  }
  return [...edges].filter((edge) => edges.has(edge.split(' ').reverse().join(' '))).length / 2;
}

const texts = sources.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const files = texts.map(({ path, text }) => ({ where: path, lines: text.trimEnd().split('\n').length }));
spread('files', files, 'median 80, p90 200, max 300');
spread(
  'functions',
  texts.flatMap(({ path, text }) => functionsOf(path, text)),
  'median 10, p90 30, max 60',
);

const { modules, summary } = cruise();
const cycles = summary.violations.filter((violation) => violation.rule.name === 'no-cycles').length;
console.log(`cycles: ${cycles}, two-way rooms: ${twoWayRooms(modules)}  wanted: 0, 0`);
