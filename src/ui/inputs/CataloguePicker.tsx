import { useId, useState, type ReactNode } from 'react';
import type { Choice } from '../../edit/catalogue/search.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { choiceText, moreChoices, PICKER_WORDS } from '../../wording/ui/catalogue.ts';
import { late } from '../late/late.tsx';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { jumpTo } from './jump.ts';
import type { Shelf } from './shelf.ts';

/** Choices that are listed; the rest is counted, and found by typing. */
const LISTED = 8;

/** What a picker picks: which choices there are for some words, and what becomes of the scenario with one of them. */
export interface Picks {
  readonly label: string;
  /** The field of the quote that beats the list, where there is an offer already. */
  readonly quote?: InputPath | undefined;
  readonly find: (shelf: Shelf, scenario: Scenario, words: string) => readonly Choice[];
  readonly take: (
    shelf: Shelf,
    scenario: Scenario,
    id: string,
  ) => { readonly path: InputPath; readonly after: Scenario; readonly show: InputPath };
}

/** A button that unfolds the catalogue: your quote first, then what it offers, by name or vendor. */
export function CataloguePicker(picks: Picks): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <div className="picker">
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {picks.label}
      </button>
      <div id={list} hidden={!isOpen}>
        {isOpen && (
          <ShelvedChoices
            picks={picks}
            close={() => {
              setOpen(false);
            }}
          />
        )}
      </div>
    </div>
  );
}

const ShelvedChoices = late<Omit<Open, 'shelf'>>(
  async () => {
    const { SHELF } = await import('./shelf.ts');
    return (open) => <Choices shelf={SHELF} {...open} />;
  },
  <p className="group-note">{PICKER_WORDS.loading}</p>,
);

interface Open {
  readonly shelf: Shelf;
  readonly picks: Picks;
  readonly close: () => void;
}

function Choices({ shelf, picks, close }: Open): ReactNode {
  const [words, setWords] = useState('');
  const id = useId();
  const scenario = useWorkbench((bench) => bench.document);
  const found = picks.find(shelf, scenario, words);
  const { quote } = picks;
  return (
    <>
      <label className="field" htmlFor={id}>
        {PICKER_WORDS.search}
      </label>
      <span className="field-box">
        <input
          id={id}
          type="search"
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      </span>
      <ul>
        {quote !== undefined && (
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                jumpTo(quote);
              }}
            >
              {PICKER_WORDS.quote}
            </button>
          </li>
        )}
        {found.slice(0, LISTED).map((choice) => (
          <ChoiceLine key={choice.id} choice={choice} shelf={shelf} picks={picks} close={close} />
        ))}
      </ul>
      <p className="group-note" role="status">
        {moreChoices(found.length, LISTED)}
      </p>
    </>
  );
}

function ChoiceLine({ choice, shelf, picks, close }: Open & { readonly choice: Choice }): ReactNode {
  const scenario = useWorkbench((bench) => bench.document);
  const about = useId();
  return (
    <li>
      <button
        type="button"
        aria-describedby={about}
        onClick={() => {
          const { path, after, show } = picks.take(shelf, scenario, choice.id);
          change((bench) => chosen(bench, path, after));
          close();
          jumpTo(show);
        }}
      >
        {choice.name}
      </button>
      <p className="group-note" id={about}>
        {choiceText(choice)}
      </p>
    </li>
  );
}
