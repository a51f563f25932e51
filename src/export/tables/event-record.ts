import type { Database } from '../../store/database.ts';
import { EVENT } from '../event-facts.ts';

/** An event's row with what its columns are made of. */
export type EventRecord = Awaited<ReturnType<typeof readEvents>>[number];

export function readEvents(database: Database, ids: string[]) {
  return database.event.findMany({
    where: { id: { in: ids } },
    select: {
      ...EVENT,
      precision: true,
      dateBasis: true,
      partOfId: true,
      participants: {
        select: { role: true, text: true, actor: { select: { id: true, name: true } } },
        // In text order.
        orderBy: [{ articleId: 'asc' }, { start: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      },
      reports: {
        select: {
          articleId: true,
          trigger: true,
          triggerStart: true,
          triggerEnd: true,
          rule: true,
          confidence: true,
        },
        orderBy: [{ published: 'asc' }, { articleId: 'asc' }, { triggerStart: 'asc' }, { id: 'asc' }],
      },
    },
  });
}
