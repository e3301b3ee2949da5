/**
 * Puts right what a tree says in contradiction to itself, before slots are read from it: an infinitive hung as a phrase, a
 * name tagged as a verb, a passive tagged as an adjective, a lemma that no table knows, a clause that has lost its verb,
 * “of” and “within” far from their noun, a day under a verb whose day it cannot be. Words and spans stay as they are.
 */
import { type Analysis, Sentence, type TimeExpression, type Token } from '../../language/analysis.js';
import { withBareObjects } from './bare-objects.js';
import { withCaptives } from './captives.js';
import { withCompounds } from './compounds.js';
import { withCurrencyMarks } from './currency-marks.js';
import { withDatedOpenings } from './dated-openings.js';
import { withDaysOfClauses } from './days-of-clauses.js';
import { withEventNouns } from './event-nouns.js';
import { withFiniteConjuncts } from './finite-conjuncts.js';
import { withGerunds } from './gerunds.js';
import { withHeadlines } from './headlines.js';
import { withHyphenated } from './hyphenated.js';
import { withInfinitives } from './infinitives.js';
import type { KnownWords } from './known-words.js';
import { withLastingVerbs } from './lasting-verbs.js';
import { withLentSubject } from './lent-subjects.js';
import { withListedVerbs } from './listed-verbs.js';
import { withLostVerbs } from './lost-verbs.js';
import { withNamedObjects } from './named-objects.js';
import { withNamedPairs } from './named-pairs.js';
import { withNationsNouns } from './nations-nouns.js';
import { withNearPhrases } from './near-phrases.js';
import { withNounAgents } from './noun-agents.js';
import { withOpeningApposition } from './opening-appositions.js';
import { withOpeningSubject } from './opening-subjects.js';
import { withParticipialAdjectives } from './participial-adjectives.js';
import { withPerfects } from './perfects.js';
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { withProgressives } from './progressives.js';
import { withPronounParticiples } from './pronoun-participles.js';
import { withRatesBeforeObjects } from './rates-before-objects.js';
import { rehung } from './rehang.js';
import { withRelativeVerb } from './relative-verbs.js';
import { withReportedSubjects } from './reported-subjects.js';
import { withSaidSubjects } from './said-subjects.js';
import { withTakenSubjects } from './taken-subjects.js';
import { withTimeSubjects } from './time-subjects.js';
import { withToNouns } from './to-nouns.js';
import { withTwoObjects } from './two-objects.js';
import { withVerbs } from './verbless.js';

/** The analysis with its trees put right; sentences that need nothing are kept as they are. */
export function repairTrees(analysis: Analysis, words: KnownWords): Analysis {
  let changed = false;
  const timesIn = timesBySentence(analysis);
  const sentences = analysis.sentences.map((given) => {
    const times = timesIn.get(given.index) ?? [];
    const opened = withDatedOpenings(withTags(given, analysis.text), times, analysis.text);
    const clauses = clausesRepaired(opened, words, analysis.text);
    const sentence = withDaysOfClauses(clauses, times, analysis.date, analysis.text);
    if (sentence !== given) changed = true;
    const tokens = repaired(sentence, words);
    if (tokens === null) return sentence;
    changed = true;
    return new Sentence(sentence.index, sentence.paragraph, tokens, analysis.text);
  });
  return changed ? { ...analysis, sentences } : analysis;
}

function timesBySentence({ times }: Analysis): ReadonlyMap<number, readonly TimeExpression[]> {
  const found = new Map<number, TimeExpression[]>();
  for (const time of times) {
    const same = found.get(time.sentence);
    if (same === undefined) found.set(time.sentence, [time]);
    else same.push(time);
  }
  return found;
}

