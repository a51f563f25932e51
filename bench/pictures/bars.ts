import { COLORS, element, FAINT, line, picture, text } from './svg.ts';

export interface BarGroup {
  readonly name: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

const WIDTH = 860;
const LEFT = 190;
const RIGHT = 70;
const BAR = 18;
const GAP = 34;
const TOP = 44;

/** Groups of bars one below the other, each as long as its value is of the largest in its group. */
export function barPicture(title: string, groups: readonly BarGroup[]): string {
  const names = [...new Set(groups.flatMap(({ bars }) => bars.map(({ name }) => name)))];
  const content: string[] = [];
  let y = TOP;
  for (const { name, bars } of groups) {
    const most = Math.max(...bars.map(({ value }) => value));
    content.push(text(16, y + 14, name, { 'font-weight': 600 }));
    y += 22;
    const top = y;
    for (const bar of bars) {
      const width = (bar.value / most) * (WIDTH - LEFT - RIGHT);
      const fill = COLORS[names.indexOf(bar.name) % COLORS.length] ?? FAINT;
      content.push(text(LEFT - 8, y + 13, bar.name, { 'text-anchor': 'end' }));
      content.push(element('rect', { x: LEFT, y: y + 2, width: width.toFixed(1), height: BAR - 4, fill }));
      content.push(text(LEFT + width + 6, y + 13, shown(bar.value)));
      y += BAR;
    }
    content.push(line([LEFT, top - 2], [LEFT, y + 2]));
    y += GAP - BAR;
  }
  return picture(WIDTH, y, title, content);
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 0 : 2);
}
