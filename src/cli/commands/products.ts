import { KNOWN_PRODUCTS } from '../../catalogue/products.ts';
import { modesAt } from '../../edit/products/withProduct.ts';
import { PRODUCT_WORDS } from '../../wording/products.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';

/** Lists the products that --product adds: the VMs that need them, and the offers by which they are licensed today. */
export function products(io: Io, options: { readonly json?: boolean }): ExitCode {
  const month = io.today().slice(0, 7);
  const all = KNOWN_PRODUCTS.map((known) => ({
    id: known.id,
    ...PRODUCT_WORDS[known.id],
    ...known.for,
    modes: modesAt(known, month),
  }));
  const lines = all.map(
    ({ id, name, sentence, modes }) => `${id}\n  ${name}. ${sentence}\n  licensed by: ${modes.join(', ')}\n`,
  );
  io.out(options.json === true ? jsonText(all) : lines.join(''));
  return EXIT.good;
}
