import type { CountyDetail } from '../../core/views/views';
import { AgencyForm } from './agency-form';
import type { Edit, Editing } from './county-editing';
import { ElectionForm } from './election-form';
import { FactForm } from './fact-form';
import { NoteForm } from './note-form';
import { OfficialForm } from './official-form';
import { OperationForm } from './operation-form';
import { StatementForm } from './statement-form';

/** The form of a county's page that is open. */
export function CountyForms(props: {
  readonly county: CountyDetail;
  readonly editing: Editing;
  readonly today: string;
  readonly edit: Edit;
  readonly onClose: () => void;
}) {
  const { county, editing, edit, onClose } = props;
  const { fips, agencies, officials } = county;
  switch (editing.type) {
    case 'agency':
      return (
        <AgencyForm
          agency={editing.agency}
          county={fips}
          suggest={agencies.length === 0}
          onClose={onClose}
        />
      );
    case 'official':
      return (
        <OfficialForm
          official={editing.official}
          county={fips}
          agencies={agencies}
          {...(fips === null ? { office: '' } : {})}
          onClose={onClose}
        />
      );
    case 'fact':
      return (
        <FactForm
          aim={editing.aim}
          county={fips}
          agencies={agencies}
          facts={county.timeline.flatMap((entry) => (entry.type === 'fact' ? [entry.fact] : []))}
          laws={county.laws}
          {...(officials.length > 0
            ? { onStatement: (start) => edit({ type: 'statement', statement: null, start }) }
            : {})}
          onClose={onClose}
        />
      );
    case 'statement':
      return (
        <StatementForm
          statement={editing.statement}
          officials={officials}
          start={editing.start}
          onClose={onClose}
        />
      );
    case 'election':
      return <ElectionForm contest={editing.contest} county={fips} onClose={onClose} />;
    case 'operation':
      return <OperationForm operation={editing.operation} county={fips} onClose={onClose} />;
    case 'note':
      return (
        <NoteForm
          note={editing.note}
          subjects={[
            ...officials.map((o) => ({ id: o.id, label: o.name })),
            ...agencies.map((a) => ({ id: a.id, label: a.name })),
          ]}
          today={props.today}
          onClose={onClose}
        />
      );
  }
}
