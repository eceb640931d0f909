// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copyOf, elementOf } from './element-copy';

/** The copy goes as plain values between two windows. */
const sent = (element: Element): Element => elementOf(structuredClone(copyOf(element)));

describe('the copy of an element', () => {
  it('has its tags, attributes, texts and styles, in order', () => {
    const page = document.createElement('article');
    page.lang = 'es';
    page.style.setProperty('--page-width', '210mm');
    const head = document.createElement('th');
    head.scope = 'col';
    head.setAttribute('aria-hidden', 'true');
    head.append('Llegó ', document.createElement('span'), ' ✓');
    page.append(head, document.createComment('not for paper'));
    expect(sent(page).outerHTML).toBe(page.outerHTML.replace('<!--not for paper-->', ''));
  });

  it('draws what is drawn', () => {
    const page = document.createElement('div');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 10 10');
    svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    page.append(svg, document.createElement('p'));
    const kinds = [...sent(page).querySelectorAll('*')].map((each) => each.namespaceURI);
    expect(kinds).toEqual([
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/1999/xhtml',
    ]);
  });

  it('takes a name that looks like markup as the text it is', () => {
    const cell = document.createElement('td');
    cell.append('<img src=x onerror=alert(1)> Peña & hijas');
    expect(sent(cell).children).toHaveLength(0);
    expect(sent(cell).textContent).toBe(cell.textContent);
  });
});
