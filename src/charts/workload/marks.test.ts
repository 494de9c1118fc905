import { expect, it } from 'vitest';
import { workloadMarks, type WorkloadGroup } from './marks.ts';

const bar = (future: string, ...values: number[]): WorkloadGroup['bars'][number] => ({
  future,
  total: values.reduce((sum, value) => sum + value, 0),
  parts: values.map((value, place) => ({ part: `p${String(place)}`, value })),
});

const setting = {
  width: 600,
  chosen: 1,
  amount: String,
  label: ({ future, total }: { future: string; total: number }) => `${String(total)} ${future}`,
};

it('stacks what was spent from the zero line, futures one below the other', () => {
  const groups = [
    { row: 'rhel', name: 'RHEL', bars: [bar('stay', 40, 0), bar('move', 10, 20)] },
    { row: 'total', name: 'All', bars: [bar('stay', 40), bar('move', 30)] },
  ];
  const marks = workloadMarks(groups, setting);
  // 7 letters of 7 and 8 to spare are kept free behind the longest bar: 600 − 57 = 543 for an amount of 40.
  expect(marks.groups[0]?.bars[0]).toEqual({
    key: 'rhel stay',
    y: 22,
    pieces: [{ part: 'p0', x: 0, width: 543 }],
    text: '40 stay',
    textX: 549,
    isChosen: false,
  });
  expect(marks.groups[0]?.bars[1]?.pieces).toEqual([
    { part: 'p0', x: 0, width: 135.75 },
    { part: 'p1', x: 135.75, width: 271.5 },
  ]);
  expect(marks.groups.flatMap(({ bars }) => bars.map(({ isChosen }) => isChosen))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(marks.groups.map(({ y }) => y)).toEqual([16, 90]);
  expect(marks).toMatchObject({ zero: 0, height: 174 });
  expect(marks.lines.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  expect(marks.lines[0]).toEqual({ x: 0, text: '0', isZero: true });
});

it('draws credits to the left of the zero line, and costs to the right of it', () => {
  const marks = workloadMarks([{ row: 'x', name: 'X', bars: [bar('m', 30, -10)] }], setting);
  const right = 600 - 4 * 7 - 8;
  expect(marks.zero).toBe(right / 4);
  expect(marks.groups[0]?.bars[0]?.pieces).toEqual([
    { part: 'p0', x: right / 4, width: (right * 3) / 4 },
    { part: 'p1', x: 0, width: right / 4 },
  ]);
  expect(marks.groups[0]?.bars[0]?.textX).toBe(right + 6);
});

it('shortens names where room is short, and keeps two fifths of it for bars', () => {
  const long = bar('a future of many long and useless words', 5);
  const [narrow, wide] = [200, 600].map((width) =>
    workloadMarks([{ row: 'x', name: 'X', bars: [long] }], { ...setting, width }),
  );
  expect(narrow?.groups[0]?.bars[0]).toMatchObject({ text: '5 a future of many long a…', textX: 86 });
  expect(wide?.groups[0]?.bars[0]?.text).toBe('5 a future of many long and useless words');
});

it('draws nothing but its lines where there is nothing to draw', () => {
  expect(workloadMarks([], setting)).toMatchObject({ groups: [], height: 26, zero: 0 });
});
