/** How an event stands to what happened: its clause’s own status, under every word that governs it up the tree. */
import { type Sentence, withoutSubtype } from '../../language/analysis.js';
import { phraseOf, prepositionOf } from '../arguments/argument.js';
import { isPassive } from '../arguments/voice.js';
import type { Status } from '../ontology.js';
import { type Predicate, verbNames } from '../predicate.js';
import { clauseStatus, negationOf, noDeterminer } from './clause-status.js';
import { combined } from './combined.js';
import {
  hasModal,
  infinitiveOfNoun,
  isContent,
  isMereThought,
  isOfOthers,
  isRule,
  isWeighed,
} from './imagined.js';
import { type Effect, isMark, type Mark, type StatusWords } from './status-words.js';

export interface Standing {
  readonly status: Status;
  /** True when it is only what somebody asks for, orders or alleges: the topic of another event. */
  readonly asked: boolean;
  /** True when it is only thought of: what somebody is able to do, fears, or may do one day. */
  readonly imagined: boolean;
  /** True when it is only said to have been tried. */
  readonly attempted: boolean;
  /** True when it is what somebody has resolved upon: “decided to cut”, “the decision to cut”. */
  readonly decided: boolean;
  /** True when it stands in a condition itself: “if it attacks”. */
  readonly supposed: boolean;
  /** Words that the status rests on. */
  readonly words: readonly number[];
  /** For `explain`: each word that changed it and to what. */
  readonly steps: readonly string[];
}

/** Follows the tree up from a predicate; at most 24 steps. */
export function standingOf(predicate: Predicate, words: StatusWords): Standing {
  const walk = new Walk(predicate.sentence, words);
  walk.start(predicate);
  return walk.result();
}

/** Conjunctions and prepositions of when, why or where something is said or done. */
const circumstance =
  /^(?:after|although|amid|as|because|before|despite|during|following|once|since|though|till|until|when|whereas|while)$/;

/** “In talks with Chile, Peru urged it to wait”: what a clause opens with is where and when it was said. */
function isCircumstance(slot: string, fronted: boolean): boolean {
  return circumstance.test(slot) || (fronted && (slot === 'in' || slot === 'at'));
}

/** “Fears grew that Chad would attack”: what a noun of thought is about, told after its verb. */
function isOfRumour(sentence: Sentence, verb: number, words: StatusWords): boolean {
  const subject = sentence.child(verb, 'nsubj');
  return (
    subject?.upos === 'NOUN' && words.effect([subject.lemma.toLowerCase()], 'noun', 'ccomp') === 'imagined'
  );
}

function isAfterwards(preposition: string): boolean {
  return preposition === 'after' || preposition === 'following';
}

/** “Agreed to wait after talks with Chile”: an infinitive below a verb of the past, which is what came after. */
function isPromisedInPast({ tokens }: Sentence, verb: number): boolean {
  const { xpos, deprel, head } = tokens[verb];
  return xpos === 'VB' && /^(?:xcomp|advcl)/.test(deprel) && tokens[head].xpos === 'VBD';
}

/** “17 per cent”, “17 percent”. */
function isPerCent({ tokens }: Sentence, word: number): boolean {
  return /^(?:cent|percent)$/i.test(tokens[word].lemma);
}

class Walk {
  private status: Status = 'occurred';
  private readonly marks = new Set<Mark>();
  private supposed = false;
  /** The verb of the act itself; -1 for a noun without one. */
  private act = -1;
  /** True for a rate that is told by itself. */
  private ofRate = false;
  private readonly used: number[] = [];
  private readonly steps: string[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly words: StatusWords,
  ) {}

  start({ word, pos, light }: Predicate): void {
    if (pos === 'noun') {
      this.ofRate = /^(?:SYM|NUM)$/.test(this.sentence.tokens[word].upos) || isPerCent(this.sentence, word);
      if (this.nounModifiers(word)) return;
      if (light === null) {
        this.up(word);
        return;
      }
      if (light.kind === 'prepare') this.apply('planned', light.verb, false);
      if (light.kind === 'continue') this.apply('ongoing', light.verb, false);
    }
    const at = light?.verb ?? word;
    this.act = at;
    const own = clauseStatus(this.sentence, at, this.words);
    this.status =
      this.status === 'occurred' || own.status === 'not-occurred'
        ? own.status
        : combined(own.status, this.status);
    if (own.words.length > 0) this.note(own.words[0], own.status);
    if (own.status === 'conditional' && isRule(this.sentence, at)) this.apply('imagined', at, false);
    if (own.status === 'possible' && isMereThought(this.sentence, at)) this.apply('imagined', at, false);
    this.used.push(...own.words);
    this.up(at);
  }

