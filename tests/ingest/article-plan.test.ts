import { expect, test } from 'vitest';
import {
  type Arrival,
  type ArticlePlan,
  planArticle,
  type StoredArticle,
} from '../../src/ingest/article-plan.ts';

const HERE = '/news/here.txt';
const THERE = '/news/there.txt';
const GONE = '/news/gone.txt';
const stored = (id: string, location: string | null, fingerprint = 'old'): StoredArticle => ({
  id,
  location,
  fingerprint,
});

test.each<[string, Partial<Arrival>, ArticlePlan]>([
  ['a new file', {}, { kind: 'store', as: 'added', superseded: [] }],
  [
    'as it was',
    { atLocation: stored('text', HERE, 'print'), ofText: stored('text', HERE, 'print') },
    { kind: 'unchanged' },
  ],
  [
    'other metadata, or an older extractor',
    { atLocation: stored('text', HERE), ofText: stored('text', HERE) },
    { kind: 'store', as: 'updated', superseded: [] },
  ],
  [
    'a changed text',
    { atLocation: stored('former', HERE) },
    { kind: 'store', as: 'superseding', superseded: ['former'] },
  ],
  [
    'the text of another file',
    { ofText: stored('text', THERE) },
    { kind: 'duplicate', of: THERE, superseded: [] },
  ],
  [
    'a file that took the text of another one',
    { atLocation: stored('former', HERE), ofText: stored('text', THERE) },
    { kind: 'duplicate', of: THERE, superseded: ['former'] },
  ],
  ['a file that moved', { ofText: stored('text', GONE) }, { kind: 'store', as: 'updated', superseded: [] }],
  [
    'a text that came without a file',
    { ofText: stored('text', null) },
    { kind: 'store', as: 'updated', superseded: [] },
  ],
  ['the address of another file', { atAddress: stored('rival', THERE) }, { kind: 'conflict', with: THERE }],
  [
    'moved and changed, under its old address',
    { atAddress: stored('former', GONE) },
    { kind: 'store', as: 'superseding', superseded: ['former'] },
  ],
  [
    'the address of an article that came without a file',
    { atAddress: stored('former', null) },
    { kind: 'store', as: 'superseding', superseded: ['former'] },
  ],
  [
    'a changed text under its own address',
    { atLocation: stored('former', HERE), atAddress: stored('former', HERE) },
    { kind: 'store', as: 'superseding', superseded: ['former'] },
  ],
])('%s', (_name, facts, plan) => {
  const arrival: Arrival = {
    id: 'text',
    location: HERE,
    fingerprint: 'print',
    atLocation: null,
    ofText: null,
    atAddress: null,
    ...facts,
  };
  expect(planArticle(arrival, (location) => location !== GONE)).toEqual(plan);
});
