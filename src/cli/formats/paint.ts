/** Emphasis for a terminal window: escape codes where colour is wanted, plain text elsewhere. */

export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  /** Done and in doubt, friendly and hostile: green, yellow, red. */
  good(text: string): string;
  doubtful(text: string): string;
  bad(text: string): string;
}

export function paintFor(colour: boolean): Paint {
  const code =
    (open: number, close: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    strong: code(1, 22),
    faint: code(2, 22),
    good: code(32, 39),
    doubtful: code(33, 39),
    bad: code(31, 39),
  };
}
