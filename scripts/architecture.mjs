import { cruise } from './cruise.mjs';

const { summary } = cruise();
const advice = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ');
  console.error(`${rule.name}: ${from}${path === from ? '' : ` -> ${path}`}\n  ${advice.get(rule.name)}`);
}

// A cruiser that cannot read TypeScript finds no modules, and nothing wrong with them.
const walked = summary.totalCruised > 0 && summary.totalDependenciesCruised > 0;
if (!walked) console.error('architecture: 0 modules were read, so nothing was checked');
console.log(
  `architecture: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ` +
    `${summary.violations.length} violations`,
);
process.exitCode = walked && summary.violations.length === 0 ? 0 : 1;
