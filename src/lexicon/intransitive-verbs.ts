import { words } from './words.ts';

/** Past tenses of verbs that have no passive: behind a noun and without an auxiliary they are its verb. */
export const pastsOfIntransitives: ReadonlySet<string> =
  words(`appeared arrived capsized collapsed collided crashed died disappeared emerged erupted escaped existed exploded fainted
  fell flared fled happened lapsed lasted plummeted plunged prevailed remained resigned skidded slumped soared stumbled
  surged surrendered swerved tumbled vanished veered wept`);
