import { describe, expect, it } from 'vitest';
import { introducedBody } from '../../../src/extract/coreference/introduced-body.ts';
import type { Mention, MentionForm } from '../../../src/extract/document.ts';

const text = 'Lind Motors head Ilse Marten, who came from Tarn Rail, said so; Dorr told the Tarn Post.';

function organization(name: string, actor: string, form: MentionForm = 'NAME'): Mention {
  const start = text.indexOf(name);
  return { start, end: start + name.length, kind: 'ORGANIZATION', form, actor, rule: 'x', confidence: 1 };
}

function span(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const introduced = introducedBody(text, [
  organization('Lind Motors', 'lind'),
  organization('Tarn Rail', 'rail'),
  organization('Tarn Post', 'post'),
]);

describe('introducedBody', () => {
  it('is named in the speaker’s phrase', () => {
    expect(introduced({ ...span('Lind Motors head Ilse Marten'), actor: 'a' }, span('said'))).toBe('lind');
  });

  it('is named between commas after it', () => {
    expect(introduced({ ...span('Ilse Marten'), actor: 'a' }, span('said'))).toBe('rail');
  });

  it('is not whom the speaker told', () => {
    expect(introduced({ ...span('Dorr'), actor: 'a' }, span('told'))).toBeNull();
  });
});