function clausesRepaired(given: Sentence, words: KnownWords, text: string): Sentence {
  const nations = withNationsNouns(withHyphenated(given, text), words, text);
  const nouns = withEventNouns(withToNouns(nations, words, text), words, text);
  const headed = withHeadlines(
    withLastingVerbs(withRatesBeforeObjects(nouns, text), words, text),
    words,
    text,
  );
  const opened = withOpeningSubject(withVerbs(tensesRepaired(headed, words, text), text), words, text);
  const whole = withTakenSubjects(withRelativeVerb(withLostVerbs(opened, text), text), words, text);
  const sentence = withTimeSubjects(withReportedSubjects(withSaidSubjects(whole, text), text), words, text);
  const described = withOpeningApposition(withLentSubject(sentence, text), text);
  const gerunds = withGerunds(withPhrasalVerbs(described, words, text), words, text);
  const verbs = withInfinitives(gerunds, words, text);
  const pairs = withPronounParticiples(withNamedPairs(withCaptives(verbs, text), text), text);
  const bare = withBareObjects(withObjects(pairs, text), words, text);
  const objects = withCompounds(withTwoObjects(withNamedObjects(bare, text), words, text), text);
  const adjectives = withParticipialAdjectives(objects, words, text);
  return withNounAgents(withNearPhrases(adjectives, text), words, text);
}

function tensesRepaired(given: Sentence, words: KnownWords, text: string): Sentence {
  const sums = withFiniteConjuncts(withListedVerbs(withCurrencyMarks(given, text), text), text);
  return withProgressives(withPerfects(sums, text), words, text);
}

/** Relations of words that head a clause. */
const clausal = /^(root|conj|ccomp|advcl|acl:relcl|parataxis)$/;

/** “flew”, tagged VBD and NOUN at once, at the head of a clause: a verb. “Sweden”, tagged NNP and ADJ but no modifier: a name. */
function withTags(sentence: Sentence, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const { index, form, upos, xpos, deprel, head } of sentence.tokens) {
    // “has neither praised”, with the subject on the auxiliary.
    const above = head < 0 ? undefined : sentence.tokens[head];
    if (deprel.startsWith('nsubj') && above?.deprel.startsWith('aux'))
      changes.set(index, { head: above.head });
    if ((upos === 'NOUN' || upos === 'ADJ') && /^VB[DZPN]?$/.test(xpos) && clausal.test(deprel))
      changes.set(index, { upos: 'VERB' });
    // “Peru, angered by the ban, walked out”, with a passive that lacks its auxiliary.
    if (deprel === 'nsubj:pass' && above?.upos === 'VERB' && isActiveRoot(sentence, above)) {
      changes.set(index, { deprel: 'nsubj' });
      changes.set(above.index, { xpos: 'VBD' });
    }
    if (upos === 'VERB' && form === 'unwilling') changes.set(index, { upos: 'ADJ', xpos: 'JJ', lemma: form });
    // “A Palestinian stabbed a soldier”: an adjective with a capital and an article that stands as a noun.
    if (upos === 'ADJ' && xpos === 'JJ' && isNominalAdjective(sentence, index))
      changes.set(index, { upos: 'PROPN', xpos: 'NNP' });
    // “Returned the mosaic”: an adjective with an article of its own as what is acted upon.
    if (upos === 'ADJ' && deprel === 'obj' && /^\p{Ll}/u.test(form) && isArticled(sentence, index))
      changes.set(index, { upos: 'NOUN', xpos: 'NN', lemma: form.toLowerCase() });
    if (upos === 'ADJ' && xpos === 'NNP' && /^(obj|xcomp|nsubj|obl|nmod)/.test(deprel))
      changes.set(index, { upos: 'PROPN' });
  }
  return rehung(sentence, changes, text);
}

/** The main verb of a full sentence after its subject, a name or a comma, tagged a participle though neither an auxiliary nor an agent makes it passive. */
function isActiveRoot(sentence: Sentence, { index, xpos }: Token): boolean {
  if (index !== sentence.root || xpos !== 'VBN' || sentence.tokens.at(-1)?.form !== '.') return false;
  const before = sentence.tokens[index - 1];
  const isSubject = before?.head === index && before.deprel === 'nsubj:pass';
  if (before?.form !== ',' && before?.upos !== 'PROPN' && !isSubject) return false;
  if (sentence.child(index, 'aux', 'cop', 'obl:agent') !== null) return false;
  return !sentence.childrenWith(index, 'obl').some((one) => sentence.child(one.index, 'case')?.form === 'by');
}

