import { describe, expect, test } from 'vitest';
import vectors from '../../../tests/vectors/space.json';
import { count } from './space';

describe('the space a text takes, as the server counts it', () => {
  test.each(vectors)('$name', ({ text, characters, words }) => {
    expect({ characters: count(text, 'characters'), words: count(text, 'words') }).toEqual({ characters, words });
  });
});
