import type { NominalFrame } from './event-frame.ts';

/** Nouns of news beyond those of event-nominals.ts; written for this project. */
export const newsNominals: readonly NominalFrame[] = [
  {
    type: 'ASSAULT',
    nouns: 'storming skirmish shootout shoot-out onslaught lynching arson beheading sniping insurgency',
  },
  { type: 'COERCE', nouns: 'roundup round-up expropriation nationalization internment blackout' },
  { type: 'PROTEST', nouns: 'stoppage rally picket mutiny procession blockade sit-down go-slow' },
  { type: 'AGREE', nouns: 'truce ceasefire cease-fire armistice settlement', ofWhom: true },
  { type: 'REQUEST', nouns: 'petition plea', thing: true },
  { type: 'ACCUSE', nouns: 'reprimand rebuke denunciation arraignment' },
  { type: 'REJECT', nouns: 'cancellation annulment' },
  { type: 'SANCTION', nouns: 'blacklisting' },
  { type: 'LEAVE_POST', nouns: 'abdication retirement', ofWhom: true },
  { type: 'AID', nouns: 'bailout vaccination' },
  {
    type: 'OTHER',
    nouns: `theft robbery burglary heist runoff by-election merger buyout bankruptcy layoff wedding divorce birth burial
      stampede shipwreck spill leak eruption tremor aftershock tsunami blizzard drought famine epidemic mudslide
      drowning fatality auction premiere fraud hijack pileup pile-up murder-suicide breakup default devaluation`,
  },
  {
    type: 'OTHER',
    nouns: `match final semifinal semi-final quarterfinal game derby race runoff vote poll trial hearing retrial fire storm
      blaze ceremony festival concert wedding parade exhibition census debate championship tournament playoff launch
      inauguration celebration procession`,
  },
];
