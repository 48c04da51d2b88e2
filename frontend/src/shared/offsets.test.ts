import { expect, test } from 'vitest';
import { Offsets } from './offsets';

const TEXTS = ['', 'Åsa säger', '😀', 'a😀b😀😀c', '👨‍👩‍👧 och 🇸🇪', '\ud83d lone \ude00', '𝔘𝔫𝔦'];

test.each(TEXTS)('code points and units of %j agree with the string itself', (text) => {
  const offsets = new Offsets(text);
  const points = [...text];
  for (let point = 0; point <= points.length; point += 1) {
    const unit = points.slice(0, point).join('').length;
    expect(offsets.unit(point)).toBe(unit);
    expect(offsets.point(unit)).toBe(point);
    expect(offsets.slice(point, points.length)).toBe(points.slice(point).join(''));
  }
});

test('inside a pair it is the pair', () => {
  expect(new Offsets('a😀b').point(2)).toBe(1);
});

test('a million emojis are looked up in no time', () => {
  const offsets = new Offsets('😀'.repeat(1_000_000));
  const began = performance.now();
  for (let point = 0; point < 1_000_000; point += 10) offsets.slice(point, point + 10);
  expect(performance.now() - began).toBeLessThan(1_000);
});
