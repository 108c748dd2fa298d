<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>Pour lister les dépôts que l’App peut voir.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>Pour lire les fichiers de pipeline, récupérer les commits sur lesquels portent les exécutions et être averti des push et des versions publiées.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>Pour afficher chaque exécution sur son commit dans GitHub, avec un bouton qui la relance.</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>Statuts de commit</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>Pour afficher le résultat d’une exécution là où les vérifications ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>Pour lancer des pipelines sur les pull requests.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>Pour lancer des pipelines sur les tickets.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>Pour lancer des pipelines à la publication d’un paquet.</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>L’expression régulière s’arrête au caractère %1 : %2.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>Expression non valide, caractère %1 : %2</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>Ce que %1 attend</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>%1 démarre quand tous les brins cochés ont réussi.</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>Attendre ces brins</translation>
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
        <translation>%1 (non défini)</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>Il n’y a pas d’autre brin.</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Formerait une boucle : %1</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>Un brin ne peut pas s’attendre lui-même.</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>Fait partie d’une boucle.</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>Ajouter un argument</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>La commande entière, comme dans un shell. Saisir ou coller une ligne : elle devient la liste des arguments.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>Le programme reçoit « %1 » tel quel : il n’y a pas de shell. Pour en utiliser un, écrire : sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 pointe vers %2</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>%1, artefact</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, dossier</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>%1, rapport de tests</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1, lien</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Artefacts de l’exécution</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>Aucun artefact</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>Les artefacts sont les fichiers qu’une exécution conserve quand elle a réussi. Le pipeline les nomme sous « artifacts: » ; cette exécution n’en a conservé aucun.</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>L’enregistrement a été arrêté. Ce qui était déjà écrit est dans le dossier.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>Ouvrir le fichier, ou le rapport de tests qu’il contient (Entrée)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>Enregistrer le fichier, le dossier ou l’artefact (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>Copier l’empreinte SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>Aucun fichier ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>%n autre fichier n’est pas listé. Utiliser le filtre pour le trouver.</numerusform>
            <numerusform>%n autres fichiers ne sont pas listés. Utiliser le filtre pour les trouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>%1 n’a pas été ouvert, car aucun programme n’est défini pour ce type de fichier. L’enregistrer, puis l’ouvrir depuis son dossier.</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>Enregistrer %1 dans</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>%1 contient déjà un fichier ou un dossier %2. Ce qui y porte le même nom serait remplacé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder l’existant</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Enregistrement de %1 …</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>%1 a été enregistré dans %2.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>%1 est publié : %2</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>%1 est publié : %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>%1 n’est pas publié : %2</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>%1 est en cours de publication : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n autre emplacement</numerusform>
            <numerusform>%n autres emplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>Le canevas est de nouveau modifiable.</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>Déjà en première position.</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>Déjà en dernière position.</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>Aucune carte n’a été placée à la main.</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>Toutes les cartes sont là où la disposition les place.</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>&amp;Ajouter un brin…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Relier à…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>Re&amp;lier depuis…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>A&amp;ttendre…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>&amp;Insérer un brin entre les deux…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>Liaison sui&amp;vante</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>Liaison &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>Remonter dans le &amp;fichier</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>Descendre dans le fic&amp;hier</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>Décaler la carte vers la gauche</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>Décaler la carte vers la droite</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>Décaler la carte vers le haut</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>Décaler la carte vers le bas</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Détach&amp;er</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>Ran&amp;ger</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>Supprimer et raccor&amp;der</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>&amp;Déplacer la carte</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>Ajouter un brin</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>Ajouter un brin entre %1 et %2</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>Ajouter un brin avant %1</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>Ajouter un brin après %1</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>Modèle, image ou ligne docker run</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>Pas cette ligne</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>Brin à partir de cette ligne</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>image récente</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>YAML ou ligne docker run du presse-papiers</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>Brin nommé %1</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>Qu’est-ce qui doit attendre %1 ?</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>Qu’est-ce que %1 doit attendre ?</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>Nom d’un brin</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>Que doit-on exécuter entre %1 et %2 ?</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>1 brin copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>%n brin copié.</numerusform>
            <numerusform>%n brins copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copier des brins, du YAML ou une ligne docker run, puis coller de nouveau.</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>Le texte du presse-papiers n’est pas un brin : il n’a pas d’étapes. Copier un brin, une liste de brins ou un pipeline, puis coller de nouveau.</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>Glisser ou cliquer jusqu’à ce qui doit attendre %1</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>Glisser ou cliquer jusqu’à ce que %1 doit attendre</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>%1 n’attend rien, et rien ne l’attend.</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>Rien n’a été relié.</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>Aucun brin n’a été choisi.</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>Aucun brin n’a « %1 » dans son nom.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>%1 est déjà le nom d’un autre.</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>Un nom compte au moins deux caractères parmi a–z, 0–9, - et _ ; il commence par une lettre et ne finit ni par - ni par _.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 Peut-être %2 ?</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>Choisir avec les flèches ou les lettres ce qui doit attendre %1. Entrée relie, Échap annule.</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>Choisir avec les flèches ou les lettres ce que %1 doit attendre. Entrée relie, Échap annule.</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>%1 attendrait %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
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
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>en cas de succès</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>en cas d’échec</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>quel que soit le résultat</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>à la main, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefact</numerusform>
            <numerusform>%n artefacts</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>aucun pipeline de ce nom connu</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>%1, aucun pipeline de ce nom connu</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>chaque fin d’exécution</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>tout pipeline : chaque fin d’exécution</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>illisible · %1</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>en cours de récupération · %1</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>non lancé par les événements · %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>%1, pipeline dans %2, exécution %3</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>brin %1, %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>%1, pipeline dans %2, aucune exécution dans cette chaîne</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>%1, pipeline dans %2, jamais exécuté</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>brin %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>Il se relance lui-même ; une telle chaîne s’arrête après %1 exécutions.</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>Tout pipeline</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>Une personne peut lancer %1 quand %2 a réussi.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>%1 démarre de lui-même quand %2 a réussi.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>Une personne peut lancer %1 quand %2 a échoué.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>%1 démarre de lui-même quand %2 a échoué.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>Une personne peut lancer %1 quand %2 est terminé.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>%1 démarre de lui-même quand %2 est terminé.</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>%1 ne démarre jamais après %2 : ses conditions se contredisent.</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>%1 Il voit ces artefacts : %2.</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>Aucun pipeline de ce nom n’est connu ici.</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>%1 #%2 a lancé %3 #%4.</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>Les événements ne lancent pas encore %1 sur cette machine.</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>%1 #%2 le propose.</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>%1 #%2 n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>#%1 ne propose rien : personne n’était à l’écoute à sa fin.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>#%1 ne propose rien : sa fin n’a pas été comparée à ce déclencheur.</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>Une personne l’a lancé après #%1.</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>Après #%1 : %2</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>Aucun pipeline n’en lance un autre</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>Un pipeline avec un déclencheur de type « pipeline » démarre quand des exécutions d’autres pipelines se terminent, et voit leurs artefacts. En ajouter un dans le formulaire de son fichier, sous Déclencheurs ; la chaîne est dessinée ici, avec l’état de ses exécutions.</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>Autoriser le lancement par événements</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>Modifier le pipeline</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>Carte des chaînes</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>Chaque pipeline avec sa dernière exécution</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>Les exécutions que celle-ci a lancées et celles qui l’ont lancée</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>Ce qui le lance et ce qu’il lance</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>Dès maintenant, ses déclencheurs lancent d’eux-mêmes des exécutions sur cette machine ; ce qu’il peut faire aujourd’hui est ainsi approuvé</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>Exécutions autour de %1 #%2</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>Exécutions autour de celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers between them</source>
        <translation>
            <numerusform>%n déclencheur entre eux</numerusform>
            <numerusform>%n déclencheurs entre eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>%n autre n’est dans aucune chaîne</numerusform>
            <numerusform>%n autres ne sont dans aucune chaîne</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>il y a une boucle : une chaîne s’arrête après %1 exécutions</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>plus qu’il n’est possible d’en dessiner</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>Choisir un pipeline pour voir ce qui le lance et ce qu’il lance.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>Avec les artefacts de l’exécution qui le propose</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>Aucune exécution ne le propose pour l’instant ; la liste dit pourquoi. Sa propre commande Lancer le démarre sans elle.</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>Afficher les exécutions autour</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 n’a pas été lancé. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>Les événements ne peuvent pas le lancer. %1</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>pas nécessaire, mais utile</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>examen en cours</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>Bac à sable pour les étapes sur cette machine</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>Votre projet</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Réseau et proxy</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Revérifier : %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>clustero::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Choisir le dossier du projet</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>Pas encore examiné : le bouton à côté interroge le serveur de GitHub. Rien d’autre ici ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>%n élément manque ; sa ligne indique ce qui fonctionne sans lui.</numerusform>
            <numerusform>%n éléments manquent ; chaque ligne indique ce qui fonctionne sans eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>Le dossier de votre projet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>Ce dont cette machine dispose</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>Tout n’a pas besoin d’être vert ici : chaque ligne indique ce qui fonctionne malgré tout.</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>%1, ne peut pas être choisi</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valeurs différentes</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>Rien ne correspond. Saisir moins de texte, une image comme node:22 ou une ligne docker run.</translation>
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
        <translation>Une exécution est en cours. Quitter l’annule ; elle pourra être relancée plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>%n exécution est en cours. Quitter l’annule ; elle pourra être relancée plus tard.</numerusform>
            <numerusform>%n exécutions sont en cours. Quitter les annule ; elles pourront être relancées plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>Un pipeline attend un déclencheur. Rien ne le lancera avant la réouverture de Clustero.</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>%n pipeline attend un déclencheur. Rien ne le lancera avant la réouverture de Clustero.</numerusform>
            <numerusform>%n pipelines attendent un déclencheur. Rien ne les lancera avant la réouverture de Clustero.</numerusform>
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
        <translation>Clustero reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>Les exécutions et les déclencheurs continuent quand la fenêtre est fermée. Un clic sur le nœud papillon la rouvre ; « Quitter », dans son menu, arrête Clustero.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>Quitter Clustero ?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>Aller à un brin, un pipeline ou une exécution.  &gt; commandes   @ brins   # exécutions   : ligne   ? aide</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>Entrée va à la ligne %1 du journal.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>Rien ne correspond à « %1 ». Échap ferme.</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>Introuvable dans les dossiers du système, où cherchent les étapes sur cette machine. À installer.</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>Ce n’est pas du JSON ; ses préréglages ne sont donc pas utilisés.</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>De ces préréglages, seul %1 est compilé.</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>Le projet n’appelle pas enable_testing() ; il n’y a donc pas de tests à exécuter.</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>%1 : un projet CMake.</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>%1 : un projet CMake, avec le préréglage %2.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>%1 : un crate ou un workspace Rust.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>%1 : un crate ou un workspace Rust %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>%1 : un module Go %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>%1 : un module Go.</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>Il n’y a pas de cible test ni check.</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>%1 : un projet make.</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>Construire une image nécessite un moteur de conteneurs.</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>%1 : une image de conteneur.</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>À propos du mot</translation>
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
        <translation>Type : %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut : %1.</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>Peut contenir ${{ … }}.</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>Valeurs courantes : %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valeurs : %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>brin</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>le nombre 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>une durée, comme 90s ou 1h30m</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>une expression, vraie ou fausse</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>un chemin relatif</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>un nom ou une liste de noms</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>une image de conteneur, ou host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>une liste d’arguments</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un utilisateur</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>un chemin, avec * et ** au besoin</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>du texte ou un nombre</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>une liste de déclencheurs</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>une liste de brins</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>une liste d’étapes</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>une liste de variables</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>une liste d’artefacts</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>un emplacement où publier, ou une liste d’emplacements</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>une liste d’entrées</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>un bucket et une clé</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>un dépôt et des coordonnées</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>un fichier situé ailleurs</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>Même brin</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>Déjà après %1</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Formerait une boucle : %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>Dépôts…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>Un autre secret pour son webhook ; ce qui a été signé avec le précédent reste accepté</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copier l’adresse du webhook</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook : %1</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Dépôts de %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test : %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Le test a échoué : %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>Message de test…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>Qui peut l’utiliser…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Nouveaux jetons…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>D’autres jetons de la même Slack App</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Message de test à %1</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Qui peut utiliser %1</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Nouveaux jetons pour %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Dernier succès : %1</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>Permet : %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expire : %1</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>GitHub ne peut pas être connecté : la base de données de Clustero ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>Non connecté ici : un autre processus Clustero reçoit les événements.</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Relais %1</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>Canal smee %1</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>Un autre processus Clustero reçoit les événements ; une livraison de test ne serait donc pas vue ici. Arrêter d’abord ce processus.</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>Clustero a été fermé.</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>Une livraison de test est arrivée ici après %1 ms</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>Le nouveau secret est en service. Ce qui a été signé avec le précédent reste accepté.</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>L’App n’a pas de webhook : il n’y a donc rien que son secret signerait.</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>Le canal n’est plus connecté.</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>Aucune App n’est en cours de création.</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>Slack accepte les deux jetons.</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>Les nouveaux jetons sont en service. Révoquer les précédents sur la page de l’App.</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>Slack a reçu le message.</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>événements de ce canal</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>quiconque connaît l’adresse peut envoyer et lire</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>jamais, tant qu’il n’est pas renouvelé sur le relais</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub a accepté la nouvelle clé, et elle est dans le trousseau. Supprimer la précédente sur la page de l’App.</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>Le relais a accepté le nouveau jeton, et il est dans le trousseau.</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>Les événements sont demandés à GitHub. %1</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>Les événements manqués sont demandés à GitHub. %1</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>Jira Cloud à l’adresse %1, par %2</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>Jira Data Center à l’adresse %1, par %2</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>seulement ce qu’annonce son webhook</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>consulter les projets, commenter les tickets</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>consulter les projets</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>Jira à l’adresse %1</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>Le canal auquel mène son webhook n’est plus connecté. Connecter de nouveau Jira avec un autre canal.</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Aucun événement n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>Dernier événement : %1, à %2</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>Le dernier événement, %1 à %2, était signé avec un autre secret et ne lance donc rien. Saisir de nouveau le secret dans Jira.</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>Le dernier événement, %1 à %2, n’était pas signé et ne lance donc rien de lui-même. Saisir le secret dans Jira.</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira accepte le jeton de %1</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>Le dernier événement de Jira est arrivé à %1</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira lui-même n’a encore rien envoyé</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>Les tickets reçoivent un commentaire pour chaque exécution qu’ils lancent.</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>Rien n’est signalé dans les tickets.</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>Les pipelines des dossiers locaux, les planifications et les fichiers modifiés n’ont besoin d’aucune connexion. Les push et les pull requests viennent d’une GitHub App à vous, en quelques millisecondes par un relais, ou en interrogeant GitHub chaque minute.</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>Connecter GitHub…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>S’abonner à un relais…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>Sa clé quitte le trousseau, et plus aucun événement n’en arrive. L’App elle-même reste sur GitHub, où ses paramètres permettent de la supprimer.</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>Son jeton quitte le trousseau, et plus aucun événement n’en arrive. Le canal reste sur le relais.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurer pas à pas</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>Pas à pas : ce dont cette machine dispose, GitHub, les événements, une première exécution</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>Connecter Slack…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>Ses jetons quittent le trousseau, et ses commandes ne reçoivent plus de réponse. L’App elle-même reste dans Slack, où elle peut être supprimée sur api.slack.com/apps.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>Connecter Jira…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>Son jeton est retiré du trousseau. Le canal reste, tout comme le webhook dans Jira, où il peut être supprimé.</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>Son secret est retiré du trousseau, et les pipelines qui nomment ces identifiants ne peuvent plus rien publier ni récupérer. Les révoquer aussi sur le serveur.</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Essayer et garder</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>Générer une clé privée sur la page de l’App, sous « Private keys », et l’indiquer ici. Elle est essayée, puis remplace celle du trousseau. Supprimer ensuite l’ancienne là-bas.</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>Renouveler le jeton du canal sur le relais (clustero-relay channel rotate) et indiquer le nouveau ici. Il est essayé, puis remplace celui du trousseau.</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Nouveau &amp;jeton</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>Ouvrir la page de l’App</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>Clé privée de l’App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Clés (*.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>Créer un nouveau mot de passe ou une nouvelle clé secrète sur le serveur et l’indiquer ici. Le secret est essayé, puis remplace celui du trousseau. L’utilisateur reste le même.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Nouveau &amp;secret</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>Ce que l’événement a signifié pour chaque pipeline</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>Entrée ouvre son exécution</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Déclencheur %1 : %2</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 : condition remplie</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 : condition non remplie</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>%1 a répondu %2 et n’a pas accepté la livraison de test. Vérifier que l’adresse mène au webhook du canal.</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>%1 a accepté la livraison de test, mais elle n’est pas arrivée ici en %2 secondes. L’adresse mène à un autre canal, ou le relais n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Ce que dira le fichier</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>Examen de la machine…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>Ceci va dans un fichier pour un rapport de bogue, et n’est envoyé nulle part automatiquement. Les secrets et ce qui ressemble à un jeton ont été retirés. Le relire et enlever ce qui ne doit pas être transmis.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>Le diagnostic est prêt.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisir un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>%1 (+%2 −%3)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>Fichier &amp;entier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>Modifications, de « %1 » à « %2 »</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>%1. Seul le début est affiché.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(pas de fin de ligne)</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>%1 a été supprimé du disque. Son texte est encore ici. Enregistrer pour restaurer le fichier.</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>&amp;Enregistrer pour restaurer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 a changé sur le disque. Ici : %n modification non enregistrée ; sur le disque, dernière modification : %2. Rien n’est enregistré avant votre décision.</numerusform>
            <numerusform>%1 a changé sur le disque. Ici : %n modifications non enregistrées ; sur le disque, dernière modification : %2. Rien n’est enregistré avant votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder ma version</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>&amp;Prendre l’autre</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>Clustero s’est arrêté avant l’enregistrement de %1 (%2). Le fichier a changé depuis ; comparer avant de restaurer.</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>Clustero s’est arrêté avant l’enregistrement de %1 (%2). Le texte non enregistré a été conservé.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>Sur le disque, dernière modification : %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Ma version, non enregistrée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>Non enregistré, %1</translation>
    </message>
</context>
<context>
    <name>clustero::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Coller des lignes…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>Sélectionner une seule étape pour modifier ses variables.</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>%1 n’est pas un nom de variable. Utiliser des lettres, des chiffres et _, sans chiffre au début.</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>Il manque le nom du secret. En choisir un, ou saisir la valeur elle-même.</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>Lignes de la forme NOM=valeur</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>Reprendre %n variable</numerusform>
            <numerusform>Reprendre %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>La ligne %1, %2, n’est pas de la forme NOM=valeur.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>Ligne %1 : %2 n’est pas un nom de variable ; il faut des lettres, des chiffres et _, sans chiffre au début.</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>nom du secret</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>Choisir un secret</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>Prendre la valeur d’un secret du trousseau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>Nom de la variable %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Secret pour %1</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>%1 à partir d’un secret</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>Le trousseau ne contient pas encore de secret</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>Les événements ne peuvent pas être lus : la base de données ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>L’événement est trop volumineux pour être affiché et modifié ici. Il est visible dans la boîte de réception.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>En choisir un pour voir ce qu’il contient, et pourquoi il a lancé ou non chaque pipeline.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>À propos de l’événement</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>Prend l’événement en compte une fois de plus, comme s’il venait d’être reçu</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Modifier et rejouer…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>En modifie d’abord une copie</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>Dans un fichier pour « clustero run --event »</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>Il ne lance rien : %1</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>Il n’a pas encore été comparé aux pipelines.</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>Aucun pipeline connu ne pouvait être lancé par lui. Autoriser le lancement par événements d’un pipeline, puis le rejouer.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>Les &amp;événements le lancent sur cette machine</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>Quand des événements le lancent</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>L’activer approuve ce que le pipeline peut utiliser actuellement : images, secrets, utilisateurs, étapes sur cette machine.</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>Exécuter ensuite, dans l’ordre des événements</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>Ne rien lancer</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>Annuler l’exécution précédente de la même branche</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>Exécuter en même temps</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>Attendre mon accord</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Lancer le plus récent de chaque branche</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>Noms séparés par des virgules. La personne devant cette machine le peut toujours.</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>Pendant qu’il s’e&amp;xécute</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>Ce qui est arrivé sans &amp;personne à l’écoute</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>Qui d’autre peut &amp;approuver ses exécutions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>Conservé sur cette machine, pas dans le fichier du pipeline. Les exécutions issues de forks, et celles qui demandent plus que ce qui a été approuvé, attendent une approbation.</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>Quand des événements lancent %1</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>Lancement par événements</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>Ses déclencheurs lancent d’eux-mêmes des exécutions sur cette machine</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n pipeline attend</numerusform>
            <numerusform>%n pipelines attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>%n exécution lancée</numerusform>
            <numerusform>%n exécutions lancées</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>rien lancé</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>La signature est correcte.</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>La signature est incorrecte : elle a été faite avec un autre secret, ou l’événement a été modifié en route.</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>Il n’est pas signé, alors qu’un secret existe pour sa source.</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>Sa signature est illisible.</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>Il n’y a pas de secret pour vérifier sa signature.</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>Aucune signature nécessaire : Clustero l’a demandé, ou l’a créé.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>GitHub est interrogé chaque minute. Cela fonctionne partout et ne nécessite rien ; après un push, l’exécution commence au plus une minute plus tard.</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un relais</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>Un petit serveur à vous, ou un canal smee, transmet les événements. Après un push, l’exécution commence en moins d’une seconde ; un relais conserve ce qui est arrivé pendant la veille de cette machine.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Votre propre adresse</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>Un proxy ou un tunnel qui mène au canal d’un relais. En moins d’une seconde ; une livraison de test montre si cela fonctionne.</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>S’abonner à un relais…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>Essayer votre propre adresse</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>À la connexion de GitHub, la boîte de dialogue demande lequel de ces moyens l’App doit utiliser.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>Comment les événements arrivent sur cette machine</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>GitHub et d’autres services envoient les événements à des adresses publiques, dont un poste de travail ne dispose pas. Il y a trois moyens :</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>Filtre : push, un dépôt, une branche, une personne…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>Les push, les pull requests, les planifications et les fins d’autres exécutions sont listés ici, chacun avec la raison pour laquelle il a lancé ou non un pipeline. Ils arrivent par un relais, ou en interrogeant GitHub.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout lancer</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Lancer le plus récent de chaque branche</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>Ne rien lancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n événement correspond</numerusform>
            <numerusform>%n événements correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>Aucun événement ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>Le filtre porte sur la nature de l’événement, son dépôt et sa branche, son expéditeur et ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>Tout relancer</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>Modifier cette étape</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>Copier pour le chat</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Échec suivant (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>Relancer ce qui n’a pas réussi, sur le même espace de travail</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>Afficher cette étape dans le fichier de pipeline (Ctrl+Maj+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>Copier l’étape, la commande et les lignes d’erreur en Markdown</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>Échec %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>Retirer « %1 » du fichier, pour que la valeur par défaut s’applique</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>celui de ce fichier</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Par exemple : %2</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Un champ ne peut pas afficher cette valeur.</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>Chercher dans toutes les étapes, pas seulement dans l’étape courante</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>Lister les lignes qui correspondent (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>Lignes autour de chaque occurrence dans la liste</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>Lignes de contexte dans la liste</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>%1 · %2 lignes ont pris trop de temps</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>L’expression a été arrêtée sur ces lignes ; elles correspondent peut-être aussi. La simplifier.</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>Avec une expression régulière : \0 est tout ce qui a été trouvé, \1 à \9 ses groupes, \n une nouvelle ligne</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>Remplacer cette occurrence et passer à la suivante (Entrée)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>L’expression prend trop de temps. La simplifier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>Le fichier de pipeline proposé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Ce qui n’a pas pu être repris</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>&amp;Dossier de votre projet</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Là où se trouve le code</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>Dossier de votre projet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>Le dossier de votre projet</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Basé sur</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>Ce à partir de quoi le pipeline est créé</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>Éta&amp;pes exécutées</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>Où les étapes s’exécutent</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>dans des conteneurs</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>avec les programmes de cette machine</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>Un petit projet fourni, qui ne nécessite pas de moteur de conteneurs</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>Le dossier contient déjà des pipelines : %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>Il devient %1. Rien de ce qui existe n’est écrasé.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>Choisir le dossier qui contient votre projet, ou essayer l’exemple.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Le dossier %1 n’existe pas. En choisir un autre.</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>Rien dans %1 n’indique comment le projet est compilé ; rien ne peut donc être proposé. Un modèle est un pipeline à modifier à la main.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première exécution</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>Une première exécution de votre projet</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>Clustero propose un pipeline à partir du contenu du dossier. Le modifier à volonté ; c’est un fichier de votre projet.</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>Écrire et lancer</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Aller à la fin et y rester (Fin)</translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
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
        <translation>Connecter GitHub</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Façons de se connecter</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>Créer une App</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>J’ai déjà une App</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>Une GitHub App à vous permet à Clustero de voir les push et les pull requests, de récupérer le code et de rapporter les résultats. Sa clé va dans le trousseau et n’est jamais affichée.</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>Créer sur GitHub…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>Vide : votre propre compte</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Elle demande à GitHub :</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>Un nombre, sur la page de l’App, sous « About »</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>&amp;ID de l’App</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;Clé privée</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>Adresse vers laquelle le navigateur a été envoyé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>Si votre navigateur est sur une autre machine, il aboutit à une page qu’il ne peut pas afficher. Coller ici l’adresse de cette page.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>L’ID d’une App est un nombre.</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>En attente de votre navigateur. GitHub lui laisse %1.</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>Clé privée de l’App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Clés (*.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>Exécute des pipelines sur un poste de travail.</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>GitHub demande de confirmer l’App et son nom.</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>Continuer sur GitHub</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>Création d’une GitHub App pour Clustero</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>Installée sur %1</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>Le %1 : plus rien n’en est visible. Réinstaller l’App à cet endroit pour continuer.</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>Depuis %1 : GitHub n’en envoie plus d’événements et n’accepte plus de rapports. Une personne autorisée à y installer des Apps peut y mettre fin.</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>suspendue sur %1</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>retirée de %1</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>Pas encore installée. Choisir quels dépôts elle peut voir.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>L’App ne la demande pas. L’ajouter dans les paramètres de l’App ; la personne qui a installé l’App l’accepte ensuite.</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>%1 ne l’a pas accordée. Une personne autorisée à y installer des Apps l’accepte.</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Événements : %1</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>GitHub ne les signale pas ; ils ne lancent donc rien.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>S’y abonner dans les paramètres de l’App.</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>GitHub App %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>la clé jamais, tant qu’elle n’est pas supprimée sur GitHub ; les jetons créés avec elle, au bout d’une heure</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>Connecter GitHub…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Elle demande à GitHub :</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>Connecter GitHub</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>Une GitHub App à vous voit les pushs et les pull requests, récupère le code et signale les résultats. Elle n’est pas nécessaire pour les pipelines que vous lancez vous-même.</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>Ce qui se trouve dans d’autres fichiers n’est pas repris.</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>Ici, `triggers` indique ce qui lance un pipeline.</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Il y a plus de 100 jobs.</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>%1 : un pipeline GitLab.</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>Il ne s’exécute pas de lui-même (when: %1). À ajouter vous-même quand le reste est vert.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>Le job déploie dans un environnement. À ajouter vous-même quand le reste est vert.</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>Il lance le pipeline d’un autre projet.</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>Il n’a pas de script.</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>Son script contient ${{, qui est ici une expression.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>Ce n’est pas une image qui peut être indiquée ici.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>Une variable de ce nom ne peut pas être définie.</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>Sa valeur est composée d’autres variables.</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>Ce chemin ne peut pas être un artefact ici.</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>Le brin s’exécute à chaque fois ; ici, `when` peut indiquer une condition.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Cette clé n’a pas encore d’équivalent.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>Il ne peut pas être lu comme YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>Un autre brin s’appelle aussi %1.</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n exécution, %1 en échec. Gauche et Droite pour choisir, Entrée pour ouvrir.</numerusform>
            <numerusform>%n exécutions, %1 en échec. Gauche et Droite pour choisir, Entrée pour ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>#%1 %2 après %3, %4</translation>
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
        <translation>Choisir une image, ou host</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>Les exécutions en échec ou rétablies, et ce qui vous attend, sont listés ici, même si leur notification a été manquée.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>%1 pendant votre absence, et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>%n événement est arrivé</numerusform>
            <numerusform>%n événements sont arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>%n pipeline serait lancé</numerusform>
            <numerusform>%n pipelines seraient lancés</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Boîte de réception (%1)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lus : %1</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>Avis (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::Inspector</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>clustero::ItemsEditor</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>%1. Entrée : suivant ; Alt+Haut, Alt+Bas : déplacer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
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
        <translation>Il ne peut pas signer : quiconque connaît l’adresse ci-dessus peut lancer ces pipelines.</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>Ouvrir la page dans Jira…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>E-mail du compte</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>&amp;Commenter dans un ticket le résultat de chaque exécution qu’il a lancée</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>Connecter Jira</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>Data Center 10 ou ultérieur</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>Server, ou Data Center avant la version 10 : ne peut pas signer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>S’abonner à un relais…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>Les événements arrivent &amp;par</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>Les tickets qui changent d’état et les versions qui sont livrées peuvent lancer des pipelines. Jira les signale à une adresse publique, fournie par un relais ; la page suivante indique ce qu’il faut saisir dans Jira.</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>%1 est copié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copier l’adresse du webhook</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copier le filtre</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. Le webhook dans Jira</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>Cocher « created » et « updated » sous Issue, « created » et « released » sous Version. Avec son propre projet dans le filtre, les autres sont laissés de côté ; sans filtre, aucun ne l’est. Laisser « Exclude body » désactivé.</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. Un premier événement</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>Changer l’état d’un ticket et vérifier que l’événement arrive ici.</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>E-&amp;mail du compte</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. Facultatif : un jeton</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>Avec lui, la clé du projet est connue dès la livraison d’une version, et le résultat d’une exécution peut être signalé dans les tickets. Il est essayé, puis va dans le trousseau.</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>S’abonner d’abord à un relais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Sous Settings ▸ System ▸ WebHooks, cliquer sur « Create a WebHook » et saisir :</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Sous Administration ▸ System ▸ WebHooks, cliquer sur « Create a WebHook » et saisir :</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>Jeton d’API ou jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>Vide : celui du trousseau reste</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>Modifier en YAML</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>Modifier %1 en YAML</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>clustero::LogCanvas</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+clic pour ouvrir</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… le journal a été coupé ici : perte de %1</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… un autre fichier a pris la place du journal ici : perte de %1 avant lui</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… perte de %1, %2–%3</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Pas encore démarrée.</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>Récupération de l’image. L’étape n’a pas encore démarré.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ignorée.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorée : %1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Pas encore de sortie.</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>Pas encore de sortie. Étape démarrée il y a %1.</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>L’étape n’a rien écrit.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>lecture %1 %</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … afficher la suite</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>Autres commandes du journal</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>Copier, enregistrer, replier et autres</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>Ligne, comme 1204, ou heure, comme 14:02:11 — Entrée y va</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>Ligne ou heure où aller</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Lignes qui correspondent</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>Aucune étape n’est affichée.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ Fin</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ 1 nouvelle ligne · Fin</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ %Ln nouvelle ligne · Fin</numerusform>
            <numerusform>↓ %Ln nouvelles lignes · Fin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>Copier avec l’&amp;horodatage</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>Copier avec les co&amp;uleurs</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>Copier le lien &amp;vers la ligne</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>&amp;Tout sélectionner dans l’étape</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>Enregistrer le &amp;journal de l’étape…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>Enregistrer avec l’h&amp;orodatage…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>Enregistrer le journal &amp;brut…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>Enregistrer les journaux de toutes les étapes…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>F&amp;iltrer…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>&amp;Aller à une ligne ou une heure…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>Liens à l’écran…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>&amp;Erreur suivante</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>Mettre un &amp;signet sur la ligne</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>Signet précédent</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>Horodata&amp;ge</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>Afficher le te&amp;xte brut</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>Afficher la suite de la ligne</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>Toujours tout dé&amp;plier</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>Aucune ligne n’a de signet. Appuyer sur B sur une ligne pour lui en mettre un.</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>Rien n’a été écrit à %1 ou après. Saisir une heure antérieure.</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>« %1 » n’est ni une ligne ni une heure. Saisir un nombre, ou une heure comme 14:02:11.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>%1 n’a pas été ouvert : ce n’est pas un fichier du dossier de ce projet.</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>Le lien mène à %1. Il n’a pas été ouvert, car seuls http et https le sont.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>Il n’y a aucun lien à l’écran.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>%1 › %2, ligne %3</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>Lien vers la ligne %1 copié.</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>Enregistrer les journaux de toutes les étapes</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>Enregistrer le journal de %1</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>Lancer un pipeline</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>Ouvrir le dossier d’un projet. Clustero liste ses pipelines (.clustero.yaml et .clustero/*.yaml), les exécute sur cette machine et montre chaque exécution en direct.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nouveau pipeline…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>Ouvrir un fichier de pipeline…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>%1 n’a pas de pipeline : il n’y a ni fichier .clustero.yaml ni dossier .clustero avec des fichiers YAML. Il sera listé dès qu’il en aura un.</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>Les exécutions ne peuvent pas être conservées</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>%1 #%2 : %3.</translation>
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
        <translation>L’exécution %1 n’existe plus ; un nettoyage l’a sans doute supprimée.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>Ouvrir un dossier de pipelines</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>Ouvrir un fichier de pipeline</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>Pipelines (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>Afficher sa chaîne</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>Lancement par événements impossible</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>Favori : m’avertir, le proposer dans la zone de notification</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>Favori : m’avertir de ses exécutions</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Nouveau pipeline…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>Ouvrir un fichier de &amp;pipeline…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Essa&amp;yer l’exemple</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>Barre &amp;latérale</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panneau</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>Graphe ou pla&amp;n</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>Graphe, les deux ou te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>&amp;Onglet du panneau</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>&amp;Artefacts</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>S&amp;ortie</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Clai&amp;r ou sombre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Rechercher partout…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Comman&amp;des…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>C&amp;haînes</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onnexions</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>Vers la barre latérale</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Vers la page</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>Vers l’inspecteur</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Vers le panneau</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet s&amp;uivant</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>O&amp;nglet précédent</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>Lancer avec des &amp;paramètres…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>Ne lancer que ce &amp;brin</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Annuler l’exécution</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>&amp;Valider et simuler…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>&amp;Essayer le déclencheur sur les événements reçus…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>&amp;Relancer ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>&amp;Tout relancer</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>Relancer à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>Afficher la c&amp;haîne</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>Modifier le &amp;fichier de pipeline</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>Afficher la &amp;dernière exécution</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>Échec ou problème &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>Échec ou problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>Copier l’échec en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>À &amp;propos de Clustero</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>brin</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>À propos de Clustero</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>Exécute des pipelines sur votre propre machine et montre chaque exécution en direct. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>Une exécution est affichée ; choisir Modifier pour changer le pipeline</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>Afficher la sélection dans le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>&amp;Modifications non enregistrées…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>Afficher ce que la dernière modification a changé dans le texte</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>Afficher les problèmes de ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications ?</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n fichier a des modifications non enregistrées :
%1</numerusform>
            <numerusform>%n fichiers ont des modifications non enregistrées :
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurer pas à pas</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>&amp;Configurer pas à pas</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>%1 se trouve dans un dépôt et ne s’est pas encore exécuté ici. Ce qu’attendent ses déclencheurs le lance ; ses exécutions s’affichent ici.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>Quand des événements le lancent…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>Afficher le dépôt dans le navigateur</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>L’App n’a pas été confirmée à temps sur GitHub ; aucune n’a donc été créée ici. Recommencer.</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>Aucune page n’a pu être ouverte sur 127.0.0.1 pour le retour de GitHub. Vérifier ce qui limite les connexions locales sur cette machine.</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>Cette page n’était utilisable qu’une fois. Recommencer dans Clustero.</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>Ceci n’est pas destiné à Clustero.</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>L’App est créée</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>Clustero poursuit de lui-même. Cette page peut être fermée.</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>Cette adresse a déjà été utilisée. Recommencer dans Clustero.</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>Cette adresse n’appartient pas à l’App en cours de création. Continuer dans la dernière page que Clustero a ouverte.</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>Aucune App n’a été créée.</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>Aucun sujet ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>Rien : les lignes ont été supprimées</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Ma version, non enregistrée</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder ma version</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>Prendre celle du &amp;disque</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>Les deux, la &amp;mienne d’abord</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>&amp;Les deux, celle du disque d’abord</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>Aucune : comme &amp;avant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>Résultat de la fusion</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>Aucun conflit : les deux modifications sont compatibles.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>Conflit %1 sur %2, ligne %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>%n conflit encore à trancher</numerusform>
            <numerusform>%n conflits encore à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est tranché.</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>Le résultat n’est pas du YAML : ligne %1. %2</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Mini-carte</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>Mini-carte : glisser pour déplacer la vue (M la masque)</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>Créer le pipeline</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>&amp;Dossier du projet</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Là où se trouve le code</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>Pipelines de départ</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Ce que dira le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>Choisir le dossier qui contient votre projet.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Le dossier %1 n’existe pas. En choisir un autre.</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>%1 Le fichier sera %2.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>Ce n’est pas du JSON ; rien n’a donc pu en être repris.</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>Il n’a aucun script qui vérifie, teste ou compile.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>Introuvable dans les dossiers du système, où cherchent les étapes sur cette machine. À installer, ou bien installer un moteur de conteneurs.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>%1 : Node.js avec %2.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>%1 : Node.js avec %2 ; scripts %3.</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>Rien n’indique que ces scripts vérifient, testent ou compilent quelque chose.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>C’est une liste qu’un champ ne peut pas afficher.</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>C’est une table de clés et de valeurs, qu’un champ ne peut pas afficher.</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>C’est du texte, alors qu’autre chose est attendu ici.</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>C’est true ou false, alors que du texte est attendu ici.</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>C’est un nombre, alors que du texte est attendu ici.</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>%1 n’est pas un nom : il faut au moins deux caractères parmi a-z, 0-9, _ et -, avec une lettre au début et une lettre ou un chiffre à la fin.</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>%1 Écrire par exemple %2.</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>%1 n’est pas une version du format de fichier. La seule est 1.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
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
        <translation>Brins</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>brin</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefact</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>Pas de déclencheur : le pipeline s’exécute quand quelqu’un le lance.</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>Pas encore de brin. Ajouter le premier.</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>Pas encore d’étape. Ajouter la première.</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>Pas d’artefact : une exécution ne conserve que son journal.</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>Afficher les champs de ce brin</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>En sélectionner un seul pour modifier ceux-ci.</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>Définir %1 dans %2</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Retirer %1 dans %2</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>Ajouter le brin %1</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Ajouter une étape dans %1</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>Ajouter une variable dans %1</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>Ajouter le déclencheur %1</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>Ajouter l’artefact %1</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Modifier le pipeline</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>Supprimer %1 et raccorder</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>Relier %1 → %2</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>Délier %1 → %2</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>Insérer %1 entre %2 et %3</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>Coller des brins</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Dupliquer %n élément</numerusform>
            <numerusform>Dupliquer %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>Définir %1 à %n endroit</numerusform>
            <numerusform>Définir %1 à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>le pipeline</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>le déclencheur %1</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>l’artefact %1</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>le brin %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>l’étape %1 dans %2</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>Brin ou étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>Aperçu du journal</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>Erreurs, occurrences et signets de tout le journal. Cliquer pour y aller.</translation>
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
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>Ce que fait Clustero</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>Ce que Clustero fait et constate est indiqué ici : débuts et fins d’exécutions, moteurs, problèmes de fichiers.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>Ce pipeline ne liste aucun paramètre ; il les accepte donc tous. Écrire un nom=valeur par ligne, ou rien.</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>Écrire un nom=valeur par ligne, ou rien.</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>Un nom=valeur par ligne</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>nom=valeur</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>La ligne %1 ne donne pas de valeur. L’écrire sous la forme nom=valeur.</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>L’exécution a besoin d’une valeur ici.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>Le paramètre %1 manque.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>À corriger d’abord : %1.</numerusform>
            <numerusform>À corriger d’abord : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Il manque encore : %1.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Un objet JSON, comme {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Une liste JSON, comme [&quot;un&quot;, &quot;deux&quot;].</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>Un nombre entier, au moins %1.</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>Un nombre, au moins %1.</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>Un nombre entier, au plus %1.</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>Un nombre, au plus %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Plus de %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Moins de %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Un multiple de %1.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>De %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Paramètre %1</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>Choisir un dossier du projet</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser « %1 »</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>Recherche de dossiers…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>Il ne contient aucun dossier</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>Saisir le nom de tout autre dossier</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>Canevas en pause : %1</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>Rechercher dans la charge utile</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>Rechercher une clé ou une valeur</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>Copier le pointeur JSON</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>Copier comme expression</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>Pas encore de brin</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Taille ré&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>Tout a&amp;juster</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Mini-carte</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>Sélectionner l’&amp;amont</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>Sélectionner l’a&amp;val</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>Afficher ou masquer les éta&amp;pes</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>%1 attend %2, qui attend %1 à son tour</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>Superflu : %1 attend déjà %2 par l’intermédiaire de %3</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>Pas encore de brin. Un brin est une suite d’étapes ; les brins qui ne s’attendent pas s’exécutent en même temps.</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>Double-cliquer ici ou appuyer sur A pour ajouter le premier.</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>port, relier depuis %1</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>port, relier à %1</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>Choisir ce qui doit attendre %1</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>Choisir ce que %1 doit attendre</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>liaison, de %1 à %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>Graphe du pipeline</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>%1 est introuvable. Il a été déplacé ou supprimé. En ouvrir un autre, ou le recréer.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Recharger depuis le disque</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>Rien n’a été enregistré : le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>%1 n’a pas été enregistré : il a changé sur le disque. Comparer les deux versions, puis garder la vôtre, prendre l’autre ou les fusionner.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>Prendre la version du disque</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>Fusionner avec la version du disque</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>Restaurer le texte non enregistré</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>Le fichier n’a pas encore été lu. Attendre un instant, puis recommencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>%n modification à la fois, c’est trop. En sélectionner moins.</numerusform>
            <numerusform>%n modifications à la fois, c’est trop. En sélectionner moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>Rien n’a été modifié : le texte n’est plus le même que celui affiché. Vérifier, puis recommencer.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>Ranger le graphe</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Déplacer des cartes</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>Enregistré avec %n erreur</numerusform>
            <numerusform>Enregistré avec %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>Le texte ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Raccorder</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>Il n’y a pas de problème ici.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>Enregistrer ces modifications ?</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n brin</numerusform>
            <numerusform>%n brins</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>Ce qui est modifié ici l’est dans chacun d’eux.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Brin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>clustero::PipelinePage</name>
    <message>
        <source>%1 / %2 failed.</source>
        <translation>%1 / %2 a échoué.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>En échec depuis #%1 (%n exécution).</numerusform>
            <numerusform>En échec depuis #%1 (%n exécutions).</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>Nouvel échec.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>Le fichier a %n erreur et ne peut donc pas être exécuté. L’onglet Problèmes la détaille.</numerusform>
            <numerusform>Le fichier a %n erreurs et ne peut donc pas être exécuté. L’onglet Problèmes les liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>S’exécute dans</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>un bac à sable sur cette machine</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Fin avec</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>code 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>%1 (secret %2)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Brins</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>Rien n’est sélectionné : voici le pipeline entier.</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Brin</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Étape de %1</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Aucune exécution affichée</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>Ce que les étapes affichent apparaît ici, en direct. Le fichier seul n’a rien à afficher.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>Cette exécution a été supprimée par un nettoyage. Le fichier est affiché à la place.</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>Le fichier a changé depuis cette exécution. Ce qui a été exécuté est affiché.</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>Exécution %1 : %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>Le fichier contient des erreurs et ne peut donc pas être exécuté. L’onglet Problèmes les liste.</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>Lancer malgré des modifications non enregistrées ?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>%1 a des modifications non enregistrées, et une exécution porte sur le fichier enregistré.</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>Enregistrer et lancer</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>Lancer la version enregistrée</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>Sélectionner d’abord le brin ou l’étape de départ.</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>Exécution %1 de %2 démarrée.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>L’exécution n’a pas démarré.</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>L’exécution n’a pas démarré. %1</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Afficher la sortie</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>Annuler cette exécution ?</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>L’exécution #%1 travaille depuis %2. Ce qui est en cours a 10 secondes pour se terminer ; les brins réussis pourront resservir lors d’une relance.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>Aucun programme n’est défini pour ouvrir %1.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>Relancer à partir d’ici</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>Relancer ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>Ne lancer que ce brin et ce dont il a besoin</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Modifier ceci</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>Ouvrir le fichier avec un autre programme</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>%1
Possible : %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No problems in this pipeline file.</source>
        <translation>Aucun problème dans ce fichier de pipeline.</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>Aucun problème ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>C’est un lien qui mène hors du dossier, ou nulle part.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>Il dépasse 256 Kio.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>%1, un workflow GitHub</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>%1, un pipeline GitLab</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Image de conteneur</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>Ce que disent les fichiers du projet</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>Ce qui le lance n’a pas pu être repris.</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>Aucun pipeline valide n’a pu en être tiré.</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>Il n’y a ni dossier de tests ni paramètre de pytest.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>Introuvable dans les dossiers du système, où cherchent les étapes sur cette machine. À installer.</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>%1 : un projet Python.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>%1 : un projet Python, testé avec pytest.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>%1 : un projet Python, testé avec unittest.</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>Ses sessions pour plusieurs versions de Python ne sont pas reprises.</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>dépendances du projet</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>Sans tests, rien n’en a besoin ; elles ne sont donc pas installées.</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (inconnu)</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>Les motifs de ce type ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Aucun coché : tous.</translation>
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
        <translation>1 lacune</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nouvel essai à %1.</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>Connecté depuis %1 · ce qui arrive hors connexion n’est pas conservé là-bas</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>1 événement à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>%n événement à venir</numerusform>
            <numerusform>%n événements à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>Connecté · rattrapage en cours, %1 · %2</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>Connecté · à jour jusqu’à %1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>Non connecté depuis %1 : %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>Interrogé toutes les %1 s, les événements ont donc jusqu’à %1 s de retard · dernière fois : %2 · %3</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>S’abonner à un relais</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>Telle qu’affichée par « clustero-relay channel add »</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>Affiché une seule fois, à la création du canal</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>Ce avec quoi l’expéditeur signe ; pas pour une GitHub App</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>L’hôte du relais</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>&amp;Secret du webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>Un relais reçoit des webhooks à une adresse publique et les garde jusqu’à ce que cette machine les ait récupérés. Il n’est pas de confiance : les signatures sont vérifiées ici. Le jeton et le secret vont dans le trousseau.</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>L’id d’un canal ne contient que des lettres, des chiffres, « - » et « _ ».</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>Les identifiants `%1` n’existent pas. Les ajouter avec : clustero connections add-s3, add-maven ou add-registry</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>Buckets à l’adresse %1</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>Dépôt Maven à l’adresse %1</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>Registre %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>« %1 » ne peut pas nommer des identifiants : au plus 64 lettres, chiffres, `.`, `_` et `-`.</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>Des identifiants `%1` existent déjà. Les retirer d’abord, ou leur donner un nouveau secret.</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>%1 accepte les identifiants.</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>%1 a accepté le nouveau secret, et il est dans le trousseau.</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>Acceptés lors de la dernière utilisation.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Pas encore utilisés.</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>ce que %1 a le droit d’y faire</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>jamais, jusqu’au renouvellement sur le serveur</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>Modifier et rejouer</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Charge utile en JSON</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>La copie est prise en compte comme un nouvel événement, créé par vous. Elle peut lancer tous les pipelines auxquels elle correspond, comme si elle avait été reçue ; l’événement d’origine reste tel quel.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>Ce n’est pas du JSON : %1, au caractère %2.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>Filtrer les dépôts</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>Filtre : un dépôt, un pipeline…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>Choisir sur GitHub…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>Ouvre la page où indiquer quels dépôts l’App peut voir</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>Quand un pipeline est coché, ses déclencheurs lancent dès lors des exécutions sur cette machine. Les pipelines sont cherchés dans la branche par défaut de chaque dépôt.</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Dépôts de %1</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>Aucun dépôt</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>Pas encore installée</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>Choisir sur GitHub quels dépôts l’App peut voir. Ils apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>Aucun dépôt ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n dépôt</numerusform>
            <numerusform>%n dépôts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events start %n</source>
        <translation>
            <numerusform>%n lancé par les événements</numerusform>
            <numerusform>%n lancés par les événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>Les événements le lancent désormais.</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>Les événements ne le lancent plus.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>aucun pipeline sur %1</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>un instant…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>lancé par les événements</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privé)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Space switches whether its triggers start runs on this machine</source>
        <translation>Espace active ou désactive le lancement d’exécutions sur cette machine par ses déclencheurs</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>Dépôt et ses pipelines</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>Les dépôts ne peuvent pas être lus : la base de données ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>L’App ne voit plus ce dépôt.</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>Ce pipeline ne demande aucune valeur.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>Options de l’exécution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>Lancer l’exécution (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>Pourquoi l’exécution ne peut pas encore démarrer</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>Aller à la première valeur qui empêche l’exécution de démarrer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>Graphe et texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>%1 (Ctrl+E passe au suivant)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>Afficher et modifier le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>Afficher une exécution ; la flèche liste les dernières</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>Lancer ce pipeline (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>Autres façons de lancer</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>Lancer avec des paramètres…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>Relancer cette exécution</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>Ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>À partir de l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>Afficher la chaîne : ce qui lance ce pipeline et ce qu’il lance</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Exécution #%1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n brin, pas encore enregistré. Ctrl+S pour enregistrer.</numerusform>
            <numerusform>%n brins, pas encore enregistrés. Ctrl+S pour enregistrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n brin. F5 pour lancer.</numerusform>
            <numerusform>%n brins. F5 pour lancer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1 (d’habitude %2)</translation>
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
        <translation>&amp;Tous les brins</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>&amp;Seulement les brins choisis et ceux qu’ils attendent</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>Exécuter dans le &amp;dossier lui-même</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>É&amp;tapes simultanées</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>Brins à exécuter</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Étapes simultanées</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>Les étapes écrivent alors dans %1. Sinon, elles en reçoivent une copie, et le dossier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n brin et ce qu’il attend</numerusform>
            <numerusform>%n brins et ce qu’ils attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>tous les brins</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>dans le dossier lui-même</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>dans une copie du dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>%n étape à la fois</numerusform>
            <numerusform>%n étapes simultanées</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>Aucun brin n’est choisi. En choisir un, ou lancer tous les brins.</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>%1 (%2 l’attend)</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Écart à l’habitude</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>Filtre : nom, #numéro, échec, à la main…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>Chaque exécution d’un pipeline sur cette machine est listée ici, qu’elle ait été lancée dans cette fenêtre ou dans un terminal. Ouvrir un dossier contenant un fichier .clustero.yaml et le lancer.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n exécution correspond</numerusform>
            <numerusform>%n exécutions correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Aucune exécution ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>Le filtre porte sur le nom du pipeline, le numéro, l’état et la façon dont l’exécution a été lancée.</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>Aucun : rien n’est demandé à la personne.</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>Il reste sur cette machine.</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>Rien n’est récupéré avant la première étape.</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
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
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>Saisir ici ce avec quoi l’expéditeur signera ses webhooks, puis le changer chez lui. Aucune livraison n’est perdue entre-temps : le secret précédent reste accepté.</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>GitHub reçoit un nouveau secret aléatoire pour signer, et le trousseau le conserve ; personne n’a besoin de le voir. Ce qui est en route, signé avec le précédent, reste accepté.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Nouveau &amp;secret</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>Un nouveau secret aléatoire est conservé dans le trousseau et affiché à la page suivante, pour être saisi dans Jira. Ce qui est signé avec le précédent est toujours accepté.</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>Afficher ou masquer « %1 »</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>Une partie de Clustero ne peut pas être chargée : %1. Réinstaller Clustero.</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>%1 est d’une autre version de Clustero que cette fenêtre. Quitter Clustero et le relancer.</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps. Fermer cette fenêtre et la rouvrir.</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservés dans %1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Démarrer à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>Molette de la souris sur le graphe</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>Fait défiler ; avec Ctrl, zoome</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoome</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>Déplacer les cartes d’un coup, sans animation</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>Raccourcis d’une seule lettre, comme E pour l’erreur suivante</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>Montrer ce qui change avant d’enregistrer un fichier</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Étapes simultanées</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>%1 (autant que de processeurs)</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>auto, docker, podman, ou une adresse comme unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Chercher les moteurs</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>Les étapes sur cette machine (type: host) n’ont pas besoin de moteur.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1 : %2</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1 : %2</translation>
    </message>
    <message>
        <source>No place to look at was found.</source>
        <translation>Aucun emplacement à examiner n’a été trouvé.</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>Supprimer les exécutions de plus de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>Conserver par pipeline</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> exécutions</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Utiliser au plus</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Afficher ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>Les exécutions, journaux, espaces de travail et artefacts sont conservés dans %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>%n élément serait supprimé, %1 au total.</numerusform>
            <numerusform>%n éléments seraient supprimés, %1 au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>%n élément supprimé, %1 libérés.</numerusform>
            <numerusform>%n éléments supprimés, %1 libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>M’avertir quand une exécution que j’ai lancée, ou celle d’un pipeline favori…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>est rétablie : réussie après un échec</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>a réussi en plus de cinq minutes</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>a réussi, dans tous les cas</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>a encore échoué</translation>
    </message>
    <message>
        <source>started</source>
        <translation>a démarré</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>a besoin d’une connexion ou d’identifiants défaillants</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>Le mode Ne pas déranger du système est aussi respecté. Tout arrive également dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>%1 est déjà utilisé par « %2 ». Commencer par le libérer là-bas.</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>Tout rétablir par défaut</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1, sous %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>Aucun moteur de conteneurs ne répond.</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>Aucun moteur de conteneurs ne répond. Pas de socket pour : %1.</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>Les étapes qui indiquent une image en ont besoin. Les étapes `type: host` fonctionnent sans.</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>Les étapes `type: host` peuvent être isolées avec bubblewrap.</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>Les étapes `type: host` en ont besoin. Les étapes qui indiquent une image fonctionnent sans.</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>Le programme git n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>%1 n’indique pas sa version.</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>Clustero lit les dépôts sans lui. Il est nécessaire pour créer des commits et les pousser.</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>Aucun projet n’a encore été choisi.</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>%1 n’est dans aucun dépôt Git.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>Les pipelines s’exécutent quand même. Les événements de GitHub lancent ceux des dépôts.</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>%1 est un dépôt Git sans dépôt distant.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>Les pipelines s’exécutent quand même. Les événements de GitHub lancent ceux des dépôts que GitHub connaît.</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>%1 est un dépôt Git.</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>%1 est le dépôt %2.</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>Le trousseau de votre session répond. Les jetons, les clés et les secrets y sont conservés.</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>Sans lui, aucun jeton ni secret ne peut être conservé : Clustero ne les écrit jamais dans un fichier. Les pipelines qui n’en ont pas besoin s’exécutent.</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>sans proxy</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>par le proxy %1:%2</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 répond, %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>%1 a été interrogé %2. %3</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>Les pipelines s’exécutent sans. GitHub, les relais et les images qui ne sont pas encore ici ont besoin du réseau ; le proxy est celui du système (https_proxy), les autorités de certification propres s’indiquent dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>Le guillemet %1 n’est pas fermé. Le fermer, ou mettre une barre oblique inverse devant.</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Ouvrir un dossier de pipelines</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>Afficher les pipelines</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>Pas encore de pipeline ici. Un pipeline est un fichier .clustero.yaml dans le dossier d’un projet.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Boîte de réception (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>fichier disparu</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>%n erreur dans le fichier</numerusform>
            <numerusform>%n erreurs dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>jamais exécuté</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1, dossier, %n pipeline</numerusform>
            <numerusform>%1, dossier, %n pipelines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1, dépôt, %n pipeline</numerusform>
            <numerusform>%1, dépôt, %n pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>Événements à essayer</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>Ce que contient l’événement, en JSON</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>Choisir un événement, ou écrire en JSON ce qu’il contiendrait.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>Ce n’est pas du JSON : %1, au caractère %2. L’événement reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Déclencheur %1 : %2</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Brins</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>Jeton de l’App</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les intervertir</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Connecter Slack</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Nouveaux jetons pour %1</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Message de test à %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>Une Slack App à vous reçoit la commande /clustero et annonce le résultat des exécutions. Elle se connecte d’ici à Slack ; rien n’a donc besoin d’être accessible de l’extérieur. Ses jetons vont dans le trousseau.</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>Créer de nouveaux jetons sur les pages de l’App dans Slack. Un champ laissé vide conserve le jeton précédent.</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. Jeton de l’App</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>Sur la page « Basic Information », sous « App-Level Tokens », cliquer sur « Generate Token and Scopes » et ajouter la portée connections:write.</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. Jeton du bot</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>Sur la page « Install App », l’installer dans l’espace de travail, puis copier le « Bot User OAuth Token ».</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>Créer dans Slack…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. L’App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>La page de Slack est déjà remplie : choisir l’espace de travail, puis « Create ». L’App demande :</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>Slack est connecté</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>Pour l’essayer, choisir un canal et voir si le message y arrive.</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>Chaque jeton est dans le champ de l’autre.</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>Le jeton est dans le mauvais champ : celui de l’App commence par xapp-, celui du bot par xoxb-.</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>Un jeton qui commence par xoxp- agit au nom d’une personne. Copier celui du bot, qui commence par xoxb-.</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>Un jeton qui commence par xoxe expire au bout de quelques heures. Désactiver la rotation des jetons sur la page de l’App.</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>Le jeton est incomplet, ou le champ contient plus que le jeton. Le copier à nouveau.</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>Le jeton de l’App doit commencer par xapp-.</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>Le jeton du bot doit commencer par xoxb-.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>tous les pipelines</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>Noms ou dépôts de pipelines, séparés par des virgules ; * remplace n’importe quoi. Vide : tous</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Est informé de</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Informer</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Qui peut utiliser %1</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>Id d’une personne ou d’un groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>Dans Slack, le menu d’un profil permet de copier l’id de membre (« Copy member ID »). La réponse à /clustero help l’indique aussi</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>tout faire (propriétaire)</translation>
    </message>
    <message>
        <source>see</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>lancer, annuler et mettre en sourdine</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>Qui n’est pas dans cette liste ne peut rien faire depuis Slack. Commencer par vous-même, comme propriétaire : la réponse à /clustero help indique votre id.</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Ce dont il est informé</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>ce qui a échoué et a été corrigé</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>ce qui a échoué, a été corrigé ou attend une approbation</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>ce qui attend une approbation</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>Connecter Slack…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>Demandé à Slack :</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>Piloter depuis Slack</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>Une App Slack à soi rend compte des exécutions et reçoit des commandes, sans adresse publique. Rien d’autre n’en a besoin.</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>Demande des canaux à Slack…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privé)</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>L’App ne voit encore aucun canal. Un canal privé n’est visible qu’une fois l’App invitée.</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>Brins d’un dépôt</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>Les brins sont ceux d’un fichier d’un dépôt, au commit de l’événement. Le nom, les déclencheurs et les artefacts sont ceux de ce fichier-ci.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>Fichier du dépôt</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>Branche, tag ou hash</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>sa branche par défaut</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>Indiquer d’abord le dépôt, par exemple acme/web.</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>Suspendue sur %1</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>Retirée de %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant : %1</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>Ouvrir sur GitHub</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>Ouvrir sur GitHub : %1</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Ouvrir dans Slack</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>Ouvrir dans Slack : %1</translation>
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
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>directory, number of steps</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a strand that is not defined</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>non défini · %1 ?</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>%1, non défini</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>%1, non défini, peut-être %2</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>Commande de l’hôte</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>un programme de cette machine, dans un bac à sable</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Image de conteneur</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>une commande dans un conteneur neuf</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>Compilation C++</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>CMake : configurer, puis compiler</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>Tests C++</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>CTest dans le dossier build</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>npm : installer, puis tester</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>les tests unitaires d’un projet</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>Cargo : tester, puis compiler en release</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>go vet, puis go test</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>une étape dans cette image</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>Une expression JavaScript sur payload, headers et event, qui doit être vérifiée.</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>Une image de conteneur comme node:20, ou host pour les programmes de cette machine dans un bac à sable.</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>Un fichier, un dossier ou un motif glob (*, ?, […], **) dans l’espace de travail.</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>Un paquet a été publié dans le registre de GitHub.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>Une pull request a été ouverte, a reçu des commits, a été fusionnée ou fermée sur GitHub.</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>Une expression régulière présente dans son titre.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>Une expression régulière présente dans le message du dernier commit.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>Une expression régulière présente dans le nom du tag.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>Une expression régulière présente dans le nom de la version.</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>Une version a été publiée ou créée comme brouillon sur GitHub. Publier sans brouillon compte pour les deux.</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>Une exécution d’un autre pipeline est terminée.</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>Une exécution a été demandée</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>Un tag a été poussé</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>Une version a été créée ou livrée dans Jira.</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>Une version a été publiée</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>Une expression ; si elle est fausse, l’étape est ignorée.</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>Une expression ; si elle est fausse, le brin est ignoré, et les brins qui le suivent s’exécutent quand même.</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>Un ticket a été créé dans Jira, ou a changé d’état.</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>Un ticket a été ouvert ou fermé sur GitHub.</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Un autre pipeline</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>Autre écriture de dir.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>« automatic » lance aussitôt une exécution ; « manual » la propose sur l’exécution terminée.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>Des commits ou un tag ont été poussés vers GitHub.</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>Des commits ont été poussés vers une branche</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>De nouveaux commits ont été poussés</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>Déploie vers</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>Brouillons aussi</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Écosystème</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>Variables d’environnement : K=V, {key, value} ou {key, secret}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>Des fichiers du dossier ont été modifiés sur cette machine.</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>Fichiers conservés quand l’exécution a réussi.</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>Des fichiers ont été modifiés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ancien état</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>Depuis des forks aussi</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>Motifs glob de noms de branches ; * s’arrête à une barre oblique, ** non.</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>Motifs glob de noms de canaux ; si omis, tout canal.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>Motifs glob d’adresses e-mail ; l’un des commits poussés a un tel validateur.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>Motifs glob d’adresses e-mail ; l’un des commits poussés a un tel auteur.</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>Motifs glob de noms de labels ; l’un d’eux est présent.</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>Motifs glob de chemins dans le dossier ; si omis, tous.</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>Motifs glob de chemins dont les modifications ne comptent pas.</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>Motifs glob des branches dont elle provient.</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>Motifs glob des branches auxquelles elle est destinée.</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>Motifs glob de noms de pipelines.</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>Motifs glob du nom du paquet.</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>Motifs glob du nom complet du dépôt ; si omis, tout dépôt.</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>Combien de temps rien ne doit changer avant le lancement de l’exécution.</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>Comment l’exécution doit s’être terminée ; sans effet si `on` l’indique.</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>Chemins ignorés</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Type de ticket</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>Échec ou délai dépassé</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>Changement d’état</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Une heure planifiée est arrivée.</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>Fermeture sans fusion</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>Ouverture ou réouverture</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>Livraison de la version</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Ticket Jira</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>Version Jira</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>Minute, heure, jour du mois, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Horaires manqués</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>Préversions aussi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Délai sans changement</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version publiée</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>Quelqu’un a demandé une exécution dans la fenêtre, en ligne de commande ou dans Slack.</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>Quelque chose a été envoyé à un canal du relais.</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>Quelque chose a été reçu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Brins</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>Branche cible</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>Le nom de l’artefact : lettres minuscules, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>La commande : une liste d’arguments. Un texte seul est un unique argument, pas une ligne de shell.</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>Les événements qui lancent ce pipeline ; un seul qui correspond suffit.</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>Le dossier de l’espace de travail que les étapes voient dans /usr/local/src.</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>Le dossier de l’espace de travail que cette étape voit dans /usr/local/src.</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>Le nom complet du dépôt auquel elle est destinée, ou un motif glob de noms ; si omis, celui où se trouve le fichier.</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>Le genre d’événement : git, github_pr, pipeline, manual, schedule, …</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>Le genre de paquet.</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>Le nom d’un secret du trousseau ; sa valeur est masquée dans les journaux.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>Le nom de la priorité du ticket.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>Le nom du type de ticket.</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>Le programme qui reçoit cmd comme arguments.</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>La clé du projet.</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>Les motifs qui lancent une exécution, comme commit_push.</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>Le nom complet du dépôt, ou un motif glob de noms ; si omis, le dépôt où se trouve le fichier.</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>L’état précédent, par nom ou id.</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>L’état actuel, par nom ou id.</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>L’étape est arrêtée après ce délai : 90s, 10m, 2h, 1h30m ; 7 jours au plus.</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>Le nom de l’étape, unique dans son brin : lettres minuscules, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>Les étapes, une ou plusieurs ; elles s’exécutent l’une après l’autre, chacune dans un conteneur neuf.</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>Le brin est arrêté après ce délai : 90s, 10m, 2h, 1h30m ; 7 jours au plus.</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>Le nom du brin, unique dans le fichier : lettres minuscules, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>Les brins du pipeline, un ou plusieurs. Les brins qui ne s’attendent pas s’exécutent en même temps.</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>Les brins qui doivent avoir réussi avant que celui-ci commence.</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>L’heure est arrivée</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>Le nom de la variable.</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>La valeur de la variable.</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>L’exécution entière est arrêtée après ce délai : 90s, 10m, 2h, 1h30m ; 7 jours au plus.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Version of the file format; the only value is 1.</source>
        <translation>Version du format de fichier ; la seule valeur est 1.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>Ce qui se passe si la machine était en veille ; `one` lance une seule fois pour tous les horaires manqués.</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>Ce qui est demandé avant une exécution, sous forme de JSON Schema d’un objet.</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>Le nom du pipeline ; son slug est PIPELINE_SLUG.</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>Le fuseau de ces horaires ; si omis, celui de cette machine.</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>Vers où cette exécution déploie ; un résultat non vide devient DEPLOY_ENVIRONMENT.</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>Si les préversions lancent une exécution.</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>Si les pull requests d’autres dépôts lancent une exécution ; celle-ci attend une approbation et ne reçoit aucun secret.</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>Si les pull requests en brouillon lancent une exécution.</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>Si l’exécution échoue quand rien ne correspond.</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>Qui exécute la commande : un nom, un uid ou uid:gid.</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>tous les motifs du type</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>le nom du fichier sans son extension</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>selon l’image</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>selon le brin</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>Un dépôt Maven.</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>Un bucket d’un stockage compatible S3.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>celle d’Amazon pour la région</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>Un artefact d’un dépôt Maven.</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>Un objet d’un stockage compatible S3.</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket dans le chemin</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>Fichiers venus d’ailleurs, présents dans l’espace de travail avant la première étape.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>Dépôt Maven</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>L’adresse du fichier.</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>L’adresse du dépôt.</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>L’adresse du stockage, par exemple https://storage.googleapis.com.</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>L’artifactId.</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>Le fichier qu’elle devient dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>Le SHA-256 du fichier ; si autre chose arrive, l’exécution échoue.</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>Le groupId, par exemple com.example.</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>Le nom de l’entrée : lettres minuscules, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>Le type de fichier, c’est-à-dire son extension : jar, war, zip, tar.gz.</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>Le nom dans un registre, par exemple registry.example.com/acme/site:1.2, vers lequel l’artefact, une archive d’image, est poussé.</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>Le nom d’identifiants ajoutés avec clustero connections.</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>Le nom du bucket.</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>Le nom de l’objet ; s’il se termine par une barre oblique, les fichiers de l’artefact sont placés dessous.</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>La clé ou l’id du projet.</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>La région du bucket.</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>La version ; une version publiée, pas de SNAPSHOT.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Où se trouve l’entrée.</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>Où l’artefact est envoyé quand l’exécution a réussi : un emplacement, ou une liste d’emplacements.</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>Si http:// peut mener hors de cette machine et de son réseau privé.</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>Si sha256 peut être omis ; le fichier n’est alors comparé qu’aux sommes de contrôle du serveur.</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>Si le bucket figure dans le chemin de l’adresse, et non devant son hôte.</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>Avec image : une image présente dans le moteur est poussée à la place de l’artefact.</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>Avec url : si http:// peut mener hors de cette machine et de son réseau privé.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sans chiffrement</translation>
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
        <translation>nulle part</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>l’artefact</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>true avec un endpoint</translation>
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
        <translation>Afficher l’emplacement indiqué par le rapport</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>Détails du test</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Sortie d’erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>%n test · %1</numerusform>
            <numerusform>%n tests · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>Aucun test n’est sélectionné</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>En sélectionner un pour voir son message et sa sortie.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… encore %n caractère. Copier les donne tous.</numerusform>
            <numerusform>
… encore %n caractères. Copier les donne tous.</numerusform>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n succès</numerusform>
            <numerusform>%n succès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>aucun test</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>&amp;Échecs seulement</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>Aucun rapport de tests</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>Un rapport liste les tests réussis et les tests en échec.</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>Filtrer les tests</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Échec précédent</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>Échec précédent (Maj+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Échec suivant</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Échec suivant (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>Le rapport ne contient aucun test</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>Le programme qui l’a écrit n’en a exécuté aucun.</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>Lecture du rapport …</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Le rapport ne peut pas être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>Aucun test en échec</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>Aucun test ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Afficher tous les tests</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>%1 est obligatoire. Saisir une valeur.</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attend %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>attend %1 et %n de plus</numerusform>
            <numerusform>attend %1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>brin</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Lignes de la chronologie</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Période visible</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n brin. Le tableau montre la même chose.</numerusform>
            <numerusform>%n brins. Le tableau montre la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie : %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>Les étapes sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%n étape, repliée.</numerusform>
            <numerusform>%n étapes, repliées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>Les barres hachurées sont en file, les pleines sont en cours, les pointillées montrent la durée habituelle, les encadrées sont sur le chemin critique.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>chemin critique</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>%1, étape de %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>Brin, étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>Raison de l’attente ou de la fin</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Chronologie de l’exécution</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>Aucune exécution à afficher</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>La chronologie montre quand chaque brin a attendu et s’est exécuté, et de quoi la fin de l’exécution a dépendu.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Lancer le pipeline</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>Dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>Ordre des brins</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Afficher toutes les étapes</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>Replier toutes les étapes</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Afficher une période plus longue</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Afficher une période plus courte</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Afficher toute l’exécution</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>F sans sélection</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Afficher la même chose en tableau</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Chronologie en tableau</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>Afficher le journal depuis son début</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Attend %1.</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>A attendu %1 jusqu’à %2.</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>En file depuis %1, jusqu’à ce qu’une étape puisse commencer.</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>En file pendant %1, jusqu’à ce qu’une étape puisse commencer.</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>Préparation pendant %1 : une place libre, l’image, un conteneur.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, d’habitude %2</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>Sur le chemin critique : la fin de l’exécution en dépend.</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>Sur la page « %1 » de Slack, sous « %2 »</translation>
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
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>Mettre les notifications en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>&amp;Ouvrir Clustero</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Pendant 1 &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>Jusqu’à ce que je les &amp;réactive</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>%1 #%2 : %3</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>Les pipelines mis en favori apparaissent ici</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Réactiver (en pause jusqu’à %1)</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>1 vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>notifications en pause</translation>
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
        <translation>Essayer sur les événements reçus</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>Pour lesquels des 200 derniers événements ce déclencheur aurait lancé une exécution, et pourquoi pas pour les autres</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>Un JSON Schema s’écrit en YAML.</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Un champ ne peut pas afficher cette valeur.</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>Choisir ou écrire un événement, et voir ce que devient chaque brin</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Événements reçus</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>Essayer un déclencheur sur les 200 derniers événements reçus</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>Attendrait une approbation</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>Lancerait une exécution</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>Proposerait une exécution</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>Autre type d’événement</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>Trop volumineux pour être essayé</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>%1 : attendu %2, rien trouvé</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>%1 : attendu %2, trouvé %3</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>Simuler avec cet événement</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>Aucun événement reçu</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>Un déclencheur s’essaie sur ce qui s’est vraiment produit : push, pull requests, heures, fins d’exécutions. Ces événements arrivent dès qu’un relais ou GitHub est connecté, tant que cette fenêtre est ouverte ou que `clustero listen` s’exécute.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>Aucun déclencheur à essayer</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>Sans déclencheur, seule une personne lance ce pipeline. En ajouter un dans le formulaire du fichier, sous Déclencheurs ; ce qu’il aurait lancé est alors listé ici.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>Le déclencheur essayé, dans son état actuel de modification</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>Événements à afficher</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>De son type</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>Ne lancerait rien</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>Événements reçus, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>Conditions du déclencheur</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>Montre ce que deviendrait chaque brin, et permet de changer ce que contient l’événement</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Déclencheur %1 : %2</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>%1
%2, reçu : %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>Sur %2 événements, aurait lancé : %1</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>Sur %3 événements, aurait lancé : %1, proposé : %2</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>essai des suivants…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>%n est d’un autre type</numerusform>
            <numerusform>%n sont d’un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>Il n’y en a aucun parmi les événements essayés. « Tous les événements » les affiche tous.</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Aucun événement n’est choisi.</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 : condition remplie</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 : condition non remplie</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>Une variable que l’exécution recevrait.</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>Par %1 : en moins d’une seconde</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>Par une adresse à moi : en moins d’une seconde</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>Interroger GitHub chaque minute : fonctionne partout, jusqu’à une minute de retard</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>Mon adresse</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>Canal auquel elle mène</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>Y envoie une livraison de test, et attend qu’elle arrive ici</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Mène à</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>Un proxy ou un tunnel à vous, qui transmet tel quel ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Étapes de la configuration</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Quitter la configuration</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>Pour les fichiers de cette machine, tout fonctionne sans elle. Elle se retrouve dans Connexions et dans le menu Aide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
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
        <translation>1 brin ne l’attend plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n brin ne l’attend plus.</numerusform>
            <numerusform>%n brins ne l’attendent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>1 brin attend ce qu’il attendait.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n brin attend ce qu’il attendait.</numerusform>
            <numerusform>%n brins attendent ce qu’il attendait.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>%1 attend désormais %2.</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 n’attend plus %2.</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>%1 n’attend plus aucun brin.</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>%1 n’est plus attendu.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>%n brin supprimé.</numerusform>
            <numerusform>%n brins supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>Étape %1 supprimée.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 s’appelle désormais %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 est une copie de %2.</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>Une copie de l’étape %1 se trouve après elle.</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>%1 est désormais le brin %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>%1 est désormais l’étape %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>%1 s’exécute désormais entre %2 et %3.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 ajouté.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Collé.</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Il y a plus de 100 jobs.</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>%1 : un workflow GitHub.</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>Cet événement ne lance pas de pipeline ici.</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>Les motifs qui commencent par ! sont laissés de côté.</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>Ce filtre n’est pas repris ; voir `clustero schema trigger`.</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>N’importe quel tag le lance. Un motif peut être donné avec `tag`, une expression régulière.</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>Un workflow qui se trouve ailleurs ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>Le job déploie dans un environnement. À ajouter vous-même quand le reste est vert.</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>Le job %1 a une condition ; il est donc laissé de côté. Ici, `when` peut en indiquer une.</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>Rien de ce job ne peut s’exécuter ici.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Cette clé n’a pas encore d’équivalent.</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>Les matrices ne sont pas reprises.</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>Les matrices ne sont pas reprises : le brin s’exécute une fois, avec %1.</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>Le job %1 ne s’exécute pas sous Linux.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>Une variable de ce nom ne peut pas être définie.</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>C’est un jeton dont seuls disposent les runners de GitHub.</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>La valeur n’est pas connue avant l’exécution par GitHub.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>Ce n’est pas une image qui peut être indiquée ici.</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>Il y a plus de 100 étapes.</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>Ce n’est pas nécessaire : les brins d’une exécution partagent un même espace de travail.</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>Les actions GitHub ne s’exécutent pas ici. Une commande ou une image peut les remplacer.</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>Une étape a une seule image, ici %1.</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>Son chemin ne peut pas être un artefact ici.</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>L’étape a la condition %1 ; elle est donc laissée de côté.</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>Elle est écrite pour le shell %1.</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>Elle utilise %1, qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>Elle travaille dans un dossier hors du projet.</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>Sa valeur n’est pas dans le fichier. À conserver avec `clustero secret set %1`.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>Il ne peut pas être lu comme YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>Fichier de pipeline</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>Fichier de pipeline en YAML</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>Tab indente ; Échap puis Tab pour sortir. Ctrl+Espace complète les mots.</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>Rien à compléter ici</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Ligne (1 à %1) :</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>Aller au &amp;brin</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>Compléter le &amp;mot</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>Commen&amp;ter ou décommenter</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>R&amp;eplier</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Sourdine 1 h</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
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
        <translation>✕ %1 : délai dépassé</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ %1 a échoué</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ %1 · %2 : délai dépassé</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ %1 · %2 a été interrompu</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ %1 · %2 a échoué</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>arrêt après %1</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>arrêt après %1 : %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>code %1 après %2</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>code %1 après %2 : %3</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>réussi en %1</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>réussi en %1, après %n échec</numerusform>
            <numerusform>réussi en %1, après %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ %1 a démarré</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ %1 · rétabli</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ %1 a réussi</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ 1 pipeline en échec</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n pipeline en échec</numerusform>
            <numerusform>✕ %n pipelines en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>1 pipeline a du nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n pipeline a du nouveau</numerusform>
            <numerusform>%n pipelines ont du nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n pipeline a du nouveau, %1 en échec</numerusform>
            <numerusform>%n pipelines ont du nouveau, %1 en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>L’exemple n’a pas pu être écrit dans %1. Le disque est-il plein, ou le dossier appartient-il à quelqu’un d’autre ?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>Exécute des pipelines sur votre propre machine et montre chaque exécution en direct.</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>Ouvrir ce fichier de pipeline et le lancer.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Démarrer dans la zone de notification, sans la fenêtre.</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>Dossiers, fichiers de pipeline, exécutions par leur id, adresses clustero:.</translation>
    </message>
</context>
</TS>
