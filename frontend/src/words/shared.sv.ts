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
  loading: 'Hämtar …',
  away: 'Replik får inte kontakt med servern. Det du har skrivit finns kvar här.',
  slow: 'Servern svarade inte i tid. Det du har skrivit finns kvar här.',
  failed: 'Något gick fel i servern. Det du har skrivit finns kvar här.',
  lostPage: { title: 'Sidan finns inte', body: 'Adressen leder ingenstans. Kanske saknas ett tecken i den.' },
  lostDraft: {
    title: 'Utkastet finns inte',
    body: 'Det kan ha tagits bort, eller så är adressen inte riktigt rätt.',
  },
  toDrafts: 'Till dina utkast',
  saved: {
    unsaved: 'Inte sparat än',
    saving: 'Sparar …',
    saved: 'Sparat',
    savedAt: (time: string) => `Sparat ${time}`,
    failed: 'Kunde inte sparas',
    away: 'Väntar på servern',
  },
  units: {
    characters: (n: number) => several(n, { one: '# tecken', other: '# tecken' }),
    words: (n: number) => several(n, { one: '# ord', other: '# ord' }),
  },
  states: { open: 'Öppet', sent: 'Skickat', declined: 'Avböjt', published: 'Publicerat', closed: 'Avslutat' },
  due: {
    at: (day: string, time: string) => `${day} ${time}`,
    today: 'I dag',
    tonight: 'I kväll',
    tomorrow: 'I morgon',
    yesterday: 'I går',
    days: (n: number) => several(n, { one: '# dygn kvar', other: '# dygn kvar' }),
    hours: (hours: number, minutes: number) => (minutes ? `${hours} h ${minutes} min kvar` : `${hours} h kvar`),
    minutes: (n: number) => several(n, { one: '# min kvar', other: '# min kvar' }),
    passed: 'tiden har gått ut',
  },
  people: {
    question: 'Vem är du i texten?',
    why: 'Då visas det du själv har sagt i gult, och det som sägs om dig går att plocka fram.',
    passages: (n: number) => several(n, { one: '# textställe', other: '# textställen' }),
    other: 'Någon annan',
    name: 'Ditt namn, så som det står i texten',
    choose: 'Det är jag',
    absent: 'Jag finns inte med i texten',
    you: (name: string) => `Du är ${name}.`,
    change: 'Ändra',
    changed: 'Sparat.',
  },
};
