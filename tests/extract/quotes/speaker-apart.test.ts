import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

describe('who speaks stands outside of what is said', () => {
  it.each([
    [
      'The two ports should merge and the old ferry should go, said Tarel Voss, a shipping adviser who has published several papers on the topic and who owns no ship.',
      [
        'Tarel Voss, a shipping adviser who has published several papers on the topic: said: The two ports should merge and the old ferry should go',
      ],
    ],
    [
      'It came when said Greta Holm, whose husband, Anders, had sailed on the trawler that was lost in the storm off Tarn.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
