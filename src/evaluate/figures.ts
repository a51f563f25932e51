import type { CorpusScores } from './score.ts';

export interface Figure {
  readonly layer: string;
  readonly measure: string;
  readonly value: number;
}

/** The figures of a corpus that are shown, in the order of the layers. */
export function figuresFrom(scores: CorpusScores): readonly Figure[] {
  const { names, coreference, speech, times, events, phrases, gap } = scores;
  const rows: (readonly [layer: string, measure: string, value: number | null | undefined])[] = [];
  for (const kind of ['all', 'PERSON', 'ORGANIZATION', 'PLACE'])
    rows.push(['names', `${kind} exact F`, names?.exact[kind]?.f]);
  rows.push(
    ['names', 'all overlap F', names?.overlap.all?.f],
    ['coreference', 'B³ F', coreference?.f],
    ['coreference', 'coverage of mentions', coreference?.coverage],
    ['coreference', 'pronouns to the named actor', coreference?.pronouns],
    ['coreference', 'GAP F', gap?.f],
    ['quotes', 'content exact F', speech?.exact.f],
    ['quotes', 'content Jaccard ≥ .5 F', speech?.half.f],
    ['quotes', 'characters F', speech?.characters.f],
    ['quotes', 'direct, exact recall', speech?.kinds.DIRECT?.exactRecall],
    ['quotes', 'direct, precision at .5', speech?.kinds.DIRECT?.precision],
    ['quotes', 'speaker overlap', speech?.speaker.overlap],
    ['quotes', 'speaker exact', speech?.speaker.exact],
    ['quotes', 'content and speaker F', speech?.attribution.f],
    ['quotes', 'cue F', speech?.cue.f],
    ['quotes', "speaker's entity, of all", speech?.speakerEntity],
    ['times', 'overlap F', times?.overlap.f],
    ['times', 'exact F', times?.exact.f],
    ['times', 'value F', times?.value.f],
  );
  const single = events?.typeAccuracy != null;
  rows.push(
    ['events', 'type accuracy', events?.typeAccuracy],
    ['events', 'trigger F', single ? null : events?.trigger.f],
    ['events', 'typed F', single || !events?.typed.gold ? null : events.typed.f],
    ['events', 'participants F', events?.participants.gold ? events.participants.f : null],
    ['events', 'participants recall', events?.participants.gold ? events.participants.recall : null],
    ['events', 'place recall', events?.byRole.LOCATION?.gold ? events.byRole.LOCATION.recall : null],
    ['events', 'realis', events?.realis || null],
    ['events', 'date exact', events?.dateExact || null],
    ['events', 'date overlap', events?.dateOverlap || null],
  );
  for (const [question, value] of Object.entries(phrases ?? {}))
    rows.push(['article', `${question}, token F`, value]);
  return rows.flatMap(([layer, measure, value]) => (value == null ? [] : [{ layer, measure, value }]));
}
