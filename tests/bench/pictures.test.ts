import { expect, test } from 'vitest';
import { barPicture } from '../../bench/pictures/bars.ts';
import { linePicture } from '../../bench/pictures/lines.ts';

test('a bar is as long as its value is of the largest in its group', () => {
  const bars = [
    { name: 'a < b', value: 50 },
    { name: 'c', value: 200 },
  ];
  const svg = barPicture('Rates & ratios', [{ name: 'one', bars }]);
  const widths = [...svg.matchAll(/<rect x="190"[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(widths[1]).toBe(4 * (widths[0] ?? 0));
  expect(svg).toContain('<title>Rates &amp; ratios</title>');
  expect(svg).toContain('a &lt; b');
});

test('what does not grow is level, what grows as fast as the archive climbs', () => {
  const series = [
    {
      name: 'level',
      points: [
        [10, 2],
        [1000, 2],
      ],
    },
    {
      name: 'steep',
      points: [
        [10, 2],
        [1000, 200],
      ],
    },
  ] as const;
  const svg = linePicture('Growth', { x: 'articles', y: 'ms' }, series);
  const lines = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map((match) =>
    (match[1] ?? '').split(' ').map((point) => point.split(',').map(Number)),
  );
  expect(lines).toHaveLength(2);
  const climbs = lines.map((points) => (points[0]?.[1] ?? 0) - (points[1]?.[1] ?? 0)).sort((a, b) => a - b);
  expect(climbs[0]).toBe(0);
  expect(climbs[1]).toBeGreaterThan(300);
});
