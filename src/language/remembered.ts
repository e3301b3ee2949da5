/** Remembers what a function says of a word: a text says the same words again and again. */

/** Longer texts are not remembered: they hardly recur, and would keep what they were cut from in memory. */
const longestText = 12;

/** Texts remembered at most; when full, all are forgotten. */
const capacity = 20_000;

/** The function with a memory. Its answers must not be changed by those who get them. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longestText) return work(text);
    let answer = known.get(text);
    if (answer === undefined) {
      answer = work(text);
      if (known.size >= capacity) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

/** The function with a memory of what it gave for each object, as long as the object lives. */
export function rememberedFor<Key extends object, Answer extends object>(
  work: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = work(key);
      known.set(key, answer);
    }
    return answer;
  };
}

/**
 * The same text, as one string for all that are alike: tables then find it without comparing letters. A piece of a text with curly
 * quotes has two bytes a letter, as the whole has; plain letters get one, which all that reads them does faster.
 */
export const oneString = remembered((text) =>
  text.length <= longestNarrowed && /^[ -~]*$/.test(text) ? narrow(text) : text,
);

/** Longer words are no words. */
const longestNarrowed = 64;

function narrow(text: string): string {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
