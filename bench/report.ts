import type { Outcome } from './outcome.ts';

/** The report with the rows of one campaign instead of those that it had before, or behind all others. */
export function withRows(report: string, campaign: string, rows: Outcome['rows']): string {
  const lines = report.split('\n');
  const isOwn = (line: string) => line.startsWith(`| ${campaign} |`);
  const before = lines.findIndex(isOwn);
  const kept = lines.filter((line) => !isOwn(line));
  const end = kept.findLastIndex((line) => line.startsWith('|')) + 1;
  const written = rows.map((row) => `| ${[campaign, ...row].join(' | ')} |`);
  return kept.toSpliced(before < 0 ? end : before, 0, ...written).join('\n');
}
