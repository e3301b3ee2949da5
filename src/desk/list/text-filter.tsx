/** A filter that one types: told once the typing rests for a moment, and follows the address when that changes. */
import { useEffect, useId, useRef, useState } from 'react';
import './text-filter.css';

interface TextFilterProps {
  readonly label: string;
  /** As it stands in the address. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** From what is typed to what stands in the address, and back. */
  readonly read: (typed: string) => string;
  readonly print: (value: string) => string;
  readonly type: 'search' | 'text' | 'date';
  readonly list?: string;
  readonly placeholder?: string;
}

/** In milliseconds. */
const rest = 250;

export function TextFilter({
  label,
  value,
  onChange,
  read,
  print,
  type,
  list,
  placeholder,
}: TextFilterProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => print(value));
  const told = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;

  // The address changed by other ways than typing here: back, a link, “clear all”.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(print(value));
  }, [value, print]);

  useEffect(() => {
    const now = read(typed);
    if (now === told.current) return;
    const timer = setTimeout(() => {
      told.current = now;
      tell.current(now);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, read]);

  return (
    <div className="text-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        list={list}
        placeholder={placeholder}
        value={typed}
        maxLength={type === 'date' ? undefined : 500}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
