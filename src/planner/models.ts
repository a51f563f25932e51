import { type GraphQLNamedType, isObjectType } from 'graphql';
import { getDatamodel } from '../generated/pothos-types.ts';
import { Unplannable } from './unplannable.ts';

/** A table and its columns; a model's table has its name. */
export interface Model {
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface Column {
  /** As Prisma's schema calls it: `String`, `Int`, or the name of an enum. */
  readonly type: string;
  readonly isRequired: boolean;
}

/** The part of Prisma's data model that is looked at here. */
interface Datamodel {
  readonly datamodel: {
    readonly models: Readonly<Record<string, { readonly fields: readonly ModelField[] }>>;
  };
}

interface ModelField extends Column {
  readonly name: string;
  readonly kind: string;
}

const { models } = (getDatamodel() as unknown as Datamodel).datamodel;

const MODELS: ReadonlyMap<string, Model> = new Map(
  Object.entries(models).map(([name, { fields }]) => [
    name,
    {
      name,
      columns: new Map(fields.filter(({ kind }) => kind !== 'object').map((field) => [field.name, field])),
    },
  ]),
);

/** The model whose records a type of the graph shows, as Pothos knows it; null for a type of another kind. */
export function modelOf(type: GraphQLNamedType): Model | null {
  const name = isObjectType(type) ? type.extensions.pothosPrismaModel : undefined;
  return typeof name === 'string' ? modelNamed(name) : null;
}

export function modelNamed(name: string): Model {
  const model = MODELS.get(name);
  if (!model) throw new Unplannable(`${name} is no model`);
  return model;
}
