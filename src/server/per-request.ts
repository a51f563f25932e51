/** A value of each request, which goes with it. */
export interface PerRequest<Value> {
  readonly get: (request: Request) => Value | undefined;
  readonly set: (request: Request, value: Value) => void;
  readonly delete: (request: Request) => void;
}

/** Kept by the request itself: of a map with weak keys the collector would have as much to do as the answer takes. */
export function perRequest<Value>(name: string): PerRequest<Value> {
  const key = Symbol(name);
  const of = (request: Request) => request as { [key]?: Value };
  return {
    get: (request) => of(request)[key],
    set: (request, value) => {
      of(request)[key] = value;
    },
    delete: (request) => void delete of(request)[key],
  };
}
