/** What is shown in place of content: that it is awaited, that there is none, or why it cannot be had. */
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="notice notice-waiting" role="status">
      Reading {what} …
    </p>
  );
}

interface FailureProps {
  readonly what: string;
  readonly problem: string;
  readonly retry: () => void;
}

export function Failure({ what, problem, retry }: FailureProps) {
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{what} cannot be shown</p>
      <p>{problem}</p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
