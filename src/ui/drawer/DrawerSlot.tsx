import { lazy, Suspense, type ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';

// The answer stands before anybody can ask why.
const Drawer = lazy(async () => ({ default: (await import('./Drawer.tsx')).Drawer }));

/** Where the drawer stands once a figure is asked about. */
export function DrawerSlot(): ReactNode {
  const isOpen = useWorkbench((bench) => bench.view.trail.at >= 0);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Drawer />
    </Suspense>
  );
}
