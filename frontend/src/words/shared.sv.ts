/** What every view says, in Swedish. */
import { plural } from './plural';

const several = plural('sv');

export const shared = {
  skip: 'Till innehållet',
  home: 'Alla utkast',
  language: 'Språk',
  theme: 'Utseende',
  themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  close: 'Stäng',
  cancel: 'Avbryt',
  undo: 'Ångra',
  retry: 'Försök igen',
  messages: 'Meddelanden',
  away: 'Replik får inte kontakt med servern. Det du har skrivit finns kvar här.',
  slow: 'Servern svarade inte i tid. Det du har skrivit finns kvar här.',
  failed: 'Något gick fel i servern. Det du har skrivit finns kvar här.',
  units: {
    characters: (n: number) => several(n, { one: '# tecken', other: '# tecken' }),
    'characters-without-spaces': (n: number) =>
      several(n, { one: '# tecken utan blanksteg', other: '# tecken utan blanksteg' }),
    words: (n: number) => several(n, { one: '# ord', other: '# ord' }),
    lines: (n: number) => several(n, { one: '# rad', other: '# rader' }),
  },
  due: {
    today: 'I dag',
    tonight: 'I kväll',
    tomorrow: 'I morgon',
    yesterday: 'I går',
    days: (n: number) => several(n, { one: '# dygn kvar', other: '# dygn kvar' }),
    hours: (hours: number, minutes: number) => (minutes ? `${hours} h ${minutes} min kvar` : `${hours} h kvar`),
    minutes: (n: number) => several(n, { one: '# min kvar', other: '# min kvar' }),
    passed: 'tiden har gått ut',
  },
};
