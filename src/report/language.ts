export function identifyLanguage(_body: string, _hint?: string): string {
  return 'en';
}
