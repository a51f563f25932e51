import type { VerbFrame } from './event-frame.ts';

/** Arrivals, departures, transport; written for this project. */
export const motionVerbs: readonly VerbFrame[] = [
  {
    type: 'OTHER',
    verbs:
      'arrive return come_back go_back travel fly sail emigrate immigrate depart move land set_off set_sail',
    subject: '@ACTOR #CRAFT',
    prep: 'in/to/from/at/for/into/across @PLACE #TERRITORY home hospital',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'return come_back',
    subject: '@ACTOR',
    prep: 'in/on/after/from *',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'cross',
    object: '- border river frontier sea channel line',
    prep: 'into/from/to @PLACE',
    subject: '@ACTOR',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'move relocate transfer send take fly transport ship bring ferry',
    object: '*',
    prep: 'to/into/from/across @PLACE hospital border prison',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'move relocate',
    object: '* -',
    subject: '@ORGANIZATION @PLACE',
    prep: 'to *',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'leave',
    object: '@PLACE country town city',
    subject: '@ACTOR',
    past: true,
    needsActor: true,
    roles: 'move',
  },
  {
    type: 'OTHER',
    verbs: 'cut_short',
    object: 'visit trip tour holiday vacation stay',
    light: true,
    past: true,
  },
  { type: 'OTHER', verbs: 'cut_short', past: true },
  {
    type: 'OTHER',
    verbs: 'cut break_off interrupt',
    object: 'visit trip holiday tour vacation',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'abandon evacuate',
    object: '@PLACE #TERRITORY island atoll ship home house building',
    past: true,
  },
  { type: 'OTHER', verbs: 'escape', object: '- prison jail custody', past: true, needsActor: true },
  {
    type: 'OTHER',
    verbs: 'take_off lift_off blast_off touch_down splash_down dock',
    subject:
      'plane jet rocket shuttle aircraft helicopter spacecraft capsule probe satellite flight airliner',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'climb summit scale',
    object: 'mountain peak @PLACE',
    subject: '@PERSON',
    past: true,
    needsActor: true,
  },
  { type: 'OTHER', verbs: 'parade march', object: '-', subject: '#CROWD crowd', past: true },
];
