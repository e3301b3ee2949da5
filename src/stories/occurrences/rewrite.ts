/** Whether one account is another’s sentence with something changed in it. */
import type { Account } from './account.js';
import { likeness } from './words.js';

/** Sentences alike to this degree are one sentence rewritten: what differs in them was changed, and is no other act. */
const rewritten = 0.6;

/** The same for reports of which one is a copy of the other. */
const copied = 0.3;

/** True for sentences of two reports that are so much alike that one was made from the other. */
export function isRewrite(a: Account, b: Account): boolean {
  if (a.report === b.report) return false;
  return likeness(a.words, b.words) >= (a.author === b.author ? copied : rewritten);
}
