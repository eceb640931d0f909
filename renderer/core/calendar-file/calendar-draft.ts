/** One event of a calendar file as it would be kept. Days and times are wall-clock in `timeZone`. */
export type CalendarDraft = {
  /** The identifier that the calendar gave it, so that the same entry is known again. */
  readonly uid: string;
  readonly titleEn: string;
  readonly titleEs: string;
  readonly descriptionEn: string;
  readonly descriptionEs: string;
  /** Where, in words fit for anyone; or the exact address, when the file's places are not. */
  readonly place: string;
  readonly privateAddress: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly timeZone: string;
  readonly cancelled: boolean;
  /** How it repeats, as a rule that `parseRule` understands; empty when it does not. */
  readonly rule: string;
  /** Days of the rule that are left out. */
  readonly except: readonly string[];
};
