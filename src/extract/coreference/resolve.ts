import type { Syntax } from '../../syntax/token.ts';
import { bySpan } from '../../text/span.ts';
import type { EntityKind } from '../document.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { joinDescribed } from './described-before.ts';
import { createEntity, type Entity, type Seen } from './entity.ts';
import { antecedentOfEpithet } from './epithets.ts';
import { joinHeadlineGroups } from './headline-groups.ts';
import { joinIntroduced } from './introduced-before.ts';
import { nameDescribedNamesakes } from './namesakes.ts';
import { antecedentOfNominal } from './nominals.ts';
import { calledBeside } from './owned.ts';
import { antecedentOfPronoun, chooserOfModel, type PronounChooser } from './pronoun-antecedent.ts';
import { linkRelativePronouns } from './relative-pronouns.ts';
import { quotedTokens, speakingIn } from './speaking.ts';

/**
 * Reads the text from start to end and gives each common noun phrase and pronoun its entity: one that is known, a new
 * one for a noun phrase, none for a pronoun that nothing fits.
 */
export function resolveReferences(
  text: string,
  syntax: Syntax,
  named: readonly Entity[],
  phrases: readonly Candidate[],
  choose: PronounChooser = chooserOfModel(),
): { readonly entities: readonly Entity[]; readonly unresolved: readonly Candidate[] } {
  const entities = [...named];
  const unresolved: Candidate[] = [];
  const reader = createReader(named);
  const isQuoted = quotedTokens(text, syntax);
  const speakingAt = speakingIn(syntax, isQuoted);
  const calledAt = calledBeside(syntax, named);
  for (const phrase of [...phrases].sort(bySpan)) {
    const seen = reader.before(phrase);
    if (phrase.form === 'PRONOUN') {
      const found = antecedentOfPronoun(
        syntax,
        phrase,
        { seen, ahead: reader.ahead(phrase), speakingAt, calledAt, isQuoted },
        choose,
      );
      if (found === null) unresolved.push(phrase);
      else {
        const mention = {
          ...phrase,
          kind: kindAs(found.entity),
          confidence: found.confidence,
          rule: 'pronoun.model',
        };
        found.entity.mentions.push(mention);
        reader.add(mention, found.entity);
      }
      continue;
    }
    const found = antecedentOfNominal(syntax, phrase, seen);
    const meant = found ?? antecedentOfEpithet(syntax, phrase, seen, isQuoted);
    if (meant !== null) {
      const mention = found === null ? epithetOf(syntax, phrase, meant) : phrase;
      meant.mentions.push(mention);
      reader.add(mention, meant);
    } else {
      const entity = createEntity(entities.length, phrase.kind, false, isPlural(syntax, phrase), phrase);
      entity.nouns.add(syntax.tokens[phrase.head]?.lemma.toLowerCase() ?? '');
      entities.push(entity);
      reader.add(phrase, entity);
    }
  }
  linkRelativePronouns(syntax, entities);
  nameDescribedNamesakes(syntax, entities);
  return {
    entities: joinDescribed(syntax, joinIntroduced(syntax, joinHeadlineGroups(syntax, entities))),
    unresolved,
  };
}

/** From here on the text may call the person by that noun. */
function epithetOf({ tokens }: Syntax, phrase: Candidate, { nouns }: Entity): Candidate {
  nouns.add(tokens[phrase.head]?.lemma.toLowerCase() ?? '');
  return { ...phrase, rule: 'nominal.epithet', confidence: 0.6 };
}

/** A pronoun's kind is that of whom it stands for. */
function kindAs(entity: Entity): EntityKind {
  return entity.kind === 'COUNTRY' ? 'PLACE' : entity.kind;
}

function isPlural(syntax: Syntax, phrase: Candidate): boolean {
  const tag = syntax.tokens[phrase.head]?.xpos ?? '';
  return tag === 'NNS' || tag === 'NNPS';
}

const MEMORY = 60;
const AHEAD = 12;

/** Keeps what was read last, the latest first. */
function createReader(named: readonly Entity[]): {
  before(phrase: Candidate): readonly Seen[];
  /** The names that follow, as far as a sentence may reach. */
  ahead(phrase: Candidate): readonly Seen[];
  add(mention: Candidate, entity: Entity): void;
} {
  const names = named
    .flatMap((entity) => entity.mentions.map((mention): Seen => ({ mention, entity })))
    .sort((a, b) => bySpan(a.mention, b.mention));
  let next = 0;
  const seen: Seen[] = [];
  const keep = (one: Seen): void => {
    seen.push(one);
    if (seen.length > 2 * MEMORY) seen.splice(0, seen.length - MEMORY);
  };
  return {
    before(phrase) {
      for (let one = names[next]; one !== undefined && one.mention.start < phrase.start; one = names[++next])
        keep(one);
      return seen.slice(-MEMORY).reverse();
    },
    ahead: (phrase) => names.slice(next, next + AHEAD).filter(({ mention }) => mention.start > phrase.start),
    add: (mention, entity) => keep({ mention, entity }),
  };
}
