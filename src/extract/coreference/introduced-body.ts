import { contains, type Span, slice } from '../../text/span.ts';
import type { Mention, Speaker } from '../document.ts';

type Introduced = (speaker: Speaker, cue: Span | null) => string | null;

/** The organization that a speaker is introduced with: "Brightline's head Tarel Voss", "a spokesman for the company". */
export function introducedBody(text: string, mentions: readonly Mention[]): Introduced {
  const bodies = mentions.filter(
    ({ kind, form, actor }) =>
      kind === 'ORGANIZATION' && (form === 'NAME' || form === 'NOMINAL') && actor !== null,
  );
  return (speaker, cue) => {
    const phrase = introduction(text, speaker, cue);
    const within = bodies.filter((body) => contains(phrase, body) && body.actor !== speaker.actor);
    const named = within.find(({ form }) => form === 'NAME');
    return (named ?? within[0])?.actor ?? null;
  };
}

/** The speaker's phrase, and what stands between commas up to the cue: "Voss, who runs Brightline, said". */
function introduction(text: string, speaker: Span, cue: Span | null): Span {
  if (cue === null || cue.start < speaker.end) return speaker;
  const between = slice(text, { start: speaker.end, end: cue.start });
  return /^\s*,[^"“”.;:]{2,80}$/.test(between) ? { start: speaker.start, end: cue.start } : speaker;
}
