/** All that the tables say about actors, compiled for looking up. */
import { readTable } from '../lexicon/table.js';
import { AmbiguousNames } from './ambiguous-names.js';
import { readCountryNames } from './countries.js';
import { type Gazetteer, gazetteer } from './gazetteer.js';
import { type NameEntry, slug } from './name-entry.js';
import { NameTrie } from './name-trie.js';
import { OfficeHolders } from './office-holders.js';
import { readOrganisations } from './organisations.js';
import { parseActorDictionary } from './petrarch/actor-dictionary.js';
import { parseAgentDictionary } from './petrarch/agent-dictionary.js';
import type { DictionaryProblem } from './petrarch/dictionary-line.js';
import { Roles } from './roles.js';

export class ActorLexicon {
  readonly names = new NameTrie();
  readonly people = new OfficeHolders();
  readonly roles = new Roles();
  readonly ambiguous: AmbiguousNames;
  readonly towns: Gazetteer = gazetteer();
  /** Folded given names, which tell a person’s name from a place’s: Paris Hilton, Michael Jordan. */
  readonly givenNames: ReadonlySet<string>;
  /** Code → the country’s usual name. */
  readonly countryTitles: ReadonlyMap<string, string>;

  /** @throws ChanceryError C102 when a table is not as it says */
  constructor() {
    const countries = readCountryNames();
    this.countryTitles = countries.titles;
    this.ambiguous = new AmbiguousNames(countries.titles);
    for (const { cells } of readTable('no-actors', ['name'])) {
      // Written in small letters too, but for its first word: the Vienna convention.
      const [first, ...rest] = cells.name.split(' ');
      this.names.add([first, ...rest.map((word) => word.toLowerCase())].join(' '), {
        id: 'nothing',
        kind: 'nothing',
        code: null,
        sector: null,
        title: cells.name,
      });
    }
    for (const [name, entry] of this.people.names()) this.names.add(name, entry);
    for (const [name, entry] of readOrganisations(countries.titles)) this.names.add(name, entry);
    for (const [name, entry] of countries.entries) this.names.add(name, entry);
    for (const name of this.ambiguous.names) {
      this.names.add(name, { id: 'ambiguous', kind: 'part', code: null, sector: null, title: name });
    }
    this.givenNames = new Set(readTable('given-names', ['name']).map(({ cells }) => cells.name));
  }

  /**
   * Adds the actors of a PETRARCH or TABARI dictionary; they go before those that ship with Chancery.
   *
   * @returns the lines that could not be used, with their numbers; all others are used
   */
  addActors(dictionary: string): DictionaryProblem[] {
    const { actors, problems } = parseActorDictionary(dictionary);
    for (const { names, terms } of actors) {
      const [title] = names;
      const [first] = terms;
      const dated = terms.length > 1 || first.from !== null || first.to !== null;
      const kind = dated ? 'person' : first.sector === null ? 'country' : 'organisation';
      const entry: NameEntry = {
        id: `${kind}:${slug(title)}`,
        kind,
        code: first.code,
        sector: dated ? null : first.sector,
        title,
      };
      if (dated)
        this.people.add(
          entry,
          [...terms].reverse().map((term) => ({ ...term, office: '' })),
        );
      for (const name of names) this.names.add(name, entry, true);
    }
    return problems;
  }

  /** Adds the roles of a PETRARCH agent dictionary; see {@link addActors}. */
  addAgents(dictionary: string): DictionaryProblem[] {
    const { agents, problems } = parseAgentDictionary(dictionary);
    for (const { name, sector } of agents) this.roles.add({ name, sector, kind: 'person', yields: false });
    return problems;
  }
}

let shared: ActorLexicon | null = null;

/** The lexicon that ships with Chancery, read at the first call. */
export function actorLexicon(): ActorLexicon {
  shared ??= new ActorLexicon();
  return shared;
}
