import { useEffect, type ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useWorkbench } from '../state/store.ts';

// The answer stands before anybody can ask why.
const Drawer = late(async () => (await import('./Drawer.tsx')).Drawer);

/** Where the drawer stands once a figure is asked about. */
export function DrawerSlot(): ReactNode {
  const isOpen = useWorkbench((bench) => bench.view.trail.at >= 0);
  useEffect(() => whenIdle(Drawer.beforehand), []);
  return isOpen && <Drawer />;
}
