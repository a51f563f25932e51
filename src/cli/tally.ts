import type { GraphDocument } from '../ingest/graph-document.ts';

/** Counts what a run did and found, for the lines that sum it up. */
export interface Tally {
  readonly add: (kind: string, document?: GraphDocument) => void;
  readonly count: (kind: string) => number;
  /** How many were seen, of every kind. */
  readonly all: () => number;
  readonly found: () => string;
}

export function tally(): Tally {
  const kinds = new Map<string, number>();
  const found = { actors: 0, quotes: 0, events: 0, times: 0 };
  return {
    add: (kind, document) => {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (!document) return;
      found.actors += document.actors.length;
      found.quotes += document.quotes.length;
      found.events += document.events.length;
      found.times += document.times.length;
    },
    count: (kind) => kinds.get(kind) ?? 0,
    all: () => [...kinds.values()].reduce((sum, number) => sum + number, 0),
    found: () =>
      [
        counted(found.quotes, 'quote'),
        counted(found.events, 'event'),
        counted(found.times, 'date and time', 'dates and times'),
        counted(found.actors, 'appearance of an actor', 'appearances of actors'),
      ].join(', '),
  };
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** How far a run came that was asked to stop. */
export function stoppedAfter(done: number, total: number): string {
  return `Stopped after ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}; the same command goes on from here.`;
}

/** A part of a summary, where there is something to tell. */
export function some(number: number, what: string): readonly string[] {
  return number === 0 ? [] : [`${number.toLocaleString('en-US')} ${what}`];
}
