<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>Um die Repositories aufzulisten, die die App sehen darf.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>Um Pipeline-Dateien zu lesen, die Commits für Läufe abzurufen und von Pushes und Releases zu erfahren.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>Um jeden Lauf auf GitHub an seinem Commit anzuzeigen, mit einer Schaltfläche zum erneuten Ausführen.</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>Commit-Status</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>Um das Ergebnis eines Laufs anzuzeigen, wo Checks nicht möglich sind.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>Um Pipelines für Pull-Requests zu starten.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>Um Pipelines für Issues zu starten.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>Um Pipelines zu starten, wenn ein Paket veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist ab Zeichen %1 ungültig: %2.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>Kein gültiger Ausdruck, Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>Worauf %1 wartet</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>%1 startet, wenn alle angekreuzten Stränge erfolgreich waren.</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>Auf diese warten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a strand, why it cannot be ticked</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>clustero::AfterField</name>
    <message>
        <source>%1 (not defined)</source>
        <translation>%1 (nicht definiert)</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>Es gibt keinen anderen Strang.</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Ergäbe eine Schleife: %1</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>Ein Strang kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>Ist Teil einer Schleife.</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>Argument hinzufügen</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>Der ganze Befehl wie in einer Shell. Eine Zeile eingeben oder einfügen: Sie wird zur Liste der Argumente.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>Das Programm erhält „%1“ unverändert: Es gibt keine Shell. Wird eine gebraucht: sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>%1, Artefakt</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>%1, Testbericht</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1, Verknüpfung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactsView</name>
    <message>
        <source>Artifacts of the run</source>
        <translation>Artefakte des Laufs</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>Keine Artefakte</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>Artefakte sind Dateien, die ein erfolgreicher Lauf aufbewahrt. Die Pipeline nennt sie unter „artifacts:“; dieser Lauf hat keine aufbewahrt.</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>Das Speichern wurde angehalten. Was bis dahin geschrieben war, liegt im Ordner.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>Die Datei oder den enthaltenen Testbericht öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>Datei, Ordner oder Artefakt speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>Keine Datei entspricht „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>%n weitere Datei ist nicht aufgeführt. Mit dem Filter ist sie zu finden.</numerusform>
            <numerusform>%n weitere Dateien sind nicht aufgeführt. Mit dem Filter sind sie zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>%1 wurde nicht geöffnet, weil für Dateien dieser Art kein Programm festgelegt ist. Die Datei speichern und dort öffnen.</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>%1 speichern in</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>%1 enthält bereits eine Datei oder einen Ordner %2. Gleichnamiges darin würde ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>%1 wurde in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>%1 ist veröffentlicht: %2</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>%1 ist veröffentlicht: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>%1 ist nicht veröffentlicht: %2</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>%1 wird gerade veröffentlicht: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n weitere Stelle</numerusform>
            <numerusform>%n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Aktuelle Stelle</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>Die Zeichenfläche kann wieder bearbeitet werden.</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>Bereits an erster Stelle.</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>Bereits an letzter Stelle.</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>Keine Karte wurde von Hand verschoben.</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>Alle Karten liegen, wo die automatische Anordnung sie hinlegt.</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>&amp;Strang hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>Verbinden v&amp;on…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>&amp;Warten auf…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>Strang d&amp;azwischen einfügen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>Nä&amp;chste Verbindung</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>Vo&amp;rige Verbindung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ausschne&amp;iden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>In der Datei nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>In der Datei nach un&amp;ten</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>Karte weiter nach links legen</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>Karte weiter nach rechts legen</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>Karte weiter nach oben legen</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>Karte weiter nach unten legen</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Fixierung &amp;lösen</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>Aufräu&amp;men</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>Löschen &amp;und neu verbinden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>&amp;Position der Karte</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>Strang hinzufügen</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>Strang zwischen %1 und %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>Strang vor %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>Strang nach %1 hinzufügen</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>Vorlage, Image oder eine Zeile mit docker run</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>Zeile nicht verwendbar</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>Strang aus dieser Zeile</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>kürzlich verwendetes Image</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>YAML oder eine Zeile mit docker run aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>Strang namens %1</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>Was soll auf %1 warten?</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>Worauf soll %1 warten?</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>Name eines Strangs</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>Was soll zwischen %1 und %2 laufen?</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>1 Strang kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>%n Strang kopiert.</numerusform>
            <numerusform>%n Stränge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Stränge, YAML oder eine Zeile mit docker run kopieren, dann erneut einfügen.</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>Der Text in der Zwischenablage ist kein Strang: Er hat keine Schritte. Einen Strang, eine Liste von Strängen oder eine Pipeline kopieren, dann erneut einfügen.</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>Ziehen oder klicken, um zu wählen, was auf %1 warten soll</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>Ziehen oder klicken, um zu wählen, worauf %1 warten soll</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>%1 wartet auf nichts, und nichts wartet darauf.</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>Nichts wurde verbunden.</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>Es ist kein Strang ausgewählt.</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>Kein Strang hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>%1 heißt bereits ein anderer Strang.</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>Namen bestehen aus mindestens zwei Zeichen aus a–z, 0–9, - und _, beginnen mit einem Buchstaben und enden nicht auf - oder _.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 Vielleicht %2?</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>Mit Pfeiltasten oder Buchstaben wählen, was auf %1 warten soll. Eingabetaste verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>Mit Pfeiltasten oder Buchstaben wählen, worauf %1 warten soll. Eingabetaste verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>%1 würde auf %2 warten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
</context>
<context>
    <name>clustero::CardPainter</name>
    <message>
        <source>+%1</source>
        <comment>so many more steps</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>bei Erfolg</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>bei Fehlschlag</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>bei jedem Ergebnis</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>manuell, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n Artefakt</numerusform>
            <numerusform>%n Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>Pipeline nicht bekannt</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>%1, keine Pipeline dieses Namens bekannt</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>jeder Lauf, der endet</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>beliebige Pipeline: jeder Lauf, der endet</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>nicht lesbar · %1</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>wird abgerufen · %1</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>kein Start durch Ereignisse · %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>%1, Pipeline in %2, Lauf %3</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>Strang %1, %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>%1, Pipeline in %2, kein Lauf in dieser Kette</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>%1, Pipeline in %2, noch nie gelaufen</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>Strang %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>Sie startet sich selbst wieder; eine solche Kette endet nach %1 Läufen.</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>Beliebige Pipeline</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>%1 kann manuell gestartet werden, wenn %2 erfolgreich war.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>%1 startet von selbst, wenn %2 erfolgreich war.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>%1 kann manuell gestartet werden, wenn %2 fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>%1 startet von selbst, wenn %2 fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>%1 kann manuell gestartet werden, wenn %2 beendet ist.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>%1 startet von selbst, wenn %2 beendet ist.</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>%1 startet nie nach %2: Die Bedingungen widersprechen sich.</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>%1 Sichtbare Artefakte: %2.</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>Hier ist keine Pipeline dieses Namens bekannt.</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>%1 #%2 hat %3 #%4 gestartet.</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>Ereignisse starten %1 auf diesem Rechner noch nicht.</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>%1 #%2 bietet den Start an.</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>%1 #%2 ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>#%1 bietet keinen Start an: Beim Ende des Laufs wurden keine Ereignisse empfangen.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>#%1 bietet keinen Start an: Das Ende des Laufs wurde nicht gegen diesen Trigger geprüft.</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>Nach #%1 manuell gestartet.</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>Nach #%1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>Keine Pipeline startet eine andere</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>Eine Pipeline mit einem Trigger vom Typ „pipeline“ startet, wenn Läufe anderer Pipelines enden, und sieht deren Artefakte. Ein solcher Trigger wird im Formular ihrer Datei unter „Trigger“ hinzugefügt; die Kette wird dann hier gezeichnet, mit dem Status ihrer Läufe.</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>Start durch Ereignisse zulassen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>Übersicht der Ketten</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Neueste Läufe</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>Jede Pipeline mit ihrem neuesten Lauf</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>Die Läufe, die dieser gestartet hat und durch die er gestartet wurde</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>Wodurch sie gestartet wird und was sie startet</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>Ihre Trigger starten ab jetzt auf diesem Rechner selbsttätig Läufe; was sie derzeit darf, wird damit genehmigt</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>Läufe rund um %1 #%2</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>Läufe rund um diesen</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n Pipeline</numerusform>
            <numerusform>%n Pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers between them</source>
        <translation>
            <numerusform>%n Trigger dazwischen</numerusform>
            <numerusform>%n Trigger dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>%n weitere ist in keiner Kette</numerusform>
            <numerusform>%n weitere sind in keiner Kette</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>es gibt eine Schleife: Eine Kette endet nach %1 Läufen</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>mehr, als gezeichnet werden kann</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>Eine Pipeline auswählen, um zu sehen, wodurch sie gestartet wird und was sie startet.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>Mit den Artefakten des Laufs, der den Start anbietet</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>Derzeit bietet kein Lauf den Start an; die Liste nennt den Grund. Ihr eigener Befehl „Ausführen“ startet sie auch ohne.</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>Umliegende Läufe anzeigen</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 wurde nicht gestartet. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>Kein Start durch Ereignisse möglich. %1</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>nicht nötig, aber nützlich</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>Sandbox für Schritte auf diesem Rechner</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>Das eigene Projekt</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netzwerk und Proxy</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Erneut prüfen: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Projektordner auswählen</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>Noch nicht geprüft: Die Schaltfläche daneben fragt den Server von GitHub. Sonst verlässt hier nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>%n Punkt fehlt; die Zeile sagt, was auch ohne ihn geht.</numerusform>
            <numerusform>%n Punkte fehlen; jede Zeile sagt, was auch ohne sie geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>Der Projektordner</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>Was auf diesem Rechner vorhanden ist</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>Hier muss nicht alles grün sein: Jede Zeile sagt, was auch ohne sie geht.</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>%1, nicht wählbar</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>Nichts passt dazu. Weniger eingeben, ein Image wie node:22 oder eine Zeile mit docker run.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clustero::CloseDecision</name>
    <message>
        <source>A run is under way. Quitting cancels it; it can be rerun later.</source>
        <translation>Ein Lauf ist noch aktiv. Beim Beenden wird er abgebrochen; er kann später erneut ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>%n Lauf ist noch aktiv. Beim Beenden wird er abgebrochen; er kann später erneut ausgeführt werden.</numerusform>
            <numerusform>%n Läufe sind noch aktiv. Beim Beenden werden sie abgebrochen; sie können später erneut ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>Eine Pipeline wartet auf einen Trigger. Bis Clustero wieder geöffnet wird, startet sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>%n Pipeline wartet auf einen Trigger. Bis Clustero wieder geöffnet wird, startet sie nicht.</numerusform>
            <numerusform>%n Pipelines warten auf Trigger. Bis Clustero wieder geöffnet wird, starten sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>

</source>
        <translation>

