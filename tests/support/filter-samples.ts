import { globalId } from './ask.ts';
import { numbered } from './skewed-archive.ts';

// Asked of the archive that skewed-archive.ts makes.

const ACTOR = `{ id: "${globalId('Actor', numbered('actor', 7))}" }`;
const ARTICLE = `["${globalId('Article', numbered('article', 7))}"]`;
const OUTLET = '{ name: "Outlet 30" }';
const DAYS = '{ from: "2024-01-01", until: "2024-02-01" }';

/** Each field of a filter at the root, alone: a value, and how the list is found; a walk looks at each record in turn. */
export const FIELDS: Readonly<
  Record<string, Readonly<Record<string, readonly [string, 'search' | 'walk']>>>
> = {
  articles: {
    actor: [ACTOR, 'search'],
    outlet: [OUTLET, 'search'],
    language: ['["fr"]', 'search'],
    published: [DAYS, 'search'],
    titleContains: ['"ferry"', 'search'],
    textContains: ['"the ferry and"', 'search'],
  },
  quotes: {
    speaker: [ACTOR, 'search'],
    speakerAsContains: ['"ferry"', 'search'],
    hasSpeaker: ['false', 'search'],
    mentioning: [ACTOR, 'search'],
    kind: ['[MIXED]', 'search'],
    textContains: ['"of the ferry"', 'search'],
    cue: ['["deny"]', 'search'],
    saidOn: [DAYS, 'search'],
    saidOrPublished: [DAYS, 'search'],
    published: [DAYS, 'search'],
    article: [ARTICLE, 'search'],
    outlet: [OUTLET, 'search'],
    minConfidence: ['0.9', 'walk'],
  },
  events: {
    type: ['[ASSAULT]', 'search'],
    realis: ['[ALLEGED]', 'search'],
    participant: [ACTOR, 'search'],
    role: ['RECIPIENT', 'walk'],
    place: ['{ name: "Place 3" }', 'search'],
    country: ['["LVA"]', 'search'],
    during: [DAYS, 'search'],
    published: [DAYS, 'search'],
    article: [ARTICLE, 'search'],
    outlet: [OUTLET, 'search'],
    main: ['false', 'walk'],
    isPart: ['true', 'walk'],
    titleContains: ['"ferry"', 'search'],
    minConfidence: ['0.9', 'walk'],
  },
  actors: {
    is: [ACTOR, 'search'],
    kind: ['[COUNTRY]', 'search'],
    nameContains: ['"ferry"', 'search'],
    roleContains: ['"ferry"', 'walk'],
    country: ['["PER"]', 'search'],
    named: ['false', 'walk'],
    minArticles: ['3', 'search'],
    minQuotes: ['3', 'walk'],
  },
};
