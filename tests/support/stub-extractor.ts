import type { Actor, Document, Mention, Metadata, Quote } from '../../src/extract/document.ts';
import type { Extractor } from '../../src/ingest/extractor.ts';
import { DocumentBuilder } from './document-builder.ts';

/** Takes every two capitalized words for a person who says what stands in quotation marks; trips over "boom". */
export function stubExtractor(version = 'stub-1') {
  return {
    version,
    extract: (text: string, metadata: Metadata) => extract(text, metadata, version),
  } satisfies Extractor;
}

function extract(text: string, metadata: Metadata, version: string): Document {
  if (text.includes('boom')) throw new Error('boom');
  const people = [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)];
  const mentions: Mention[] = people.map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    kind: 'PERSON',
    form: 'NAME',
    actor: name,
    rule: 'stub.name',
    confidence: 1,
  }));
  const actors = [...new Set(people.map((match) => match[0]))].map<Actor>((name) => ({
    key: name,
    name,
    kind: 'PERSON',
    aliases: [],
    country: null,
    place: null,
    named: true,
  }));
  const quotes = [...text.matchAll(/"[^"]+"/g)].map<Quote>(({ index, 0: content }) => ({
    kind: 'DIRECT',
    content: [{ start: index, end: index + content.length }],
    speaker: mentions[0]
      ? { start: mentions[0].start, end: mentions[0].end, actor: mentions[0].actor }
      : null,
    cue: null,
    cueLemma: null,
    saidOn: null,
    mentioned: [],
    events: [],
    rule: 'stub.quote',
    confidence: 1,
  }));
  return { ...new DocumentBuilder(text, metadata).build(version), actors, mentions, quotes };
}
