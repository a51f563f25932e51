import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/syntax/analyze.ts';

/** `form/tag/relation` of the words of a sentence. */
function wordsOf(text: string): readonly string[] {
  const { tokens } = analyze(text, [{ start: 0, end: text.length }]);
  return tokens.map(({ form, xpos, deprel }) => `${form}/${xpos}/${deprel}`);
}

describe('words that a reader from left to right takes for others', () => {
  it.each([
    ['The South Korean diplomats also proposed a new round.', 'diplomats/NNS/nsubj'],
    ['Two Finnish envoys refused the invitation.', 'envoys/NNS/nsubj'],
    ['The South Korean diplomats also proposed a new round.', 'proposed/VBD/root'],
    ['Envoys of both states held talks in Orland.', 'held/VBD/root'],
    ['Marten, who was not charged, apologized at the time.', 'apologized/VBD/root'],
    ['The ferry, which was licensed to carry 60 passengers, capsized near Orlo.', 'capsized/VBD/root'],
    ['Marten, who was tried, convicted and jailed in 2020, denied it.', 'denied/VBD/root'],
    ['Talks resume on Friday.', 'resume/VBP/root'],
    ['An editor whose newspaper exposed the port scandal died on Tuesday.', 'died/VBD/root'],
    ['An editor whose newspaper closed when he died is mourned.', 'died/VBD/advcl'],
    ['Born Ada Lund in Orle in 1950, she married Otto Lind.', 'Born/VBN/advcl'],
    ['Max Born opened a school in Orle in 1950, the council said.', 'Born/NNP/nsubj'],
    ['Talks between Kestria and Ordania resume on Friday.', 'resume/VBP/root'],
    ['The council meets on Monday.', 'meets/VBZ/root'],
    ['Thieves stole three paintings from the museum on Friday.', 'stole/VBD/root'],
    ['The trial resumes on Tuesday.', 'resumes/VBZ/root'],
    ['The bridge will close in May, an official said on Monday.', 'official/NN/nsubj'],
    ['The plan failed, an official said Monday.', 'said/VBD/root'],
    ['A bomb exploded in Orland, killing four people, the council said.', 'exploded/VBD/ccomp'],
    ['The minister claims that Ordania seized two ships.', 'claims/VBZ/root'],
    ['Kestria shot down a Lumaran drone over the strait.', 'shot/VBD/root'],
    ['Holm urged both sides to resume negotiations.', 'resume/VB/xcomp'],
    ['Kestria votes: Democrats lose majority for first time', 'lose/VBP/ccomp'],
    ['Lawmakers back budget cuts', 'back/VBP/root'],
    ['Voters reject tax', 'reject/VBP/root'],
    ['Police arrest three in raid on bakery', 'arrest/VBP/root'],
    ['Clubs vote to end season early', 'vote/VBP/root'],
    ['Anna Orlo steps down as governor of the bank on Friday.', 'steps/VBZ/root'],
    ['A dam burst in the north on Tuesday, killing 43 people, officials said.', 'burst/VBD/root'],
    ['A bus overturned near Tarsk, killing 12 people, police said.', 'police/NNS/nsubj'],
    ['Gunmen attacked a farm, killing three people, police said.', 'police/NNS/nsubj'],
    ['Rebels freed nine prisoners.', 'freed/VBD/root'],
    ['Soldiers and volunteers dug with their hands.', 'dug/VBD/root'],
    ['Police shot two men.', 'shot/VBD/root'],
    ['Prices shot up in May.', 'shot/VBD/root'],
    ['Pak Jae-won scored twice.', 'scored/VBD/root'],
    ['Mother-of-three Dana Orlo wept.', 'Dana/NNP/nsubj'],
    ['Father-of-two Marten Orlo, 34, was jailed.', 'Marten/NNP/nsubj:pass'],
    ['Police arrested the father of two Kestrian girls.', 'father/NN/obj'],
    ['WHO doctors vaccinated 400 children.', 'WHO/NNP/compound'],
    ['Two vans that IS militants had stolen were found.', 'IS/NNP/compound'],
  ])('%s has %s', (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it.each([
    ['What he says is wrong.', 'says/VBZ'],
    ['The treaty, old as it is, binds both states.', 'binds/VBZ'],
    ['One Finnish company makes the pumps.', 'makes/VBZ'],
    ['Council votes to close two ports.', 'votes/VBZ'],
    ['The votes to close two ports were lost.', 'votes/NNS'],
    ['Talks on Friday, without an end to the row in sight.', 'Talks/NNS'],
    ['The council meets the mayor.', 'mayor/NN'],
    ['Police arrest warrant issued', 'arrest/NN'],
    ['Police chief in court', 'chief/NN'],
    ['Farmers back in Orle', 'back/RB'],
    ['He praised farmers, miners and police who said so.', 'police/NNS'],
    ['The Orle-led talks failed.', 'led/VBN'],
    ['He met the mayor of Paris - so he said.', 'so/RB'],
    ['A man accused by the firm.', 'accused/VBN'],
    ['Prisoners freed on Monday left.', 'left/VBD'],
    ['WHO IS TO BLAME?', 'WHO/WP'],
    ['His resume is short.', 'resume/NN'],
    ['The insurance claims that the bank rejected were false.', 'claims/NNS'],
    ['The fraud claims that surfaced in May were dismissed.', 'claims/NNS'],
    ['A warning shot went down the range.', 'shot/NN'],
    ['An official letter said so.', 'official/JJ'],
    ['She was said to be ill.', 'said/VBN'],
    ['She wore a silk stole.', 'stole/NN'],
    ['The prisoners held in Orland were released.', 'held/VBN'],
  ])('%s keeps %s', (text, word) => {
    expect(wordsOf(text).map((one) => one.split('/').slice(0, 2).join('/'))).toContain(word);
  });
});
