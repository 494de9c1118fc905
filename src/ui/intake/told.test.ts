import { expect, it } from 'vitest';
import { WHOLE } from '../../import/choose/choice.ts';
import { NO_PSEUDONYMS } from '../../import/choose/pseudonyms.ts';
import { teller, type IntakeWish, type Told } from './told.ts';

const text = (day: string, vms: number): string =>
  [
    'VM,Powerstate,Cluster,CPUs,Memory',
    ...Array.from({ length: vms }, (_, at) => `v${day}${String(at)},poweredOn,Alpha,2,4096`),
  ].join('\n');
const file = (content: string, name = 'export.csv', lastModified = 1): { name: string; blob: Blob } => ({
  name,
  blob: new File([content], name, { lastModified }),
});

async function told(tell: ReturnType<typeof teller>, wish: Partial<IntakeWish>): Promise<Told | undefined> {
  const heard: Told[] = [];
  const files = [file(text('now', 2))];
  await tell(
    { files, decimal: undefined, wish: { choice: WHOLE, isHidden: false, older: [], ...wish } },
    (one) => heard.push(one),
  );
  return heard.at(-1);
}

it('names keep the pseudonyms of an earlier map', async () => {
  const map = { ...NO_PSEUDONYMS, clusters: { Alpha: 'cluster-7' } };
  expect(await told(teller(), { isHidden: true, map })).toMatchObject({
    read: { estate: { clusters: [{ name: 'cluster-7' }] }, pseudonyms: { clusters: { Alpha: 'cluster-7' } } },
  });
});

it('says why an earlier export cannot be read, and reads another one of the same name', async () => {
  const tell = teller();
  expect(await told(tell, { older: [file('', 'old.csv', 1)] })).toMatchObject({
    growth: { because: 'unreadable', problems: [{ code: 'empty-file' }] },
  });
  // Neither states a day, but this one was read.
  expect(await told(tell, { older: [file(text('then', 1), 'old.csv', 2)] })).toMatchObject({
    growth: { because: 'no-day' },
  });
});
