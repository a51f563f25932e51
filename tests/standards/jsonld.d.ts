/** What of jsonld.js is used here; it comes without types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Throws where anything would be dropped or changed in silence. */
    readonly safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
