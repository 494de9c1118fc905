import { categoryName } from '../headings.ts';
import { fieldTitle } from '../fields.ts';
import { partWord, purposeWord, rowWord, windowPhrase } from '../workload.ts';
import type { Speech } from '../speech.ts';

type Parts = Readonly<Record<string, string>>;
type Filling = (text: string, speech: Speech) => string;

const platform: Filling = (side, speech) => speech.platform(side.split('@')[0] ?? side);
const plusOne: Filling = (index) => String(Number(index) + 1);
const month: Filling = (offset, speech) => speech.month(Number(offset));

/** How a part of an address is said: by the name of the part, or by the word after the colon in a template. */
const FILLINGS: Readonly<Record<string, Filling>> = {
  future: (id, speech) => `“${speech.future(id)}”`,
  offer: (id, speech) => speech.offer(id),
  payer: (id, speech) => speech.cluster(id),
  cluster: (id, speech) => speech.cluster(id),
  product: (id, speech) => speech.product(id),
  platform: (id, speech) => speech.platform(id),
  category: categoryName,
  month,
  bought: month,
  year: plusOne,
  contract: plusOne,
  line: plusOne,
  place: plusOne,
  site: plusOne,
  kvm: platform,
  field: fieldTitle,
  of: categoryName,
  row: rowWord,
  part: partWord,
  window: windowPhrase,
  purpose: purposeWord,
  use: purposeWord,
};

/** Fills a template such as "Cash of year {year}, {future}" with the parts of an address. */
export function filled(template: string, parts: Parts, speech: Speech): string {
  return template.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, part: string, as: string | undefined) => {
    const text = parts[part] ?? '';
    const filling = FILLINGS[as ?? part];
    return filling ? filling(text, speech) : text;
  });
}
