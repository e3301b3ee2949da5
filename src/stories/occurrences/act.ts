/** What kind of act an event is about, whatever its standing, and how it says that the act stands. */
import { ChanceryError } from '../../errors.js';
import type { Event } from '../../events/event.js';
import { EventType, type Status } from '../../events/ontology.js';
import { actTables, type Family, type Row } from './act-tables.js';
import { eases } from './terms.js';

/** How an event says that its act stands. `announced` is decided and told as done, though it may not hold yet. */
export type Stage =
  | 'considered'
  | 'threatened'
  | 'planned'
  | 'announced'
  | 'ongoing'
  | 'occurred'
  | 'called-off'
  | 'not-occurred'
  | 'denied';

export interface Act {
  readonly family: Family;
  readonly stage: Stage;
}

const stages: Readonly<Record<Status, Stage>> = {
  occurred: 'occurred',
  ongoing: 'ongoing',
  planned: 'planned',
  considered: 'considered',
  threatened: 'threatened',
  conditional: 'considered',
  possible: 'considered',
  denied: 'denied',
  'not-occurred': 'not-occurred',
  historical: 'occurred',
};

/**
 * The act that an event is about. An AGREE or CONCEDE that the coder made of a planned act of another type counts as that
 * type (its reason says so); one of its own frame as the type that its words name (“agreed to hold talks”).
 *
 * @param followed the acts that an agreement on “the following steps” is about: it is of their kind
 * @throws ChanceryError C102 when a table is not as it says
 */
export function actOf(event: Event, followed: readonly Event[] = []): Act {
  const own = ownActOf(event);
  const family = familyOfMost(followed);
  if (family === null) return own;
  return { family, stage: own.stage === 'occurred' ? 'announced' : own.stage };
}

/** The family of more than half of the planned acts among these; null where there is none. */
function familyOfMost(followed: readonly Event[]): Family | null {
  const planned = followed.filter(({ chancery }) => chancery.status === 'planned').map(ownActOf);
  return (
    planned.find(({ family }) => {
      const same = planned.filter((other) => other.family === family).length;
      return same > planned.length / 2;
    })?.family ?? null
  );
}

function ownActOf(event: Event): Act {
  const { acts } = actTables();
  const type = typeOf(event);
  const mode = type === event.event[0] ? (event.mode[0] ?? '') : '';
  const { measure } = event.chancery;
  const named = measure !== null || namesInstrument(event.text);
  const eased = measure !== null && eases(measure);
  const sectors = event.actor.map(({ sector }) => sector);
  for (const key of [`${type} ${mode}`, `${type} `]) {
    for (const row of acts.get(key) ?? []) {
      if (row.terms === 'named' ? !named : row.terms === 'eased' && !eased) continue;
      // That talks may be called off is told of them, and is no plan of them.
      if (row.stage === 'called-off' && !happened(event)) continue;
      if (row.by.length > 0 && !sectors.some((sector) => sector !== null && row.by.includes(sector)))
        continue;
      return { family: row.family, stage: stageOf(event, row, type) };
    }
  }
  throw new ChanceryError('C102', { thing: 'act-families.tsv', line: 0, why: `no row for ${type}` });
}

function typeOf(event: Event): EventType {
  const type = event.event[0]!;
  const under = /\bedge ([A-Z]+) /.exec(event.chancery.reason)?.[1];
  const known = EventType.safeParse(under);
  if (known.success) return known.data;
  if (type !== 'AGREE') return type;
  for (const word of event.event_text.toLowerCase().split(/\s+/).slice(0, 20)) {
    const named = actTables().words.get(word);
    if (named !== undefined) return named;
  }
  return type;
}

function happened({ chancery }: Event): boolean {
  const stage = stages[chancery.status];
  return stage === 'occurred' || stage === 'ongoing';
}

function stageOf(event: Event, row: Row, type: EventType): Stage {
  const stage = stages[event.chancery.status];
  if (row.stage !== null && (happened(event) || row.stage === 'threatened')) {
    return stage === 'considered' || stage === 'denied' || stage === 'not-occurred' ? stage : row.stage;
  }
  // Whether what is announced or agreed on came into force others tell.
  const decided =
    event.chancery.measure?.act === 'announce' ||
    (type === 'AGREE' && row.terms !== null) ||
    easesLater(event);
  if (happened(event) && decided) return 'announced';
  // Readiness for talks, told as a fact, is no talk.
  return happened(event) && type !== event.event[0] ? 'considered' : stage;
}

/** “Duties on imports fall to 30% by May 14”, told before that day. */
function easesLater({ enddate, chancery: { measure } }: Event): boolean {
  if (measure === null || measure.starts === null || enddate === null) return false;
  return eases(measure) && measure.starts > enddate;
}

/** Whether a sentence names a policy instrument, in the singular or plural, or charges a share on goods. Linear. */
function namesInstrument(text: string): boolean {
  const { instruments } = actTables();
  if (chargesGoods(text)) return true;
  for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (instruments.has(word) || (word.endsWith('s') && instruments.has(word.slice(0, -1)))) return true;
    if (word.endsWith('ies') && instruments.has(`${word.slice(0, -3)}y`)) return true;
  }
  return false;
}

/** “would charge 20 percent on Chilean fruit and other goods”: a tariff that is not called one. Linear. */
function chargesGoods(text: string): boolean {
  return (
    /%|\bper ?cent\b/i.test(text) &&
    /\b(?:charg|lev[iy]|tax)(?:e|es|ed|ing)?\b/i.test(text) &&
    /\b(?:goods|imports|products|shipments)\b/i.test(text)
  );
}
