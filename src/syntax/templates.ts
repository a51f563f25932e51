/**
 * Feature templates: which of the values seen at a place make a feature, alone or joined. They are written as text
 * and compiled into arrays of numbers once, so that one short loop computes all features of a place.
 */
import { pair, scramble } from './hash.ts';

export interface Templates {
  /** Where the caller writes the named values, in the order of the names; joined ones follow them. */
  readonly values: Int32Array;
  /** Of each joined value, the two that it joins. */
  readonly lefts: Uint16Array;
  readonly rights: Uint16Array;
  /** Of each feature, its value, and what tells it from other features of an equal value. */
  readonly sources: Uint16Array;
  readonly seeds: Int32Array;
  /** How far to shift a hash so that its highest `bits` bits are left. */
  readonly shift: number;
}

/**
 * Templates stand with spaces between: `s0w` is a value, `s0w+n0t` two joined, and each may be joined itself, in
 * brackets: `s0w+(n0t+n1t)`. A template's place in the list is part of its features, so the order is part of a model.
 */
export function compileTemplates(names: readonly string[], list: string, bits: number): Templates {
  const places = new Map<string, number>(names.map((name, at) => [name, at]));
  const joined: (readonly [number, number])[] = [];
  const placeOf = (template: string): number => {
    const known = places.get(template);
    if (known !== undefined) return known;
    const [left, right] = halvesOf(template);
    joined.push([placeOf(left), placeOf(right)]);
    places.set(template, names.length + joined.length - 1);
    return names.length + joined.length - 1;
  };
  const sources = Uint16Array.from(list.trim().split(/\s+/), placeOf);
  return {
    values: new Int32Array(names.length + joined.length),
    lefts: Uint16Array.from(joined, ([left]) => left),
    rights: Uint16Array.from(joined, ([, right]) => right),
    sources,
    seeds: Int32Array.from(sources, (_, at) => Math.imul(at, 0x3779b97f)),
    shift: 32 - bits,
  };
}

function halvesOf(template: string): readonly [string, string] {
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    const character = template.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '+' && depth === 0)
      return [withoutBrackets(template.slice(0, at)), withoutBrackets(template.slice(at + 1))];
  }
  throw new Error(`"${template}" is the name of no value`);
}

function withoutBrackets(template: string): string {
  return template.startsWith('(') ? template.slice(1, -1) : template;
}

/** Writes the features of the values that stand in `templates.values`, and returns their number. */
export function writeFeatures(templates: Templates, features: Int32Array): number {
  const { values, lefts, rights, sources, seeds, shift } = templates;
  const joined = lefts.length;
  const count = sources.length;
  const first = values.length - joined;
  for (let at = 0; at < joined; at++) {
    const left = values[lefts[at] as number] as number;
    values[first + at] = pair(left, values[rights[at] as number] as number);
  }
  for (let at = 0; at < count; at++) {
    const value = values[sources[at] as number] as number;
    features[at] = scramble(value + (seeds[at] as number)) >>> shift;
  }
  return count;
}
