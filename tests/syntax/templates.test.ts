import { expect, it } from 'vitest';
import { pair, scramble } from '../../src/syntax/hash.ts';
import { compileTemplates, writeFeatures } from '../../src/syntax/templates.ts';

const BITS = 20;

function featuresOf(list: string): number[] {
  const templates = compileTemplates(['word', 'tag', 'gap'], list, BITS);
  templates.values.set([7, 8, 9]);
  const features = new Int32Array(8);
  return [...features.slice(0, writeFeatures(templates, features))];
}

function feature(value: number, place: number): number {
  return scramble(value + Math.imul(place, 0x3779b97f)) >>> (32 - BITS);
}

it('values alone, joined, and joined again', () => {
  expect(featuresOf('tag word+tag (word+tag)+gap gap+(word+tag)')).toEqual([
    feature(8, 0),
    feature(pair(7, 8), 1),
    feature(pair(pair(7, 8), 9), 2),
    feature(pair(9, pair(7, 8)), 3),
  ]);
});

it('equal values at two places of the list are two features', () => {
  const [first, second] = featuresOf('gap gap');
  expect(first).not.toBe(second);
});

it('a name that is none is an error', () => {
  expect(() => compileTemplates(['word'], 'word+tagg', BITS)).toThrow('"tagg" is the name of no value');
});
