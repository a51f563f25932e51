import { evidenceFromLink, retellingsOfEvent } from '../store/lists/retold-list.ts';
import { builder } from './builder.ts';
import { connectionType, ofEntry } from './connection-type.ts';
import { EventNode } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { listField } from './list-field.ts';

/** The same event in other articles: each with what that rests on. */
const RetellingConnection = connectionType(() => EventNode, {
  name: 'Retelling',
  of: 'tellings of the event by other articles',
  edgeFields: (t) => ({
    rule: t.string({
      description: 'The rule, by name, by which it was taken to be the same event.',
      ...ofEntry(({ link }) => evidenceFromLink(link ?? '').rule),
    }),
    evidence: t.string({
      description: 'What that rests on, in words: the day, who takes part in both, and the place.',
      ...ofEntry(({ link }) => {
        const { day, participants, place } = evidenceFromLink(link ?? '');
        return `both on ${day} with ${participants.join(' and ')}${place === null ? '' : `, in ${place}`}`;
      }),
    }),
  }),
});

builder.prismaObjectFields(EventNode, (t) => ({
  retellings: t.field(
    listField({
      type: RetellingConnection,
      description:
        'The same event as other articles tell it, as far as that is plain: of one type, on one day, with two participants in common, or one and the place. What one article announces and a later one reports as done counts as the same, too; what one denies does not. Each edge says what that rests on.',
      filter: EventFilter,
      list: retellingsOfEvent,
    }),
  ),
}));
