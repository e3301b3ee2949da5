/** The form of a line: is it prose, or does it look like a heading? Judged by shape alone, never by topic. */

const SMALL_WORDS = new Set(
  'a an and as at but by for from if in into nor of off on onto or over per so than the to up upon versus via vs vs. with yet amid after before against about between during its is are be'.split(
    ' ',
  ),
);

/** Words that only a clause with a finite verb has, or almost: with one of them a line is a sentence, not a label. */
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|said|says|told|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t|i|he|she|they|we|it['’]s|he['’]s|she['’]s|there['’]s|that['’]s)\b/i;

/** The line’s words: runs without spaces that hold a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Ends as a sentence ends: a stop, also before closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟۔][)\]"'”’»›」』]{0,3}$/u.test(text) || /[,;]["”]$/u.test(text);
}

/** Has a sentence end inside it: at least one stop, closing marks, a space and a capital or quote, not an initial. */
export function hasInnerSentenceEnd(text: string): boolean {
  return /[\p{Ll}\p{N})%][.!?…]["'”’)]{0,2}\s["'“‘(]?\p{Lu}/u.test(text) || /[。！？]./u.test(text);
}

export function hasFiniteWord(text: string): boolean {
  return FINITE.test(text);
}

/** The share of words that a headline in title case would write with a capital and this line does, 0 to 1. */
export function titleCaseShare(text: string): number {
  let able = 0;
  let capital = 0;
  for (const word of wordsOf(text)) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (SMALL_WORDS.has(letters.toLowerCase().replace(/[^\p{L}.]+$/u, ''))) continue;
    if (!/^\p{L}/u.test(letters)) continue;
    able++;
    if (/^\p{Lu}/u.test(letters) || /^\p{Ll}\p{Lu}/u.test(letters)) capital++;
  }
  return able === 0 ? 0 : capital / able;
}

/** Prose: a sentence or more. Everything else is a label of some kind: heading, caption, navigation, list entry. */
export function isProse(text: string): boolean {
  if (endsSentence(text)) return !isShortQuestion(text);
  if (hasInnerSentenceEnd(text) && wordsOf(text).length > 12) return true;
  const words = wordsOf(text).length;
  if (words > 40) return true;
  return words > 14 && hasFiniteWord(text) && titleCaseShare(text) < 0.7;
}

/** “What happens next?”: a heading when it stands alone. */
export function isShortQuestion(text: string): boolean {
  return (
    text.endsWith('?') &&
    wordsOf(text).length <= 9 &&
    /^(?:who|what|when|where|why|how|which|whose|will|can|could|should|is|are|does|do|did)\b/i.test(text)
  );
}

/** A label that can head a section: short, starts with a capital, a digit or a quote, no stop. */
export function isHeadingLike(text: string): boolean {
  const words = wordsOf(text).length;
  if (words === 0 || words > 16 || text.length > 140) return false;
  if (endsSentence(text) && !isShortQuestion(text)) return false;
  if (/[,;–—-]$/u.test(text)) return false;
  if (!/^["'“‘¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  if (titleCaseShare(text) >= 0.7) return true;
  return (
    words <= 9 && !(words >= 6 && hasFiniteWord(text) && !/^(?:who|what|when|where|why|how)\b/i.test(text))
  );
}
