/** What is done with one control in the page: the values to try, as the control is given them. */
export interface Trial {
  readonly path: string;
  readonly values: readonly unknown[];
  readonly clears: boolean;
}

/** What was found of one control, and the files that were saved after each step. */
export interface Found {
  readonly path: string;
  readonly controls: number;
  readonly tag: string;
  readonly name: string;
  /** Which of the values the control took. */
  readonly taken: number;
  readonly set: string;
  readonly cleared: string | undefined;
  readonly undone: string;
}

/** Unfolds every section and everything that is folded inside them. Runs in the page. */
export async function unfoldAll(): Promise<void> {
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  const folded = (): HTMLElement | null =>
    document.querySelector<HTMLElement>(
      '.section h2 button[aria-expanded="false"], .inputs details:not([open]) > summary',
    );
  for (let next = folded(); next; next = folded()) {
    next.click();
    await rest();
  }
}

/** Unfolds one section alone, and in it whatever hides one of some addresses. Runs in the page. */
export async function unfoldSection({ at, paths }: { at: number; paths: readonly string[] }): Promise<void> {
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  const headings = [...document.querySelectorAll<HTMLElement>('.section h2 button')];
  for (const [place, heading] of headings.entries()) {
    if ((heading.getAttribute('aria-expanded') === 'true') !== (place === at)) heading.click();
    await rest();
  }
  const folded = (): HTMLElement | null | undefined =>
    [...document.querySelectorAll<HTMLElement>('.inputs details:not([open])')]
      .find(({ dataset }) => paths.some((path) => `/${path}`.startsWith(`/${dataset['all'] ?? ''}`)))
      ?.querySelector('summary');
  for (let next = folded(); next; next = folded()) {
    next.click();
    await rest();
  }
}

/** Tries each control in turn: sets it, clears it, takes both back, and saves the file in between. Runs in the page. */
export async function driveAll(trials: readonly Trial[]): Promise<Found[]> {
  const MOST_STEPS = 8;
  let saved = '';
  URL.createObjectURL = (blob) => {
    saving = (blob as Blob).text().then((text) => {
      saved = text;
    });
    return 'blob:saved';
  };
  // The file is read as it is made; nothing has to be downloaded.
  HTMLAnchorElement.prototype.click = () => undefined;
  let saving = Promise.resolve();
  const button = (label: string): HTMLButtonElement => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('.toolbar button')];
    const found = all.find(({ textContent }) => textContent.startsWith(label));
    if (!found) throw new Error(`no button ${label}`);
    return found;
  };
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  const save = async (): Promise<string> => {
    await rest();
    button('Save').click();
    await saving;
    return saved;
  };
  const write = (input: HTMLInputElement, text: string): void => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const textOf = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  const type = async (input: HTMLInputElement, text: string): Promise<void> => {
    // Writing what stands there already is no event: an assumed value is wiped before it is stated.
    if (input.value === text) write(input, '');
    await rest();
    write(input, text);
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  const tick = async (box: HTMLElement, wanted: readonly string[]): Promise<boolean> => {
    const ticks = [...box.querySelectorAll('input')];
    if (!wanted.every((one) => ticks.some(({ value }) => value === one))) return false;
    for (const one of ticks.filter(({ value, checked }) => wanted.includes(value) !== checked)) {
      one.click();
      await rest();
    }
    return true;
  };
  const put = async (control: HTMLElement, value: unknown): Promise<boolean> => {
    if (control instanceof HTMLFieldSetElement) return tick(control, (value ?? []) as string[]);
    if (control instanceof HTMLSelectElement) {
      const text = textOf(value);
      if (![...control.options].some((option) => option.value === text)) return false;
      control.value = text;
      control.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    const isPercent = control.closest<HTMLElement>('.field')?.dataset['form'] === 'percent';
    const shown = isPercent && value !== undefined ? Number((Number(value) * 100).toPrecision(12)) : value;
    await type(control as HTMLInputElement, textOf(shown));
    return true;
  };
  const at = (path: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('.inputs [data-path]')].filter(
      ({ dataset }) => dataset['path'] === path,
    );
  const nameOf = (control: HTMLElement): string =>
    control instanceof HTMLFieldSetElement
      ? (control.querySelector('legend')?.textContent ?? '')
      : [...((control as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ');
  const original = await save();
  const undone = async (): Promise<string> => {
    let now = await save();
    for (let step = 0; step < MOST_STEPS && now !== original; step++) {
      button('Undo').click();
      now = await save();
    }
    return now;
  };
  const drive = async ({ path, values, clears }: Trial): Promise<Found> => {
    const controls = at(path);
    const [control] = controls;
    const none = { path, controls: controls.length, tag: '', name: '', taken: -1, set: '', undone: '' };
    if (!control) return { ...none, cleared: undefined };
    const name = nameOf(control);
    let taken = -1;
    for (const [place, value] of values.entries())
      if (taken < 0 && (await put(control, value))) taken = place;
    const set = await save();
    let cleared: string | undefined;
    const [again] = at(path);
    if (clears && again && (await put(again, undefined))) cleared = await save();
    return {
      path,
      controls: controls.length,
      tag: control.tagName,
      name,
      taken,
      set,
      cleared,
      undone: await undone(),
    };
  };
  const found: Found[] = [];
  for (const trial of trials) found.push(await drive(trial));
  return found;
}

/** Presses every button that adds something, takes it back, and says which field had the focus. Runs in the page. */
export async function addAll(): Promise<string[]> {
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  const buttons = (): HTMLButtonElement[] => [
    ...document.querySelectorAll<HTMLButtonElement>('.inputs .thing-buttons > button:not(.link, :disabled)'),
  ];
  const focused: string[] = [];
  for (let at = 0; at < buttons().length; at++) {
    const label = buttons()[at]?.textContent ?? '';
    buttons()[at]?.click();
    await rest();
    const path = document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'];
    focused.push(`${label}: ${path ?? 'nothing'}`);
    document.querySelector<HTMLButtonElement>('.toolbar button')?.click();
    await rest();
  }
  return focused;
}
