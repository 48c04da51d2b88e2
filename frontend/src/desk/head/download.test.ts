import { expect, test } from 'vitest';
import { fileName } from './download';

test('the file has the name that the server gives it', () => {
  expect(fileName(`attachment; filename="svar.docx"; filename*=UTF-8''Svar%20p%C3%A5%20utkast.docx`)).toBe(
    'Svar på utkast.docx',
  );
  expect(fileName('attachment; filename="svar.txt"')).toBe('svar.txt');
  expect(fileName('')).toBe('replik');
});
