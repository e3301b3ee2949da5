/** What the name tagger needs of a parsed word. */
export interface ParsedWord {
  readonly form: string;
  readonly lemma: string;
  readonly xpos: string;
  /** Number of the governor in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** A proper noun by its tag that is written with a capital. */
export function isProper({ form, xpos }: ParsedWord): boolean {
  return (xpos === 'NNP' || xpos === 'NNPS') && form !== form.toLowerCase();
}
