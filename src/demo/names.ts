import type { Random } from './random.js';

/** A fictional name. */
export interface DemoName {
  lastName: string;
  firstName: string;
}

/** First and last names that usually go together, with the share of the people who have such a name. */
interface Origin {
  share: number;
  first: string[];
  last: string[];
}

const words = (text: string) => text.trim().split(/\s*,\s*/);

const ORIGINS: Origin[] = [
  {
    share: 76,
    first:
      words(`Andrea, Anja, Anke, Änne, Annett, Antje, Beate, Birgit, Carola, Claudia, Constanze, Cornelia,
      Dörte, Doreen, Elke, Emma, Franziska, Frieda, Gabriele, Gesine, Greta, Grit, Hanna, Heike, Ilka, Ines, Jana,
      Johanna, Jördis, Karin, Käthe, Katja, Kerstin, Kristin, Lena, Lotte, Madlen, Maike, Mandy, Manuela, Marit,
      Martina, Mirjam, Nadine, Peggy, Petra, Ramona, Romy, Rosemarie, Sabine, Sandra, Silke, Solveig, Susann, Tilda,
      Ulrike, Undine, Uta, Wiebke, Alexander, Andreas, Arne, Axel, Benno, Bernd, Björn, Carsten, Clemens, Detlef,
      Dirk, Enrico, Falk, Florian, Frank, Götz, Hannes, Henning, Holger, Ingo, Jakob, Jan, Jens, Jonas, Jörg,
      Jürgen, Kai, Karsten, Knut, Lars, Lutz, Maik, Marco, Mathis, Michael, Moritz, Olaf, Paul, Ralf, René, Ronny,
      Rüdiger, Sebastian, Sören, Stefan, Steffen, Sven, Thilo, Thoralf, Torsten, Uwe, Veit, Volker`),
    last: words(`Adler, Ahrens, Albrecht, Arnold, Bachmann, Bähr, Barth, Bäumler, Beckmann, Berger, Blümel, Böhme,
      Böttcher, Brückner, Büttner, Claus, Dähnert, Dietze, Döring, Drechsler, Ebert, Eißner, Engelmann, Faßbender,
      Fiedler, Förster, Friedrich, Fröhlich, Gärtner, Geißler, Glöckner, Göbel, Graf, Großer, Günther, Hänsel,
      Hartmann, Haußmann, Heinze, Hempel, Herrmann, Heßler, Höhne, Hübner, Jäckel, Jänicke, Kästner, Kießling,
      Klöppel, Köhler, König, Kräuter, Krüger, Kühnel, Küttner, Lindner, Löffler, Lößnitz, Lüders, Mäder, Märtens,
      Mehnert, Möbius, Mühlbach, Müller, Nägele, Naumann, Neubert, Nößler, Oehme, Ölschläger, Päßler, Pfützner,
      Pönisch, Preuß, Rädel, Rößler, Rothe, Rühle, Sänger, Schäfer, Schädlich, Schönfeld, Schröter, Schüßler,
      Seyfarth, Sommer, Stäbler, Steinbach, Strauß, Süßmilch, Täubert, Thäle, Töpfer, Uhlig, Ulbrich, Vogelsang,
      Wächter, Walther, Weiß, Wendler, Wießner, Winkler, Wöllner, Wünsche, Zänker, Zeidler, Zschoche,
      von der Heide, Meyer-Lühr, Bräuer-Dietz, zum Winkel`),
  },
  {
    share: 5,
    first:
      words(`Agnieszka, Bożena, Małgorzata, Łucja, Zuzana, Tereza, Kateřina, Paweł, Łukasz, Grzegorz, Michał,
      Tomáš, Jiří, Ondřej, Václav, Živa`),
    last: words(`Kowalczyk, Łuczak, Wiśniewska, Dąbrowski, Zając, Wójcik, Čapek, Dvořák, Novotná, Šimek, Růžička,
      Horváth, Żukowski, Pospíšil`),
  },
  {
    share: 5,
    first:
      words(`Ayşe, Çiğdem, Elif, Gülşah, Nazlı, Özlem, Şirin, Zeynep, Barış, Çağlar, Emre, İlker, Oğuz, Ömer,
      Serkan, Ümit`),
    last: words(
      `Öztürk, Yıldız, Çelik, Şahin, Aydın, Kılıç, Güneş, Koç, Doğan, Erdoğmuş, Taş, Yücel, Karaağaç`,
    ),
  },
  {
    share: 4,
    first: words(`Thị Lan, Thu Hà, Ngọc, Mai, Phương, Hương, Đức, Minh, Quốc Anh, Tuấn, Văn Nam, Dũng`),
    last: words(`Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Đặng, Bùi`),
  },
  {
    share: 4,
    first: words(
      `Oksana, Olena, Natalija, Tetjana, Jelena, Svitlana, Andrij, Dmytro, Oleksij, Mykola, Sergej, Ihor`,
    ),
    last: words(
      `Kowalenko, Melnyk, Bondarenko, Tkatschuk, Schewtschenko, Lysenko, Iwanowa, Sokolow, Petrenko, Hrytsenko`,
    ),
  },
  {
    share: 4,
    first: words(
      `Amal, Dalia, Fatima, Hanan, Leila, Nour, Rana, Samira, Ahmad, Bassam, Hadi, Karim, Omar, Tarek`,
    ),
    last: words(`Al-Masri, Haddad, Khalil, El-Amin, Nasser, Rahimi, Sabbagh, Zein, Ben Salah, Farhat`),
  },
  {
    share: 2,
    first: words(
      `Zoë, Chloé, Inês, Lucía, Noémie, Émile, François, João, José, Matteo, Niccolò, Søren, Åsa, Håkon`,
    ),
    last: words(
      `D’Angelo, Núñez, Gonçalves, Lefèvre, Peña, Martínez, Conceição, Björklund, Sørensen, Østergaard, Lacroix`,
    ),
  },
];

/** A name; sometimes first and last name come from different parts of the world. */
export function randomName(random: Random): DemoName {
  const origin = random.pickWeighted(ORIGINS, ({ share }) => share);
  const other = random.chance(0.06) ? random.pick(ORIGINS) : origin;
  return { lastName: random.pick(origin.last), firstName: random.pick(other.first) };
}

const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'oe',
  å: 'a',
  ı: 'i',
  æ: 'ae',
};

/** The part of an address before the @, in plain letters: Änne Łuczak is `aenne.luczak`. */
export function mailboxOf({ lastName, firstName }: DemoName): string {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^ -~]/g, (letter) => SPELT[letter] ?? letter)
      .normalize('NFKD')
      .replace(/[^a-z -]/g, '')
      .replaceAll(' ', '-');
  return `${plain(firstName)}.${plain(lastName)}`;
}
