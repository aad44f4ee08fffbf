// Every sentence that the page itself says. What the bot says comes from the server.

export const DEFAULT_NAMES = { left: "Telefoon 1", right: "Telefoon 2" };

export const BOT = "Weerklank";
export const GROUP = "Groep";
export const WITH_BOT = "in gesprek met Weerklank";
export const WRITES = "Weerklank schrijft …";
export const WRITE = "Bericht";
export const WRITE_GROUP = "Bericht aan de groep";

export const EMPTY = {
  left: "Hier begint het gesprek met Weerklank.",
  right: "Hier begint het gesprek met Weerklank.",
  group: "Hier lezen jullie allebei mee, en Weerklank ook.",
};

export const KINDS = {
  sticker: "Sticker",
  voice: "Spraakbericht",
  photo: "Foto",
  video: "Video",
  file: "Bestand",
  other: "Bijlage",
};

export const ON_ITS_WAY = "onderweg";
export const ARRIVED = "aangekomen";
export const NOT_SENT = "niet verstuurd";
export const EDITED = "aangepast";
export const CHOSEN = "Gekozen:";
export const COPY = "Kopiëren";
export const COPIED = "Gekopieerd";
export const NOT_COPIED = "Kopiëren lukt hier niet. Selecteer de tekst zelf.";
export const FILE_GONE = "Dit bestand is hier weg. Met /export maak je een nieuw.";
export const DRAWING_GONE = "Deze tekening is hier weg. Met /voortgang maak je een nieuwe.";
export const CHANGE = "Bericht aanpassen";
export const UNREAD = (count) => `${count} ongelezen`;

export const OFFLINE = "Geen verbinding. Je berichten wachten en gaan straks vanzelf mee.";
export const BACK_ONLINE = "Weer verbonden.";
export const TOO_LONG = (length, most) => `Dit bericht is te lang: ${length} tekens. Er passen er ${most} in. Je tekst staat er nog.`;

export const TIME_IS_UP = "De tijd is om";
export const ENDS_AT = (moment) => `tot ${moment}`;
export const MINUTES_LEFT = (minutes) => (minutes === 1 ? "Nog 1 minuut" : `Nog ${minutes} minuten`);

// Why the server did not do something.
export const REFUSED = {
  malformed: "Dat is niet gelukt. Probeer het nog eens.",
  unknown: "Dat kent deze versie niet. Laad de pagina opnieuw.",
  "too-long": "Dit bericht is te lang. Maak er twee van.",
  empty: "Dit bericht is leeg.",
  "not-yours": "Dit bericht kun je niet meer aanpassen.",
  "no-travel": "Hier kun je de tijd niet verzetten.",
  back: "Je kunt alleen vooruit in de tijd.",
  "too-far": "Dat is te ver weg. Spring hooguit een jaar vooruit.",
};
