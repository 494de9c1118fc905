import { mkdirSync, writeFileSync } from 'node:fs';
import { REASONS } from '../change/reasons.ts';
import { changeCells } from '../change/silence.ts';
import { fuzz } from './many.ts';

// npm run fuzz -- [RUNS] [SEED] reads spoilt exports; npm run fuzz -- silence [RUNS] [SEED] changes single cells (docs/quality.md).
const given = process.argv.slice(2);
const isSilence = given[0] === 'silence';
const [runs = isSilence ? 10_000 : 100_000, seed = 1] = given.slice(isSilence ? 1 : 0).map(Number);

if (isSilence) await tellSilence();
else await tellFuzz();

async function tellFuzz(): Promise<void> {
  const crashes = new URL('../crashes/', import.meta.url);
  const { reached, found } = await fuzz(runs, seed, (run) => {
    if (run % 5000 === 4999) console.log(`${String(run + 1)} read`);
  });
  console.table(reached);
  for (const { run, name, bytes, wrong } of found) {
    mkdirSync(crashes, { recursive: true });
    const file = `${String(seed)}-${String(run)}-${name}`;
    writeFileSync(new URL(file, crashes), bytes);
    console.log(`tests/import/crashes/${file}: ${wrong.join('; ')}`);
  }
  console.log(`${String(runs)} spoilt files read, ${String(found.length)} readings went wrong`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

async function tellSilence(): Promise<void> {
  const { figures, problems, silent } = await changeCells(runs, seed);
  console.log(
    `${String(runs)} cells changed: ${String(figures)} changed a figure, ${String(problems)} are a problem`,
  );
  const whys = silent.map((change) => REASONS.find(({ holds }) => holds(change))?.why);
  for (const { why } of REASONS) console.log(`  ${String(whys.filter((own) => own === why).length)}: ${why}`);
  const unexplained = silent.filter((_, at) => whys[at] === undefined);
  console.log(`  ${String(unexplained.length)}: passed over without a reason`);
  for (const change of unexplained) console.log(`    ${JSON.stringify(change)}`);
  process.exitCode = unexplained.length > 0 ? 1 : 0;
}
