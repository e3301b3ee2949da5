/** Where the keyboard is when a report opens over a sheet and closes again: on the way back, then where it was before. */
import { useEffect, useRef } from 'react';
import type { Address } from '../address/address.js';

/** @param isThere whether the report is there to be read. */
export function useReturn({ report }: Address, isThere: boolean): void {
  const left = useRef<HTMLElement | null>(null);
  const before = useRef(report);
  // Told while the sheet can still be seen: what is hidden loses the focus.
  if (before.current === null && report !== null) {
    const { activeElement } = document;
    const onSheet = activeElement instanceof HTMLElement && activeElement.closest('.sheet') !== null;
    left.current = onSheet ? activeElement : null;
  }
  before.current = report;
  const isClosed = report === null;
  useEffect(() => {
    if (left.current === null) return;
    if (isClosed) {
      left.current.focus();
      left.current = null;
    } else if (isThere) document.querySelector<HTMLElement>('.reading-back')?.focus({ preventScroll: true });
  }, [isClosed, isThere]);
}
