import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import css from './tabs.module.css';

/** Panels of one thing, one in sight at a time. */
export function Tabs<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly tabs: readonly { readonly id: T; readonly label: string; readonly content: ReactNode }[];
}) {
  return (
    <AriaTabs
      className={css.tabs ?? ''}
      selectedKey={props.value}
      onSelectionChange={(key) => props.onChange(String(key) as T)}
    >
      <TabList aria-label={props.label} className={css.list ?? ''}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css.tab ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
