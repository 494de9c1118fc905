export interface Violation {
  from: string;
  to: string;
  rule: { name: string };
  cycle?: { name: string }[];
}

export interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: {
    totalCruised: number;
    totalDependenciesCruised?: number;
    violations: Violation[];
    ruleSetUsed: { forbidden: { name: string; comment: string; severity: string }[] };
  };
}

/** What dependency-cruiser found under src and tests of `folder` (default: the project), by the project's rules. */
export function cruise(folder?: string): Cruise;
