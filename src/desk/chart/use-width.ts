/** How wide an element is, in CSS pixels: a chart is drawn to it, so that its words keep their size in any window. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** @returns the element’s ref, and its width; 0 until it is known. */
export function useWidth<Kind extends Element>(): [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // Hidden while a report is read: it is drawn again as it was.
      const found = Math.round(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(found);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
