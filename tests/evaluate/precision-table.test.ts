import { describe, expect, it } from 'vitest';
import { type Judged, precisionTable } from '../../src/evaluate/precision-table.ts';

function judged(rule: string, doubts: number, right: number, wrong: number): Judged[] {
  const record = (isRight: boolean): Judged => ({ rule, doubts, isRight });
  return [...new Array<Judged>(right).fill(record(true)), ...new Array<Judged>(wrong).fill(record(false))];
}

describe('a table of precision', () => {
  it('has the share of right records where there are many', () => {
    const table = precisionTable([...judged('a', 0, 9000, 1000), ...judged('a', 1, 5000, 5000)], 1);
    expect(table.get('a')).toEqual([0.9, 0.5]);
  });

  it('draws rare records towards their rule, and a rare rule towards all', () => {
    const table = precisionTable([...judged('often', 0, 800, 200), ...judged('seldom', 0, 0, 1)], 1);
    expect(table.get('often')).toEqual([0.8, 0.8]);
    expect(table.get('seldom')?.[0]).toBeGreaterThan(0.6);
  });

  it('never rises with doubts', () => {
    const table = precisionTable([...judged('a', 0, 500, 500), ...judged('a', 1, 900, 100)], 2);
    expect(table.get('a')).toEqual([0.7, 0.7, 0.7]);
  });

  it('counts more doubts than it has places for in the last', () => {
    const table = precisionTable([...judged('a', 0, 9000, 1000), ...judged('a', 7, 1000, 9000)], 1);
    expect(table.get('a')).toEqual([0.9, 0.1]);
  });

  it('is the same in any order', () => {
    const records = [...judged('b', 0, 30, 5), ...judged('a', 1, 4, 9), ...judged('a', 0, 7, 2)];
    expect([...precisionTable([...records].reverse(), 3)]).toEqual([...precisionTable(records, 3)]);
  });
});
