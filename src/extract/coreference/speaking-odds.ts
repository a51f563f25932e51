import { genderFit } from './pronoun-evidence.ts';
import { type History, isMentionedAt, type Setting } from './pronoun-setting.ts';
import type { Speaking } from './speaking.ts';

/** Of whoever acted last before what a pronoun says. */
const ODDS_OF_LAST_TO_ACT = 5;
/** Of whom a passive names with "by". */
const ODDS_OF_AGENT = 40;
/** Of whoever spoke for another: who has said one thing goes on to say the next. */
const ODDS_OF_SPOKESMAN = 40;
/** Of whoever is named in the very words. */
const ODDS_OF_SPOKEN_OF = 0.1;
/** A first name that speaks so much against the pronoun's gender has nobody act. */
const LEAST_FIT = 2;

/** What the odds that somebody says "he said" are multiplied with, for what was told right before it and what is said. */
export function oddsOfSpeaking(
  setting: Setting,
  history: History,
  { actor, isAgent, isSpokesman, isOwnWord }: Speaking,
): number {
  const isActor = actor >= 0 && isMentionedAt(setting.syntax, history, actor);
  const isFit = isActor && genderFit(history.entity, setting.gender)[0] >= LEAST_FIT;
  const acted = !isFit ? 1 : isAgent ? ODDS_OF_AGENT : isSpokesman ? ODDS_OF_SPOKESMAN : ODDS_OF_LAST_TO_ACT;
  return history.mentions.some(({ head }) => isOwnWord(head)) ? acted * ODDS_OF_SPOKEN_OF : acted;
}
