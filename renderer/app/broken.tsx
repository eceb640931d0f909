import { useErrorWords } from '../parts/use-error-words';
import { Banner } from '../ui/banner';
import css from './error-boundary.module.css';

/** Shown when not even the store answers whether there is a vault. */
export function Broken() {
  const said = useErrorWords()({ type: 'store-failed', reason: 'unavailable' });
  return (
    <main className={css.failed}>
      <h1 className={css.title}>{said.title}</h1>
      <Banner tone="danger">{said.body}</Banner>
    </main>
  );
}
