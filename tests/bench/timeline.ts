import { compile } from '../../src/model/compile/compile.ts';
import { timelineOf } from '../../src/model/timeline/timeline.ts';
import { estateOf, GIANT, HUNDRED } from './parts/estate.ts';

const RUNS = Number(process.argv[2] ?? '40');

// Processor time instead of the clock: a busy machine makes it no longer.
for (const size of [HUNDRED, GIANT]) {
  const scenario = estateOf(size, []);
  const compiled = compile(scenario, []);
  const compiling = times(() => compile(scenario, []));
  const running = times(() => compiled.futures.map((future) => timelineOf(compiled, future)));
  console.log(
    `${size.name}: compile ${compiling}, hosts of ${String(compiled.futures.length)} futures ${running}`,
  );
}

/** Processor time of many runs in ms: the least and the median. */
function times(run: () => unknown): string {
  const spent = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const show = (at: number): string => (spent[at] ?? NaN).toFixed(1);
  return `${show(0)} ms at least, ${show(Math.floor(RUNS / 2))} ms in the middle`;
}
