/** What the graph answers over HTTP about the seed article, record by record. */
export interface Answer {
  readonly text: string;
  readonly mainEvent: { readonly id: string } | null;
  readonly actors: readonly AnsweredActor[];
  readonly mentions: readonly AnsweredMention[];
  readonly quotes: readonly AnsweredQuote[];
  readonly times: readonly AnsweredTime[];
  readonly events: readonly AnsweredEvent[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AnsweredActor extends Named {
  readonly kind: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly roles: readonly {
    readonly title: string;
    readonly organization: Named | null;
    readonly country: Named | null;
    readonly span: Span;
  }[];
}

export interface AnsweredMention {
  readonly span: Span;
  readonly text: string;
  readonly form: string;
  readonly actor: Named;
}

export interface AnsweredQuote {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly content: readonly Span[];
  readonly cueSpan: Span | null;
  readonly speaker: Named | null;
}

export interface AnsweredTime {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
  readonly range: { readonly from: string | null; readonly until: string | null } | null;
  readonly span: Span;
}

export interface AnsweredEvent {
  readonly id: string;
  readonly type: string;
  readonly realis: string;
  readonly title: string;
  readonly when: { readonly from: string | null; readonly until: string | null } | null;
  readonly where: Named | null;
  readonly participants: readonly {
    readonly role: string;
    readonly stated: boolean;
    readonly actor: Named | null;
    readonly span: Span | null;
  }[];
  readonly triggers: readonly Span[];
}

/** Posts a query and gives its data, which the caller knows the shape of; throws if the answer has errors. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;

export function askOver(endpoint: string): Ask {
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    // The shape of an answer is that of its query.
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  };
}

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

type WithProvenance<Record extends { span: unknown }> = Omit<Record, 'span'> & {
  readonly provenance: { readonly span: Record['span'] };
};

interface ActorEdge {
  readonly appearance: { readonly name: string; readonly aliases: readonly string[] };
  readonly node: Omit<AnsweredActor, 'aliases' | 'roles'> & {
    readonly roles: Nodes<WithProvenance<AnsweredActor['roles'][number]>>;
  };
}

type EventNode = Omit<AnsweredEvent, 'where' | 'triggers' | 'participants'> & {
  readonly where: { readonly actor: Named | null } | null;
  readonly reports: Nodes<{ readonly provenance: { readonly span: Span } }>;
  readonly participants: Nodes<
    Omit<AnsweredEvent['participants'][number], 'span'> & {
      readonly provenance: { readonly span: Span } | null;
    }
  >;
};

const SPAN = 'provenance { span { start end } }';
const QUOTES =
  'quotes(first: 100) { nodes { id kind text content { start end } cueSpan { start end } speaker { id name } } }';
const ACTORS = `actors(first: 100) { edges { appearance { name aliases } node { id name kind named
  roles(first: 6) { nodes { title organization { id name } country { id name } ${SPAN} } } } } }`;
const TIMES = `times(first: 100) { nodes { text type value range { from until } ${SPAN} } }`;
const EVENTS = `mainEvent { id } events(first: 40) { nodes { id type realis title when { from until }
  where { actor { id name } } reports(first: 6) { nodes { ${SPAN} } }
  participants(first: 12) { nodes { role stated actor { id name } ${SPAN} } } } }`;

/** Everything that the graph knows of the article at an address. */
export async function answerFrom(ask: Ask, url: string): Promise<Answer> {
  const of = async <Data>(selection: string): Promise<Data> => {
    const query = `query ($url: URL!) { article(by: { url: $url }) { ${selection} } }`;
    return (await ask<{ article: Data }>(query, { url })).article;
  };
  const { text, quotes } = await of<{ text: string; quotes: Nodes<AnsweredQuote> }>(`text ${QUOTES}`);
  const { actors } = await of<{ actors: { edges: readonly ActorEdge[] } }>(ACTORS);
  const { times } = await of<{ times: Nodes<WithProvenance<AnsweredTime>> }>(TIMES);
  const { mainEvent, events } = await of<{ mainEvent: Answer['mainEvent']; events: Nodes<EventNode> }>(
    EVENTS,
  );
  return {
    text,
    mainEvent,
    quotes: quotes.nodes,
    actors: actors.edges.map(({ node, appearance }) => ({
      ...node,
      aliases: [appearance.name, ...appearance.aliases],
      roles: node.roles.nodes.map(withSpan),
    })),
    times: times.nodes.map(withSpan),
    events: events.nodes.map((event) => ({
      ...event,
      where: event.where?.actor ?? null,
      triggers: event.reports.nodes.map((report) => report.provenance.span),
      participants: event.participants.nodes.map((p) => ({ ...p, span: p.provenance?.span ?? null })),
    })),
    mentions: await allMentions(ask, url),
  };
}

function withSpan<Of extends { readonly provenance: { readonly span: Span } }>(
  record: Of,
): Of & { span: Span } {
  return { ...record, span: record.provenance.span };
}

interface MentionPage extends Nodes<WithProvenance<AnsweredMention>> {
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function allMentions(ask: Ask, url: string): Promise<readonly AnsweredMention[]> {
  const found: AnsweredMention[] = [];
  const query = `query ($url: URL!, $after: String) { article(by: { url: $url }) { mentions(first: 100, after: $after) {
    nodes { text form actor { id name } ${SPAN} } pageInfo { endCursor hasNextPage } } } }`;
  for (let after: string | null = null, more = true; more; ) {
    const page: MentionPage = (await ask<{ article: { mentions: MentionPage } }>(query, { url, after }))
      .article.mentions;
    found.push(...page.nodes.map(withSpan));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}
