import { useRef, useState, type ReactNode } from 'react';
import { SidesChart } from '../../charts/sides/SidesChart.tsx';
import { sidesMarks } from '../../charts/sides/marks.ts';
import { phaseInOf, sideId, type PhaseIn } from '../../report/sides.ts';
import { cellText } from '../../wording/cell.ts';
import { headingText } from '../../wording/headings.ts';
import { shortMonth } from '../../wording/ui/chart.ts';
import { sidesFinding, sidesReading, SIDES_SUBTITLE, SIDES_WORDS } from '../../wording/ui/sides.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { MonthReadOut } from './MonthReadOut.tsx';
import { useShownFuture } from './useShownFuture.ts';
import { useWidth } from './useWidth.ts';
import './sides.css';

/** VMs and hosts on each side by month, of the future that the tables show. */
export function PhaseInPicture(): ReactNode {
  const { projection } = useAnswer();
  const phaseIn = phaseInOf(projection, useShownFuture());
  return phaseIn && <OneFuture phaseIn={phaseIn} />;
}

function OneFuture({ phaseIn }: { phaseIn: PhaseIn }): ReactNode {
  const { speech, projection, figure } = useAnswer();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState<number>();
  const { future, hosts, vms, moves } = phaseIn;
  const last = projection.compiled.horizon - 1;
  const at = Math.min(chosen ?? moves?.until ?? 0, last);
  const count = (side: 'vmware' | 'kvm', thing: 'hosts' | 'vms'): string => {
    const found = figure(sideId(future, side, thing, at));
    return found ? cellText(found, speech) : '';
  };
  const text = sidesReading(
    speech.month(at),
    [count('vmware', 'vms'), count('kvm', 'vms')],
    [count('vmware', 'hosts'), count('kvm', 'hosts')],
  );
  const panels = [
    { name: SIDES_WORDS.vms, ...vms },
    { name: SIDES_WORDS.hosts, ...hosts },
  ];
  const marks = sidesMarks(panels, {
    width,
    at,
    count: (value) => speech.numbers.rounded(String(value)),
    month: (offset) => shortMonth(speech.month(offset)),
  });
  const finding = sidesFinding(phaseIn, speech);
  return (
    <section className="statement">
      <h2>{finding}</h2>
      <p className="note">{SIDES_SUBTITLE}</p>
      <div ref={frame} className="chart-frame">
        {width > 0 && <SidesChart marks={marks} width={width} title={`${finding}. ${SIDES_SUBTITLE}.`} />}
      </div>
      <MonthReadOut at={at} last={last} text={text} onMonth={setChosen} />
      <SidesTable of={finding} future={future} />
    </section>
  );
}

/** The table behind the picture: the months in which hosts change; each figure says why. */
function SidesTable({ of, future }: { of: string; future: string }): ReactNode {
  const { speech, report } = useAnswer();
  const table = report.tables.find((one) => one.kind === 'machines' && one.future === future);
  if (!table) return null;
  return (
    <BehindPicture
      of={of}
      heads={[SIDES_WORDS.month, ...table.columns.map((column) => headingText(column, speech))]}
      rows={() =>
        table.rows.map(({ heading, cells }) => ({
          name: headingText(heading, speech),
          cells: cells.map((cell, place) => <FigureCell key={String(place)} cell={cell} />),
        }))
      }
    />
  );
}