  result(): Standing {
    const { status, marks, supposed, used, steps } = this;
    return {
      status,
      asked: marks.has('asked'),
      imagined: marks.has('imagined'),
      attempted: marks.has('attempted'),
      decided: marks.has('decided'),
      supposed,
      words: [...new Set(used)],
      steps,
    };
  }

  /** Applies what stands above the word, up to the root or to where a clause is asserted by itself. */
  private up(word: number): void {
    for (let at = word, steps = 0; steps < 24; steps++) {
      const next = this.step(at);
      if (next === null) return;
      at = next;
    }
  }

  private step(at: number): number | null {
    const { sentence, words } = this;
    const { deprel, head, upos } = sentence.tokens[at];
    if (head < 0) return null;
    const relation = withoutSubtype(deprel);
    // “Fears that troops will attack”: a clause with a mark is what the noun says, whatever the tree calls it.
    if (
      deprel === 'acl:relcl' &&
      sentence.child(at, 'mark') === null &&
      !isContent(sentence, at, head, this.words)
    )
      return null;
    switch (relation) {
      case 'conj':
        this.sharedAuxiliaries(at, head);
        return head;
      case 'xcomp':
        if (this.hasWhether(at)) this.apply('possible', head, false);
        this.govern(head, 'xcomp', this.hasTo(at) ? 'asked' : 'same', at);
        return head;
      case 'ccomp':
      case 'csubj':
        if (
          at === this.act &&
          isWeighed(sentence, at, head, this.effectOf(head, 'ccomp') !== null, this.words)
        )
          this.apply('imagined', at, false);
        if (isOfRumour(sentence, head, words) || this.hasWhether(at)) this.apply('imagined', head, false);
        this.govern(head, 'ccomp', 'same', at);
        return head;
      case 'acl': {
        const mark = sentence.child(at, 'mark');
        if (mark === null && isContent(sentence, at, head, this.words)) {
          this.govern(head, 'ccomp', 'same');
          return head;
        }
        if (mark === null) return upos === 'VERB' ? null : head;
        const name = phraseOf(sentence, mark);
        const noun = sentence.tokens[head];
        if (name === 'to' && noun.deprel === 'obj' && sentence.tokens[noun.head].lemma === 'use') {
          this.govern(noun.head, 'xcomp', 'same');
          return noun.head;
        }
        this.govern(
          head,
          name === 'to' ? 'xcomp' : name === 'that' ? 'ccomp' : name,
          name === 'to' ? infinitiveOfNoun(sentence, at, head) : 'same',
        );
        return head;
      }
      case 'advcl':
        return this.adverbialClause(at, head);
      case 'obj':
      case 'iobj':
      case 'nsubj':
      case 'obl':
      case 'nmod':
        return this.nominal(at, head, relation);
      case 'compound':
      case 'amod':
        return head;
      default:
        return null;
    }
  }

  private adverbialClause(at: number, head: number): number | null {
    const { sentence, words } = this;
    const marks = [...sentence.childrenWith(at, 'mark'), ...sentence.childrenWith(at, 'case')];
    if (marks.length === 0) {
      if (sentence.childrenWith(at, 'advmod').some(({ form }) => /^(when|where|while)$/i.test(form)))
        return null;
      return sentence.tokens[at].xpos === 'VBG' || sentence.tokens[at].xpos === 'VBN'
        ? this.through(head)
        : null;
    }
    for (const mark of marks) {
      const name = phraseOf(sentence, mark);
      // What is to be done so that a threat is not carried out: asked of somebody, and no act.
      if (name === 'unless') this.marks.add('asked');
      // “Accused Chile after his men were shot”: when or why somebody speaks is not what is said.
      const governed = circumstance.test(name) ? null : this.effectOf(head, name === 'to' ? 'xcomp' : name);
      const effect = governed ?? words.effect([name], 'mark', 'clause');
      if (governed === 'same') return this.through(head);
      if (effect === null || effect === 'same') continue;
      // “until Moscow sent its air force”, “before he was shot”: told as past, it has happened.
      if (governed === null && /^(until|till|before)$/.test(name) && this.isPast(at)) continue;
      if (effect === 'conditional') this.supposed = true;
      this.apply(effect, governed === null ? mark.index : head, governed !== null && this.isNegated(head));
      return this.through(head);
    }
    // “while withdrawing its troops”: without a tense of its own it shares that of the clause above.
    const { xpos } = sentence.tokens[at];
    return (xpos === 'VBG' || xpos === 'VBN') && sentence.child(at, 'aux', 'nsubj') === null
      ? this.through(head)
      : null;
  }

