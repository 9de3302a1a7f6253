/** Help in German: what a page is for, and how one works with it. */
export const GERMAN = {
  signIn: {
    title: 'Anmelden',
    what: 'Sie melden sich mit dem Anmeldedienst Ihrer Stadt an oder mit E-Mail-Adresse und Passwort.',
    how: 'Passwort vergessen? Die Administration gibt Ihnen einen Link, mit dem Sie ein neues festlegen. Nach mehreren Fehlversuchen müssen Sie kurz warten.',
  },
  start: {
    title: 'Start',
    what: 'Hier steht, was für Sie als Nächstes zu tun ist.',
    how: 'Was Sie sehen, hängt von Ihrer Rolle ab. Fehlt Ihnen eine Rolle, wenden Sie sich an die Administration.',
  },
  own: {
    title: 'Meine Angaben',
    what: 'Sie sehen, ob Sie verpflichtet sind, was zählt und warum, und wer Ihre Angaben angesehen hat.',
    how: 'Mit „Zertifikat einreichen“ melden Sie eine Schulung. Die Fortbildungsbeauftragten Ihrer Einheit prüfen sie. Bis dahin steht sie als „eingereicht“ in Ihrer Liste.',
  },
  record: {
    title: 'Nachweis erfassen',
    what: 'Sie erfassen Zertifikate, eine Person nach der anderen. Rechts steht, ob die Schulung zählt.',
    how: 'Enter übernimmt den ersten Vorschlag, Strg+Enter speichert. Titel, Tag und Dauer bleiben für die nächste Person stehen. Was Sie erfasst haben, können Sie unten zurücknehmen.',
  },
  collective: {
    title: 'Sammelerfassung',
    what: 'Eine Veranstaltung mit vielen Teilnehmenden, einmal gespeichert.',
    how: 'Fügen Sie die Personalnummern ein, eine je Zeile. Daneben steht sofort, wer gemeint ist. „Nicht gefunden“ heißt meist: vertippt, oder die Person gehört zu einer anderen Einheit.',
  },
  trainings: {
    title: 'Nachweise',
    what: 'Alle erfassten Nachweise Ihres Bereichs mit dem Stand der Anerkennung.',
    how: 'Kreuzen Sie mehrere an, um auf einmal über sie zu entscheiden. Eine Auswahl, die Sie oft brauchen, merken Sie sich mit „Ansicht speichern“.',
  },
  training: {
    title: 'Nachweis',
    what: 'Ein Nachweis mit Dateien, Entscheidung und allem, was sich daran geändert hat.',
    how: 'Solange nicht entschieden ist, zählt er nicht. Über den eigenen Nachweis entscheidet jemand anderes. „Zurückziehen“ löscht nichts: Der Nachweis zählt nicht mehr, bleibt aber im Verlauf.',
  },
  targetGroups: {
    title: 'Zielgruppe',
    what: 'Wer Bürgerkontakt hat oder Medien- und Öffentlichkeitsarbeit macht, und über wen noch nicht entschieden ist.',
    how: 'Wählen Sie Personen aus und entscheiden Sie rechts. Bevor Sie speichern, steht dort, wie viele dadurch neu verpflichtet sind.',
  },
  myArea: {
    title: 'Mein Bereich',
    what: 'Wie viele Personen Ihres Bereichs den Auftrag noch nicht erfüllt haben, bis wann Zeit ist, und wer fehlt.',
    how: 'Die Liste nennt zu jeder Person den Grund. Sie können sie drucken oder als Excel-Datei mitnehmen. Jeder Abruf wird protokolliert.',
  },
  evaluation: {
    title: 'Auswertung',
    what: 'Zahlen je Organisationseinheit: wie viele verpflichtet sind und wie viele den Auftrag erfüllt haben.',
    how: 'Wählen Sie den Stichtag, nach dem gerechnet wird. Der Wissensstand zeigt, was zu einem früheren Zeitpunkt bekannt war. Eine Zahl anzuklicken öffnet die Liste dahinter. Kleine Zahlen sieht nur, wer auch Namen sehen darf.',
  },
  listedTrainings: {
    title: 'Schulungen hinter einer Zahl',
    what: 'Die einzelnen Schulungen, die in einer Zahl der Auswertung stecken.',
    how: 'Oben steht, welche Zahl es ist. Die ganze Liste gibt es auch als Datei.',
  },
  comparison: {
    title: 'Fassungen vergleichen',
    what: 'Warum sich zwei gesiegelte Meldungen einer Einheit unterscheiden, oder eine Meldung und die heutigen Angaben.',
    how: 'Wählen Sie Einheit und beide Fassungen. In jeder Zeile der Tabelle ergeben die erste Zahl und alle Ursachen zusammen die letzte. Eine Ursache anzuklicken zeigt die Personen dahinter, jede mit dem, was sich geändert hat. Dieser Abruf wird protokolliert.',
  },
  usage: {
    title: 'Nutzung nach Jahr',
    what: 'Wie viele anerkannte Schulungen es in jedem Jahr gab, von wie vielen Personen, und was sich zum Vorjahr geändert hat.',
    how: 'Oben stehen die Fragen des Aktionsplans als Links: zentrale Schulungen, Bildungsurlaub, Sprachkurse, Eigenbetriebe. Das laufende Jahr wird mit denselben Tagen des Vorjahrs verglichen. Kurze Kurse zählen mit; „für den Auftrag“ nennt die, die lang genug sind.',
  },
  need: {
    title: 'Bedarf bis zur Frist',
    what: 'Wie viele Plätze bis zum Ende des Anerkennungszeitraums fehlen, in welchen Kompetenzbereichen und in welchen Einheiten.',
    how: 'Plätze in demokratischer und interkultureller Kompetenz helfen allen, die übrigen nur Beschäftigten. Wer bis zur Frist verpflichtet wird oder ausscheidet, ist eingerechnet. Eine Zahl anzuklicken öffnet die Liste dahinter.',
  },
  needPersons: {
    title: 'Personen hinter dem Bedarf',
    what: 'Die Personen, die in einer Zahl des Bedarfs stecken.',
    how: 'Bei wem eine Schulung eingereicht ist, fehlt vielleicht nur die Entscheidung. Die ganze Liste gibt es als CSV. Jeder Abruf wird protokolliert.',
  },
  rounds: {
    title: 'Auswertungsrunden',
    what: 'Alle Auswertungsrunden mit Stichtag, Frist und wie viele Einheiten schon übermittelt haben.',
    how: 'Mit „Neue Runde“ planen Sie die nächste. Ein Klick auf den Namen öffnet die Übersicht mit allen Einheiten.',
  },
  newRound: {
    title: 'Neue Auswertungsrunde',
    what: 'Sie legen fest, was zu welchem Stichtag bis wann gemeldet wird, und von wem.',
    how: 'Name und Text der Anforderung sind Vorschläge und folgen den Tagen, bis Sie etwas anderes schreiben. Tragen Sie den Tag der Eröffnung ein: Dann öffnet die Runde von selbst. Bis dahin lässt sich alles ändern.',
  },
  round: {
    title: 'Übersicht der Auswertungsrunde',
    what: 'Alle Einheiten der Runde auf einer Seite: wie weit sie sind, ihre Zahlen, und was davon gesiegelt ist.',
    how: '„Schritte“ in der Zeile zeigt, was Sie mit einer Meldung tun können: annehmen, zurückgeben, eine neue Fassung verlangen, eine Tabelle einlesen. Mehrere nehmen Sie auf einmal an, wenn Sie sie ankreuzen. Zahlen, die noch nicht gesiegelt sind, ändern sich noch. „Siegel prüfen“ rechnet nach, ob etwas verändert wurde.',
  },
  submissions: {
    title: 'Meldungen meiner Einheiten',
    what: 'Hier steht, welche Ihrer Einheiten in der Auswertungsrunde noch nicht übermittelt haben und was als Nächstes zu tun ist.',
    how: 'Der Link in der Spalte „Nächster Schritt“ öffnet die Meldung. Ohne laufende Runde ist hier nichts zu tun.',
  },
  submission: {
    title: 'Meldung einer Einheit',
    what: 'Die Zahlen Ihrer Einheit zum Stichtag, und der Weg von der Prüfung bis zur Annahme.',
    how: 'Fortbildungsbeauftragte prüfen, die Leitung zeichnet, danach wird übermittelt. Die Leitung kann alles allein tun. Eine Zahl anzuklicken öffnet die Liste dahinter. Ändern sich Zahlen nach der Prüfung, ist neu zu prüfen. Vor dem Übermitteln lässt sich alles zurücknehmen; danach kann nur das Haupt- und Personalamt zurückgeben.',
  },
  sealed: {
    title: 'Gesiegelte Fassung',
    what: 'Was Ihre Einheit übermittelt hat: Zahlen, Personen, Unterschriften und Prüfsummen. Spätere Korrekturen ändern daran nichts.',
    how: 'Für die Akte drucken Sie die Seite. „Mit heute vergleichen“ zeigt, was sich seitdem geändert hat und warum. Jeder Abruf der Personen wird protokolliert.',
  },
  reminders: {
    title: 'Erinnerungen',
    what: 'Der Plan, wer wann woran erinnert wird: Übersichten an die Einheiten, Erinnerungen an die Meldung, Erinnerungen an Beschäftigte.',
    how: 'Der Haken vor einer Regel schaltet sie an und aus, „Ändern“ öffnet ihre Angaben. Nichts gilt, bevor Sie speichern. Unter „Vorschau“ sehen Sie, was der Plan bewirkt.',
  },
  reminderPreview: {
    title: 'Vorschau der Erinnerungen',
    what: 'Wer an welchem Tag was bekommt, wenn sich bis dahin nichts ändert.',
    how: 'Der Betreff lässt sich aufklappen und zeigt den Text. „Ausnehmen“ nimmt ein Konto aus dem Plan; das lässt sich gleich oder später im Plan zurücknehmen. Einheiten, für die niemand eingetragen ist, stehen unter dem Tag.',
  },
  sendLog: {
    title: 'Versand',
    what: 'Alle Nachrichten mit Anlass, Empfänger und Stand.',
    how: '„Nicht zugestellt“ heißt: Der Mailserver hat abgelehnt oder drei Tage lang nicht angenommen. „Verfallen“ heißt: Sie war zu alt, bevor ein Mailserver da war. Öffnen Sie eine Nachricht, um die Versuche zu sehen und sie noch einmal zu verschicken.',
  },
  mail: {
    title: 'Nachricht',
    what: 'Eine Nachricht mit ihrem Text, dem Grund und allen Versuchen, sie zu verschicken.',
    how: 'Die Antwort des Mailservers steht als Kennziffer da: 550 heißt meist, dass es die Adresse nicht gibt. Berichtigen lassen Sie die Adresse im Konto von der Administration, dann verschicken Sie noch einmal.',
  },
  persons: {
    title: 'Personen',
    what: 'Die Liste aller Personen in Ihrem Bereich mit Gruppe und Stand.',
    how: 'Suchen Sie nach Name oder Personalnummer, auch nach Teilen davon. Die Auswahl steht in der Adresse: Sie können sie als Lesezeichen behalten.',
  },
  person: {
    title: 'Person',
    what: 'Ob eine Person verpflichtet ist, seit wann und warum, und jede Schulung mit der Begründung, ob sie zählt.',
    how: 'Unten stehen alle Zuordnungen zu Einheiten. Jeder Aufruf dieser Seite wird protokolliert; die Person kann ihn sehen.',
  },
  courses: {
    title: 'Anerkennungskatalog',
    what: 'Kurse, über die einmal für alle Organisationseinheiten entschieden ist.',
    how: 'Wer einen Nachweis erfasst, bekommt diese Kurse vorgeschlagen. Fehlt ein Kurs, entscheidet die Einheit selbst.',
  },
  newCourse: {
    title: 'Kurs aufnehmen',
    what: 'Sie entscheiden über einen Kurs, einmal für alle.',
    how: 'Schreiben Sie den Titel so, wie er auf den Zertifikaten steht. Was schon erfasst ist, ändert sich erst, wenn Sie den Kurs anwenden.',
  },
  unequal: {
    title: 'Ungleich entschieden',
    what: 'Kurse, über die Einheiten verschieden entschieden haben.',
    how: 'Wählen Sie die Entscheidung, die für alle gelten soll. Danach sehen Sie die Wirkung, bevor sich etwas ändert.',
  },
  course: {
    title: 'Kurs',
    what: 'Die Entscheidung über einen Kurs, ihre Geschichte und ihre Wirkung.',
    how: '„Wirkung zeigen“ nennt, wer gewinnt und wer verliert. Erst „Anwenden“ ändert, was schon erfasst ist.',
  },
  questions: {
    title: 'Fragen zur Anerkennung',
    what: 'Fragen der Einheiten zum Inhalt von Schulungen.',
    how: 'Ihre Antwort empfiehlt; entscheiden bleibt Sache der Einheit. Wen die Schulung betrifft, steht hier mit Absicht nicht.',
  },
  personnel: {
    title: 'Beschäftigte',
    what: 'Eintritt, Wechsel, Beförderung und Ausscheiden einzelner Personen.',
    how: 'Suchen Sie nach Name oder Personalnummer. Für viele Personen auf einmal nehmen Sie das Einspielen.',
  },
  newEmployee: {
    title: 'Eintritt erfassen',
    what: 'Eine neue Person mit ihrer ersten Zuordnung.',
    how: 'Schreiben Sie die Personalnummer mit führenden Nullen. Über Bürgerkontakt und Öffentlichkeitsarbeit entscheidet danach die Einheit.',
  },
  employee: {
    title: 'Beschäftigte: eine Person',
    what: 'Wo eine Person wann gearbeitet hat, und was sich daran ändern soll.',
    how: 'Ein Wechsel gilt ab dem Tag, den Sie eintragen; was davor war, bleibt. „Verlauf berichtigen“ ist für Fehler in der Vergangenheit.',
  },
  units: {
    title: 'Einheiten',
    what: 'Die Organisationseinheiten, jede unter der, zu der sie gehört.',
    how: 'Tragen Sie einen Tag ein, um den Aufbau von damals zu sehen.',
  },
  newUnit: {
    title: 'Einheit gründen',
    what: 'Eine neue Organisationseinheit.',
    how: 'Gehen Personen aus einer anderen Einheit über, nehmen Sie die Umgliederung.',
  },
  reorganisation: {
    title: 'Umgliederung',
    what: 'Einheiten enden, und ihre Personen gehen in einem Schritt über.',
    how: '„Vorschau zeigen“ sagt, was sich bewegt. Frühere Stichtage zeigen weiter die alten Einheiten.',
  },
  unit: {
    title: 'Einheit',
    what: 'Eine Organisationseinheit mit ihren Zeiträumen.',
    how: 'Änderungen gelten ab dem Tag, den Sie eintragen.',
  },
  imports: {
    title: 'Einspielen',
    what: 'Organisationseinheiten, Beschäftigte und Schulungsnachweise aus Dateien, in vier Schritten.',
    how: 'Ziehen Sie eine Excel- oder CSV-Datei in das Feld. Sie wird zuerst nur geprüft. Eine leere Datei mit den richtigen Spalten finden Sie unten auf der Seite.',
  },
  importProtocol: {
    title: 'Protokoll der Importe',
    what: 'Was wann von wem eingespielt wurde.',
    how: 'Öffnen Sie einen Import, um ihn zurückzunehmen oder zu sehen, was berichtigt wurde.',
  },
  importRun: {
    title: 'Ein Import',
    what: 'Eine Datei: was erkannt wurde, was sich ändert, was daraus wurde.',
    how: 'Fehler berichtigen Sie gleich in der Zelle, oder Sie lassen die Zeile weg; dann „Jetzt prüfen“. Es wird alles übernommen oder nichts, und danach können Sie es zurücknehmen.',
  },
  accounts: {
    title: 'Konten',
    what: 'Wer sich anmelden kann, und mit welchen Rollen.',
    how: 'Ein Konto wird nie gelöscht, sondern gesperrt: So bleibt bekannt, wer was getan hat.',
  },
  newAccount: {
    title: 'Neues Konto',
    what: 'Sie legen ein Konto an und geben ihm die erste Rolle.',
    how: 'Danach bekommen Sie einen Link. Geben Sie ihn der Person: Damit setzt sie ihr Passwort selbst. Der Link gilt einmal und drei Tage lang.',
  },
  account: {
    title: 'Konto',
    what: 'Rollen, Passwort und Zustand eines Kontos, mit dem Verlauf aller Rollen.',
    how: 'Eine Rolle gilt ab dem ersten bis zum letzten Tag. Für eine Vertretung setzen Sie den letzten Tag. Entzogene Rollen gelten sofort nicht mehr.',
  },
  readLog: {
    title: 'Protokoll',
    what: 'Jeder Abruf von Personendaten mit Konto, Zeit und Zweck.',
    how: '„Protokoll prüfen“ rechnet nach, ob die Einträge noch so sind, wie sie geschrieben wurden. Heben Sie den Kopf der Kette an anderer Stelle auf: Nur damit fällt auf, wenn die neuesten Einträge fehlen.',
  },
  system: {
    title: 'Systemzustand',
    what: 'Versionen, Datenbank, Name der Stadt, Ansprechstellen und Beispieldaten.',
    how: 'Beispieldaten entfernen Sie, indem Sie den Namen der erfundenen Stadt schreiben.',
  },
  profile: {
    title: 'Profil',
    what: 'Darstellung, Sprache, Passwort, Sitzungen und Zugriffstoken.',
    how: 'Beenden Sie Sitzungen, die Sie nicht kennen, und ändern Sie dann Ihr Passwort.',
  },
  setup: {
    title: 'Einrichtung',
    what: 'Wenige Fragen beim ersten Start: Konto, Stadt, Auftrag, Daten.',
    how: 'Sie können jederzeit aufhören und später weitermachen.',
  },
  password: {
    title: 'Passwort festlegen',
    what: 'Sie öffnen die Seite mit dem Link, den Sie bekommen haben.',
    how: 'Der Link gilt einmal. Ist er abgelaufen, gibt Ihnen die Administration einen neuen.',
  },
};
