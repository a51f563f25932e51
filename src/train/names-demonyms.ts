import { isDemonymWord } from '../extract/gazetteer/name-clue.ts';
import { firstLabel, isInside, OUTSIDE } from '../syntax/names-labels.ts';
import { type NamedDocument, UNKNOWN } from './names-data.ts';

/**
 * Corpora differ over adjectives of countries: a name of a group, a name of some other kind, or no name. Here every
 * one that stands alone is a group's.
 */
export function labelDemonyms(document: NamedDocument): NamedDocument {
  const labels = document.labels.map((before, s) => {
    const after = before.slice();
    document.sentences[s]?.forEach((word, at) => {
      const isPart = isInside(before[at] ?? OUTSIDE) || isInside(before[at + 1] ?? OUTSIDE);
      if (!isPart && before[at] !== UNKNOWN && /^\p{Lu}/u.test(word) && isDemonymWord(word))
        after[at] = firstLabel('GROUP');
    });
    return after;
  });
  return { ...document, labels };
}
