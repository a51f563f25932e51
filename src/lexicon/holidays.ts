/** How a holiday's day is found in a year. */
export type HolidayRule =
  | { readonly kind: 'FIXED'; readonly month: number; readonly day: number }
  /** The n-th given weekday (0 is Monday) of a month, counted from its end where n is negative; days after it. */
  | {
      readonly kind: 'WEEKDAY';
      readonly month: number;
      readonly weekday: number;
      readonly n: number;
      readonly plus: number;
    }
  /** Days from Easter Sunday. */
  | { readonly kind: 'EASTER'; readonly plus: number };

function fixed(month: number, day: number): HolidayRule {
  return { kind: 'FIXED', month, day };
}

function weekday(month: number, n: number, day: number, plus = 0): HolidayRule {
  return { kind: 'WEEKDAY', month, weekday: day, n, plus };
}

function easter(plus: number): HolidayRule {
  return { kind: 'EASTER', plus };
}

/** Days with a name, as words in lower case without apostrophes. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new year s day', fixed(1, 1)],
  ['new year s eve', fixed(12, 31)],
  ['valentine s day', fixed(2, 14)],
  ['presidents day', weekday(2, 3, 0)],
  ['st patrick s day', fixed(3, 17)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['pentecost', easter(49)],
  ['may day', fixed(5, 1)],
  ['mother s day', weekday(5, 2, 6)],
  ['memorial day', weekday(5, -1, 0)],
  ['father s day', weekday(6, 3, 6)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', weekday(9, 1, 0)],
  ['columbus day', weekday(10, 2, 0)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['election day', weekday(11, 1, 0, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', weekday(11, 4, 3)],
  ['thanksgiving day', weekday(11, 4, 3)],
  ['black friday', weekday(11, 4, 3, 1)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
]);
