<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>Para listar los repositorios que la App puede ver.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>Para leer los archivos de pipeline, obtener los commits con los que trabajan las ejecuciones y enterarse de los push y las versiones publicadas.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>Para mostrar cada ejecución en su commit de GitHub, con un botón para repetirla.</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>Estados de commit</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>Para mostrar el resultado de una ejecución donde no sea posible usar comprobaciones.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>Para iniciar pipelines con las pull requests.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>Para iniciar pipelines con los issues.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>Para iniciar pipelines cuando se publica un paquete.</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>La expresión regular se interrumpe en el carácter %1: %2.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>No es una expresión, carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>A qué espera %1</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>%1 se inicia cuando todas las hebras marcadas han terminado con éxito.</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>Esperar a estas</translation>
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
        <translation>%1 (sin definir)</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>No hay ninguna otra hebra.</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Crearía un ciclo: %1</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>Una hebra no puede esperarse a sí misma.</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>Forma parte de un ciclo.</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>Añadir argumento</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>Argumento %1</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>El comando completo, como en un shell. Al escribir o pegar una línea, se convierte en la lista de argumentos.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>El programa recibe «%1» tal cual: no hay shell. Para usar uno, escribir: sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 apunta a %2</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>%1, artefacto</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, carpeta</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>%1, informe de pruebas</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1, enlace</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>Artefactos de la ejecución</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>Sin artefactos</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>Los artefactos son archivos que una ejecución conserva cuando termina con éxito. El pipeline los indica en «artifacts:»; esta ejecución no ha conservado ninguno.</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>Se detuvo el guardado. Lo escrito hasta entonces está en la carpeta.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>Abrir el archivo o el informe de pruebas que contiene (Intro)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>Guardar el archivo, la carpeta o el artefacto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copiar hash</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>Copiar el SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>Ningún archivo coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>Hay %n archivo más que no aparece en la lista. Filtrar para encontrarlo.</numerusform>
            <numerusform>Hay %n archivos más que no aparecen en la lista. Filtrar para encontrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>%1 no se abrió, porque no hay ningún programa asignado a los archivos de su tipo. Guardarlo y abrirlo desde su ubicación.</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>Guardar %1 en</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>%1 ya contiene un archivo o una carpeta %2. Se reemplazaría lo que tenga el mismo nombre.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo existente</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Guardando %1 …</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>%1 se guardó en %2.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>%1 está publicado: %2</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>%1 está publicado: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>%1 no está publicado: %2</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>%1 se está publicando: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n lugar más</numerusform>
            <numerusform>%n lugares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Ubicación actual</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>El lienzo se puede editar de nuevo.</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>Ya es la primera posición.</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>Ya es la última posición.</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>No se ha colocado ninguna tarjeta a mano.</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>Todas las tarjetas están donde las coloca la disposición automática.</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>&amp;Añadir hebra…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Conectar con…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>Conectar &amp;desde…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>&amp;Esperar a…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>&amp;Intercalar una hebra…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>Cone&amp;xión siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>Conexión anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>&amp;Subir en el archivo</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>&amp;Bajar en el archivo</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>Colocar la tarjeta más a la izquierda</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>Colocar la tarjeta más a la derecha</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>Colocar la tarjeta más arriba</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>Colocar la tarjeta más abajo</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Desfi&amp;jar</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>Or&amp;ganizar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>Eliminar &amp;y reconectar</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>&amp;Mover la tarjeta</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>Añadir una hebra</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>Añadir una hebra entre %1 y %2</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>Añadir una hebra antes de %1</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>Añadir una hebra después de %1</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>Plantilla, imagen o línea docker run</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>Línea no válida</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>Hebra a partir de esta línea</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>imagen reciente</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>YAML o una línea docker run del portapapeles</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>Hebra llamada %1</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>¿Qué debe esperar a %1?</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>¿A qué debe esperar %1?</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>Nombre de una hebra</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>¿Qué debe ejecutarse entre %1 y %2?</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>Se copió 1 hebra.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>Se copió %n hebra.</numerusform>
            <numerusform>Se copiaron %n hebras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>El portapapeles no contiene texto. Copiar hebras, YAML o una línea docker run y pegar de nuevo.</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>El texto del portapapeles no es una hebra: no tiene pasos. Copiar una hebra, una lista de hebras o un pipeline y pegar de nuevo.</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>Arrastrar o hacer clic hasta lo que debe esperar a %1</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>Arrastrar o hacer clic hasta aquello a lo que debe esperar %1</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>%1 no espera a nada y nada espera a %1.</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>No se conectó nada.</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>No se ha elegido ninguna hebra.</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>Ninguna hebra tiene «%1» en su nombre.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>%1 ya es el nombre de otra hebra.</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>Los nombres constan de dos o más caracteres a–z, 0–9, - y _; empiezan por una letra y no terminan en - ni _.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 ¿Quizás %2?</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>Elegir con flechas o letras lo que debe esperar a %1. Intro conecta, Escape cancela.</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>Elegir con flechas o letras a qué debe esperar %1. Intro conecta, Escape cancela.</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>%1 esperaría a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>si tiene éxito</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>si falla</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>con cualquier resultado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>manual, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefacto</numerusform>
            <numerusform>%n artefactos</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>no se conoce ese pipeline</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>%1, no se conoce ningún pipeline con este nombre</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>toda ejecución que termina</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>cualquier pipeline: toda ejecución que termina</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>no se puede leer · %1</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>en descarga · %1</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>los eventos no lo inician · %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>%1, pipeline de %2, ejecución %3</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>hebra %1, %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>%1, pipeline de %2, sin ejecución en esta cadena</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>%1, pipeline de %2, aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>hebra %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>Se vuelve a iniciar a sí mismo; una cadena así termina tras %1 ejecuciones.</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>Cualquier pipeline</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>Una persona puede iniciar %1 cuando %2 termina con éxito.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>%1 se inicia por sí solo cuando %2 termina con éxito.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>Una persona puede iniciar %1 cuando %2 falla.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>%1 se inicia por sí solo cuando %2 falla.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>Una persona puede iniciar %1 cuando %2 termina.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>%1 se inicia por sí solo cuando %2 termina.</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>%1 nunca se inicia después de %2: sus condiciones se contradicen.</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>%1 Ve estos artefactos: %2.</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>Aquí no se conoce ningún pipeline con este nombre.</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>%1 #%2 inició %3 #%4.</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>Los eventos aún no inician %1 en este equipo.</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>%1 #%2 lo ofrece.</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>%1 #%2 aún no ha terminado.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>#%1 no ofrece nada: nada estaba a la escucha cuando terminó.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>#%1 no ofrece nada: su final no se comparó con este disparador.</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>Una persona lo inició después de #%1.</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>Después de #%1: %2</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>Ningún pipeline inicia otro</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>Un pipeline con un disparador de tipo «pipeline» se inicia cuando terminan ejecuciones de otros pipelines y ve sus artefactos. Al añadir uno en el formulario de su archivo, en Disparadores, la cadena se dibuja aquí con el estado de sus ejecuciones.</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>Permitir que los eventos lo inicien</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>Editar pipeline</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>Mapa de cadenas</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Ejecuciones más recientes</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>Cada pipeline con su ejecución más reciente</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>Las ejecuciones que esta inició y las que la iniciaron</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>Qué lo inicia y qué inicia</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>A partir de ahora, sus disparadores inician ejecuciones por sí solos en este equipo; con ello se aprueba lo que puede hacer actualmente</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>Ejecuciones en torno a %1 #%2</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>Ejecuciones en torno a esta</translation>
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
            <numerusform>%n disparador entre ellos</numerusform>
            <numerusform>%n disparadores entre ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>%n más no está en ninguna cadena</numerusform>
            <numerusform>%n más no están en ninguna cadena</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>hay un ciclo: una cadena termina tras %1 ejecuciones</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>más de lo que se puede dibujar</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>Elegir un pipeline para ver qué lo inicia y qué inicia.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>Con los artefactos de la ejecución que lo ofrece</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>Ninguna ejecución lo ofrece ahora; la lista indica por qué. Su propio comando Ejecutar lo inicia sin ninguna.</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>Mostrar las ejecuciones de su entorno</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 no se inició. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>Los eventos no pueden iniciarlo. %1</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>no es necesario, pero sí útil</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>en examen</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin examinar</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>Entorno aislado para los pasos en este equipo</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>El proyecto propio</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Volver a comprobar: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar el comando para %1</translation>
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
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Elegir la carpeta del proyecto</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>Aún sin examinar: el botón de al lado consulta al servidor de GitHub. Nada más de lo que hay aquí sale de este equipo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>Falta %n elemento; su línea indica qué funciona sin él.</numerusform>
            <numerusform>Faltan %n elementos; cada línea indica qué funciona sin ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>La carpeta del proyecto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>Qué hay en este equipo</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>No hace falta que todo esté en verde: cada línea indica qué funciona sin ello.</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>%1, no se puede elegir</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir una opción</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valores distintos</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>Sin coincidencias. Escribir menos texto, una imagen como node:22 o una línea docker run.</translation>
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
        <translation>Hay una ejecución en curso. Al salir se cancela; se puede repetir más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>Hay %n ejecución en curso. Al salir se cancela; se puede repetir más tarde.</numerusform>
            <numerusform>Hay %n ejecuciones en curso. Al salir se cancelan; se pueden repetir más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>Un pipeline espera a un disparador. Nada lo inicia hasta que se vuelva a abrir Clustero.</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>%n pipeline espera a un disparador. Nada lo inicia hasta que se vuelva a abrir Clustero.</numerusform>
            <numerusform>%n pipelines esperan a sus disparadores. Nada los inicia hasta que se vuelva a abrir Clustero.</numerusform>
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
        <translation>Clustero sigue en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>Las ejecuciones y los disparadores siguen activos con la ventana cerrada. Un clic en la pajarita vuelve a abrirla; Salir, en su menú, cierra Clustero.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>¿Salir de Clustero?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Seguir abierto</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>Ir a una hebra, un pipeline o una ejecución.  &gt; comandos   @ hebras   # ejecuciones   : línea   ? ayuda</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>Intro lleva a la línea %1 del registro.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>Nada coincide con «%1». Esc cierra.</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>No se encontró en las carpetas del sistema, que es donde buscan los pasos en este equipo. Instalarlo.</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>No es JSON, así que no se usan sus presets.</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>De estos presets solo se compila %1.</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>El proyecto no llama a enable_testing(), así que no hay pruebas que ejecutar.</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>%1: un proyecto de CMake.</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>%1: un proyecto de CMake, con el preset %2.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>%1: un crate o workspace de Rust.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>%1: un crate o workspace de Rust %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>%1: un módulo de Go %2.</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>%1: un módulo de Go.</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>No tiene ningún objetivo test ni check.</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>%1: un proyecto de make.</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>Para crear una imagen se necesita un motor de contenedores.</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>%1: una imagen de contenedor.</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias para completar</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>Acerca de la palabra</translation>
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
        <translation>Tipo: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>Puede contener ${{ … }}.</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>Valores habituales: %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valores: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>hebra</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>el número 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>una duración, como 90s o 1h30m</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>una expresión, true o false</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>una ruta relativa</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>un nombre o una lista de nombres</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>una imagen de contenedor o host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>una lista de argumentos</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un usuario</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>una ruta, que admite * y **</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>texto o un número</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>una lista de disparadores</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>una lista de hebras</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>una lista de pasos</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>una lista de variables</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>una lista de artefactos</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>un lugar donde publicar o una lista de ellos</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>una lista de entradas</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>un bucket y una clave</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>un repositorio y unas coordenadas</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>un archivo de otro lugar</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>La misma hebra</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>Ya va después de %1</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>Crearía un ciclo: %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>Repositorios…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuevo secreto…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>Otro secreto para su webhook; lo firmado con el anterior se sigue aceptando</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copiar la dirección del webhook</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook: %1</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorios de %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>La prueba falló: %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>Mensaje de prueba…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>Quién puede usarla…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Nuevos tokens…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>Otros tokens de la misma Slack App</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Mensaje de prueba a %1</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Quién puede usar %1</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Nuevos tokens para %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Último éxito: %1</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>Permite: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Token nuevo…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Token nuevo para %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>No se puede conectar GitHub: no se puede abrir el almacén de Clustero.</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>Sin conexión aquí: otro proceso de Clustero recibe los eventos.</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Retransmisor %1</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>canal de smee %1</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>Otro proceso de Clustero recibe los eventos, por lo que aquí no se vería una entrega de prueba. Cerrar antes ese proceso.</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>Se cerró Clustero.</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>Llegó aquí una entrega de prueba tras %1 ms</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>El nuevo secreto está en uso. Lo firmado con el anterior se sigue aceptando.</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>La App no tiene webhook, así que no hay nada que firmar con su secreto.</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>El canal ya no está conectado.</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>No se está creando ninguna App.</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>Slack acepta ambos tokens.</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>Los nuevos tokens están en uso. Revocar los anteriores en la página de la App.</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>Slack recibió el mensaje.</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>eventos de este canal</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>quien conozca la dirección puede enviar y leer</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>nunca, hasta que se renueve en el retransmisor</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub aceptó la clave nueva y está en el llavero. Eliminar la anterior en la página de la App.</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>El retransmisor aceptó el token nuevo y está en el llavero.</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>Se consultan los eventos a GitHub. %1</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>Se consultan a GitHub los eventos perdidos. %1</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>Jira Cloud en %1, a través de %2</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>Jira Data Center en %1, a través de %2</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>solo lo que indica su webhook</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>consultar proyectos, comentar issues</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>consultar proyectos</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>Jira en %1</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>El canal al que lleva su webhook ya no está conectado. Volver a conectar Jira con otro canal.</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Aún no ha llegado ningún evento.</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>Último evento: %1, %2</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>El último evento, %1 (%2), se firmó con otro secreto, así que no inicia nada. Volver a introducir el secreto en Jira.</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>El último evento, %1 (%2), no estaba firmado, así que no inicia nada por sí solo. Introducir el secreto en Jira.</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira acepta el token de %1</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>Último evento de Jira: %1</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira aún no ha enviado nada por sí mismo</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>Los issues reciben un comentario por cada ejecución que inician.</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>A los issues no se les comunica nada.</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>No hay nada conectado</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>Los pipelines de carpetas locales, las programaciones y los cambios en archivos no necesitan conexión. Los push y las pull requests llegan desde una GitHub App propia: en milisegundos a través de un retransmisor o consultando GitHub cada minuto.</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>Conectar GitHub…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Suscribirse a un retransmisor…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Quitar la conexión</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>Su clave se borra del llavero y dejan de llegar sus eventos. La App sigue en GitHub, donde se puede eliminar desde su configuración.</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>Su token se borra del llavero y dejan de llegar sus eventos. El canal sigue en el retransmisor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurar paso a paso</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>Paso a paso: qué hay en este equipo, GitHub, eventos, una primera ejecución</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>Conectar Slack…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>Sus tokens se borran del llavero y sus comandos dejan de recibir respuesta. La App sigue en Slack, donde se puede eliminar en api.slack.com/apps.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>Conectar Jira…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>Su token se borra del llavero. El canal se conserva, igual que el webhook en Jira, donde se puede eliminar.</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>Su secreto se borra del llavero, y los pipelines que la nombran ya no podrán publicar ni obtener nada. Revocarlo también en el servidor.</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>Token nuevo para %1</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>Generar una clave privada en la página de la App, en «Private keys», e indicarla aquí. Se prueba y luego sustituye a la del llavero. Después, eliminar allí la antigua.</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>Renovar el token del canal en el retransmisor (clustero-relay channel rotate) e indicar aquí el nuevo. Se prueba y luego sustituye al del llavero.</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>&amp;Token nuevo</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>Abrir la página de la App</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>La clave privada de la App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Claves (*.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>Crear una contraseña o clave secreta nueva en el servidor e indicarla aquí. Se prueba y luego sustituye a la del llavero. Su usuario sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Nuevo &amp;secreto</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>Qué supuso el evento para cada pipeline</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>Intro abre su ejecución</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Disparador %1: %2</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 se cumple</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 no se cumple</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>%1 respondió %2 y no aceptó la entrega de prueba. Comprobar que la dirección lleve al webhook del canal.</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>%1 aceptó la entrega de prueba, pero no llegó aquí en %2 segundos. La dirección lleva a otro canal o el retransmisor no está conectado.</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Contenido que tendrá el archivo</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>Examinando el equipo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>Esto se guarda en un archivo para un informe de error y no se envía a ningún sitio por sí solo. Se quitaron los secretos y lo que parece un token. Revisarlo y quitar lo que no se quiera compartir.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>El diagnóstico está listo.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n línea cambiada</numerusform>
            <numerusform>%n líneas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>%1 (+%2 −%3)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Lado a &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>Archivo &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>Cambios, de %1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>%1. Solo se muestra el principio.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(sin fin de línea)</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Guardar de nuevo</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>%1 se eliminó del disco. Su texto sigue aquí. Guardar para restaurar el archivo.</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>&amp;Guardar para restaurar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>hora desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 cambió en el disco. Aquí: %n edición sin guardar; en el disco: modificado (%2). No se guarda nada hasta que se decida.</numerusform>
            <numerusform>%1 cambió en el disco. Aquí: %n ediciones sin guardar; en el disco: modificado (%2). No se guarda nada hasta que se decida.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Conser&amp;var lo propio</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>&amp;Usar lo del disco</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>Clustero se cerró antes de guardar %1 (%2). El archivo ha cambiado desde entonces; comparar antes de restaurar.</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>Clustero se cerró antes de guardar %1 (%2). Se conservó el texto sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>En el disco, modificado: %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Versión propia, sin guardar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>Sin guardar, %1</translation>
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
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Pegar líneas…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>Seleccionar un solo paso para editar sus variables.</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>%1 no es un nombre de variable. Usar letras, dígitos y _, sin empezar por un dígito.</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>Un secreto necesita su nombre. Elegir uno o escribir directamente el valor.</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>Líneas con la forma NAME=value</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>Incorporar %n variable</numerusform>
            <numerusform>Incorporar %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>La línea %1, %2, no tiene la forma NAME=value.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>Línea %1: %2 no es un nombre de variable; estos tienen letras, dígitos y _ y no empiezan por un dígito.</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>nombre del secreto</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>Elegir un secreto</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>Tomar el valor de un secreto del llavero</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>Nombre de la variable %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Secreto para %1</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>%1 de un secreto</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>El llavero aún no tiene secretos</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>Los eventos no se pueden leer: no se puede abrir el almacén.</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>El evento es demasiado grande para mostrarlo y modificarlo aquí. La bandeja de entrada lo muestra.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>Elegir uno para ver qué dice y por qué inició o no inició cada pipeline.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Acerca del evento</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reprocesar</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>Vuelve a admitir el evento como si se acabara de recibir</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Editar y reprocesar…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>Permite modificar antes una copia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>Como archivo para «clustero run --event»</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>No inicia nada: %1</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>Aún no se ha comparado con los pipelines.</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>No se conocía ningún pipeline que pudiera iniciar. Activar los eventos de un pipeline y reprocesarlo.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>Los &amp;eventos lo inician en este equipo</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>Cuando lo inician eventos</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>Al activarlo se aprueba lo que el pipeline puede usar ahora: imágenes, secretos, usuarios, pasos en este equipo.</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>Ejecutar después, en el orden de los eventos</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>No iniciar nada</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>Cancelar la ejecución anterior de la misma rama</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>Ejecutar al mismo tiempo</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>Esperar a que yo lo indique</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>Ejecutarlo todo</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Ejecutar el último de cada rama</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nadie más</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>Nombres separados por comas. Quien está ante este equipo siempre puede.</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>Mientras se e&amp;jecuta</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>Lo que llegó mientras nadie e&amp;scuchaba</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>Quién más puede &amp;aprobar sus ejecuciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>Se guarda en este equipo, no en el archivo del pipeline. Las ejecuciones de forks y las que requieren más de lo aprobado esperan una aprobación.</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>Cuando los eventos inician %1</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>Los eventos lo inician</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>Sus disparadores inician ejecuciones por sí solos en este equipo</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin examinar</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n pipeline a la espera</numerusform>
            <numerusform>%n pipelines a la espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>inició %n ejecución</numerusform>
            <numerusform>inició %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>no inició nada</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>La firma es correcta.</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>La firma es incorrecta: se hizo con otro secreto o el evento se modificó por el camino.</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>No está firmado, aunque hay un secreto para su origen.</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>No se puede leer su firma.</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>No hay ningún secreto con el que comprobar su firma.</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>No necesita firma: Clustero lo consultó o lo creó.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>Se consulta a GitHub cada minuto. Funciona en cualquier lugar y no necesita nada; tras un push, la ejecución empieza hasta un minuto después.</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un retransmisor</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>Un pequeño servidor propio, o un canal de smee, reenvía los eventos. Tras un push, la ejecución empieza en menos de un segundo; un retransmisor conserva lo que llegó mientras este equipo estaba suspendido.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Una dirección propia</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>Un proxy o un túnel que lleva al canal de un retransmisor. En menos de un segundo; una entrega de prueba muestra si funciona.</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Suscribirse a un retransmisor…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>Probar una dirección propia</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>Al conectar GitHub, el diálogo pregunta cuál de estas vías debe usar la App.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>Cómo llegan los eventos a este equipo</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>GitHub y otros servicios envían eventos a direcciones públicas, que un equipo de trabajo no tiene. Hay tres vías:</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>Filtro: push, un repositorio, una rama, una persona…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>Aquí aparecen los push, las pull requests, las programaciones y los finales de otras ejecuciones, cada uno con el motivo por el que inició o no un pipeline. Llegan a través de un retransmisor o se consultan en GitHub.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todos</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>Ejecutar el último de cada rama</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>No ejecutar ninguno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n evento coincide</numerusform>
            <numerusform>%n eventos coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>Ningún evento coincide con «%1»</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>El filtro busca en el tipo de evento, su repositorio y su rama, quién lo envió y cuál fue su resultado.</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>Repetir lo fallido</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>Repetir todo</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>Editar este paso</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>Copiar para el chat</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Fallo siguiente (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>Repetir lo que no tuvo éxito, en el mismo espacio de trabajo</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>Mostrar este paso en el archivo de pipeline (Ctrl+Mayús+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>Copiar el paso, el comando y las líneas de error como Markdown</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 de %2 fallos</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>Quitar «%1» del archivo para que se aplique el valor predeterminado</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>el propio de este archivo</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Por ejemplo: %2</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Un campo no puede mostrar este valor.</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>Buscar en todos los pasos, no solo en el actual</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>Listar las líneas coincidentes (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>Líneas en torno a cada coincidencia de la lista</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>Líneas de contexto en la lista</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Coincidencias: %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>%1 · %2 líneas tardaron demasiado</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>La expresión se detuvo en estas líneas, así que también podrían coincidir. Conviene simplificarla.</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>Con una expresión regular: \0 es todo lo encontrado, \1 a \9 son sus grupos, \n es un salto de línea</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>Reemplazar esta coincidencia e ir a la siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>La expresión tarda demasiado. Conviene simplificarla.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Coincidencias: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>El archivo de pipeline propuesto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Lo que no se pudo incorporar</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>&amp;Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Donde está el código</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>La carpeta del proyecto</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Basado en</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>A partir de qué se crea el pipeline</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>Los &amp;pasos se ejecutan</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>Dónde se ejecutan los pasos</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>en contenedores</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>con los programas de este equipo</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>Un pequeño proyecto incluido que no necesita motor de contenedores</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>La carpeta ya tiene pipelines: %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>Se convierte en %1. No se sobrescribe nada de lo que ya existe.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>Elegir la carpeta que contiene el proyecto o probar el ejemplo.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>No existe la carpeta %1. Elegir otra.</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>Nada en %1 indica cómo se compila el proyecto, así que no se puede proponer nada. Una plantilla es un pipeline para modificar a mano.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primera ejecución</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>Una primera ejecución del proyecto propio</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>Clustero propone un pipeline a partir de lo que hay en la carpeta. Se puede cambiar libremente; es un archivo del proyecto.</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>Escribir y ejecutar</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Ir al final y seguir el registro (Fin)</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
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
        <translation>Conectar GitHub</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Formas de conectar</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>Crear una App</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>Ya tengo una App</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>Una GitHub App propia permite a Clustero ver los push y las pull requests, obtener el código e informar de los resultados. Su clave se guarda en el llavero y no se muestra nunca.</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>Crear en GitHub…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>Si se omite: la cuenta propia</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Solicita a GitHub:</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>Un número, en la página de la App, en «About»</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>&amp;ID de la App</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;Clave privada</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>Dirección a la que se envió el navegador</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>Si el navegador está en otro equipo, acaba en una página que no puede mostrar. Pegar aquí la dirección de esa página.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>El ID de una App es un número.</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>Esperando al navegador. GitHub da un plazo de %1.</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>La clave privada de la App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Claves (*.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>Ejecuta pipelines en el propio equipo.</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>GitHub pide confirmar la App y su nombre.</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>Continuar en GitHub</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>Creación de una GitHub App para Clustero</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>Instalada en %1</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>Desde el %1: ya no se ve nada de esa cuenta. Volver a instalar allí la App para continuar.</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>Desde el %1: GitHub no envía sus eventos ni acepta informes. Quien pueda instalar Apps allí puede ponerle fin.</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>suspendida en %1</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>quitada de %1</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>Aún no está instalada en ningún sitio. Elegir qué repositorios puede ver.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>La App no lo solicita. Añadirlo en la configuración de la App; después debe aceptarlo quien la instaló.</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>%1 no lo ha concedido. Puede aceptarlo quien esté autorizado a instalar Apps allí.</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Eventos: %1</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>GitHub no avisa de ellos, así que no inician nada.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>Suscribirse a ellos en la configuración de la App.</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>GitHub App %1 en %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>la clave nunca, hasta que se elimine en GitHub; los tokens creados con ella, al cabo de una hora</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>Conectar GitHub…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>Solicita a GitHub:</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>Conectar GitHub</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>Una GitHub App propia ve los push y las pull requests, obtiene el código y comunica los resultados. No es necesaria para los pipelines que se inician a mano.</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>Lo que está en otros archivos no se incorpora.</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>Aquí, `triggers` indica qué inicia un pipeline.</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Hay más de 100 jobs.</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>%1: un pipeline de GitLab.</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>No se ejecuta por sí solo (when: %1). Añadirlo a mano cuando el resto esté en verde.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>El job despliega en un entorno. Añadirlo a mano cuando el resto esté en verde.</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>Inicia el pipeline de otro proyecto.</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>No tiene script.</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>Su script contiene ${{, que aquí es una expresión.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>No es una imagen que se pueda indicar aquí.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>No se puede definir una variable con este nombre.</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>Su valor se compone de otras variables.</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>Esta ruta no puede ser un artefacto aquí.</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>La hebra se ejecuta siempre; aquí `when` puede indicar una condición.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Aún no hay equivalente de esta clave.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>No se puede leer como YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>Otra hebra también se llama %1.</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>Últimas ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n ejecución, %1 con fallos. Izquierda y Derecha eligen una, Intro la abre.</numerusform>
            <numerusform>%n ejecuciones, %1 con fallos. Izquierda y Derecha eligen una, Intro la abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>#%1 %2 tras %3, %4</translation>
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
        <translation>Elegir una imagen o host</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>Aquí aparecen las ejecuciones que fallaron o se arreglaron y lo que requiere atención, también si no se vio su notificación.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>%1 durante la ausencia y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>Llegó %n evento</numerusform>
            <numerusform>Llegaron %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>se ejecutaría %n pipeline</numerusform>
            <numerusform>se ejecutarían %n pipelines</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Bandeja de entrada (%1)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Sin leer: %1</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>Avisos (%1)</translation>
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
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>clustero::ItemsEditor</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>%1. Intro: siguiente; Alt+Arriba, Alt+Abajo: mover</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>clustero::JiraDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>It cannot sign: whoever knows the address above can start these pipelines.</source>
        <translation>No puede firmar: quien conozca la dirección de arriba puede iniciar estos pipelines.</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>Abrir la página en Jira…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>Correo de la cuenta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>&amp;Comentar en el issue el resultado de cada ejecución que inició</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>Conectar Jira</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>Data Center 10 o posterior</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>Server o Data Center anterior a 10: no puede firmar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>Suscribirse a un retransmisor…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>Los eventos llegan &amp;por</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>Los issues que cambian de estado y las versiones que se publican pueden iniciar pipelines. Jira los comunica a una dirección pública, que proporciona un retransmisor; la página siguiente indica qué introducir en Jira.</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>%1: copiado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copiar la dirección del webhook</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copiar el filtro</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. El webhook en Jira</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>Marcar «created» y «updated» en «Issue», y «created» y «released» en «Version». Con el proyecto propio en el filtro se excluyen los demás; sin filtro, ninguno. Dejar desactivado «Exclude body».</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. Un primer evento</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>Cambiar el estado de un issue y ver si el cambio llega aquí.</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>Co&amp;rreo de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. Opcional: un token</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>Con él, las versiones conocen enseguida la clave de su proyecto y se puede comunicar a los issues el resultado de una ejecución. Se prueba y se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>Suscribirse primero a un retransmisor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>En Settings ▸ System ▸ WebHooks, pulsar «Create a WebHook» e introducir:</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>En Administration ▸ System ▸ WebHooks, pulsar «Create a WebHook» e introducir:</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>Token de API o token de acceso personal</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>Vacío: se conserva el del llavero</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>Editar en YAML</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>Editar %1 en YAML</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+clic lo abre</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… el registro se recortó aquí: pérdida de %1</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… otro archivo sustituyó aquí al registro: pérdida previa de %1</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… pérdida de %1, %2–%3</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Aún sin iniciar.</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>Obteniendo la imagen. El paso aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Se omitió.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Se omitió: %1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Aún no hay salida.</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>Aún no hay salida. El paso se inició hace %1.</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>El paso no produjo ninguna salida.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Abriendo el registro…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>leyendo %1 %</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … mostrar el resto</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>Más opciones del registro</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>Copiar, guardar, plegar y más</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>Línea, como 1204, u hora, como 14:02:11 — Intro lleva allí</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>Línea u hora a la que ir</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Líneas coincidentes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>No se muestra ningún paso.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ Final</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ 1 línea nueva · Final</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ %Ln línea nueva · Final</numerusform>
            <numerusform>↓ %Ln líneas nuevas · Final</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>Copiar con marcas de t&amp;iempo</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>Copiar con co&amp;lores</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>Copiar e&amp;nlace a la línea</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>Seleccionar t&amp;odo el paso</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>&amp;Guardar el registro del paso…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>Guardar con marcas de ti&amp;empo…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>Guardar el registro sin &amp;procesar…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>Guardar los registros de todos los pasos…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>Ir a una línea o una &amp;hora…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>Enlaces en pantalla…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>Error &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Error anterior</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>M&amp;arcar la línea</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>A&amp;justar líneas</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>&amp;Marcas de tiempo</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>Mostrar sin p&amp;rocesar</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>Mostrar el resto de la línea</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>&amp;Desplegar siempre todo</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>Ninguna línea tiene marcador. Pulsar B en una línea para ponerle uno.</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>No se escribió nada a las %1 ni después. Introducir una hora anterior.</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>«%1» no es ni una línea ni una hora. Introducir un número o una hora como 14:02:11.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>%1 no se abrió: no es un archivo de la carpeta de este proyecto.</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>El enlace lleva a %1. No se abrió, porque solo se abren http y https.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>No hay ningún enlace en pantalla.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>%1 › %2, línea %3</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>Se copió el enlace a la línea %1.</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>Guardar los registros de todos los pasos</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>Guardar el registro de %1</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>Ejecutar un pipeline</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>Abrir la carpeta de un proyecto. Clustero lista sus pipelines (.clustero.yaml y .clustero/*.yaml), los ejecuta en este equipo y muestra cada ejecución en directo.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nuevo pipeline…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>Abrir archivo de pipeline…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>%1 no tiene ningún pipeline: no hay ni un .clustero.yaml ni una carpeta .clustero con archivos YAML. Aparecerá en la lista en cuanto tenga uno.</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>No se pueden conservar las ejecuciones</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>%1 #%2: %3.</translation>
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
        <translation>La ejecución %1 ya no existe; probablemente se depuró.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>Abrir una carpeta con pipelines</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>Abrir un archivo de pipeline</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>Pipelines (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>Mostrar su cadena</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>Los eventos no pueden iniciarlo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>Con estrella: avisar de sus novedades y ofrecerlo en la bandeja</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>Con estrella: avisar de sus ejecuciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Nuevo pipeline…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>Abrir archivo de pipe&amp;line…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Probar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Cerrar &amp;pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>Grafo o es&amp;quema</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>Grafo, ambos o &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>Pestaña del pa&amp;nel</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>&amp;Artefactos</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>Sali&amp;da</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>R&amp;establecer disposición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Todo…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>Cade&amp;nas</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onexiones</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Área ante&amp;rior</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>A la barra lateral</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>A la página</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>Al inspector</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Al panel</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>Pestaña anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>Ejecutar con &amp;parámetros…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>Ejecutar solo esta &amp;hebra</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>&amp;Validar y simular…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>Probar el &amp;disparador con eventos recibidos…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>Repetir lo que no tuvo é&amp;xito</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>Repetir &amp;todo</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>Repetir desde a&amp;quí</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>Mostrar la cade&amp;na</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>&amp;Editar el archivo de pipeline</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>Mostrar la ejecución más &amp;reciente</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>Fallo o problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>Fallo o problema &amp;anterior</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>Copiar el fallo como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>Acerca &amp;de Clustero</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>hebra</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>Acerca de Clustero</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>Ejecuta pipelines en el equipo propio y muestra cada ejecución en directo. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>Se muestra una ejecución; elegir Editar para modificar el pipeline</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>Mostrar la selección en el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>&amp;Cambios sin guardar…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>Mostrar qué hizo en el texto el último cambio</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>Mostrar los problemas de este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n línea cambiada</numerusform>
            <numerusform>%n líneas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n archivo tiene cambios sin guardar:
%1</numerusform>
            <numerusform>%n archivos tienen cambios sin guardar:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurar paso a paso</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>&amp;Configurar paso a paso</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>%1 está en un repositorio y aún no se ha ejecutado aquí. Lo inicia aquello que esperan sus disparadores; sus ejecuciones se muestran aquí.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>Cuando lo inician eventos…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>Mostrar el repositorio en el navegador</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>La App no se confirmó a tiempo en GitHub, así que no se creó ninguna aquí. Empezar de nuevo.</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>No se pudo abrir ninguna página en 127.0.0.1 a la que GitHub pueda volver. Comprobar qué limita las conexiones locales en este equipo.</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>Esta página era de un solo uso. Empezar de nuevo en Clustero.</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>Esto no es para Clustero.</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>La App está creada</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>Clustero continúa por sí solo. Esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>Esta dirección ya se usó. Empezar de nuevo en Clustero.</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>Esta dirección no corresponde a la App que se está creando ahora. Continuar en la última página que abrió Clustero.</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>No se creó ninguna App.</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>Ningún tema contiene «%1».</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>Nada: se quitaron las líneas</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Versión propia, sin guardar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar lo propio</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>&amp;Usar lo del disco</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>Ambos, &amp;primero lo propio</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>Ambos, primero lo del &amp;disco</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>&amp;Ninguno: como estaba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>Resultado de la fusión</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>D&amp;ecidir más tarde</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>No hay conflictos: ambos cambios son compatibles.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>Conflicto %1 de %2, línea %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>%n conflicto por decidir</numerusform>
            <numerusform>%n conflictos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>El resultado no es YAML: línea %1. %2</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>Minimapa: arrastrar para mover la vista (M lo oculta)</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>Crear pipeline</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuevo pipeline</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>&amp;Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>Donde está el código</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>Pipelines para empezar</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Contenido que tendrá el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>Elegir la carpeta que contiene el proyecto.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>No existe la carpeta %1. Elegir otra.</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>%1 Se creará como %2.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>No es JSON, así que no se pudo tomar nada de él.</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>No tiene ningún script que compruebe, pruebe o compile.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>No se encontró en las carpetas del sistema, que es donde buscan los pasos en este equipo. Instalarlo, o bien un motor de contenedores.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>%1: Node.js con %2.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>%1: Node.js con %2; scripts %3.</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>No consta que estos scripts comprueben, prueben o compilen algo.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>Es una lista que un campo no puede mostrar.</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>Es un mapa de claves y valores, que un campo no puede mostrar.</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>Es texto, y aquí se espera otra cosa.</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>Es true o false, y aquí se espera texto.</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>Es un número, y aquí se espera texto.</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>%1 no es un nombre válido: dos o más caracteres a-z, 0-9, _ y -, que empiece por una letra y termine en una letra o un dígito.</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>%1 Escribir %2, por ejemplo.</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>%1 no es una versión del formato de archivo. La única es 1.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
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
        <translation>Hebras</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
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
        <translation>disparador</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>hebra</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefacto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>Sin disparadores: el pipeline se ejecuta cuando alguien lo inicia.</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>Aún no hay hebras. Añadir la primera.</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>Aún no hay pasos. Añadir el primero.</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>Sin artefactos: una ejecución no conserva más que su registro.</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>Mostrar los campos de esta hebra</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>Seleccionar solo un elemento para editarlos.</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>Definir %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Quitar %1 en %2</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>Añadir hebra %1</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Añadir un paso a %1</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>Añadir una variable a %1</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>Añadir disparador %1</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>Añadir artefacto %1</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Editar el pipeline</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>Eliminar %1 y reconectar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>Conectar %1 → %2</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>Desconectar %1 → %2</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>Insertar %1 entre %2 y %3</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>Pegar hebras</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Eliminar %n elemento</numerusform>
            <numerusform>Eliminar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Duplicar %n elemento</numerusform>
            <numerusform>Duplicar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>Definir %1 en %n lugar</numerusform>
            <numerusform>Definir %1 en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>el pipeline</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>disparador %1</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>artefacto %1</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>hebra %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>Hebra o paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>Vista general del registro</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>Errores, coincidencias y marcadores de todo el registro. Un clic lleva allí.</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>Qué hace Clustero</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>Aquí se informa de lo que el propio Clustero hace y encuentra: ejecuciones que se inician y terminan, motores, problemas con archivos.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
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
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Otros parámetros</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>Este pipeline no indica parámetros, así que admite cualquiera. Escribir un name=value por línea, o nada.</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>Escribir un name=value por línea, o nada.</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>Un name=value por línea</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>name=value</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>La línea %1 no da ningún valor. Escribirla como name=value.</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>La ejecución necesita un valor aquí.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>Falta el parámetro %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>Antes hay que corregir %1.</numerusform>
            <numerusform>Antes hay que corregir %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>Un objeto JSON, como {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Una lista JSON, como [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>Un número entero, como mínimo %1.</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>Un número, como mínimo %1.</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>Un número entero, como máximo %1.</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>Un número, como máximo %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un número.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mayor que %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Menor que %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Un múltiplo de %1.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>De %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Como mínimo %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Patrón: %1</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>Elegir una opción</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parámetro %1</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>Elegir una carpeta del proyecto</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>Buscando carpetas…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>No contiene carpetas</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>Para cualquier otra carpeta, escribir su nombre</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>Lienzo en pausa: %1</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar en la carga útil</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>Buscar una clave o un valor</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>Copiar el puntero JSON</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>Copiar como expresión</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>Aún no hay hebras</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>A&amp;justar todo</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>Seleccionar todas las &amp;hebras</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>Seleccionar a&amp;nteriores</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>Seleccionar &amp;posteriores</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>M&amp;ostrar u ocultar pasos</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>%1 espera a %2, que a su vez espera a %1</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>Redundante: %1 ya espera a %2 a través de %3</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>Aún no hay hebras. Una hebra es una sucesión de pasos; las hebras que no se esperan entre sí se ejecutan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>Hacer doble clic aquí o pulsar A para añadir la primera.</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>puerto, conectar desde %1</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>puerto, conectar con %1</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>Elegir qué debe esperar a %1</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>Elegir a qué debe esperar %1</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>arista, de %1 a %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>Grafo del pipeline</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>%1 no está. Se movió o se eliminó. Abrir otro archivo o crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Recargar del disco</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>No se guardó nada: el archivo no se ha leído.</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>%1 no se guardó: ha cambiado en el disco. Comparar ambas versiones y después conservar la propia, usar la otra o fusionarlas.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo propio</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>Usar la versión del disco</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>Fusionar con la versión del disco</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>Restaurar el texto sin guardar</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>El archivo aún no se ha leído. Esperar un momento y repetir la acción.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>%n cambio a la vez es demasiado. Seleccionar menos.</numerusform>
            <numerusform>%n cambios a la vez son demasiados. Seleccionar menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>No se cambió nada: el texto es otro desde que se mostró esto. Volver a mirar y repetir la acción.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>Organizar el grafo</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Mover tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>Guardado con %n error</numerusform>
            <numerusform>Guardado con %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>El texto no se puede leer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>No hay ningún problema aquí.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>¿Guardar estos cambios?</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n hebra</numerusform>
            <numerusform>%n hebras</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>Lo que se cambie se cambia en todos.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Hebra</translation>
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
        <translation>%1 / %2 falló.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>Falla desde #%1 (%n ejecución).</numerusform>
            <numerusform>Falla desde #%1 (%n ejecuciones).</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>Fallo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>El archivo tiene %n error, así que no se puede ejecutar. La pestaña Problemas lo muestra.</numerusform>
            <numerusform>El archivo tiene %n errores, así que no se puede ejecutar. La pestaña Problemas los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>un entorno aislado de este equipo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Terminó con</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>código 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>%1 (secreto %2)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Hebras</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>No hay nada seleccionado: este es el pipeline completo.</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Hebra</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Paso de %1</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>No se muestra ninguna ejecución</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>Aquí se muestra en directo lo que imprimen los pasos. El archivo en sí no imprime nada.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>Esta ejecución se quitó al depurar. En su lugar se muestra el archivo.</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>El archivo ha cambiado desde esta ejecución. Se muestra lo que se ejecutó.</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>El archivo tiene errores, así que no se puede ejecutar. La pestaña Problemas los muestra.</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>¿Ejecutar con cambios sin guardar?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>%1 tiene cambios sin guardar, y una ejecución usa el archivo guardado.</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>Guardar y ejecutar</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>Ejecutar la versión guardada</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>Seleccionar antes la hebra o el paso desde donde ejecutar.</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>Se inició la ejecución %1 de %2.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>La ejecución no se inició.</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>La ejecución no se inició. %1</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Mostrar salida</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>¿Cancelar esta ejecución?</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>La ejecución #%1 lleva %2 en curso. Lo que se ejecuta ahora dispone de 10 segundos para terminar; una repetición puede reutilizar las hebras terminadas con éxito.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>No hay ningún programa configurado para abrir %1.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>Repetir lo que no tuvo éxito</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>Ejecutar solo esta hebra y lo que necesita</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Editar esto</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>Abrir el archivo con otro programa</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>%1
Posible: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems in this pipeline file.</source>
        <translation>No hay problemas en este archivo de pipeline.</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>Ningún problema coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>Es un enlace que lleva fuera de la carpeta o a ninguna parte.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>Ocupa más de 256 KiB.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es texto.</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>%1, un workflow de GitHub</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>%1, un pipeline de GitLab</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Imagen de contenedor</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>Lo que indican los archivos del propio proyecto</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>No se pudo incorporar lo que lo inicia.</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>No se pudo crear un pipeline válido a partir de él.</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>No hay ni una carpeta de pruebas ni una configuración de pytest.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>No se encontró en las carpetas del sistema, que es donde buscan los pasos en este equipo. Instalarlo.</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>%1: un proyecto de Python.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>%1: un proyecto de Python, probado con pytest.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>%1: un proyecto de Python, probado con unittest.</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>Sus sesiones para varias versiones de Python no se incorporan.</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>dependencias del proyecto</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>Sin pruebas nada las necesita, así que no se instalan.</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (desconocido)</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>Aquí no se conocen los motivos de este tipo.</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Ninguno marcado: todos.</translation>
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
        <translation>1 hueco</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Reintentando ahora.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nuevo intento a las %1.</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>Conectado desde %1 · lo que llega cuando no hay conexión no se guarda allí</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>1 evento pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>%n evento pendiente</numerusform>
            <numerusform>%n eventos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>Conectado · poniéndose al día, %1 · %2</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>Conectado · al día hasta %1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>Sin conexión desde %1: %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>Consulta cada %1 s, por lo que los eventos llegan con hasta %1 s de retraso · última: %2 · %3</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>Suscribirse a un retransmisor</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>Tal como la imprimió «clustero-relay channel add»</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>Se mostró una sola vez, al crear el canal</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>Con lo que firma el remitente; no para una GitHub App</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>El host del retransmisor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>&amp;Secreto del webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>Un retransmisor recibe webhooks en una dirección pública y los guarda hasta que este equipo los recoge. No se confía en él: las firmas se comprueban aquí. El token y el secreto se guardan en el llavero.</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>El id de un canal solo tiene letras, dígitos, «-» y «_».</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>No existe la credencial `%1`. Añadirla con: clustero connections add-s3, add-maven o add-registry</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>Buckets en %1</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>Repositorio Maven en %1</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>Registro de imágenes %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>«%1» no puede ser el nombre de una credencial: como máximo 64 letras, dígitos, `.`, `_` y `-`.</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>Ya existe una credencial `%1`. Quitarla primero o darle un secreto nuevo.</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>%1 acepta la credencial.</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>%1 aceptó el secreto nuevo, que ya está en el llavero.</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>Se aceptó la última vez que se usó.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Aún sin usar.</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>lo que %1 puede hacer allí</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>nunca, hasta que se renueve en el servidor</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>Editar y reprocesar</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Carga útil como JSON</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reprocesar</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>La copia se admite como un nuevo evento propio. Puede iniciar todos los pipelines con los que coincida, como si se hubiera recibido; el evento del que procede queda como está.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>No es JSON: %1, en el carácter %2.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>Filtrar repositorios</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>Filtro: un repositorio, un pipeline…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>Elegir en GitHub…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>Abre la página donde se indica qué repositorios puede ver la App</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>Al marcar un pipeline, sus disparadores inician ejecuciones en este equipo a partir de ese momento. Los pipelines se buscan en la rama predeterminada de cada repositorio.</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorios de %1</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>Sin repositorios</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>Aún no se ha instalado en ningún sitio</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>Elegir en GitHub qué repositorios puede ver la App. Aparecerán aquí por sí solos.</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>Ningún repositorio coincide con «%1»</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
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
            <numerusform>los eventos inician %n</numerusform>
            <numerusform>los eventos inician %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>A partir de ahora, los eventos lo inician.</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>Los eventos ya no lo inician.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>aún sin examinar</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>ningún pipeline en %1</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>un momento…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>los eventos lo inician</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privado)</translation>
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
        <translation>Espacio activa o desactiva que sus disparadores inicien ejecuciones en este equipo</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>Repositorio y sus pipelines</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>Los repositorios no se pueden leer: no se puede abrir el almacén.</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>La App ya no ve este repositorio.</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>Este pipeline no pide ningún valor.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>Opciones de la ejecución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>Iniciar la ejecución (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>Por qué la ejecución aún no puede iniciarse</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>Ir al primer valor que impide iniciar la ejecución</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar ejecución</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>Grafo y texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>%1 (Ctrl+E pasa al siguiente)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>Mostrar y editar el archivo tal como está ahora</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>Mostrar una ejecución; la flecha lista las últimas</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>Ejecutar este pipeline (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>Más formas de ejecutar</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>Ejecutar con parámetros…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>Repetir esta ejecución</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>Lo que no tuvo éxito</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>Desde el paso seleccionado</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>Mostrar la cadena: qué inicia este pipeline y qué inicia él</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>Ejecución #%1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n hebra, aún sin guardar. Pulsar Ctrl+S para guardar.</numerusform>
            <numerusform>%n hebras, aún sin guardar. Pulsar Ctrl+S para guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n hebra. Pulsar F5 para ejecutar.</numerusform>
            <numerusform>%n hebras. Pulsar F5 para ejecutar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1 (normalmente %2)</translation>
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
        <translation>&amp;Todas las hebras</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>Solo las hebras &amp;elegidas y aquellas a las que esperan</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>Ejecutar en la propia &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>&amp;Pasos simultáneos</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>Hebras que ejecutar</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Pasos simultáneos</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>Los pasos escriben entonces en %1. De lo contrario, reciben una copia de ella y la carpeta queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n hebra y a lo que espera</numerusform>
            <numerusform>%n hebras y a lo que esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>todas las hebras</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>en la propia carpeta</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>en una copia de la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>%n paso a la vez</numerusform>
            <numerusform>%n pasos simultáneos</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>No hay ninguna hebra elegida. Elegir una o ejecutar todas las hebras.</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>%1 (%2 la espera)</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Frente a lo habitual</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>Filtro: nombre, #número, falló, manual…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>Aquí aparece cada ejecución de un pipeline en este equipo, tanto si se inició en esta ventana como en una terminal. Abrir una carpeta que tenga un .clustero.yaml y ejecutarlo.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n ejecución coincide</numerusform>
            <numerusform>%n ejecuciones coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Ninguna ejecución coincide con «%1»</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>El filtro busca en el nombre del pipeline, el número, el estado y la forma en que se inició la ejecución.</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>Detener el guardado</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Guardado hasta ahora</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>Ninguno: no se pide nada a la persona.</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>No se obtiene nada antes del primer paso.</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
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
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>Introducir aquí con qué firmará el remitente sus webhooks y después cambiarlo allí. Entretanto no se pierde ninguna entrega: el secreto anterior se sigue aceptando.</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>GitHub recibe un nuevo secreto aleatorio con el que firmar y el llavero lo guarda; nadie tiene que verlo. Lo que está en camino, firmado con el anterior, se sigue aceptando.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Nuevo &amp;secreto</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>Un nuevo secreto aleatorio se guarda en el llavero y se muestra en la página siguiente, para introducirlo en Jira. Lo firmado con el anterior se sigue aceptando.</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>Mostrar u ocultar «%1»</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>No se puede cargar una parte de Clustero: %1. Instalar Clustero de nuevo.</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>%1 es de otra versión de Clustero que esta ventana. Salir de Clustero y volver a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>Mientras tanto, otra persona hizo cambios aquí. Cerrar esta ventana y volver a abrirla.</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Se guarda en %1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir activo en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Abrir al iniciar sesión, en la bandeja</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>Rueda del ratón sobre el grafo</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>Desplaza; con Ctrl cambia el zoom</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Cambia el zoom</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>Mover las tarjetas de inmediato, sin animación</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>Teclas de una sola letra, como E para el error siguiente</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>Mostrar los cambios antes de guardar un archivo</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>Pasos simultáneos</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>%1 (tantos como procesadores)</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>auto, docker, podman o una dirección como unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Buscar motores</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>Los pasos en este equipo (type: host) no necesitan motor.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
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
        <translation>No se encontró ningún sitio donde buscar.</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>Quitar ejecuciones de más de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>Conservar de cada pipeline</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> ejecuciones</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar como máximo</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Mostrar qué se quitaría</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarlo ahora</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>Las ejecuciones, los registros, los espacios de trabajo y los artefactos se guardan en %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En proceso…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>Se quitaría %n elemento, %1 en total.</numerusform>
            <numerusform>Se quitarían %n elementos, %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>Se quitó %n elemento, %1 liberados.</numerusform>
            <numerusform>Se quitaron %n elementos, %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>Avisar cuando una ejecución iniciada por mí, o de un pipeline con estrella…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falle</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>se arregle: tenga éxito después de haber fallado</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>tenga éxito tras más de cinco minutos</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>tenga éxito, en cualquier caso</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>falle de nuevo</translation>
    </message>
    <message>
        <source>started</source>
        <translation>se inicie</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>necesite una conexión o una credencial que no funciona</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>También se respeta el modo No molestar del sistema. Además, todo llega a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>%1 ya está asignado a «%2». Quitarlo antes de allí.</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>Restablecer todos los valores predeterminados</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>No responde ningún motor de contenedores.</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>No responde ningún motor de contenedores. No hay socket de %1.</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>Los pasos que indican una imagen necesitan uno. Los pasos con `type: host` funcionan sin él.</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>Los pasos con `type: host` se pueden aislar con bubblewrap.</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>Los pasos con `type: host` lo necesitan. Los pasos que indican una imagen funcionan sin él.</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>El programa git no está instalado.</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>%1 no indica su versión.</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>Clustero lee los repositorios sin él. Hace falta para los commits y los push.</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>Aún no se ha elegido ningún proyecto.</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>%1 no está en ningún repositorio Git.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>Los pipelines se ejecutan igualmente. Los eventos de GitHub inician los de repositorios.</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>%1 es un repositorio Git sin remoto.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>Los pipelines se ejecutan igualmente. Los eventos de GitHub inician los de los repositorios que GitHub conoce.</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>%1 es un repositorio Git.</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>%1 es el repositorio %2.</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>El llavero de la sesión responde. Ahí se guardan los tokens, las claves y los secretos.</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>Sin él no se puede guardar ningún token ni secreto: Clustero nunca los escribe en un archivo. Los pipelines que no los necesitan se ejecutan.</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>a través del proxy %1:%2</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 responde, %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>Se consultó a %1 %2. %3</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>Los pipelines se ejecutan sin ella. GitHub, los retransmisores y las imágenes que aún no están aquí necesitan la red; el proxy es el del sistema (https_proxy) y las autoridades de certificación propias se indican en la configuración.</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>La comilla %1 no está cerrada. Cerrarla o anteponer una barra invertida.</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Abrir una carpeta con pipelines</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>Mostrar los pipelines</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>Aún no hay pipelines aquí. Un pipeline es un .clustero.yaml en la carpeta de un proyecto.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Bandeja de entrada (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>el archivo ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>%n error en el archivo</numerusform>
            <numerusform>%n errores en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>aún no se ha ejecutado</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1, carpeta, %n pipeline</numerusform>
            <numerusform>%1, carpeta, %n pipelines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1, repositorio, %n pipeline</numerusform>
            <numerusform>%1, repositorio, %n pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>Eventos que probar</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>Lo que dice el evento, como JSON</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>Elegir un evento o escribir como JSON lo que diría uno.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>No es JSON: %1, en el carácter %2. El evento queda como estaba.</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Disparador %1: %2</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Hebras</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>Token de la App</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiarlos</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Conectar Slack</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>Nuevos tokens para %1</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Mensaje de prueba a %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>Una Slack App propia recibe el comando /clustero e informa del resultado de las ejecuciones. Se conecta desde aquí a Slack, así que nada tiene que ser accesible desde fuera. Sus tokens se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>Crear nuevos tokens en las páginas de la App en Slack. Si un campo se deja vacío, se conserva el token anterior.</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. Token de la App</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>En la página «Basic Information», en «App-Level Tokens», pulsar «Generate Token and Scopes» y añadir el permiso connections:write.</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. Token del bot</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>En la página «Install App», instalarla en el espacio de trabajo y luego copiar el «Bot User OAuth Token».</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>Crear en Slack…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. La App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>La página de Slack ya está rellenada: elegir el espacio de trabajo y luego «Create». La App solicita:</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>Slack está conectado</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>Para probarlo, elegir un canal y ver si el mensaje llega allí.</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>Cada token está en el campo del otro.</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>El token está en el campo equivocado: el de la App empieza por xapp-, el del bot por xoxb-.</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>Un token que empieza por xoxp- actúa en nombre de una persona. Copiar el del bot, que empieza por xoxb-.</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>Un token que empieza por xoxe caduca al cabo de unas horas. Desactivar la rotación de tokens en la página de la App.</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>El token no está completo o el campo contiene algo más que el token. Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>El token de la App debe empezar por xapp-.</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>El token del bot debe empezar por xoxb-.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>todos los pipelines</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>Nombres o repositorios de pipelines, separados por comas; * equivale a cualquier texto. Vacío: todos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Se le informa de</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>Quién puede usar %1</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>Id de una persona o un grupo de usuarios</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>En Slack, el menú de un perfil permite copiar el id de miembro («Copy member ID»). La respuesta a /clustero help también lo indica</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>hacer todo (propietario)</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>ejecutar, cancelar y silenciar</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>Quien no figure aquí no puede hacer nada desde Slack. Empezar por añadirse como propietario: la respuesta a /clustero help indica el id propio.</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>De qué se le informa</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>lo que falló y lo que se corrigió</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>lo que falló, lo que se corrigió y lo que espera aprobación</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>lo que espera aprobación</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>Conectar Slack…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>Pide a Slack:</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>Controlar desde Slack</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>Una App de Slack propia informa de las ejecuciones y acepta órdenes, sin dirección pública. No hace falta para nada más.</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
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
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>Consultando los canales en Slack…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privado)</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>La App aún no ve ningún canal. Los privados solo los ve cuando se la invita a ellos.</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>Hebras de un repositorio</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>Las hebras son las de un archivo de un repositorio, en el commit del evento. El nombre, los disparadores y los artefactos son los de este archivo.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>Archivo en él</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>Rama, etiqueta o hash</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>su rama predeterminada</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>Indicar primero el repositorio, por ejemplo acme/web.</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>Suspendida en %1</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>Quitada de %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>Abrir en GitHub</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>Abrir en GitHub: %1</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Abrir en Slack</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>Abrir en Slack: %1</translation>
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
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>directory, number of steps</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a strand that is not defined</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>sin definir · ¿%1?</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>%1, sin definir</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>%1, sin definir, quizás %2</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>Comando del equipo</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>un programa de este equipo, en un entorno aislado</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Imagen de contenedor</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>un comando en un contenedor nuevo</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>Compilación de C++</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>CMake: configurar y después compilar</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>Pruebas de C++</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>CTest en la carpeta build</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>npm: instalar y después probar</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>las pruebas unitarias de un proyecto</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>Cargo: probar y después compilar en modo release</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>go vet y después go test</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>un paso en esta imagen</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>Una expresión de JavaScript sobre payload, headers y event que debe cumplirse.</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>Una imagen de contenedor como node:20, o host para los programas de este equipo en un entorno aislado.</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>Un archivo, una carpeta o un patrón glob (*, ?, […], **) dentro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>Se publicó un paquete en el registro de GitHub.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>Una pull request se abrió, recibió commits, se fusionó o se cerró en GitHub.</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>Una expresión regular que aparezca en su título.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>Una expresión regular que aparezca en el mensaje del commit más reciente.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>Una expresión regular que aparezca en el nombre del tag.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>Una expresión regular que aparezca en el nombre de la versión.</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>Se publicó una versión en GitHub o se creó su borrador. Publicar sin borrador cuenta como ambas cosas.</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>Terminó una ejecución de otro pipeline.</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>Se solicitó una ejecución</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>Se hizo push de un tag</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>Se creó o se publicó una versión en Jira.</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>Se publicó una versión</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>Una expresión; si es falsa, el paso se omite.</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>Una expresión; si es falsa, la hebra se omite y las hebras posteriores se ejecutan igualmente.</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>Se creó un issue en Jira o cambió de estado.</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>Se abrió o se cerró un issue en GitHub.</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Otro pipeline</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>Otra forma de escribir dir.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>«automatic» inicia una ejecución de inmediato; «manual» la ofrece en la ejecución que terminó.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>Se hizo push de commits o de un tag a GitHub.</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>Se hizo push de commits a una rama</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>Se le añadieron commits con un push</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>Committer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>Despliega en</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>También borradores</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ecosistema</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>Variables de entorno: K=V, {key, value} o {key, secret}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>Cambiaron archivos de la carpeta en este equipo.</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>Archivos que se conservan cuando la ejecución termina con éxito.</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>Cambiaron archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>También de forks</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>Patrones glob de nombres de rama; * se detiene en una barra, ** no.</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>Patrones glob de nombres de canal; si se omite, cualquier canal.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>Patrones glob de direcciones de correo; el committer de alguno de los commits del push coincide.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>Patrones glob de direcciones de correo; el autor de alguno de los commits del push coincide.</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>Patrones glob de nombres de etiqueta; tiene alguna de ellas.</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>Patrones glob de rutas de la carpeta; si se omite, todas.</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>Patrones glob de rutas cuyos cambios no cuentan.</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>Patrones glob de las ramas de las que procede.</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>Patrones glob de las ramas a las que se destina.</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>Patrones glob de nombres de pipelines.</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>Patrones glob del nombre del paquete.</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>Patrones glob del nombre completo del repositorio; si se omite, cualquiera.</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>Cuánto tiempo debe pasar sin cambios antes de iniciar la ejecución.</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>Cómo debe haber terminado la ejecución; no se tiene en cuenta si lo indica `on`.</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>Rutas ignoradas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Tipo de issue</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>Falló o agotó el tiempo</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>Cambió de estado</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>Llegó una hora programada.</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>Terminó con éxito</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>Se cerró</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>Se cerró sin fusionar</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>Se creó</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>Se fusionó</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>Se abrió</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>Se abrió o se reabrió</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>Se publicó</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>Se publicó</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Issue de Jira</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>Versión de Jira</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>Minuto, hora, día del mes, mes, día de la semana.</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>Horas perdidas</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>También versiones preliminares</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
        <translation>Tiempo sin cambios</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión publicada</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>Alguien solicitó una ejecución en la ventana, en la línea de comandos o en Slack.</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>Se envió algo a un canal del retransmisor.</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>Se recibió algo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Hebras</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>Rama de destino</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>El nombre del artefacto: letras minúsculas, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>El comando: una lista de argumentos. Un texto solo es un único argumento, no una línea de shell.</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>Los eventos que inician este pipeline; basta con que coincida uno.</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>La carpeta del espacio de trabajo que los pasos ven en /usr/local/src.</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>La carpeta del espacio de trabajo que este paso ve en /usr/local/src.</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>El nombre completo del repositorio al que se destina, o un patrón glob de nombres; si se omite, el repositorio que contiene el archivo.</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>La clase de evento: git, github_pr, pipeline, manual, schedule, …</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>La clase de paquete.</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>El nombre de un secreto del llavero; su valor se oculta en los registros.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>El nombre de la prioridad del issue.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>El nombre del tipo de issue.</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>El programa que recibe cmd como argumentos.</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>La clave del proyecto.</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>Los motivos que inician una ejecución, como commit_push.</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>El nombre completo del repositorio, o un patrón glob de nombres; si se omite, el repositorio que contiene el archivo.</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>El estado que tenía, por nombre o id.</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>El estado que tiene ahora, por nombre o id.</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>El paso se termina pasado este tiempo: 90s, 10m, 2h, 1h30m; como máximo, 7 días.</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>El nombre del paso, único en su hebra: letras minúsculas, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>Los pasos, uno o más; se ejecutan uno tras otro, cada uno en un contenedor nuevo.</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>La hebra se termina pasado este tiempo: 90s, 10m, 2h, 1h30m; como máximo, 7 días.</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>El nombre de la hebra, único en el archivo: letras minúsculas, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>Las hebras del pipeline, una o más. Las hebras que no se esperan entre sí se ejecutan al mismo tiempo.</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>Las hebras que deben terminar con éxito antes de que se inicie esta.</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>Llegó la hora</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>El nombre de la variable.</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>El valor de la variable.</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>Toda la ejecución se termina pasado este tiempo: 90s, 10m, 2h, 1h30m; como máximo, 7 días.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Versión del formato de archivo; el único valor es 1.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>Qué ocurre si el equipo estaba suspendido; `one` ejecuta una sola vez por todas las horas perdidas.</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>Lo que se pide antes de una ejecución, como JSON Schema de un objeto.</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>Cómo se llama el pipeline; su slug es PIPELINE_SLUG.</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>La zona de estas horas; si se omite, la de este equipo.</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>Dónde despliega esta ejecución; un resultado no vacío pasa a ser DEPLOY_ENVIRONMENT.</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>Si las versiones preliminares inician una ejecución.</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>Si las pull requests de otros repositorios inician una ejecución; esta espera aprobación y no recibe secretos.</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>Si las pull requests en borrador inician una ejecución.</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>Si la ejecución falla cuando nada coincide.</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>Quién ejecuta el comando: un nombre, un uid o uid:gid.</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>todos los motivos del tipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>el nombre del archivo sin su extensión</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>según la imagen</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>según la hebra</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>Un repositorio Maven.</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>Un bucket de un almacén compatible con S3.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>la de Amazon para la región</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>Un artefacto de un repositorio Maven.</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>Un objeto en un almacén compatible con S3.</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket en la ruta</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>Archivos de otros lugares que están en el espacio de trabajo antes del primer paso.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>Repositorio Maven</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>La dirección del archivo.</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>La dirección del repositorio.</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>La dirección del almacén, por ejemplo https://storage.googleapis.com.</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>El artifactId.</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>El archivo en que se convierte en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>El SHA-256 del archivo; si llega cualquier otra cosa, la ejecución falla.</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>El groupId, por ejemplo com.example.</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>El nombre de la entrada: letras minúsculas, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>El tipo de archivo, que es su extensión: jar, war, zip, tar.gz.</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>El nombre en un registro de imágenes, por ejemplo registry.example.com/acme/site:1.2, al que se sube el artefacto, un archivo de imagen.</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>El nombre de una credencial añadida con clustero connections.</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>El nombre del bucket.</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>El nombre del objeto; si termina en barra, los archivos del artefacto quedan debajo.</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>La clave o el id del proyecto.</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>La región del bucket.</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>La versión; una publicada, no SNAPSHOT.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Dónde está.</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>Adónde se envía el artefacto cuando la ejecución termina con éxito: un lugar o una lista de ellos.</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>Si http:// puede llevar fuera de este equipo y de su red privada.</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>Si se puede omitir sha256; entonces el archivo solo se compara con las sumas de comprobación del propio servidor.</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>Si el bucket va en la ruta de la dirección y no delante de su host.</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>Con image: en lugar del artefacto se sube una imagen que tiene el motor.</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>Con url: si http:// puede llevar fuera de este equipo y de su red privada.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sin cifrado</translation>
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
        <translation>en ningún lugar</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>el artefacto</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>true si se indica endpoint</translation>
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
        <translation>Mostrar el lugar que indica el informe</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>Detalles de la prueba</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Salida de error</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>%n prueba · %1</numerusform>
            <numerusform>%n pruebas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>Ninguna prueba seleccionada</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>Seleccionar una para ver su mensaje y su salida.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… %n carácter más. Copiar los incluye todos.</numerusform>
            <numerusform>
… %n caracteres más. Copiar los incluye todos.</numerusform>
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
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>sin pruebas</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Solo &amp;fallidas</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>Sin informe de pruebas</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>Un informe indica qué pruebas se superaron y cuáles fallaron.</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>Filtrar pruebas</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Fallo anterior</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>Fallo anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Fallo siguiente</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>Fallo siguiente (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>El informe no contiene pruebas</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>El programa que lo escribió no ejecutó ninguna.</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>Leyendo el informe …</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>El informe no se puede mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>Ninguna prueba falló</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>Ninguna prueba coincide con «%1»</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Mostrar todas las pruebas</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>%1 es obligatorio. Escribir un valor.</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>se omitió</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>espera a %1 y %n más</numerusform>
            <numerusform>espera a %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>hebra</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Filas de la cronología</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Intervalo visible</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n hebra. La tabla muestra lo mismo.</numerusform>
            <numerusform>%n hebras. La tabla muestra lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Cronología: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>Se muestran los pasos.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%n paso, plegado.</numerusform>
            <numerusform>%n pasos, plegados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>Las barras rayadas están en cola, las macizas están en curso, las discontinuas muestran la duración habitual y las de borde resaltado están en la ruta crítica.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>ruta crítica</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>%1, paso de %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>Hebra, paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ruta crítica</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>Por qué esperó o terminó</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Cronología de la ejecución</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>No hay ninguna ejecución que mostrar</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>La cronología muestra cuándo esperó y se ejecutó cada hebra y de qué dependió el final de la ejecución.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>Ejecutar el pipeline</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>En el orden del archivo</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Primero las que empezaron antes</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Primero las más largas</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>Orden de las hebras</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Mostrar todos los pasos</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>Plegar todos los pasos</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrar toda la ejecución</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>F sin selección</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Mostrar lo mismo como tabla</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Cronología como tabla</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>Mostrar el registro desde su inicio</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera a %1.</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>Esperó a %1 hasta las %2.</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>En cola desde hace %1, hasta que pueda empezar un paso.</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>Estuvo en cola %1, hasta que pudo empezar un paso.</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>Se preparó durante %1: un puesto libre, la imagen, un contenedor.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
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
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, normalmente %2</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>En la ruta crítica: de ella depende el final de la ejecución.</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>En la página «%1» de Slack, en «%2»</translation>
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
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Pausar notificaciones</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>&amp;Abrir Clustero</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Durante 1 &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>Hasta &amp;reanudarlas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>%1 #%2: %3</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>Aquí aparecen los pipelines marcados con estrella</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Reanudar (en pausa hasta %1)</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>1 requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallos</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>notificaciones en pausa</translation>
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
        <translation>Probar con eventos recibidos</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>Con cuáles de los 200 eventos más recientes este disparador habría iniciado una ejecución, y por qué no con los demás</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>Un JSON Schema se escribe como YAML.</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>Un campo no puede mostrar este valor.</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>Elegir o escribir un evento y ver qué pasa con cada hebra</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>Probar un disparador con los 200 eventos recibidos más recientes</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>Esperaría aprobación</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>Se iniciaría</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>Se ofrecería una ejecución</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>Otro tipo de evento</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>Demasiado grande para probarlo</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>%1: se esperaba %2, no se encontró nada</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>%1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>Simular con este evento</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>Aún no se han recibido eventos</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>Un disparador se prueba con lo que ocurrió realmente: push, pull requests, horas, finales de ejecuciones. Los eventos llegan en cuanto se conecta un retransmisor o GitHub, y mientras esta ventana esté abierta o `clustero listen` esté en marcha.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>No hay ningún disparador que probar</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>Sin disparadores, solo una persona inicia este pipeline. Al añadir uno en el formulario del archivo, en Disparadores, aquí aparece lo que habría iniciado.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>El disparador que se prueba, tal como está editado ahora</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>Eventos que mostrar</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>De su tipo</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>No se iniciaría</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>Eventos recibidos, los más recientes primero</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>Condiciones del disparador</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>Muestra qué pasaría con cada hebra y permite cambiar lo que dice el evento</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>Disparador %1: %2</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>%1
%2, recibido: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>Se habría iniciado con %1 de %2 eventos</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>Se habría iniciado con %1 y ofrecido con %2 de %3 eventos</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>probando más…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>%n es de otro tipo</numerusform>
            <numerusform>%n son de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>No hay ninguno de estos entre los eventos probados. «Todos los eventos» los muestra todos.</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Ningún evento elegido.</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 se cumple</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 no se cumple</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>Una variable que recibiría la ejecución.</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>Mediante %1: en menos de un segundo</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>Mediante una dirección propia: en menos de un segundo</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>Consultar GitHub cada minuto: funciona en cualquier lugar, con hasta un minuto de retraso</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>Canal al que lleva</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>Envía allí una entrega de prueba y espera hasta que llegue aquí</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Lleva a</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>Un proxy o un túnel propio que reenvía sin cambios lo que recibe por POST.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Pasos de la configuración inicial</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Salir de la configuración inicial</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>Para los archivos de este equipo todo funciona sin ella. Se vuelve a encontrar en Conexiones y en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
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
        <translation>1 hebra ya no la espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n hebra ya no la espera.</numerusform>
            <numerusform>%n hebras ya no la esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>1 hebra espera ahora a lo que ella esperaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n hebra espera ahora a lo que ella esperaba.</numerusform>
            <numerusform>%n hebras esperan ahora a lo que ella esperaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>%1 espera ahora a %2.</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 ya no espera a %2.</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>%1 ya no espera a ninguna hebra.</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>Ya nada espera a %1.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>Se eliminó %n hebra.</numerusform>
            <numerusform>Se eliminaron %n hebras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>Se eliminó el paso %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 es una copia de %2.</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>Hay una copia del paso %1 a continuación.</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>%1 es ahora la hebra %2 de %3.</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>%1 es ahora el paso %2 de %3.</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>%1 se ejecuta ahora entre %2 y %3.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Se creó %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>Pegado.</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>Hay más de 100 jobs.</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>%1: un workflow de GitHub.</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>Este evento no inicia pipelines aquí.</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>Los patrones que empiezan por ! se omiten.</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>Este filtro no se incorpora; véase `clustero schema trigger`.</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>Cualquier tag lo inicia. Se puede indicar un patrón con `tag`, una expresión regular.</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>No se puede incorporar un workflow que está en otro lugar.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>El job despliega en un entorno. Añadirlo a mano cuando el resto esté en verde.</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>El job %1 tiene una condición, así que se omite. Aquí `when` puede indicarla.</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>Nada de este job se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>Aún no hay equivalente de esta clave.</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>Las matrices no se incorporan.</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>Las matrices no se incorporan: la hebra se ejecuta una vez, con %1.</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>El job %1 no se ejecuta en Linux.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>No se puede definir una variable con este nombre.</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>Es un token que solo tienen los runners de GitHub.</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>El valor no se conoce antes de que GitHub lo ejecute.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>No es una imagen que se pueda indicar aquí.</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>Hay más de 100 pasos.</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>No es necesario: las hebras de una ejecución comparten un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>Las acciones de GitHub no se ejecutan aquí. Un comando o una imagen puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>Un paso tiene una sola imagen, aquí %1.</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>Su ruta no puede ser un artefacto aquí.</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>El paso tiene la condición %1, así que se omite.</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>Está escrito para el shell %1.</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>Usa %1, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>Trabaja en una carpeta fuera del proyecto.</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>Su valor no está en el archivo. Guardarlo con `clustero secret set %1`.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>No se puede leer como YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>Archivo de pipeline</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>Archivo de pipeline como YAML</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>Tab aplica sangría; para salir, pulsar Esc y después Tab. Ctrl+Espacio completa palabras.</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>Aquí no hay nada que completar</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Línea (de 1 a %1):</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>Ir a la &amp;hebra</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>Completar la p&amp;alabra</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>Co&amp;mentar o quitar comentario</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>P&amp;legar</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>Repetir lo fallido</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>Abrir bandeja de entrada</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>menos de 1 s</translation>
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
        <translation>✕ %1: tiempo agotado</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ %1 falló</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ %1 · %2: tiempo agotado</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ %1 · %2 se interrumpió</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ %1 · %2 falló</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>terminó tras %1</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>terminó tras %1: %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>código %1 tras %2</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>código %1 tras %2: %3</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>con éxito en %1</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>con éxito en %1, tras %n fallo</numerusform>
            <numerusform>con éxito en %1, tras %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ %1 se inició</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ %1 · arreglado</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ %1 terminó con éxito</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ 1 pipeline falló</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n pipeline falló</numerusform>
            <numerusform>✕ %n pipelines fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>1 pipeline tiene novedades</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n pipeline tiene novedades</numerusform>
            <numerusform>%n pipelines tienen novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n pipeline tiene novedades, %1 con fallos</numerusform>
            <numerusform>%n pipelines tienen novedades, %1 con fallos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>El ejemplo no se pudo escribir en %1. ¿Está lleno el disco o falta permiso para escribir en la carpeta?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>Ejecuta pipelines en el equipo propio y muestra cada ejecución en directo.</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>Abrir este archivo de pipeline y ejecutarlo.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Iniciar en la bandeja, sin la ventana.</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>Carpetas, archivos de pipeline, ejecuciones por su id, direcciones clustero:.</translation>
    </message>
</context>
</TS>
