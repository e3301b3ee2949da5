/** The tags of words in names and what may follow what. */

/** The tags in order; `B-` begins a name, `I-` continues it. */
export const nameTags = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const tagCount = nameTags.length;

/** For each tag those that may stand before it, in order. */
export const tagsBefore: readonly (readonly number[])[] = nameTags.map((_, after) =>
  Array.from(nameTags.keys()).filter((before) => mayFollow(before, after)),
);

/** True where `after` may follow `before`: an `I-` tag continues only its own type. */
export function mayFollow(before: number, after: number): boolean {
  return after === 0 || after % 2 === 1 || before === after || before === after - 1;
}
