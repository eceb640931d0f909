import type { ReactNode } from 'react';
import type { Event } from '../../../core/model/event';
import { badgePages, slipPages, talliedLanguages } from '../../../core/paper/cut-sheets';
import type { RosterLine } from '../../../core/views/paper-views';
import type { Both } from '../../../parts/print-preview/in-both';
import type { CutFrame } from '../../../parts/print-preview/sheet-frame';
import { BadgesPage } from './badges-page';
import { CountPage } from './count-page';
import type { Making } from './list-tables';
import { SlipsPage } from './slips-page';

/** The pages of a sheet that is no table: slips, badges, or strokes to count by. */
export function cutPages(
  event: Event,
  lines: readonly RosterLine[],
  frame: CutFrame,
  { choices, inBoth, terms, termsIn }: Making,
): readonly ReactNode[] {
  const { sheet, blanks } = choices;
  if (sheet === 'slips') {
    return slipPages(blanks.slips).map((codes, page, all) => (
      <SlipsPage
        key={codes[0] ?? ''}
        frame={frame}
        inBoth={inBoth}
        codes={codes}
        page={page + 1}
        of={all.length}
      />
    ));
  }
  if (sheet === 'badges') {
    const named = lines.map(({ attendanceId, name, role }) => ({
      key: attendanceId,
      name,
      role: choices.badgeRoles && role ? terms.role(role) : '',
    }));
    return badgePages(named, blanks.badges).map((badges, page, all) => (
      <BadgesPage
        key={badges[0]?.key ?? ''}
        frame={frame}
        badges={badges}
        page={page + 1}
        of={all.length}
      />
    ));
  }
  const languages = talliedLanguages(event.languages).map(
    (code): Both => ({
      en: termsIn('en').language(code),
      es: termsIn('es').language(code),
    }),
  );
  return Array.from({ length: blanks['count-only'] }, (_, page) => (
    <CountPage
      // biome-ignore lint/suspicious/noArrayIndexKey: a copy is its place
      key={page}
      frame={frame}
      inBoth={inBoth}
      languages={languages}
      page={page + 1}
      of={blanks['count-only']}
    />
  ));
}
