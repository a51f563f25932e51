import type { SchemaElement } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnHead, ColumnType, Value } from './column.ts';
import type { Row } from './table.ts';

/** A group of rows is written when it has so many, or so much text, in characters. */
const GROUP_ROWS = 10_000;
const GROUP_TEXT = 16_000_000;

/**
 * Apache Parquet, a row group at a time, compressed by Snappy. Days are DATE, instants TIMESTAMP in UTC, lists LIST of
 * STRING, which DuckDB, pandas and Spark read as lists without being told.
 */
export async function* parquetFrom(
  columns: readonly ColumnHead[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const bytes = new Bytes();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'dateline' });
  for await (const rows of rowGroups(batches)) {
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => parquetValue(type, row[index] ?? null)),
      offsetIndex: false,
    }));
    await file.write({ columnData, rowGroupSize: rows.length });
    yield bytes.take();
  }
  await file.finish();
  yield bytes.take();
}

/** The library's buffer, emptied after each row group; places in the file go on counting. */
class Bytes extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

async function* rowGroups(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  let text = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      group.push(row);
      text += textIn(row);
    }
    if (group.length < GROUP_ROWS && text < GROUP_TEXT) continue;
    yield group;
    group = [];
    text = 0;
  }
  if (group.length > 0) yield group;
}

function textIn(row: Row): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
}

function schemaOf(columns: readonly ColumnHead[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type }: ColumnHead): SchemaElement[] {
  if (type !== 'texts') return [{ name, repetition_type: 'OPTIONAL', ...PRIMITIVES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...PRIMITIVES.text },
  ];
}

const PRIMITIVES: Readonly<Record<Exclude<ColumnType, 'texts'>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

function parquetValue(type: ColumnType, value: Value): unknown {
  return (type === 'day' || type === 'instant') && typeof value === 'string' ? new Date(value) : value;
}
