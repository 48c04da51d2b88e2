/** What any view may have to say, and seldom says first, in Swedish. */
export const seldom = {
  problems: {
    'empty-text': 'Här finns ingen text än.',
    'too-large': 'Texten är för lång för Replik. Ingenting har tagits bort; dela upp den i flera utkast.',
    'unreadable-text': 'Det här ser inte ut som text. Öppna dokumentet, kopiera texten och klistra in den.',
    'unknown-type': 'Replik läser inte den sortens fil. Öppna dokumentet, kopiera texten och klistra in den.',
    'unreadable-document': 'Filen gick inte att läsa. Öppna dokumentet, kopiera texten och klistra in den.',
    'not-found': 'Det finns inte längre. Kanske har det tagits bort i ett annat fönster.',
    'cross-site': 'Webbläsaren såg ut att komma från en annan webbplats, så ingenting har ändrats.',
    'nothing-to-export': 'Det finns ingen replik att skicka än. Skriv minst en först.',
    'both-answered': 'Båda textställena har en replik. Ta bort den ena först, så går de att slå ihop.',
    'cannot-merge': 'Det här är det sista textstället, så det finns inget att slå ihop det med.',
    'cannot-split': 'Där går texten inte att dela: båda delarna måste innehålla något.',
    'cannot-undo': 'Det går inte att ångra, eftersom något har ändrats sedan dess.',
    'already-worked-on': 'Utkastet kan inte läsas om när det har repliker eller rättelser.',
    stale: 'Texten har ändrats i ett annat fönster sedan du läste den.',
    'database-down': 'Databasen svarar inte. Ingenting har ändrats; försök igen om en stund.',
  },
  lostPage: { title: 'Sidan finns inte', body: 'Adressen leder ingenstans. Kanske saknas ett tecken i den.' },
  lostDraft: {
    title: 'Utkastet finns inte',
    body: 'Det kan ha tagits bort, eller så är adressen inte riktigt rätt.',
  },
  toDrafts: 'Till dina utkast',
};
