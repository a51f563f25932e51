import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('the clause that a quotation begins may go on behind its attribution', () => {
  it.each<[string, string[]]>([
    [
      '“It is bad luck,” Voss said in a letter, that both men came from Tarn.',
      ['Voss: said: It is bad luck ... that both men came from Tarn'],
    ],
    [
      '“We are worried,” the members wrote in a letter to the minister, that the ministry “may have moved the boats” and “lost the oars.”',
      [
        'the members: wrote: We are worried ... that the ministry “may have moved the boats” and “lost the oars',
      ],
    ],
    [
      'But “it is a better use of the money,” she added, to build a second harbor.',
      ['she: added: But “it is a better use of the money ... to build a second harbor'],
    ],
    [
      '“The trouble comes from the ferries,” he said, rather than from the port.',
      ['he: said: The trouble comes from the ferries ... rather than from the port'],
    ],
    ['“The ministry,” she said, would shut the port.', ['she: said: The ministry ... would shut the port']],
    ['“We are ready,” Voss said, to applause.', ['Voss: said: We are ready']],
    ['“We are ready,” Voss said in May, to loud applause.', ['Voss: said: We are ready']],
    ['“We are ready,” Voss said, that day in May.', ['Voss: said: We are ready']],
    ['“We will win,” Voss said, to reassure the voters.', ['Voss: said: We will win']],
    ['“Ask them,” Voss said, rather than answer the question.', ['Voss: said: Ask them']],
    ['“We are ready,” Voss said, to name but one.', ['Voss: said: We are ready']],
    ['“We are ready,” Voss said, and left for Tarn.', ['Voss: said: We are ready']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
