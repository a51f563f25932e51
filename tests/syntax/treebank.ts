/** Sentences of our own, annotated by hand in the manner of Universal Dependencies. */

function tree(rows: string): string {
  const lines = rows
    .trim()
    .split('\n')
    .map((row, index) => {
      const [form, lemma, upos, xpos, head, deprel] = row.trim().split(/\s+/);
      return [index + 1, form, lemma, upos, xpos, '_', head, deprel, '_', '_'].join('\t');
    });
  return `${lines.join('\n')}\n\n`;
}

export const MINISTER_SAYS = tree(`
  The      the     DET   DT   2  det
  minister minister NOUN NN   3  nsubj
  said     say     VERB  VBD  0  root
  that     that    SCONJ IN   7  mark
  Kestria  Kestria PROPN NNP  7  nsubj
  would    would   AUX   MD   7  aux
  send     send    VERB  VB   3  ccomp
  two      two     NUM   CD   9  nummod
  envoys   envoy   NOUN  NNS  7  obj
  .        .       PUNCT .    3  punct
`);

const OTHERS = [
  `
  Orla     Orla    PROPN NNP  3  nsubj
  Penn     Penn    PROPN NNP  1  flat
  resigned resign  VERB  VBD  0  root
  on       on      ADP   IN   5  case
  Monday   Monday  PROPN NNP  3  obl
  .        .       PUNCT .    3  punct
  `,
  `
  The      the     DET   DT   3  det
  two      two     NUM   CD   3  nummod
  bridges  bridge  NOUN  NNS  5  nsubj:pass
  were     be      AUX   VBD  5  aux:pass
  closed   close   VERB  VBN  0  root
  by       by      ADP   IN   8  case
  the      the     DET   DT   8  det
  police   police  NOUN  NN   5  obl:agent
  .        .       PUNCT .    5  punct
  `,
  `
  He       he      PRON  PRP  2  nsubj
  wants    want    VERB  VBZ  0  root
  to       to      PART  TO   4  mark
  leave    leave   VERB  VB   2  xcomp
  the      the     DET   DT   6  det
  union    union   NOUN  NN   4  obj
  and      and     CCONJ CC   8  cc
  join     join    VERB  VB   4  conj
  ours     ours    PRON  PRP  8  obj
  .        .       PUNCT .    2  punct
  `,
  `
  Kestria  Kestria PROPN NNP  3  nmod:poss
  's       's      PART  POS  1  case
  army     army    NOUN  NN   4  nsubj
  seized   seize   VERB  VBD  0  root
  the      the     DET   DT   6  det
  port     port    NOUN  NN   4  obj
  of       of      ADP   IN   8  case
  Norvale  Norvale PROPN NNP  6  nmod
  last     last    ADJ   JJ   10 amod
  week     week    NOUN  NN   4  obl:unmarked
  .        .       PUNCT .    4  punct
  `,
  `
  The      the     DET   DT   2  det
  court    court   NOUN  NN   5  nsubj
  did      do      AUX   VBD  5  aux
  not      not     PART  RB   5  advmod
  say      say     VERB  VB   0  root
  why      why     ADV   WRB  9  advmod
  the      the     DET   DT   8  det
  judge    judge   NOUN  NN   9  nsubj
  left     leave   VERB  VBD  5  ccomp
  .        .       PUNCT .    5  punct
  `,
  `
  Farmers  farmer  NOUN  NNS  5  nsubj
  who      who     PRON  WP   3  nsubj
  lost     lose    VERB  VBD  1  acl:relcl
  land     land    NOUN  NN   3  obj
  protested protest VERB VBD  0  root
  in       in      ADP   IN   8  case
  the      the     DET   DT   8  det
  capital  capital NOUN  NN   5  obl
  .        .       PUNCT .    5  punct
  `,
  `
  The      the     DET   DT   2  det
  talks    talk    NOUN  NNS  6  nsubj
  are      be      AUX   VBP  6  cop
  a        a       DET   DT   6  det
  good     good    ADJ   JJ   6  amod
  start    start   NOUN  NN   0  root
  ,        ,       PUNCT ,    9  punct
  she      she     PRON  PRP  9  nsubj
  added    add     VERB  VBD  6  parataxis
  .        .       PUNCT .    6  punct
  `,
];

export const OUR_TREEBANK = [MINISTER_SAYS, ...OTHERS.map(tree)].join('');
