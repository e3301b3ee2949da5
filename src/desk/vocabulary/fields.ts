/** The coded fields that rest on words: their names for a reader and their colours, in the order they are listed. */

interface FieldEntry {
  readonly name: string;
  /** The custom property of `colours.css` that holds its colour. */
  readonly colour: string;
}

/** Fields of different records that answer the same question have the same colour. */
const fields = new Map<string, FieldEntry>([
  ['actor', { name: 'who', colour: 'var(--field-actor)' }],
  ['speaker', { name: 'who says so', colour: 'var(--field-actor)' }],
  ['imposer', { name: 'imposed by', colour: 'var(--field-actor)' }],
  ['event', { name: 'did what', colour: 'var(--field-event)' }],
  ['cue', { name: 'said how', colour: 'var(--field-event)' }],
  ['recipient', { name: 'to whom', colour: 'var(--field-recipient)' }],
  ['target', { name: 'against', colour: 'var(--field-recipient)' }],
  ['addressee', { name: 'to whom', colour: 'var(--field-recipient)' }],
  ['content', { name: 'said what', colour: 'var(--field-scope)' }],
  ['status', { name: 'status', colour: 'var(--field-status)' }],
  ['date', { name: 'when', colour: 'var(--field-date)' }],
  ['event_loc', { name: 'where', colour: 'var(--field-place)' }],
  ...terms('measure.'),
  ...terms(''),
  ['attribution', { name: 'on whose word', colour: 'var(--field-attribution)' }],
  ['respondsTo', { name: 'in answer', colour: 'var(--field-answer)' }],
]);

/** The terms of a measure: an event has them under a prefix. */
function terms(prefix: string): [string, FieldEntry][] {
  const entries: readonly [string, string, string][] = [
    ['kind', 'instrument', 'kind'],
    ['name', 'which one', 'kind'],
    ['act', 'what is done to it', 'kind'],
    ['rate', 'rate', 'rate'],
    ['total', 'in all', 'rate'],
    ['corrects', 'corrected from', 'rate'],
    ['stacksOn', 'on top of', 'rate'],
    ['parts', 'made of', 'rate'],
    ['scope', 'falls on', 'scope'],
    ['goods', 'one by one', 'scope'],
    ['exemptions', 'leaves out', 'scope'],
    ['starts', 'holds from', 'date'],
    ['effective', 'holds from', 'date'],
    ['ends', 'holds until', 'date'],
    ['expires', 'holds until', 'date'],
    ['days', 'holds for', 'date'],
    ['announced', 'announced', 'date'],
    ['reason', 'reason given', 'reason'],
    ['basis', 'rests on', 'reason'],
    ['mutual', 'on both sides', 'kind'],
    ['everyone', 'on every country', 'scope'],
    ['onHold', 'has no effect yet', 'kind'],
  ];
  return entries.map(([field, name, colour]) => [
    `${prefix}${field}`,
    { name, colour: `var(--field-${colour})` },
  ]);
}

const places = new Map([...fields.keys()].map((field, place) => [field, place]));

/** The field's name for a reader; one that the desk does not know keeps its own. */
export function fieldName(field: string): string {
  return fields.get(field)?.name ?? field;
}

/** A CSS colour. */
export function fieldColour(field: string): string {
  return fields.get(field)?.colour ?? 'var(--field-other)';
}

/** Sorts fields in the order in which they are listed. */
export function inOrder(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => (places.get(a) ?? 99) - (places.get(b) ?? 99));
}