  /** Goes on with a verb above, under its modals and negation. */
  private through(head: number): number {
    this.clauseOf(head);
    return head;
  }

  private nominal(at: number, head: number, relation: string): number | null {
    const { sentence, words } = this;
    const preposition = prepositionOf(sentence, at);
    const above = sentence.tokens[head];
    const passive = relation === 'nsubj' && above.upos === 'VERB' && isPassive(sentence, head);
    const slot = preposition ?? (relation === 'nsubj' ? (passive ? 'obj' : 'subj') : relation);
    if (preposition !== null) {
      if (isAfterwards(preposition) && isPromisedInPast(sentence, head)) return null;
      const effect = words.effect([preposition], 'prep', 'noun');
      if (effect !== null && effect !== 'same') this.apply(effect, at, false);
    }
    const effect = isCircumstance(slot, at < head) ? null : this.effectOf(head, slot);
    if (effect !== null) {
      this.apply(effect, head, this.isNegated(head));
      if (above.upos === 'VERB') this.clauseOf(head);
      return head;
    }
    if (isDefinite(sentence, at)) {
      this.doubtsAbove(head);
      return null;
    }
    if (above.upos === 'VERB') this.clauseOf(head);
    return head;
  }

  /** What is spoken of as known has happened, unless the clause is a condition or a mere possibility: “may use their talks”. */
  private doubtsAbove(word: number): void {
    const { sentence, words } = this;
    for (let at = word, steps = 0; at >= 0 && steps < 24; at = sentence.tokens[at].head, steps++) {
      if (sentence.tokens[at].upos !== 'VERB') continue;
      const clause = clauseStatus(sentence, at, words);
      if (clause.status === 'possible' || clause.status === 'conditional')
        this.apply(clause.status, clause.words[0] ?? at, false);
      for (const mark of sentence.childrenWith(at, 'mark', 'advmod')) {
        if (words.effect([phraseOf(sentence, mark)], 'mark', 'clause') === 'conditional')
          this.apply('conditional', mark.index, false);
      }
    }
  }

  /** Applies what the governing word says of the event below it, then its own modals and negation. */
  private govern(head: number, relation: string, otherwise: Effect, clause: number | null = null): void {
    let effect = this.effectOf(head, relation) ?? otherwise;
    // “Hopes that Peru will help”, “wants them to attack”: what one wishes of others they have not in mind.
    if (effect === 'considered' && clause !== null && isOfOthers(this.sentence, head, clause))
      effect = 'imagined';
    this.apply(effect, head, this.isNegated(head));
    if (this.sentence.tokens[head].upos !== 'NOUN') this.clauseOf(head);
  }

