import type { NominalFrame } from './event-frame.ts';

/** Nouns of news beyond those of event-nominals.ts; written for this project. */
export const newsNominals: readonly NominalFrame[] = [
  {
    type: 'ASSAULT',
    nouns: 'storming skirmish shootout shoot-out onslaught lynching arson beheading sniping insurgency',
  },
  { type: 'COERCE', nouns: 'roundup round-up expropriation nationalization internment' },
  { type: 'PROTEST', nouns: 'stoppage rally mutiny procession blockade sit-down go-slow' },
  { type: 'AGREE', nouns: 'truce ceasefire cease-fire armistice', roles: 'mutual' },
  { type: 'AGREE', nouns: 'settlement', ofWhom: true },
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
  { type: 'AGREE', nouns: 'signing ratification' },
  { type: 'COOPERATE', nouns: 'swap' },
  { type: 'RETREAT', nouns: 'handover defection escape' },
  { type: 'APPOINT', nouns: 'reshuffle' },
  { type: 'REJECT', nouns: 'reversal' },
  { type: 'ASSAULT', nouns: 'sabotage looting' },
  {
    type: 'OTHER',
    nouns: `arrival departure opening reopening closing speech address appearance surgery
      transplant search discovery sentencing ruling construction restoration renovation completion goal win loss draw
      rise fall drop increase decline abolition redundancy autopsy`,
  },
  { type: 'MOBILIZE', nouns: 'exercise drill maneuver', modifier: 'military naval joint army air war' },
  { type: 'RETREAT', nouns: 'exodus pullback' },
  { type: 'SUPPORT', nouns: 'ovation' },
  {
    type: 'OTHER',
    nouns: `outage blackout coronation expedition crossing landing liftoff recount hike infection shutdown closure pandemic
      delay repair reconstruction diagnosis operation overhaul rout upset relegation promotion debut`,
  },
];
