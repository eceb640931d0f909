import { type CalendarDate, parseDate, parseTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  TimeField as AriaTimeField,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import css from './date-field.module.css';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import popoverCss from './popover.module.css';

function dateOrNull(iso: string): CalendarDate | null {
  try {
    return iso ? parseDate(iso) : null;
  } catch {
    return null;
  }
}

/** A calendar date `YYYY-MM-DD`; empty when not set. Typed or picked; weeks start on Sunday. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (iso: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
}) {
  return (
    <DatePicker
      className={fieldCss.field ?? ''}
      value={dateOrNull(props.value)}
      onChange={(date) => props.onChange(date?.toString() ?? '')}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      firstDayOfWeek="sun"
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel isRequired={props.isRequired ?? false}>{props.label}</FieldLabel>
      <Group className={fieldCss.group ?? ''}>
        <DateInput className={css.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
        </DateInput>
        <Button className={fieldCss.inset ?? ''}>
          <Icon of={CalendarDays} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <Popover className={popoverCss.popover ?? ''} offset={4}>
        <Dialog className={css.dialog ?? ''}>
          <Calendar className={css.calendar ?? ''} firstDayOfWeek="sun">
            <header className={css.head}>
              <Button slot="previous" className={fieldCss.inset ?? ''}>
                <Icon of={ChevronLeft} />
              </Button>
              <Heading className={css.heading ?? ''} />
              <Button slot="next" className={fieldCss.inset ?? ''}>
                <Icon of={ChevronRight} />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className={css.weekday ?? ''}>{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={css.cell ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** A wall-clock time `HH:MM` (24 hours inside, shown by locale); empty when not set. */
export function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
}) {
  return (
    <AriaTimeField
      className={fieldCss.field ?? ''}
      value={/^\d{2}:\d{2}$/.test(props.value) ? parseTime(props.value) : null}
      onChange={(time) => props.onChange(time ? time.toString().slice(0, 5) : '')}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
    >
      <FieldLabel>{props.label}</FieldLabel>
      <Group className={fieldCss.group ?? ''}>
        <DateInput className={css.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
        </DateInput>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
    </AriaTimeField>
  );
}
