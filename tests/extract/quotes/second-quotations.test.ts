import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('a second quotation is of the cue before it only where nothing else says it', () => {
  it.each<[string, string[]]>([
    [
      '“Filth out!” she wrote, arguing that if the port stayed open, “more houses will burn down.”',
      ['she: wrote: Filth out', 'she: arguing: if the port stayed open, “more houses will burn down'],
    ],
    [
      '“The port is shut,” Voss said, when asked about it, “and it will stay so.”',
      ['Voss: said: The port is shut ... and it will stay so'],
    ],
    [
      '“This isn’t right,” Voss said. “You squeezed the crews to the breaking point” to drive up the price, she said.',
      [
        'Voss: said: This isn’t right',
        'she: said: You squeezed the crews to the breaking point” to drive up the price',
      ],
    ],
    [
      '“This isn’t right,” Voss said. “You squeezed the crews to the breaking point” to drive up the price.',
      ['Voss: said: This isn’t right ... You squeezed the crews to the breaking point'],
    ],
    [
      '“His mood is bad,” she said, but despite the rough tone, “I think he will do it,” said Voss.',
      ['she: said: His mood is bad', 'Voss: said: I think he will do it'],
    ],
    [
      'Some 21 percent said “not too likely” and 14 percent said “not at all likely.”',
      ['Some 21 percent: said: not too likely', '14 percent: said: not at all likely'],
    ],
    [
      'Voss said the port was “shut” and the ferries “in ruins.”',
      ['Voss: said: the port was “shut” and the ferries “in ruins'],
    ],
    [
      'Lind responds to Voss with, “Why now? I was on my way home.” Voss then writes back, “You look well.”',
      ['Lind: responds: Why now? I was on my way home', 'Voss: writes: You look well'],
    ],
    [
      'Lind responds to Voss with, “Why now?” Voss then writes back, “You look well.”',
      ['Lind: responds: Why now', 'Voss: writes: You look well'],
    ],
    [
      '“The port is shut,” Voss said when asked about it, “and it will stay so.”',
      ['Voss: said: The port is shut ... and it will stay so'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
