/** Who speaks and who is told: the subject of a reporting word through inversion, relative clauses, participles, conjunction. */
import { type Sentence, type Token, withoutSubtype } from '../analysis.js';

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** The head word of the one who does the verb, or null. Climbs a bounded number of clauses. */
export function subjectOf(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  let at = verb;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    const own = subjectChild(sentence, at, steps > 0);
    if (own !== undefined) return own === null ? null : antecedent(sentence, own, at);
    if (token.head < 0) return null;
    const relation = withoutSubtype(token.deprel);
    if (relation === 'acl') return isNominal(tokens[token.head]) ? token.head : null;
    if (relation === 'obl' || relation === 'nmod') {
      // “in saying so”, “quoted as saying”: the clause it belongs to tells.
      if (token.upos !== 'VERB') return null;
    } else if (!['conj', 'xcomp', 'advcl', 'parataxis', 'dep', 'ccomp'].includes(relation)) return null;
    else if (relation === 'ccomp' && token.xpos !== 'VBG') return null;
    if (relation === 'xcomp') {
      const controller = objectControls.has(tokens[token.head].lemma)
        ? sentence.child(token.head, 'obj', 'iobj')
        : null;
      if (controller !== null) return controller.index;
    }
    at = token.head;
  }
  return null;
}

/** Verbs whose object does what the infinitive below tells. */
const objectControls: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'tell',
  'force',
  'lead',
  'prompt',
  'allow',
  'let',
  'make',
]);

/** The subject that the verb itself has: its word, null when it is empty (“it is said”), undefined when there is none. */
function subjectChild(sentence: Sentence, verb: number, passiveToo: boolean): number | null | undefined {
  const { tokens } = sentence;
  if (sentence.child(verb, 'expl') !== null) return null;
  const agent = sentence.childrenWith(verb, 'obl').find((phrase) => phrase.deprel === 'obl:agent');
  const passive = tokens[verb].children.some((i) => tokens[i].deprel === 'aux:pass');
  for (const child of sentence.childrenWith(verb, 'nsubj')) {
    // Without “was” the verb is active, whatever the tree calls its subject.
    if (child.deprel.startsWith('nsubj:pass') && passive && !passiveToo) return agent?.index ?? null;
    return child.index;
  }
  if (agent !== undefined) return agent.index;
  return passive && !passiveToo ? null : undefined;
}

/** A relative pronoun stands for the noun its clause describes. */
function antecedent(sentence: Sentence, subject: number, verb: number): number | null {
  const { tokens } = sentence;
  if (!relatives.has(tokens[subject].form.toLowerCase()) || !/^(?:W|DT|IN)/.test(tokens[subject].xpos))
    return subject;
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const { head, deprel } = tokens[at];
    if (head < 0) break;
    if (deprel.startsWith('acl')) return head;
    if (!/^(?:conj|xcomp|ccomp|advcl)/.test(deprel)) break;
    at = head;
  }
  // A misread tree: the noun before the pronoun, past a comma.
  const before = tokens[subject - 1]?.form === ',' ? subject - 2 : subject - 1;
  return before >= 0 && isNominal(tokens[before]) ? before : null;
}

/**
 * The speaker by the order of words: before the verb, alone or with an aside (Ana Ruiz, a trader, said), or after it
 * (said the trader). `from` is the first word of the clause.
 */
export function speakerByOrder(sentence: Sentence, from: number, verb: number): number | null {
  const { tokens } = sentence;
  let first = from;
  while (first < verb && tokens[first].upos === 'PUNCT') first++;
  if (first >= verb) return invertedSpeaker(sentence, verb);
  let head: number | null = null;
  let at = first;
  for (; at < verb && at < first + 12; at++) {
    const { xpos, upos } = tokens[at];
    if (xpos.startsWith('NN') || xpos === 'PRP' || upos === 'PROPN') head = at;
    else if (!/^(?:DT|JJ|CD|POS|PRP\$|HYPH)/.test(xpos)) break;
  }
  const closed =
    at === verb || tokens[at].form === ',' || tokens[at].upos === 'ADV' || tokens[at].upos === 'AUX';
  return closed ? head : null;
}

/** The speaker that follows its verb after a quotation: “...,” said the council’s spokesman. Goes by the order of words. */
function invertedSpeaker(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  let head: number | null = null;
  for (let at = verb + 1; at < tokens.length && at < verb + 10; at++) {
    const { xpos, upos } = tokens[at];
    if (xpos === 'POS') head = null;
    else if (xpos.startsWith('NN') || xpos === 'PRP' || upos === 'PROPN') head = at;
    else if (head !== null || !/^(?:DT|JJ|CD|PRP\$)/.test(xpos)) break;
  }
  return head;
}

/** The one who is told: told reporters, said to parliament; null when not said. */
export function addresseeOf(sentence: Sentence, verb: number, speaker: number | null): number | null {
  const { tokens } = sentence;
  const { lemma } = tokens[verb];
  if (tellers.has(lemma)) {
    const passive = sentence.child(verb, 'nsubj:pass');
    if (passive !== null) return passive.index;
    for (const child of sentence.childrenWith(verb, 'iobj', 'obj')) {
      if (child.index !== speaker && isNominal(child) && child.index > verb) return child.index;
    }
  }
  for (const child of sentence.childrenWith(verb, 'obl')) {
    const preposition = sentence.child(child.index, 'case')?.form.toLowerCase();
    if (preposition === 'to' && child.index > verb && isNominal(child)) return child.index;
  }
  return null;
}

const tellers: ReadonlySet<string> = new Set(
  'tell inform brief warn assure ask remind advise notify urge caution alert convince persuade reassure promise'.split(
    ' ',
  ),
);

export function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM';
}
