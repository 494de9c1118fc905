import type { ReactNode } from 'react';
import { inside, type InputPath } from '../../../model/scenario/inputPath.ts';
import { getAt } from '../../../model/scenario/paths.ts';
import { thingTitle } from '../../../wording/ui/things.ts';
import { useWorkbench } from '../../state/store.ts';
import { Group } from '../Group.tsx';
import { AddThing } from './AddThing.tsx';
import { RemoveThing } from './RemoveThing.tsx';

type Listed = readonly { readonly id?: string; readonly name?: string; readonly from?: number }[];

interface Props {
  readonly at: InputPath;
  readonly fieldsAt: (at: InputPath) => ReactNode;
}

const NONE: Listed = [];

/** The things of a list, each with all its fields and a way out, and the way to another one. */
export function Things({ at, fieldsAt }: Props): ReactNode {
  const things = useWorkbench((bench) => (getAt(bench.document, at) ?? NONE) as Listed);
  return (
    <>
      {things.map(({ id, name, from }, place) => {
        const key = id ?? String(from);
        const title = thingTitle(at, name ?? key);
        return (
          // A price by quantity is known by that quantity, which may be changed while it has the focus.
          <Group key={id ?? place} legend={title}>
            {fieldsAt(inside(at, key))}
            <RemoveThing path={inside(at, key)} title={title} />
          </Group>
        );
      })}
      <AddThing at={at} />
    </>
  );
}
