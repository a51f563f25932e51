import { describe, expect, it } from 'vitest';
import { binsOf, calibrationError, type Forecast } from '../../src/evaluate/calibration.ts';

/** So many records of one confidence, so many of them right. */
function records(confidence: number, all: number, right: number): readonly Forecast[] {
  return Array.from({ length: all }, (_, at) => ({ confidence, isRight: at < right }));
}

describe('calibration', () => {
  it('puts confidences into ten bins, 1 into the last', () => {
    const bins = binsOf([...records(0.05, 2, 0), ...records(0.95, 1, 1), ...records(1, 1, 1)]);
    expect(bins.map(({ from, records: count }) => [from, count])).toEqual([
      [0, 2],
      [0.9, 2],
    ]);
  });

  it.each([
    ['keeps what it promises', [...records(0.8, 10, 8), ...records(0.3, 10, 3)], 0],
    ['promises too much', records(0.9, 10, 5), 0.4],
    ['promises too little', records(0.5, 10, 9), 0.4],
    ['weighs bins by their records', [...records(0.9, 30, 27), ...records(0.5, 10, 1)], 0.1],
    ['has nothing to say of nothing', [], 0],
  ])('%s', (_, forecasts, error) => {
    expect(calibrationError(binsOf(forecasts))).toBeCloseTo(error, 10);
  });
});
