import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress';
import { usePreferences } from '../preferences-context';
import type { Paper } from './paper';
import { PrintPreview } from './print-preview';
import { type SheetName, usePrinting } from './use-printing';

/** So many pages take long enough to say how far they are. */
const LONG = 10;

/**
 * The pages of a sheet with the buttons that print and save it. `paper`: the one that the person prefers unless said.
 * `isReady`: false while pages are still being made. `onPrinted` is told once paper or PDF is there.
 */
export function SheetPreview(props: {
  readonly label: string;
  readonly sheet: SheetName;
  readonly pages: readonly ReactNode[];
  readonly paper?: Paper;
  readonly landscape?: boolean;
  readonly isReady?: boolean;
  readonly onPrinted?: () => void;
}) {
  const { t } = useTranslation('parts');
  const preferred = usePreferences().preferences.paper;
  const { pages, sheet, paper = preferred, landscape = false, onPrinted } = props;
  const printing = usePrinting({ pages, paper, landscape, sheet, onPrinted });
  const isReady = (props.isReady ?? true) && pages.length > 0 && printing.busy === null;
  // The system's own dialog says how printing goes, and cancels it.
  const isLong =
    pages.length > LONG &&
    printing.busy !== null &&
    (printing.isDrawing || printing.busy === 'pdf');
  return (
    <>
      <PrintPreview
        label={props.label}
        paper={paper}
        landscape={landscape}
        pages={pages}
        actions={
          <>
            <Button
              icon={FileDown}
              isDisabled={!isReady}
              isPending={printing.busy === 'pdf'}
              onPress={printing.savePdf}
            >
              {t('print.savePdf')}
            </Button>
            <Button
              variant="primary"
              icon={Printer}
              isDisabled={!isReady}
              isPending={printing.busy === 'print'}
              onPress={printing.print}
            >
              {t('print.print')}
            </Button>
          </>
        }
        progress={
          isLong && (
            <ProgressBar
              label={printing.isDrawing ? t('print.making') : t('print.writing')}
              value={printing.drawn}
              max={printing.isDrawing ? pages.length : 0}
              onCancel={printing.cancel}
              cancelLabel={t('print.cancel')}
            />
          )
        }
      />
      {printing.printed}
    </>
  );
}
