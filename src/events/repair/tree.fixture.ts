/**
 * Trees by hand for tests: words as `form/TAG/relation>head`, the head by its form, the lemma after `=` where it is not the form in
 * small letters: `Cuba/NNP/nsubj>freed freed=free/VBD/root> crews=crew/NNS/obj>freed`.
 */
import { Sentence, type Token } from '../../language/analysis.js';

const parts: Readonly<Record<string, Token['upos']>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  IN: 'ADP',
  RP: 'ADP',
  DT: 'DET',
  TO: 'PART',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  WDT: 'PRON',
  CD: 'NUM',
  MD: 'AUX',
  RB: 'ADV',
  CC: 'CCONJ',
  ',': 'PUNCT',
};

/** The sentence that the words describe; forms must differ from each other. */
export function treeOf(written: string): Sentence {
  const rows = written.split(' ').map((word) => {
    const [, form, lemma, xpos, deprel, head] = /^([^=/]+)(?:=([^/]+))?\/([^/]+)\/([^>]+)>(.*)$/.exec(word)!;
    return { form, lemma: lemma ?? (xpos.startsWith('NNP') ? form : form.toLowerCase()), xpos, deprel, head };
  });
  const forms = rows.map(({ form }) => form);
  const heads = rows.map(({ head }) => (head === '' ? -1 : forms.indexOf(head)));
  let start = 0;
  const tokens = rows.map(({ form, lemma, xpos, deprel }, index): Token => {
    const upos = /^(aux|cop)/.test(deprel) ? 'AUX' : (parts[xpos] ?? 'VERB');
    const children = heads.flatMap((head, child) => (head === index ? child : []));
    const token = {
      index,
      form,
      lemma,
      xpos,
      upos,
      deprel,
      head: heads[index],
      start,
      end: start + form.length,
      children,
    };
    start += form.length + 1;
    return token as Token;
  });
  return new Sentence(0, 0, tokens, forms.join(' '));
}

/** The words whose place in the tree or whose tag differs between two trees of one sentence, as they are in the second. */
export function changed(before: Sentence, after: Sentence): string {
  return after.tokens
    .filter(({ index, head, deprel, upos }) => {
      const old = before.tokens[index];
      return old.head !== head || old.deprel !== deprel || old.upos !== upos;
    })
    .map(
      ({ form, upos, deprel, head }) =>
        `${form}/${upos}/${deprel}>${head < 0 ? '' : after.tokens[head].form}`,
    )
    .join(' ');
}
