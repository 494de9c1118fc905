import { describe, expect, it } from 'vitest';
import { BAR, bridgeMarks, ROW, type BridgeFrame, type BridgeRow } from './marks.ts';

const rows: readonly BridgeRow[] = [
  { name: 'Stay', from: 0, to: 100, kind: 'total' },
  { name: 'VMware', from: 100, to: 30, kind: 'less' },
  { name: 'KVM', from: 30, to: 50, kind: 'more' },
  { name: 'Move', from: 0, to: 50, kind: 'total' },
];
// No text takes room, so that 208 places less 8 stand for 100: two for each.
const frame: BridgeFrame = { width: 208, amount: String, text: () => '' };

describe('the rows of a bridge as places', () => {
  const { bars, lines, height } = bridgeMarks(rows, frame);

  it('reach from zero where they are totals, and hang where they are changes', () => {
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 200],
      [60, 140],
      [60, 40],
      [0, 100],
    ]);
    expect(bars.map(({ y }) => y)).toEqual([18, 60, 102, 144]);
    expect(height).toBe(4 * ROW + 26);
  });

  it('are led on from where one ends to the next, but for the last', () => {
    expect(bars.map(({ link }) => link)).toEqual([
      { x: 200, y: 18 + BAR },
      { x: 60, y: 60 + BAR },
      { x: 100, y: 102 + BAR },
      undefined,
    ]);
  });

  it('have round values below, with zero told apart', () => {
    expect(lines).toEqual([
      { x: 0, text: '0', isZero: true },
      { x: 100, text: '50', isZero: false },
      { x: 200, text: '100', isZero: false },
    ]);
  });

  it('keep room for what is written behind the longest bar, up to three fifths', () => {
    const written = bridgeMarks(rows, { ...frame, text: ({ kind }) => (kind === 'total' ? '12345' : '') });
    expect(written.bars.map(({ x, width, text, textX }) => [x, width, text, textX])).toEqual([
      [0, 160, '12345', 166],
      [48, 112, '', 166],
      [48, 32, '', 86],
      [0, 80, '12345', 86],
    ]);
    const long = bridgeMarks(rows, { ...frame, text: () => 'x'.repeat(99) });
    expect(long.bars[0]?.width).toBeCloseTo(208 * 0.4, 9);
  });

  it('stay in sight where nothing changes, below zero and without any row', () => {
    const below = bridgeMarks(
      [
        { name: 'a', from: 0, to: -50, kind: 'total' },
        { name: 'b', from: -50, to: -50, kind: 'more' },
        { name: 'c', from: 0, to: 50, kind: 'total' },
      ],
      frame,
    );
    expect(below.bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [0, 1],
      [100, 100],
    ]);
    expect(bridgeMarks([], frame)).toMatchObject({ height: 26, bars: [] });
  });
});
