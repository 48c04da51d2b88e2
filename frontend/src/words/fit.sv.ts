/** The space, and what to do when the replies do not fit into it, in Swedish. */
import { plural } from './plural';

const several = plural('sv');
const list = new Intl.ListFormat('sv');
const replies = (numbers: number[]) => `${numbers.length > 1 ? 'replikerna' : 'repliken'} till ${places(numbers)}`;
const places = (numbers: number[]) =>
  `${numbers.length > 1 ? 'textställena' : 'textställe'} ${list.format(numbers.map(String))}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const fit = {
  title: (room: string) => `Få plats på ${room}`,
  lead: (n: number) =>
    several(n, {
      one: 'Det bästa som går att göra av din replik. Du bestämmer; ett nålat val ändras inte.',
      other: 'Bästa urvalet av dina # repliker. Du bestämmer; nålade val ändras inte.',
    }),
  nothing: 'Ingen replik tar utrymme än. Det gör de repliker som bemöter ett textställe och får publiceras.',
  waiting: 'Räknar …',
  unsaved: 'Allt är inte sparat än. Urvalet räknas fram så fort det är det.',
  of: (used: string, room: string) => `${used} av ${room}`,
  left: (amount: string) => `${amount} kvar`,
  over: (amount: string) => `${amount} för mycket`,
  plan: 'Urvalet',
  place: (n: number) => `Textställe ${n}`,
  lengths: { full: 'hel', short: 'kort', omit: 'ute' },
  lengthOf: (n: number) => `Hur mycket av repliken till textställe ${n} som går med`,
  pinned: 'nålad',
  unpin: (n: number) => `Ta bort nålen från repliken till textställe ${n}`,
  writeShort: 'Skriv kortversion',
  editShort: 'Ändra kortversionen',
  shortOf: (n: number) => `Kortversion av repliken till textställe ${n}`,
  shortDone: 'Klar',
  lost: {
    nothing: 'Ingenting går förlorat: allt får plats i sin helhet.',
    out: (numbers: number[]) => `${capital(replies(numbers))} följer inte med.`,
    short: (numbers: number[], amount: string) =>
      `${capital(replies(numbers))} går i kortversion, ${amount} mindre än i sin helhet.`,
    kept: 'Det som inte går med finns kvar här, oförändrat.',
  },
  use: 'Använd urvalet',
  used: 'Urvalet används.',
  unused: 'Urvalet är som det var.',
  still: 'Går det ändå inte?',
  never: {
    title: 'Det ryms inte',
    musts: (over: string) =>
      `Också om bara det som måste med går med, så kort det går, blir det ${over} för mycket. Skriv kortare, låt något bli mindre viktigt, eller välj en annan väg.`,
    pinned: (over: string) =>
      `Med det du har nålat blir det ${over} för mycket. Ta bort en nål, skriv kortare, eller välj en annan väg.`,
    ways: 'Andra vägar',
  },
  ways: {
    'ask-space': { link: 'Be om mer plats', why: 'Ett färdigt mejl som säger hur mycket som behövs.' },
    'joint-statement': { link: 'ett samlat uttalande', why: 'En enda text i stället för svar på varje ställe.' },
    'corrections-only': { link: 'bara rättelser av fakta', why: 'Det som är fel rättas; resten lämnas därhän.' },
    decline: { link: 'avböj', why: 'Tacka nej, helt eller delvis. Allt du har skrivit finns kvar.' },
    'separate-article': { link: 'separat artikel', why: 'Be att få svara i en egen artikel senare.' },
    'own-page': { link: 'egen sida', why: 'Publicera svaret själv, och säg det till journalisten.' },
  },
  letter: {
    subject: 'Ämne',
    body: 'Mejlet, att ändra som du vill',
    copy: 'Kopiera',
    mail: 'Öppna i e-posten',
    back: 'Tillbaka',
    copied: 'Mejlet är kopierat.',
    copyFailed: 'Webbläsaren lät inte texten kopieras. Markera den och kopiera själv.',
    notSent: 'Replik skickar ingenting. Du kopierar texten eller öppnar den i ditt e-postprogram.',
  },
  space: {
    title: 'Utrymme för svaret',
    lead: 'Har redaktionen sagt hur mycket du får skriva? Gränsen hindrar dig aldrig från att skriva.',
    presets: 'Vanliga mått',
    own: 'Eget mått',
    source: (source: string, dated: string) => `${source} (${dated})`,
    amount: 'Utrymme',
    unit: 'Räknas i',
    units: {
      characters: 'tecken med blanksteg',
      'characters-without-spaces': 'tecken utan blanksteg',
      words: 'ord',
      lines: 'rader',
    },
    lineLength: 'Tecken på en rad',
    counts: 'Det här räknas in, utöver dina egna ord',
    parts: {
      quoted: 'text som du citerar',
      attributions: 'vem som säger det (”, säger Siv Rask.”)',
      greeting: 'hälsningen först',
      signature: 'underskriften',
    },
    around: { name: 'Hälsning och underskrift', greeting: 'Hälsning', signature: 'Underskrift' },
    save: 'Spara',
    saved: 'Utrymmet är sparat.',
    remove: 'Ta bort gränsen',
    removed: 'Ingen gräns gäller längre.',
    wrong: {
      amount: 'Ange ett helt tal, minst 1.',
      most: 'Högst 1 000 000.',
      lineLength: 'Ange ett helt tal mellan 10 och 200.',
    },
  },
};
