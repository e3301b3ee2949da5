/** Keys of the whole desk: “/” goes to the search, Escape lets go of what is chosen, then of the report, then of what is open. */
import { useEffect } from 'react';
import type { Address } from './address/address.js';
import { go } from './address/use-address.js';

export function useDeskKeys(address: Address): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const isTyping =
        event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (isTyping) return;
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (search === null) return;
        event.preventDefault();
        search.focus();
      }
      if (event.key === 'Escape') go(closed(address));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [address]);
}

function closed(address: Address): Address {
  if (address.chosen.length > 0) return { ...address, chosen: [] };
  return address.report === null ? { ...address, open: null } : { ...address, report: null };
}
