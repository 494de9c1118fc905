import { beforeEach, expect, it } from 'vitest';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import { saveScenario } from '../../saved/save.ts';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { takeFiles } from './open.ts';

const source = (text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text);
  const one = { arrayBuffer: () => Promise.resolve(bytes.buffer) };
  return { name: 'one.json', blob: Object.assign(new Blob([bytes]), one, { slice: () => one }) };
};
const opened = async (text: string) => {
  await takeFiles([source(text)]);
  return useWorkbench.getState().document;
};

beforeEach(() => {
  useWorkbench.setState(openedOn(EXAMPLE), true);
});

it('states what a file takes from the catalogue, so that the page can show its prices', async () => {
  const text = saveScenario(EXAMPLE).replaceAll('"offer": "vvf"', '"offer": "vmware-vvf"');
  const { offers } = await opened(text);
  expect(offers.map(({ id }) => id)).toEqual([...EXAMPLE.offers.map(({ id }) => id), 'vmware-vvf']);
  expect(offers.at(-1)?.price).toEqual({ low: '135', base: '135', high: '150' });
});

it('leaves a file alone that states its offers, or names one that nobody knows', async () => {
  expect(await opened(saveScenario(EXAMPLE))).toEqual(EXAMPLE);
  const text = saveScenario(EXAMPLE).replace('"offer": "vvf"', '"offer": "mine"');
  expect((await opened(text)).offers).toEqual(EXAMPLE.offers);
});
