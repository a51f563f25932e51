/** A record's confidence, and whether it was right. */
export interface Forecast {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Records whose confidence lies between two tenths: what they promise, and what they keep. */
export interface Bin {
  readonly from: number;
  readonly records: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const BINS = 10;

/** Forecasts in ten bins of equal width; empty bins are left out. */
export function binsOf(forecasts: Iterable<Forecast>): readonly Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ records: 0, confidence: 0, right: 0 }));
  for (const { confidence, isRight } of forecasts) {
    const sum = sums[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    if (!sum) continue;
    sum.records++;
    sum.confidence += confidence;
    sum.right += Number(isRight);
  }
  return sums.flatMap(({ records, confidence, right }, at) =>
    records
      ? [{ from: at / BINS, records, meanConfidence: confidence / records, shareRight: right / records }]
      : [],
  );
}

/** Expected calibration error (Naeini et al. 2015): mean distance of promise and share right, weighted by records. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { records }) => sum + records, 0);
  const off = bins.reduce(
    (sum, { records, meanConfidence, shareRight }) => sum + records * Math.abs(meanConfidence - shareRight),
    0,
  );
  return all ? off / all : 0;
}
