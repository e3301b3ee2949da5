import { expect, it } from 'vitest';
import { Report } from '../report/report.js';
import { sentenceReport } from './sentence-report.js';

it('is a valid report of one paragraph, whatever the white space', () => {
  const report = Report.parse(sentenceReport(' Oslo\u00a0met \n Lima. '));
  expect(report.body).toBe('Oslo met Lima.');
  expect(report.paragraphs).toEqual([{ start: 0, end: 14 }]);
});
