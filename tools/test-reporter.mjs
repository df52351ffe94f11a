// A reporter for `node --test`: failures in full, skips with their reason, one line of counts. Suites (`describe`) are
// not counted, the tests in them are.
import { inspect } from 'node:util';

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    // A file that could not be loaded, or that ended early, is reported as a failed test of its own name.
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite) {
      if (data.skip !== undefined || data.todo !== undefined) {
        counts.skipped += 1;
        yield `skipped: ${data.name} (${data.skip || data.todo})\n`;
      } else {
        counts.passed += 1;
      }
    }
    if (type === 'test:fail' && (!isSuite || data.details.error.failureType === 'hookFailed')) {
      counts.failed += 1;
      const cause = data.details.error.cause ?? data.details.error;
      yield `\nFAILED: ${data.name} (${data.file}:${data.line})\n${indented(cause)}\n\n`;
    }
  }
  yield `tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

function indented(cause) {
  const text = typeof cause === 'string' ? cause : (cause?.stack ?? inspect(cause));
  return text.replace(/^/gm, '  ');
}
