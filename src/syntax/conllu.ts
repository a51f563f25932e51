/** The CoNLL-U format of Universal Dependencies (version 2): reading and writing of sentences. */

/** One syntactic word as its line has it. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head among the sentence's words; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Whether white space follows it in the text. */
  readonly spaceAfter: boolean;
  /** The surface form of the multiword token that begins here and how many words it has, if one does. */
  readonly multiword: { readonly form: string; readonly words: number } | null;
}

export interface ConlluSentence {
  readonly words: readonly ConlluWord[];
  /** Comment lines, without the mark. */
  readonly comments: readonly string[];
}

/** The sentences of a file; empty nodes of enhanced graphs are passed over. */
export function parseConllu(file: string): ConlluSentence[] {
  return file
    .split(/\r?\n\r?\n/)
    .filter((block) => block.trim() !== '')
    .map(parseSentence);
}

function parseSentence(block: string): ConlluSentence {
  const lines = block.split(/\r?\n/).filter((line) => line !== '');
  const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim());
  const words: ConlluWord[] = [];
  let multiword: (ConlluWord['multiword'] & { readonly last: number; readonly spaceAfter: boolean }) | null =
    null;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const fields = line.split('\t');
    const [id = '', form = '_'] = fields;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      const [first, last] = [Number(range[1]), Number(range[2])];
      multiword = { form, words: last - first + 1, last, spaceAfter: spaceFollows(fields) };
    } else if (/^\d+$/.test(id)) {
      words.push(wordFrom(fields, multiword, Number(id)));
    }
  }
  return { words, comments };
}

function wordFrom(
  fields: readonly string[],
  multiword: (ConlluWord['multiword'] & { readonly last: number; readonly spaceAfter: boolean }) | null,
  id: number,
): ConlluWord {
  const [, form = '_', lemma = '_', upos = 'X', xpos = '_', , head = '0', deprel = 'dep'] = fields;
  const inside = multiword !== null && id <= multiword.last;
  const opens = inside && id === multiword.last - multiword.words + 1;
  return {
    form,
    lemma,
    upos,
    xpos,
    head: Number(head) - 1,
    deprel,
    spaceAfter: inside ? id === multiword.last && multiword.spaceAfter : spaceFollows(fields),
    multiword: opens ? { form: multiword.form, words: multiword.words } : null,
  };
}

function spaceFollows(fields: readonly string[]): boolean {
  return !(fields[9] ?? '').split('|').includes('SpaceAfter=No');
}

/** One sentence as a block of lines, with the blank line that ends it. */
export function formatConllu(sentence: ConlluSentence): string {
  const lines = sentence.comments.map((comment) => `# ${comment}`);
  sentence.words.forEach((word, index) => {
    const { multiword } = word;
    if (multiword !== null) {
      const last = sentence.words[index + multiword.words - 1];
      lines.push(
        fieldsOf(`${index + 1}-${index + multiword.words}`, multiword.form, last?.spaceAfter ?? true),
      );
    }
    lines.push(formatWord(word, index, isInMultiword(sentence.words, index)));
  });
  return `${lines.join('\n')}\n\n`;
}

function fieldsOf(id: string, form: string, spaceAfter: boolean): string {
  return [id, form, '_', '_', '_', '_', '_', '_', '_', spaceAfter ? '_' : 'SpaceAfter=No'].join('\t');
}

function isInMultiword(words: readonly ConlluWord[], index: number): boolean {
  for (let first = index; first >= 0 && index - first < 8; first--) {
    const multiword = words[first]?.multiword;
    if (multiword != null) return first + multiword.words > index;
  }
  return false;
}

function formatWord(word: ConlluWord, index: number, inMultiword: boolean): string {
  return [
    index + 1,
    word.form,
    word.lemma,
    word.upos,
    word.xpos,
    '_',
    word.head + 1,
    word.deprel,
    '_',
    word.spaceAfter || inMultiword ? '_' : 'SpaceAfter=No',
  ].join('\t');
}
