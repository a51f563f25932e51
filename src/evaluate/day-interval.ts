/** The first and last day of `2016`, `2016-05`, `2016-05-03` or an interval `a/b`; `..` or nothing is an open side. */
export function dayInterval(date: string): { readonly from: string | null; readonly until: string | null } {
  const [a = '', b = a] = date.split('/');
  return { from: edge(a, '-01-01', '-01'), until: edge(b, '-12-31', null) };
}

function edge(value: string, afterYear: string, afterMonth: string | null): string | null {
  if (!value || value === '..') return null;
  const day = value.slice(0, 10);
  if (day.length === 4) return day + afterYear;
  if (day.length === 7) return day + (afterMonth ?? `-${lastDay(day)}`);
  return day;
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate());
}
