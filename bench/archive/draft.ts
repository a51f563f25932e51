import type { Actor, Document, EntityKind, Mention, MentionForm } from '../../src/extract/document.ts';
import type { Span } from '../../src/text/span.ts';
import type { Dice } from './dice.ts';

type Name = 'paragraphs' | 'sentences' | 'times' | 'mentions' | 'roles' | 'quotes' | 'events';
type Layers = { readonly [Layer in Name]: Document[Layer][number][] };

/** A text as it is written, and what stands in it: each piece that is added says where it stands. */
export class Draft {
  text = '';
  readonly layers: Layers = {
    paragraphs: [],
    sentences: [],
    times: [],
    mentions: [],
    roles: [],
    quotes: [],
    events: [],
  };
  readonly #dice: Dice;
  readonly #forms = new Map<Actor, Set<string>>();
  #paragraph = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  write(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  /** Writes what refers to an actor: its name at first, later perhaps a shorter form. */
  mention(actor: Actor): Span {
    const [form, words] = this.#reference(actor);
    const span = this.write(words);
    const kind: EntityKind = actor.kind === 'COUNTRY' ? 'PLACE' : actor.kind;
    const mention: Mention = { ...span, ...this.found('made.mention'), kind, form, actor: actor.key };
    this.layers.mentions.push(mention);
    return span;
  }

  sentence(write: () => void): void {
    const start = this.text.length;
    write();
    this.layers.sentences.push({
      start,
      end: this.text.length,
      firstToken: 0,
      endToken: 0,
      paragraph: this.layers.paragraphs.length,
    });
    this.text += ' ';
  }

  /** Ends what was written since the last one. */
  paragraph(): void {
    this.text = this.text.trimEnd();
    this.layers.paragraphs.push({ start: this.#paragraph, end: this.text.length });
    this.text += '\n\n';
    this.#paragraph = this.text.length;
  }

  found(rule: string) {
    return { rule, confidence: Math.round(50 + this.#dice.next() * 50) / 100 };
  }

  /** The actors that stand in the text, each with the forms that it has there. */
  actors(): readonly Actor[] {
    return [...this.#forms].map(([actor, forms]) => ({
      ...actor,
      aliases: [...forms].filter((form) => form !== actor.name),
    }));
  }

  #reference(actor: Actor): readonly [MentionForm, string] {
    const forms = this.#forms.get(actor);
    if (!forms) {
      this.#forms.set(actor, new Set([actor.name]));
      return [actor.named ? 'NAME' : 'NOMINAL', actor.name];
    }
    if (!actor.named) return ['NOMINAL', actor.name];
    const roll = this.#dice.next();
    if (actor.kind !== 'PERSON') return roll < 0.2 ? ['NOMINAL', 'the organization'] : ['NAME', actor.name];
    if (roll < 0.5) return ['PRONOUN', 'they'];
    const family = actor.name.slice(actor.name.indexOf(' ') + 1);
    forms.add(family);
    return ['NAME', family];
  }
}
