import type { ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// With one scenario there is nothing to choose; the place of the tabs is kept where there are more.
const Tabs = late(async () => (await import('./Tabs.tsx')).Tabs, <div className="tabs" />);

/** Where the open scenarios stand as tabs, once there is more than one, or one that was closed. */
export function TabsSlot(): ReactNode {
  const isShown = useWorkbench(({ tabs }) => tabs.before.length + tabs.after.length + tabs.closed.length > 0);
  return isShown && <Tabs />;
}
