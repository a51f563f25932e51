import { builder } from './builder.ts';

export const ActorKind = builder.enumType('ActorKind', {
  description: 'What sort of thing an actor is.',
  values: {
    PERSON: { description: 'A human being.' },
    ORGANIZATION: { description: 'A company, ministry, party, club, court, newspaper …' },
    PLACE: { description: 'A city, region, river, building …' },
    COUNTRY: { description: 'A country, also where its government is meant.' },
    GROUP: { description: 'People who are not an organization: "the miners", "Kestrians".' },
    OTHER: { description: 'Anything else that takes part in the news.' },
  } as const,
});
