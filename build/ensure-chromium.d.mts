/** The path of a Chromium: `CHROMIUM_PATH` when it is set, or the first that is installed; null when there is none. */
export function chromiumPath(): string | null;
