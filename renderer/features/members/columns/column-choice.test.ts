import { describe, expect, it } from 'vitest';
import { chosenColumns, MOST_COLUMNS, movedBy, USUAL_COLUMNS } from './column-choice';

describe('columns of the member list', () => {
  it('are the usual ones while nobody chose', () => {
    expect(chosenColumns([])).toEqual(USUAL_COLUMNS);
    expect(chosenColumns(['from-a-newer-version'])).toEqual(USUAL_COLUMNS);
  });

  it('keep the chosen order, each once, as many as fit', () => {
    expect(chosenColumns(['tags', 'county', 'tags', 'unknown'])).toEqual(['tags', 'county']);
    const many = ['county', 'language', 'phone', 'email', 'zip', 'languages', 'tags', 'groups'];
    expect(chosenColumns(many)).toHaveLength(MOST_COLUMNS);
  });

  it('move one place, and stop at the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});
