/** Makes a situation, or changes one: whose dealings, about what, from when to when. */
import { type FormEvent, useId, useState } from 'react';
import type { Context } from '../../events/ontology.js';
import type { Instrument } from '../../events/terms/measure-terms.js';
import type { SavedSituation } from '../../situations/query.js';
import { at } from '../address/address.js';
import { Link } from '../address/link.js';
import { go } from '../address/use-address.js';
import { send } from '../answers/ask.js';
import { ChoiceGroup } from '../list/choice-group.js';
import { actorKey, actorWords } from '../vocabulary/actor-key.js';
import { contexts as contextNames } from '../vocabulary/contexts.js';
import { instruments } from '../vocabulary/instruments.js';
import { tellSaved } from './saved.js';
import '../ledger/source-list.css';
import '../list/text-filter.css';
import './situation-form.css';

/** @param of the one to change; null to make one. */
export function SituationForm({ of }: { readonly of: SavedSituation | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [kinds, setKinds] = useState(of?.query.kinds.join() ?? '');
  const [contexts, setContexts] = useState(of?.query.contexts.join() ?? '');
  const query = of?.query;

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const name = of?.name ?? text('name');
    const body = {
      actors: keysOf(text('actors')),
      against: keysOf(text('against')),
      kinds: listOf<Instrument>(kinds),
      contexts: listOf<Context>(contexts),
      words: text('words') || null,
      from: text('from') || null,
      to: text('to') || null,
    };
    try {
      await send('PUT', `/api/situations/${encodeURIComponent(name)}`, body);
      tellSaved();
      go({ ...at('situations'), open: name });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form className="situation-form" onSubmit={save}>
      {of === null && <Field name="name" label="Name" required note="Under which you will find it again." />}
      <div className="situation-pair">
        <Field
          name="actors"
          label="Whose dealings"
          required
          value={query?.actors.map(actorWords).join(', ')}
          note="Parties with each other, such as “China, United States”; of one alone, all that it does."
        />
        <Field
          name="against"
          label="Only those with"
          value={query?.against.map(actorWords).join(', ')}
          note="May be left empty."
        />
      </div>
      <Field
        name="words"
        label="About these words"
        value={query?.words ?? ''}
        note="Topics add to each other; without any, everything between the parties belongs to it."
      />
      <ChoiceGroup
        legend="About these instruments"
        choices={Object.entries(instruments).map(([value, label]) => ({ value, label, means: label }))}
        value={kinds}
        onChange={setKinds}
      />
      <details className="sources-more" open={contexts !== ''}>
        <summary>About other matters</summary>
        <ChoiceGroup
          legend="Any of these"
          choices={Object.entries(contextNames).map(([value, label]) => ({ value, label, means: label }))}
          value={contexts}
          onChange={setContexts}
        />
      </details>
      <div className="situation-pair">
        <Field name="from" label="From" type="date" value={query?.from ?? ''} />
        <Field name="to" label="To" type="date" value={query?.to ?? ''} />
      </div>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="form-ways">
        <button type="submit" className="button">
          Save
        </button>
        <Link to={{ ...at('situations'), open: of?.name ?? null }}>Leave it</Link>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly note?: string;
  readonly type?: 'text' | 'date';
  readonly required?: boolean;
}

function Field({ name, label, value = '', note, type = 'text', required = false }: FieldProps) {
  const id = useId();
  return (
    <div className="text-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        autoComplete="off"
        aria-describedby={note === undefined ? undefined : `${id}-note`}
      />
      {note !== undefined && (
        <p className="form-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** “China, usa gov” → `['CHN', 'USA GOV']`. */
function keysOf(words: string): string[] {
  return listOf<string>(words).map(actorKey);
}

function listOf<Value extends string>(text: string): Value[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') as Value[];
}
