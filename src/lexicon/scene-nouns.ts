import { words } from './words.ts';

/** Common nouns that, after a preposition of place, say where something happens, beside those of actor-nouns.ts. */
export const sceneNouns = words(
  `alley apartment arena avenue barracks basement bay bazaar beach boulevard bus cafe campus canal canyon cave cemetery
  chapel checkpoint church cinema clinic clubhouse coastline courthouse courtroom courtyard crossing dam depot dock
  embassy farm farmhouse field flat frontier gallery garden glacier gulf gym hall harbor harbour highway hill hillside
  hospital intersection junction jungle ranch kindergarten lagoon library mall marketplace mansion market monastery motorway museum nightclub
  orphanage outpost outskirts pier plaza prefecture quarry quay reservoir resort restaurant riverbank roadblock roadside
  rooftop runway school shipyard shop shore shrine slope slum strait stretch studio suburb supermarket
  swamp synagogue theater theatre tower tram train university villa warehouse waterfront wood yard north south east west`,
);

/** Of these a market is one only where its word before says what kind: "a fish market", not "the market". */
export const marketKinds = words(
  'fish food flea street cover covered crowd crowded busy central main night cattle vegetable fruit farmer',
);

/** Prepositions after which they do. */
export const scenePrepositions = words('in at near outside inside across along around on from beside behind');

/** Of who moves, after which stands where it ends. */
export const goalPrepositions = words('to into onto toward towards');
