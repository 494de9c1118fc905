import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phasein, type Ran } from '../cli/fakeIo.ts';
import { COMMANDS, TITLES, WALKS } from './examples.ts';

const sample = 'tests/import/samples/rvtools-3x.xlsx';
const example = 'examples/skeleton.json';

/** Runs a line of the help as a shell would: what one command says is the standard input of the next. */
async function run(line: string): Promise<Ran> {
  const files = { [sample]: new Uint8Array(readFileSync(sample)), [example]: readFileSync(example, 'utf8') };
  let ran: Ran = { code: 0, out: '', err: '', written: {} };
  for (const part of line.split(' | ')) {
    const [program, ...args] = part.split(' ');
    expect(program).toBe('phasein');
    ran = await phasein(args, { ...files, '-': ran.out });
    expect({ code: ran.code, err: ran.code === 0 ? '' : ran.err }).toEqual({ code: 0, err: '' });
  }
  return ran;
}

it.each(COMMANDS)('$typed says what the help says', async ({ typed, says }) => {
  const { out } = await run(typed);
  expect(says.length).toBeGreaterThan(0);
  let from = 0;
  for (const line of says) {
    const at = out.indexOf(line, from);
    expect(at >= 0 ? line : `not said, or not in this place: ${line}\n${out.slice(from, from + 2000)}`).toBe(
      line,
    );
    from = at + line.length;
  }
});

it('the help has topics, steps and commands', () => {
  expect(TITLES.length).toBeGreaterThanOrEqual(8);
  expect(WALKS.length).toBeGreaterThanOrEqual(5);
  expect(COMMANDS.length).toBeGreaterThanOrEqual(6);
});
