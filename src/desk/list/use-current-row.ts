/** Shows the row of what is chosen when the desk opens at it, so that one sees where in the list one is. */
import { type RefObject, useEffect, useRef } from 'react';
import { bringIntoView } from '../reading/bring-into-view.js';

/** @param ready whether the rows are there. */
export function useCurrentRow(ready: boolean): RefObject<HTMLOListElement | null> {
  const rows = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = ready ? rows.current?.querySelector('.row[aria-current]') : null;
    if (current) bringIntoView(current);
  }, [ready]);
  return rows;
}
