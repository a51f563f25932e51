import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

/** "Radio Kestria", of which the recognizer saw the country alone: the station. */
export function nameBroadcasters({ tokens }: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const ends = new Set(names.map(({ end }) => end));
  return names.map((name) => {
    const before = tokens[name.first - 1];
    if (before?.form !== 'Radio' || before.sentence !== tokens[name.first]?.sentence) return name;
    if (name.form === 'DEMONYM' || name.end - name.first > LONGEST || ends.has(name.first)) return name;
    return {
      ...name,
      first: name.first - 1,
      kind: 'ORGANIZATION',
      rule: 'name.broadcaster',
      confidence: SURE,
    };
  });
}

const LONGEST = 2;
const SURE = 0.8;
