/** Every table that coding events reads, loaded once. */
import { Control } from './arguments/control.js';
import { Contexts } from './contexts.js';
import { Causes } from './figures/causes.js';
import { Commodities, FlowVerbs } from './flows/flow-tables.js';
import { Frames } from './frames.js';
import { LightVerbs } from './light-verbs.js';
import { NounClasses } from './noun-classes.js';
import { Ontology } from './ontology-tables.js';
import { ActNouns } from './parties/act-nouns.js';
import { KnownWords } from './repair/known-words.js';
import { ReportingWords } from './reporting-words.js';
import { Edges } from './status/edges.js';
import { StatusWords } from './status/status-words.js';
import { Deeds } from './terms/deeds.js';
import { Instruments } from './terms/instruments.js';
import { Laws } from './terms/laws.js';
import { MeasureWords } from './terms/measure-words.js';

export interface EventLexicon {
  readonly ontology: Ontology;
  readonly frames: Frames;
  readonly classes: NounClasses;
  readonly actNouns: ActNouns;
  readonly light: LightVerbs;
  readonly control: Control;
  readonly statusWords: StatusWords;
  readonly edges: Edges;
  readonly reporting: ReportingWords;
  readonly causes: Causes;
  readonly contexts: Contexts;
  readonly instruments: Instruments;
  readonly deeds: Deeds;
  readonly measureWords: MeasureWords;
  readonly laws: Laws;
  readonly words: KnownWords;
  readonly commodities: Commodities;
  readonly flowVerbs: FlowVerbs;
}

/** Reads the tables of `lexicon/`. @throws ChanceryError C102 naming the table and line that is wrong */
export function readEventLexicon(): EventLexicon {
  const frames = new Frames();
  const classes = new NounClasses();
  const light = new LightVerbs(classes.lemmasOf('stretch'));
  const statusWords = new StatusWords();
  const reporting = new ReportingWords();
  const flowVerbs = new FlowVerbs();
  const verbs = [
    frames.verbs(),
    light.verbs(),
    statusWords.verbs(),
    reporting.verbs(),
    flowVerbs.verbs(),
  ].flat();
  return {
    ontology: new Ontology(),
    frames,
    classes,
    actNouns: new ActNouns(frames, classes),
    light,
    control: new Control(),
    statusWords,
    edges: new Edges(),
    reporting,
    causes: new Causes(),
    contexts: new Contexts(),
    instruments: new Instruments(),
    deeds: new Deeds(),
    measureWords: new MeasureWords(),
    laws: new Laws(),
    words: new KnownWords(
      verbs,
      [...classes.lemmas(), ...frames.nouns(), ...frames.objects()],
      statusWords.infinitiveVerbs(),
      new Set(frames.adjectives()),
    ),
    commodities: new Commodities(),
    flowVerbs,
  };
}
