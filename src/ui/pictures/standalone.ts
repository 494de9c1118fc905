const SVG = 'http://www.w3.org/2000/svg';
/** What the page's styles say of marks and texts, as attributes that a picture can carry itself. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const MARGIN = 16;
const LINE = 22;
const PER_CHARACTER = 9;
const TITLE = { 'font-family': 'Georgia, serif', 'font-size': 17, 'font-weight': 600 };
const NOTE = { 'font-family': 'sans-serif', 'font-size': 13 };

/** A picture on its own feet: with its title above it, its colours and its ground, needing no page. */
export interface Standalone {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Takes a drawn picture off the page, as it is seen there, with a title. */
export function standalone(drawn: SVGSVGElement, title: string): Standalone {
  const { width: wide, height: high } = drawn.viewBox.baseVal;
  const room = Math.floor(wide / PER_CHARACTER);
  const lines = wrapped(title, room);
  const notes = wrapped(noteOf(drawn, title), room);
  const head = MARGIN + (lines.length + notes.length) * LINE;
  const [width, height] = [wide + 2 * MARGIN, high + head + MARGIN];
  const page = getComputedStyle(document.documentElement);
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
  });
  picture.append(element('rect', { width, height, fill: page.backgroundColor }));
  [...lines, ...notes].forEach((line, at) => {
    const place = { x: MARGIN, y: MARGIN + at * LINE + 14, fill: page.color };
    picture.append(element('text', { ...place, ...(at < lines.length ? TITLE : NOTE) }, line));
  });
  const marks = element('g', { transform: `translate(${String(MARGIN)} ${String(head)})` });
  for (const child of drawn.children) marks.append(carried(child));
  picture.append(marks);
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

/** What is drawn and in which unit: the page says it under the title, and the picture to those who hear it. */
function noteOf(drawn: SVGSVGElement, title: string): string {
  const label = drawn.getAttribute('aria-label') ?? '';
  return label.startsWith(`${title}. `) ? label.slice(title.length + 2) : '';
}

/** The words of a title in lines of at most so many characters. */
export function wrapped(title: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ').filter((text) => text !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function carried(shown: Element): Element {
  const copy = shown.cloneNode(false) as Element;
  copy.removeAttribute('class');
  const style = getComputedStyle(shown);
  for (const name of CARRIED) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const child of shown.childNodes)
    copy.append(child instanceof Element ? carried(child) : child.cloneNode(true));
  return copy;
}

function element(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
