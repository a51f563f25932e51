/**
 * Subjects that were read into the clause between them and their verb. "Her deputy, who had called for talks, praised Lind":
 * a verb has two, so it is the relative clause's, and the noun is the subject of the verb behind the comma that ends it. "A
 * meeting planned for May was called off": the later verb has none, so what stands between is the noun's participle.
 */
import type { Configuration } from './configuration.ts';
import { type Names, relationOf, xposOf } from './tree-so-far.ts';

const VERB = /^VB[DNPZ]$/;
const JOINED = /^(?:conj|advcl|parataxis|ccomp|xcomp)$/;

/** Is told which words (from 1) are in the past tense, and which are participles. */
type Write = (verb: number, as: 'VBD' | 'VBN') => void;

/** Gives such nouns their own verbs. */
export function partSubjects(state: Configuration, names: Names, write: Write): void {
  raiseFinite(state, names);
  rehangRelatives(state, names);
  partRelatives(state, names, write);
  partParticiples(state, names, write);
  for (let word = 2; word < state.length; word++) {
    if (relationOf(state, names, word) !== 'advcl' || xposOf(state, names, word) !== 'VBD') continue;
    const verb = state.heads[word] ?? 0;
    const noun = subjectOf(state, names, word);
    if (verb <= word || noun === 0 || noun > word || !isBareParticiple(state, names, word, verb)) continue;
    state.heads[noun] = verb;
    state.heads[word] = noun;
    state.labels[word] = names.relationNames.indexOf('acl');
    write(word, 'VBN');
  }
}

/** No comma or conjunction parts it from a verb without a subject. */
function isBareParticiple(state: Configuration, names: Names, word: number, verb: number): boolean {
  if (subjectOf(state, names, verb) !== 0) return false;
  for (let at = 1; at <= verb; at++) {
    if (at > word && /^[,:]$/.test(xposOf(state, names, at))) return false;
    if (at > word && /^(?:CC|NNPS?|PRP)$/.test(xposOf(state, names, at)) && state.heads[at] === verb)
      return false;
    if (state.heads[at] === word && /^(?:mark|advmod|aux)/.test(relationOf(state, names, at))) return false;
  }
  return true;
}

function subjectOf(state: Configuration, names: Names, verb: number): number {
  for (let word = 1; word <= state.length; word++)
    if (state.heads[word] === verb && isSubject(state, names, word)) return word;
  return 0;
}

/** "Newly elected Mayor Roth told": a participle without a subject has no finite verb below it, but describes that one's. */
function raiseFinite(state: Configuration, names: Names): void {
  for (let verb = 3; verb <= state.length; verb++) {
    if (relationOf(state, names, verb) !== 'xcomp' || !/^VB[DZ]$/.test(xposOf(state, names, verb))) continue;
    const participle = state.heads[verb] ?? 0;
    const noun = subjectOf(state, names, verb);
    if (xposOf(state, names, participle) !== 'VBN' || noun <= participle || noun > verb) continue;
    if (hasSubject(state, names, participle)) continue;
    state.heads[verb] = state.heads[participle] ?? 0;
    state.labels[verb] = state.labels[participle] ?? 0;
    state.heads[participle] = noun;
    state.labels[participle] = names.relationNames.indexOf('amod');
    for (let word = verb + 1; word <= state.length; word++)
      if (state.heads[word] === participle) state.heads[word] = verb;
  }
}

/** "Orla Voss, who as judge annulled the vote, died": whoever it is did that, and is no subject of what she did it as. */
function rehangRelatives(state: Configuration, names: Names): void {
  for (let pronoun = 2; pronoun < state.length; pronoun++) {
    if (!/^W(?:P|DT)$/.test(xposOf(state, names, pronoun)) || !isSubject(state, names, pronoun)) continue;
    const noun = state.heads[pronoun] ?? 0;
    const verb = state.heads[noun] ?? 0;
    if (noun <= pronoun || verb <= noun || verb > state.length || !isSubject(state, names, noun)) continue;
    if (xposOf(state, names, pronoun + 1) !== 'IN' || state.heads[pronoun + 1] !== noun) continue;
    state.heads[pronoun] = verb;
    state.labels[noun] = names.relationNames.indexOf('obl');
  }
}

