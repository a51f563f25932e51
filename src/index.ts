export type {
  Actor,
  ActorKind,
  DateBasis,
  DateRange,
  Document,
  EntityKind,
  EventDate,
  EventMention,
  EventPlace,
  EventReport,
  EventType,
  Found,
  Mention,
  MentionForm,
  Metadata,
  Participant,
  ParticipantRole,
  Precision,
  Quote,
  QuoteKind,
  Realis,
  Role,
  Speaker,
  TimeExpression,
  TimeType,
  W5h1,
} from './extract/document.ts';
export { extract } from './extract/extract.ts';
export type { Place } from './extract/gazetteer/place.ts';
export type { Extractor } from './ingest/extractor.ts';
export { createServer, type DatelineServer, type ServerOptions } from './server.ts';
export { type Database, openDatabase } from './store/database.ts';
export type { Sentence, Token, Upos } from './syntax/token.ts';
export type { Span } from './text/span.ts';
export { createWriterThread, type WriterThread } from './write/writer-thread.ts';
