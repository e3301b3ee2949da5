/** What coding looked at: every candidate predicate with its slots, the frames tried, and why it became an event or not. */
export interface TraceSlot {
  readonly slot: string;
  /** The words’ text. */
  readonly text: string;
  /** Relations from the predicate to it. */
  readonly path: string;
}

export interface TraceTrial {
  readonly frame: string;
  /** The first condition that fails; null when all hold. */
  readonly failed: string | null;
}

/** Who got a role, by which slot and relations; of a party that is not said, how it was found. */
export interface TraceRole {
  readonly role: 'actor' | 'recipient';
  readonly text: string;
  readonly slot: string;
  readonly path: string;
}

export interface TraceEntry {
  readonly sentence: number;
  readonly word: number;
  readonly predicate: string;
  readonly slots: readonly TraceSlot[];
  /** The parties of what it became; empty where it came to none. */
  readonly roles: readonly TraceRole[];
  readonly trials: readonly TraceTrial[];
  /** Words that changed the status: “considering: considered”. */
  readonly status: readonly string[];
  /** Id of the event that it became, or null. */
  readonly event: string | null;
  /** The frame that won, or why there is no event. */
  readonly outcome: string;
}
