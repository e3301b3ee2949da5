/** What the tests of a view are given: a served desk to open, and what its API answers. */
import type { BrowserContextOptions, Page } from 'playwright-core';

export interface ViewCases {
  /** Opens an address of the desk; what goes wrong in it fails the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Says that the server was meant to refuse what the page asked: the browser counts that as a fault. */
  refused(page: Page): void;
  /** What the API answers: the desk must show that, whatever the coder makes of the samples. */
  answer<Answer>(path: string): Promise<Answer>;
}
