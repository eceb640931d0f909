import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadySegmentId } from '../../core/segments/ready-made';
import type { SegmentRow } from '../../core/views/people-views';
import { useView } from '../vault-context';

/** Every segment with its name in the reader's language: those that ship with the app first. Undefined until they are counted. */
export function useSegments(): readonly SegmentRow[] | undefined {
  const { t } = useTranslation('segments');
  const rows = useView('segments', {});
  return useMemo(
    () =>
      rows?.map((row) =>
        row.ready ? { ...row, name: t(`ready.${row.id as ReadySegmentId}`) } : row,
      ),
    [rows, t],
  );
}
