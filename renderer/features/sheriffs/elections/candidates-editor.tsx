import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../core/model/campaign';
import { Button, IconButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import css from '../sheriffs.module.css';

/** A candidate as it is typed: the percentage is text until it is saved. */
export type TypedCandidate = Omit<Candidate, 'percent'> & { readonly percent: string };

export const asTyped = (candidate: Candidate): TypedCandidate => ({
  ...candidate,
  percent: candidate.percent === null ? '' : String(candidate.percent),
});

/** A percentage as typed, with a point or a comma; null when there is none, undefined when it is no percentage. */
function readPercent(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.').replace(/\s*%$/, '');
  if (typed === '') return null;
  const percent = Number(typed);
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** The candidates who have a name; null while a percentage is none. */
export function readCandidates(typed: readonly TypedCandidate[]): Candidate[] | null {
  const read: Candidate[] = [];
  for (const candidate of typed) {
    const percent = readPercent(candidate.percent);
    if (percent === undefined) return null;
    if (candidate.name.trim()) read.push({ ...candidate, percent });
  }
  return read;
}

/** Who stood in a contest, with the votes as the source gives them. */
export function CandidatesEditor(props: {
  readonly candidates: readonly TypedCandidate[];
  readonly onChange: (candidates: readonly TypedCandidate[]) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('county-file');
  const { candidates, onChange } = props;
  const put = (at: number, candidate: TypedCandidate) =>
    onChange(candidates.map((each, place) => (place === at ? candidate : each)));
  return (
    <fieldset className={css.lines}>
      <legend className={css.strong}>{t('contest.candidates')}</legend>
      {candidates.map((candidate, at) => {
        const set = (patch: Partial<TypedCandidate>) => put(at, { ...candidate, ...patch });
        const isBad = readPercent(candidate.percent) === undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is their place in the list
          <div key={at} className={css.oneline}>
            <Fields>
              <TextField
                label={t('contest.name')}
                value={candidate.name}
                onChange={(name) => set({ name })}
                maxLength={100}
              />
              <TextField
                label={t('contest.candidateParty')}
                value={candidate.party}
                onChange={(party) => set({ party })}
                maxLength={60}
              />
              <TextField
                label={t('contest.percent')}
                value={candidate.percent}
                onChange={(percent) => set({ percent })}
                description={t('contest.percentHint')}
                error={props.tried && isBad ? t('contest.percentBad') : null}
                maxLength={10}
              />
              <CheckboxField
                label={t('contest.won')}
                isSelected={candidate.won}
                onChange={(won) => set({ won })}
              />
            </Fields>
            <IconButton
              icon={Trash2}
              label={
                candidate.name
                  ? t('contest.remove', { name: candidate.name })
                  : t('contest.removeNameless')
              }
              onPress={() => onChange(candidates.filter((_, place) => place !== at))}
            />
          </div>
        );
      })}
      <div className={css.adders}>
        <Button
          icon={Plus}
          onPress={() =>
            onChange([...candidates, { name: '', party: '', percent: '', won: false }])
          }
        >
          {t('contest.add')}
        </Button>
      </div>
    </fieldset>
  );
}
