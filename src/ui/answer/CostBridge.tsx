import { useRef, type ReactNode } from 'react';
import { BridgeChart } from '../../charts/bridge/BridgeChart.tsx';
import { bridgeMarks, type BridgeRow } from '../../charts/bridge/marks.ts';
import { bridgeTo, spentId, type Bridge, type BridgePart } from '../../report/bridge.ts';
import { bridgeFinding, bridgeName, bridgeSubtitle, BRIDGE_WORDS } from '../../wording/ui/bridge.ts';
import type { Speech } from '../../wording/speech.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { useShownFuture } from './useShownFuture.ts';
import { useWidth } from './useWidth.ts';
import './bridge.css';

/** Where the money goes: from the total of staying to that of the future that the tables show, kind by kind. */
export function CostBridge(): ReactNode {
  const { projection, report } = useAnswer();
  const shown = useShownFuture();
  const bridge = bridgeTo(projection, shown) ?? bridgeTo(projection, report.verdict.future);
  return bridge && <OneBridge bridge={bridge} />;
}

function OneBridge({ bridge }: { bridge: Bridge }): ReactNode {
  const { speech, figure } = useAnswer();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isKnown = figure(`against/${bridge.to}/savings`)?.missing.length === 0;
  const finding = bridgeFinding(bridge, isKnown, speech);
  const subtitle = bridgeSubtitle(speech);
  const money = (value: number): string => speech.numbers.exact(value.toFixed(speech.digits));
  const marks = bridgeMarks(rowsOf(bridge, speech), {
    width,
    amount: (value) => speech.numbers.rounded(String(value)),
    text: ({ from, to, kind }) =>
      kind === 'total' ? money(to) : `${to < from ? '−' : '+'}${money(Math.abs(to - from))}`,
  });
  return (
    <section className="statement">
      <h2>{finding}</h2>
      <p className="note">{subtitle}</p>
      <div ref={frame} className="bridge-frame">
        {width > 0 && <BridgeChart marks={marks} width={width} title={`${finding}. ${subtitle}.`} />}
      </div>
      <BridgeTable of={finding} bridge={bridge} />
    </section>
  );
}

function rowsOf({ from, to, start, end, steps }: Bridge, speech: Speech): BridgeRow[] {
  let at = start;
  const changes = steps.map(({ part, change }): BridgeRow => {
    const begin = at;
    at += change;
    return { name: bridgeName(part, speech), from: begin, to: at, kind: change < 0 ? 'less' : 'more' };
  });
  return [
    { name: speech.future(from), from: 0, to: start, kind: 'total' },
    ...changes,
    { name: speech.future(to), from: 0, to: end, kind: 'total' },
  ];
}

/** The table behind the picture: every kind of cost in both futures; each figure says why. */
function BridgeTable({ of, bridge }: { of: string; bridge: Bridge }): ReactNode {
  const { speech, figure } = useAnswer();
  const { from, to, parts } = bridge;
  const spent = (future: string, part: BridgePart): ReactNode =>
    figure(spentId(future, part)) ? <FigureCell cell={spentId(future, part)} /> : '0';
  return (
    <BehindPicture
      of={of}
      heads={[BRIDGE_WORDS.category, speech.future(from), speech.future(to)]}
      rows={() => [
        ...parts.map((part) => ({
          name: bridgeName(part, speech),
          cells: [spent(from, part), spent(to, part)],
        })),
        {
          name: BRIDGE_WORDS.total,
          cells: [from, to].map((future) => <FigureCell key={future} cell={`future/${future}/total`} />),
        },
      ]}
    />
  );
}
