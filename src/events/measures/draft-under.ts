/** Drafts of measures that no row of the frames tells: a predicate under a frame that is made for the way of telling. */
import type { Coding } from '../code-events.js';
import { type Draft, draftOf, draftTools } from '../draft.js';
import type { Frame } from '../frames.js';
import type { Predicate } from '../predicate.js';

/** A frame for a way of telling a measure, whoever acts being its subject or after “by”. */
export function frameFor(way: Pick<Frame, 'name' | 'type' | 'mode' | 'example'>): Frame {
  return {
    ...way,
    predicate: '',
    pos: 'verb',
    where: [],
    actor: ['subj', 'by'],
    recipient: [],
    status: null,
  };
}

/** The draft of the predicate under the frame; null where what stands above it makes it none. */
export function draftUnder(frame: Frame, predicate: Predicate, coding: Coding): Draft | null {
  const match = { predicate, frame, consumed: [], specificity: 0.5 };
  const drafted = draftOf(match, draftTools(coding));
  return 'draft' in drafted ? drafted.draft : null;
}
