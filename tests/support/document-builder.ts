import type {
  Actor,
  Document,
  EventMention,
  Mention,
  Metadata,
  Quote,
  Role,
} from '../../src/extract/document.ts';
import type { Span } from '../../src/text/span.ts';

const FOUND = { rule: 'test.by-hand', confidence: 0.9 };

/** A document annotated by hand: actors by phrase, and what else the text holds. */
export class DocumentBuilder {
  readonly text: string;
  readonly #metadata: Metadata;
  readonly #actors: Actor[] = [];
  readonly #mentions: Mention[] = [];
  readonly #roles: Role[] = [];
  readonly #quotes: Quote[] = [];
  readonly #events: EventMention[] = [];

  constructor(text: string, metadata: Metadata = {}) {
    this.text = text;
    this.#metadata = metadata;
  }

  /** The first place of a phrase. */
  span(phrase: string): Span {
    const start = this.text.indexOf(phrase);
    if (start === -1) throw new Error(`"${phrase}" is not in the text`);
    return { start, end: start + phrase.length };
  }

  /** An actor under its name as key, mentioned where its name and aliases first stand. */
  actor(name: string, facts: Partial<Actor> = {}): this {
    const actor: Actor = {
      key: name,
      name,
      kind: 'PERSON',
      aliases: [],
      country: null,
      place: null,
      named: true,
      ...facts,
    };
    this.#actors.push(actor);
    for (const form of [name, ...actor.aliases]) this.#mention(form, actor);
    return this;
  }

  role(
    actor: string,
    title: string,
    organization: string | null = null,
    country: string | null = null,
  ): this {
    this.#roles.push({ ...FOUND, ...this.span(title), actor, title, organization, country });
    return this;
  }

  quote(content: string, speaker: string | null, facts: Partial<Quote> = {}): this {
    this.#quotes.push({
      ...FOUND,
      kind: 'DIRECT',
      content: [this.span(content)],
      speaker: speaker === null ? null : { ...this.span(speaker), actor: speaker },
      cue: this.text.includes('said') ? this.span('said') : null,
      cueLemma: 'say',
      saidOn: null,
      mentioned: [],
      events: [],
      ...facts,
    });
    return this;
  }

  event(trigger: string, facts: Partial<EventMention> = {}): this {
    const span = this.span(trigger);
    this.#events.push({
      ...FOUND,
      key: trigger,
      type: 'CONSULT',
      realis: 'ACTUAL',
      trigger: span,
      reports: [{ trigger: span, sentence: 0 }],
      participants: [],
      date: null,
      place: null,
      partOf: null,
      main: this.#events.length === 0,
      ...facts,
    });
    return this;
  }

  build(extractorVersion = 'test-1'): Document {
    const whole = { start: 0, end: this.text.trimEnd().length };
    return {
      text: this.text,
      metadata: this.#metadata,
      language: this.#metadata.language ?? 'en',
      extractorVersion,
      furniture: [],
      paragraphs: [whole],
      sentences: [...this.text.matchAll(/\S[^.\n]*[.\n]?/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        firstToken: 0,
        endToken: 0,
        paragraph: 0,
      })),
      tokens: [],
      times: [],
      mentions: [...this.#mentions].sort((a, b) => a.start - b.start),
      actors: this.#actors,
      roles: this.#roles,
      quotes: this.#quotes,
      events: this.#events,
      w5h1: { who: null, what: null, when: null, where: null },
    };
  }

  #mention(form: string, actor: Actor): void {
    if (!this.text.includes(form)) return;
    const kind = actor.kind === 'COUNTRY' ? 'PLACE' : actor.kind;
    this.#mentions.push({ ...FOUND, ...this.span(form), kind, form: 'NAME', actor: actor.key });
  }
}