</translation>
    </message>
    <message>
        <source>Clustero stays in the tray</source>
        <translation>Clustero bleibt im Infobereich</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>Läufe und Trigger bleiben aktiv, während das Fenster geschlossen ist. Ein Klick auf die Fliege öffnet es wieder; „Beenden“ im Menü dort beendet Clustero.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>Clustero beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>Gehe zu Strang, Pipeline oder Lauf.  &gt; Befehle   @ Stränge   # Läufe   : Zeile   ? Hilfe</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>Eingabetaste springt zu Zeile %1 des Protokolls.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>Keine Treffer für „%1“. Esc schließt.</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>In den Systemordnern, in denen Schritte auf diesem Rechner suchen, nicht gefunden. Bitte installieren.</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>Die Datei ist kein JSON, daher werden ihre Presets nicht verwendet.</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>Von diesen Presets wird nur %1 gebaut.</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>Das Projekt ruft enable_testing() nicht auf, daher gibt es keine Tests auszuführen.</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>%1: ein CMake-Projekt.</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>%1: ein CMake-Projekt mit dem Preset %2.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>%1: ein Crate oder Workspace in Rust.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>%1: ein Crate oder Workspace in Rust %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>%1: ein Modul in Go %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>%1: ein Modul in Go.</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>Es gibt kein Ziel test oder check.</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>%1: ein make-Projekt.</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>Zum Bauen eines Images ist eine Container-Engine nötig.</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>%1: ein Container-Image.</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>Zum Wort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clustero::Completions</name>
    <message>
        <source>Type: %1.</source>
        <translation>Typ: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>Darf ${{ … }} enthalten.</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>Übliche Werte: %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Werte: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>die Zahl 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>eine Dauer, etwa 90s oder 1h30m</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>ein Ausdruck, true oder false</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>ein relativer Pfad</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>ein Name oder eine Liste von Namen</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>ein Container-Image oder host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>eine Liste von Argumenten</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ein Benutzer</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>ein Pfad, auch mit * und **</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>Text oder eine Zahl</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>eine Liste von Triggern</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>eine Liste von Strängen</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>eine Liste von Schritten</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>eine Liste von Variablen</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>eine Liste von Artefakten</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>eine Stelle für die Veröffentlichung oder eine Liste davon</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>eine Liste von Eingaben</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>ein Bucket und ein Schlüssel</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>ein Repository und Koordinaten</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>eine Datei von anderswo</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>Derselbe Strang</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>Bereits nach %1</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Ergäbe eine Schleife: %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>Repositories…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>Ein neues Secret für den Webhook; was mit dem vorigen signiert wurde, wird weiterhin angenommen</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Adresse des Webhooks kopieren</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook: %1</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositories von %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Secret für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Test fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>Testnachricht…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>Wer sie nutzen darf…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Neue Tokens…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>Andere Tokens derselben Slack-App</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Testnachricht an %1</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Wer %1 nutzen darf</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Neue Tokens für %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Letzter Erfolg: %1</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Neues Token für %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>GitHub kann nicht verbunden werden: Der Datenspeicher von Clustero lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>Hier nicht verbunden: Ein anderer Clustero-Prozess empfängt die Ereignisse.</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Relay %1</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>smee-Kanal %1</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>Ein anderer Clustero-Prozess empfängt die Ereignisse, eine Testzustellung wäre hier also nicht zu sehen. Zuerst den anderen Prozess beenden.</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>Clustero wurde geschlossen.</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>Eine Testzustellung ist nach %1 ms hier eingetroffen</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>Das neue Secret ist in Gebrauch. Was mit dem vorigen signiert wurde, wird weiterhin angenommen.</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>Die App hat keinen Webhook; ihr Secret hätte also nichts zu signieren.</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>Der Kanal ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>Derzeit wird keine App erstellt.</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>Slack nimmt beide Tokens an.</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>Die neuen Tokens sind in Gebrauch. Die vorigen auf der Seite der App widerrufen.</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>Slack hat die Nachricht erhalten.</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>Ereignisse dieses Kanals</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>wer die Adresse kennt, kann senden und lesen</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>nie, bis es auf dem Relay erneuert wird</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub hat den neuen Schlüssel angenommen, und er liegt im Schlüsselbund. Den vorherigen auf der Seite der App löschen.</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>Das Relay hat das neue Token angenommen, und es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>GitHub wird nach Ereignissen abgefragt. %1</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>GitHub wird nach verpassten Ereignissen abgefragt. %1</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>Jira Cloud unter %1, über %2</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>Jira Data Center unter %1, über %2</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>nur was sein Webhook meldet</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>Abfrage von Projekten, Kommentare an Vorgängen</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>Abfrage von Projekten</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>Jira unter %1</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>Der Kanal, zu dem der Webhook führt, ist nicht mehr verbunden. Jira erneut mit einem anderen Kanal verbinden.</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Es ist noch kein Ereignis eingetroffen.</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>Letztes Ereignis: %1, %2</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>Das letzte Ereignis, %1 (%2), war mit einem anderen Secret signiert und startet daher nichts. Das Secret in Jira neu eintragen.</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>Das letzte Ereignis, %1 (%2), war nicht signiert und startet daher von selbst nichts. Das Secret in Jira eintragen.</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira akzeptiert das Token von %1</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>Letztes Ereignis von Jira: %1</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira selbst hat noch nichts gesendet</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>Vorgänge erhalten einen Kommentar zu jedem Lauf, den sie starten.</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>An Vorgänge wird nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>Pipelines lokaler Ordner, Zeitpläne und geänderte Dateien brauchen keine Verbindung. Pushes und Pull-Requests kommen über eine eigene GitHub-App: in Millisekunden über ein Relay oder durch minütliche Abfrage bei GitHub.</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>GitHub verbinden…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Relay abonnieren…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>Ihr Schlüssel wird aus dem Schlüsselbund gelöscht, und von ihr kommen keine Ereignisse mehr. Die App selbst bleibt auf GitHub und kann dort in den Einstellungen gelöscht werden.</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>Sein Token wird aus dem Schlüsselbund gelöscht, und von ihm kommen keine Ereignisse mehr. Der Kanal bleibt auf dem Relay bestehen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>Schritt für Schritt: was dieser Rechner hat, GitHub, Ereignisse, ein erster Lauf</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>Slack verbinden…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>Ihre Tokens werden aus dem Schlüsselbund gelöscht, und ihre Befehle werden nicht mehr beantwortet. Die App selbst bleibt in Slack und kann dort unter api.slack.com/apps gelöscht werden.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>Jira verbinden…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>Sein Token wird aus dem Schlüsselbund gelöscht. Der Kanal bleibt bestehen, ebenso der Webhook in Jira; er kann dort gelöscht werden.</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>Das Secret wird aus dem Schlüsselbund gelöscht, und Pipelines, die diese Zugangsdaten nennen, können nicht mehr veröffentlichen oder abrufen. Auch auf dem Server widerrufen.</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Neues Token für %1</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>Auf der Seite der App unter „Private keys“ einen privaten Schlüssel erzeugen und hier angeben. Er wird geprüft und ersetzt dann den im Schlüsselbund. Den alten danach dort löschen.</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>Das Token des Kanals auf dem Relay erneuern (clustero-relay channel rotate) und das neue hier angeben. Es wird geprüft und ersetzt dann das im Schlüsselbund.</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Neues &amp;Token</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>Seite der App öffnen</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>Privater Schlüssel der App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Secret für %1</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>Auf dem Server ein neues Passwort oder einen neuen geheimen Schlüssel erzeugen und hier angeben. Es wird geprüft und ersetzt dann den Eintrag im Schlüsselbund. Der Benutzer bleibt derselbe.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Neues &amp;Secret</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>Was das Ereignis für jede Pipeline bedeutete</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>Eingabetaste öffnet den Lauf</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Trigger %1: %2</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 ist erfüllt</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 ist nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>%1 hat mit %2 geantwortet und die Testzustellung nicht angenommen. Prüfen, ob die Adresse zum Webhook des Kanals führt.</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>%1 hat die Testzustellung angenommen, aber sie ist hier nicht innerhalb von %2 Sekunden eingetroffen. Die Adresse führt zu einem anderen Kanal, oder das Relay ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>Der Rechner wird untersucht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>Dies kommt in eine Datei für einen Fehlerbericht und wird nicht von selbst weitergegeben. Secrets und alles, was wie ein Token aussieht, wurden entfernt. Den Text durchsehen und herausnehmen, was nicht weitergegeben werden soll.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>Die Diagnose liegt vor.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ort auswählen.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>%1 (+%2 −%3)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>&amp;Ganze Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>Änderungen, %1 zu %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>%1. Nur der Anfang wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(kein Zeilenende)</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>Erneut &amp;speichern</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>%1 wurde auf dem Datenträger gelöscht. Der Text ist hier noch vorhanden. Speichern stellt die Datei wieder her.</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>&amp;Speichern und wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 hat sich auf dem Datenträger geändert. Hier: %n nicht gespeicherte Änderung; auf dem Datenträger: geändert %2. Bis zu einer Entscheidung wird nichts gespeichert.</numerusform>
            <numerusform>%1 hat sich auf dem Datenträger geändert. Hier: %n nicht gespeicherte Änderungen; auf dem Datenträger: geändert %2. Bis zu einer Entscheidung wird nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>Clustero wurde beendet (%2), bevor %1 gespeichert war. Die Datei hat sich seitdem geändert; vor dem Wiederherstellen vergleichen.</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>Clustero wurde beendet (%2), bevor %1 gespeichert war. Der nicht gespeicherte Text wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>Auf dem Datenträger, geändert %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Meine, nicht gespeichert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>Nicht gespeichert, %1</translation>
    </message>
