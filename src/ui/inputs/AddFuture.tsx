import { useId, useState, type ReactNode } from 'react';
import { addFuture } from '../../edit/futures/add.ts';
import type { PresetId } from '../../edit/presets/preset.ts';
import { PRESETS } from '../../edit/presets/registry.ts';
import { BARRED_WORDS, PRESET_WORDS } from '../../wording/presets.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { FUTURE_WORDS } from '../../wording/ui/futures.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { jumpTo } from './jump.ts';

/** The futures that people often ask about, each one click away; one that does not apply says why. */
export function AddFuture(): ReactNode {
  const platforms = useWorkbench((bench) => bench.document.platforms);
  const [wanted, setWanted] = useState<string>();
  const platform = platforms.find(({ id }) => id === wanted)?.id;
  const id = useId();
  return (
    <section className="add-future" aria-labelledby={id}>
      <h3 id={id}>{FUTURE_WORDS.add}</h3>
      {platforms.length > 1 && (
        <label className="field">
          {FUTURE_WORDS.to}
          <span className="field-box">
            <select
              value={platform ?? platforms[0]?.id}
              onChange={(event) => {
                setWanted(event.currentTarget.value);
              }}
            >
              {platforms.map((one) => (
                <option key={one.id} value={one.id}>
                  {groupLegend(one.name, one.id)}
                </option>
              ))}
            </select>
          </span>
        </label>
      )}
      <ul>
        {PRESETS.map((preset) => (
          <PresetLine key={preset.id} preset={preset.id} platform={platform} />
        ))}
      </ul>
    </section>
  );
}

function PresetLine({ preset, platform }: { preset: PresetId; platform: string | undefined }): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  const about = useId();
  const { name, sentence } = PRESET_WORDS[preset];
  const made = addFuture(document, { id: preset, name, ...(platform === undefined ? {} : { platform }) });
  const isBarred = 'barred' in made;
  return (
    <li>
      <button
        type="button"
        disabled={isBarred}
        aria-describedby={about}
        onClick={() => {
          if (isBarred) return;
          change((bench) => chosen(bench, made.path, made.scenario));
          jumpTo(made.path);
        }}
      >
        {name}
      </button>
      <p className="group-note" id={about}>
        {isBarred ? `${FUTURE_WORDS.barred} ${BARRED_WORDS[made.barred]} ` : sentence}
        {isBarred && (
          <button
            type="button"
            className="link"
            onClick={() => {
              jumpTo(made.path);
            }}
          >
            {PAGE_WORDS.goToField}
          </button>
        )}
      </p>
    </li>
  );
}
