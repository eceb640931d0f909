import type { RecordId } from '../../../core/record';
import type { TypeBackLine } from '../../../core/views/after-views';
import { rowCode } from '../../../core/views/roster';

/**
 * The rows of a list in the order in which they stood when typing began, each as it is now. A name that is added
 * meanwhile would push the rows behind it to other codes, while the paper beside the keyboard stays as it is.
 */
export function frozenLines(
  order: readonly RecordId[],
  now: readonly TypeBackLine[],
): readonly TypeBackLine[] {
  const lines = new Map(now.map((line) => [line.attendance, line]));
  return order.map((attendance, row) => {
    const line = lines.get(attendance);
    const code = rowCode(row);
    return line ? { ...line, code } : { code, attendance, name: '', mark: null, isExpected: false };
  });
}
