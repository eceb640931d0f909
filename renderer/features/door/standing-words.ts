import { useTranslation } from 'react-i18next';
import type { DoorRow } from '../../core/views/door-views';
import { formatTime } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';

type Stands = Pick<DoorRow, 'mark' | 'markedAt' | 'leftEarly'> &
  Partial<Pick<DoorRow, 'attendance' | 'expected' | 'waiting'>>;

/** How someone stands at the door, in words and as a tone: words carry it, the tone only helps. */
export function useStandingWords() {
  const { t } = useTranslation('door');
  const language = useLanguage();
  return {
    words(row: Stands): string {
      const time = formatTime(row.markedAt, language);
      switch (row.mark) {
        case 'present':
        case 'late': {
          const late = row.mark === 'late';
          const here = time
            ? t(late ? 'row.lateAt' : 'row.hereAt', { time })
            : t(late ? 'hand.late' : 'row.here');
          return row.leftEarly ? `${here} · ${t('row.leftEarly')}` : here;
        }
        case 'excused':
          return t('row.excused');
        case 'no-show':
          return t('row.noShow');
        default:
          if (row.waiting) return t('row.waiting');
          if (row.attendance === null) return t('row.notOnList');
          return t(row.expected ? 'row.expected' : 'row.onList');
      }
    },
    tone(row: Stands): 'here' | 'waiting' | 'other' {
      if (row.mark === 'present' || row.mark === 'late') return 'here';
      return row.waiting || row.attendance === null ? 'waiting' : 'other';
    },
  };
}
