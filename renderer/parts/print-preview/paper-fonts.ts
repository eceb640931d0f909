import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';

/**
 * The family of the screens in plain weights: of a variable font a PDF would keep drawings of letters in place of a
 * font, which are larger, slower and coarse on many printers.
 */
export const PAPER_FAMILY = 'Atkinson Hyperlegible Next';

/** One letter of each file that the family comes in. */
const OF_EACH_FILE = 'aő';

/** Loads every letter that paper may need: what is printed is not on screen before, so nothing else would. */
export const loadPaperFonts = async (): Promise<void> => {
  await Promise.all(
    [400, 700].map((weight) =>
      document.fonts.load(`${weight} 11pt "${PAPER_FAMILY}"`, OF_EACH_FILE),
    ),
  );
};
