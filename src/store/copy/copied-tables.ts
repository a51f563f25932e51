import { getDatamodel } from '../../generated/pothos-types.ts';

export interface CopiedColumn {
  readonly name: string;
  /** As the models call it: String, Int, Float, Boolean, Json, or an enum's name. */
  readonly type: string;
}

export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly CopiedColumn[];
  /** Columns in whose order its rows are read, with which no two rows are equal. */
  readonly key: readonly CopiedColumn[];
  /** Columns that refer to rows of the same table: filled when those are there. */
  readonly ownReferences: readonly string[];
  /** The column that the engine counts up by itself. */
  readonly numbered: string | null;
}

/** Each engine numbers its entries and keeps their words in its own way: src/store/copy/copy-search.ts. */
export const SEARCH_TABLE = 'SearchEntry';

interface Model {
  readonly fields: readonly Field[];
  readonly primaryKey: { readonly fields: readonly string[] } | null;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly isId: boolean;
  readonly hasDefaultValue: boolean;
  readonly relationFromFields?: readonly string[];
}

/** Every table of the models but that of search, each behind those that its rows refer to. */
export function copiedTables(): readonly CopiedTable[] {
  // Pothos declares as much of it as it reads itself.
  const models = new Map(Object.entries(getDatamodel().datamodel.models as unknown as Record<string, Model>));
  const tables = new Map<string, CopiedTable>();
  const add = (name: string): void => {
    const model = models.get(name);
    if (!model || tables.has(name) || name === SEARCH_TABLE) return;
    for (const { type } of referencesOf(model)) if (type !== name) add(type);
    tables.set(name, tableFrom(name, model));
  };
  for (const name of models.keys()) add(name);
  return [...tables.values()];
}

function tableFrom(name: string, model: Model): CopiedTable {
  const columns = model.fields.filter(({ kind }) => kind !== 'object');
  const key = columns.filter(({ name: column, isId }) => isId || model.primaryKey?.fields.includes(column));
  const own = referencesOf(model).filter(({ type }) => type === name);
  return {
    name,
    columns,
    key,
    ownReferences: own.flatMap(({ relationFromFields }) => relationFromFields ?? []),
    numbered: columns.find(({ isId, hasDefaultValue }) => isId && hasDefaultValue)?.name ?? null,
  };
}

function referencesOf({ fields }: Model): readonly Field[] {
  return fields.filter(({ relationFromFields }) => (relationFromFields ?? []).length > 0);
}
