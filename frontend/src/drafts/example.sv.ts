/** An article to try Replik on, in Swedish. The people, the places and the newspaper are invented. */
import type { Example } from './example';

export const example: Example = {
  title: 'Bokbussen står still medan notan växer',
  outlet: 'Ekåsabladet',
  journalist: 'Jonas Wallmark',
  text: `Bokbussen står still medan notan växer

Sedan i mars har bokbussen i Ekåsa stått parkerad bakom brandstationen. Byarna i norr får vänta på sina böcker, och ingen på kommunen vill säga när den rullar igen.

– Det är klart att folk är besvikna, säger Karin Sandell, kulturchef i Ekåsa kommun. Men vi kunde inte fortsätta köra en buss som inte klarade besiktningen.

Karin Sandell tillträdde för två år sedan. Sedan dess har kostnaderna för kulturen ökat med nästan en femtedel, utan att invånarna har fått något för pengarna.

– När jag kom hit var bussen nitton år gammal. Att laga den en gång till hade kostat mer än att köpa en begagnad, säger hon.

Enligt kommunens egen utredning hade reparationen kostat 340 000 kronor. Den siffran har oppositionen hakat upp sig på.

”Det finns pengar till konsulter men inte till en växellåda”, skriver Lars-Erik Bohman, oppositionsråd för Ekåsas väl, på sin blogg.

I Östra Tjärn, fyra mil från centralorten, var bussen den enda kultur som kom på besök. Läraren Maja Lindroth brukade ta med sig hela klassen ut på skolgården varannan tisdag.

– Barnen frågar mig varje vecka. Jag har slutat hitta på svar, säger Maja Lindroth.

Hon menar att kommunen har glömt bort de små skolorna.

Kulturchefen tillbakavisar kritiken och säger att skolorna får boklådor med taxi sedan i april. Flera föräldrar som Ekåsabladet har talat med känner inte till några boklådor.

Beslutet att ställa av bussen fattade Karin Sandell på egen hand, utan att fråga nämnden. Kritiker kallar det ”ett sätt att spara i tysthet”.

– Jag följde delegationsordningen, och nämnden fick veta det samma vecka, säger hon.

En ny buss kan vara på plats tidigast till hösten. Då har den gamla stått still i åtta månader.`,
};
