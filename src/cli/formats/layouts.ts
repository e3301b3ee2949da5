/** What stands in the columns of each kind’s table. */
import type { CodedReport } from '../../coded.js';
import type { Event } from '../../events/event.js';
import type { Status } from '../../events/ontology.js';
import type { Evidence } from '../../events/provenance.js';
import type { Kind } from '../kinds.js';
import type { GridColumn } from './grid.js';
import { actorsWords, actorWords, termsWords } from './wording.js';

/** A record as a row: its cells, and what stands under them. */
export interface Row {
  readonly cells: readonly string[];
  readonly evidence: Evidence;
  /** How the row’s status is painted. */
  readonly tone: 'good' | 'doubtful' | 'bad';
}

export interface Layout<K extends Kind> {
  readonly columns: readonly GridColumn[];
  readonly row: (record: CodedReport[K][number], number: number, all: CodedReport) => Row;
}

const number: GridColumn = { title: '#', least: 3, alignRight: true };
const date: GridColumn = { title: 'date', least: 10 };
const status: GridColumn = { title: 'status', least: 12 };
const flexible = (title: string, least = 10): GridColumn => ({ title, least });

const happened: ReadonlySet<Status> = new Set(['occurred', 'ongoing']);

function tone(of: Status): Row['tone'] {
  if (happened.has(of)) return 'good';
  return of === 'denied' || of === 'not-occurred' ? 'bad' : 'doubtful';
}

const sources = (attribution: Event['chancery']['attribution']): string =>
  attribution.map(({ name }) => name).join(', citing ');

const events: Layout<'events'> = {
  columns: [
    number,
    date,
    status,
    flexible('who'),
    flexible('did', 9),
    flexible('to whom'),
    flexible('terms', 9),
    flexible('on whose word', 9),
  ],
  row: (event, n, { events: all }) => {
    const { status: was, measure, respondsTo, attribution, evidence } = event.chancery;
    const answered = all.findIndex(({ id }) => id === respondsTo);
    const terms = [measure ? termsWords(measure) : '', answered < 0 ? '' : `answers ${answered + 1}`];
    return {
      cells: [
        String(n),
        event.date ?? '',
        was,
        actorsWords(event.actor),
        [...event.event, ...event.mode].join(' '),
        actorsWords(event.recipient),
        terms.filter((part) => part !== '').join('; '),
        sources(attribution),
      ],
      evidence,
      tone: tone(was),
    };
  },
};

const statements: Layout<'statements'> = {
  columns: [
    number,
    date,
    { title: 'certainty', least: 11 },
    flexible('who'),
    flexible('cue', 6),
    flexible('to whom'),
    flexible('what', 20),
    flexible('on whose word', 9),
  ],
  row: ({ date: said, certainty, speaker, cue, addressee, content, attribution, evidence }, n) => ({
    cells: [
      String(n),
      said ?? '',
      certainty,
      actorWords(speaker),
      cue,
      actorsWords(addressee),
      content,
      sources(attribution),
    ],
    evidence,
    tone: certainty === 'asserted' ? 'good' : certainty === 'negated' ? 'bad' : 'doubtful',
  }),
};

const measures: Layout<'measures'> = {
  columns: [
    number,
    date,
    status,
    flexible('imposer'),
    flexible('target'),
    flexible('terms', 14),
    flexible('in force from'),
    flexible('on whose word', 9),
  ],
  row: ({ announced, status: was, imposer, target, measure, effective, attribution, evidence }, n) => ({
    cells: [
      String(n),
      announced ?? '',
      was,
      actorsWords(imposer),
      actorsWords(target),
      termsWords(measure),
      effective ?? '',
      sources(attribution),
    ],
    evidence,
    tone: was === 'in-force' || was === 'announced' ? 'good' : was === 'denied' ? 'bad' : 'doubtful',
  }),
};

const flows: Layout<'flows'> = {
  columns: [
    number,
    status,
    flexible('what'),
    { title: 'class', least: 6 },
    flexible('from'),
    flexible('to'),
    flexible('by whom'),
    flexible('on whose word', 9),
  ],
  row: ({ status: was, commodity, class: sort, from, to, carrier, attribution, evidence }, n) => ({
    cells: [
      String(n),
      was,
      commodity,
      sort,
      from ? actorWords(from) : '',
      to ? actorWords(to) : '',
      actorsWords(carrier),
      sources(attribution),
    ],
    evidence,
    tone: tone(was),
  }),
};

const figures: Layout<'figures'> = {
  columns: [
    number,
    flexible('amount'),
    flexible('unit', 8),
    flexible('of what', 16),
    { title: 'per', least: 7 },
    flexible('where'),
    flexible('when', 10),
    flexible('on whose word', 9),
  ],
  row: ({ min, max, approximate, unit, counts, per, place, period, attribution, evidence }, n) => ({
    cells: [
      String(n),
      amountWords(min, max, approximate),
      unit,
      counts ?? '',
      per ?? '',
      place ?? '',
      period ? `${period.start} to ${period.end}` : '',
      sources(attribution),
    ],
    evidence,
    tone: approximate ? 'doubtful' : 'good',
  }),
};

/** “about 40000”, “10 to 25”, “at least 20000”: a bound is vague enough without “about”. */
function amountWords(min: number | null, max: number | null, approximate: boolean): string {
  if (min === null && max === null) return '';
  if (max === null) return `at least ${min}`;
  if (min === null) return `at most ${max}`;
  return (approximate ? 'about ' : '') + (min === max ? `${min}` : `${min} to ${max}`);
}

/** The columns of each kind, and how a record fills them. */
export const layouts: { readonly [K in Kind]: Layout<K> } = { events, statements, measures, flows, figures };
