"""Words that say little by themselves, and endings that grammar adds: what comparing two texts must not rely on."""

from app.text.languages.lexicon import words

SMALL = {
    "sv": "och att det som en ett i på är av för inte med den de till har hade om jag var men sig från vi så kan "
    "säger sade han hon ska skulle vill ville blir bli blev blivit där här när då nu eller upp ut denna detta "
    "dessa också bara endast redan ännu alltid aldrig ofta medan både varje annan andra annat samma sådan "
    "genom mot eftersom därför dock alltså igen vilket vilka vilken någon något några ingen inget inga alla "
    "allt många mycket mer mest mindre få får fick ta tar tog ge ger gav komma kommer kom göra gör gjorde gå "
    "går gick måste bör kunna kunde skall varit under över mellan kring efter före utan än först sedan "
    "oss mig dig er dem egen eget egna tillbaka ytterligare hela helt",
    "en": "the a an of and to in is that was for it with as on are be at by this have has had from not but they he "
    "she his her said says say you i we or if than also into its their there who which were been will would "
    "could should can do does did done one up out about after before when while both first then just only "
    "since again still even now here where some any all each every other another such same like around over "
    "under between during through against because though although however therefore yet ever never always "
    "often already soon later early recently much many most more less least few little own being having may "
    "might must shall let get got make made take taken given give come came tell told ask asked added "
    "us me him them own our your my back",
    "nb": "og i det er på som en et til av for ikke med at jeg den har hadde de var om men sier sa han hun fra vi "
    "seg så kan etter skal skulle vil ville bli blir ble blitt der her når da nå eller opp ut denne dette "
    "disse også bare allerede alltid aldri ofte mens både hver annen annet andre samme gjennom mot fordi "
    "derfor dog altså igjen noen noe ingen alle alt mange mye mer mest mindre må få får fikk ta tar ved hos "
    "siden",
    "da": "og i det er på som en et til af for ikke med at jeg den har havde de var om men siger sagde han hun fra "
    "vi sig så kan efter skal skulle vil ville blive bliver blev der her når da nu eller op ud denne dette "
    "disse også kun allerede altid aldrig ofte mens både hver anden andet andre samme gennem mod fordi derfor "
    "dog altså igen nogen noget ingen alle alt mange meget mere mest mindre må få får fik tage ved hos siden",
    "de": "der die das den dem des und in ist von zu mit sich nicht auf ein eine einer einem einen im für auch es "
    "sagt sagte er sie wir ich aus bei hat haben hatte war waren wird werden wurde worden sein kann können "
    "soll muss vor bis nach seit durch gegen ohne über unter zwischen weil wenn als ob noch schon nur immer "
    "nie oft wieder jetzt hier dort einige kein keine alle alles viele viel mehr meist weniger dass oder aber",
    "fr": "le la les l de du des un une et est que qui dans pour pas sur au aux par il elle ils elles ne se ce "
    "cette nous je avec plus sont été a ont avait dit avant après depuis toujours jamais souvent encore déjà "
    "aussi très tout tous toute toutes même entre contre sans sous chez car donc être avoir fait faire mais "
    "ou si",
    "es": "el la los las de del y e que en un una es por con no para su se al lo como más pero dijo dice ha han fue "
    "este esta yo nos le o si antes después desde siempre nunca ya también muy todo todos toda todas mismo "
    "entre contra sin sobre porque cuando donde ser estar haber hacer hace",
    "fi": "ja on ei se että oli hän mutta ovat kun myös sanoo sanoi niin kuin ole joka mukaan tai jo voi sitä minä "
    "me olla vain ne he en eivät ennen jälkeen aina usein vielä nyt täällä siellä kaikki",
}

SMALL_WORDS = frozenset(word for texts in SMALL.values() for word in texts.split())

# Verbs that say who speaks: the words up to one of them tell whose the sentence is, and not what it says.
SAYING = words(
    "säger sa sade berättar berättade uppger uppgav menar menade anser ansåg skriver skrev lovar lovade hävdar hävdade "
    "says said say tells told adds added insists insisted claims claimed argues argued warns warned promises promised "
    "sier sa forteller fortalte mener mente opplyser opplyste skriver skrev lover lovet hevder hevdet "
    "siger sagde fortæller fortalte mener mente oplyser oplyste lover lovede hævder hævdede "
    "sagt sagte erklärt erklärte betont betonte meint meinte verspricht versprach fordert forderte "
    "dit affirme assure explique déclare estime promet indique raconte "
    "dice dijo afirma afirmó asegura aseguró explica explicó cuenta contó promete sostiene "
    "sanoo sanoi kertoo kertoi toteaa totesi lupaa lupasi arvioi korostaa"
)

ENDINGS = words(
    "a e en ens et ets er ers ern erna ernas ar ars arna arnas or orna n na nas ne nes s es as r ade at ad te de dde "
    "ing ning ingen ed ly d t i in ista lla ssa sta lle ta ja it ien iden ung ungen em est st ent ant ez o os ió an ón "
    "ons ait"
)
