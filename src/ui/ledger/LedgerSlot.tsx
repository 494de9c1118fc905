import { useEffect, useRef, type ReactNode } from 'react';
import { LEDGER_WORDS } from '../../wording/ui/ledger.ts';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useWorkbench } from '../state/store.ts';
import { useIsNear } from '../useIsNear.ts';
import './ledger.css';

const Ledger = late(async () => (await import('./Ledger.tsx')).Ledger, <Waiting />);

/** The place of all payments; they are not written out before somebody comes near, or asks for some of them. */
export function LedgerSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const wish = useWorkbench((bench) => bench.view.ledger);
  const isNear = useIsNear(place);
  useEffect(() => whenIdle(Ledger.beforehand), []);
  useEffect(() => {
    if (wish) place.current?.scrollIntoView({ block: 'start' });
  }, [wish]);
  return (
    <section ref={place} className="statement ledger">
      {isNear || wish ? <Ledger key={JSON.stringify(wish)} wish={wish} /> : <Waiting />}
    </section>
  );
}

/** As high as the payments will be: what is below must not move. */
function Waiting(): ReactNode {
  return (
    <div className="ledger-room">
      <h2>{LEDGER_WORDS.title}</h2>
      <p className="quiet">{LEDGER_WORDS.waiting}</p>
    </div>
  );
}
