import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import { Button } from '../ui/plain-button';
import css from './error-boundary.module.css';

type Props = { readonly children: ReactNode; readonly where?: string };

/** Catches a bug in a screen: says so in plain words, with nothing of what the screen showed, and offers it again. Another address (`where`) starts afresh. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.where !== this.props.where) this.setState({ failed: false });
  }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failed onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['errors', 'common']);
  return (
    <div className={css.failed}>
      <Banner
        tone="danger"
        title={t('errors:unexpected.title')}
        action={<Button onPress={onRetry}>{t('common:again')}</Button>}
      >
        {t('errors:unexpected.body')}
      </Banner>
    </div>
  );
}
