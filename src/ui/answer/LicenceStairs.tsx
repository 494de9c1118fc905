import { useRef, useState, type ReactNode } from 'react';
import { StairsChart } from '../../charts/stairs/StairsChart.tsx';
import { stairsMarks } from '../../charts/stairs/marks.ts';
import { licenceStairs, unitsId, type LicenceStairs as Stairs } from '../../report/stairs.ts';
import { shortMonth } from '../../wording/ui/chart.ts';
import { STAIRS_SUBTITLE, STAIRS_WORDS, stairsFinding, stairsReading } from '../../wording/ui/stairs.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { MonthReadOut } from './MonthReadOut.tsx';
import { useShownFuture } from './useShownFuture.ts';
import { useWidth } from './useWidth.ts';

const HEIGHT = 220;
/** More pictures than these are no help: the other offers stand in the tables. */
const MOST = 2;

/** VMware licences needed beside licences held, of the future that the tables show. */
export function LicenceStairs(): ReactNode {
  const { projection } = useAnswer();
  const stairs = licenceStairs(projection, useShownFuture()).slice(0, MOST);
  return stairs.map((one) => <OneOffer key={one.offer} stairs={one} />);
}

function OneOffer({ stairs }: { stairs: Stairs }): ReactNode {
  const { speech, projection, figure } = useAnswer();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const last = projection.compiled.horizon - 1;
  const [chosen, setChosen] = useState(stairs.idlest?.month ?? 0);
  const at = Math.min(chosen, last);
  const units = (what: 'held' | 'needed'): string =>
    speech.numbers.exact(figure(unitsId(stairs, what, at))?.value ?? '0');
  const steps = stairs.steps.map(({ from, to, committed, needed }) => ({
    from,
    to,
    held: committed,
    needed,
  }));
  const marks = stairsMarks(steps, stairs.renewals, {
    width,
    height: HEIGHT,
    at,
    units: (value) => speech.numbers.rounded(String(value)),
    month: (offset) => shortMonth(speech.month(offset)),
  });
  const finding = stairsFinding(stairs, speech);
  const text = stairsReading({ month: speech.month(at), held: units('held'), needed: units('needed') });
  return (
    <section className="statement stairs-statement">
      <h2>{finding}</h2>
      <p className="note">{STAIRS_SUBTITLE}</p>
      <div ref={frame} className="chart-frame">
        {width > 0 && (
          <StairsChart
            marks={marks}
            width={width}
            height={HEIGHT}
            title={`${finding}. ${STAIRS_SUBTITLE}.`}
          />
        )}
      </div>
      <MonthReadOut at={at} last={last} text={text} onMonth={setChosen} />
      <StairsTable of={finding} stairs={stairs} />
    </section>
  );
}

/** The table behind the picture: a row for every step, whose units say why. */
function StairsTable({ of, stairs }: { of: string; stairs: Stairs }): ReactNode {
  const { speech } = useAnswer();
  return (
    <BehindPicture
      of={of}
      heads={Object.values(STAIRS_WORDS)}
      rows={() =>
        stairs.steps.map(({ from, to }) => ({
          name: speech.month(from),
          cells: [
            speech.month(to),
            <FigureCell key="held" cell={unitsId(stairs, 'held', from)} />,
            <FigureCell key="needed" cell={unitsId(stairs, 'needed', from)} />,
          ],
        }))
      }
    />
  );
}