</context>
<context>
    <name>clustero::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Zeilen einfügen…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>Einen einzelnen Schritt auswählen, um seine Variablen zu bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>%1 ist kein gültiger Variablenname. Erlaubt sind Buchstaben, Ziffern und _, keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>Für ein Secret fehlt der Name. Eines auswählen oder den Wert selbst eingeben.</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>Zeilen der Form NAME=Wert</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>%n Variable übernehmen</numerusform>
            <numerusform>%n Variablen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>Zeile %1, %2, hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>Zeile %1: %2 ist kein gültiger Variablenname; erlaubt sind Buchstaben, Ziffern und _, keine Ziffer am Anfang.</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>Secret auswählen</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>Wert aus einem Secret des Schlüsselbunds nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>Name der Variable %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Secret für %1</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>%1 aus einem Secret</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>Der Schlüsselbund enthält noch keine Secrets</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>Die Ereignisse können nicht gelesen werden: Der Datenspeicher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>Das Ereignis ist zu groß, um hier angezeigt und geändert zu werden. Im Eingang ist es zu sehen.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>Ein Ereignis auswählen, um seinen Inhalt zu sehen und warum es die einzelnen Pipelines gestartet oder nicht gestartet hat.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Zum Ereignis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut einspielen</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>Nimmt das Ereignis noch einmal auf, als wäre es gerade empfangen worden</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Bearbeiten und erneut einspielen…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>Ändert zuvor eine Kopie davon</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>Als Datei für „clustero run --event“</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>Es startet nichts: %1</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>Es wurde noch nicht gegen die Pipelines geprüft.</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>Es war keine Pipeline bekannt, die es starten könnte. Ereignisse für eine Pipeline zulassen und es dann erneut einspielen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>&amp;Ereignisse starten sie auf diesem Rechner</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>Wenn Ereignisse sie starten</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>Das Einschalten genehmigt, was die Pipeline derzeit nutzen darf: Images, Secrets, Benutzer, Schritte auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>Danach ausführen, in der Reihenfolge der Ereignisse</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>Nichts starten</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>Den älteren Lauf desselben Branches abbrechen</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>Gleichzeitig ausführen</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>Auf meine Entscheidung warten</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Nur das neueste je Branch ausführen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand sonst</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>Namen, durch Kommas getrennt. Wer an diesem Rechner sitzt, darf es immer.</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>Während sie &amp;läuft</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>Was kam, während &amp;niemand zuhörte</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>Wer ihre Läufe außerdem &amp;genehmigen darf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>Wird auf diesem Rechner gespeichert, nicht in der Datei der Pipeline. Läufe aus Forks und solche, die mehr brauchen als genehmigt wurde, warten auf eine Genehmigung.</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>Wenn Ereignisse %1 starten</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>Start durch Ereignisse</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>Die Trigger der Pipeline starten auf diesem Rechner selbsttätig Läufe</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n Pipeline wartet</numerusform>
            <numerusform>%n Pipelines warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>%n Lauf gestartet</numerusform>
            <numerusform>%n Läufe gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>nichts gestartet</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>Die Signatur ist richtig.</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>Die Signatur ist falsch: Sie wurde mit einem anderen Secret erstellt, oder das Ereignis wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>Es ist nicht signiert, obwohl es für seine Quelle ein Secret gibt.</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>Die Signatur kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>Es gibt kein Secret, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>Es braucht keine Signatur: Clustero hat es abgefragt oder selbst erzeugt.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>GitHub wird jede Minute abgefragt. Das geht überall und braucht nichts weiter; ein Push führt erst bis zu eine Minute später zu einem Lauf.</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Ein Relay</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>Ein kleiner eigener Server oder ein smee-Kanal reicht Ereignisse weiter. Ein Push führt innerhalb einer Sekunde zu einem Lauf; ein Relay bewahrt auf, was eintraf, während dieser Rechner schlief.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Eine eigene Adresse</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>Ein Proxy oder ein Tunnel, der zum Kanal eines Relays führt. Innerhalb einer Sekunde; eine Testzustellung zeigt, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Relay abonnieren…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>Eigene Adresse ausprobieren</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>Beim Verbinden mit GitHub fragt der Dialog, welchen dieser Wege die App nutzen soll.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>Wie Ereignisse diesen Rechner erreichen</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>GitHub und andere senden Ereignisse an öffentliche Adressen, die ein Arbeitsplatzrechner nicht hat. Es gibt drei Wege:</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>Filter: Push, ein Repository, ein Branch, eine Person…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Noch nichts empfangen</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>Hier stehen Pushes, Pull-Requests, Zeitpläne und das Ende anderer Läufe, jeweils mit dem Grund, warum eine Pipeline gestartet wurde oder nicht. Sie kommen über ein Relay oder werden bei GitHub abgefragt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Nur das neueste je Branch ausführen</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>Keines ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n passendes Ereignis</numerusform>
            <numerusform>%n passende Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>Kein Ereignis entspricht „%1“</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>Der Filter berücksichtigt die Art des Ereignisses, sein Repository und seinen Branch, wer es gesendet hat und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>Fehlgeschlagenes erneut</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>Alles erneut</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>Für Chat kopieren</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Nächster Fehlschlag (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>Alles, was nicht erfolgreich war, im selben Arbeitsbereich erneut ausführen</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>Diesen Schritt in der Pipeline-Datei zeigen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>Schritt, Befehl und Fehlerzeilen als Markdown kopieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 von %2 Fehlschlägen</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>„%1“ aus der Datei entfernen, sodass die Vorgabe gilt</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>eigener Wert dieser Datei</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Zum Beispiel: %2</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Ein Feld kann diesen Wert nicht anzeigen.</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>In allen Schritten suchen, nicht nur im aktuellen</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>Trefferzeilen auflisten (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>Zeilen um jeden Treffer in der Liste</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>Kontextzeilen in der Liste</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>%1 · %2 Zeilen dauerten zu lange</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>Der Ausdruck wurde in diesen Zeilen angehalten; sie könnten also auch Treffer sein. Ein einfacherer Ausdruck hilft.</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>Mit regulärem Ausdruck: \0 ist der ganze Treffer, \1 bis \9 sind seine Gruppen, \n ist eine neue Zeile</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>Der Ausdruck dauert zu lange. Ein einfacherer Ausdruck hilft.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>Die vorgeschlagene Pipeline-Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Was nicht übernommen werden konnte</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Wo der Code liegt</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>Der Projektordner</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>Woraus die Pipeline erstellt wird</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>&amp;Schritte laufen</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>Wo Schritte laufen</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>in Containern</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>mit den Programmen dieses Rechners</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>Vorlage auswählen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>Ein kleines mitgeliefertes Projekt, das keine Container-Engine braucht</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird untersucht…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>Der Ordner enthält schon Pipelines: %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>Daraus wird %1. Vorhandenes wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>Den Ordner mit dem eigenen Projekt auswählen oder das Beispiel ausprobieren.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Es gibt keinen Ordner %1. Einen anderen auswählen.</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>Nichts in %1 verrät, wie das Projekt gebaut wird, daher lässt sich nichts vorschlagen. Eine Vorlage ist eine Pipeline zum Anpassen von Hand.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>Ein erster Lauf des eigenen Projekts</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>Clustero schlägt anhand des Ordnerinhalts eine Pipeline vor. Sie lässt sich beliebig ändern; sie ist eine Datei des Projekts.</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>Schreiben und ausführen</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Zum Ende gehen und dort bleiben (Ende)</translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>clustero::GithubDialog</name>
    <message>
        <source>Connect GitHub</source>
        <translation>GitHub verbinden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Arten der Verbindung</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>App erstellen</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>App ist schon vorhanden</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>Mit einer eigenen GitHub-App kann Clustero Pushes und Pull-Requests sehen, den Code abrufen und Ergebnisse melden. Ihr Schlüssel kommt in den Schlüsselbund und wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>Auf GitHub erstellen…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>Leer: das eigene Konto</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Von GitHub angeforderte Rechte:</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>Eine Zahl, auf der Seite der App unter „About“</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>App-&amp;ID</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;Privater Schlüssel</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>Adresse, zu der der Browser geschickt wurde</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>Läuft der Browser auf einem anderen Rechner, landet er auf einer Seite, die er nicht anzeigen kann. Die Adresse dieser Seite hier einfügen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>Die ID einer App ist eine Zahl.</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>Warten auf den Browser. GitHub lässt dafür noch %1 Zeit.</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>Privater Schlüssel der App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>Führt Pipelines auf dem eigenen Rechner aus.</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>GitHub bittet darum, die App und ihren Namen zu bestätigen.</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>Weiter auf GitHub</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>GitHub-App für Clustero wird erstellt</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>Installiert bei %1</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>Seit %1: Von dort ist nichts mehr zu sehen. Zum Fortfahren die App dort erneut installieren.</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>Seit %1: GitHub sendet keine Ereignisse von dort und nimmt keine Berichte an. Wer dort Apps installieren darf, kann das beenden.</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>ausgesetzt bei %1</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>entfernt bei %1</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>Noch nirgends installiert. Auswählen, welche Repositories sie sehen darf.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>Die App fordert dies nicht an. In den Einstellungen der App hinzufügen; danach muss zustimmen, wer die App installiert hat.</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>%1 hat dies nicht gewährt. Zustimmen kann, wer dort Apps installieren darf.</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>GitHub meldet sie nicht, daher starten sie nichts.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>In den Einstellungen der App abonnieren.</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>GitHub-App %1 auf %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>der Schlüssel nie, bis er auf GitHub gelöscht wird; damit erstellte Tokens nach einer Stunde</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>GitHub verbinden…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Von GitHub angeforderte Rechte:</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>GitHub verbinden</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>Eine eigene GitHub-App sieht Pushes und Pull-Requests, holt den Code und meldet Ergebnisse. Für selbst gestartete Pipelines ist sie nicht nötig.</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>Was in anderen Dateien steht, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>Was eine Pipeline startet, sagen hier `triggers`.</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Es gibt mehr als 100 Jobs.</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>%1: eine GitLab-Pipeline.</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>Läuft nicht von selbst (when: %1). Selbst hinzufügen, sobald der Rest grün ist.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>Der Job stellt in eine Umgebung bereit. Selbst hinzufügen, sobald der Rest grün ist.</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>Startet die Pipeline eines anderen Projekts.</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>Es gibt kein script.</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>Das script enthält ${{; das ist hier ein Ausdruck.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>Ein solches Image kann hier nicht angegeben werden.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>Eine Variable mit diesem Namen kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>Der Wert setzt sich aus anderen Variablen zusammen.</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>Dieser Pfad kann hier kein Artefakt sein.</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>Der Strang läuft jedes Mal; eine Bedingung lässt sich hier mit `when` angeben.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Für diesen Schlüssel gibt es noch keine Entsprechung.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>Die Datei ist nicht als YAML lesbar.</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>Ein anderer Strang heißt ebenfalls %1.</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n Lauf, davon %1 fehlgeschlagen. Links und rechts wählen einen aus, Eingabetaste öffnet ihn.</numerusform>
            <numerusform>%n Läufe, davon %1 fehlgeschlagen. Links und rechts wählen einen aus, Eingabetaste öffnet ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>#%1 %2 nach %3, %4</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <translation>#%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>clustero::ImageField</name>
    <message>
        <source>Choose an image, or host</source>
        <translation>Ein Image oder host auswählen</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Keine Mitteilungen</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>Hier stehen Läufe, die fehlgeschlagen oder wieder erfolgreich sind, und alles, was auf Sie wartet – auch wenn die Benachrichtigung verpasst wurde.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>Während der Abwesenheit: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>%n Ereignis eingetroffen</numerusform>
            <numerusform>%n Ereignisse eingetroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>%n Pipeline würde laufen</numerusform>
            <numerusform>%n Pipelines würden laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Eingang (%1)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>Mitteilungen (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::Inspector</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>clustero::ItemsEditor</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>%1. Eingabetaste: nächstes; Alt+Hoch, Alt+Runter: verschieben</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>clustero::JiraDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>It cannot sign: whoever knows the address above can start these pipelines.</source>
        <translation>Es kann nicht signieren: Wer die Adresse oben kennt, kann diese Pipelines starten.</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>Die Seite in Jira öffnen…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>Vorgänge &amp;kommentieren: Ergebnis jedes Laufs, den sie gestartet haben</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>Jira verbinden</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>Data Center 10 oder neuer</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>Server oder Data Center vor 10: kann nicht signieren</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Relay abonnieren…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>Ereignisse kommen &amp;über</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>Vorgänge, deren Status sich ändert, und Versionen, die freigegeben werden, können Pipelines starten. Jira meldet sie an eine öffentliche Adresse, die ein Relay bereitstellt; die nächste Seite zeigt, was in Jira einzutragen ist.</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>%1 ist kopiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Den Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Adresse des Webhooks kopieren</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Das Secret kopieren</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Den Filter kopieren</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. Der Webhook in Jira</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>Unter „Issue“ „created“ und „updated“ ankreuzen, unter „Version“ „created“ und „released“. Steht das eigene Projekt im Filter, bleiben andere außen vor; ohne Filter keines. „Exclude body“ ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. Ein erstes Ereignis</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>Den Status eines Vorgangs ändern und sehen, ob die Änderung hier ankommt.</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>E-&amp;Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. Auf Wunsch: ein Token</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>Damit kennen Versionen sofort den Schlüssel ihres Projekts, und an Vorgänge kann gemeldet werden, was ein Lauf ergeben hat. Es wird geprüft und kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>Zuerst ein Relay abonnieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Unter Settings ▸ System ▸ WebHooks auf „Create a WebHook“ klicken und eintragen:</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Unter Administration ▸ System ▸ WebHooks auf „Create a WebHook“ klicken und eintragen:</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>API-Token oder persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>Leer: Das im Schlüsselbund bleibt</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>In YAML bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>%1 in YAML bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::LogCanvas</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Strg+Klick zum Öffnen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… hier wurde das Protokoll abgeschnitten: %1 verloren</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… hier trat eine andere Datei an die Stelle des Protokolls: %1 davor verloren</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… %1 verloren, %2–%3</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>Das Image wird geladen. Der Schritt hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>Noch keine Ausgabe. Schritt vor %1 gestartet.</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>Der Schritt hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Protokoll wird geöffnet…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>%1 % gelesen</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … Rest anzeigen</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>Mehr zum Protokoll</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>Kopieren, speichern, einklappen und mehr</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>Zeile, etwa 1204, oder Zeit, etwa 14:02:11 – mit der Eingabetaste dorthin</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>Zeile oder Zeit, zu der gesprungen wird</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Trefferzeilen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>Es wird kein Schritt angezeigt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ Ende</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ 1 neue Zeile · Ende</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ %Ln neue Zeile · Ende</numerusform>
            <numerusform>↓ %Ln neue Zeilen · Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>Mit &amp;Zeitstempeln kopieren</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>Mit &amp;Farben kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>&amp;Link zur Zeile kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>&amp;Alles im Schritt auswählen</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>Protokoll des Schritts &amp;speichern…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>M&amp;it Zeitstempeln speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>&amp;Rohprotokoll speichern…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>Protokolle aller Schritte speichern…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>Filt&amp;ern…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>&amp;Gehe zu Zeile oder Zeit…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>Links auf dem Bildschirm…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>Näc&amp;hster Fehler</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>Lesezei&amp;chen für die Zeile</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>Zeits&amp;tempel</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>R&amp;ohtext anzeigen</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>Rest der Zeile anzeigen</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>Immer alle ausklap&amp;pen</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>Dem Protokoll folgen</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>Keine Zeile hat ein Lesezeichen. B auf einer Zeile setzt eines.</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>Um %1 oder später wurde nichts geschrieben. Eine frühere Zeit eingeben.</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>„%1“ ist weder eine Zeile noch eine Zeit. Eine Zahl oder eine Zeit wie 14:02:11 eingeben.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>%1 wurde nicht geöffnet: Die Datei liegt nicht im Ordner dieses Projekts.</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>Der Link führt zu %1. Er wurde nicht geöffnet, weil nur http und https geöffnet werden.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>Auf dem Bildschirm ist kein Link.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>%1 › %2, Zeile %3</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>Link zu Zeile %1 kopiert.</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>Protokolle aller Schritte speichern</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>Protokoll von %1 speichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>Eine Pipeline ausführen</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>Den Ordner eines Projekts öffnen. Clustero listet seine Pipelines auf (.clustero.yaml und .clustero/*.yaml), führt sie auf diesem Rechner aus und zeigt jeden Lauf live.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Neue Pipeline…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>Pipeline-Datei öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>%1 hat keine Pipeline: Es gibt weder eine .clustero.yaml noch einen Ordner .clustero mit YAML-Dateien. Der Ordner wird aufgeführt, sobald er eine hat.</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>Läufe können nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>%1 #%2 %3.</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 – Clustero</source>
        <translation>%1 – Clustero</translation>
    </message>
    <message>
        <source>Run %1 is not there any more; it was probably pruned.</source>
        <translation>Lauf %1 ist nicht mehr vorhanden; wahrscheinlich wurde er beim Aufräumen entfernt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>Ordner mit Pipelines öffnen</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>Pipeline-Datei öffnen</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>Pipelines (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>Kette anzeigen</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>Kein Start durch Ereignisse möglich</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>Mit Stern: darüber benachrichtigen, im Infobereich anbieten</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>Mit Stern: über die Läufe benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Neue Pipeline…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>&amp;Pipeline-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Beispiel a&amp;usprobieren</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>Graph oder Gli&amp;ederung</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>Graph, beides oder &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>Panel-Ta&amp;b</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>&amp;Artefakte</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Alles…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>&amp;Ketten</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>Ve&amp;rbindungen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>Zur Seitenleiste</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Zum Panel</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>Vori&amp;ger Tab</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>Mit &amp;Parametern ausführen…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>Nur diesen &amp;Strang ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>&amp;Validieren und simulieren…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>&amp;Trigger an empfangenen Ereignissen ausprobieren…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>&amp;Nicht Erfolgreiches erneut ausführen</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>&amp;Alles erneut ausführen</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>Ab &amp;hier erneut ausführen</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>&amp;Kette anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>Pipeline-Datei b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>Neuesten &amp;Lauf anzeigen</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>Zum nächsten &amp;Fehlschlag oder Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>Zum v&amp;origen Fehlschlag oder Problem</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>Fehlschlag als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>Ü&amp;ber Clustero</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>Über Clustero</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>Führt Pipelines auf dem eigenen Rechner aus und zeigt jeden Lauf live. Freie Software unter der GNU General Public License, Version 3 oder neuer.

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>Es wird ein Lauf angezeigt; „Bearbeiten“ wählen, um die Pipeline zu ändern</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>Auswahl im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>&amp;Nicht gespeicherte Änderungen…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>Zeigen, was die letzte Änderung am Text bewirkt hat</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>Probleme dieser Datei anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n Datei hat nicht gespeicherte Änderungen:
%1</numerusform>
            <numerusform>%n Dateien haben nicht gespeicherte Änderungen:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>&amp;Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut ausprobieren</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>%1 liegt in einem Repository und ist hier noch nicht gelaufen. Gestartet wird die Pipeline durch das, worauf ihre Trigger warten; ihre Läufe werden hier gezeigt.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>Wenn Ereignisse sie starten…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>Das Repository im Browser zeigen</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>Die App wurde auf GitHub nicht rechtzeitig bestätigt, daher wurde hier keine erstellt. Noch einmal beginnen.</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>Auf 127.0.0.1 konnte keine Seite geöffnet werden, zu der GitHub zurückkehrt. Prüfen, was lokale Verbindungen auf diesem Rechner einschränkt.</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>Diese Seite galt nur einmal. In Clustero noch einmal beginnen.</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>Das ist nicht für Clustero bestimmt.</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>Die App ist erstellt</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>Clustero macht von selbst weiter. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>Diese Adresse wurde bereits verwendet. In Clustero noch einmal beginnen.</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>Diese Adresse gehört nicht zu der App, die gerade erstellt wird. Auf der Seite weitermachen, die Clustero zuletzt geöffnet hat.</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>Es wurde keine App erstellt.</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>Kein Thema enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>Nichts: Die Zeilen wurden entfernt</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Meine, nicht gespeichert</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>Die des &amp;Datenträgers übernehmen</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>Beide, meine z&amp;uerst</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>&amp;Beide, die des Datenträgers zuerst</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>&amp;Keine: wie zuvor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>Ergebnis der Zusammenführung</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Später &amp;entscheiden</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>Kein Konflikt: Beide Änderungen passen zusammen.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>Konflikt %1 von %2, Zeile %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>Noch %n Konflikt zu entscheiden</numerusform>
            <numerusform>Noch %n Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>Das Ergebnis ist kein YAML: Zeile %1. %2</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimap</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>Minimap: Ziehen verschiebt die Ansicht (M blendet sie aus)</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>Pipeline anlegen</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Wo der Code liegt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>Pipelines für den Anfang</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>Den Ordner auswählen, der das Projekt enthält.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Es gibt keinen Ordner %1. Einen anderen auswählen.</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>%1 Zieldatei: %2.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>Die Datei ist kein JSON, daher konnte ihr nichts entnommen werden.</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>Es gibt kein Skript, das prüft, testet oder baut.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>In den Systemordnern, in denen Schritte auf diesem Rechner suchen, nicht gefunden. Das Programm oder eine Container-Engine installieren.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>%1: Node.js mit %2.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>%1: Node.js mit %2; Skripte %3.</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>Von diesen Skripten ist nicht bekannt, dass sie etwas prüfen, testen oder bauen.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>Das ist eine Liste, die ein Feld nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>Das ist eine Zuordnung, die ein Feld nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>Das ist Text; hier wird etwas anderes erwartet.</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>Das ist true oder false; hier wird Text erwartet.</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>Das ist eine Zahl; hier wird Text erwartet.</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>%1 ist kein gültiger Name: mindestens zwei Zeichen aus a-z, 0-9, _ und -, am Anfang ein Buchstabe, am Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>%1 Zum Beispiel: %2.</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>%1 ist keine Version des Dateiformats. Die einzige ist 1.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clustero::NodePage</name>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>Keine Trigger: Die Pipeline läuft, wenn jemand sie startet.</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>Noch keine Stränge. Den ersten hinzufügen.</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>Noch keine Schritte. Den ersten hinzufügen.</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>Keine Artefakte: Ein Lauf bewahrt nur sein Protokoll auf.</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>Felder dieses Strangs anzeigen</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>Zum Bearbeiten nur einen auswählen.</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>Strang %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Schritt zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>Variable zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>Trigger %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>Artefakt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>%1 löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>%1 → %2 verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>%1 → %2 trennen</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3 einfügen</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>Stränge einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>%1 an %n Stelle setzen</numerusform>
            <numerusform>%1 an %n Stellen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Trigger %1</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>Artefakt %1</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>Strang %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>Strang oder Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>Übersicht über das Protokoll</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>Fehler, Treffer und Lesezeichen im ganzen Protokoll. Ein Klick springt dorthin.</translation>
    </message>
</context>
<context>
    <name>clustero::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clustero::Panel</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>Was Clustero tut</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>Hier steht, was Clustero selbst tut und findet: Beginn und Ende von Läufen, Engines, Probleme mit Dateien.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterForm</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>Diese Pipeline führt keine Parameter auf und nimmt daher beliebige. Je Zeile ein Name=Wert, oder nichts.</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>Je Zeile ein Name=Wert, oder nichts.</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>Je Zeile ein Name=Wert</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>Name=Wert</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>In der Zeile %1 fehlt der Wert. Als Name=Wert schreiben.</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>Der Lauf braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>Der Parameter %1 fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>%1 muss zuerst berichtigt werden.</numerusform>
            <numerusform>%1 müssen zuerst berichtigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Noch erforderlich: %1.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Ein JSON-Objekt, etwa {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Eine JSON-Liste, etwa [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>Eine ganze Zahl, mindestens %1.</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>Eine Zahl, mindestens %1.</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>Eine ganze Zahl, höchstens %1.</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>Eine Zahl, höchstens %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Größer als %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Kleiner als %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Ein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Muster: %1</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>Einen Ordner des Projekts auswählen</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>Ordner werden gesucht…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>Enthält keine Ordner</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>Den Namen eines anderen Ordners eingeben</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zur Zeile</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>Zeichenfläche angehalten: %1</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>Schlüssel oder Wert suchen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>Als Ausdruck kopieren</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>Noch keine Stränge</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>A&amp;uswahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimap</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>&amp;Alle Stränge auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>&amp;Vorgänger auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>&amp;Nachfolger auswählen</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>Sch&amp;ritte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>%1 wartet auf %2, und %2 wartet wiederum auf %1</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>Überflüssig: %1 wartet über %3 bereits auf %2</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>Noch keine Stränge. Ein Strang ist eine Folge von Schritten; Stränge, die nicht aufeinander warten, laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>Hier doppelklicken oder A drücken, um den ersten hinzuzufügen.</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>Anschluss, von %1 aus verbinden</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>Anschluss, mit %1 verbinden</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>Auswählen, was auf %1 warten soll</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>Auswählen, worauf %1 warten soll</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>Kante, %1 zu %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>Pipeline-Graph</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>%1 ist nicht vorhanden. Die Datei wurde verschoben oder gelöscht. Eine andere öffnen oder sie neu anlegen.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>Nichts wurde gespeichert: Die Datei ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>%1 wurde nicht gespeichert: Die Datei hat sich auf dem Datenträger geändert. Beide Fassungen vergleichen, dann die eigene behalten, die andere übernehmen oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>Fassung vom Datenträger übernehmen</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>Mit der Fassung vom Datenträger zusammenführen</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>Nicht gespeicherten Text wiederherstellen</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>Die Datei ist noch nicht gelesen. Einen Moment warten, dann wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>%n Änderung auf einmal ist zu viel. Weniger auswählen.</numerusform>
            <numerusform>%n Änderungen auf einmal sind zu viele. Weniger auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>Nichts wurde geändert: Der Text ist nicht mehr der, zu dem dies angezeigt wurde. Erneut ansehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>Graph aufräumen</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Karten verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>Mit %n Fehler gespeichert</numerusform>
            <numerusform>Mit %n Fehlern gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>Der Text kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>Hier gibt es kein Problem.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Gehe zu Zeile %1</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>Diese Änderungen speichern?</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n Strang</numerusform>
            <numerusform>%n Stränge</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>Änderungen wirken sich auf alle aus.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::PipelinePage</name>
    <message>
        <source>%1 / %2 failed.</source>
        <translation>%1 / %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>Schlägt seit #%1 fehl (%n Lauf).</numerusform>
            <numerusform>Schlägt seit #%1 fehl (%n Läufe).</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>Neuer Fehlschlag.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>Die Datei hat %n Fehler und kann daher nicht ausgeführt werden. Der Tab „Probleme“ führt ihn auf.</numerusform>
            <numerusform>Die Datei hat %n Fehler und kann daher nicht ausgeführt werden. Der Tab „Probleme“ führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>Sandbox auf diesem Rechner</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Beendet mit</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>Exit-Code 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>%1 (Secret %2)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Lauf #%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>Nichts ist ausgewählt: Das ist die ganze Pipeline.</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Schritt von %1</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Es wird kein Lauf angezeigt</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>Hier steht live, was die Schritte ausgeben. Die Datei selbst gibt nichts aus.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>Dieser Lauf wurde beim Aufräumen entfernt. Stattdessen wird die Datei angezeigt.</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>Die Datei hat sich seit diesem Lauf geändert. Angezeigt wird, was gelaufen ist.</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>Die Datei hat Fehler und kann daher nicht ausgeführt werden. Der Tab „Probleme“ führt sie auf.</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>Mit nicht gespeicherten Änderungen ausführen?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>%1 hat nicht gespeicherte Änderungen; ein Lauf arbeitet mit der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>Speichern und ausführen</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>Gespeicherte Fassung ausführen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>Zuerst den Strang oder Schritt auswählen, ab dem ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>Lauf %1 von %2 gestartet.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>Der Lauf wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>Der Lauf wurde nicht gestartet. %1</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Ausgabe anzeigen</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>Diesen Lauf abbrechen?</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>Lauf #%1 arbeitet seit %2. Was gerade läuft, hat 10 Sekunden Zeit, sich zu beenden; erfolgreiche Stränge lassen sich beim erneuten Ausführen weiterverwenden.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>Zum Öffnen von %1 ist kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>Ab hier erneut ausführen</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>Nicht Erfolgreiches erneut ausführen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>Nur diesen Strang ausführen und was er braucht</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>Datei mit anderem Programm öffnen</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>%1
Möglich: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems in this pipeline file.</source>
        <translation>Keine Probleme in dieser Pipeline-Datei.</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>Kein Problem entspricht „%1“.</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>Ein Link, der aus dem Ordner hinaus oder ins Leere führt.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>Größer als 256 KiB.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>%1, ein GitHub-Workflow</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>%1, eine GitLab-Pipeline</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>Angaben in den Dateien des Projekts</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>Was den Start auslöst, konnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>Daraus ließ sich keine gültige Pipeline erstellen.</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>Es gibt weder einen Ordner mit Tests noch eine Einstellung von pytest.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>In den Systemordnern, in denen Schritte auf diesem Rechner suchen, nicht gefunden. Bitte installieren.</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>%1: ein Python-Projekt.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>%1: ein Python-Projekt, getestet mit pytest.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>%1: ein Python-Projekt, getestet mit unittest.</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>Die Sitzungen für mehrere Python-Versionen werden nicht übernommen.</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>Abhängigkeiten des Projekts</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>Ohne Tests werden sie nicht gebraucht, daher werden sie nicht installiert.</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (unbekannt)</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>Die Gründe dieses Typs sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Keiner angekreuzt: alle.</translation>
    </message>
</context>
<context>
    <name>clustero::Receivers</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>Verbunden seit %1 · was ohne Verbindung eintrifft, wird dort nicht aufbewahrt</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>1 Ereignis ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>%n Ereignis ausstehend</numerusform>
            <numerusform>%n Ereignisse ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>Verbunden · holt auf, %1 · %2</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>Verbunden · Stand: %1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>Nicht verbunden seit %1: %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>Abfrage alle %1 s, Ereignisse kommen also bis zu %1 s verspätet · zuletzt: %2 · %3</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>Relay abonnieren</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>Wie von „clustero-relay channel add“ ausgegeben</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>Einmal angezeigt, beim Anlegen des Kanals</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>Womit der Absender signiert; nicht für eine GitHub-App</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>Der Host des Relays</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>Webhook-&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>Ein Relay nimmt Webhooks an einer öffentlichen Adresse an und bewahrt sie auf, bis dieser Rechner sie abgeholt hat. Ihm wird nicht vertraut: Signaturen werden hier geprüft. Token und Secret kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>Die ID eines Kanals besteht nur aus Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>Es gibt keine Zugangsdaten `%1`. Hinzufügen mit: clustero connections add-s3, add-maven oder add-registry</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>Buckets unter %1</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>Maven-Repository unter %1</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>Registry %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>„%1“ kann kein Name für Zugangsdaten sein: höchstens 64 Buchstaben, Ziffern, `.`, `_` und `-`.</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>Zugangsdaten `%1` gibt es bereits. Sie zuerst entfernen oder ihnen ein neues Secret geben.</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>%1 akzeptiert die Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>%1 hat das neue Secret akzeptiert; es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>Bei der letzten Verwendung wurden sie akzeptiert.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Noch nicht verwendet.</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>was %1 dort darf</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>nie, bis sie auf dem Server erneuert werden</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>Bearbeiten und erneut einspielen</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Nutzdaten als JSON</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut einspielen</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>Die Kopie wird als eigenes neues Ereignis aufgenommen. Sie kann jede Pipeline starten, zu der sie passt, als wäre sie empfangen worden; das ursprüngliche Ereignis bleibt unverändert.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>Das ist kein JSON: %1, bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>Repositories filtern</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>Filter: ein Repository, eine Pipeline…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>Auf GitHub auswählen…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>Öffnet die Seite, auf der festgelegt wird, welche Repositories die App sehen darf</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>Wird eine Pipeline angekreuzt, starten ihre Trigger von da an Läufe auf diesem Rechner. Gesucht wird nach Pipelines auf dem Standard-Branch jedes Repositories.</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositories von %1</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>Keine Repositories</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>Noch nirgends installiert</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>Auf GitHub auswählen, welche Repositories die App sehen darf. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>Kein Repository entspricht „%1“</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n Pipeline</numerusform>
            <numerusform>%n Pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events start %n</source>
        <translation>
            <numerusform>%n mit Start durch Ereignisse</numerusform>
            <numerusform>%n mit Start durch Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>Ereignisse starten sie ab jetzt.</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>Ereignisse starten sie nicht mehr.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>keine Pipeline auf %1</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>einen Moment…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>Start durch Ereignisse</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Space switches whether its triggers start runs on this machine</source>
        <translation>Leertaste schaltet um, ob die Trigger auf diesem Rechner Läufe starten</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>Repository und seine Pipelines</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>Die Repositories können nicht gelesen werden: Der Datenspeicher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>Die App sieht dieses Repository nicht mehr.</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>Diese Pipeline fragt keine Werte ab.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>Optionen des Laufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>Lauf starten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>Warum der Lauf noch nicht starten kann</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>Zum ersten Wert gehen, der den Start verhindert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>Graph und Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>%1 (Strg+E wechselt weiter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>Die Datei in ihrem jetzigen Stand zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>Einen Lauf anzeigen; der Pfeil listet die letzten auf</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>Diese Pipeline ausführen (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>Weitere Arten der Ausführung</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>Mit Parametern ausführen…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>Diesen Lauf erneut ausführen</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>Nicht Erfolgreiches</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>Ab dem ausgewählten Schritt</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>Kette anzeigen: wodurch diese Pipeline gestartet wird und was sie startet</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Lauf #%1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n Strang, noch nicht gespeichert. Strg+S speichert.</numerusform>
            <numerusform>%n Stränge, noch nicht gespeichert. Strg+S speichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n Strang. F5 führt aus.</numerusform>
            <numerusform>%n Stränge. F5 führt aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1 (üblich: %2)</translation>
    </message>
    <message>
        <source>#%1 %2	%3</source>
        <translation>#%1 %2	%3</translation>
    </message>
</context>
<context>
    <name>clustero::RunOptionsBox</name>
    <message>
        <source>&amp;All strands</source>
        <translation>A&amp;lle Stränge</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>N&amp;ur ausgewählte Stränge und die, auf die sie warten</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>&amp;Im Ordner selbst ausführen</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>Gleichzeitige Sch&amp;ritte</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>Auszuführende Stränge</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Gleichzeitige Schritte</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>Schritte schreiben dann in %1. Andernfalls erhalten sie eine Kopie, und der Ordner bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n Strang und worauf er wartet</numerusform>
            <numerusform>%n Stränge und worauf sie warten</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>alle Stränge</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>im Ordner selbst</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>in einer Kopie des Ordners</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>%n Schritt gleichzeitig</numerusform>
            <numerusform>%n Schritte gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>Kein Strang ist ausgewählt. Einen auswählen oder alle Stränge ausführen.</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>%1 (%2 wartet darauf)</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>erneut ausgeführt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>Filter: Name, #Nummer, fehlgeschlagen, manuell…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>Hier steht jeder Lauf einer Pipeline auf diesem Rechner, ob in diesem Fenster oder in einem Terminal gestartet. Einen Ordner mit einer .clustero.yaml öffnen und sie ausführen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n passender Lauf</numerusform>
            <numerusform>%n passende Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Kein Lauf entspricht „%1“</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>Der Filter berücksichtigt den Namen der Pipeline, die Nummer, den Status und die Art des Starts.</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Bisher gespeichert</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>Keines: Beim Start wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>Vor dem ersten Schritt wird nichts abgerufen.</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabetaste)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>clustero::SecretDialog</name>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Secret für %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>Hier eingeben, womit der Absender seine Webhooks signieren wird, und es dann dort ändern. Dazwischen geht keine Zustellung verloren: Das vorige Secret wird weiterhin angenommen.</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>GitHub erhält ein neues zufälliges Secret zum Signieren, der Schlüsselbund bewahrt es auf; niemand muss es sehen. Was unterwegs und noch mit dem vorigen signiert ist, wird weiterhin angenommen.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Neues &amp;Secret</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>Ein neues zufälliges Secret wird im Schlüsselbund abgelegt und auf der nächsten Seite gezeigt, um es in Jira einzutragen. Was mit dem vorigen signiert ist, wird weiterhin angenommen.</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>„%1“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>Ein Teil von Clustero kann nicht geladen werden: %1. Clustero neu installieren.</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>%1 ist von einer anderen Version von Clustero als dieses Fenster. Clustero beenden und neu starten.</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Das Fenster schließen und erneut öffnen.</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Bei der Anmeldung starten, im Infobereich</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>Mausrad über dem Graph</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>Scrollt; mit Strg zoomt es</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>Karten sofort bewegen, ohne Animation</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>Tasten mit nur einem Buchstaben, etwa E für den nächsten Fehler</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>Vor dem Speichern einer Datei zeigen, was sich ändert</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Gleichzeitige Schritte</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>%1 (so viele wie Prozessoren)</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>auto, docker, podman oder eine Adresse wie unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Engines suchen</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>Schritte auf diesem Rechner (type: host) brauchen keine Engine.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>No place to look at was found.</source>
        <translation>Keine Stelle gefunden, an der gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>Läufe entfernen, die älter sind als</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>Je Pipeline behalten</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> Läufe</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Höchstens belegen</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Zeigen, was entfernt würde</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>Läufe, Protokolle, Arbeitsbereiche und Artefakte liegen in %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>%n Element würde entfernt, insgesamt %1.</numerusform>
            <numerusform>%n Elemente würden entfernt, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>%n Element entfernt, %1 freigegeben.</numerusform>
            <numerusform>%n Elemente entfernt, %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>Benachrichtigen, wenn ein selbst gestarteter Lauf oder der einer Pipeline mit Stern…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>behoben ist: erfolgreich nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>nach mehr als fünf Minuten erfolgreich war</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>erfolgreich war, in jedem Fall</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>erneut fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet wurde</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>eine Verbindung oder Zugangsdaten braucht, die nicht funktionieren</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>„Nicht stören“ des Systems wird ebenfalls beachtet. Alles landet außerdem im Eingang.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>%1 ist bereits für „%2“ vergeben. Zuerst dort entfernen.</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>Alle auf Vorgaben zurücksetzen</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>Keine Container-Engine antwortet.</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>Keine Container-Engine antwortet. Kein Socket vorhanden für: %1.</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>Schritte, die ein Image nennen, brauchen eine. Schritte mit `type: host` gehen auch ohne.</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>Schritte mit `type: host` können mit bubblewrap isoliert werden.</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>Schritte mit `type: host` brauchen es. Schritte, die ein Image nennen, gehen auch ohne.</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>Das Programm git ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>%1 gibt seine Version nicht an.</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>Clustero liest Repositories auch ohne git. Für Commits und Pushes ist es nötig.</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>Es wurde noch kein Projekt ausgewählt.</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>%1 liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>Pipelines laufen trotzdem. Ereignisse von GitHub starten nur Pipelines in Repositories.</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>%1 ist ein Git-Repository ohne Remote-Repository.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>Pipelines laufen trotzdem. Ereignisse von GitHub starten nur Pipelines in Repositories, die GitHub kennt.</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>%1 ist ein Git-Repository.</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>%1 ist das Repository %2.</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>Der Schlüsselbund der Sitzung antwortet. Dort werden Tokens, Schlüssel und Secrets abgelegt.</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>Ohne ihn lassen sich weder Tokens noch Secrets aufbewahren: Clustero schreibt sie nie in eine Datei. Pipelines, die keine brauchen, laufen.</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>ohne Proxy</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>über den Proxy %1:%2</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 antwortet, %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>%1 wurde %2 abgefragt. %3</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>Pipelines laufen auch ohne. GitHub, Relays und noch nicht vorhandene Images brauchen das Netzwerk; als Proxy dient der des Systems (https_proxy), eigene Zertifizierungsstellen werden in den Einstellungen angegeben.</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>Das Anführungszeichen %1 ist nicht geschlossen. Schließen oder einen Backslash davor setzen.</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>clustero::Sidebar</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>Ordner mit Pipelines öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>Pipelines anzeigen</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>Hier gibt es noch keine Pipelines. Eine Pipeline ist eine .clustero.yaml im Ordner eines Projekts.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Eingang (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>Datei nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>%n Fehler in der Datei</numerusform>
            <numerusform>%n Fehler in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>noch nie gelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1, Ordner, %n Pipeline</numerusform>
            <numerusform>%1, Ordner, %n Pipelines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1, Repository, %n Pipeline</numerusform>
            <numerusform>%1, Repository, %n Pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>Ereignisse zum Ausprobieren</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>Inhalt des Ereignisses als JSON</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>Ein Ereignis auswählen oder den Inhalt eines Ereignisses als JSON schreiben.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>Das ist kein JSON: %1, bei Zeichen %2. Das Ereignis ist wie zuvor.</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Trigger %1: %2</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>Token der App</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token des Bots</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack verbinden</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Neue Tokens für %1</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Testnachricht an %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>Eine eigene Slack-App nimmt den Befehl /clustero entgegen und meldet, was aus Läufen wurde. Die Verbindung geht von hier zu Slack, von außen muss also nichts erreichbar sein. Die Tokens kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>Auf den Seiten der App in Slack neue Tokens erstellen. Bleibt ein Feld leer, gilt das vorige Token weiter.</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. Token der App</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>Auf der Seite „Basic Information“ unter „App-Level Tokens“ auf „Generate Token and Scopes“ klicken und den Scope connections:write hinzufügen.</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. Token des Bots</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>Die App auf der Seite „Install App“ im Workspace installieren, dann das „Bot User OAuth Token“ kopieren.</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>In Slack erstellen…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. Die App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>Auf der Seite von Slack ist alles ausgefüllt: den Workspace wählen, dann „Create“. Von Slack angeforderte Rechte:</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>Slack ist verbunden</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>Ausprobieren: einen Kanal wählen und nachsehen, ob die Nachricht dort ankommt.</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>Die beiden Tokens sind vertauscht.</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>Das Token steht im falschen Feld: Das der App beginnt mit xapp-, das des Bots mit xoxb-.</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>Ein Token, das mit xoxp- beginnt, handelt im Namen einer Person. Das Token des Bots kopieren, das mit xoxb- beginnt.</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>Ein Token, das mit xoxe beginnt, läuft nach Stunden ab. Auf der Seite der App die Token-Rotation ausschalten.</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>Das Token ist unvollständig, oder das Feld enthält mehr als nur das Token. Neu kopieren.</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>Das Token der App muss mit xapp- beginnen.</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>Das Token des Bots muss mit xoxb- beginnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>jede Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>Namen oder Repositories von Pipelines, durch Kommas getrennt; * steht für Beliebiges. Leer: alle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Erfährt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Wer %1 nutzen darf</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>ID einer Person oder Benutzergruppe</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>In Slack kopiert das Menü eines Profils die Mitglieds-ID („Copy member ID“). Auch die Antwort auf /clustero help nennt sie</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was sie tun dürfen</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>alles tun (Besitzer)</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>ausführen, abbrechen und stummschalten</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>Wer hier nicht aufgeführt ist, darf von Slack aus nichts tun. Mit sich selbst als Besitzer beginnen: Die Antwort auf /clustero help nennt die eigene ID.</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Was der Kanal erfährt</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>was fehlschlug und behoben wurde</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>was fehlschlug, behoben wurde oder auf Genehmigung wartet</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>was auf Genehmigung wartet</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>Slack verbinden…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>Slack wird gebeten um:</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>Von Slack aus steuern</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>Eine eigene Slack-App meldet Läufe und nimmt Befehle an, ohne öffentliche Adresse. Für nichts anderes nötig.</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>Kanäle werden bei Slack abgefragt…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>Die App sieht noch keinen Kanal. Einen privaten sieht sie erst, wenn sie dorthin eingeladen wurde.</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>Stränge eines Repositories</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>Die Stränge stammen aus einer Datei in einem Repository, beim Commit des Ereignisses. Name, Trigger und Artefakte stammen aus dieser Datei hier.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>Datei darin</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>Branch, Tag oder Hash</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>sein Standard-Branch</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>Zuerst das Repository angeben, etwa acme/web.</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>Ausgesetzt bei %1</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>Entfernt bei %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>Auf GitHub öffnen</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>Auf GitHub öffnen: %1</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>In Slack öffnen</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>In Slack öffnen: %1</translation>
    </message>
</context>
<context>
    <name>clustero::StrandCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a strand in words, its problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>directory, number of steps</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a strand that is not defined</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>nicht definiert · %1?</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>%1, nicht definiert</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>%1, nicht definiert, vielleicht %2</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>Host-Befehl</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>ein Programm dieses Rechners, in einer Sandbox</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>ein Befehl in einem frischen Container</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>C++-Build</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>CMake: konfigurieren, dann kompilieren</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>C++-Tests</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>CTest im Ordner build</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>npm: installieren, dann testen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>die Unit-Tests eines Projekts</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>Cargo: testen, dann Release bauen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>go vet, dann go test</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>ein Schritt in diesem Image</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>Ein JavaScript-Ausdruck über payload, headers und event, der erfüllt sein muss.</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>Ein Container-Image wie node:20 oder host für die Programme dieses Rechners in einer Sandbox.</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>Eine Datei, ein Ordner oder ein Glob (*, ?, […], **) im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>In der Registry von GitHub wurde ein Paket veröffentlicht.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>Ein Pull-Request wurde auf GitHub geöffnet, erhielt Commits, wurde gemergt oder geschlossen.</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>Ein regulärer Ausdruck, der im Titel vorkommt.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>Ein regulärer Ausdruck, der in der Nachricht des neuesten Commits vorkommt.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>Ein regulärer Ausdruck, der im Namen des Tags vorkommt.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>Ein regulärer Ausdruck, der im Namen der Version vorkommt.</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>Ein Release wurde auf GitHub veröffentlicht oder als Entwurf angelegt. Veröffentlichen ohne Entwurf ist beides.</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>Ein Lauf einer anderen Pipeline ist beendet.</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>Ein Lauf wurde angefordert</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>Ein Tag wurde gepusht</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>Eine Version wurde in Jira angelegt oder freigegeben.</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>Eine Version wurde veröffentlicht</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>Ein Ausdruck; ergibt er false, wird der Schritt übersprungen.</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>Ein Ausdruck; ergibt er false, wird der Strang übersprungen, und Stränge danach laufen trotzdem.</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>Ein Vorgang wurde in Jira erstellt oder hat einen anderen Status erhalten.</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>Ein Issue wurde auf GitHub geöffnet oder geschlossen.</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Andere Pipeline</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>Eine andere Schreibweise von dir.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>„automatic“ startet sofort einen Lauf; „manual“ bietet den Start beim beendeten Lauf an.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>Commits oder ein Tag wurden zu GitHub gepusht.</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>Commits wurden auf einen Branch gepusht</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>Neue Commits wurden gepusht</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>Ziel der Bereitstellung</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>Auch Entwürfe</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ökosystem</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>Umgebungsvariablen: K=V, {key, value} oder {key, secret}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>Dateien im Ordner wurden auf diesem Rechner geändert.</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>Dateien, die nach einem erfolgreichen Lauf aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>Dateien wurden geändert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Formatversion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>Auch aus Forks</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>Globs für Namen von Branches; * endet an einem Schrägstrich, ** nicht.</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>Globs für Namen von Kanälen; ohne Angabe jeder Kanal.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>Globs für E-Mail-Adressen; einer der gepushten Commits hat einen solchen Committer.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>Globs für E-Mail-Adressen; einer der gepushten Commits hat einen solchen Autor.</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>Globs für Namen von Labels; eines davon ist vergeben.</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>Globs für Pfade im Ordner; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>Globs für Pfade, deren Änderungen nicht zählen.</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>Globs für die Branches, aus denen er kommt.</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>Globs für die Branches, in die er soll.</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>Globs für Namen von Pipelines.</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>Globs für den Namen des Pakets.</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>Globs für den vollständigen Namen des Repositorys; ohne Angabe jedes.</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>Wie lange sich nichts ändern darf, bevor der Lauf startet.</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>Wie der Lauf geendet haben muss; ohne Bedeutung, wenn `on` es angibt.</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>Ignorierte Pfade</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Vorgangstyp</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>Fehlgeschlagen oder Timeout</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>Status wurde geändert</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Ein festgelegter Zeitpunkt ist gekommen.</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>Wurde geschlossen</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>Wurde ohne Merge geschlossen</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>Wurde erstellt</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>Wurde gemergt</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>Wurde geöffnet</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>Wurde geöffnet oder wieder geöffnet</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>Wurde veröffentlicht</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>Wurde freigegeben</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Jira-Vorgang</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>Jira-Version</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Verpasste Zeitpunkte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>Auch Vorabversionen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>Jemand hat im Fenster, auf der Befehlszeile oder in Slack einen Lauf angefordert.</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>An einen Kanal des Relays wurde etwas gesendet.</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>Etwas wurde empfangen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>Ziel-Branch</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>Der Name des Artefakts: Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>Der Befehl: eine Liste von Argumenten. Ein einzelner Text ist ein Argument, keine Shell-Zeile.</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>Die Ereignisse, die diese Pipeline starten; jedes passende genügt.</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>Der Ordner des Arbeitsbereichs, den Schritte unter /usr/local/src sehen.</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>Der Ordner des Arbeitsbereichs, den dieser Schritt unter /usr/local/src sieht.</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>Der vollständige Name des Repositorys, in das er soll, oder ein Glob für Namen; ohne Angabe das Repository, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>Die Art des Ereignisses: git, github_pr, pipeline, manual, schedule, …</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>Die Art des Pakets.</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>Der Name eines Secrets im Schlüsselbund; sein Wert wird in Protokollen maskiert.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>Der Name der Priorität des Vorgangs.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>Der Name des Vorgangstyps.</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>Das Programm, das cmd als Argumente erhält.</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>Der Schlüssel des Projekts.</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>Die Gründe, die einen Lauf starten, etwa commit_push.</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>Der vollständige Name des Repositorys oder ein Glob für Namen; ohne Angabe das Repository, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>Der vorherige Status, als Name oder ID.</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>Der jetzige Status, als Name oder ID.</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>Nach dieser Zeit wird der Schritt beendet: 90s, 10m, 2h, 1h30m; höchstens 7 Tage.</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>Der Name des Schritts, eindeutig im Strang: Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>Die Schritte, einer oder mehrere; sie laufen nacheinander, jeder in einem frischen Container.</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>Nach dieser Zeit wird der Strang beendet: 90s, 10m, 2h, 1h30m; höchstens 7 Tage.</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>Der Name des Strangs, eindeutig in der Datei: Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>Die Stränge der Pipeline, einer oder mehrere. Stränge, die nicht aufeinander warten, laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>Die Stränge, die erfolgreich sein müssen, bevor dieser startet.</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>Der Zeitpunkt ist gekommen</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>Der Name der Variable.</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>Der Wert der Variable.</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>Nach dieser Zeit wird der ganze Lauf beendet: 90s, 10m, 2h, 1h30m; höchstens 7 Tage.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Version of the file format; the only value is 1.</source>
        <translation>Version des Dateiformats; der einzige Wert ist 1.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>Was geschieht, wenn der Rechner im Ruhezustand war; `one` führt für alle verpassten Zeitpunkte einmal aus.</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>Was vor einem Lauf abgefragt wird, als JSON-Schema eines Objekts.</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>Der Name der Pipeline; sein Slug ist PIPELINE_SLUG.</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>Die Zeitzone der Zeitpunkte; ohne Angabe die dieses Rechners.</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>Wohin dieser Lauf bereitstellt; ein nicht leeres Ergebnis wird zu DEPLOY_ENVIRONMENT.</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>Ob Vorabversionen einen Lauf starten.</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>Ob Pull-Requests aus anderen Repositories einen Lauf starten; ein solcher Lauf wartet auf Genehmigung und erhält keine Secrets.</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>Ob Pull-Requests, die Entwürfe sind, einen Lauf starten.</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>Ob der Lauf fehlschlägt, wenn nichts passt.</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>Wer den Befehl ausführt: ein Name, eine uid oder uid:gid.</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>alle Gründe des Typs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>Dateiname ohne Endung</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>wie im Image</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>wie beim Strang</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>Ein Maven-Repository.</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>Ein Bucket eines S3-kompatiblen Speichers.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>die von Amazon für die Region</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>Ein Artefakt eines Maven-Repositories.</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>Ein Objekt in einem S3-kompatiblen Speicher.</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>Dateien von anderswo, die vor dem ersten Schritt im Arbeitsbereich liegen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>Maven-Repository</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>Die Adresse der Datei.</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>Die Adresse des Repositories.</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>Die Adresse des Speichers, etwa https://storage.googleapis.com.</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>Die artifactId.</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>Die Datei, zu der sie im Arbeitsbereich wird.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>Der SHA-256 der Datei; kommt etwas anderes, schlägt der Lauf fehl.</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>Die groupId, etwa com.example.</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>Der Name der Eingabe: Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>Die Art der Datei, also ihre Endung: jar, war, zip, tar.gz.</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>Der Name in einer Registry, etwa registry.example.com/acme/site:1.2, unter dem das Artefakt, ein Image-Archiv, hochgeladen wird.</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>Der Name von Zugangsdaten, die mit clustero connections hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>Der Name des Buckets.</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>Der Name des Objekts; endet er mit einem Schrägstrich, liegen die Dateien des Artefakts darunter.</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>Der Schlüssel oder die ID des Projekts.</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>Die Region des Buckets.</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>Die Version; ein Release, kein SNAPSHOT.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Wo sie liegt.</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>Wohin das Artefakt gesendet wird, wenn der Lauf erfolgreich war: eine Stelle oder eine Liste davon.</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>Ob http:// aus diesem Rechner und seinem privaten Netz hinausführen darf.</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>Ob sha256 fehlen darf; dann wird die Datei nur mit den eigenen Prüfsummen des Servers verglichen.</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>Ob der Bucket im Pfad der Adresse steht und nicht vor ihrem Host.</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>Mit image: Statt des Artefakts wird ein Image hochgeladen, das die Engine hat.</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>Mit url: ob http:// aus diesem Rechner und seinem privaten Netz hinausführen darf.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>jar</source>
        <translation>jar</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>das Artefakt</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>true, wenn endpoint angegeben ist</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
</context>
<context>
    <name>clustero::TestDetails</name>
    <message>
        <source>Show the place that the report names</source>
        <translation>Die im Bericht genannte Stelle zeigen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>Details des Tests</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>%n Test · %1</numerusform>
            <numerusform>%n Tests · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>Kein Test ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>Einen auswählen, um seine Meldung und seine Ausgabe zu sehen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… %n weiteres Zeichen. Kopieren erfasst alle.</numerusform>
            <numerusform>
… %n weitere Zeichen. Kopieren erfasst alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TestReportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n erfolgreich</numerusform>
            <numerusform>%n erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur &amp;Fehlschläge</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>Kein Testbericht</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>Ein Bericht führt auf, welche Tests erfolgreich waren und welche fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>Tests filtern</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Voriger Fehlschlag</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>Voriger Fehlschlag (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Nächster Fehlschlag</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Nächster Fehlschlag (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>Der Bericht enthält keine Tests</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>Das Programm, das ihn geschrieben hat, hat keine ausgeführt.</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>Bericht wird gelesen …</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Der Bericht kann nicht angezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>Kein Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>Kein Test entspricht „%1“</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Alle Tests anzeigen</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>%1 ist erforderlich. Einen Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>lädt Image</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>wartet auf %1 und %n weiteren</numerusform>
            <numerusform>wartet auf %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zeilen der Zeitleiste</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Sichtbare Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n Strang. Die Tabelle zeigt dasselbe.</numerusform>
            <numerusform>%n Stränge. Die Tabelle zeigt dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>Schritte werden angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%n Schritt, eingeklappt.</numerusform>
            <numerusform>%n Schritte, eingeklappt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>Schraffierte Balken sind eingereiht, ausgefüllte laufen, gestrichelte zeigen die übliche Dauer, umrandete liegen auf dem kritischen Pfad.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>%1, Schritt von %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>Strang, Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>Grund für Warten oder Ende</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>Kein Lauf zum Anzeigen</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>Die Zeitleiste zeigt, wann jeder Strang gewartet hat und gelaufen ist und wovon das Ende des Laufs abhing.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Pipeline ausführen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>In der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Frühester Beginn zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>Reihenfolge der Stränge</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte anzeigen</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>Alle Schritte einklappen</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit anzeigen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit anzeigen</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Ganzen Lauf anzeigen</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>F ohne Auswahl</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Dasselbe als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>Protokoll ab dem Beginn anzeigen</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>Hat bis %2 auf %1 gewartet.</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>Seit %1 eingereiht, bis ein Schritt beginnen kann.</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>War %1 eingereiht, bis ein Schritt beginnen konnte.</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>Wurde %1 lang vorbereitet: ein freier Platz, das Image, ein Container.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ▸ %2, %3</source>
        <translation>%1 ▸ %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, üblich: %2</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>Auf dem kritischen Pfad: Das Ende des Laufs hängt davon ab.</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>Auf der Seite „%1“ von Slack, unter „%2“</translation>
    </message>
</context>
<context>
    <name>clustero::TrayIcon</name>
    <message>
        <source>Clustero</source>
        <translation>Clustero</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Benachrichtigungen pausieren</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>&amp;Clustero öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>Bis zum &amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>%1 #%2: %3</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>Hier stehen Pipelines mit Stern</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Fortsetzen (pausiert bis %1)</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>1 wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>Benachrichtigungen pausiert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>clustero::TriggerPage</name>
    <message>
        <source>Try on received events</source>
        <translation>An empfangenen Ereignissen ausprobieren</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>Für welche der neuesten 200 Ereignisse dieser Trigger einen Lauf gestartet hätte und warum für die anderen nicht</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>Ein JSON-Schema wird als YAML geschrieben.</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Ein Feld kann diesen Wert nicht anzeigen.</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>Ein Ereignis auswählen oder schreiben und sehen, was aus jedem Strang wird</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Empfangene Ereignisse</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>Einen Trigger an den neuesten 200 empfangenen Ereignissen ausprobieren</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>Würde auf Genehmigung warten</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>Würde starten</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>Würde einen Lauf anbieten</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>Ereignis anderer Art</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>Zu groß zum Ausprobieren</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>%1: %2 erwartet, nichts gefunden</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>%1: %2 erwartet, %3 gefunden</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>Mit diesem Ereignis simulieren</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>Noch keine Ereignisse empfangen</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>Ein Trigger wird an dem ausprobiert, was wirklich geschehen ist: Pushes, Pull-Requests, Zeitpunkte, das Ende von Läufen. Ereignisse treffen ein, sobald ein Relay oder GitHub verbunden ist und solange dieses Fenster offen ist oder `clustero listen` läuft.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Ein Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>Kein Trigger zum Ausprobieren</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>Ohne Trigger wird diese Pipeline nur manuell gestartet. Im Formular der Datei unter „Trigger“ einen hinzufügen; was er gestartet hätte, steht dann hier.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>Der ausprobierte Trigger, so wie er gerade bearbeitet ist</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>Angezeigte Ereignisse</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>Passende Art</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>Würde nicht starten</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>Empfangene Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>Bedingungen des Triggers</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>Zeigt, was aus jedem Strang würde; der Inhalt des Ereignisses lässt sich dabei ändern</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Trigger %1: %2</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>%1
%2, empfangen: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut ausprobieren</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>Hätte bei %1 von %2 Ereignissen gestartet</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>Hätte bei %1 von %3 Ereignissen gestartet und bei %2 den Start angeboten</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>weitere werden ausprobiert…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>%n ist anderer Art</numerusform>
            <numerusform>%n sind anderer Art</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>Unter den ausprobierten Ereignissen ist keines davon. „Alle Ereignisse“ zeigt sie alle.</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Kein Ereignis ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 ist erfüllt</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 ist nicht erfüllt</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>Eine Variable, die der Lauf erhielte.</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>Über %1: innerhalb einer Sekunde</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>Über eine eigene Adresse: innerhalb einer Sekunde</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>GitHub jede Minute abfragen: funktioniert überall, bis zu einer Minute verzögert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>Kanal, zu dem sie führt</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>Sendet eine Testzustellung dorthin und wartet, bis sie hier eintrifft</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Führt zu</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>Ein eigener Proxy oder Tunnel, der unverändert weitergibt, was an ihn gesendet wird.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Test läuft…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Einrichtung verlassen</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>Für Dateien dieses Rechners geht alles auch ohne die Einrichtung. Sie ist später unter „Verbindungen“ und im Menü „Hilfe“ zu finden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>clustero::Wish</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 strand no longer waits for it.</source>
        <translation>1 Strang wartet nicht mehr darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n Strang wartet nicht mehr darauf.</numerusform>
            <numerusform>%n Stränge warten nicht mehr darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>1 Strang übernimmt, worauf dieser gewartet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n Strang übernimmt, worauf dieser gewartet hat.</numerusform>
            <numerusform>%n Stränge übernehmen, worauf dieser gewartet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>%1 wartet jetzt auf %2.</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 wartet nicht mehr auf %2.</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>%1 wartet jetzt auf keinen Strang.</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>Auf %1 wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>%n Strang gelöscht.</numerusform>
            <numerusform>%n Stränge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>Schritt %1 gelöscht.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 ist eine Kopie von %2.</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>Nach dem Schritt %1 steht jetzt eine Kopie davon.</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>%1 ist jetzt Strang %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>%1 ist jetzt Schritt %2 von %3.</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>%1 läuft jetzt zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Eingefügt.</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Es gibt mehr als 100 Jobs.</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>%1: ein GitHub-Workflow.</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>Dieses Ereignis startet hier keine Pipelines.</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>Muster, die mit ! beginnen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>Dieser Filter wird nicht übernommen; siehe `clustero schema trigger`.</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>Jeder Tag startet die Pipeline. Ein Muster lässt sich mit `tag` angeben, als regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>Ein Workflow, der anderswo liegt, kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>Der Job stellt in eine Umgebung bereit. Selbst hinzufügen, sobald der Rest grün ist.</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>Der Job %1 hat eine Bedingung und wird daher ausgelassen. Eine Bedingung lässt sich hier mit `when` angeben.</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>Nichts von diesem Job kann hier laufen.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Für diesen Schlüssel gibt es noch keine Entsprechung.</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>Eine Matrix wird nicht übernommen.</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>Eine Matrix wird nicht übernommen: Der Strang läuft einmal, mit %1.</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>Der Job %1 läuft nicht unter Linux.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>Eine Variable mit diesem Namen kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>Ein Token, das nur die Runner von GitHub haben.</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>Der Wert steht erst fest, wenn GitHub ausführt.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>Ein solches Image kann hier nicht angegeben werden.</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>Es gibt mehr als 100 Schritte.</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>Nicht nötig: Die Stränge eines Laufs teilen sich einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>Actions von GitHub laufen hier nicht. Ein Befehl oder ein Image kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>Ein Schritt hat ein einziges Image, hier %1.</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>Der Pfad kann hier kein Artefakt sein.</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>Der Schritt hat die Bedingung %1 und wird daher ausgelassen.</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>Der Schritt ist für die Shell %1 geschrieben.</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>Der Schritt verwendet %1; das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>Der Schritt arbeitet in einem Ordner außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>Der Wert steht nicht in der Datei. Mit `clustero secret set %1` hinterlegen.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>Die Datei ist nicht als YAML lesbar.</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>Pipeline-Datei</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>Pipeline-Datei als YAML</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>Tab rückt ein; mit Esc, dann Tab verlassen. Strg+Leertaste vervollständigt Wörter.</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>Hier gibt es nichts zu vervollständigen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussch&amp;neiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>Gehe zum &amp;Strang</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>&amp;Wort vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>E&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>Aus-/Einko&amp;mmentieren</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>E&amp;inklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>Ausklap&amp;pen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>Fehlgeschlagenes erneut ausführen</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1 h stummschalten</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>%1 @%2</source>
        <translation>%1 @%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✕ %1 timed out</source>
        <translation>✕ %1: Zeitüberschreitung</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ %1 · %2: Zeitüberschreitung</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ %1 · %2 unterbrochen</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ %1 · %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>beendet nach %1</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>beendet nach %1: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>Exit-Code %1 nach %2</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>Exit-Code %1 nach %2: %3</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>erfolgreich in %1</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>erfolgreich in %1, nach %n Fehlschlag</numerusform>
            <numerusform>erfolgreich in %1, nach %n Fehlschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ %1 gestartet</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ %1 · behoben</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ %1 erfolgreich</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ 1 Pipeline fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n Pipeline fehlgeschlagen</numerusform>
            <numerusform>✕ %n Pipelines fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>1 Pipeline mit Neuigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n Pipeline mit Neuigkeiten</numerusform>
            <numerusform>%n Pipelines mit Neuigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n Pipeline mit Neuigkeiten, davon %1 fehlgeschlagen</numerusform>
            <numerusform>%n Pipelines mit Neuigkeiten, davon %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>Das Beispiel konnte nicht nach %1 geschrieben werden. Ist der Datenträger voll, oder fehlen die Rechte für den Ordner?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>Führt Pipelines auf dem eigenen Rechner aus und zeigt jeden Lauf live.</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>Diese Pipeline-Datei öffnen und ausführen.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Im Infobereich starten, ohne das Fenster.</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>Ordner, Pipeline-Dateien, Läufe nach ihrer ID, clustero:-Adressen.</translation>
    </message>
</context>
</TS>
