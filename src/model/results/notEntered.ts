import { isCovered } from '../compile/products.ts';
import type { Product } from '../scenario/products.ts';
import type { GuestGroup, GuestKind } from '../scenario/estate.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Middleware = NonNullable<GuestGroup['middleware']>;

/** What VMs run that somebody sells licences for: their system, or the software in them. */
export type Licensed = GuestKind | Middleware;

/** VMs that run something licensed of which no product is entered, so that no future pays for it: not known, never 0 (model.md 1). */
export interface NotEntered {
  readonly path: 'products';
  readonly code: 'no-product';
  /** VMs that are switched on. */
  readonly count: number;
  readonly of: Licensed;
}

const SYSTEMS: readonly GuestKind[] = ['windows-server', 'windows-desktop', 'rhel', 'sles'];
const SOFTWARE: readonly Middleware[] = ['sql-server', 'oracle-database', 'ibm-pvu'];

/** Systems and software in VMs for which no product is entered, one line for each with the VMs that run it. */
export function notEntered({ clusters, products = [] }: Scenario): NotEntered[] {
  const line = (
    of: Licensed,
    isMeant: (group: GuestGroup) => boolean,
    own: readonly Product[],
  ): NotEntered[] => {
    const count = clusters.reduce(
      (sum, { id, guests }) =>
        sum +
        guests
          .filter((group) => isMeant(group) && group.poweredOn !== false)
          .filter((group) => !own.some((product) => isCovered(product, id, group)))
          .reduce((vms, group) => vms + group.vms, 0),
      0,
    );
    return count === 0 ? [] : [{ path: 'products', code: 'no-product', count, of }];
  };
  return [
    ...SYSTEMS.flatMap((kind) =>
      line(
        kind,
        (group) => group.kind === kind,
        products.filter((product) => isForSystem(product, kind)),
      ),
    ),
    ...SOFTWARE.flatMap((software) =>
      line(
        software,
        ({ middleware }) => middleware === software,
        products.filter((product) => product.middleware?.includes(software) ?? product.groups !== undefined),
      ),
    ),
  ];
}

/** A product for all VMs, such as backup, is no system; one for databases alone is none either. */
export function isForSystem({ kinds, middleware, groups }: Product, kind: GuestKind): boolean {
  if (middleware !== undefined && !middleware.includes('none')) return false;
  return kinds?.includes(kind) ?? groups !== undefined;
}