function isArticled(sentence: Sentence, index: number): boolean {
  return sentence.childrenWith(index, 'det').some(({ form }) => /^(?:an?|the)$/i.test(form));
}

function isNominalAdjective(sentence: Sentence, index: number): boolean {
  const { form, deprel } = sentence.tokens[index];
  return (
    /^\p{Lu}/u.test(form) &&
    /^(nsubj|obj|iobj|obl|nmod|conj|obl:agent|nsubj:pass)$/.test(deprel) &&
    sentence.child(index, 'det') !== null &&
    sentence.child(index, 'cop') === null
  );
}

/** “Chad quit”: of one alone the present would be “quits”. */
function isPastOfOne(sentence: Sentence, { index, form, xpos }: Token, words: KnownWords): boolean {
  if (xpos !== 'VBP' || !words.isPastVerb(form) || sentence.child(index, 'aux') !== null) return false;
  const subject = sentence.child(index, 'nsubj');
  return subject?.xpos === 'NNP' && sentence.child(subject.index, 'conj') === null;
}

/** “blamed NATO”, with the bare name as a clause of its own: it is the object. */
function withObjects(sentence: Sentence, text: string): Sentence {
  const isObject = ({ upos, deprel, head, index }: Token) =>
    upos === 'PROPN' &&
    deprel === 'xcomp' &&
    head >= 0 &&
    index > head &&
    sentence.tokens[head].upos === 'VERB' &&
    sentence.child(head, 'obj') === null &&
    sentence.child(index, 'cop', 'case', 'mark') === null;
  if (!sentence.tokens.some(isObject)) return sentence;
  const tokens = sentence.tokens.map((token) => (isObject(token) ? { ...token, deprel: 'obj' } : token));
  return new Sentence(sentence.index, sentence.paragraph, tokens, text);
}

function repaired(sentence: Sentence, words: KnownWords): Token[] | null {
  let out: Token[] | null = null;
  const set = (index: number, change: Partial<Token>) => {
    out ??= [...sentence.tokens];
    out[index] = { ...out[index], ...change };
  };
  for (const token of sentence.tokens) {
    if (token.upos === 'NOUN') {
      const lemma = words.nounLemma(token.form, token.lemma);
      if (lemma !== token.lemma) set(token.index, { lemma });
    }
    // “Upbraided Chile”, “tore up the pact”, tagged an adjective or a name.
    if (isPastVerbWithSubject(sentence, token, words)) {
      set(token.index, { upos: 'VERB', xpos: 'VBD', lemma: words.verbLemma(token.form, token.lemma) });
      continue;
    }
    if (isPassiveAdjective(sentence, token)) {
      set(token.index, { upos: 'VERB', xpos: 'VBN', lemma: words.verbLemma(token.form, token.lemma) });
    }
    const harmed = harmedBy(sentence, token);
    if (harmed !== null) {
      set(token.index, { upos: 'VERB', xpos: 'VBN', lemma: words.verbLemma(token.form, token.lemma) });
      set(harmed.index, { deprel: 'aux:pass' });
      const subject = sentence.child(token.index, 'nsubj');
      if (subject !== null) set(subject.index, { deprel: 'nsubj:pass' });
    }
    if (token.upos !== 'VERB') continue;
    if (isNameTaggedVerb(token)) {
      const subject =
        token.deprel === 'advcl' && sentence.child(token.head, 'nsubj') === null && token.index < token.head;
      set(token.index, { upos: 'PROPN', lemma: token.form, ...(subject ? { deprel: 'nsubj' } : {}) });
      continue;
    }
    if (isPastOfOne(sentence, token, words)) set(token.index, { xpos: 'VBD' });
    const lemma = words.verbLemma(token.form, token.lemma);
    if (lemma !== token.lemma) set(token.index, { lemma });
    const hidden = hiddenSubject(sentence, token);
    if (hidden !== null) set(hidden.index, { deprel: 'nsubj' });
    const to = infinitiveCase(sentence, token);
    if (isControlled(sentence, token) || isToldInfinitive(sentence, token))
      set(token.index, { deprel: 'xcomp' });
    if (to !== null) {
      set(to.index, { deprel: 'mark', upos: 'PART', xpos: 'TO' });
      const relation = token.deprel.split(':')[0];
      if (relation === 'obl') set(token.index, { deprel: 'xcomp' });
      if (relation === 'nmod') set(token.index, { deprel: 'acl' });
    }
  }
  return out;
}