/** "The mayor, convicted of fraud, was jailed": no comma parts a verb from its subject, so the first is the noun's participle. */
function partParticiples(state: Configuration, names: Names, write: Write): void {
  for (let verb = 3; verb < state.length; verb++) {
    const noun = verb - 2;
    if (!/^VB[DN]$/.test(xposOf(state, names, verb)) || xposOf(state, names, verb - 1) !== ',') continue;
    if (state.heads[noun] !== verb || !isSubject(state, names, noun)) continue;
    const own = auxiliaryBehind(state, names, verb);
    if (own === 0) continue;
    giveVerb(state, names, noun, verb, own);
    state.labels[verb] = names.relationNames.indexOf('acl');
    state.labels[noun] = names.relationNames.indexOf('nsubj:pass');
    write(verb, 'VBN');
  }
}

/** The passive that hangs on a verb, its auxiliary right behind a comma and nothing joining it; 0 where there is none. */
function auxiliaryBehind(state: Configuration, names: Names, verb: number): number {
  for (let word = verb + 3; word <= state.length; word++) {
    const own = state.heads[word] ?? 0;
    if (relationOf(state, names, word) !== 'aux:pass' || xposOf(state, names, word - 1) !== ',') continue;
    if (/^VB[DZ]$/.test(xposOf(state, names, word)) && state.heads[own] === verb) return own;
  }
  return 0;
}

function partRelatives(state: Configuration, names: Names, write: Write): void {
  for (let pronoun = 2; pronoun < state.length; pronoun++) {
    const tag = xposOf(state, names, pronoun);
    if (tag !== 'WP' && tag !== 'WDT') continue;
    const verb = state.heads[pronoun] ?? 0;
    if (verb <= pronoun || !isSubject(state, names, pronoun)) continue;
    const noun = nounBefore(state, names, pronoun, verb);
    const own = noun === 0 ? 0 : verbBehind(state, names, verb);
    if (own > 0) {
      giveVerb(state, names, noun, verb, own);
      write(own, 'VBD');
    } else if (noun > 0) raiseNoun(state, names, noun, verb);
  }
}

/** Without another verb the noun has the clause's place; what is its verb is looked for behind. */
function raiseNoun(state: Configuration, names: Names, noun: number, verb: number): void {
  state.heads[noun] = state.heads[verb] ?? 0;
  state.labels[noun] = state.labels[verb] ?? 0;
  state.heads[verb] = noun;
  state.labels[verb] = names.relationNames.indexOf('acl:relcl');
}

/** The other subject, before a comma; 0 where there is none. */
function nounBefore(state: Configuration, names: Names, pronoun: number, verb: number): number {
  if (xposOf(state, names, pronoun - 1) !== ',') return 0;
  for (let word = pronoun - 2; word > 0; word--)
    if (state.heads[word] === verb && isSubject(state, names, word)) return word;
  return 0;
}

/** The last verb that hangs on the clause's right behind a comma, without a subject; 0 where there is none. */
function verbBehind(state: Configuration, names: Names, verb: number): number {
  for (let word = state.length; word > verb; word--) {
    if (state.heads[word] !== verb || !JOINED.test(relationOf(state, names, word))) continue;
    if (!VERB.test(xposOf(state, names, word)) || xposOf(state, names, word - 1) !== ',') continue;
    if (!hasSubject(state, names, word)) return word;
  }
  return 0;
}

function hasSubject(state: Configuration, names: Names, verb: number): boolean {
  for (let word = 1; word <= state.length; word++)
    if (state.heads[word] === verb && /^(?:nsubj|csubj|aux)/.test(relationOf(state, names, word)))
      return true;
  return false;
}

function giveVerb(state: Configuration, names: Names, noun: number, verb: number, own: number): void {
  state.heads[own] = state.heads[verb] ?? 0;
  state.labels[own] = state.labels[verb] ?? 0;
  state.heads[verb] = noun;
  state.labels[verb] = names.relationNames.indexOf('acl:relcl');
  state.heads[noun] = own;
  state.labels[noun] = names.relationNames.indexOf('nsubj');
  for (let word = 1; word <= state.length; word++)
    if (state.heads[word] === verb && (word < noun || word > own)) state.heads[word] = own;
}

function isSubject(state: Configuration, names: Names, word: number): boolean {
  return relationOf(state, names, word).startsWith('nsubj');
}
