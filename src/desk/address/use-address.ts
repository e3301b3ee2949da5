/** The address as state: read from the browser's history, changed by going somewhere. */
import { useMemo, useSyncExternalStore } from 'react';
import { type Address, parseAddress, printAddress } from './address.js';

const changed = new Event('chancery:address');

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed.type, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed.type, listener);
  };
}

const here = () => window.location.pathname + window.location.search;

/** Where one is; the component is drawn again when that changes. */
export function useAddress(): Address {
  const url = useSyncExternalStore(subscribe, here);
  return useMemo(() => parseAddress(new URL(url, window.location.origin)), [url]);
}

/**
 * Goes to an address. The back button returns from it, unless it replaces the present one, as while one is typing.
 * Going where one is already leaves no trace in the history.
 */
export function go(address: Address, how: 'push' | 'replace' = 'push'): void {
  const url = printAddress(address);
  if (url === here()) return;
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  window.dispatchEvent(changed);
}
