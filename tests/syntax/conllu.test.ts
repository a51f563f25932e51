import { describe, expect, it } from 'vitest';
import { formatConllu, parseConllu } from '../../src/syntax/conllu.ts';
import { OUR_TREEBANK } from './treebank.ts';

const FILE = `# sent_id = own-1
# text = They don't go.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

`;

describe('CoNLL-U', () => {
  it('reads words, heads, spaces and multiword tokens', () => {
    const [sentence] = parseConllu(FILE);
    expect(sentence?.words.map((word) => word.form)).toEqual(['They', 'do', "n't", 'go', '.']);
    expect(sentence?.words.map((word) => word.head)).toEqual([3, 3, 3, -1, 3]);
    expect(sentence?.words.map((word) => word.spaceAfter)).toEqual([true, false, true, false, true]);
    expect(sentence?.words[1]?.multiword).toEqual({ form: "don't", words: 2 });
    expect(sentence?.comments).toEqual(['sent_id = own-1', "text = They don't go."]);
  });

  it('writes what it read', () => {
    expect(parseConllu(FILE).map(formatConllu).join('')).toBe(FILE);
    expect(parseConllu(OUR_TREEBANK).map(formatConllu).join('')).toBe(OUR_TREEBANK);
  });

  it('passes over empty nodes and other line ends', () => {
    const windows = FILE.replace('5\t.', '4.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t4:conj\t_\n5\t.').replaceAll(
      '\n',
      '\r\n',
    );
    expect(parseConllu(windows)[0]?.words.length).toBe(5);
  });
});
