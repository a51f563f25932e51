/** Verbs that a state does by its government: with a capital city as subject, the city stands for the state. */
export const governmentVerbs: readonly string[] = [
  'accept', 'accuse', 'acknowledge', 'admit', 'agree', 'aim', 'allege', 'allow', 'announce', 'annex', 'apologize', 'appeal', 'approve', 'argue', 'ask', 'assert',
  'attack', 'back', 'ban', 'believe', 'blame', 'block', 'boycott', 'call', 'cancel', 'claim', 'condemn', 'confirm', 'consider', 'consult', 'cooperate', 'criticize', 'cut', 'decide',
  'declare', 'decline', 'demand', 'denounce', 'deny', 'deploy', 'dismiss', 'dispatch', 'dispute', 'expect', 'expel', 'express', 'fear', 'freeze', 'grant', 'halt', 'hit', 'hope', 'impose', 'insist',
  'intend', 'invade', 'invite', 'join', 'launch', 'lift', 'maintain', 'mediate', 'mobilize', 'negotiate', 'offer', 'oppose', 'order', 'plan', 'pledge', 'prefer', 'prepare', 'press', 'promise', 'propose',
  'protest', 'provide', 'push', 'ratify', 'react', 'recall', 'recognize', 'refuse', 'reject', 'renew', 'repeat', 'reply', 'request', 'respond', 'restore', 'resume', 'retaliate', 'sanction', 'say', 'see', 'seek', 'send', 'sever',
  'sign', 'signal', 'stress', 'suggest', 'summon', 'supply', 'support', 'suspect', 'suspend', 'tell', 'threaten', 'tighten', 'tolerate', 'trust', 'try', 'urge', 'veto', 'view', 'vote', 'vow', 'want', 'warn', 'welcome', 'withdraw', 'withhold', 'wish',
];

/** Nouns of what states have with each other: "ties with", "talks between". */
export const relationNouns: readonly string[] = [
  'accord', 'agreement', 'alliance', 'confrontation', 'contact', 'cooperation', 'deal', 'dialogue', 'diplomacy', 'dispute', 'friendship', 'negotiation', 'pact', 'partnership', 'peace', 'pressure', 'rapprochement', 'relation',
  'relationship', 'rivalry', 'row', 'sanction', 'standoff', 'talk', 'tension', 'tie', 'treaty', 'truce', 'war', 'ceasefire', 'conflict', 'discussion', 'link', 'feud', 'rift', 'message', 'support', 'concession', 'spat',
];

/** Nouns that a state has as a power: "Kesthaven's demands". */
export const governmentNouns: readonly string[] = [
  'ally', 'ambition', 'claim', 'decision', 'demand', 'denial', 'diplomat', 'envoy', 'foreign', 'government', 'influence', 'insistence', 'intention', 'interest', 'invasion', 'military', 'move', 'objection', 'offer', 'plan', 'policy',
  'position', 'pressure', 'proposal', 'proposals', 'refusal', 'rejection', 'reply', 'request', 'response', 'sanction', 'stance', 'support', 'threat', 'troop', 'view', 'war', 'warning', 'willingness', 'adversary', 'army', 'ambassador', 'offensive', 'force',
];

/** What a country has and a town, a company or a person has not: "Kestria's parliament", "the government of Kestria". */
export const countryPossessions: readonly string[] = [
  'president', 'premier', 'prime', 'chancellor', 'king', 'queen', 'monarch', 'government', 'parliament', 'ministry', 'minister', 'foreign', 'defense', 'defence', 'interior', 'finance', 'army', 'navy', 'military', 'ambassador',
  'embassy', 'capital', 'constitution', 'constitutional', 'currency', 'economy', 'border', 'borders', 'independence', 'ruling', 'supreme', 'central', 'national', 'armed', 'air', 'junta', 'regime', 'citizens', 'sovereignty', 'republic', 'people', 'opposition', 'invasion', 'occupation', 'annexation', 'intelligence', 'diplomats', 'exports', 'territory',
];

/** Seats of power whose names stand for who sits there. */
export const seatsOfPower: readonly string[] = [
  'Kremlin', 'White House', 'Pentagon', 'Downing Street', 'Whitehall', 'Elysee', 'Élysée', 'Blue House', 'Capitol Hill', 'Foggy Bottom', 'Bundestag', 'Knesset', 'Duma', 'State Duma', 'Quai d’Orsay', 'Zhongnanhai',
];
