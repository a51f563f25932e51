/** Words that stand for a name; never counted as one. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which that this these those one`.split(/\s+/),
);
