// Made from the description of the service: UPDATE_API=1 npm test -- test/web/api-types

export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beschreibung der Schnittstelle zum Blättern und Ausprobieren */
        get: operations["DocsController_docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/start.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Startet die blätterbare Beschreibung */
        get: operations["DocsController_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beschreibung der Schnittstelle (OpenAPI 3.1) */
        get: operations["DocsController_openApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Das eigene Passwort festlegen, mit dem Geheimnis aus einem Link */
        post: operations["AccountLinkController_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Konten mit ihren Rollen */
        get: operations["AccountsController_list"];
        put?: never;
        /** Ein Konto anlegen; Rollen bekommt es danach */
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ein Konto mit allen Rollen, die es hat, hatte und haben wird */
        get: operations["AccountsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ein Konto ändern, sperren oder öffnen; wirkt mit dem nächsten Aufruf */
        patch: operations["AccountsController_change"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einem anderen Konto eine Rolle geben, für eine Einheit und eine Zeit */
        post: operations["AccountsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Eine Rolle sofort entziehen; sie bleibt als entzogen bekannt */
        delete: operations["AccountsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Link geben, mit dem die Person ihr Passwort selbst setzt */
        post: operations["AccountsController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was ich geändert habe, das Neueste zuerst; ein Import ist eine Änderung */
        get: operations["ChangesController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine eigene Änderung zurücknehmen, auch einen ganzen Import */
        post: operations["ChangesController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Der Anerkennungskatalog: was über Kurse für alle entschieden ist */
        get: operations["CoursesController_page"];
        put?: never;
        /** Über einen Kurs entscheiden, einmal für alle; Erfasstes bleibt, wie es ist */
        post: operations["CoursesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ein Kurs: was gilt, und was wann von wem entschieden war */
        get: operations["CoursesController_one"];
        /** Über einen Kurs neu entscheiden; das Frühere bleibt in der Geschichte */
        put: operations["CoursesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Den Kurs auf das Erfasste anwenden; im Ganzen zurückzunehmen */
        post: operations["EqualityController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Was würde sich ändern, wenn der Kurs auf das Erfasste angewandt wird? Nichts wird gespeichert */
        post: operations["EqualityController_effect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Kurs zurückziehen; worauf er angewandt ist, bleibt, wie es ist */
        post: operations["CoursesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Welcher Kurs entscheidet über ein Zertifikat? */
        post: operations["CoursesController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorschläge beim Tippen eines Titels */
        get: operations["CoursesController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courses/unequal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Über welche Kurse ist nicht überall gleich entschieden? */
        get: operations["EqualityController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was im eigenen Bereich zu tun ist, in Zahlen */
        get: operations["DeskController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eintritt: eine neue Person; dieselbe Anfrage noch einmal ändert nichts */
        post: operations["EmployeesController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{personnelNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Person, wie sie geführt wird, mit ihrem ganzen Verlauf */
        get: operations["EmployeesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name oder Adresse ändern */
        patch: operations["EmployeesController_rename"];
        trace?: never;
    };
    "/api/v1/employees/{personnelNumber}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Den ganzen Verlauf berichtigen; das Frühere bleibt in der Geschichte */
        put: operations["EmployeesController_correct"];
        /** Wechsel, Beförderung oder Rückkehr: von dem Tag an gilt anderes */
        post: operations["EmployeesController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{personnelNumber}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ausscheiden: der letzte Tag; was danach geplant war, entfällt */
        post: operations["EmployeesController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Auswertung je auswertungspflichtiger Organisationseinheit */
        get: operations["EvaluationController_evaluate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Auswertungstabelle als Excel-Arbeitsmappe */
        get: operations["EvaluationController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat den Auftrag noch nicht erfüllt, und warum? */
        get: operations["MissingController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie viele Plätze fehlen bis zur Frist, und wem? */
        get: operations["NeedController_need"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/need/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Personen hinter einer Zahl des Bedarfs */
        get: operations["NeedController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/need/persons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Personen hinter einer Zahl des Bedarfs als CSV-Datei */
        get: operations["NeedController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welche Schulungen stehen hinter einer Zahl der Auswertung? */
        get: operations["ListedTrainingsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/trainings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Schulungen hinter einer Zahl der Auswertung als CSV-Datei */
        get: operations["ListedTrainingsExportController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/trainings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Schulungen hinter einer Zahl der Auswertung als Excel-Arbeitsmappe */
        get: operations["ListedTrainingsExportController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie werden Schulungen genutzt? Anerkannte Schulungen und Personen nach Jahren */
        get: operations["UsageController_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation/usage.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Nutzung nach Jahren als CSV-Datei, eine Zeile je Zelle */
        get: operations["UsageController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Veranstaltung für viele Teilnehmende erfassen, mit Ergebnis je Person */
        post: operations["EventsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Teilnahmeliste als gemeinsamen Nachweis einer Veranstaltung hinzufügen */
        post: operations["EventEvidenceController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Teilnahmeliste prüfen, Zeile für Zeile; nichts wird gespeichert */
        post: operations["EventsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Werden Nachweise auf Viren geprüft, und antwortet der Virenscanner? */
        get: operations["EvidenceScanController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grant-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisationseinheiten, für die sich eine Rolle vergeben lässt; höchstens 20 */
        get: operations["GrantUnitsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welche Dateien sich einspielen lassen, was in ihre Spalten gehört und wie viel davon schon bekannt ist */
        get: operations["ImportKindsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-kinds/{kind}/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine leere Datei mit den richtigen Überschriften */
        get: operations["ImportKindsController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Das Protokoll der Importe, das Neueste zuerst */
        get: operations["ImportRunsController_list"];
        put?: never;
        /** Eine Importdatei abgeben; sie wird geprüft, übernommen wird noch nichts */
        post: operations["ImportRunsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie weit ein Import ist, und was er ändern würde oder geändert hat */
        get: operations["ImportRunsController_find"];
        put?: never;
        post?: never;
        /** Einen Import verwerfen, der nicht übernommen ist; seine Datei wird gelöscht */
        delete: operations["ImportRunsController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Übernehmen, was die Prüfung gezeigt hat: alles oder nichts */
        post: operations["ImportRunsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Zellen berichtigen oder Zeilen weglassen; es gilt ab der nächsten Prüfung */
        patch: operations["ImportRunsController_correct"];
        trace?: never;
    };
    "/api/v1/import-runs/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die Datei mit allen Berichtigungen noch einmal prüfen */
        post: operations["ImportRunsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was in der Datei erkannt wurde, ihre Fehler und was berichtigt ist */
        get: operations["ImportRunsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Fehler der Datei als Liste für die Stelle, von der sie kommt */
        get: operations["ImportRunsController_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Die Datei anders lesen: Dateiart, Verlauf oder Stand eines Tages; sie wird neu geprüft */
        put: operations["ImportRunsController_readAs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Importdatei übernehmen oder, mit dryRun=true, nur prüfen */
        post: operations["ImportsController_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was diese Installation über sich sagt: Stadt, heutiger Tag, Version, Ansprechstellen */
        get: operations["InstallationController_current"];
        /** Stadt und Ansprechstellen festlegen */
        put: operations["InstallationController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Das Versandprotokoll: was ging wann aus welchem Anlass an wen? */
        get: operations["MailsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Nachricht mit ihrem Inhalt, dem Grund und allen Versuchen */
        get: operations["MailsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Nachricht noch einmal verschicken, die nicht ankam */
        post: operations["MailsController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Schulungsaufträge: wer bis wann was nachweisen muss */
        get: operations["MandatesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meine Nachrichten, jede mit dem Grund, warum ich sie bekomme */
        get: operations["OwnMailsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/read-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat meine Angaben wann und wozu gesehen? */
        get: operations["OwnRecordController_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mein eigener Stand: Bin ich verpflichtet, was zählt, und warum? */
        get: operations["OwnRecordController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welche Erinnerungen ich bekomme */
        get: operations["OwnRemindersController_read"];
        /** Wählen, welche Erinnerungen ich bekomme */
        put: operations["OwnRemindersController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meine Schulungen mit Anerkennung und Nachweisen */
        get: operations["OwnEvidenceController_trainings"];
        put?: never;
        /** Ein eigenes Zertifikat einreichen; die Einheit entscheidet darüber */
        post: operations["OwnCertificatesController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/trainings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Datei zu einer eigenen Schulung einreichen, solange nicht entschieden ist */
        post: operations["OwnEvidenceController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/trainings/{id}/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Datei eines eigenen Nachweises */
        get: operations["OwnEvidenceController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vom Anmeldedienst zurück; die Antwort setzt das Sitzungs-Cookie */
        get: operations["OidcController_finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/{provider}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sich bei einem Anmeldedienst anmelden; eine Adresse für Browser */
        get: operations["OidcController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer ist verpflichtet, wer hat erfüllt? Eine Seite der Personen mit Zuordnung am Stichtag */
        get: operations["PersonsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Personen der Liste als CSV-Datei */
        get: operations["PersonsExportController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Personen der Liste als Excel-Arbeitsmappe */
        get: operations["PersonsExportController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personnelNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warum gilt der Auftrag einer Person als erfüllt oder nicht? */
        get: operations["PersonsController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die weitergeleiteten Fragen, ohne die Personen */
        get: operations["QuestionsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Frage beantworten oder die Antwort ändern; jede frühere bleibt */
        post: operations["QuestionsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine eigene Frage zurücknehmen, solange sie offen ist */
        post: operations["QuestionsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/read-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat wann welche Art von Personendaten abgerufen? Ohne die Personen zu nennen */
        get: operations["ReadLogController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/read-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ist das Leseprotokoll noch so, wie es geschrieben wurde? Rechnet die ganze Kette nach */
        get: operations["ReadLogController_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Der Erinnerungsplan: wer wann woran erinnert wird, und für wen nicht */
        get: operations["RemindersController_read"];
        /** Den Erinnerungsplan ersetzen; er gilt ab heute, Versäumtes wird nicht nachgeholt */
        put: operations["RemindersController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer bekäme an welchem Tag was? Mit den Zahlen von heute, ohne etwas zu verschicken */
        get: operations["RemindersController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Auflösen oder zusammenlegen: alle Personen gehen in einem Schritt über */
        post: operations["ReorganisationsController_reorganise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Was würde sich bewegen, und bleiben die Zahlen gleich? Nichts wird gespeichert */
        post: operations["ReorganisationsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Auswertungsrunden */
        get: operations["RoundsController_list"];
        put?: never;
        /** Eine Auswertungsrunde planen */
        post: operations["RoundsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Auswertungsrunde mit ihren Meldungen und ihrem Verlauf */
        get: operations["RoundsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Texte und Tage einer Runde ändern */
        patch: operations["RoundsController_change"];
        trace?: never;
    };
    "/api/v1/rounds/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Einheiten der Runde mit Stand und Zahlen, je Geschäftsbereich und für die Stadt */
        get: operations["RoundsController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine geplante Runde absagen */
        post: operations["RoundsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Runde schließen: von da an wird nichts mehr übermittelt */
        post: operations["RoundsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Runde von Hand öffnen, vor ihrem Tag oder wieder */
        post: operations["RoundsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/persons/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Den personenbezogenen Teil einer Runde löschen; die Zahlen bleiben und bleiben prüfbar */
        post: operations["SealsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Eine Einheit in die Runde nehmen, oder wie sie meldet */
        put: operations["RoundsController_addUnit"];
        post?: never;
        /** Eine Einheit aus der Runde nehmen, die noch nichts gemeldet hat */
        delete: operations["RoundsController_removeUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Siegel einer Runde nachrechnen */
        get: operations["SealsController_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/workbook.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die ganze Runde als Excel-Arbeitsmappe */
        get: operations["RoundWorkbookController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Beispieldaten: ob sie da sind, und wie weit ihr Anlegen ist */
        get: operations["SampleDataController_state"];
        put?: never;
        /** Einen leeren Bestand mit der erfundenen Stadt füllen; geschieht im Hintergrund */
        post: operations["SampleDataController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample-data/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die Beispieldaten entfernen, mit allem, was an ihnen ausprobiert wurde */
        post: operations["SampleDataController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die gesiegelten Fassungen der eigenen Einheiten */
        get: operations["SealsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine gesiegelte Fassung mit Zahlen, Unterschriften und Prüfsummen */
        get: operations["SealsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warum unterscheiden sich zwei Auswertungen einer Organisationseinheit? */
        get: operations["ComparisonController_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations/{id}/differences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ein Vergleich mit seinen Ursachen als CSV-Datei */
        get: operations["ComparisonController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations/{id}/differences/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welche Personen stehen hinter einer Ursache, und was hat sich bei ihnen geändert? */
        get: operations["ComparisonController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sealed-evaluations/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Personen hinter einer gesiegelten Fassung, wie sie gesiegelt sind */
        get: operations["SealsController_persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer bin ich, mit welchen Rollen und welchem Sichtbereich? */
        get: operations["SessionController_current"];
        put?: never;
        /** Anmelden; die Antwort setzt das Sitzungs-Cookie */
        post: operations["SessionController_signIn"];
        /** Abmelden; mit einem Zugriffstoken ändert der Aufruf nichts */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Das eigene Passwort ändern; alle anderen Sitzungen enden */
        put: operations["SessionController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abmelden, auch beim Anmeldedienst der Stadt */
        post: operations["SessionController_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wo ich angemeldet bin: meine Sitzungen, die neueste zuerst */
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        /** Überall sonst abmelden; nur diese Sitzung bleibt */
        delete: operations["SessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Eine Sitzung beenden; sie gilt sofort nicht mehr */
        delete: operations["SessionsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Das erste Konto anlegen, mit dem Geheimnis aus dem Link zur Einrichtung */
        post: operations["SetupController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie man sich hier anmelden kann */
        get: operations["OidcController_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Meldungen der eigenen Einheiten */
        get: operations["SubmissionsController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Meldung: Zahlen, Hinweise und was geschehen ist */
        get: operations["SubmissionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine übermittelte Meldung annehmen */
        post: operations["SubmissionsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die Zahlen der Einheit prüfen */
        post: operations["SubmissionsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die gezeichneten Zahlen übermitteln; sie werden gesiegelt */
        post: operations["SubmissionsController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eine Meldung zurückgeben oder eine neue Fassung verlangen */
        post: operations["SubmissionsController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die geprüften Zahlen zeichnen */
        post: operations["SubmissionsController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die ausgefüllte Tabelle einer Einheit einlesen und übermitteln oder, mit dryRun=true, nur prüfen */
        post: operations["TablesController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die leere Tabelle für eine Einheit, die ohne das Programm arbeitet */
        get: operations["TablesController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prüfung oder Zeichnung zurücknehmen, vor der Übermittlung */
        post: operations["SubmissionsController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Der Zustand des Dienstes: Versionen, Datenbank, letzter Import */
        get: operations["SystemController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was ist über die Personen des eigenen Bereichs heute entschieden? */
        get: operations["TargetGroupsController_candidates"];
        put?: never;
        /** Festlegen, wer Bürgerkontakt oder Medien-/Öffentlichkeitsarbeit hat; von dem Tag an gilt ein neuer Zeitraum */
        post: operations["TargetGroupsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-groups/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Was würden dieselben Entscheidungen an den Zahlen ändern? Nichts wird gespeichert */
        post: operations["TargetGroupsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-groups/undecided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Über wen ist noch nicht entschieden? „Nicht entschieden“ ist nicht „nein“ */
        get: operations["TargetGroupsController_undecided"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meine Zugriffstoken, das neueste zuerst */
        get: operations["TokenController_list"];
        put?: never;
        /** Ein Zugriffstoken anlegen; es wird nur in dieser Antwort gezeigt */
        post: operations["TokenController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ein Zugriffstoken widerrufen; es gilt sofort nicht mehr */
        delete: operations["TokenController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Schulungen derer, die heute zum eigenen Bereich gehören */
        get: operations["TrainingsController_page"];
        put?: never;
        /** Ein Zertifikat erfassen; es ist dann eingereicht */
        post: operations["TrainingsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle erfassten Schulungen der Liste als CSV-Datei */
        get: operations["TrainingsExportController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle erfassten Schulungen der Liste als Excel-Arbeitsmappe */
        get: operations["TrainingsExportController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Schulung mit ihrem Stand */
        get: operations["TrainingsController_one"];
        /** Berichtigen, was auf dem Zertifikat steht; das Frühere bleibt in der Geschichte */
        put: operations["TrainingsController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über die Anerkennung entscheiden; auch eine frühere Entscheidung lässt sich ändern */
        post: operations["TrainingsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Nachweise einer Schulung */
        get: operations["EvidenceController_list"];
        put?: never;
        /** Eine Datei als Nachweis hinzufügen */
        post: operations["EvidenceController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Datei eines Nachweises, der nicht zurückgezogen ist */
        get: operations["EvidenceController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/evidence/{evidenceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einen Nachweis zurückziehen; seine Datei wird nicht mehr gezeigt */
        post: operations["EvidenceController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/evidence/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vermerken, dass das Original gesehen oder die Teilnahme zentral bestätigt wurde */
        post: operations["EvidenceController_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Fassungen einer Schulung: wer wann was warum geändert hat */
        get: operations["DecisionsController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Fragen zu einer Schulung mit ihren Antworten */
        get: operations["QuestionsController_of"];
        put?: never;
        /** Eine Frage zur Anerkennung an die Integrations- und Ausländerbeauftragte weiterleiten */
        post: operations["QuestionsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zurückziehen; sie zählt nicht mehr und bleibt in der Geschichte */
        post: operations["TrainingsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über die Anerkennung vieler Schulungen entscheiden, mit Ergebnis je Schulung */
        post: operations["DecisionsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Würde dieses Zertifikat zählen, sobald es anerkannt ist? Nichts wird gespeichert */
        post: operations["TrainingPreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Die Organisationseinheiten des eigenen Bereichs an einem Tag, als Baum */
        get: operations["UnitsController_list"];
        put?: never;
        /** Eine Organisationseinheit anlegen */
        post: operations["UnitsController_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Organisationseinheit mit allen Fassungen */
        get: operations["UnitsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/employee-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ob die Beschäftigten einer Einheit an die eigene Pflicht erinnert werden */
        get: operations["EmployeeRemindersController_read"];
        /** Wählen, ob die Beschäftigten einer Einheit mit Konto an die eigene Pflicht erinnert werden */
        put: operations["EmployeeRemindersController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Umbenennen oder umhängen: von dem Tag an gilt eine neue Fassung */
        post: operations["UnitsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lebt der Prozess? */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kann der Dienst Anfragen annehmen? Fragt auch die Datenbank. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lernstand.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aussehen der einfachen Seiten */
        get: operations["PageStyleController_style"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountChangeDto: {
            /** @description Gesperrt: Das Konto kann sich nicht anmelden; Sitzungen und Zugriffstoken gelten sofort nicht mehr. */
            disabled?: boolean;
            displayName?: string;
            /** Format: email */
            email?: string;
            /** @description Personalnummer; `null` nimmt sie weg. */
            personnelNumber?: string | null;
        };
        AccountDetailDto: {
            /** Format: date-time */
            createdAt: string;
            disabled: boolean;
            displayName: string;
            email: string;
            grants: components["schemas"]["GrantDto"][];
            /** @description Ob ein Passwort gesetzt ist; ohne meldet sich die Person über den Anmeldedienst der Stadt an. */
            hasPassword: boolean;
            id: string;
            personnelNumber: string | null;
        };
        AccountDto: {
            displayName: string;
            email: string;
            id: string;
        };
        AccountLinkDto: {
            /**
             * Format: date-time
             * @description Bis wann er gilt.
             */
            expiresAt: string;
            /** @description Pfad auf diesem Dienst mit dem Geheimnis hinter `#`; geben Sie ihn nur der Person selbst. */
            path: string;
        };
        AccountsDto: {
            items: components["schemas"]["AccountDetailDto"][];
            page: number;
            pageSize: number;
            /** @description Alle Konten, auf die die Auswahl passt. */
            total: number;
        };
        AffectedPersonDto: {
            firstName: string;
            lastName: string;
            personnelNumber: string;
            /** @description Kürzel der Organisationseinheit am Stichtag. */
            unit: string;
        };
        AnswerDto: {
            /** Format: date-time */
            at: string;
            /** @description Name des Kontos. */
            by: string;
            /** @description `null` = wie angegeben. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[] | null;
            /** @description `null` = wie bescheinigt. */
            minutes: number | null;
            /** @enum {string} */
            recommendation: "RECOGNISED" | "REJECTED";
            text: string;
        };
        AppliedTrainingsDto: {
            /** @description Deren Kompetenzbereiche sich ändern. */
            categories: number;
            /** @description Die sich ändern. */
            changed: number;
            /** @description Die mit `keepDecided` bleiben, obwohl sie abweichen. */
            kept: number;
            /** @description Deren Minuten sich ändern. */
            minutes: number;
            /** @description Über deren Anerkennung schon anders entschieden war. */
            overruled: number;
            /** @description Die abweichen und bleiben, weil es die eigenen sind: Über sie entscheidet jemand anderes. */
            own: number;
            /** @description Deren Anerkennung sich ändert. */
            recognition: number;
            /** @description Die schon so sind, wie der Kurs entscheidet. */
            unchanged: number;
        };
        AskedByDto: {
            /** @description Name des Kontos. */
            name: string;
            /** @description Kürzel der Einheiten, für die dieses Konto heute Fortbildungsbeauftragte/r ist. */
            units: string[];
        };
        AskedPeriodDto: {
            /** @description Ob die Person Bürgerkontakt hat. */
            citizenContact?: boolean | null;
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            from: string;
            /**
             * @description Führungsebene.
             * @enum {string|null}
             */
            leadershipLevel?: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
            mediaPr?: boolean | null;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe bis auf Weiteres.
             */
            to?: string | null;
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
        };
        AssignmentDto: {
            /** @description Decision of the unit (R7); null = not decided. */
            citizenContact: boolean | null;
            /** @enum {string|null} */
            leadershipLevel: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description Decision of the unit (R7); null = not decided. */
            mediaPr: boolean | null;
            unit: string;
            validFrom: string;
            /** @description Null = without end. */
            validTo: string | null;
        };
        BoardDepartmentDto: {
            code: string | null;
            figures: components["schemas"]["GroupFiguresDto"];
            /** @description Einheiten, deren Zahlen darin noch nicht gesiegelt sind. */
            live: number;
            /** @description Einheiten, deren Zahlen darin fehlen, weil ihre Tabelle fehlt. */
            missing: number;
            name: string;
            /** @description Einheiten, deren Zahlen darin gesiegelt sind. */
            sealed: number;
        };
        BoardDto: {
            city: components["schemas"]["BoardSumDto"];
            departments: components["schemas"]["BoardDepartmentDto"][];
            /** Format: date-time */
            knownAt: string;
            /** @description Auswertungspflichtige Einheiten des Stichtags, die nicht teilnehmen. */
            notTakingPart: components["schemas"]["ReportingUnitDto"][];
            /** @description Zum jetzigen Stand: alle Zahlen der Stadt am Stichtag. Was von `city` abweicht, änderte sich nach den Meldungen. */
            now: components["schemas"]["GroupFiguresDto"];
            round: components["schemas"]["RoundDto"];
            units: components["schemas"]["BoardUnitDto"][];
            /** @description Die jetzigen Zahlen derer ohne auswertungspflichtige Einheit (R17); `null`: niemand. Sie stehen in keiner Summe. */
            withoutReportingUnit: components["schemas"]["GroupFiguresDto"] | null;
        };
        BoardSumDto: {
            figures: components["schemas"]["GroupFiguresDto"];
            /** @description Einheiten, deren Zahlen darin noch nicht gesiegelt sind. */
            live: number;
            /** @description Einheiten, deren Zahlen darin fehlen, weil ihre Tabelle fehlt. */
            missing: number;
            /** @description Einheiten, deren Zahlen darin gesiegelt sind. */
            sealed: number;
        };
        BoardUnitDto: {
            byTable: boolean;
            code: string;
            /** @description Letzte Bemerkung zur Meldung, etwa warum sie zurückging. */
            comment: string | null;
            /** @description Kürzel des Geschäftsbereichs, zu dem sie gehört, auch wenn sie selbst einer ist; `null`: keiner. */
            department: string | null;
            /** @description Stand der Meldung, für `If-Match`. */
            etag: string;
            /** @description Die gesiegelten Zahlen, ohne Siegel die jetzigen; `null`: Die Tabelle der Einheit fehlt noch. */
            figures: components["schemas"]["GroupFiguresDto"] | null;
            /** @description Ihr Name am Stichtag. */
            name: string;
            nilReturn: boolean;
            /** @description Die Fassung, die gilt; `null`: noch keine. */
            seal: components["schemas"]["SealBriefDto"] | null;
            /** @enum {string} */
            state: "OPEN" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
            /** @description Kennung ihrer Meldung. */
            submission: string;
        };
        BulkDecidedDto: {
            /** @description Nummer der einen Änderung, die sich zurücknehmen lässt; `null`, wenn sich nichts geändert hat. */
            change: number | null;
            /** @description Über so viele wurde entschieden. */
            decided: number;
            items: components["schemas"]["DecidedItemDto"][];
        };
        BulkDecisionDto: {
            /** @description `true`: Geht es bei einer Schulung nicht, wird über keine entschieden. Ohne Angabe jede für sich. */
            allOrNothing?: boolean;
            /** @description Worüber entschieden wird: 1 bis 500 Schulungen, jede einmal. */
            items: components["schemas"]["DecisionItemDto"][];
            /** @description Begründung; bei `REJECTED` und bei anderen Minuten als bescheinigt nötig. */
            reason?: string;
            /** @enum {string} */
            recognition: "RECOGNISED" | "SUBMITTED" | "REJECTED";
        };
        CellCorrectionDto: {
            /** @description Überschrift der Spalte; ohne Angabe die ganze Zeile, die dann mit leerem `value` wegbleibt. */
            column?: string;
            /** @description Nummer der Zeile, wie sie eine Tabellenkalkulation zeigt. */
            row: number;
            /** @description Was die Zelle enthalten soll; ohne Angabe gilt wieder, was in der Datei steht. */
            value?: string;
        };
        CellCorrectionsDto: {
            cells: components["schemas"]["CellCorrectionDto"][];
        };
        CertificateDto: {
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            beganOn?: string;
            /** @description Kompetenzbereiche, mindestens einer. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt.
             */
            completedOn: string;
            /** @description Dauer, wie sie auf dem Zertifikat steht, mit höchstens vier Nachkommastellen. */
            duration: number;
            /**
             * @description Einheit der Dauer: Stunden, Unterrichtseinheiten zu 45 Minuten oder Minuten.
             * @enum {string}
             */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @enum {string} */
            format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
            /** @description Wer die Schulung angeboten hat. */
            provider?: string;
            /** @enum {string} */
            setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
            title: string;
        };
        ChangeDto: {
            /** @description Nummer der Änderung. */
            id: number;
            /** @description Anlass. */
            reason: string;
            /** Format: date-time */
            recordedAt: string;
        };
        ChangesDto: {
            items: components["schemas"]["ChangeDto"][];
            page: number;
            pageSize: number;
            /** @description Alle eigenen Änderungen auf allen Seiten. */
            total: number;
        };
        CheckDto: {
            /** @description `figuresHash` der Zahlen, die zu sehen waren; sind es inzwischen andere, wird der Schritt abgewiesen. */
            figuresHash: string;
            /** @description Fehlanzeige: In der Einheit ist am Stichtag niemand verpflichtet. Geht nur, wenn die Zahlen das auch sagen. */
            nilReturn?: boolean;
        };
        CheckedEventDto: {
            participants: components["schemas"]["CheckedParticipantDto"][];
        };
        CheckedParticipantDto: {
            firstName: string | null;
            lastName: string | null;
            /** @description Was geschehen würde und was hilft. */
            message: string;
            personnelNumber: string;
            /** @enum {string} */
            result: "RECORDED" | "ALREADY_RECORDED" | "SIMILAR_TRAINING" | "PERSON_NOT_FOUND";
            /** @description Kürzel der Organisationseinheit heute. */
            unit: string | null;
        };
        ComparedFiguresDto: {
            employees: components["schemas"]["FiguresDto"];
            leaders: components["schemas"]["FiguresDto"];
            total: components["schemas"]["FiguresDto"];
        };
        ComparedPersonDto: {
            /** @description Was sich bei der Person geändert hat, in Sätzen. */
            explanation: string;
            firstName: string;
            lastName: string;
            personnelNumber: string;
        };
        ComparedPersonsDto: {
            items: components["schemas"]["ComparedPersonDto"][];
            page: number;
            pageSize: number;
            /** @description Alle, auf allen Seiten. */
            total: number;
        };
        ComparedSideDto: {
            /**
             * Format: date
             * @description Stichtag.
             */
            asOf: string;
            /**
             * Format: uuid
             * @description Kennung der gesiegelten Fassung; `null`: die heutigen Angaben.
             */
            id: string | null;
            /**
             * Format: date-time
             * @description Wissensstand, ISO 8601 in UTC.
             */
            knownAt: string;
            /** @description Fassung der Meldung in ihrer Runde, ab 1; `null`: die heutigen Angaben. */
            number: number | null;
            roundTitle: string;
        };
        CourseDecisionDto: {
            /** @description Kompetenzbereiche, mindestens einer. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Gilt für Abschlüsse von diesem Tag an, `JJJJ-MM-TT`; ohne Angabe von jeher.
             */
            from?: string;
            /** @description Anerkannte Minuten; ohne Angabe so viele, wie das Zertifikat bescheinigt. */
            minutes?: number;
            /** @description Nummer im zentralen Fortbildungsprogramm, zum Beispiel `09-101`; nur mit `CENTRAL`. */
            programmeNumber?: string;
            /** @description Wer den Kurs anbietet; ohne Angabe gilt die Entscheidung für jeden Anbieter, über den nicht eigens entschieden ist. */
            provider?: string;
            /** @description Begründung; nötig, wenn der Kurs nicht anerkannt wird. */
            reason?: string;
            /** @description Ob der Kurs anerkannt wird. */
            recognised: boolean;
            /** @enum {string} */
            setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
            /** @description Titel, wie er auf den Zertifikaten steht; Groß- und Kleinschreibung ist gleich. */
            title: string;
            /**
             * Format: date
             * @description Gilt für Abschlüsse bis zu diesem Tag, der dazugehört; ohne Angabe auf Dauer.
             */
            to?: string;
        };
        CourseDetailDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Stand für `If-Match`; `null`: zurückgezogen. */
            etag: string | null;
            /**
             * Format: date
             * @description Erster Tag, an dem ein Abschluss dazugehört.
             */
            from: string | null;
            id: string;
            /** @description `null`: so viele, wie das Zertifikat bescheinigt. */
            minutes: number | null;
            /** @description Nummer im zentralen Fortbildungsprogramm. */
            programmeNumber: string | null;
            /** @description `null`: jeder Anbieter, über den nicht eigens entschieden ist. */
            provider: string | null;
            /** @description Begründung. */
            reason: string | null;
            recognised: boolean;
            /** @description Die neueste zuerst. */
            revisions: components["schemas"]["CourseRevisionDto"][];
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
            /**
             * Format: date
             * @description Letzter Tag, an dem ein Abschluss dazugehört.
             */
            to: string | null;
        };
        CourseDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date-time
             * @description Wann zuletzt entschieden ist.
             */
            decidedAt: string;
            /** @description Name des Kontos, das zuletzt entschieden hat; `null`: bei der Einrichtung. */
            decidedBy: string | null;
            /** @description Stand für `If-Match`; wie in der Kopfzeile `ETag`. */
            etag: string;
            /**
             * Format: date
             * @description Erster Tag, an dem ein Abschluss dazugehört.
             */
            from: string | null;
            id: string;
            /** @description `null`: so viele, wie das Zertifikat bescheinigt. */
            minutes: number | null;
            /** @description Nummer im zentralen Fortbildungsprogramm. */
            programmeNumber: string | null;
            /** @description `null`: jeder Anbieter, über den nicht eigens entschieden ist. */
            provider: string | null;
            /** @description Begründung. */
            reason: string | null;
            recognised: boolean;
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
            /**
             * Format: date
             * @description Letzter Tag, an dem ein Abschluss dazugehört.
             */
            to: string | null;
        };
        CourseEffectDto: {
            /** @description Die Zahlen mit ihr. */
            after: components["schemas"]["EffectGroupsDto"];
            /**
             * Format: date
             * @description Stichtag der Zahlen.
             */
            asOf: string;
            /** @description Die Zahlen der Auswertung am Stichtag ohne die Anwendung. */
            before: components["schemas"]["EffectGroupsDto"];
            /** @description Nummer der Änderung, die sich im Ganzen zurücknehmen lässt; `null`: nichts ist geändert. */
            change: number | null;
            /** @description Personen, die am Stichtag danach erfüllen und davor nicht. */
            gain: number;
            /** @description Wer danach erfüllt, nach Namen; `null` ohne das Recht, Namen zu sehen. */
            gaining: components["schemas"]["AffectedPersonDto"][] | null;
            /** @description Personen, die am Stichtag davor erfüllen und danach nicht. */
            lose: number;
            /** @description Wer danach nicht mehr erfüllt, nach Namen; `null` ohne das Recht, Namen zu sehen. */
            losing: components["schemas"]["AffectedPersonDto"][] | null;
            trainings: components["schemas"]["AppliedTrainingsDto"];
        };
        CourseMatchDto: {
            /** @description `null`: Über diesen Kurs ist nicht entschieden. */
            course: components["schemas"]["DecidedCourseDto"] | null;
        };
        CourseOfCertificateDto: {
            /**
             * Format: date
             * @description Tag des Abschlusses, `JJJJ-MM-TT`.
             */
            completedOn: string;
            provider?: string;
            title: string;
        };
        CourseRevisionDto: {
            /**
             * Format: date-time
             * @description Wann.
             */
            at: string;
            /** @description Was getan wurde, in Worten. */
            because: string;
            /** @description Name des Kontos; `null`: bei der Einrichtung. */
            by: string | null;
            /** @description Was von da an galt; `null`: zurückgezogen. */
            decision: components["schemas"]["DecidedCourseDto"] | null;
        };
        CoursesDto: {
            items: components["schemas"]["CourseDto"][];
            page: number;
            pageSize: number;
            /** @description Alle Kurse, auf die die Auswahl passt. */
            total: number;
        };
        CreatedTokenDto: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description Letzter Tag, an dem es gilt.
             */
            expiresOn: string;
            id: string;
            /**
             * Format: date
             * @description Tag der letzten Benutzung.
             */
            lastUsedOn: string | null;
            name: string;
            /** @description Ob damit nur gelesen werden kann. */
            readOnly: boolean;
            /** @description Die Rollen, auf die es beschränkt ist; `null`: nicht beschränkt. */
            roles: ("ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE")[] | null;
            /** @description Das Geheimnis; es wird nur dieses eine Mal gezeigt. */
            token: string;
        };
        DecidedCourseDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Erster Tag, an dem ein Abschluss dazugehört.
             */
            from: string | null;
            id: string;
            /** @description `null`: so viele, wie das Zertifikat bescheinigt. */
            minutes: number | null;
            /** @description Nummer im zentralen Fortbildungsprogramm. */
            programmeNumber: string | null;
            /** @description `null`: jeder Anbieter, über den nicht eigens entschieden ist. */
            provider: string | null;
            /** @description Begründung. */
            reason: string | null;
            recognised: boolean;
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
            /**
             * Format: date
             * @description Letzter Tag, an dem ein Abschluss dazugehört.
             */
            to: string | null;
        };
        DecidedItemDto: {
            /** @description Der Stand danach; `null`, wenn sie nicht gefunden wurde. */
            etag: string | null;
            id: string;
            /** @description Was geschehen ist und was hilft. */
            message: string;
            /**
             * @description `DECIDED` entschieden; `UNCHANGED` so war schon entschieden; `CHANGED` der Stand ist inzwischen ein anderer;
             *     `OWN_TRAINING` die eigene; `NOT_FOUND` gibt es nicht oder dürfen Sie nicht sehen.
             * @enum {string}
             */
            result: "DECIDED" | "UNCHANGED" | "CHANGED" | "OWN_TRAINING" | "NOT_FOUND";
        };
        DecidingTrainingDto: {
            /** @description `YYYY-MM-DD`. */
            completedOn: string;
            id: string;
            title: string;
        };
        DecisionDto: {
            /** @description Begründung; bei `REJECTED` und bei anderen Minuten als bescheinigt nötig. */
            reason?: string;
            /**
             * @description So viele Minuten werden anerkannt; nur bei `RECOGNISED`, und mit `reason`, wenn es andere sind als bescheinigt.
             *     Ohne Angabe bleibt es bei denen, die bisher galten.
             */
            recognisedMinutes?: number;
            /** @enum {string} */
            recognition: "RECOGNISED" | "SUBMITTED" | "REJECTED";
        };
        DecisionItemDto: {
            /** @description Der gelesene Stand (`etag`). */
            etag: string;
            /** Format: uuid */
            id: string;
        };
        DecisionsToPreviewDto: {
            /**
             * Format: date
             * @description Stichtag der Zahlen, `JJJJ-MM-TT`; ohne Angabe heute.
             */
            asOf?: string;
            decisions: components["schemas"]["TargetGroupDecisionDto"][];
            /**
             * Format: date
             * @description Tag, von dem an sie gelten, `JJJJ-MM-TT`; auch ein früherer oder späterer als heute.
             */
            from: string;
            /** @description Warum so entschieden ist; steht in der Geschichte. */
            reason?: string;
        };
        DepartureDto: {
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; was danach geplant ist, entfällt.
             */
            lastDay: string;
        };
        DeskDto: {
            /** @description Mit neuer Antwort: `GET /trainings?newAnswer=true`. */
            answeredQuestions: number;
            /** @description Mit offener Frage: `GET /trainings?openQuestion=true`. */
            openQuestions: number;
            /** @description Vielleicht doppelt: `GET /trainings?possibleDuplicate=true`. */
            possibleDuplicates: number;
            /** @description Noch nicht entschieden: `GET /trainings?recognition=SUBMITTED`. */
            submitted: number;
            /** @description Personen ohne Entscheidung über die Zielgruppe: `GET /target-groups/undecided`. */
            undecidedPersons: number;
            /** @description Ohne Nachweis: `GET /trainings?evidence=NONE`. */
            withoutEvidence: number;
        };
        DifferenceCauseDto: {
            /** @enum {string} */
            code: "JOINED" | "LEFT" | "TRANSFERRED" | "UNIT_REORGANISED" | "GROUP_CHANGED" | "MANDATE_CHANGED" | "LATE_CERTIFICATE" | "COMPLETED_SINCE" | "DECISION_REVISED" | "CERTIFICATE_CORRECTED" | "CERTIFICATE_WITHDRAWN" | "NOT_IN_FACTS" | "BY_TABLE";
            difference: components["schemas"]["ComparedFiguresDto"];
            explanation: string;
            label: string;
            /** @description Wie viele Personen dahinter stehen; `null`: Wer es war, ist hier nicht bekannt. */
            persons: number | null;
        };
        DifferencesDto: {
            /** @description Nur solche, die vorkommen, in fester Reihenfolge. */
            causes: components["schemas"]["DifferenceCauseDto"][];
            /** @description `toFigures` − `fromFigures`; in jeder Zahl die Summe der Ursachen. */
            difference: components["schemas"]["ComparedFiguresDto"];
            from: components["schemas"]["ComparedSideDto"];
            fromFigures: components["schemas"]["ComparedFiguresDto"];
            to: components["schemas"]["ComparedSideDto"];
            toFigures: components["schemas"]["ComparedFiguresDto"];
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
            unitName: string;
        };
        EffectDto: {
            /** @description Der Personen, über die entschieden wird. */
            persons: components["schemas"]["EffectGroupsDto"];
            /** @description Aller Personen dieses Bereichs; dieselben Zahlen wie in der Auswertung. */
            scope: components["schemas"]["EffectGroupsDto"];
        };
        EffectFiguresDto: {
            fulfilled: number;
            notFulfilled: number;
            obliged: number;
        };
        EffectGroupsDto: {
            employees: components["schemas"]["EffectFiguresDto"];
            leaders: components["schemas"]["EffectFiguresDto"];
            total: components["schemas"]["EffectFiguresDto"];
        };
        EmployeeChangeDto: {
            /**
             * Format: email
             * @description Adresse; `null` nimmt sie weg.
             */
            email?: string | null;
            firstName?: string;
            lastName?: string;
        };
        EmployeeDto: {
            /** @description Alle Zeiträume, der früheste zuerst. */
            assignments: components["schemas"]["RecordedPeriodDto"][];
            email: string | null;
            /** @description Der Stand für `If-Match`. */
            etag: string;
            firstName: string;
            lastName: string;
            personnelNumber: string;
        };
        EmployeeRemindersDto: {
            /** @description Nur wer ein Konto hat, bekommt eine Nachricht, und wer sie selbst abstellt, keine. */
            active: boolean;
        };
        ErasedDto: {
            /** @description Einträge; eine Person kann in mehreren Fassungen stehen. */
            erased: number;
        };
        ErasureDto: {
            /** @description Nur diese Person; ohne Angabe alle Personen der Runde. */
            personnelNumber?: string;
            /** @description Warum, 3 bis 500 Zeichen; ohne Namen. Steht im Verlauf der Runde. */
            reason: string;
        };
        EvaluationDto: {
            /** @description Reference date (Stichtag), `YYYY-MM-DD`. */
            asOf: string;
            /** @description What was recorded up to this instant was considered (Wissensstand), ISO 8601 in UTC. */
            knownAt: string;
            /** @description Name of the training mandate that it was made under. */
            mandate: string;
            minimumMinutes: number;
            period: components["schemas"]["PeriodDto"];
            total: components["schemas"]["GroupFiguresDto"];
            units: components["schemas"]["UnitFiguresDto"][];
            /** @description Ob und wie viel zurückgehalten ist; `null`, wenn alle Zahlen da stehen. */
            withheld: components["schemas"]["WithheldDto"] | null;
        };
        EventDto: {
            /** @description `true`: Geht es bei einer Person nicht, wird bei niemandem etwas erfasst. Ohne Angabe jede Zeile für sich. */
            allOrNothing?: boolean;
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            beganOn?: string;
            /** @description Kompetenzbereiche, mindestens einer. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt.
             */
            completedOn: string;
            /** @description Warum die Schulung auch erfasst wird, wo schon eine ähnliche steht; gilt für alle Zeilen. */
            despiteSimilar?: string;
            /** @description Dauer, wie sie auf dem Zertifikat steht, mit höchstens vier Nachkommastellen. */
            duration: number;
            /**
             * @description Einheit der Dauer: Stunden, Unterrichtseinheiten zu 45 Minuten oder Minuten.
             * @enum {string}
             */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @enum {string} */
            format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
            /** @description Personalnummern der Teilnehmenden, 1 bis 1.000, jede einmal. */
            participants: string[];
            /** @description Wer die Schulung angeboten hat. */
            provider?: string;
            /** @enum {string} */
            setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
            title: string;
        };
        EventEvidenceDto: {
            /** @description Der Nachweis einer von ihnen. */
            evidence: components["schemas"]["EvidenceDto"];
            /** @description So viele Schulungen haben sie jetzt neu als Nachweis. */
            trainings: number;
        };
        EventToCheckDto: {
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt.
             */
            completedOn?: string;
            /** @description Personalnummern der Teilnehmenden, 1 bis 1.000, jede einmal. */
            participants: string[];
            title?: string;
        };
        EvidenceDto: {
            /** @description Wer ihn eingetragen hat. */
            by: string;
            /** @description Warum trotz derselben Datei bei einer anderen Schulung. */
            despiteSame: string | null;
            /** @description Die Datei ist die Teilnahmeliste dieser Veranstaltung; lesen darf sie nur, wer alle Teilnehmenden sieht. */
            event: number | null;
            fileName: string | null;
            /**
             * Format: date-time
             * @description Wann die Datei nach Ablauf der Frist gelöscht wurde.
             */
            fileRemovedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "FILE" | "ORIGINAL_SEEN" | "CENTRAL_TRAINING";
            /** Format: date-time */
            madeAt: string;
            /** @enum {string|null} */
            mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/heic" | null;
            /**
             * Format: date-time
             * @description Wann ein Virenscanner nichts in der Datei fand; `null`: nicht geprüft.
             */
            scannedAt: string | null;
            /** Format: date */
            seenOn: string | null;
            /** @description Größe in Bytes. */
            size: number | null;
            withdrawalReason: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        EvidenceFormDto: {
            /** @description Warum die Datei gilt, obwohl sie schon Nachweis einer anderen Schulung ist. */
            despiteSame?: string;
            /**
             * Format: binary
             * @description PDF, JPEG, PNG oder HEIC, höchstens 15 MB.
             */
            file: string;
        };
        EvidenceListDto: {
            items: components["schemas"]["EvidenceDto"][];
        };
        EvidenceScanDto: {
            /** @description Ein Virenscanner (clamd) ist eingerichtet. */
            configured: boolean;
            /** @description Er antwortet gerade; sonst werden keine Dateien angenommen, wenn er eingerichtet ist. */
            reachable: boolean;
            /** @description Was er über sich und den Stand seiner Signaturen sagt. */
            version: string | null;
        };
        FiguresDto: {
            /** @description Persons for whom at least one training counts. */
            fulfilled: number;
            /** @description `obliged` − `fulfilled`. */
            notFulfilled: number;
            /** @description Persons with the group on the reference date. */
            obliged: number;
            /** @description Persons with at least one listed training. */
            trained: number;
            trainings: components["schemas"]["TrainingCountsDto"];
        };
        ForwardedQuestionDto: {
            /** @description Alle Antworten, die neueste zuerst; sie gilt. */
            answers: components["schemas"]["AnswerDto"][];
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["AskedByDto"];
            id: string;
            /** @enum {string} */
            state: "OPEN" | "ANSWERED" | "WITHDRAWN";
            text: string;
            training: components["schemas"]["QuestionedTrainingDto"];
        };
        ForwardedQuestionsDto: {
            items: components["schemas"]["ForwardedQuestionDto"][];
            page: number;
            pageSize: number;
            /** @description Alle Fragen, auf die die Auswahl passt. */
            total: number;
        };
        FulfillingTrainingDto: {
            /** Format: date */
            completedOn: string;
            title: string;
        };
        GrantDto: {
            /** @description Ob sie in Vertretung gilt. */
            deputy: boolean;
            /** Format: date-time */
            grantedAt: string;
            /** @description Wer sie vergeben hat; `null`: die Einrichtung. */
            grantedBy: string | null;
            id: string;
            /** @description Ob Personen mit Namen zu sehen sind. */
            names: boolean;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Wer sie entzogen hat. */
            revokedBy: string | null;
            /** @enum {string} */
            role: "ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE";
            /** @enum {string} */
            state: "ACTIVE" | "FUTURE" | "ENDED" | "REVOKED";
            /** @description Die Organisationseinheit mit allem darunter; `null`: die ganze Stadt. */
            unit: components["schemas"]["GrantUnitDto"] | null;
            /**
             * Format: date
             * @description Erster Tag; `null`: von Anfang an.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Letzter Tag; `null`: bis auf Weiteres.
             */
            validTo: string | null;
        };
        GrantUnitDto: {
            code: string;
            /** @description Ihr zuletzt bekannter Name. */
            name: string;
        };
        GrantUnitsDto: {
            items: components["schemas"]["GrantUnitDto"][];
        };
        GroupFiguresDto: {
            employees: components["schemas"]["FiguresDto"] | null;
            leaders: components["schemas"]["FiguresDto"] | null;
            total: components["schemas"]["FiguresDto"] | null;
        };
        HealthDto: {
            /**
             * @description `UP`, sonst ist die Antwort ein Problem.
             * @enum {string}
             */
            status: "UP";
        };
        HistoryDto: {
            assignments: components["schemas"]["AskedPeriodDto"][];
        };
        ImportColumnDto: {
            /** @description Was in ihren Zellen stehen darf. */
            allowed: string;
            /** @description Überschrift. */
            header: string;
            /** @description Ob die Datei sie haben muss. */
            isNeeded: boolean;
        };
        ImportContentDto: {
            /** @description Erkannte Spalten in der Reihenfolge der Datei. */
            columns: string[];
            corrections: components["schemas"]["ImportCorrectionDto"][];
            /** @description Trennzeichen; nur bei CSV. */
            delimiter: string | null;
            /** @description Zeichensatz; nur bei CSV. */
            encoding: string | null;
            /** @description Die ersten 1.000 Fehler in der Reihenfolge der Zeilen. */
            errors: components["schemas"]["ProblemItemDto"][];
            /** @enum {string|null} */
            format: "CSV" | "XLSX" | null;
            /** @description Freiwillige Spalten, die fehlen. */
            missingColumns: string[];
            preview: components["schemas"]["ImportPreviewRowDto"][];
            /** @description Spalten, die nicht beachtet werden. */
            unknownColumns: string[];
        };
        ImportCorrectionDto: {
            by: string;
            /** @description `null`: Die ganze Zeile bleibt weg. */
            column: string | null;
            /** @description Was in der Datei steht; `null`: nichts, oder nicht bekannt. */
            found: string | null;
            /** Format: date-time */
            madeAt: string;
            row: number;
            value: string;
        };
        ImportFormDto: {
            /**
             * @description `true`: nur prüfen und antworten, nichts übernehmen.
             * @enum {string}
             */
            dryRun?: "true" | "false";
            /**
             * Format: binary
             * @description Die Datei, CSV oder XLSX, höchstens 64 MB.
             */
            file: string;
            /** @description Nur mit `mode=state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
            leavers?: number;
            /**
             * @description Nur für `beschaeftigte`. `history`: die Zeilen einer Person sind ihr ganzer Verlauf (ohne Angabe).
             *     `state`: die Datei nennt, wer am Tag `on` wo arbeitet.
             * @enum {string}
             */
            mode?: "history" | "state";
            /**
             * Format: date
             * @description Nur mit `mode=state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`.
             */
            on?: string;
        };
        ImportKindDto: {
            columns: components["schemas"]["ImportColumnDto"][];
            /** @enum {string} */
            kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            /** @description Wie viele davon schon bekannt sind: Organisationseinheiten, Personen, Schulungen. */
            known: number;
            /** @description Name. */
            title: string;
        };
        ImportKindsDto: {
            items: components["schemas"]["ImportKindDto"][];
            /** @description Personen, bei denen Bürgerkontakt oder Medien-/Öffentlichkeitsarbeit nicht entschieden ist. */
            undecidedPersons: number;
        };
        ImportPreviewRowDto: {
            /** @description In der Reihenfolge der erkannten Spalten. */
            cells: string[];
            row: number;
        };
        ImportResultDto: {
            /** @description Zeilen mit etwas, das noch nicht bekannt war. */
            created: number;
            /** @description Ob nur geprüft wurde. */
            dryRun: boolean;
            /**
             * @description Art der Datei.
             * @enum {string}
             */
            kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            /** @description Bekannte Zeiträume, die wegfallen; mit `mode=state` Personen, die enden. */
            removed: number;
            /** @description Zeilen der Datei ohne Kopfzeile: `created`, `updated` und `unchanged` zusammen. */
            rows: number;
            /** @description Zeilen, die nichts ändern. */
            unchanged: number;
            /** @description Zeilen, die von dem abweichen, was bekannt war. */
            updated: number;
            /** @description Hinweise. */
            warnings: components["schemas"]["ImportWarningDto"][];
        };
        ImportRunCountsDto: {
            /** @description Zeilen mit etwas, das noch nicht bekannt war. */
            created: number;
            /** @description Bekannte Zeiträume, die wegfallen; mit `mode: state` Personen, die enden. */
            removed: number;
            /** @description Zeilen der Datei ohne Kopfzeile. */
            rows: number;
            /** @description Zeilen, die nichts ändern. */
            unchanged: number;
            /** @description Zeilen, die von dem abweichen, was bekannt war. */
            updated: number;
            /** @description Hinweise. */
            warnings: components["schemas"]["ImportWarningDto"][];
        };
        ImportRunDto: {
            /** @description Wer die Datei geschickt hat. */
            by: string;
            /** @description Nummer der Änderung; `null`, wenn nichts zu ändern war. */
            change: number | null;
            /** @description Berichtigte Zellen und weggelassene Zeilen. */
            corrections: number;
            /** @description Was sich ändern würde oder geändert hat. */
            counts: components["schemas"]["ImportRunCountsDto"] | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Wer sie übernommen oder verworfen hat. */
            endedBy: string | null;
            /** @description Größe in Bytes. */
            fileBytes: number;
            fileName: string;
            id: string;
            /** @description Ob seit der Prüfung etwas berichtigt wurde. */
            isStale: boolean;
            /** @description Ob die Änderung zurückgenommen ist. */
            isUndone: boolean;
            /**
             * @description Art der Datei; `null`: nicht erkannt.
             * @enum {string|null}
             */
            kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise" | null;
            leavers: number | null;
            /** Format: date-time */
            madeAt: string;
            /** @description Ob Sie die Änderung zurücknehmen können. */
            mayUndo: boolean;
            /** @enum {string|null} */
            mode: "history" | "state" | null;
            /** Format: date */
            on: string | null;
            /**
             * @description Woran gerade gearbeitet wird.
             * @enum {string}
             */
            phase: "WAITING" | "READING" | "CHECKING" | "COMPARING" | "WRITING";
            refusal: components["schemas"]["ImportRunRefusalDto"] | null;
            /** @description Alle Zeilen, soweit schon einmal gezählt. */
            rows: number | null;
            /** @description Bisher gelesene Zeilen. */
            rowsRead: number;
            /**
             * @description `REFUSED`: so geht es nicht, siehe `refusal`. `INTERRUPTED`: nichts wurde übernommen, ein neuer Anlauf geht.
             * @enum {string}
             */
            state: "CHECKING" | "CHECKED" | "REFUSED" | "APPLYING" | "APPLIED" | "INTERRUPTED" | "DISCARDED";
        };
        ImportRunFormDto: {
            /**
             * Format: binary
             * @description Die Datei, CSV oder XLSX, höchstens 64 MB.
             */
            file: string;
            /**
             * @description Art der Datei; ohne Angabe wird sie an der Kopfzeile erkannt.
             * @enum {string}
             */
            kind?: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            /** @description Nur mit `mode=state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
            leavers?: number;
            /**
             * @description Nur mit `kind=beschaeftigte`: ganzer Verlauf (ohne Angabe), oder wer an einem Tag wo arbeitet.
             * @enum {string}
             */
            mode?: "history" | "state";
            /**
             * Format: date
             * @description Nur mit `mode=state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`.
             */
            on?: string;
        };
        ImportRunOptionsDto: {
            /**
             * @description Art der Datei.
             * @enum {string}
             */
            kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            /** @description Nur mit `mode: state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
            leavers?: number;
            /**
             * @description Nur für `beschaeftigte`: ganzer Verlauf (ohne Angabe), oder wer an einem Tag wo arbeitet.
             * @enum {string}
             */
            mode?: "history" | "state";
            /**
             * Format: date
             * @description Nur mit `mode: state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`.
             */
            on?: string;
        };
        ImportRunRefusalDto: {
            /** @description Stabiler Code. */
            code: string;
            /** @description Ein Satz. */
            detail: string;
            /** @description Fehler der Datei; alle sind gezählt, die ersten 1.000 stehen im Inhalt. */
            errorCount: number;
        };
        ImportRunsDto: {
            items: components["schemas"]["ImportRunDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ImportWarningDto: {
            /** @description Stabiler Code. */
            code: string;
            /** @description Ein Satz. */
            message: string;
        };
        InstallationChangeDto: {
            /** @description Wohin man sich wendet, wenn etwas nicht barrierefrei ist. */
            accessibilityContact?: string | null;
            /** @description Die Stelle des Landes, die bei der Barrierefreiheit vermittelt. */
            arbitrationBody?: string | null;
            /** @description Name der Stadt, wie er oben auf jeder Seite steht. */
            city: string;
            /** @description Wer Fragen zum Datenschutz beantwortet. */
            privacyContact?: string | null;
        };
        InstallationDto: {
            accessibilityContact: string | null;
            arbitrationBody: string | null;
            /** @description Name der Stadt; `null`: noch nicht angegeben. */
            city: string | null;
            /** @description Ob die erfundene Stadt gezeigt wird. */
            demo: boolean;
            privacyContact: string | null;
            /** @description Ob es noch kein Konto der Administration gibt. */
            setUpNeeded: boolean;
            /**
             * Format: date
             * @description Der heutige Tag des Dienstes.
             */
            today: string;
            /** @description Ob der heutige Tag fest eingestellt ist. */
            todayIsFixed: boolean;
            /** @description Version von Lernstand. */
            version: string;
        };
        LaterPeriodDto: {
            /** @description `null`: noch nicht entschieden. */
            citizenContact: boolean | null;
            /** @description `null`: noch nicht entschieden. */
            mediaPr: boolean | null;
            personnelNumber: string;
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
            /**
             * Format: date
             * @description Erster Tag.
             */
            validFrom: string;
        };
        ListedTrainingDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** Format: date */
            completedOn: string;
            /** @description Ob sie für die Zielgruppe der Person zählt (R3, R4). */
            counts: boolean;
            firstName: string;
            /** @enum {string} */
            group: "LEADER" | "EMPLOYEE";
            id: string;
            lastName: string;
            /** @description Dauer in ganzen Minuten (R13). */
            minutes: number;
            personnelNumber: string;
            provider: string | null;
            /** @description Kürzel der auswertungspflichtigen Organisationseinheit (R17); `null` ohne eine. */
            reportingUnit: string | null;
            title: string;
            /** @description Kürzel der Organisationseinheit der Person. */
            unit: string;
        };
        ListedTrainingsDto: {
            items: components["schemas"]["ListedTrainingDto"][];
            /** @description ISO 8601 in UTC: bis wann Erfasstes berücksichtigt ist. */
            knownAt: string;
            page: number;
            pageSize: number;
            /** @description Alle Schulungen, die passen: die Zahl der Auswertung. */
            total: number;
        };
        ListedUnitDto: {
            code: string;
            /** @description Tiefe im Baum des eigenen Bereichs, von 0 an. */
            level: number;
            name: string;
            /** @description Kürzel der übergeordneten Einheit; `null`: ganz oben, oder sie liegt außerhalb des eigenen Bereichs. */
            parent: string | null;
            /** @description Ob sie auswertungspflichtig ist (R17). */
            reporting: boolean;
            /** @enum {string} */
            type: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
            /**
             * Format: date
             * @description Seit wann es sie gibt; `null`: seit jeher.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Bis wann; `null`: bis auf Weiteres.
             */
            validTo: string | null;
        };
        LookDto: {
            /** @description Wer hineingesehen hat. */
            by: string;
            /**
             * @description Einzeln, auf einer Liste, in der Arbeitsmappe oder ich selbst.
             * @enum {string}
             */
            kind: "PERSON" | "LIST" | "WORKBOOK" | "OWN_RECORD" | "SEALED";
            /** @description Zweck, wie er angegeben wurde; `null`: keiner. */
            purpose: string | null;
            /** Format: date-time */
            readAt: string;
        };
        LooksDto: {
            items: components["schemas"]["LookDto"][];
            page: number;
            pageSize: number;
            /** @description Alle Einträge auf allen Seiten. */
            total: number;
        };
        MailAttemptDto: {
            answer: string | null;
            /** Format: date-time */
            endedAt: string | null;
            number: number;
            /**
             * @description `UNKNOWN`: Der Dienst wurde dabei unterbrochen; ob der Mailserver sie hat, ist nicht bekannt.
             * @enum {string}
             */
            outcome: "SENT" | "REFUSED" | "FAILED" | "RUNNING" | "UNKNOWN";
            /** Format: date-time */
            startedAt: string;
        };
        MailDetailDto: {
            attempts: number;
            body: string | null;
            /**
             * Format: date-time
             * @description Wann der nächste Versuch frühestens beginnt; `null`: keiner.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description Wann sie verschickt oder aufgegeben wurde.
             */
            endedAt: string | null;
            id: string;
            /** @description Kennziffern der letzten Antwort des Mailservers oder des Fehlers, ohne ihren Text. */
            lastAnswer: string | null;
            log: components["schemas"]["MailAttemptDto"][];
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            occasion: "ROUND_OPENED" | "SUBMISSION_RECEIVED" | "SUBMISSION_ACCEPTED" | "SUBMISSION_RETURNED" | "RENEWAL_DEMANDED" | "REMINDER_DIGEST" | "ESCALATION" | "OWN_REMINDER";
            path: string | null;
            /** @description `null`: Eine Erinnerung an die eigene Pflicht nennt hier niemanden. */
            recipient: components["schemas"]["MailRecipientDto"] | null;
            /** @enum {string} */
            state: "WAITING" | "SENT" | "FAILED" | "SKIPPED" | "EXPIRED";
            /** @description `null`: Der Inhalt ist nach der Aufbewahrungsfrist entfernt. */
            subject: string | null;
            why: string | null;
        };
        MailDto: {
            attempts: number;
            /**
             * Format: date-time
             * @description Wann sie verschickt oder aufgegeben wurde.
             */
            endedAt: string | null;
            id: string;
            /** @description Kennziffern der letzten Antwort des Mailservers oder des Fehlers, ohne ihren Text. */
            lastAnswer: string | null;
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            occasion: "ROUND_OPENED" | "SUBMISSION_RECEIVED" | "SUBMISSION_ACCEPTED" | "SUBMISSION_RETURNED" | "RENEWAL_DEMANDED" | "REMINDER_DIGEST" | "ESCALATION" | "OWN_REMINDER";
            /** @description `null`: Eine Erinnerung an die eigene Pflicht nennt hier niemanden. */
            recipient: components["schemas"]["MailRecipientDto"] | null;
            /** @enum {string} */
            state: "WAITING" | "SENT" | "FAILED" | "SKIPPED" | "EXPIRED";
            /** @description `null`: Der Inhalt ist nach der Aufbewahrungsfrist entfernt. */
            subject: string | null;
        };
        MailRecipientDto: {
            displayName: string;
            id: string;
        };
        MailsDto: {
            /** @description Ob Nachrichten verschickt werden; ohne Mailserver bleiben sie liegen. */
            isServerConfigured: boolean;
            items: components["schemas"]["MailDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MandateDto: {
            groups: components["schemas"]["MandateGroupDto"][];
            id: number;
            /** @description Mindestdauer einer Schulung in Minuten. */
            minimumMinutes: number;
            name: string;
            period: components["schemas"]["MandatePeriodDto"];
            /** @description Woraus er sich ergibt. */
            source: string;
        };
        MandateGroupDto: {
            /** @description Eine Schulung in einem dieser Kompetenzbereiche erfüllt den Auftrag. */
            accepted: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Ob Bürgerkontakt verpflichtet. */
            byCitizenContact: boolean;
            /** @description Ob Medien- und Öffentlichkeitsarbeit verpflichtet. */
            byMediaPr: boolean;
            /** @enum {string} */
            group: "LEADER" | "EMPLOYEE";
            /**
             * @description Unterste Führungsebene, die dazugehört; `null` bei Beschäftigten.
             * @enum {string|null}
             */
            leadershipFrom: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
        };
        MandatePeriodDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        MandatesDto: {
            items: components["schemas"]["MandateDto"][];
        };
        MemberChangeDto: {
            from: string | number | string[] | null;
            /** @description Name der Angabe, wie in der Schulung. */
            member: string;
            to: string | number | string[] | null;
        };
        MissingPersonDto: {
            /** @description Warum keine Schulung zählt, als Satz. */
            explanation: string;
            firstName: string;
            /** @enum {string} */
            group: "LEADER" | "EMPLOYEE";
            lastName: string;
            personnelNumber: string;
            /** @description Kürzel der auswertungspflichtigen Organisationseinheit (R17); `null`: keine. */
            reportingUnit: string | null;
            reportingUnitName: string;
            /** @enum {string} */
            status: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
            /** @description Die Schulungen der Person, jede mit dem, was gegen sie spricht. */
            trainings: components["schemas"]["MissingTrainingDto"][];
        };
        MissingPersonsDto: {
            items: components["schemas"]["MissingPersonDto"][];
            knownAt: string;
            page: number;
            pageSize: number;
            /** @description Alle, auf allen Seiten; so viele, wie die Auswertung als nicht erfüllt zählt. */
            total: number;
        };
        MissingTrainingDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** Format: date */
            completedOn: string;
            /** @description Anerkannte Dauer in ganzen Minuten. */
            minutes: number;
            /** @description Was gegen sie spricht, in der Reihenfolge von R11. */
            reasons: ("REJECTED" | "NOT_YET_RECOGNISED" | "TOO_SHORT" | "BEFORE_PERIOD" | "AFTER_PERIOD" | "AFTER_REFERENCE_DATE" | "CATEGORY_NOT_ACCEPTED")[];
            /** @description Warum die Anerkennung abgelehnt wurde; `null`: wurde sie nicht. */
            rejectionReason: string | null;
            title: string;
        };
        NeedDto: {
            /** Format: date */
            asOf: string;
            knownAt: string;
            mandate: string;
            /** @description Die Monate, in denen sich etwas ändert; `null`: zurückgehalten. */
            months: components["schemas"]["NeedMonthDto"][] | null;
            /** @description `null`: zurückgehalten. */
            seats: components["schemas"]["SeatsDto"][] | null;
            /** @description Alle zusammen. Wer zwischen Zeilen wechselt, kommt und geht nur dort; die übrigen Zahlen sind Summen der Zeilen. */
            total: components["schemas"]["NeedGroupsDto"];
            units: components["schemas"]["NeedUnitDto"][];
            /**
             * Format: date
             * @description Die Frist: der letzte Tag des Anerkennungszeitraums; liegt der Stichtag danach, der Stichtag.
             */
            until: string;
            withheld: components["schemas"]["WithheldDto"] | null;
        };
        NeedFiguresDto: {
            /** @description Wer bis zur Frist hier offen hinzukommt: wird verpflichtet, wechselt hierher oder in die Zielgruppe. */
            arriving: number | null;
            /** @description Wer nach bekannten Zuordnungen bis zur Frist hier verpflichtet wird und es am Stichtag nicht war. */
            becomingObliged: number | null;
            /** @description Wer am Stichtag hier offen ist und es bei der Frist nicht mehr ist: scheidet aus, wechselt, ist nicht mehr verpflichtet. */
            leaving: number | null;
            /** @description Verpflichtete, für die am Stichtag keine Schulung zählt. */
            open: number | null;
            /** @description So viele Plätze fehlen bis zur Frist: `open` + `arriving` − `leaving`. */
            openUntil: number | null;
            /** @description Von `openUntil` die, für die eine eingereichte, noch nicht entschiedene Schulung zählen würde. */
            submitted: number | null;
        };
        NeedGroupsDto: {
            employees: components["schemas"]["NeedFiguresDto"];
            leaders: components["schemas"]["NeedFiguresDto"];
            total: components["schemas"]["NeedFiguresDto"];
        };
        NeedMonthDto: {
            arriving: number;
            becomingObliged: number;
            leaving: number;
            /** @description `JJJJ-MM`; `null`: durch eine Umgliederung, ohne dass eine Zuordnung beginnt oder endet. */
            month: string | null;
        };
        NeedPersonDto: {
            firstName: string;
            /**
             * Format: date
             * @description Erster Tag der Zuordnung, wenn er nach dem Stichtag liegt.
             */
            from: string | null;
            /** @enum {string} */
            group: "LEADER" | "EMPLOYEE";
            lastName: string;
            personnelNumber: string;
            reportingUnit: string | null;
            /** @description Ob eine eingereichte, noch nicht entschiedene Schulung zählen würde. */
            submitted: boolean;
            /**
             * Format: date
             * @description Letzter Tag der Zuordnung, wenn er vor der Frist liegt.
             */
            to: string | null;
            /** @description Kürzel der Organisationseinheit: am Stichtag, bei Kommenden und bis zur Frist Offenen an der Frist. */
            unit: string;
        };
        NeedPersonsDto: {
            items: components["schemas"]["NeedPersonDto"][];
            knownAt: string;
            page: number;
            pageSize: number;
            /** @description Alle, auf allen Seiten: die Zahl des Bedarfs. */
            total: number;
        };
        NeedUnitDto: {
            code: string | null;
            employees: components["schemas"]["NeedFiguresDto"];
            leaders: components["schemas"]["NeedFiguresDto"];
            name: string;
            total: components["schemas"]["NeedFiguresDto"];
        };
        NewAccountDto: {
            /** @description Wie die Person angezeigt wird. */
            displayName: string;
            /** Format: email */
            email: string;
            /** @description Personalnummer, wenn die Person die eigenen Angaben sehen soll. */
            personnelNumber?: string;
        };
        NewAnswerDto: {
            /** @description Kompetenzbereiche, zu denen die Schulung gehört, wenn andere als angegeben. */
            categories?: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description So viele Minuten sollten anerkannt werden, wenn andere als bescheinigt. */
            minutes?: number;
            /** @enum {string} */
            recommendation: "RECOGNISED" | "REJECTED";
            text: string;
        };
        NewAssignmentDto: {
            /** @description Ob die Person Bürgerkontakt hat. */
            citizenContact?: boolean | null;
            /**
             * Format: date
             * @description Erster Tag, an dem es gilt, `JJJJ-MM-TT`.
             */
            from: string;
            /**
             * @description Führungsebene.
             * @enum {string|null}
             */
            leadershipLevel?: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
            mediaPr?: boolean | null;
            /**
             * Format: date
             * @description Letzter Tag; nur, wenn die Person an dem ersten Tag keine Zuordnung hat.
             */
            to?: string | null;
            /** @description Kürzel der Organisationseinheit; nötig, wenn die Person an dem Tag keine hat. */
            unit?: string;
        };
        NewEmployeeDto: {
            /** @description Ob die Person Bürgerkontakt hat. */
            citizenContact?: boolean | null;
            /** Format: email */
            email?: string | null;
            firstName: string;
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            from: string;
            lastName: string;
            /**
             * @description Führungsebene.
             * @enum {string|null}
             */
            leadershipLevel?: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
            mediaPr?: boolean | null;
            /** @description Personalnummer; führende Nullen gehören dazu. */
            personnelNumber: string;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe bis auf Weiteres.
             */
            to?: string | null;
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
        };
        NewGrantDto: {
            /** @description Nur für `TRAINING_OFFICER` und `UNIT_HEAD`: ob sie in Vertretung gilt. Ohne Angabe nein. */
            deputy?: boolean;
            /** @description Nur für `HR`: ob Personen mit Namen zu sehen sind. Ohne Angabe nein, nur Zahlen. */
            names?: boolean;
            /** @enum {string} */
            role: "ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE";
            /**
             * @description Kürzel der Organisationseinheit, für die sie gilt, mit allem, was darunter liegt; ohne Angabe die ganze Stadt.
             *     Nur für `HR`, `TRAINING_OFFICER` und `UNIT_HEAD`; die beiden letzten brauchen eine.
             */
            unit?: string;
            /**
             * Format: date
             * @description Erster Tag; ohne Angabe heute.
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Letzter Tag, etwa bei einer Vertretung; ohne Angabe bis auf Weiteres.
             */
            validTo?: string;
        };
        NewQuestionDto: {
            /** @description Was zu klären ist, ohne die Person zu nennen: Wer antwortet, sieht sie nicht. */
            text: string;
        };
        NewRoundDto: {
            /**
             * Format: date
             * @description Letzter Tag für die Meldung.
             */
            deadline: string;
            /** @description Text der Anforderung, 3 bis 5000 Zeichen. */
            demand: string;
            /**
             * Format: date
             * @description Tag, an dem sie von selbst öffnet.
             */
            opensOn: string;
            /**
             * Format: date
             * @description Stichtag (R20).
             */
            referenceDate: string;
            /** @description Name der Runde, 3 bis 200 Zeichen. */
            title: string;
            /**
             * @description Kürzel der Einheiten, die melden; ohne Angabe alle, die am Stichtag auswertungspflichtig sind, auch
             *     untergeordnete und Eigenbetriebe, nach dem Stand bei der Eröffnung.
             */
            units?: string[];
        };
        NewTokenDto: {
            /**
             * Format: date
             * @description Letzter Tag, an dem es gilt, höchstens 366 Tage von heute an; ohne Angabe gilt es 90 Tage.
             */
            expiresOn?: string;
            /** @description Wofür es ist, damit Sie es später wiedererkennen. */
            name: string;
            /** @description Ob damit nur gelesen werden kann. */
            readOnly?: boolean;
            /** @description Nur mit diesen Ihrer Rollen; ohne Angabe mit allen, die Sie bei der Benutzung haben. */
            roles?: ("ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE")[];
        };
        NewTrainingDto: {
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            beganOn?: string;
            /** @description Kompetenzbereiche, mindestens einer. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt.
             */
            completedOn: string;
            /**
             * @description Warum es trotz einer ähnlichen Schulung derselben Person noch einmal erfasst wird. Ohne Angabe wird eine
             *     ähnliche mit 409 gemeldet.
             */
            despiteSimilar?: string;
            /** @description Dauer, wie sie auf dem Zertifikat steht, mit höchstens vier Nachkommastellen. */
            duration: number;
            /**
             * @description Einheit der Dauer: Stunden, Unterrichtseinheiten zu 45 Minuten oder Minuten.
             * @enum {string}
             */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @enum {string} */
            format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
            /** @description Personalnummer der Person, die heute zum eigenen Bereich gehört. */
            personnelNumber: string;
            /** @description Wer die Schulung angeboten hat. */
            provider?: string;
            /** @enum {string} */
            setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
            title: string;
        };
        NewUnitDto: {
            /** @description Kürzel; es bleibt für immer. */
            code: string;
            /**
             * Format: date
             * @description Erster Tag; ohne Angabe seit jeher.
             */
            from?: string | null;
            /** @description Bezeichnung. */
            name: string;
            /** @description Kürzel der übergeordneten Einheit; ohne Angabe steht sie ganz oben. */
            parent?: string | null;
            /** @description Ob sie auswertungspflichtig ist (R17). */
            reporting: boolean;
            /**
             * Format: date
             * @description Letzter Tag; ohne Angabe bis auf Weiteres.
             */
            to?: string | null;
            /** @enum {string} */
            type: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
        };
        NewUnitVersionDto: {
            /**
             * Format: date
             * @description Erster Tag, an dem es gilt, `JJJJ-MM-TT`.
             */
            from: string;
            name?: string;
            /** @description Kürzel der übergeordneten Einheit; `null`: ganz oben. */
            parent?: string | null;
            reporting?: boolean;
            /** @enum {string} */
            type?: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
        };
        OwnCertificateDto: {
            /**
             * Format: date
             * @description Erster Tag, `JJJJ-MM-TT`.
             */
            beganOn?: string;
            /** @description Kompetenzbereiche, mindestens einer. */
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /**
             * Format: date
             * @description Letzter Tag, `JJJJ-MM-TT`; er entscheidet, ob die Schulung in den Zeitraum fällt.
             */
            completedOn: string;
            /**
             * @description Warum es trotz einer ähnlichen Schulung derselben Person noch einmal erfasst wird. Ohne Angabe wird eine
             *     ähnliche mit 409 gemeldet.
             */
            despiteSimilar?: string;
            /** @description Dauer, wie sie auf dem Zertifikat steht, mit höchstens vier Nachkommastellen. */
            duration: number;
            /**
             * @description Einheit der Dauer: Stunden, Unterrichtseinheiten zu 45 Minuten oder Minuten.
             * @enum {string}
             */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @enum {string} */
            format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
            /** @description Wer die Schulung angeboten hat. */
            provider?: string;
            /** @enum {string} */
            setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
            title: string;
        };
        OwnMailDto: {
            /** @description Text ohne Anrede und Link. */
            body: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            /** @enum {string} */
            occasion: "ROUND_OPENED" | "SUBMISSION_RECEIVED" | "SUBMISSION_ACCEPTED" | "SUBMISSION_RETURNED" | "RENEWAL_DEMANDED" | "REMINDER_DIGEST" | "ESCALATION" | "OWN_REMINDER";
            /** @description Seite, zu der sie führt. */
            path: string;
            /** @enum {string} */
            state: "WAITING" | "SENT" | "FAILED" | "SKIPPED" | "EXPIRED";
            subject: string;
            /** @description Warum ich sie bekomme. */
            why: string;
        };
        OwnMailsDto: {
            /** @description Ob Nachrichten auch verschickt werden; sonst liegen sie nur hier. */
            isServerConfigured: boolean;
            items: components["schemas"]["OwnMailDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OwnRemindersDto: {
            /** @description Übersichten über meine Einheiten; Erinnerungen an eine fehlende Meldung kommen trotzdem. */
            digests: boolean;
            /** @description Erinnerungen an die eigene Pflicht, solange sie offen ist; `null`: wie die eigene Einheit es wünscht. */
            own: boolean | null;
        };
        OwnSubmissionDto: {
            /** @description Ob die Einheit eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet. */
            byTable: boolean;
            /** @description Stand der Meldung, für `If-Match`. */
            etag: string;
            id: string;
            /** @description Ob Sie für diese Einheit prüfen und übermitteln dürfen. */
            mayCheck: boolean;
            /** @description Ob Sie für diese Einheit zeichnen dürfen. */
            maySign: boolean;
            /** @description Fehlanzeige. */
            nilReturn: boolean;
            round: components["schemas"]["RoundOfSubmissionDto"];
            /** @enum {string} */
            state: "OPEN" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
            unit: components["schemas"]["ReportingUnitDto"];
        };
        OwnTrainingDto: {
            /** Format: date */
            beganOn: string | null;
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Bescheinigte Dauer in ganzen Minuten (R13). */
            certifiedMinutes: number;
            /** Format: date */
            completedOn: string;
            /** @description Dauer, wie angegeben. */
            duration: number;
            /** @enum {string} */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @description Stand für `If-Match`; wie in der Kopfzeile `ETag`. */
            etag: string;
            /** @description Ihre Nachweise, die zurückgezogenen eingeschlossen. */
            evidence: components["schemas"]["EvidenceDto"][];
            firstName: string;
            /** @enum {string|null} */
            format: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS" | null;
            /** @description Die Person hat sie selbst eingereicht. */
            handedIn: boolean;
            /** @description Ob ein Nachweis da ist, der nicht zurückgezogen ist. */
            hasEvidence: boolean;
            id: string;
            lastName: string;
            /** @description Anerkannte Dauer in ganzen Minuten; sie zählt. Ohne andere Entscheidung ist es die bescheinigte. */
            minutes: number;
            /** @description Warum andere Minuten anerkannt sind als bescheinigt; `null`, wenn es dieselben sind. */
            minutesReason: string | null;
            /** @description Ob eine Frage zur Anerkennung noch nicht beantwortet ist. */
            openQuestion: boolean;
            personnelNumber: string;
            provider: string | null;
            /** @enum {string} */
            recognition: "RECOGNISED" | "SUBMITTED" | "REJECTED";
            /**
             * Format: date-time
             * @description Wann sie zuerst erfasst wurde.
             */
            recordedAt: string;
            rejectionReason: string | null;
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
        };
        OwnTrainingsDto: {
            items: components["schemas"]["OwnTrainingDto"][];
            page: number;
            pageSize: number;
            /** @description Alle eigenen Schulungen. */
            total: number;
        };
        ParticipantDto: {
            /** @description Was geschehen ist und was hilft. */
            message: string;
            personnelNumber: string;
            /** @enum {string} */
            result: "RECORDED" | "ALREADY_RECORDED" | "SIMILAR_TRAINING" | "PERSON_NOT_FOUND";
            /** @description Die erfasste Schulung; `null`, wenn keine entstand. */
            trainingId: string | null;
        };
        ParticipationDto: {
            /** @description Ob sie eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet; ohne Angabe nein. */
            byTable?: boolean;
        };
        PasswordChangeDto: {
            currentPassword: string;
            /** @description Mindestens 12, höchstens 128 Zeichen. */
            newPassword: string;
        };
        PeriodDto: {
            /** @description First day, `YYYY-MM-DD`. */
            from: string;
            /** @description Last day, `YYYY-MM-DD`. */
            to: string;
        };
        PersonDetailDto: {
            asOf: string;
            assignments: components["schemas"]["AssignmentDto"][];
            decidingTraining: components["schemas"]["DecidingTrainingDto"] | null;
            /** @description Why the status is what it is, as a German sentence. */
            explanation: string;
            firstName: string;
            /** @enum {string|null} */
            group: "LEADER" | "EMPLOYEE" | null;
            knownAt: string;
            lastName: string;
            /** @description Name of the training mandate. */
            mandate: string;
            personnelNumber: string;
            /** @description Kürzel of the reporting unit (R17); null when there is none. */
            reportingUnit: string | null;
            /** @enum {string} */
            status: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
            /** @description One for each of `trainings`, in the same order. */
            trainingNotes: components["schemas"]["TrainingNoteDto"][];
            trainings: components["schemas"]["TrainingDto"][];
            /** @description Kürzel of the unit of the assignment; null without an assignment on the day. */
            unit: string | null;
        };
        PersonDto: {
            decidingTraining: components["schemas"]["DecidingTrainingDto"] | null;
            firstName: string;
            /** @enum {string|null} */
            group: "LEADER" | "EMPLOYEE" | null;
            lastName: string;
            personnelNumber: string;
            /** @description Kürzel of the reporting unit (R17); null when there is none. */
            reportingUnit: string | null;
            /** @enum {string} */
            status: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
            /** @description Kürzel of the unit of the assignment; null without an assignment on the day. */
            unit: string | null;
        };
        PersonsDto: {
            items: components["schemas"]["PersonDto"][];
            /** @description ISO 8601 in UTC: up to when what is recorded was considered. */
            knownAt: string;
            page: number;
            pageSize: number;
            /** @description All persons that match, on all pages. */
            total: number;
        };
        PlannedRecipientDto: {
            displayName: string;
            id: string;
        };
        PlannedReminderDto: {
            /** @description Text mit den Zahlen von heute, ohne Anrede und Link. */
            body: string | null;
            recipient: components["schemas"]["PlannedRecipientDto"];
            /**
             * @description Was es bekommt, oder warum nichts: nichts offen, abgestellt, vom Personalamt ausgenommen.
             * @enum {string}
             */
            result: "MAIL" | "NOTHING_OPEN" | "SWITCHED_OFF" | "EXCEPTED";
            subject: string | null;
            /** @description Kürzel der Einheiten, um die es geht. */
            units: string[];
            why: string | null;
        };
        PlannedRunDto: {
            /** @description Tage nach der Frist der Runde; negativ: davor. */
            daysAfterDeadline: number | null;
            /** Format: date */
            dueOn: string;
            /** @description Ob es schon gemacht ist. */
            isMade: boolean;
            /** @enum {string} */
            kind: "DIGEST" | "ESCALATION" | "OWN";
            /** @description Wie viele Nachrichten hinausgehen. */
            mails: number;
            /** @description Leer bei Erinnerungen an die eigene Pflicht: Sie nennen hier niemanden. */
            reminders: components["schemas"]["PlannedReminderDto"][];
            /** @description Titel der Auswertungsrunde einer Erinnerung an die Meldung. */
            round: string | null;
            /** @description Kürzel der Einheiten, für die es niemanden zu erinnern gibt. */
            withoutRecipient: string[];
        };
        PreviewDto: {
            /** Format: date */
            from: string;
            runs: components["schemas"]["PlannedRunDto"][];
            /** Format: date */
            to: string;
        };
        ProblemDto: {
            /** @description Stabiler Code. */
            code: string;
            /** @description Was geschehen ist und was hilft. */
            detail: string;
            /** @description Anzahl aller Fehler, wenn nicht alle aufgezählt sind. */
            errorCount?: number;
            /** @description Alle gefundenen Fehler. */
            errors?: components["schemas"]["ProblemItemDto"][];
            /** @description Pfad der Anfrage. */
            instance: string;
            /** @description Nummer der Anfrage, die man bei einer Rückfrage nennt. */
            requestId: string;
            /** @description HTTP-Status. */
            status: number;
            /** @description Überschrift in einfachen Worten. */
            title: string;
            /** @description Art des Problems als URN. */
            type: string;
        };
        ProblemItemDto: {
            /** @description Stabiler Code. */
            code: string;
            /** @description Wo in der Datei: Name der Spalte. */
            column?: string;
            /** @description Was falsch ist und was erlaubt ist. */
            message: string;
            /** @description Wo in der Anfrage: ein JSON-Zeiger, etwa `#/email`. */
            pointer?: string;
            /** @description Wo in der Datei: Nummer der Zeile, die Kopfzeile ist 1. */
            row?: number;
            /** @description Was gefunden wurde. */
            value?: string | null;
        };
        ProposalsDto: {
            items: components["schemas"]["DecidedCourseDto"][];
        };
        ProviderDto: {
            /** @description Kurzer Name für die Adresse der Anmeldung. */
            id: string;
            /** @description Name für Menschen. */
            name: string;
        };
        QuestionDto: {
            /** @description Alle Antworten, die neueste zuerst; sie gilt. */
            answers: components["schemas"]["AnswerDto"][];
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["AskedByDto"];
            id: string;
            /** @enum {string} */
            state: "OPEN" | "ANSWERED" | "WITHDRAWN";
            text: string;
        };
        QuestionedTrainingDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Bescheinigte Dauer in ganzen Minuten (R13). */
            certifiedMinutes: number;
            /** Format: date */
            completedOn: string;
            /** @enum {string|null} */
            format: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS" | null;
            /** @description Bisher anerkannte Dauer in ganzen Minuten. */
            minutes: number;
            provider: string | null;
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
        };
        QuestionsDto: {
            items: components["schemas"]["QuestionDto"][];
        };
        ReadingAccountDto: {
            displayName: string;
            id: string;
        };
        ReadLogDto: {
            items: components["schemas"]["ReadLogEntryDto"][];
            page: number;
            pageSize: number;
            /** @description Alle passenden Einträge auf allen Seiten. */
            total: number;
        };
        ReadLogEntryDto: {
            account: components["schemas"]["ReadingAccountDto"];
            /**
             * Format: date
             * @description Stichtag, nach dem gefragt wurde.
             */
            asOf: string;
            /** @description Nummer in der Kette, ohne Lücken. */
            id: number;
            /**
             * @description Eine Person, eine Seite einer Liste, das Blatt „Personen“ der Arbeitsmappe oder die eigenen Angaben.
             * @enum {string}
             */
            kind: "PERSON" | "LIST" | "WORKBOOK" | "OWN_RECORD" | "SEALED";
            /** @description Anzahl der Personen, deren Daten die Antwort zeigte. */
            persons: number;
            /** @description Zweck, wie er angegeben wurde; null = keiner. */
            purpose: string | null;
            /** Format: date-time */
            readAt: string;
            /** @description Nummer der Anfrage, wie sie auch im Protokoll des Dienstes steht. */
            requestId: string;
            /** @description Kürzel der Organisationseinheit, nach der gefragt wurde; null = nach keiner. */
            unit: string | null;
        };
        ReadLogVerificationDto: {
            /** @description Nummer des ersten Eintrags, der fehlt, geändert wurde oder nicht hierher gehört; null = keiner. */
            brokenId: number | null;
            /** @description Anzahl der unversehrten Einträge vom ersten an. */
            entries: number;
            /** @description Kopf der Kette: Prüfwert des letzten unversehrten Eintrags, 64 Hexadezimalziffern. */
            head: string;
            /** @description Ob die Kette vom ersten bis zum letzten Eintrag unversehrt ist. */
            isWhole: boolean;
        };
        RecordedEventDto: {
            /** @description Nummer der Veranstaltung, etwa für die Teilnahmeliste; `null`, wenn für niemanden etwas erfasst wurde. */
            event: number | null;
            participants: components["schemas"]["ParticipantDto"][];
            /** @description Für so viele Personen ist die Schulung jetzt erfasst. */
            recorded: number;
        };
        RecordedPeriodDto: {
            /** @description `null`: noch nicht entschieden. */
            citizenContact: boolean | null;
            /**
             * Format: date
             * @description Erster Tag.
             */
            from: string;
            /** @enum {string|null} */
            leadershipLevel: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description `null`: noch nicht entschieden. */
            mediaPr: boolean | null;
            /**
             * Format: date
             * @description Letzter Tag; `null`: bis auf Weiteres.
             */
            to: string | null;
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
        };
        RecordedTrainingDto: {
            /** Format: date */
            beganOn: string | null;
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Bescheinigte Dauer in ganzen Minuten (R13). */
            certifiedMinutes: number;
            /** Format: date */
            completedOn: string;
            /** @description Dauer, wie angegeben. */
            duration: number;
            /** @enum {string} */
            durationUnit: "HOURS" | "TEACHING_UNITS" | "MINUTES";
            /** @description Stand für `If-Match`; wie in der Kopfzeile `ETag`. */
            etag: string;
            firstName: string;
            /** @enum {string|null} */
            format: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS" | null;
            /** @description Die Person hat sie selbst eingereicht. */
            handedIn: boolean;
            /** @description Ob ein Nachweis da ist, der nicht zurückgezogen ist. */
            hasEvidence: boolean;
            id: string;
            lastName: string;
            /** @description Anerkannte Dauer in ganzen Minuten; sie zählt. Ohne andere Entscheidung ist es die bescheinigte. */
            minutes: number;
            /** @description Warum andere Minuten anerkannt sind als bescheinigt; `null`, wenn es dieselben sind. */
            minutesReason: string | null;
            /** @description Ob eine Frage zur Anerkennung noch nicht beantwortet ist. */
            openQuestion: boolean;
            personnelNumber: string;
            provider: string | null;
            /** @enum {string} */
            recognition: "RECOGNISED" | "SUBMITTED" | "REJECTED";
            /**
             * Format: date-time
             * @description Wann sie zuerst erfasst wurde.
             */
            recordedAt: string;
            rejectionReason: string | null;
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
        };
        RecordedTrainingsDto: {
            items: components["schemas"]["RecordedTrainingDto"][];
            page: number;
            pageSize: number;
            /** @description Alle Schulungen, auf die die Auswahl passt. */
            total: number;
        };
        RedeemLinkDto: {
            /** @description Mindestens 12, höchstens 128 Zeichen. */
            password: string;
            /** @description Das Geheimnis aus dem Link. */
            token: string;
        };
        ReminderExceptionDto: {
            /** Format: uuid */
            account?: string | null;
            /** @description Keine Übersichten. */
            digests: boolean;
            /** @description Keine Erinnerungen an die Meldung. */
            escalations: boolean;
            /** @description Kürzel der Einheit; nicht zusammen mit `account`. */
            unit?: string | null;
        };
        ReminderPlanDto: {
            exceptions: components["schemas"]["ReminderExceptionDto"][];
            /** @description Stunde, ab der Erinnerungen fällig sind, nach deutscher Zeit. */
            hour: number;
            rules: components["schemas"]["ReminderRuleDto"][];
        };
        ReminderRuleDto: {
            active: boolean;
            daysAfterDeadline?: number | null;
            /** @description Ab so vielen Tagen vor dem Ende des Schulungsauftrags; `null`: von Anfang an. */
            fromDaysLeft?: number | null;
            /**
             * @description Übersicht, Erinnerung an die Meldung oder an die eigene Pflicht.
             * @enum {string}
             */
            kind: "DIGEST" | "ESCALATION" | "OWN";
            /** @description An wen; leer nur bei Erinnerungen an die eigene Pflicht. */
            recipients: ("OFFICER" | "HEAD" | "DEPARTMENT_HEAD")[];
            /**
             * @description Am Ersten des Monats, jeden zweiten oder jeden Montag; bei freien Tagen am nächsten Arbeitstag.
             * @enum {string|null}
             */
            rhythm?: "MONTH" | "FORTNIGHT" | "WEEK" | null;
            /** @description Bis so viele Tage vor dem Ende des Schulungsauftrags. */
            toDaysLeft?: number | null;
        };
        ReorganisationDto: {
            /** @description Kürzel derer, die enden; eine ist eine Auflösung, mehrere sind eine Zusammenlegung. */
            dissolve: string[];
            /** @description Was die Nachfolgerin ist, wenn sie an dem Tag neu entsteht. */
            found?: components["schemas"]["UnitFactsDto"];
            /**
             * @description Ob die Entscheidungen über Bürgerkontakt und Medien-/Öffentlichkeitsarbeit bei den Personen bleiben, weil die
             *     Aufgabe dieselbe ist; ohne Angabe ja. Bei `false` ist die Nachfolgerin noch unentschieden.
             * @default true
             */
            keepDecisions: boolean;
            /**
             * Format: date
             * @description Tag, von dem an es gilt, `JJJJ-MM-TT`; die aufgelösten Einheiten enden am Tag davor.
             */
            on: string;
            /** @description Kürzel der Nachfolgerin; nötig, sobald Personen oder Einheiten übergehen. */
            successor?: string;
        };
        ReorganisationPreviewDto: {
            /** @description Mit ihr. */
            after: components["schemas"]["EffectDto"];
            /** @description Die Zahlen des Tages ohne sie. */
            before: components["schemas"]["EffectDto"];
            /** @description Nummer der Änderung, mit der es sich zurücknehmen lässt; `null`: nichts war zu ändern. */
            change: number | null;
            /** @description Organisationseinheiten, die enden. */
            dissolved: number;
            /** @description Personen, die übergehen, an dem Tag oder mit einer späteren Zuordnung. */
            personsMoved: number;
            /** @description Organisationseinheiten, die nun unter der Nachfolgerin stehen. */
            unitsMoved: number;
            warnings: components["schemas"]["ReorganisationWarningDto"][];
        };
        ReorganisationWarningDto: {
            /** @description Fester Name des Hinweises. */
            code: string;
            message: string;
        };
        ReorganisedDto: {
            /** @description Nummer der Änderung, mit der es sich zurücknehmen lässt; `null`: nichts war zu ändern. */
            change: number | null;
            /** @description Organisationseinheiten, die enden. */
            dissolved: number;
            /** @description Personen, die übergehen, an dem Tag oder mit einer späteren Zuordnung. */
            personsMoved: number;
            /** @description Organisationseinheiten, die nun unter der Nachfolgerin stehen. */
            unitsMoved: number;
            warnings: components["schemas"]["ReorganisationWarningDto"][];
        };
        ReportingUnitDto: {
            code: string;
            /** @description Ihr Name am Stichtag. */
            name: string;
        };
        ReturnDto: {
            /** @description Was die Einheit ändern soll, 3 bis 2000 Zeichen. */
            comment: string;
        };
        RevisionDto: {
            /** Format: date-time */
            at: string;
            /** @description Name des Kontos; `null` = die Einrichtung selbst. */
            by: string | null;
            /** @description Nummer der Änderung. */
            change: number;
            /** @description Was seither anders lautet; bei der ersten Fassung alles, was angegeben war. */
            changes: components["schemas"]["MemberChangeDto"][];
            /**
             * @description `RECORDED` erfasst, `CHANGED` geändert, `WITHDRAWN` zurückgezogen, `RESTORED` danach wieder da.
             * @enum {string}
             */
            kind: "RECORDED" | "CHANGED" | "WITHDRAWN" | "RESTORED";
            /** @description Anlass. */
            reason: string;
        };
        RoundChangeDto: {
            /**
             * Format: date
             * @description Letzter Tag für die Meldung.
             */
            deadline?: string;
            /** @description Text der Anforderung, 3 bis 5000 Zeichen. */
            demand?: string;
            /**
             * Format: date
             * @description Tag, an dem sie von selbst öffnet.
             */
            opensOn?: string;
            /**
             * Format: date
             * @description Stichtag (R20).
             */
            referenceDate?: string;
            /** @description Name der Runde, 3 bis 200 Zeichen. */
            title?: string;
        };
        RoundDetailDto: {
            /** @description Davon angenommen. */
            accepted: number;
            /** @description Ob alle auswertungspflichtigen Einheiten melden. */
            coversAll: boolean;
            /** @description Tage bis zum letzten Tag, heute nicht mitgezählt; negativ, wenn er vorbei ist. */
            daysLeft: number;
            /** Format: date */
            deadline: string;
            demand: string;
            /** @description Stand der Runde, für `If-Match`. */
            etag: string;
            events: components["schemas"]["RoundEventDto"][];
            /** @description Davon übermittelt oder angenommen. */
            handedIn: number;
            id: string;
            /** @description Der Schulungsauftrag. */
            mandate: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            referenceDate: string;
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED" | "CANCELLED";
            submissions: components["schemas"]["SubmissionDto"][];
            title: string;
            /** @description Einheiten, die melden. */
            units: number;
        };
        RoundDto: {
            /** @description Davon angenommen. */
            accepted: number;
            /** @description Ob alle auswertungspflichtigen Einheiten melden. */
            coversAll: boolean;
            /** @description Tage bis zum letzten Tag, heute nicht mitgezählt; negativ, wenn er vorbei ist. */
            daysLeft: number;
            /** Format: date */
            deadline: string;
            demand: string;
            /** @description Stand der Runde, für `If-Match`. */
            etag: string;
            /** @description Davon übermittelt oder angenommen. */
            handedIn: number;
            id: string;
            /** @description Der Schulungsauftrag. */
            mandate: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            referenceDate: string;
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED" | "CANCELLED";
            title: string;
            /** @description Einheiten, die melden. */
            units: number;
        };
        RoundEventDto: {
            /** @description Wer es war; `null`: es geschah von selbst. */
            actor: string | null;
            /** @description Ob in Vertretung. */
            asDeputy: boolean;
            comment: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            kind: "PLANNED" | "CHANGED" | "OPENED" | "CLOSED" | "CANCELLED" | "UNIT_ADDED" | "UNIT_REMOVED" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED" | "TAKEN_BACK" | "RENEWAL_DEMANDED" | "PERSONS_ERASED";
            /** @description Nummer der Fassung, die dabei gesiegelt wurde. */
            seal: number | null;
            /** @description Kürzel der Einheit, um deren Meldung es geht; `null`: um die ganze Runde. */
            unit: string | null;
        };
        RoundOfSubmissionDto: {
            /** @description Tage bis dahin, heute nicht mitgezählt; negativ, wenn der Tag vorbei ist. */
            daysLeft: number;
            /**
             * Format: date
             * @description Letzter Tag für die Meldung.
             */
            deadline: string;
            /** @description Text der Anforderung. */
            demand: string;
            id: string;
            /**
             * Format: date
             * @description Stichtag.
             */
            referenceDate: string;
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED" | "CANCELLED";
            title: string;
        };
        RoundsDto: {
            items: components["schemas"]["RoundDto"][];
        };
        RoundVerificationDto: {
            /** @description Stelle, deren Prüfsumme die angegebene ist; `null`: keine, oder es wurde nicht gefragt. */
            anchor: number | null;
            /** @description Davon gelöscht; die Zahlen bleiben prüfbar. */
            erased: number;
            faults: components["schemas"]["SealFaultDto"][];
            /** @description Prüfsumme am Ende der Kette. */
            head: string;
            /** @description Ob alles so ist, wie es gesiegelt wurde. */
            isIntact: boolean;
            persons: number;
            seals: number;
        };
        SampleDataDto: {
            /** @description Ob der Bestand leer ist, sodass sie angelegt werden kann. */
            canBeAdded: boolean;
            /** @description Name der erfundenen Stadt. */
            city: string;
            /** @description Personen im Bestand. */
            employees: number;
            /** @description Aus wie vielen Dateien sie besteht. */
            files: number;
            /** @description Wie viele davon schon eingespielt sind. */
            filesDone: number;
            /**
             * @description `NONE`: nie da; `FILLING`: wird angelegt; `PRESENT`: da; `REMOVED`: entfernt, kommt nicht von selbst wieder.
             * @enum {string}
             */
            state: "NONE" | "FILLING" | "PRESENT" | "REMOVED";
            /** @description Schulungsnachweise im Bestand. */
            trainings: number;
            /** @description Organisationseinheiten im Bestand. */
            units: number;
        };
        SampleRemovalDto: {
            /** @description Der Name der erfundenen Stadt, von Hand geschrieben. */
            city: string;
        };
        ScopeDto: {
            /** @description Ob Personen mit Namen zu sehen sind. */
            names: boolean;
            /** @description `ALL`: die ganze Stadt. Sonst die Nummern der Organisationseinheiten mit allem, was darunter liegt. */
            units: "ALL" | number[];
        };
        SealBriefDto: {
            /** @description Prüfsumme über die kanonische Form (SHA-256). */
            contentHash: string;
            /** @description Ob sie in der Runde gilt. */
            holds: boolean;
            id: string;
            /** Format: date-time */
            knownAt: string;
            /** @description Fassung der Einheit in der Runde, ab 1. */
            number: number;
            /** Format: date-time */
            sealedAt: string;
        };
        SealDetailDto: {
            /** Format: date */
            asOf: string;
            /** @description Stelle in der Kette der Runde, ab 1. */
            chainNumber: number;
            /** @description Prüfsumme über die kanonische Form (SHA-256). */
            contentHash: string;
            /** @description Davon gelöscht. */
            erased: number;
            figures: components["schemas"]["GroupFiguresDto"];
            /** @description Prüfsumme des Siegels davor und dieses Inhalts. */
            hash: string;
            /** @description Ob sie in der Runde gilt. */
            holds: boolean;
            id: string;
            /** Format: date-time */
            knownAt: string;
            mandate: string;
            minimumMinutes: number;
            nilReturn: boolean;
            /** @description Fassung der Einheit in der Runde, ab 1. */
            number: number;
            period: components["schemas"]["PeriodDto"];
            /** @description Personen hinter den Zahlen; `null`: eine Tabelle, die niemanden nennt. */
            persons: number | null;
            previousHash: string;
            /** @description Kennung der Runde. */
            round: string;
            roundTitle: string;
            /** Format: date-time */
            sealedAt: string;
            signatures: components["schemas"]["SignatureDto"][];
            /** @enum {string} */
            source: "FACTS" | "TABLE";
            unit: components["schemas"]["ReportingUnitDto"];
        };
        SealDto: {
            /** Format: date */
            asOf: string;
            /** @description Stelle in der Kette der Runde, ab 1. */
            chainNumber: number;
            /** @description Prüfsumme über die kanonische Form (SHA-256). */
            contentHash: string;
            /** @description Ob sie in der Runde gilt. */
            holds: boolean;
            id: string;
            /** Format: date-time */
            knownAt: string;
            /** @description Fassung der Einheit in der Runde, ab 1. */
            number: number;
            /** @description Kennung der Runde. */
            round: string;
            roundTitle: string;
            /** Format: date-time */
            sealedAt: string;
            unit: components["schemas"]["ReportingUnitDto"];
        };
        SealedPersonDto: {
            decidingTraining: components["schemas"]["SealedTrainingDto"] | null;
            firstName: string;
            fulfilled: boolean;
            /** @enum {string} */
            group: "LEADER" | "EMPLOYEE";
            lastName: string;
            personnelNumber: string;
            /** @description Warum nichts zählt. */
            reason: string | null;
            /** @enum {string} */
            status: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
            trainings: components["schemas"]["TrainingCountsDto"];
            /** @description Kürzel der Einheit ihrer Zuordnung. */
            unit: string;
        };
        SealedPersonsDto: {
            /** @description Personen, die hinter den Zahlen standen und gelöscht sind. */
            erased: number;
            items: components["schemas"]["SealedPersonDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        SealedTrainingDto: {
            /** Format: date */
            completedOn: string;
            title: string;
        };
        SealFaultDto: {
            /** @description Stelle in der Kette. */
            chainNumber: number;
            /** @enum {string} */
            code: "CHAIN_BROKEN" | "CONTENT_CHANGED" | "NOT_ITS_CONTENT" | "PERSONS_CHANGED" | "FIGURES_NOT_OF_PERSONS";
            message: string;
            /** @description Fassung. */
            number: number;
            /** @description Kürzel der Einheit. */
            unit: string;
        };
        SealsDto: {
            items: components["schemas"]["SealDto"][];
        };
        SeatsDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Die Zielgruppen, für die diese Bereiche anerkannt sind. */
            groups: ("LEADER" | "EMPLOYEE")[];
            /** @description So viele Plätze müssen in diesen Bereichen sein: Für so viele Personen zählt kein anderer. */
            least: number;
            /** @description So viele Plätze können in diesen Bereichen sein. */
            most: number;
        };
        SeenFiguresDto: {
            /** @description `figuresHash` der Zahlen, die zu sehen waren; sind es inzwischen andere, wird der Schritt abgewiesen. */
            figuresHash: string;
        };
        SessionDto: {
            account: components["schemas"]["AccountDto"];
            /** @description Die Rollen mit ihren Organisationseinheiten und Zeiten. */
            grants: components["schemas"]["GrantDto"][];
            /** @description Was es damit tun darf. */
            rights: ("FIGURES" | "NAMES" | "RECORD" | "COURSES" | "RECOGNISE" | "PERSONNEL" | "IMPORT" | "ROUNDS" | "CHECK" | "SIGN" | "ACCOUNTS" | "READ_LOG" | "OWN_RECORD")[];
            /** @description Rollen, die das Konto heute hat. */
            roles: ("ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE")[];
            /** @description Wovon Zahlen zu sehen sind. */
            scope: components["schemas"]["ScopeDto"];
            /**
             * Format: date
             * @description Der heutige Tag des Dienstes.
             */
            today: string;
            /** @description Ob der heutige Tag fest eingestellt ist. */
            todayIsFixed: boolean;
        };
        SessionItemDto: {
            /**
             * Format: date-time
             * @description Beginn.
             */
            createdAt: string;
            /** @description Ob es die Sitzung ist, in der gefragt wird. */
            current: boolean;
            id: string;
            /** @description Der Anmeldedienst, mit dem sie begonnen hat; `null`: mit Passwort. */
            provider: string | null;
            /**
             * Format: date-time
             * @description Letzte Benutzung, auf fünf Minuten genau.
             */
            seenAt: string;
        };
        SessionsDto: {
            items: components["schemas"]["SessionItemDto"][];
        };
        SetupDto: {
            /** @description Anzeigename; ohne Angabe die E-Mail-Adresse. */
            displayName?: string;
            /** Format: email */
            email: string;
            /** @description Mindestens 12, höchstens 128 Zeichen. */
            password: string;
            /** @description Das Geheimnis aus dem Link zur Einrichtung. */
            token: string;
        };
        ShownExceptionDto: {
            /** Format: uuid */
            account?: string | null;
            /** @description Keine Übersichten. */
            digests: boolean;
            /** @description Keine Erinnerungen an die Meldung. */
            escalations: boolean;
            /** @description Name der Einheit oder des Kontos. */
            name: string;
            /** @description Kürzel der Einheit; nicht zusammen mit `account`. */
            unit?: string | null;
        };
        ShownOwnRemindersDto: {
            /** @description Ob ich Übersichten bekommen kann: Ich bin heute Fortbildungsbeauftragte/r oder Leitung einer Einheit. */
            canHaveDigests: boolean;
            /** @description Ob ich an die eigene Pflicht erinnert werden kann: Mein Konto zeigt die eigenen Angaben. */
            canHaveOwn: boolean;
            /** @description Übersichten über meine Einheiten; Erinnerungen an eine fehlende Meldung kommen trotzdem. */
            digests: boolean;
            /** @description Erinnerungen an die eigene Pflicht, solange sie offen ist; `null`: wie die eigene Einheit es wünscht. */
            own: boolean | null;
        };
        ShownReminderPlanDto: {
            etag: string;
            exceptions: components["schemas"]["ShownExceptionDto"][];
            /** @description Stunde, ab der Erinnerungen fällig sind, nach deutscher Zeit. */
            hour: number;
            rules: components["schemas"]["ReminderRuleDto"][];
            /**
             * Format: date
             * @description Tag, ab dem er gilt: Was davor fällig gewesen wäre, wird nicht nachgeholt.
             */
            since: string;
        };
        SignatureDto: {
            asDeputy: boolean;
            /** Format: date-time */
            at: string;
            /** @description Wer es war, wie das Konto heute heißt. */
            by: string | null;
            /** @enum {string} */
            step: "CHECKED" | "SIGNED" | "SUBMITTED";
        };
        SignedOutDto: {
            /** @description Dorthin geht der Browser, damit auch die Sitzung beim Anmeldedienst endet; `null`: nirgendwohin. */
            redirectTo: string | null;
        };
        SignInDto: {
            /** @description E-Mail-Adresse des Kontos; Groß- und Kleinschreibung ist gleich. */
            email: string;
            password: string;
        };
        SignInWaysDto: {
            /** @description Ob mit E-Mail-Adresse und Passwort. */
            local: boolean;
            providers: components["schemas"]["ProviderDto"][];
        };
        SimilarTrainingDto: {
            /** Format: date */
            completedOn: string;
            id: string;
            /** @description Derselbe Titel, am selben Tag abgeschlossen: Sie lässt sich kein zweites Mal erfassen. */
            same: boolean;
            title: string;
        };
        StandingDto: {
            /** @description Die Schulung, durch die sie erfüllt. */
            decidingTraining: components["schemas"]["FulfillingTrainingDto"] | null;
            /** @description Warum der Stand so ist, als Satz. */
            explanation: string;
            /** @enum {string|null} */
            group: "LEADER" | "EMPLOYEE" | null;
            /** @enum {string} */
            status: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
        };
        StatementDto: {
            /**
             * @description Original gesehen, oder durch die zentrale Fortbildung bestätigt.
             * @enum {string}
             */
            kind: "ORIGINAL_SEEN" | "CENTRAL_TRAINING";
            /**
             * Format: date
             * @description Nur bei `ORIGINAL_SEEN`: an welchem Tag; ohne Angabe heute.
             */
            seenOn?: string;
        };
        SubmissionDetailDto: {
            /** @description Ob die Einheit eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet. */
            byTable: boolean;
            /** @description Ob die Zahlen inzwischen andere sind als die geprüften; dann ist neu zu prüfen. */
            changedSinceCheck: boolean;
            /** @description Stand der Meldung, für `If-Match`. */
            etag: string;
            events: components["schemas"]["RoundEventDto"][];
            /** @description Die Zahlen der Einheit am Stichtag, wie sie jetzt bekannt sind; `null`: Sie stehen in der Tabelle der Einheit. */
            figures: components["schemas"]["GroupFiguresDto"] | null;
            /** @description Wofür beim Prüfen und Zeichnen die Zahlen stehen (SHA-256). */
            figuresHash: string | null;
            /** @description Was noch unklar ist; es verhindert nichts. */
            hints: components["schemas"]["SubmissionNoteDto"][];
            id: string;
            /** @description Der Schulungsauftrag. */
            mandate: string;
            /** @description Ob Sie für diese Einheit prüfen und übermitteln dürfen. */
            mayCheck: boolean;
            /** @description Ob Sie für diese Einheit zeichnen dürfen. */
            maySign: boolean;
            /** @description Fehlanzeige. */
            nilReturn: boolean;
            /** @description Was die Meldung verhindert. */
            obstacles: components["schemas"]["SubmissionNoteDto"][];
            round: components["schemas"]["RoundOfSubmissionDto"];
            seals: components["schemas"]["SealBriefDto"][];
            /** @enum {string} */
            state: "OPEN" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
            unit: components["schemas"]["ReportingUnitDto"];
        };
        SubmissionDto: {
            /** @description Ob die Einheit eine ausgefüllte Tabelle abgibt, weil sie ohne das Programm arbeitet. */
            byTable: boolean;
            /** @description Stand der Meldung, für `If-Match`. */
            etag: string;
            id: string;
            /** @description Fehlanzeige. */
            nilReturn: boolean;
            round: components["schemas"]["RoundOfSubmissionDto"];
            /** @enum {string} */
            state: "OPEN" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
            unit: components["schemas"]["ReportingUnitDto"];
        };
        SubmissionNoteDto: {
            /** @description Fester Name. */
            code: string;
            /** @description Wie viele Fälle. */
            count: number;
            message: string;
        };
        SubmissionsDto: {
            items: components["schemas"]["OwnSubmissionDto"][];
        };
        SystemDatabaseDto: {
            /** @description Ob es die eingebaute ist, die der Dienst selbst startet. */
            isEmbedded: boolean;
            /** @description Name der neuesten Änderung am Aufbau. */
            migration: string;
            /** @description Größe in Bytes. */
            size: number;
            /** @description Version von PostgreSQL. */
            version: string;
        };
        SystemDto: {
            database: components["schemas"]["SystemDatabaseDto"];
            /** @description Namen der Anmeldedienste der Stadt. */
            identityProviders: string[];
            /**
             * Format: date-time
             * @description Wann zuletzt etwas am Bestand geändert wurde; `null`: noch nie.
             */
            lastChangeAt: string | null;
            /**
             * Format: date-time
             * @description Wann zuletzt etwas eingespielt wurde; `null`: noch nie.
             */
            lastImportAt: string | null;
            /** @description Ob sich Menschen mit Passwort anmelden können. */
            localSignIn: boolean;
            /** @description Version von Node.js. */
            node: string;
            /** @description Einträge im Leseprotokoll. */
            readLogEntries: number;
            /**
             * Format: date-time
             * @description Seit wann dieser Prozess läuft.
             */
            startedAt: string;
            /**
             * Format: date
             * @description Der heutige Tag des Dienstes.
             */
            today: string;
            /** @description Ob er fest eingestellt ist. */
            todayIsFixed: boolean;
            /** @description Version von Lernstand. */
            version: string;
        };
        TableDto: {
            /** @description Stand der Meldung, für `If-Match`. */
            etag: string;
            figures: components["schemas"]["GroupFiguresDto"];
            /** @description Ob die Zahlen übermittelt und gesiegelt sind; sonst wurde nur geprüft. */
            isSealed: boolean;
            /** @description Fehlanzeige. */
            nilReturn: boolean;
            /** @enum {string} */
            state: "OPEN" | "CHECKED" | "SIGNED" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
            unit: components["schemas"]["ReportingUnitDto"];
        };
        TableFormDto: {
            /**
             * Format: binary
             * @description Die ausgefüllte Tabelle, CSV oder XLSX.
             */
            file: string;
            /** @description Wer die Tabelle auf Papier gezeichnet hat, 1 bis 200 Zeichen; steht im Verlauf der Meldung. */
            signedBy?: string;
        };
        TargetGroupDecisionDto: {
            /** @description Ob die Person Bürgerkontakt hat. */
            citizenContact?: boolean;
            /** @description Ob die Person Medien- oder Öffentlichkeitsarbeit macht. */
            mediaPr?: boolean;
            personnelNumber: string;
        };
        TargetGroupDecisionsDto: {
            decisions: components["schemas"]["TargetGroupDecisionDto"][];
            /**
             * Format: date
             * @description Tag, von dem an sie gelten, `JJJJ-MM-TT`; auch ein früherer oder späterer als heute.
             */
            from: string;
            /** @description Warum so entschieden ist; steht in der Geschichte. */
            reason?: string;
        };
        TargetGroupPreviewDto: {
            /** @description Mit ihnen. */
            after: components["schemas"]["EffectDto"];
            /**
             * Format: date
             * @description Stichtag der Zahlen.
             */
            asOf: string;
            /** @description Ohne die Entscheidungen. */
            before: components["schemas"]["EffectDto"];
            /** @description Personen, für die ein neuer Zeitraum beginnt oder der am selben Tag begonnene berichtigt ist. */
            changed: number;
            /** @description Spätere Zeiträume dieser Personen in Einheiten des eigenen Bereichs; in ihnen gilt weiter, was dort steht. */
            laterPeriods: components["schemas"]["LaterPeriodDto"][];
            /** @description Personen, für die schon galt, was entschieden ist. */
            unchanged: number;
        };
        TargetGroupsDecidedDto: {
            /** @description Personen, für die ein neuer Zeitraum beginnt oder der am selben Tag begonnene berichtigt ist. */
            changed: number;
            /** @description Spätere Zeiträume dieser Personen in Einheiten des eigenen Bereichs; in ihnen gilt weiter, was dort steht. */
            laterPeriods: components["schemas"]["LaterPeriodDto"][];
            /** @description Personen, für die schon galt, was entschieden ist. */
            unchanged: number;
        };
        TokenDto: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description Letzter Tag, an dem es gilt.
             */
            expiresOn: string;
            id: string;
            /**
             * Format: date
             * @description Tag der letzten Benutzung.
             */
            lastUsedOn: string | null;
            name: string;
            /** @description Ob damit nur gelesen werden kann. */
            readOnly: boolean;
            /** @description Die Rollen, auf die es beschränkt ist; `null`: nicht beschränkt. */
            roles: ("ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE")[] | null;
        };
        TokensDto: {
            items: components["schemas"]["TokenDto"][];
        };
        TrainingCountsDto: {
            CITIZEN_COMMUNICATION: number;
            DEMOCRATIC_COMPETENCE: number;
            INTERCULTURAL_COMPETENCE: number;
            MULTILINGUALISM: number;
            total: number;
        };
        TrainingDto: {
            beganOn: string | null;
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            completedOn: string;
            /** @description Whether it counts towards the obligation on the reference date (R11). */
            counts: boolean;
            /** @enum {string|null} */
            format: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS" | null;
            id: string;
            minutes: number;
            provider: string | null;
            /** @description What speaks against it, in the order of R11. */
            reasons: ("REJECTED" | "NOT_YET_RECOGNISED" | "TOO_SHORT" | "BEFORE_PERIOD" | "AFTER_PERIOD" | "AFTER_REFERENCE_DATE" | "CATEGORY_NOT_ACCEPTED")[];
            /** @enum {string} */
            recognition: "RECOGNISED" | "SUBMITTED" | "REJECTED";
            /** @enum {string|null} */
            setting: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE" | null;
            title: string;
        };
        TrainingHistoryDto: {
            items: components["schemas"]["RevisionDto"][];
            personnelNumber: string;
        };
        TrainingNoteDto: {
            /** @description Whole minutes of the certificate (R13); `minutes` of the training are those recognised, which count. */
            certifiedMinutes: number;
            /** @description Whether it counts and why not, as a German sentence. */
            explanation: string;
            /** @description Id of the training. */
            id: string;
            /** @description Why other minutes are recognised than certified; null = they are the same. */
            minutesReason: string | null;
            /** @description Why recognition was refused, as recorded (R15). */
            rejectionReason: string | null;
        };
        TrainingPreviewDto: {
            /** @description Stand der Person, sobald sie anerkannt ist. */
            after: components["schemas"]["StandingDto"];
            /** @description Stand der Person ohne die Schulung. */
            before: components["schemas"]["StandingDto"];
            /** @description Ob die Schulung zählt, sobald sie anerkannt ist (R11). */
            counts: boolean;
            /** @description Dasselbe als Satz. */
            explanation: string;
            /** @description Dauer in ganzen Minuten (R13). */
            minutes: number;
            /** @description Was auch nach der Anerkennung gegen sie spricht, in der Reihenfolge von R11. */
            reasons: ("REJECTED" | "NOT_YET_RECOGNISED" | "TOO_SHORT" | "BEFORE_PERIOD" | "AFTER_PERIOD" | "AFTER_REFERENCE_DATE" | "CATEGORY_NOT_ACCEPTED")[];
            /** @description Ähnliche Schulungen der Person, die ähnlichste zuerst. */
            similar: components["schemas"]["SimilarTrainingDto"][];
        };
        UndecidedPersonDto: {
            /** @description `null`: noch nicht entschieden. */
            citizenContact: boolean | null;
            firstName: string;
            lastName: string;
            /**
             * @description Wer führt, ist dadurch verpflichtet, ganz gleich, was entschieden wird (R8).
             * @enum {string|null}
             */
            leadershipLevel: "TEAM_LEAD" | "SECTION_HEAD" | "DIVISION_HEAD" | "OFFICE_HEAD" | "ENTERPRISE_HEAD" | "DEPUTY_MAYOR" | "MAYOR" | null;
            /** @description `null`: noch nicht entschieden. */
            mediaPr: boolean | null;
            personnelNumber: string;
            /** @description Kürzel der Organisationseinheit. */
            unit: string;
            /**
             * Format: date
             * @description Erster Tag des Zeitraums, in dem es so ist.
             */
            validFrom: string;
        };
        UndecidedPersonsDto: {
            items: components["schemas"]["UndecidedPersonDto"][];
            page: number;
            pageSize: number;
            /** @description Alle, auf die die Auswahl passt. */
            total: number;
        };
        UndoneDto: {
            /** @description Nummer der Änderung, die es zurücknahm; auch sie lässt sich zurücknehmen. */
            change: number;
            /** @description So viele Einträge stehen wieder wie davor. */
            rows: number;
        };
        UnequalCourseDto: {
            /** @description Was der Katalog entscheidet; `null`: nichts. */
            course: components["schemas"]["DecidedCourseDto"] | null;
            /** @description Schulungen, die vom Katalog abweichen. */
            deviating: number;
            provider: string | null;
            title: string;
            /** @description Schulungen, über die entschieden ist. */
            trainings: number;
            /** @description Die häufigste zuerst. */
            variants: components["schemas"]["VariantDto"][];
        };
        UnequalCoursesDto: {
            items: components["schemas"]["UnequalCourseDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        UnequalUnitDto: {
            /** @description Kürzel; `null`: heute ohne Zuordnung, oder keine auswertungspflichtige darüber. */
            code: string | null;
            trainings: number;
        };
        UnitDto: {
            code: string;
            /** @description Der Stand für `If-Match`. */
            etag: string;
            /** @description Die früheste zuerst. */
            versions: components["schemas"]["UnitVersionDto"][];
        };
        UnitFactsDto: {
            /** @description Bezeichnung. */
            name: string;
            /** @description Kürzel der übergeordneten Einheit; ohne Angabe steht sie ganz oben. */
            parent?: string | null;
            /** @description Ob sie auswertungspflichtig ist (R17). */
            reporting: boolean;
            /** @enum {string} */
            type: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
        };
        UnitFiguresDto: {
            /** @description Kürzel of the reporting unit. */
            code: string | null;
            employees: components["schemas"]["FiguresDto"] | null;
            leaders: components["schemas"]["FiguresDto"] | null;
            name: string;
            total: components["schemas"]["FiguresDto"] | null;
        };
        UnitsDto: {
            items: components["schemas"]["ListedUnitDto"][];
            /**
             * Format: date
             * @description Der Tag, an dem es sie gibt.
             */
            on: string;
        };
        UnitVersionDto: {
            /**
             * Format: date
             * @description Erster Tag; `null`: seit jeher.
             */
            from: string | null;
            name: string;
            /** @description Kürzel der übergeordneten Einheit, soweit sie im eigenen Bereich liegt. */
            parent: string | null;
            reporting: boolean;
            /**
             * Format: date
             * @description Letzter Tag; `null`: bis auf Weiteres.
             */
            to: string | null;
            /** @enum {string} */
            type: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
        };
        UsageCellDto: {
            /** @description `null`: Das Vorjahr steht nicht in der Tabelle oder ist zurückgehalten. */
            change: components["schemas"]["UsageChangeDto"] | null;
            /** @description `null`: ohne das Recht auf Namen zurückgehalten. */
            figures: components["schemas"]["UsageFiguresDto"] | null;
            year: number;
        };
        UsageChangeDto: {
            persons: components["schemas"]["UsageDifferenceDto"];
            trainings: components["schemas"]["UsageDifferenceDto"];
        };
        UsageDifferenceDto: {
            absolute: number;
            /** @description Zahl des Vorjahrs, mit der verglichen wird. */
            before: number;
            /** @description In Prozent mit einer Nachkommastelle; `null`, wenn das Vorjahr 0 ist. */
            percent: number | null;
        };
        UsageDto: {
            /**
             * Format: date
             * @description Stichtag: Gezählt ist bis zu diesem Tag; Einheiten stehen, wo sie an ihm stehen oder zuletzt standen.
             */
            asOf: string;
            /** @enum {string} */
            by: "category" | "setting" | "format" | "unit";
            knownAt: string;
            /** @description Ab wie vielen Minuten eine Schulung lang genug für den Auftrag ist. */
            minimumMinutes: number;
            rows: components["schemas"]["UsageRowDto"][];
            /** @description Eine Zelle je Jahr; jede Schulung einmal, auch mit mehreren Kompetenzbereichen. */
            total: components["schemas"]["UsageCellDto"][];
            withheld: components["schemas"]["UsageWithheldDto"] | null;
            years: components["schemas"]["UsageYearDto"][];
        };
        UsageFiguresDto: {
            /** @description Davon Schulungen, die lang genug und im Anerkennungszeitraum sind, wie die Auswertung sie aufführt (R18). */
            listed: number;
            /** @description Personen mit mindestens einer dieser Schulungen. Personen ergeben über Zeilen oder Jahre keine Summe. */
            persons: number;
            /** @description Anerkannte Schulungen, gleich welcher Dauer. */
            trainings: number;
        };
        UsageRowDto: {
            /** @description Eine Zelle je Jahr. */
            cells: components["schemas"]["UsageCellDto"][];
            /** @description Kennung des Kompetenzbereichs, Rahmens oder Formats oder Kürzel der Organisationseinheit; `null`: keine Angabe, keine. */
            key: string | null;
            name: string;
        };
        UsageWithheldDto: {
            /** @description Zellen ohne Zahlen, auch damit sich andere nicht errechnen lassen. */
            cells: number;
            /** @description Zahlen aus Zeilen mit weniger Personen als diesen sind zu klein, außer von keiner. */
            fewerThan: number;
        };
        UsageYearDto: {
            /**
             * Format: date
             * @description Letzter Tag des Vorjahrs, bis zu dem für die Veränderung verglichen wird, damit ein laufendes Jahr nicht wie ein
             *     Rückgang aussieht; `null`, wenn das Vorjahr nicht in der Tabelle steht.
             */
            comparedUntil: string | null;
            /** @description Ob das Jahr am Stichtag vorbei ist. */
            finished: boolean;
            /**
             * Format: date
             * @description Letzter Tag, der gezählt ist: der 31. Dezember, im laufenden Jahr der Stichtag.
             */
            until: string;
            year: number;
        };
        VariantDto: {
            categories: ("DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION")[];
            /** @description Ob sie von der Entscheidung des Katalogs abweichen. */
            deviates: boolean;
            minutes: number;
            /** @enum {string} */
            recognition: "RECOGNISED" | "REJECTED";
            /** @description Höchstens 100 der Schulungen; `null` ohne das Recht, Namen zu sehen. */
            trainingIds: string[] | null;
            trainings: number;
            /** @description Nach auswertungspflichtigen Organisationseinheiten von heute. */
            units: components["schemas"]["UnequalUnitDto"][];
        };
        WithdrawalDto: {
            reason: string;
        };
        WithheldDto: {
            /** @description Zahlen von weniger verpflichteten Personen als diesen sind zu klein, außer von keiner. */
            fewerThan: number;
            /** @description Zeilen, in denen Zahlen zurückgehalten sind, auch damit sich andere nicht errechnen lassen. */
            lines: number;
        };
    };
    responses: {
        /** @description Jeder andere Fehler, auch vor dem Aufruf: zu lange Adresse, zu große Kopfzeilen. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Die Anfrage ist nicht verständlich: falsche, fehlende oder unbekannte Angaben. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Nicht angemeldet, abgelaufen oder gesperrt. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Das Recht fehlt, oder der Aufruf kommt von einer fremden Webseite. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Das gibt es nicht, oder Sie dürfen es nicht sehen. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Die Daten sind größer als erlaubt. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Dieses Format wird nicht verstanden. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Ein Fehler im Dienst, mit der Nummer der Anfrage. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Gerade nicht möglich; Retry-After sagt, wann es sich wieder lohnt. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DocsController_docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Seite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    DocsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Das Skript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    DocsController_openApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Das Dokument. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountLinkController_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        responses: {
            /** @description Festgelegt; alle Sitzungen des Kontos sind beendet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Der Link ist unbekannt, schon benutzt oder abgelaufen, oder der Aufruf kommt von einer fremden Webseite. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description `true`: nur gesperrte, `false`: nur offene Konten. */
                disabled?: "true" | "false";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Ein Teil der Adresse oder des Namens. */
                q?: string;
                /** @description Nur Konten, die heute diese Rolle haben. */
                role?: "ADMIN" | "HR" | "TRAINING_OFFICER" | "UNIT_HEAD" | "INTEGRATION_COMMISSIONER" | "EMPLOYEE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            /** @description Das neue Konto. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Adresse oder die Personalnummer gehört schon zu einem Konto. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Kontos. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Kontos. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeDto"];
            };
        };
        responses: {
            /** @description Das geänderte Konto. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Die Angabe gehört schon zu einem anderen Konto, oder es ist die letzte Administration. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Kontos. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrantDto"];
            };
        };
        responses: {
            /** @description Das Konto mit der neuen Rolle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Die Rolle ist für diese Tage schon vergeben, oder die Personalnummer fehlt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der vergebenen Rolle. */
                grantId: string;
                /** @description Kennung des Kontos. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Das Konto danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Die Rolle ist schon entzogen, oder es ist die letzte Administration. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    AccountsController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Kontos. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Link; ein früherer gilt nicht mehr. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Das Konto ist gesperrt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ChangesController_own: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ChangesController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer der Änderung. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Was wieder steht wie davor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Inzwischen wurde daran weitergearbeitet, oder anderes hängt davon ab. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_page: {
        parameters: {
            query?: {
                /** @description Nur zentrale oder nur andere. */
                central?: "true" | "false";
                /** @description Nur was für einen Abschluss an diesem Tag gilt, `JJJJ-MM-TT`. */
                day?: string;
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Suchwörter aus Titel, Anbieter oder Nummer; Akzente und Groß- und Kleinschreibung sind gleich. */
                q?: string;
                /** @description Nur anerkannte oder nur nicht anerkannte. */
                recognised?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description Eigene Kennung dieser Entscheidung. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseDecisionDto"];
            };
        };
        responses: {
            /** @description Der Kurs im Katalog. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Über denselben Kurs ist für einen Teil der Tage schon entschieden; `errors` nennt ihn. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Mit dieser Kennung wurde schon etwas anderes erfasst. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Den Kurs gibt es im Katalog nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseDecisionDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Den Kurs gibt es im Katalog nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Über denselben Kurs ist für einen Teil der Tage schon entschieden; `errors` nennt ihn. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EqualityController_apply: {
        parameters: {
            query?: {
                /** @description Stichtag der Zahlen, `JJJJ-MM-TT`; ohne Angabe heute. Angewandt wird auf alle Schulungen, nicht nur auf die bis dahin. */
                asOf?: string;
                /**
                 * @description `true`: Schulungen, über die schon anders entschieden ist, bleiben, wie sie sind. Ohne Angabe gilt der Kurs auch
                 *     für sie: Gleiches wird gleich behandelt.
                 */
                keepDecided?: "true" | "false";
            };
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wer gewonnen und wer verloren hat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseEffectDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Den Kurs gibt es im Katalog nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EqualityController_effect: {
        parameters: {
            query?: {
                /** @description Stichtag der Zahlen, `JJJJ-MM-TT`; ohne Angabe heute. Angewandt wird auf alle Schulungen, nicht nur auf die bis dahin. */
                asOf?: string;
                /**
                 * @description `true`: Schulungen, über die schon anders entschieden ist, bleiben, wie sie sind. Ohne Angabe gilt der Kurs auch
                 *     für sie: Gleiches wird gleich behandelt.
                 */
                keepDecided?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wer gewinnt und wer verliert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseEffectDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Den Kurs gibt es im Katalog nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            /** @description Zurückgezogen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Den Kurs gibt es im Katalog nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseOfCertificateDto"];
            };
        };
        responses: {
            /** @description Der Kurs, wenn es einen gibt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseMatchDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CoursesController_proposals: {
        parameters: {
            query: {
                /** @description Nur was für einen Abschluss an diesem Tag gilt, `JJJJ-MM-TT`. */
                completedOn?: string;
                /** @description Anfang oder Teile von Titel und Anbieter; kleine Tippfehler schaden nicht. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EqualityController_page: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnequalCoursesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    DeskController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmployeeDto"];
            };
        };
        responses: {
            /** @description Die Person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Personalnummer ist vergeben, oder eine bekannte hat andere führende Nullen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Der Zeitraum kann so nicht sein; `errors` nennt jede Angabe. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeChangeDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoryDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Der Zeitraum kann so nicht sein; `errors` nennt jede Angabe. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignmentDto"];
            };
        };
        responses: {
            /** @description Die Person mit dem neuen Verlauf. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Der Zeitraum kann so nicht sein; `errors` nennt jede Angabe. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeesController_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureDto"];
            };
        };
        responses: {
            /** @description Die Person mit dem neuen Verlauf. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description An dem Tag hat die Person keine Zuordnung. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvaluationController_evaluate: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvaluationController_workbook: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Ob das Blatt „Personen“ dazugehört; nur mit dem Recht, Namen zu sehen. */
                persons?: "true" | "false";
                /** @description Wofür das Blatt „Personen“ gebraucht wird, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Ob das Blatt „Nutzung nach Jahr“ dazugehört. */
                usage?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    MissingController_page: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    NeedController_need: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    NeedController_page: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Die Zahl, deren Personen gemeint sind; ohne Angabe die bis zur Frist Offenen. */
                figure?: "OPEN" | "BECOMING_OBLIGED" | "ARRIVING" | "LEAVING" | "OPEN_UNTIL" | "SUBMITTED";
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    NeedController_csv: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Die Zahl, deren Personen gemeint sind; ohne Angabe die bis zur Frist Offenen. */
                figure?: "OPEN" | "BECOMING_OBLIGED" | "ARRIVING" | "LEAVING" | "OPEN_UNTIL" | "SUBMITTED";
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ListedTrainingsController_page: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Schulungen in diesem Kompetenzbereich. */
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Nur Schulungen von Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedTrainingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ListedTrainingsExportController_csv: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Schulungen in diesem Kompetenzbereich. */
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Nur Schulungen von Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ListedTrainingsExportController_xlsx: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Schulungen in diesem Kompetenzbereich. */
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Nur Schulungen von Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UsageController_usage: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Eine Zeile je Kompetenzbereich, Rahmen, Format oder auswertungspflichtiger Organisationseinheit. */
                by?: "category" | "setting" | "format" | "unit";
                /** @description Nur Schulungen in diesem Kompetenzbereich; `MULTILINGUALISM` sind die Sprachkurse. */
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Nur Schulungen in diesem Format. */
                format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
                /** @description Erstes Jahr; ohne Angabe das erste des Anerkennungszeitraums. */
                from?: number;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Nur Schulungen in diesem Rahmen; `CENTRAL` ist das zentrale Fortbildungsprogramm. */
                setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
                /** @description Letztes Jahr, höchstens das des Stichtags; ohne Angabe das des Stichtags. Höchstens 20 Jahre. */
                to?: number;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen in Organisationseinheiten dieses Typs und darunter; `MUNICIPAL_ENTERPRISE` sind die Eigenbetriebe. */
                unitType?: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UsageController_csv: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Eine Zeile je Kompetenzbereich, Rahmen, Format oder auswertungspflichtiger Organisationseinheit. */
                by?: "category" | "setting" | "format" | "unit";
                /** @description Nur Schulungen in diesem Kompetenzbereich; `MULTILINGUALISM` sind die Sprachkurse. */
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Nur Schulungen in diesem Format. */
                format?: "PRESENCE" | "ONLINE" | "E_LEARNING" | "SYMPOSIUM" | "CONGRESS";
                /** @description Erstes Jahr; ohne Angabe das erste des Anerkennungszeitraums. */
                from?: number;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Nur Schulungen in diesem Rahmen; `CENTRAL` ist das zentrale Fortbildungsprogramm. */
                setting?: "CENTRAL" | "DECENTRAL" | "EDUCATIONAL_LEAVE" | "PRIVATE";
                /** @description Letztes Jahr, höchstens das des Stichtags; ohne Angabe das des Stichtags. Höchstens 20 Jahre. */
                to?: number;
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen in Organisationseinheiten dieses Typs und darunter; `MUNICIPAL_ENTERPRISE` sind die Eigenbetriebe. */
                unitType?: "DEPARTMENT" | "OFFICE" | "MUNICIPAL_ENTERPRISE" | "DISTRICT_OFFICE" | "LOCAL_ADMINISTRATION" | "SPECIAL_DIVISION" | "STAFF_UNIT" | "STAFF_REPRESENTATION" | "COMMISSIONER" | "BUREAU" | "DIVISION" | "SECTION";
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Tabelle als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EventsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Eigene Kennung dieser Erfassung. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDto"];
            };
        };
        responses: {
            /** @description Was mit jeder Zeile geschehen ist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Es sollte für alle oder niemanden sein; `errors` nennt die Zeilen, bei denen es nicht geht. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Mit dieser Kennung wurde schon etwas anderes erfasst. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EventEvidenceController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer der Änderung. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceFormDto"];
            };
        };
        responses: {
            /** @description Der gemeinsame Nachweis. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventEvidenceDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Veranstaltung gibt es nicht, oder Sie dürfen niemanden von ihr sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Datei ist schon ihr Nachweis oder der einer anderen Schulung. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Datei ist nicht erlaubt, beschädigt, verschlüsselt, infiziert oder enthält aktive Inhalte. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EventsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventToCheckDto"];
            };
        };
        responses: {
            /** @description Was mit jeder Zeile geschehen würde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedEventDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceScanController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceScanDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    GrantUnitsController_find: {
        parameters: {
            query?: {
                /** @description Ein Teil des Kürzels oder des Namens. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantUnitsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportKindsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportKindsController_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Art der Datei. */
                kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV mit Semikolon in UTF-8. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_list: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportRunFormDto"];
            };
        };
        responses: {
            /** @description Der begonnene Import. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Es warten schon zu viele Dateien auf eine Entscheidung. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verworfen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Daran wird gerade gearbeitet, oder der Import ist abgeschlossen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Übernahme hat begonnen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Die Datei ist nicht fertig geprüft, hat Fehler, oder der Import ist abgeschlossen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CellCorrectionsDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Daran wird gerade gearbeitet, oder der Import ist abgeschlossen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Ein Wert enthält ein Zeichen, das nicht erlaubt ist. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Prüfung hat begonnen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Daran wird gerade gearbeitet, oder der Import ist abgeschlossen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportContentDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zeile, Spalte, Wert und was erlaubt ist; CSV mit Semikolon in UTF-8. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportRunsController_readAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRunOptionsDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Daran wird gerade gearbeitet, oder der Import ist abgeschlossen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ImportsController_importFile: {
        parameters: {
            query?: {
                /** @description `true`: nur prüfen und antworten, nichts übernehmen. */
                dryRun?: "true" | "false";
                /** @description Nur mit `mode=state`: wie viele Personen enden, weil sie in der Datei fehlen; nötig bei mehr als 10 Prozent. */
                leavers?: number;
                /**
                 * @description Nur für `beschaeftigte`. `history`: die Zeilen einer Person sind ihr ganzer Verlauf (ohne Angabe).
                 *     `state`: die Datei nennt, wer am Tag `on` wo arbeitet.
                 */
                mode?: "history" | "state";
                /** @description Nur mit `mode=state`: der Tag, dessen Stand die Datei nennt, `JJJJ-MM-TT`. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description Art der Datei. */
                kind: "organisationseinheiten" | "beschaeftigte" | "schulungsnachweise";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFormDto"];
            };
        };
        responses: {
            /** @description Was sich geändert hat oder ändern würde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Datei enthält Fehler; `errors` nennt die ersten 1.000, `errorCount` zählt alle. Nichts wurde übernommen. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    InstallationController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationDto"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    InstallationController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallationChangeDto"];
            };
        };
        responses: {
            /** @description Was jetzt gilt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    MailsController_page: {
        parameters: {
            query?: {
                /** @description Nur Nachrichten aus diesem Anlass. */
                occasion?: "ROUND_OPENED" | "SUBMISSION_RECEIVED" | "SUBMISSION_ACCEPTED" | "SUBMISSION_RETURNED" | "RENEWAL_DEMANDED" | "REMINDER_DIGEST" | "ESCALATION" | "OWN_REMINDER";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Teile des Betreffs oder des Namens, unter dem das Konto geführt wird. */
                q?: string;
                state?: "WAITING" | "SENT" | "FAILED" | "SKIPPED" | "EXPIRED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    MailsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Nachricht gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    MailsController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sie geht mit der nächsten Minute hinaus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Nachricht gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Sie ist schon verschickt, ihr Inhalt ist entfernt, oder es ist kein Mailserver eingerichtet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    MandatesController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle, nach dem Beginn geordnet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnMailsController_page: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eine Seite, die neueste zuerst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnRecordController_looks: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LooksDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnRecordController_record: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnRemindersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die eigene Wahl. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownOwnRemindersDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnRemindersController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRemindersDto"];
            };
        };
        responses: {
            /** @description Die eigene Wahl, wie sie jetzt gilt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownOwnRemindersDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnEvidenceController_trainings: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTrainingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Konto ist mit keiner Personalnummer verbunden. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnCertificatesController_handIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Eigene Kennung dieser Einreichung. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCertificateDto"];
            };
        };
        responses: {
            /** @description Die eingereichte Schulung. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Konto ist mit keiner bekannten Personalnummer verbunden. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Schulung oder eine ähnliche ist schon erfasst; `errors` nennt sie. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Mit dieser Kennung wurde schon etwas anderes eingereicht. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnEvidenceController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceFormDto"];
            };
        };
        responses: {
            /** @description Der Nachweis. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Schulung ist keine eigene. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Es ist schon entschieden, oder die Datei ist schon Nachweis dieser oder einer anderen Schulung. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Datei ist nicht erlaubt, beschädigt, verschlüsselt, infiziert oder enthält aktive Inhalte. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OwnEvidenceController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                /** @description Schulung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Datei, unverändert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/heic": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description Die Datei ist eine Teilnahmeliste und nennt auch andere. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Schulung ist keine eigene. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OidcController_finish: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
            };
            header?: never;
            path: {
                /** @description Kurzer Name, wie ihn `GET /api/v1/sign-in-ways` nennt. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Angemeldet; weiter zu dem Pfad, der beim Beginn angegeben war. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Die Anmeldung ist abgelaufen, schon benutzt oder in einem anderen Browser begonnen. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Anmeldedienst hat abgelehnt, oder es gibt kein Konto. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Einen solchen Anmeldedienst gibt es hier nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description Der Anmeldedienst antwortet nicht. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    OidcController_begin: {
        parameters: {
            query?: {
                /** @description Pfad dieses Dienstes; ohne Angabe die Startseite. */
                returnTo?: string;
            };
            header?: never;
            path: {
                /** @description Kurzer Name, wie ihn `GET /api/v1/sign-in-ways` nennt. */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zum Anmeldedienst. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Einen solchen Anmeldedienst gibt es hier nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description Der Anmeldedienst antwortet nicht. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PersonsController_page: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Nur verpflichtete Personen, gleich welcher Zielgruppe. */
                obliged?: "true";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Nur Personen mit diesem Stand. */
                status?: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
                /** @description Nur Personen mit mindestens einer Schulung, die die Auswertung aufführt. */
                trained?: "true";
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    PersonsExportController_csv: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Nur verpflichtete Personen, gleich welcher Zielgruppe. */
                obliged?: "true";
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Nur Personen mit diesem Stand. */
                status?: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
                /** @description Nur Personen mit mindestens einer Schulung, die die Auswertung aufführt. */
                trained?: "true";
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    PersonsExportController_xlsx: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Nur Personen dieser Zielgruppe. */
                group?: "LEADER" | "EMPLOYEE";
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Nur verpflichtete Personen, gleich welcher Zielgruppe. */
                obliged?: "true";
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Name oder Personalnummer. */
                q?: string;
                /**
                 * @description Kürzel einer auswertungspflichtigen Organisationseinheit: nur Personen, die in ihrer Zeile der Auswertung stehen.
                 *     Auswertungspflichtige Organisationseinheiten unter ihr haben eigene Zeilen.
                 */
                reportingUnit?: string;
                /** @description Nur Personen mit diesem Stand. */
                status?: "NOT_OBLIGED" | "FULFILLED" | "OPEN" | "NOT_FULFILLED";
                /** @description Nur Personen mit mindestens einer Schulung, die die Auswertung aufführt. */
                trained?: "true";
                /** @description Kürzel einer Organisationseinheit: nur Personen in ihr und darunter. */
                unit?: string;
                /** @description Nur Personen ohne auswertungspflichtige Organisationseinheit; nicht zusammen mit `reportingUnit`. */
                withoutReportingUnit?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    PersonsController_explain: {
        parameters: {
            query?: {
                /** @description Stichtag, `JJJJ-MM-TT`; ohne Angabe heute. */
                asOf?: string;
                /** @description Wissensstand: ein Zeitpunkt mit Zeitzone oder ein Tag (dann dessen Ende); ohne Angabe alles Erfasste. */
                knownAt?: string;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
            };
            header?: never;
            path: {
                personnelNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    QuestionsController_page: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description `OPEN` = noch nicht beantwortet; ohne Angabe alle, die nicht zurückgenommen sind. */
                state?: "OPEN" | "ANSWERED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardedQuestionsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    QuestionsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswerDto"];
            };
        };
        responses: {
            /** @description Die Frage mit ihren Antworten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardedQuestionDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Frage gibt es nicht, oder sie ist zurückgenommen oder nicht von Ihnen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    QuestionsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zurückgenommen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Frage gibt es nicht, oder sie ist zurückgenommen oder nicht von Ihnen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Frage ist schon beantwortet oder zurückgenommen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ReadLogController_page: {
        parameters: {
            query?: {
                /** @description Nur Abrufe dieses Kontos. */
                account?: string;
                /** @description Erster Tag in deutscher Zeit, `JJJJ-MM-TT`. */
                from?: string;
                /** @description Nur Abrufe dieser Art. */
                kind?: "PERSON" | "LIST" | "WORKBOOK" | "OWN_RECORD" | "SEALED";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Letzter Tag in deutscher Zeit, `JJJJ-MM-TT`; er gehört dazu. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadLogDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ReadLogController_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadLogVerificationDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RemindersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Der Plan, wie er gilt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownReminderPlanDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RemindersController_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderPlanDto"];
            };
        };
        responses: {
            /** @description Der Plan, wie er jetzt gilt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownReminderPlanDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RemindersController_preview: {
        parameters: {
            query?: {
                /** @description Erster Tag; ohne Angabe heute. */
                from?: string;
                /** @description Letzter Tag, höchstens 100 Tage nach dem ersten; ohne Angabe 30 Tage danach. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ReorganisationsController_reorganise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationDto"];
            };
        };
        responses: {
            /** @description Was sich bewegt hat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Kürzel der neuen Nachfolgerin ist schon vergeben. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Eine Organisationseinheit ist unbekannt, es gibt sie dann nicht, oder die Nachfolgerin kann nicht übernehmen. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ReorganisationsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationDto"];
            };
        };
        responses: {
            /** @description Die Wirkung, mit den Zahlen des Tages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationPreviewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Kürzel der neuen Nachfolgerin ist schon vergeben. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Eine Organisationseinheit ist unbekannt, es gibt sie dann nicht, oder die Nachfolgerin kann nicht übernehmen. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoundDto"];
            };
        };
        responses: {
            /** @description Die Runde. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundChangeDto"];
            };
        };
        responses: {
            /** @description Die Runde danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Runde danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_close: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Runde danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Runde danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SealsController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureDto"];
            };
        };
        responses: {
            /** @description Was gelöscht wurde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kürzel der Einheit. */
                code: string;
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationDto"];
            };
        };
        responses: {
            /** @description Sie nimmt teil. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Runde gibt es nicht, oder die Einheit ist am Stichtag nicht auswertungspflichtig. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundsController_removeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kürzel der Einheit. */
                code: string;
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sie nimmt nicht mehr teil. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Runde gibt es nicht, oder die Einheit nimmt nicht teil. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das passt nicht zum Stand der Runde. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SealsController_verify: {
        parameters: {
            query?: {
                /** @description Eine früher notierte Prüfsumme, 64 Hexadezimalziffern: Nur mit ihr fällt auf, wenn das Ende der Kette fehlt. */
                anchor?: string;
            };
            header?: never;
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundVerificationDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    RoundWorkbookController_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Runde. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Arbeitsmappe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Auswertungsrunde gibt es nicht. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SampleDataController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SampleDataController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sie wird angelegt; wie weit, sagt GET. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Der Bestand ist nicht leer, oder die Stadt wird schon angelegt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SampleDataController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleRemovalDto"];
            };
        };
        responses: {
            /** @description Der leere Bestand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Es gibt keine Beispieldaten, sie werden gerade angelegt, oder es sind eigene Dateien da. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SealsController_list: {
        parameters: {
            query?: {
                /** @description Kennung der Runde. */
                round?: string;
                /** @description Kürzel der auswertungspflichtigen Einheit. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SealsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der gesiegelten Fassung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese gesiegelte Fassung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ComparisonController_differences: {
        parameters: {
            query: {
                /**
                 * @description Kennung einer anderen gesiegelten Fassung derselben Organisationseinheit, oder `now` für die heutigen Angaben
                 *     zum selben Stichtag.
                 */
                with: string | "now";
            };
            header?: never;
            path: {
                /** @description Kennung der gesiegelten Fassung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Eine der gesiegelten Fassungen gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Fassungen sind von verschiedenen Organisationseinheiten. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ComparisonController_csv: {
        parameters: {
            query: {
                /**
                 * @description Kennung einer anderen gesiegelten Fassung derselben Organisationseinheit, oder `now` für die heutigen Angaben
                 *     zum selben Stichtag.
                 */
                with: string | "now";
            };
            header?: never;
            path: {
                /** @description Kennung der gesiegelten Fassung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle Zahlen, von der ersten Fassung über die Ursachen zur zweiten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Eine der gesiegelten Fassungen gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Fassungen sind von verschiedenen Organisationseinheiten. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    ComparisonController_page: {
        parameters: {
            query: {
                cause: "JOINED" | "LEFT" | "TRANSFERRED" | "UNIT_REORGANISED" | "GROUP_CHANGED" | "MANDATE_CHANGED" | "LATE_CERTIFICATE" | "COMPLETED_SINCE" | "DECISION_REVISED" | "CERTIFICATE_CORRECTED" | "CERTIFICATE_WITHDRAWN" | "NOT_IN_FACTS" | "BY_TABLE";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /**
                 * @description Kennung einer anderen gesiegelten Fassung derselben Organisationseinheit, oder `now` für die heutigen Angaben
                 *     zum selben Stichtag.
                 */
                with: string | "now";
            };
            header?: never;
            path: {
                /** @description Kennung der gesiegelten Fassung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Eine der gesiegelten Fassungen gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Fassungen sind von verschiedenen Organisationseinheiten, oder eine ist eine ausgefüllte Tabelle. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SealsController_persons: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
            };
            header?: never;
            path: {
                /** @description Kennung der gesiegelten Fassung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese gesiegelte Fassung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Angemeldet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description E-Mail-Adresse oder Passwort stimmt nicht. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Anmeldung mit Passwort ist abgeschaltet, oder der Aufruf kommt von einer fremden Webseite. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Zu viele Fehlversuche; Retry-After sagt, wann es wieder geht. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Abgemeldet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            /** @description Geändert. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description Das bisherige Passwort stimmt nicht, oder die Anmeldung mit Passwort ist abgeschaltet. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Das Konto hat kein Passwort. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Zu viele Fehlversuche; Retry-After sagt, wann es wieder geht. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionController_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Abgemeldet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die laufenden Sitzungen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionsController_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle anderen Sitzungen sind beendet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SessionsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Sitzung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beendet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SetupController_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupDto"];
            };
        };
        responses: {
            /** @description Das Konto; melden Sie sich damit an. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Der Link ist unbekannt oder schon benutzt, oder der Aufruf kommt von einer fremden Webseite. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Adresse hat schon ein Konto. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    OidcController_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mit Passwort oder mit welchem Anmeldedienst. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWaysDto"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_check: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Fehlanzeige, obwohl jemand verpflichtet ist. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_handIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenFiguresDto"];
            };
        };
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TablesController_handIn: {
        parameters: {
            query?: {
                /** @description `true`: nur prüfen und die Zahlen zeigen, nichts einlesen. */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TableFormDto"];
            };
        };
        responses: {
            /** @description Die Zahlen der Tabelle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Runde ist nicht offen, die Einheit gibt keine Tabelle ab, oder ihre Meldung ist schon übermittelt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Datei ist zu groß. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Tabelle enthält Fehler; `errors` nennt sie mit Zeile und Spalte. Nichts wurde übernommen. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TablesController_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Tabelle mit Erläuterungen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SubmissionsController_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kennung der Meldung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Meldung danach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Schritt passt nicht zum Stand der Meldung, oder die Zahlen sind inzwischen andere. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SystemController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TargetGroupsController_candidates: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Suchwörter aus Name oder Personalnummer. */
                q?: string;
                /** @description `UNDECIDED` noch nicht alles entschieden, `DECIDED` beides entschieden; ohne Angabe alle. */
                state?: "DECIDED" | "UNDECIDED";
                /** @description Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndecidedPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TargetGroupsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetGroupDecisionsDto"];
            };
        };
        responses: {
            /** @description Was gespeichert ist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupsDecidedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Eine Person gibt es nicht, oder sie gehört nicht heute und an dem Tag zum eigenen Bereich; `errors` nennt jede Zeile. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TargetGroupsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsToPreviewDto"];
            };
        };
        responses: {
            /** @description Die Zahlen vorher und nachher. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupPreviewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Eine Person gibt es nicht, oder sie gehört nicht heute und an dem Tag zum eigenen Bereich; `errors` nennt jede Zeile. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TargetGroupsController_undecided: {
        parameters: {
            query?: {
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndecidedPersonsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TokenController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Zugriffstoken ohne ihr Geheimnis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TokenController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            /** @description Das neue Zugriffstoken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Konto hat schon zu viele Zugriffstoken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TokenController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kennung des Tokens. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Widerrufen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_page: {
        parameters: {
            query?: {
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Mit Nachweis (`SOME`) oder ohne (`NONE`); zurückgezogene zählen nicht. */
                evidence?: "NONE" | "SOME";
                /** @description Abgeschlossen an diesem Tag oder später. */
                from?: string;
                /** @description Nur die, zu denen eine Frage beantwortet wurde und seither nichts entschieden. */
                newAnswer?: "true";
                /** @description Nur die, zu denen eine Frage noch nicht beantwortet ist. */
                openQuestion?: "true";
                /** @description Seite, ab 1. */
                page?: number;
                /** @description Einträge je Seite, 1 bis 200. */
                pageSize?: number;
                /** @description Nur die dieser Person. */
                personnelNumber?: string;
                /** @description Nur eingereichte, die einer anderen Schulung derselben Person ähneln. */
                possibleDuplicate?: "true";
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /** @description `SUBMITTED` ist die Arbeitsliste: noch nicht entschieden. */
                recognition?: "RECOGNISED" | "SUBMITTED" | "REJECTED";
                /** @description Reihenfolge; mit `-` absteigend. */
                sort?: "completedOn" | "-completedOn" | "recordedAt" | "-recordedAt" | "lastName" | "-lastName";
                /** @description Abgeschlossen an diesem Tag oder früher. */
                to?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Eigene Kennung dieser Erfassung. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrainingDto"];
            };
        };
        responses: {
            /** @description Die erfasste Schulung. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Person gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Schulung oder eine ähnliche ist schon erfasst; `errors` nennt sie. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Mit dieser Kennung wurde schon etwas anderes erfasst. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsExportController_csv: {
        parameters: {
            query?: {
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Mit Nachweis (`SOME`) oder ohne (`NONE`); zurückgezogene zählen nicht. */
                evidence?: "NONE" | "SOME";
                /** @description Abgeschlossen an diesem Tag oder später. */
                from?: string;
                /** @description Nur die, zu denen eine Frage beantwortet wurde und seither nichts entschieden. */
                newAnswer?: "true";
                /** @description Nur die, zu denen eine Frage noch nicht beantwortet ist. */
                openQuestion?: "true";
                /** @description Nur die dieser Person. */
                personnelNumber?: string;
                /** @description Nur eingereichte, die einer anderen Schulung derselben Person ähneln. */
                possibleDuplicate?: "true";
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /** @description `SUBMITTED` ist die Arbeitsliste: noch nicht entschieden. */
                recognition?: "RECOGNISED" | "SUBMITTED" | "REJECTED";
                /** @description Reihenfolge; mit `-` absteigend. */
                sort?: "completedOn" | "-completedOn" | "recordedAt" | "-recordedAt" | "lastName" | "-lastName";
                /** @description Abgeschlossen an diesem Tag oder früher. */
                to?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsExportController_xlsx: {
        parameters: {
            query?: {
                category?: "DEMOCRATIC_COMPETENCE" | "INTERCULTURAL_COMPETENCE" | "MULTILINGUALISM" | "CITIZEN_COMMUNICATION";
                /** @description Mit Nachweis (`SOME`) oder ohne (`NONE`); zurückgezogene zählen nicht. */
                evidence?: "NONE" | "SOME";
                /** @description Abgeschlossen an diesem Tag oder später. */
                from?: string;
                /** @description Nur die, zu denen eine Frage beantwortet wurde und seither nichts entschieden. */
                newAnswer?: "true";
                /** @description Nur die, zu denen eine Frage noch nicht beantwortet ist. */
                openQuestion?: "true";
                /** @description Nur die dieser Person. */
                personnelNumber?: string;
                /** @description Nur eingereichte, die einer anderen Schulung derselben Person ähneln. */
                possibleDuplicate?: "true";
                /** @description Wofür die Daten gebraucht werden, 1 bis 200 Zeichen; steht so im Leseprotokoll. */
                purpose?: string;
                /** @description Suchwörter aus Titel, Name oder Personalnummer. */
                q?: string;
                /** @description `SUBMITTED` ist die Arbeitsliste: noch nicht entschieden. */
                recognition?: "RECOGNISED" | "SUBMITTED" | "REJECTED";
                /** @description Reihenfolge; mit `-` absteigend. */
                sort?: "completedOn" | "-completedOn" | "recordedAt" | "-recordedAt" | "lastName" | "-lastName";
                /** @description Abgeschlossen an diesem Tag oder früher. */
                to?: string;
                /** @description Kürzel einer Organisationseinheit: nur Personen, die heute in ihr oder darunter sind. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die ganze Liste als Datei. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Liste ist für eine Datei zu lang. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateDto"];
            };
        };
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Dann wäre sie eine, die schon erfasst ist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description Die Schulung mit der Entscheidung. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTrainingDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceListDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceFormDto"];
            };
        };
        responses: {
            /** @description Der Nachweis. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Die Datei ist schon Nachweis dieser oder einer anderen Schulung. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Datei ist nicht erlaubt, beschädigt, verschlüsselt, infiziert oder enthält aktive Inhalte. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                /** @description Schulung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Datei, unverändert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/heic": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description Die Datei ist eine Teilnahmeliste, und nicht alle Teilnehmenden sind zu sehen. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                /** @description Schulung. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            /** @description Zurückgezogen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EvidenceController_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDto"];
            };
        };
        responses: {
            /** @description Der Nachweis. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Das ist für diese Schulung schon vermerkt. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionsController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingHistoryDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    QuestionsController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    QuestionsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuestionDto"];
            };
        };
        responses: {
            /** @description Die Fragen zu dieser Schulung. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Schulung gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Zu dieser Schulung ist schon eine Frage offen. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            /** @description Zurückgezogen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    DecisionsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDecisionDto"];
            };
        };
        responses: {
            /** @description Was mit jeder Schulung geschehen ist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecidedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Es sollte für alle oder keine sein; `errors` nennt die, bei denen es nicht geht. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    TrainingPreviewController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrainingDto"];
            };
        };
        responses: {
            /** @description Was es ändern würde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPreviewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Person gibt es nicht, oder Sie dürfen sie nicht sehen. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UnitsController_list: {
        parameters: {
            query?: {
                /** @description Tag, an dem es sie gibt, `JJJJ-MM-TT`; ohne Angabe heute. */
                on?: string;
                /** @description Ein Teil von Kürzel oder Bezeichnung. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UnitsController_found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitDto"];
            };
        };
        responses: {
            /** @description Die Organisationseinheit. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Das Kürzel ist schon vergeben. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Zeitraum oder übergeordnete Einheit können so nicht sein. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UnitsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kürzel. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeeRemindersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kürzel. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Wahl der Einheit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeRemindersDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder sie gehört nicht zu Ihrem Bereich. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    EmployeeRemindersController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kürzel. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeRemindersDto"];
            };
        };
        responses: {
            /** @description Die Wahl der Einheit, wie sie jetzt gilt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeRemindersDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Die Organisationseinheit gibt es nicht, oder sie gehört nicht zu Ihrem Bereich. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    UnitsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Der gelesene Stand (`etag`). */
                "If-Match": string;
            };
            path: {
                /** @description Kürzel. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitVersionDto"];
            };
        };
        responses: {
            /** @description Die Organisationseinheit mit der neuen Fassung. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description Der Stand ist inzwischen ein anderer. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Tag oder übergeordnete Einheit können so nicht sein. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Die Kopfzeile If-Match fehlt. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erledigt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    PageStyleController_style: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Die Stilvorlage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
}