  private effectOf(head: number, relation: string): Effect | null {
    const { sentence, words } = this;
    const token = sentence.tokens[head];
    const lemma = token.lemma.toLowerCase();
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      // “Used a speech to scold Peru” has scolded it, “used to scold it” did so long ago.
      if (lemma === 'use' && relation === 'xcomp' && sentence.child(head, 'obj') !== null) return 'same';
      // “is expected to”, “was planned for”: the participle governs as its verb does; it may be tagged an adjective.
      return words.effect(verbNames(sentence, head), 'verb', relation);
    }
    if (token.upos === 'ADJ') {
      return words.effect([lemma, token.form.toLowerCase()], 'adj', relation);
    }
    return words.effect([lemma], 'noun', relation);
  }

  private isNegated(head: number): boolean {
    return negationOf(this.sentence, head, this.words) !== null || noDeterminer(this.sentence, head) !== null;
  }

  private apply(effect: Effect, word: number, negated: boolean): void {
    if (isMark(effect)) {
      if (effect !== 'imagined' || !negated) this.marks.add(effect);
      if (negated && effect !== 'asked') this.status = 'not-occurred';
      this.note(word, effect);
      return;
    }
    if (negated) {
      const status: Status =
        effect === 'not-occurred' || effect === 'denied' || effect === 'same' ? 'possible' : 'not-occurred';
      this.status = combined(status, this.status);
      this.note(word, status);
      return;
    }
    if (effect === 'same') return;
    const status = combined(effect, this.status);
    if (status !== this.status) this.note(word, status);
    this.used.push(word);
    this.status = status;
  }

  /** The modals of a clause above; its tense says nothing of what stands below it. */
  private clauseOf(verb: number): void {
    const { status, words, negated } = clauseStatus(this.sentence, verb, this.words);
    if (negated || status === 'occurred' || status === 'ongoing' || status === 'historical') return;
    // “Condor must pay 17%”: a rate is due, nobody only thinks of it.
    if (status === 'possible' && this.ofRate && hasModal(this.sentence, verb, /^must$/i)) return;
    // “It should force him to resign”: what somebody can or ought to bring about.
    if (status === 'possible' && hasModal(this.sentence, verb, /^(?:can|should|must|ought)$/i))
      this.apply('imagined', verb, false);
    const under = combined(status, this.status);
    if (under === this.status) return;
    this.status = under;
    this.used.push(...words);
    this.note(words[0] ?? verb, under);
  }

  /** “will meet and discuss”: a bare verb shares the auxiliaries of the one that it is joined to. */
  private sharedAuxiliaries(at: number, head: number): void {
    const { xpos } = this.sentence.tokens[at];
    if (
      xpos === 'VBD' ||
      xpos === 'VBZ' ||
      xpos === 'VBP' ||
      this.sentence.child(at, 'aux', 'nsubj') !== null
    )
      return;
    this.clauseOf(head);
    if (xpos === 'VB' && this.isNegated(head)) this.apply('not-occurred', head, false);
  }

  /** “no talks”, “planned talks”. True when nothing above can change it. */
  private nounModifiers(noun: number): boolean {
    const { sentence, words } = this;
    const no = noDeterminer(sentence, noun);
    if (no !== null) {
      this.apply('not-occurred', no, false);
      return true;
    }
    const any = sentence.childrenWith(noun, 'det').find(({ form }) => form.toLowerCase() === 'any');
    if (any !== undefined) this.apply('imagined', any.index, false);
    // “Kurds fear attack”: a verb that the tree has as part of the noun.
    for (const part of sentence.childrenWith(noun, 'compound')) {
      if (!part.xpos.startsWith('VB')) continue;
      const effect = words.effect([part.lemma], 'verb', 'obj');
      if (effect !== null) this.apply(effect, part.index, false);
    }
    for (const adjective of sentence.childrenWith(noun, 'amod')) {
      const effect = words.effect([adjective.form.toLowerCase(), adjective.lemma], 'adj', 'noun');
      if (effect !== null) this.apply(effect, adjective.index, false);
    }
    return false;
  }

  private isPast(verb: number): boolean {
    const { sentence } = this;
    return (
      sentence.tokens[verb].xpos === 'VBD' ||
      sentence.childrenWith(verb, 'aux').some(({ xpos }) => xpos === 'VBD')
    );
  }

  private hasTo(at: number): boolean {
    return this.sentence.childrenWith(at, 'mark').some(({ form }) => form.toLowerCase() === 'to');
  }

  private hasWhether(at: number): boolean {
    return this.sentence.childrenWith(at, 'mark').some(({ form }) => form.toLowerCase() === 'whether');
  }

  private note(word: number, effect: Effect): void {
    this.used.push(word);
    this.steps.push(`${this.sentence.tokens[word].form}: ${effect}`);
  }
}

/** “the strikes”, “their talks”, “these tariffs”: spoken of as known. */
export function isDefinite(sentence: Sentence, noun: number): boolean {
  if (sentence.child(noun, 'nmod:poss') !== null) return true;
  return sentence
    .childrenWith(noun, 'det')
    .some(({ form }) => /^(the|this|that|these|those|both)$/i.test(form));
}
