/** A link to another address of the desk: followed without loading the page again, and good for a new tab. */
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { type Address, printAddress } from './address.js';
import { go } from './use-address.js';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Address;
}

export function Link({ to, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={printAddress(to)} onClick={follow}>
      {children}
    </a>
  );
}
