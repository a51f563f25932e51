/** What a page asks, and where it shows the answer to it: from `start` to `end`, if it does. */
export interface Example {
  readonly asked: string;
  readonly shown?: { readonly language: string; readonly start: number; readonly end: number };
}

/** The fenced blocks of a language in a page, each with the block of one of `languages` right behind it. */
export function examplesIn(page: string, asking: string, languages: readonly string[]): Example[] {
  const block = new RegExp(
    `^\`\`\`${asking}\\n([^]*?)^\`\`\`$(?:(\\s+\`\`\`(${languages.join('|')})\\n)([^]*?)^\`\`\`$)?`,
    'gm',
  );
  return [...page.matchAll(block)].map(({ 0: all, 1: asked = '', 3: language, 4: answer = '', index }) => {
    const end = index + all.length - '```'.length;
    return {
      asked: asked.trimEnd(),
      ...(language && { shown: { language, start: end - answer.length, end } }),
    };
  });
}

/** The page with the answers in place of those that it shows; one for each example. */
export function withAnswers(page: string, examples: readonly Example[], answers: readonly string[]): string {
  let written = '';
  let end = 0;
  for (const [number, { shown }] of examples.entries()) {
    if (shown === undefined) continue;
    written += `${page.slice(end, shown.start)}${answers[number]}\n`;
    end = shown.end;
  }
  return written + page.slice(end);
}
