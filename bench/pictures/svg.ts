/** Just as much SVG as the pictures of the docs need: they are read on white and on black, so they bring their own ground. */
export const INK = '#1f2933';
export const FAINT = '#cbd2d9';
export const COLORS = [
  '#0b6e99',
  '#d9730d',
  '#448361',
  '#9065b0',
  '#c14c8a',
  '#7a6f5d',
  '#337ea9',
  '#b8860b',
];

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

export function text(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: INK, 'font-size': 12, ...attributes }, escaped(words));
}

export function line(from: readonly [number, number], to: readonly [number, number], color = FAINT): string {
  return element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: color });
}

/** A picture with a title, which is what a reader hears who does not see it. */
export function picture(width: number, height: number, title: string, content: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': 'system-ui, sans-serif',
  };
  const ground = element('rect', { width, height, fill: '#ffffff' });
  const head = element('title', {}, escaped(title));
  const shown = text(16, 26, title, { 'font-size': 15, 'font-weight': 600 });
  return `${element('svg', attributes, `\n${[head, ground, shown, ...content].join('\n')}\n`)}\n`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