function isPastVerbWithSubject(sentence: Sentence, { index, form, upos }: Token, words: KnownWords): boolean {
  if ((upos !== 'ADJ' && upos !== 'PROPN') || !/^\p{Ll}/u.test(form) || !words.isPastVerb(form)) return false;
  if (sentence.child(index, 'nsubj') === null || sentence.child(index, 'cop', 'aux', 'det', 'case') !== null)
    return false;
  return sentence.child(index, 'obj', 'obl', 'nmod', 'compound:prt') !== null;
}

/** “were imposed”, tagged an adjective though the tree has it passive. */
function isPassiveAdjective(sentence: Sentence, { index, upos }: Token): boolean {
  return upos === 'ADJ' && sentence.child(index, 'aux:pass') !== null;
}

/** “were wounded”, with the harm as an adjective: the verb of the passive, or null. */
function harmedBy(sentence: Sentence, { index, upos, form }: Token): Token | null {
  if (upos !== 'ADJ' || !/^(?:injured|killed|wounded)$/.test(form)) return null;
  const be = sentence.child(index, 'cop');
  return be?.lemma === 'be' ? be : null;
}

/** “Wang”, tagged NNP and VERB at once: a capital inside a sentence or the tag for names decides. */
function isNameTaggedVerb({ form, xpos, index }: Token): boolean {
  return (xpos === 'NNP' || xpos === 'NNPS') && /^\p{Lu}/u.test(form) && (index > 0 || form.length > 1);
}

/** “Egypt jailed dozens”, with the name as a modifier of the verb, or as acted upon though there is an object. */
function hiddenSubject(sentence: Sentence, { index, deprel }: Token): Token | null {
  if (sentence.child(index, 'obj', 'ccomp') === null || sentence.child(index, 'aux:pass') !== null)
    return null;
  if (sentence.childrenWith(index, 'nsubj').some((child) => child.deprel === 'nsubj')) return null;
  const passive = sentence.child(index, 'nsubj:pass');
  if (passive !== null) return deprel === 'conj' ? null : passive;
  const before = sentence.tokens[index - 1];
  if (before?.upos !== 'PROPN' || before.head !== index || deprel === 'amod') return null;
  return /^(compound|amod|nmod|advmod|dep)$/.test(before.deprel) ? before : null;
}

/** “is due to visit”, with the infinitive as a clausal subject though the clause has its subject before it. */
function isControlled(sentence: Sentence, { index, head, deprel }: Token): boolean {
  if (deprel !== 'csubj' || head < 0 || head > index) return false;
  const subject = sentence.child(head, 'nsubj');
  if (subject === null || subject.index > index || subject.form.toLowerCase() === 'it') return false;
  return (
    sentence.childrenWith(index, 'mark').some(({ form }) => form.toLowerCase() === 'to') &&
    sentence.child(index, 'nsubj') === null
  );
}

/** “told the Houthis to leave”, with the infinitive as a clause that is said: without a subject of its own it is what they are to do. */
function isToldInfinitive(sentence: Sentence, { index, xpos, deprel, head }: Token): boolean {
  if (deprel !== 'ccomp' || xpos !== 'VB' || head > index) return false;
  if (sentence.child(index, 'nsubj', 'aux', 'cop') !== null || sentence.child(head, 'obj', 'iobj') === null)
    return false;
  return sentence.childrenWith(index, 'mark').some(({ form }) => form.toLowerCase() === 'to');
}

/** The “to” of a bare verb that the tree has as a preposition, or null. */
function infinitiveCase(sentence: Sentence, { index, xpos }: Token): Token | null {
  if (xpos !== 'VB') return null;
  return (
    sentence
      .childrenWith(index, 'case')
      .find(({ form, children }) => form.toLowerCase() === 'to' && children.length === 0) ?? null
  );
}
