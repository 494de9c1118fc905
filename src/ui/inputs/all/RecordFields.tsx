import type { ReactNode } from 'react';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { getAt } from '../../../model/scenario/paths.ts';
import type { Product } from '../../../model/scenario/products.ts';
import { useWorkbench } from '../../state/store.ts';
import { Control } from '../../fields/Control.tsx';
import { partsOf } from './parts.ts';
import { RecordPart } from './RecordPart.tsx';
import { Things } from './Things.tsx';

interface Record {
  readonly at: InputPath;
  /** What has its place elsewhere in the form: fields, records and lists, each with everything inside. */
  readonly besides?: readonly InputPath[];
}

const NO_PRODUCTS: readonly Product[] = [];
const NOTHING: readonly InputPath[] = [];

/** A control for every field of the record at an address, then the records and lists inside it. */
export function RecordFields({ at, besides = NOTHING }: Record): ReactNode {
  const record = useWorkbench((bench) => getAt(bench.document, at));
  const holdings = useWorkbench((bench) => bench.document.holdings);
  const products = useWorkbench((bench) => bench.document.products) ?? NO_PRODUCTS;
  const all = partsOf(at, record, { contracts: idsOf(holdings), products: idsOf(products) });
  const parts = all.filter(({ kind, path }) => kind !== 'field' || !besides.includes(path));
  return (
    <>
      <div className="group-fields">
        {parts.map(({ kind, path }) => kind === 'field' && <Control key={path} path={path} />)}
      </div>
      {parts.map((part) => {
        if (part.kind === 'field' || besides.includes(`${part.path}/`)) return null;
        if (part.kind === 'things') return <Things key={part.path} at={part.path} fieldsAt={fieldsAt} />;
        return (
          <RecordPart key={part.path} part={part}>
            <RecordFields at={part.path} besides={besides} />
          </RecordPart>
        );
      })}
    </>
  );
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function fieldsAt(at: InputPath): ReactNode {
  return <RecordFields at={at} />;
}
