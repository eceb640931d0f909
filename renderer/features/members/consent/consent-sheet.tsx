import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import { formatDate } from '../../../parts/dates';
import style from './consent-sheet.module.css';
import { consentWords } from './consent-words';

type Words = TFunction<'keeping'>;

const LANGUAGES = ['es', 'en'] as const;
const ASKED = ['contact', 'phone', 'text', 'email', 'share', 'photo'] as const;
const LINES = ['name', 'reach', 'date'] as const;

/** One page for one person: the wording in both languages, a box for every answer, lines to write on. */
export function ConsentSheet(props: {
  readonly group: string;
  /** `YYYY-MM-DD`; empty: a line to write on, as for `contact`. */
  readonly until: string;
  readonly contact: string;
}) {
  const { i18n } = useTranslation('keeping');
  const t = { en: i18n.getFixedT('en', 'keeping'), es: i18n.getFixedT('es', 'keeping') };
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h2>
          <InBoth t={t} say={(words) => words('sheet.title')} />
        </h2>
        <p>{props.group}</p>
      </header>
      {LANGUAGES.map((language) => (
        <p key={language} lang={language} className={style.words}>
          {consentWords(t[language], {
            until: props.until && formatDate(props.until, language, 'long'),
            contact: props.contact,
          })}
        </p>
      ))}
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              <InBoth t={t} say={(words) => words('consent.words.heading')} />
            </th>
            {(['yes', 'no', 'fromBehind'] as const).map((answer) => (
              <th key={answer} scope="col" className={style.answer}>
                <InBoth t={t} say={(words) => words(`consent.words.${answer}`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ASKED.map((purpose) => (
            <tr key={purpose}>
              <th scope="row" className={isWay(purpose) ? style.way : undefined}>
                {LANGUAGES.map((language) => (
                  <span key={language} lang={language}>
                    {t[language](`consent.words.${purpose}`)}
                  </span>
                ))}
              </th>
              <Box />
              <Box />
              {purpose === 'photo' ? <Box /> : <td />}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={style.lines}>
        {LINES.map((line) => (
          <div key={line}>
            <dt>
              <InBoth t={t} say={(words) => words(`consent.words.${line}`)} />
            </dt>
            <dd />
          </div>
        ))}
      </dl>
      <footer className={style.foot}>
        {LANGUAGES.map((language) => (
          <p key={language} lang={language}>
            {t[language]('consent.words.keep')}
          </p>
        ))}
      </footer>
    </article>
  );
}

const isWay = (purpose: (typeof ASKED)[number]): boolean =>
  purpose === 'phone' || purpose === 'text' || purpose === 'email';

const Box = () => (
  <td className={style.answer}>
    <span className={style.box} />
  </td>
);

function InBoth(props: {
  readonly t: { readonly [L in Language]: Words };
  readonly say: (words: Words) => string;
}) {
  const es = props.say(props.t.es);
  const en = props.say(props.t.en);
  if (es === en) return es;
  return (
    <>
      <span lang="es">{es}</span> / <span lang="en">{en}</span>
    </>
  );
}
