import { describe, expect, it } from 'vitest';
import { shown } from './quotes-in.ts';

type Row = [string, string[]];

function table(name: string, rows: Row[]): void {
  describe(name, () => {
    it.each<Row>(rows)('%s', (text, expected) => {
      expect(shown(text)).toEqual(expected);
    });
  });
}

table('whoever moves along a way', [
  ['Thousands marched through Orle shouting “No more dams!”', ['Thousands: shouting: No more dams']],
  ['Hundreds marched through Orle on Friday shouting “No more dams!”', ['Hundreds: shouting: No more dams']],
  ['Students marched past the parliament in Tarn chanting “Water now.”', ['Students: chanting: Water now']],
  ['Lind walked through Orle telling people the dam was safe.', ['Lind: telling: the dam was safe']],
  ['Voss issued a statement saying the dam was safe.', ['Voss: saying: the dam was safe']],
  ['Police found a letter saying the dam was safe.', ['a letter: saying: the dam was safe']],
]);

table('a relative clause that ends right before the verb', [
  [
    'A police officer who was there told us that the gate was open.',
    ['A police officer who was there: told: the gate was open'],
  ],
  [
    '“The gate was open,” a police officer who was there told us.',
    ['a police officer who was there: told: The gate was open'],
  ],
  [
    '“The gate was open,” a woman who lives nearby told me.',
    ['a woman who lives nearby: told: The gate was open'],
  ],
  [
    'A woman who lives nearby told the Tarn Hour that the gate was open.',
    ['A woman who lives nearby: told: the gate was open'],
  ],
  ['“The gate was open,” a woman there told me.', ['a woman: told: The gate was open']],
]);

table('behind a question put to the speaker', [
  [
    'Asked if it was enough, Marten, who leads the council’s finance committee, said, “It never is.”',
    ['-: Asked: if it was enough', 'Marten, who leads the council’s finance committee: said: It never is'],
  ],
  [
    'Asked whether the dam was safe, Prell, the engineer who built it, said it was.',
    ['-: Asked: whether the dam was safe', 'Prell, the engineer who built it: said: it was'],
  ],
  [
    'Asked whether he would run, Voss, 52, a former mayor of Tarn, said: “I have not decided.”',
    ['-: Asked: whether he would run', 'Voss: said: I have not decided'],
  ],
]);
