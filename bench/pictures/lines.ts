import { COLORS, element, FAINT, INK, line, picture, text } from './svg.ts';

export interface Series {
  readonly name: string;
  /** x and y, both above zero. */
  readonly points: readonly (readonly [number, number])[];
}

const WIDTH = 860;
const HEIGHT = 420;
const FRAME = { left: 64, right: 200, top: 48, bottom: 44 };
const LABEL = 15;

/** Lines over two logarithmic axes: what grows as fast as x climbs steeply, what does not grow is level. */
export function linePicture(
  title: string,
  axes: { readonly x: string; readonly y: string },
  all: readonly Series[],
): string {
  const points = all.flatMap((series) => series.points);
  const x = scale(
    points.map(([value]) => value),
    FRAME.left,
    WIDTH - FRAME.right,
  );
  const y = scale(
    points.map(([, value]) => value),
    HEIGHT - FRAME.bottom,
    FRAME.top,
  );
  const content = [
    ...[...new Set(points.map(([value]) => value))].flatMap((value) => [
      line([x(value), FRAME.top], [x(value), HEIGHT - FRAME.bottom]),
      text(x(value), HEIGHT - FRAME.bottom + 18, value.toLocaleString('en'), { 'text-anchor': 'middle' }),
    ]),
    ...decades(points.map(([, value]) => value)).flatMap((value) => [
      line([FRAME.left, y(value)], [WIDTH - FRAME.right, y(value)]),
      text(FRAME.left - 8, y(value) + 4, String(value), { 'text-anchor': 'end' }),
    ]),
    text(WIDTH - FRAME.right, HEIGHT - 8, axes.x, { 'text-anchor': 'end' }),
    text(16, FRAME.top - 6, axes.y),
  ];
  // Names stand at the ends of their lines, and give way to each other.
  let last = Number.NEGATIVE_INFINITY;
  const byEnd = [...all].sort((a, b) => y(a.points.at(-1)?.[1] ?? 1) - y(b.points.at(-1)?.[1] ?? 1));
  for (const { name, points: own } of byEnd) {
    const stroke = COLORS[all.findIndex((series) => series.name === name) % COLORS.length] ?? FAINT;
    const places = own.map(([a, b]) => [x(a), y(b)] as const);
    content.push(
      element('polyline', {
        points: places.map((place) => place.map((at) => at.toFixed(1)).join(',')).join(' '),
        fill: 'none',
        stroke,
        'stroke-width': 2,
      }),
      ...places.map(([cx, cy]) =>
        element('circle', { cx: cx.toFixed(1), cy: cy.toFixed(1), r: 3, fill: stroke }),
      ),
    );
    const end = places.at(-1) ?? [0, 0];
    last = Math.max(end[1] + 4, last + LABEL);
    content.push(
      line(end, [WIDTH - FRAME.right + 14, last - 4], stroke),
      text(WIDTH - FRAME.right + 18, last, name, { fill: INK }),
    );
  }
  return picture(WIDTH, HEIGHT, title, content);
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - least) / (most - least || 1)) * (to - from);
}

function decades(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [0.01, 0.1, 1, 10, 100, 1000].filter((value) => value >= least && value <= most);
}
