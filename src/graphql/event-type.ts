import { builder } from './builder.ts';

export const EventType = builder.enumType('EventType', {
  description:
    'What sort of thing happened: the sixteen types of PLOVER, three for posts, and one for all other news.',
  values: {
    AGREE: { description: 'Agreeing, offering, proposing, planning to meet.' },
    CONSULT: { description: 'Meeting, talking, visiting, negotiating.' },
    SUPPORT: { description: 'Praising, backing, recognizing, siding with.' },
    CONCEDE: { description: 'Yielding: giving in, releasing, lifting a ban, calling a truce.' },
    COOPERATE: { description: 'Working together: signing, trading, sharing, exercising jointly.' },
    AID: { description: 'Giving help: money, goods, arms, shelter, rescue.' },
    RETREAT: { description: 'Withdrawing: troops, from a place or from an undertaking.' },
    REQUEST: { description: 'Asking, appealing, urging, demanding.' },
    ACCUSE: { description: 'Blaming, criticizing, investigating, charging.' },
    REJECT: { description: 'Refusing, denying, vetoing.' },
    THREATEN: { description: 'Threatening or warning of harm.' },
    PROTEST: { description: 'Demonstrating, striking, rioting.' },
    SANCTION: { description: 'Punishing: expelling, boycotting, reducing or suspending relations.' },
    MOBILIZE: { description: 'Making forces ready or moving them.' },
    COERCE: { description: 'Using state power: seizing, arresting, censoring, interfering.' },
    ASSAULT: { description: 'Attacking, killing, wounding, bombing.' },
    APPOINT: { description: 'Naming or electing someone to a post.' },
    TAKE_OFFICE: { description: 'Starting in a post.' },
    LEAVE_POST: { description: 'Leaving a post: resigning, being dismissed, retiring.' },
    OTHER: {
      description: 'News that none of these covers: an election, a verdict, a disaster, a merger, a match.',
    },
  } as const,
});

export const Realis = builder.enumType('Realis', {
  description: 'Whether it really happened, according to the article.',
  values: {
    ACTUAL: { description: 'It happened or is happening, also where someone else tells it.' },
    PLANNED: { description: 'It is to happen.' },
    PROPOSED: { description: 'Someone suggests that it should happen.' },
    ALLEGED: { description: 'Someone claims it, and the article leaves it open.' },
    NEGATED: { description: 'The article says that it did not happen.' },
  } as const,
});
