import type { GuestGroup } from '../scenario/estate.ts';

/** How hard a VM is to move, as somebody said or as its guest suggests. */
export type Complexity = NonNullable<GuestGroup['complexity']>;

/** How hard guests are to move when nobody said so; Red Hat's migration planner of 2026-08-20, by operating system. */
const BY_KIND: Readonly<Record<GuestGroup['kind'], Complexity>> = {
  rhel: 'easy',
  'oracle-linux': 'easy',
  sles: 'medium',
  'windows-server': 'medium',
  'windows-desktop': 'medium',
  ubuntu: 'hard',
  'linux-free': 'hard',
  appliance: 'hard',
  other: 'hard',
  unknown: 'medium',
};

/** The complexity of a guest group: as entered, else white-glove with a database or other middleware, else by its guest. */
export function complexityOf(group: GuestGroup): Complexity {
  if (group.complexity !== undefined) return group.complexity;
  const middleware = group.middleware !== undefined && group.middleware !== 'none';
  return middleware ? 'white-glove' : BY_KIND[group.kind];
}
