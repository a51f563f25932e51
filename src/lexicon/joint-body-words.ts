/** What bodies are that are often called by two things: "the Trade and Harbor Office". Compiled by hand. */
export const jointBodyHeads: readonly string[] = `
  administration agency archive archives association authority board bureau center centre command commission committee
  confederation council department directorate division federation foundation inspectorate institute laboratory ministry
  museum office organisation organization secretariat service services society tribunal trust union unit`
  .trim()
  .split(/\s+/);

/** Adjectives that begin the names of whole bodies: "the Fed and Central Bank" are two. */
export const rankAdjectives: readonly string[] = 'central federal high royal state supreme world'.split(' ');
