import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { shareSame } from './compare.ts';
import { compareLayouts, compareRenamings } from './seed-article.ts';

const LEAST_SHARE = 0.9;

describe('other names and dates give the same graph in nine records of ten', () => {
  test.each(compareRenamings(extract).map((comparison) => [comparison.name, comparison.layers] as const))(
    '%s',
    (_name, layers) => {
      const differing = layers.flatMap(({ layer, onlyBase }) => onlyBase.map((text) => `${layer}: ${text}`));
      expect(shareSame(layers), differing.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
    },
  );
});

describe('another layout gives exactly the same graph', () => {
  test.each(compareLayouts(extract).map((comparison) => [comparison.name, comparison.layers] as const))(
    '%s',
    (_name, layers) => {
      expect(layers.flatMap(({ onlyBase }) => onlyBase)).toEqual([]);
      expect(layers.flatMap(({ onlyOther }) => onlyOther)).toEqual([]);
    },
  );
});
