/** That situations were saved or removed: the list is then asked for again. */
import { useEffect } from 'react';

const event = new Event('chancery:situations');

export function tellSaved(): void {
  window.dispatchEvent(event);
}

export function useSaved(then: () => void): void {
  useEffect(() => {
    window.addEventListener(event.type, then);
    return () => window.removeEventListener(event.type, then);
  }, [then]);
}
