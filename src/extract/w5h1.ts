import { displayText } from '../text/display.ts';
import type { Span } from '../text/span.ts';
import type { EventMention, W5h1 } from './document.ts';
import { type EventLayers, type Story, storyOf } from './events/story.ts';
import { type Headline, headlineOf } from './w5h1/headline.ts';
import { headlineNews } from './w5h1/headline-news.ts';
import { type Telling, tellingOf } from './w5h1/telling.ts';
import { whenOf } from './w5h1/when.ts';
import { whereOf } from './w5h1/where.ts';
import { whoOf } from './w5h1/who.ts';

/**
 * Who did what, when and where, in the article's own words, all of one telling: the clause that says what the headline says,
 * else that of the article's main event, else the main clause of its lead.
 */
export function w5h1Of(layers: EventLayers, events: readonly EventMention[]): W5h1 {
  const story = storyOf(layers);
  const { title } = layers.metadata;
  const headline = title === undefined ? null : headlineOf(title, layers.text);
  const telling = tellingOf(story, events, headline);
  return {
    who: whoOf(story, telling, headline),
    what: whatOf(story, telling, headline),
    when: shown(story, whenOf(story, telling)),
    where: shown(story, whereOf(story, telling)),
  };
}

/** A clause that has less than this of what the headline says may tell of something else. */
const LEAST_SHARE = 0.4;

/** What the clause says; where none says what the headline says, the headline's words, if they all stand in the text. */
function whatOf(story: Story, { what, share }: Telling, headline: Headline | null): string | null {
  const news = headline && share < LEAST_SHARE ? headlineNews(story, headline) : null;
  return news ?? shown(story, what);
}

function shown(story: Story, span: Span | null): string | null {
  return span === null ? null : displayText(story.text, span);
}
