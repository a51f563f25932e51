import type { SearchKind } from '../../generated/prisma/enums.ts';
import { displayText } from '../../text/display.ts';
import { eachRow, type Sql, sql } from '../dialect.ts';
import { enterWords } from './engine.ts';

/** The words by which an entry is found; those of its head (a title, a name) count more. */
export interface EnteredWords {
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly head: string;
  readonly body: string;
}

/** What search can find. */
export interface SearchEntry extends EnteredWords {
  /** The article that it is or stands in; null for an actor. */
  readonly articleId: string | null;
  /** An actor's names, its own first; null for anything else. */
  readonly names: readonly string[] | null;
}

/** As much of an article's rows as it is found by. */
export interface SearchableArticle {
  readonly article: {
    readonly id: string;
    readonly title?: string | null | undefined;
    readonly text: string;
  };
  readonly sentences: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  readonly events: readonly { readonly id: string; readonly title: string }[];
  readonly eventMentions: readonly {
    readonly eventId: string;
    readonly sentenceId?: string | null | undefined;
  }[];
}

/** An article, what is said in it and what it reports. */
export function entriesOfArticle(records: SearchableArticle): readonly SearchEntry[] {
  const { article, quotes, events } = records;
  const reporting = reportingSentences(records);
  const of = { articleId: article.id, names: null };
  return [
    { ...of, kind: 'ARTICLE', recordId: article.id, head: article.title ?? '', body: article.text },
    ...quotes.map(
      ({ id, text }): SearchEntry => ({ ...of, kind: 'QUOTE', recordId: id, head: '', body: text }),
    ),
    ...events.map(({ id, title }): SearchEntry => {
      return { ...of, kind: 'EVENT', recordId: id, head: title, body: (reporting.get(id) ?? []).join('\n') };
    }),
  ];
}

/** An actor, by its own name and the others; one that is only described has no name that would count more. */
export function entryOfActor(id: string, isNamed: boolean, names: readonly string[]): SearchEntry {
  const [name = '', ...others] = names;
  const [head, body] = isNamed ? [name, others] : ['', names];
  return { kind: 'ACTOR', recordId: id, articleId: null, names, head, body: body.join('\n') };
}

/** What makes entries findable. */
export function enterStatements(entries: readonly SearchEntry[]): readonly Sql[] {
  if (entries.length === 0) return [];
  const rows = entries.map(({ kind, recordId, articleId, names }) =>
    names ? [kind, recordId, null, recordId, JSON.stringify(names)] : [kind, recordId, articleId, null, null],
  );
  const value = sql`"row"."value"`;
  return [
    sql`INSERT INTO "SearchEntry" ("kind", "recordId", "articleId", "actorId", "names")
      SELECT ${value}->>0, ${value}->>1, ${value}->>2, ${value}->>3, ${value}->>4 FROM ${eachRow(rows)}`,
    enterWords(entries),
  ];
}

/** For each event, the sentences whose words show it, each once. */
function reportingSentences({ article, sentences, eventMentions }: SearchableArticle) {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const texts = new Map<string, Set<string>>();
  for (const { eventId, sentenceId } of eventMentions) {
    const sentence = sentenceId == null ? undefined : byId.get(sentenceId);
    if (!sentence) continue;
    const ofEvent = texts.get(eventId) ?? new Set();
    texts.set(eventId, ofEvent.add(displayText(article.text, sentence)));
  }
  return new Map([...texts].map(([event, ofEvent]) => [event, [...ofEvent]]));
}
