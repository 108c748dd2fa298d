<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>להצגת המאגרים שה־App רשאי לראות.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>לקריאת קובצי פייפליין, להבאת הקומיטים שריצות עובדות עליהם, ולקבלת אירועי push ו־release.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>להצגת כל ריצה לצד הקומיט שלה ב־GitHub, עם לחצן להרצה חוזרת.</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>Commit statuses</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>להצגת תוצאת הריצה במקומות שבהם checks אינם אפשריים.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>להפעלת פייפליינים עבור pull requests.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>להפעלת פייפליינים עבור issues.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>להפעלת פייפליינים כאשר חבילה מתפרסמת.</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>הביטוי הרגולרי נעצר בתו ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>לא ביטוי תקין, תו ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>המסלולים ש־⁨%1⁩ ממתין להם</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>⁨%1⁩ מתחיל כשכל המסלולים המסומנים הצליחו.</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>המתנה למסלולים אלה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a strand, why it cannot be ticked</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>clustero::AfterField</name>
    <message>
        <source>%1 (not defined)</source>
        <translation>⁨%1⁩ (לא מוגדר)</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>אין מסלול אחר.</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>ייווצר מעגל: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>מסלול אינו יכול להמתין לעצמו.</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>חלק ממעגל.</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>הוספת ארגומנט</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>ארגומנט ⁨%1⁩</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>הפקודה כולה, כמו ב־shell. אפשר להקליד או להדביק שורה: היא תהפוך לרשימת ארגומנטים.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ערכים שונים</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>התוכנית מקבלת את &quot;⁨%1⁩&quot; כמות שהוא: אין shell. כדי להשתמש בו יש לכתוב: ⁨sh -c &apos;…&apos;⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>⁨%1⁩ מצביע אל ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>⁨%1⁩, תוצר</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>⁨%1⁩, תיקייה</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>⁨%1⁩, דוח בדיקות</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>⁨%1⁩, קישור</translation>
    </message>
    <message>
        <source>link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
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
        <translation>תוצרי הריצה</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>אין תוצרים</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>תוצרים הם קבצים שריצה שומרת כשהצליחה. הפייפליין מפרט אותם תחת &quot;⁨artifacts:⁩&quot;; ריצה זו לא שמרה כאלה.</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>השמירה הופסקה. מה שנכתב עד אז נמצא בתיקייה.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>סינון קבצים</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>פתיחת הקובץ, או דוח הבדיקות שבו (Enter)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>שמירת הקובץ, התיקייה או התוצר (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>העתקת הגיבוב</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>העתקת ה־SHA-256 של הקובץ</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>אין קובץ שמתאים ל־&apos;⁨%1⁩&apos;</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>קובץ אחד נוסף אינו מוצג. אפשר לסנן כדי למצוא אותו.</numerusform>
            <numerusform>%n קבצים נוספים אינם מוצגים. אפשר לסנן כדי למצוא אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>פתיחת ⁨%1⁩ …</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>⁨%1⁩ לא נפתח, כי לא הוגדרה תוכנית לקבצים מסוגו. אפשר לשמור אותו ולפתוח משם.</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>שמירת ⁨%1⁩ בתיקייה</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>שמירת ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>ב־⁨%1⁩ כבר יש קובץ או תיקייה בשם ⁨%2⁩. מה שיש לו שם זהה בתוכם יוחלף.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>להשאיר את הקיים</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>שמירת ⁨%1⁩ …</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>⁨%1⁩ נשמר ב־⁨%2⁩.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>⁨%1⁩ פורסם: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>⁨%1⁩ פורסם: ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>⁨%1⁩ לא פורסם: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>⁨%1⁩ בתהליך פרסום: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>עוד מקום אחד</numerusform>
            <numerusform>עוד %n מקומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>המיקום הנוכחי</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>אפשר שוב לערוך את הקנבס.</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>זה כבר הראשון.</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>זה כבר האחרון.</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>אף כרטיס לא הוצב ידנית.</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>כל הכרטיסים נמצאים במקום שהפריסה קבעה.</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>שינוי השם</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>&amp;הוספת מסלול…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>חיב&amp;ור אל…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>חיבור &amp;מ…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>המ&amp;תנה ל…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>ה&amp;צבת מסלול באמצע…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>החיבור ה&amp;בא</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>החיבור ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;שינוי שם</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ש&amp;כפול</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>העברה למע&amp;לה בקובץ</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>העברה למ&amp;טה בקובץ</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>הזזת הכרטיס שמאלה</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>הזזת הכרטיס ימינה</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>הזזת הכרטיס למעלה</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>הזזת הכרטיס למטה</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>שח&amp;רור מהמקום</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>&amp;סידור</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>מ&amp;חיקה</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>מח&amp;יקה וחיבור מחדש</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>שינוי השם של ⁨%1⁩ ל־⁨%2⁩</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>יצירת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>ה&amp;זזת הכרטיס</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>הוספת מסלול בין ⁨%1⁩ ל־⁨%2⁩</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>הוספת מסלול לפני ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>הוספת מסלול אחרי ⁨%1⁩</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>תבנית, אימג׳ או שורת ⁨docker run⁩</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>השורה אינה מתאימה</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>מסלול מהשורה הזאת</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>אימג׳ אחרון</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>‏YAML או שורת ⁨docker run⁩ מלוח הגזירים</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>מסלול בשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>מה ימתין ל־⁨%1⁩?</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>למה ימתין ⁨%1⁩?</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>שם של מסלול</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>מה ירוץ בין ⁨%1⁩ ל־⁨%2⁩?</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>הועתק מסלול אחד.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>הועתק מסלול אחד.</numerusform>
            <numerusform>הועתקו %n מסלולים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>אין טקסט בלוח הגזירים. יש להעתיק מסלולים, YAML או שורת ⁨docker run⁩, ולהדביק שוב.</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>הטקסט בלוח הגזירים אינו מסלול: אין בו שלבים. יש להעתיק מסלול, רשימת מסלולים או פייפליין, ולהדביק שוב.</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>יש לגרור או ללחוץ על מה שימתין ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>יש לגרור או ללחוץ על מה ש־⁨%1⁩ ימתין לו</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>⁨%1⁩ אינו ממתין לדבר, ודבר אינו ממתין לו.</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>דבר לא חובר.</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>לא נבחר מסלול.</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>אין מסלול שיש &quot;⁨%1⁩&quot; בשמו.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>נדרש שם.</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>השם ⁨%1⁩ כבר שייך למסלול אחר.</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>שמות מורכבים משני תווים או יותר מתוך ⁨a–z⁩, ⁨0–9⁩, ⁨-⁩ ו־⁨_⁩, מתחילים באות ואינם מסתיימים ב־⁨-⁩ או ב־⁨_⁩.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>⁨%1⁩ אולי ⁨%2⁩?</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>יש לבחור בחצים או באותיות מה ימתין ל־⁨%1⁩. Enter מחבר, Escape מבטל.</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>יש לבחור בחצים או באותיות למה ימתין ⁨%1⁩. Enter מחבר, Escape מבטל.</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>⁨%1⁩ ימתין ל־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>⁨%1⁩ ממתין ל־⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::CardPainter</name>
    <message>
        <source>+%1</source>
        <comment>so many more steps</comment>
        <translation>⁨+%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>בהצלחה</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>בכישלון</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>בכל תוצאה</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>ידנית, ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>תוצר אחד</numerusform>
            <numerusform>%n תוצרים</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>אין פייפליין ידוע כזה</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>⁨%1⁩, לא ידוע פייפליין בשם הזה</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>כל ריצה שמסתיימת</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>כל פייפליין: כל ריצה שמסתיימת</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>לא ניתן לקריאה · ⁨%1⁩</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>בהבאה · ⁨%1⁩</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>אירועים אינם מפעילים אותו · ⁨%1⁩</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>⁨#%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>⁨%1⁩, פייפליין ב־⁨%2⁩, ריצה: ⁨%3⁩</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>מסלול ⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>⁨%1⁩, פייפליין ב־⁨%2⁩, אין לו ריצה בשרשרת הזאת</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>⁨%1⁩, פייפליין ב־⁨%2⁩, עדיין לא רץ</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>מסלול ⁨%1⁩</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>הפעלת ⁨%1⁩</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>הוא מפעיל את עצמו שוב; שרשרת כזאת נעצרת אחרי ⁨%1⁩ ריצות.</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>כל פייפליין</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>אפשר להפעיל את ⁨%1⁩ ידנית לאחר ש־⁨%2⁩ הצליח.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>⁨%1⁩ מתחיל מעצמו לאחר ש־⁨%2⁩ הצליח.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>אפשר להפעיל את ⁨%1⁩ ידנית לאחר ש־⁨%2⁩ נכשל.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>⁨%1⁩ מתחיל מעצמו לאחר ש־⁨%2⁩ נכשל.</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>אפשר להפעיל את ⁨%1⁩ ידנית לאחר ש־⁨%2⁩ הסתיים.</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>⁨%1⁩ מתחיל מעצמו לאחר ש־⁨%2⁩ הסתיים.</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>⁨%1⁩ לעולם אינו מתחיל אחרי ⁨%2⁩: התנאים שלו סותרים זה את זה.</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>⁨%1⁩ הוא רואה את התוצרים האלה: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>לא ידוע כאן פייפליין בשם הזה.</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>⁨%1 #%2⁩ הפעיל את ⁨%3 #%4⁩.</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>אירועים עדיין אינם מפעילים את ⁨%1⁩ במחשב הזה.</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>⁨%1 #%2⁩ מציע אותו.</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>⁨%1 #%2⁩ עדיין לא הסתיים.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>ריצה ⁨#%1⁩ אינה מציעה דבר: איש לא האזין כשהסתיימה.</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>ריצה ⁨#%1⁩ אינה מציעה דבר: סיומה לא נבדק מול הטריגר הזה.</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>הוא הופעל ידנית אחרי ⁨#%1⁩.</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>אחרי ⁨#%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>אין פייפליין שמפעיל פייפליין אחר</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>פייפליין עם טריגר מסוג &quot;pipeline&quot; מתחיל כשריצות של פייפליינים אחרים מסתיימות, ורואה את התוצרים שלהן. אפשר להוסיף טריגר כזה בטופס של הקובץ, תחת טריגרים; השרשרת תצויר כאן, עם מצב הריצות שלה.</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>לאפשר לאירועים להפעיל אותו</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>פתיחת הריצה</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>עריכת הפייפליין</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>מפת שרשרות</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>ריצות אחרונות</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>כל פייפליין עם הריצה האחרונה שלו</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>הריצות שריצה זו הפעילה ושהפעילו אותה</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>מה מפעיל אותו, ומה הוא מפעיל</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>טריגר</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>מעתה הטריגרים שלו מתחילים ריצות במחשב הזה באופן אוטומטי; בכך מאושר מה שהוא רשאי לעשות כעת</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>ריצות סביב ⁨%1 #%2⁩</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>ריצות סביב הריצה הזאת</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>פייפליין אחד</numerusform>
            <numerusform>%n פייפליינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers between them</source>
        <translation>
            <numerusform>טריגר אחד ביניהם</numerusform>
            <numerusform>%n טריגרים ביניהם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>אחד נוסף אינו בשום שרשרת</numerusform>
            <numerusform>%n נוספים אינם בשום שרשרת</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>יש מעגל: שרשרת נעצרת אחרי ⁨%1⁩ ריצות</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>יותר ממה שאפשר לצייר</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>יש לבחור פייפליין כדי לראות מה מפעיל אותו ומה הוא מפעיל.</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>⁨#%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>הפעלת ⁨%1⁩</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>עם תוצרי הריצה שמציעה אותו</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>אף ריצה אינה מציעה אותו כעת; הסיבה מופיעה ברשימה. פקודת ההרצה שלו מתחילה אותו בלי ריצה כזאת.</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>הצגת הריצות שסביבו</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>⁨%1⁩ לא הופעל. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>אירועים אינם יכולים להפעיל אותו. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>שרשרות</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>חסר</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>לא נדרש, אך מועיל</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>טרם נבדק</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>מנוע קונטיינרים</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>ארגז חול לשלבים במחשב הזה</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>הפרויקט</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>צרור המפתחות</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>רשת ופרוקסי</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>בדיקה חוזרת: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>פקודה עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>העתקת הפקודה עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>לבדוק שוב</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>בחירת תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>עדיין לא נבדק: הכפתור שלצד השורה פונה לשרת של GitHub. שום דבר אחר כאן אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>לא חסר דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>חסר פריט אחד; כל שורה אומרת מה עובד בלעדיו.</numerusform>
            <numerusform>חסרים %n פריטים; כל שורה אומרת מה עובד בלעדיהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>מה יש במחשב הזה</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>לא הכול כאן חייב להיות ירוק: כל שורה אומרת מה עובד בלי הפריט שבה.</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>⁨%1⁩, לא ניתן לבחירה</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>לא נקבע</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>ברירת מחדל: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>יש לבחור</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ערכים שונים</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>אין התאמה. אפשר להקליד פחות, שם אימג׳ כמו ⁨node:22⁩, או שורת ⁨docker run⁩.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice, what it is</comment>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::CloseDecision</name>
    <message>
        <source>A run is under way. Quitting cancels it; it can be rerun later.</source>
        <translation>יש ריצה פעילה. יציאה תבטל אותה; אפשר יהיה להריץ אותה שוב אחר כך.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>יש ריצה פעילה אחת. יציאה תבטל אותה; אפשר יהיה להריץ אותה שוב אחר כך.</numerusform>
            <numerusform>יש %n ריצות פעילות. יציאה תבטל אותן; אפשר יהיה להריץ אותן שוב אחר כך.</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>פייפליין אחד ממתין לטריגר. דבר לא יפעיל אותו עד לפתיחה הבאה של Clustero.</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>פייפליין אחד ממתין לטריגר. דבר לא יפעיל אותו עד לפתיחה הבאה של Clustero.</numerusform>
            <numerusform>%n פייפליינים ממתינים לטריגרים. דבר לא יפעיל אותם עד לפתיחה הבאה של Clustero.</numerusform>
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
        <translation>‏Clustero נשאר במגש המערכת</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>ריצות וטריגרים ממשיכים לפעול כשהחלון סגור. לחיצה על עניבת הפרפר פותחת אותו שוב; יציאה, בתפריט שלה, סוגרת את Clustero.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>להשאיר פתוח</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>לצאת מ־Clustero?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>להישאר במגש</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>להישאר פתוח</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>לוח פקודות</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>מעבר למסלול, לפייפליין או לריצה.  ⁨&gt;⁩ פקודות   ⁨@⁩ מסלולים   ⁨#⁩ ריצות   ⁨:⁩ שורה   ⁨?⁩ עזרה</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>חיפוש בכול</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>‏Enter עובר לשורה ⁨%1⁩ ביומן.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>אין התאמה ל־&quot;⁨%1⁩&quot;. Esc סוגר.</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>לא נמצא בתיקיות המערכת, ושם מחפשים שלבים שרצים במחשב הזה. יש להתקין אותו.</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>הקובץ אינו JSON, ולכן לא נעשה שימוש בהגדרות המוכנות שלו (presets).</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>מבין ה־presets האלה נבנה רק ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>הפרויקט אינו קורא ל־⁨enable_testing()⁩, ולכן אין בדיקות להריץ.</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>⁨%1⁩: פרויקט CMake.</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>⁨%1⁩: פרויקט CMake, עם ה־preset ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>⁨%1⁩: ‏crate או workspace של Rust.</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>⁨%1⁩: ‏crate או workspace של ⁨Rust %2⁩.</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>⁨%1⁩: מודול של ⁨Go %2⁩.</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>⁨%1⁩: מודול של Go.</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>אין בו יעד ⁨test⁩ או ⁨check⁩.</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>⁨%1⁩: פרויקט make.</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>בניית אימג׳ מצריכה מנוע קונטיינרים.</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>⁨%1⁩: אימג׳ של קונטיינר.</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>השלמות</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>על המילה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::Completions</name>
    <message>
        <source>Type: %1.</source>
        <translation>סוג: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>שדה חובה.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>ברירת מחדל: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>יכול להכיל ⁨${{ … }}⁩.</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>ערכים נפוצים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>ערכים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>דוגמה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>image</source>
        <translation>אימג׳</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>המספר 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>משך זמן, למשל ⁨90s⁩ או ⁨1h30m⁩</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>ביטוי, true או false</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>נתיב יחסי</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>שם או רשימת שמות</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>אימג׳ של קונטיינר, או host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>רשימת ארגומנטים</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>נתיב, אפשר עם ⁨*⁩ ו־⁨**⁩</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true או false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>טקסט או מספר</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>רשימת טריגרים</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>רשימת מסלולים</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>רשימת שלבים</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>רשימת משתנים</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>רשימת תוצרים</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>מקום לפרסום, או רשימה של מקומות</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>רשימה של קלטים</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>⁨bucket⁩ ומפתח</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>מאגר וקואורדינטות</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>קובץ ממקום אחר</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>אותו מסלול</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>כבר אחרי ⁨%1⁩</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>ייווצר מעגל: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>מאגרים…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>סוד חדש…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>סוד אחר ל־webhook שלו; מה שנחתם בסוד הקודם עדיין מתקבל</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>העתקת הכתובת של ה־webhook</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>המאגרים של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>בדיקת ⁨%1⁩</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>סוד חדש ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>בדיקה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>הבדיקה נכשלה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>הודעת בדיקה…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>מי רשאי להשתמש…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>אסימונים חדשים…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>אסימונים אחרים לאותו Slack App</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>הודעת בדיקה אל ⁨%1⁩</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>מי רשאי להשתמש ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>אסימונים חדשים עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>הצלחה אחרונה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>מאפשר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>פג: ⁨%1⁩</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>מפתח חדש…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>אסימון חדש…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>מפתח חדש עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>אסימון חדש עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>הגדרה…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>הגדרת ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>אי אפשר לחבר את GitHub: האחסון של Clustero אינו נפתח.</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>לא מחובר כאן: תהליך אחר של Clustero מקבל את האירועים.</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>ממסר ⁨%1⁩</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>ערוץ smee‏ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>תהליך אחר של Clustero מקבל את האירועים, ולכן משלוח בדיקה לא ייראה כאן. יש לסיים קודם את התהליך ההוא.</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>‏Clustero נסגר.</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>משלוח בדיקה הגיע לכאן כעבור ⁨%1 מ״ש⁩</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>הסוד החדש בשימוש. מה שנחתם בסוד הקודם עדיין מתקבל.</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>ל־App אין webhook, ולכן אין מה לחתום בסוד שלו.</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>הערוץ כבר אינו מחובר.</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>לא נוצר כעת App.</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>‏Slack מקבל את שני האסימונים.</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>האסימונים החדשים בשימוש. יש לבטל את הקודמים בדף של ה־App.</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>ההודעה התקבלה ב־Slack.</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>אירועים של הערוץ הזה</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>כל מי שיודע את הכתובת יכול לשלוח ולקרוא</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>לעולם לא, עד שיחודש בממסר</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub קיבל את המפתח החדש, והוא בצרור המפתחות. יש למחוק את הקודם בדף ה־App.</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>הממסר קיבל את האסימון החדש, והוא בצרור המפתחות.</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>האירועים מתבקשים מ־GitHub. ⁨%1⁩</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>אירועים שהוחמצו מתבקשים מ־GitHub. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>Jira Cloud בכתובת ⁨%1⁩, דרך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>Jira Data Center בכתובת ⁨%1⁩, דרך ⁨%2⁩</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>רק מה שה־webhook שלו מדווח</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>בירור פרויקטים, תגובות ב־issues</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>בירור פרויקטים</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>Jira בכתובת ⁨%1⁩</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>הערוץ שה־webhook שלו מוביל אליו כבר אינו מחובר. יש לחבר את Jira שוב עם ערוץ אחר.</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>עדיין לא הגיע אף אירוע.</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>אירוע אחרון: ⁨%1⁩, ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>האירוע האחרון, ⁨%1⁩ ב־⁨%2⁩, נחתם בסוד אחר, ולכן אינו מתחיל דבר. יש להזין את הסוד מחדש ב־Jira.</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>האירוע האחרון, ⁨%1⁩ ב־⁨%2⁩, לא היה חתום, ולכן אינו מתחיל דבר מעצמו. יש להזין את הסוד ב־Jira.</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira מקבל את האסימון של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>האירוע האחרון של Jira הגיע ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira עצמו עדיין לא שלח דבר</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>לכל issue נוספת תגובה על כל ריצה שהתחיל.</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>דבר אינו מדווח ב־issues.</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>אין חיבורים</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>פייפליינים של תיקיות מקומיות, תזמונים ושינויי קבצים אינם זקוקים לחיבור. אירועי push ו־pull request מגיעים מ־GitHub App משלך, תוך אלפיות שנייה דרך ממסר, או בפנייה ל־GitHub מדי דקה.</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>חיבור GitHub…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>הרשמה לממסר…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>הסרת החיבור</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את ⁨%1⁩?</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>המפתח שלו יוסר מצרור המפתחות, ולא יגיעו ממנו עוד אירועים. ה־App עצמו נשאר ב־GitHub, ואפשר למחוק אותו שם בהגדרות.</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>האסימון שלו יוסר מצרור המפתחות, ולא יגיעו ממנו עוד אירועים. הערוץ נשאר בממסר.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>הגדרה שלב אחר שלב</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>הגדרה…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>שלב אחר שלב: מה יש במחשב הזה, GitHub, אירועים, ריצה ראשונה</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>חיבור Slack…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>האסימונים שלו יוסרו מצרור המפתחות, והפקודות שלו לא ייענו עוד. ה־App עצמו נשאר ב־Slack, ואפשר למחוק אותו ב־⁨api.slack.com/apps⁩.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>פתיחת הדף שלו</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>חיבור Jira…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>האסימון שלו יוצא מצרור המפתחות. הערוץ נשאר, וכך גם ה־webhook ב־Jira, ושם אפשר למחוק אותו.</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>הסוד יוצא מצרור המפתחות, ופייפליינים שמציינים את פרטי הגישה האלה לא יוכלו עוד לפרסם או להביא קבצים. יש לבטל אותם גם בשרת.</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>מפתח חדש עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>אסימון חדש עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>בדיקה ושמירה</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>יש ליצור מפתח פרטי בדף ה־App, תחת “Private keys”, ולתת אותו כאן. הוא נבדק, ואז מחליף את זה שבצרור המפתחות. לאחר מכן יש למחוק שם את הישן.</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>יש לחדש את אסימון הערוץ בממסר (clustero-relay channel rotate), ולתת כאן את החדש. הוא נבדק, ואז מחליף את זה שבצרור המפתחות.</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>א&amp;סימון חדש</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>מפתח פרטי</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>פתיחת דף ה־App</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>המפתח הפרטי של ה־App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>מפתחות (*.pem);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>אי אפשר לקרוא את ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>סוד חדש ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>יש ליצור בשרת סיסמה חדשה או מפתח סודי חדש, ולתת כאן. הסוד נבדק, ואז מחליף את זה שבצרור המפתחות. המשתמש נשאר אותו משתמש.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>&amp;סוד חדש</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>משמעות האירוע לכל פייפליין</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>‏Enter פותח את הריצה שלו</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>טריגר ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>⁨%1⁩ מתקיים</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>⁨%1⁩ אינו מתקיים</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>⁨%1⁩ השיב ⁨%2⁩ ולא קיבל את משלוח הבדיקה. כדאי לבדוק שהכתובת מובילה ל־webhook של הערוץ.</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>⁨%1⁩ קיבל את משלוח הבדיקה, אבל הוא לא הגיע לכאן תוך ⁨%2⁩ שניות. הכתובת מובילה לערוץ אחר, או שהממסר אינו מחובר.</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>נתוני אבחון</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>מה ייכתב בקובץ</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>המחשב נבדק…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>הנתונים נכתבים לקובץ לצורך דיווח על תקלה, ואינם נשלחים מעצמם לשום מקום. סודות ומה שנראה כמו אסימון הוסרו. כדאי לעבור על הנתונים ולהוציא מה שאין רוצים להעביר הלאה.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>נתוני האבחון מוכנים.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>שמירת נתוני האבחון</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>אי אפשר היה לכתוב את ⁨%1⁩: ⁨%2⁩. יש לבחור מקום אחר.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>שתי הגרסאות זהות.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>שורה אחת השתנתה</numerusform>
            <numerusform>%n שורות השתנו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>⁨%1⁩ (⁨+%2 −%3⁩)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>זה &amp;לצד זה</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>הקובץ ה&amp;שלם</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>שינויים, מ־⁨%1⁩ אל ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>השינוי הקודם</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>השינוי הבא</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>⁨%1⁩. מוצגת רק ההתחלה.</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>שורה אחת ללא שינוי</numerusform>
            <numerusform>%n שורות ללא שינוי</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>(ללא סוף שורה)</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;שמירה חוזרת</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>⁨%1⁩ נמחק מהדיסק. הטקסט שלו עדיין כאן. שמירה תשחזר את הקובץ.</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>&amp;שמירה לשחזור</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;בדיקה חוזרת</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>במועד לא ידוע</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>⁨%1⁩ השתנה בדיסק. כאן: עריכה אחת שלא נשמרה; בדיסק: השתנה ⁨%2⁩. דבר לא יישמר עד להחלטה.</numerusform>
            <numerusform>⁨%1⁩ השתנה בדיסק. כאן: %n עריכות שלא נשמרו; בדיסק: השתנה ⁨%2⁩. דבר לא יישמר עד להחלטה.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>ה&amp;שוואה</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;מיזוג</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>ל&amp;השאיר את שלי</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>להשתמש בגרסת ה&amp;דיסק</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>‏Clustero נסגר לפני ש־⁨%1⁩ נשמר, ⁨%2⁩. הקובץ השתנה מאז; כדאי להשוות לפני השחזור.</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>‏Clustero נסגר לפני ש־⁨%1⁩ נשמר, ⁨%2⁩. הטקסט שלא נשמר לא אבד.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ש&amp;חזור</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>השל&amp;כה</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>בדיסק, השתנה ⁨%1⁩</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>השוואת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>שלי, לא נשמר</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>לא נשמר, ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message>
        <source>Add variable</source>
        <translation>הוספת משתנה</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>הדבקת שורות…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>יש לבחור שלב אחד כדי לערוך את המשתנים שלו.</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>⁨%1⁩ אינו שם של משתנה. מותרים אותיות, ספרות ו־⁨_⁩, בלי ספרה בהתחלה.</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>סוד זקוק לשם שלו. אפשר לבחור סוד, או להקליד את הערך עצמו.</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>שורות במבנה ⁨NAME=value⁩</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>אימוץ</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>אימוץ משתנה אחד</numerusform>
            <numerusform>אימוץ %n משתנים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>שורה ⁨%1⁩, ⁨%2⁩, אינה במבנה ⁨NAME=value⁩.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>שורה ⁨%1⁩: ⁨%2⁩ אינו שם של משתנה; שם כזה מורכב מאותיות, ספרות ו־⁨_⁩ ואינו מתחיל בספרה.</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>שם הסוד</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>בחירת סוד</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>לקיחת הערך מסוד שבצרור המפתחות</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>משתנה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>שם המשתנה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>הערך של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>סוד עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>⁨%1⁩ מסוד</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת ⁨%1⁩</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>עדיין אין סודות בצרור המפתחות</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>אי אפשר לקרוא את האירועים: האחסון אינו נפתח.</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>האירוע גדול מדי להצגה ולעריכה כאן. הוא מוצג בתיבת ההודעות.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>הקובץ כבר אינו שם.</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>התקבל ⁨%1⁩</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>לא נבחר אירוע</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>יש לבחור אירוע כדי לראות מה הוא אומר, ולמה הפעיל או לא הפעיל כל פייפליין.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>על האירוע</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>החלטות</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>הפעלה חוזרת</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>קליטת האירוע פעם נוספת, כאילו התקבל כעת</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>עריכה והפעלה חוזרת…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>עריכת עותק שלו קודם</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>כקובץ עבור &quot;⁨clustero run --event⁩&quot;</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>הוא אינו מפעיל דבר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>הוא עדיין לא נבדק מול הפייפליינים.</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>לא היה ידוע פייפליין שהוא יכול להפעיל. יש לאפשר אירועים לפייפליין, ואז להפעיל את האירוע שוב.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>לא להריץ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>שמירת האירוע</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON‏ (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>&amp;אירועים מפעילים אותו במחשב הזה</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>כשאירועים מפעילים אותו</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>ההפעלה מאשרת את מה שהפייפליין רשאי להשתמש בו כעת: אימג׳ים, סודות, משתמשים, שלבים במחשב הזה.</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>להריץ אחריה, לפי סדר האירועים</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>לא להתחיל דבר</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>לבטל את הריצה הקודמת של אותו ענף</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>להריץ במקביל</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>להמתין לאישור שלי</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>להריץ הכול</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>להריץ את האחרון בכל ענף</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>להשמיט</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>אף אחד אחר</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>שמות מופרדים בפסיקים. מי שיושב ליד המחשב הזה תמיד רשאי.</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>בזמן שהוא &amp;רץ</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>מה שהגיע כשאיש לא ה&amp;אזין</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>מי עוד רשאי ל&amp;אשר את הריצות שלו</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>נשמר במחשב הזה, לא בקובץ של הפייפליין. ריצות מ־forks, וריצות שמבקשות יותר ממה שאושר, ממתינות לאישור.</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>כשאירועים מפעילים את ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>אירועים מפעילים אותו</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>הטריגרים שלו מתחילים ריצות במחשב הזה באופן אוטומטי</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>טרם נבדק</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>פייפליין אחד ממתין</numerusform>
            <numerusform>%n פייפליינים ממתינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>הפעיל ריצה אחת</numerusform>
            <numerusform>הפעיל %n ריצות</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>לא הפעיל דבר</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>החתימה נכונה.</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>החתימה שגויה: היא נוצרה בסוד אחר, או שהאירוע שונה בדרך.</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>הוא אינו חתום, אף שיש סוד למקור שלו.</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>אי אפשר לקרוא את החתימה שלו.</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>אין סוד לבדיקת החתימה שלו.</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>הוא אינו זקוק לחתימה: Clustero ביקש אותו, או יצר אותו.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>פנייה ל־GitHub</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>פנייה ל־GitHub בכל דקה. עובד בכל מקום ואינו דורש דבר; ריצה בעקבות push מתחילה באיחור של עד דקה.</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>ממסר</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>שרת קטן משלך, או ערוץ smee, מעביר אירועים הלאה. ריצה בעקבות push מתחילה תוך שנייה; ממסר שומר את מה שהגיע בזמן שהמחשב הזה היה במצב שינה.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>כתובת משלך</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>פרוקסי או מנהרה שמובילים לערוץ של ממסר. תוך שנייה; משלוח בדיקה מראה אם זה עובד.</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>הרשמה לממסר…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>לנסות כתובת משלך</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>בעת החיבור ל־GitHub, תיבת הדו־שיח שואלת באיזו מהדרכים האלה ה־App ישתמש.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>איך אירועים מגיעים למחשב הזה</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>‏GitHub ואחרים שולחים אירועים לכתובות ציבוריות, שאין לתחנת עבודה. יש שלוש דרכים:</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>סינון אירועים</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>סינון: push, מאגר, ענף, אדם…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>עדיין לא התקבל דבר</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>אירועי push ו־pull request, תזמונים וסיומי ריצות אחרות מפורטים כאן, כל אחד עם הסיבה שהפעיל או לא הפעיל פייפליין. הם מגיעים דרך ממסר, או בפנייה ל־GitHub.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>חיבורים…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>להריץ הכול</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>להריץ את האחרון בכל ענף</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>לא להריץ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>אירוע אחד מתאים</numerusform>
            <numerusform>%n אירועים מתאימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>%n אירועים</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>אין אירוע שמתאים ל־&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>המסנן בודק מהו האירוע, המאגר והענף שלו, מי שלח אותו ומה עלה בגורלו.</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>להריץ את מה שנכשל</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>להריץ הכול שוב</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>עריכת השלב</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>העתקה לצ׳אט</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>כשל</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>הכשל הבא (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>הרצה חוזרת של מה שלא הצליח, באותו מרחב עבודה</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>הצגת השלב בקובץ הפייפליין (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>העתקת השלב, הפקודה ושורות השגיאה כ־Markdown</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>כשל ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>⁨%1⁩ ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>איפוס ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>הסרת &quot;⁨%1⁩&quot; מהקובץ, כך שתחול ברירת המחדל</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>⁨%1⁩, חובה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>ייחודי לקובץ הזה</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>⁨%1⁩ לדוגמה: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>שדה אינו יכול להציג את הערך הזה.</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>חיפוש ביומן</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>כל השלבים</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>חיפוש בכל השלבים, לא רק בנוכחי</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>רשימת השורות המתאימות (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>שורות סביב כל התאמה ברשימה</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>שורות הקשר ברשימה</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>אין שורה מתאימה</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>⁨%1⁩ נמצאו</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>⁨%1⁩ · ⁨%2⁩ שורות ארכו זמן רב מדי</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>הביטוי נעצר בשורות האלה, ולכן ייתכן שגם הן מתאימות. כדאי לפשט אותו.</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>חיפוש והחלפה</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>טקסט חלופי</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>הטקסט המחליף</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>בביטוי רגולרי: ⁨\0⁩ הוא כל מה שנמצא, ⁨\1⁩ עד ⁨\9⁩ הקבוצות שלו, ⁨\n⁩ שורה חדשה</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ה&amp;חלפה</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>החלפת ההתאמה הזאת ומעבר לבאה (Enter)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>החלפת ה&amp;כול</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>הביטוי אורך זמן רב מדי. כדאי לפשט אותו.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>⁨%1⁩ נמצאו</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>⁨%1⁩ או יותר</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>קובץ הפייפליין המוצע</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>לא הועבר</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>מה שלא היה אפשר להעביר</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>&amp;תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>היכן שהקוד נמצא</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;מקור</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>ממה נוצר הפייפליין</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>ה&amp;שלבים רצים</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>היכן השלבים רצים</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>בקונטיינרים</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>עם התוכניות של המחשב הזה</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>בחירת פייפליין התחלתי…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>לנסות את הדוגמה</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>פרויקט קטן שלנו שאינו זקוק למנוע קונטיינרים</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>התיקייה נבדקת…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>בתיקייה כבר יש פייפליינים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>הרצת ⁨%1⁩</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>הוא ייכתב אל ⁨%1⁩. שום דבר קיים לא יידרס.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>יש לבחור את התיקייה שבה נמצא הפרויקט, או לנסות את הדוגמה.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>אין תיקייה ⁨%1⁩. יש לבחור אחרת.</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>שום דבר ב־⁨%1⁩ אינו אומר איך הפרויקט נבנה, ולכן אין מה להציע. פייפליין התחלתי הוא פייפליין לשינוי ידני.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>ריצה ראשונה</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>ריצה ראשונה של הפרויקט</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>‏Clustero מציע פייפליין לפי מה שיש בתיקייה. אפשר לשנות אותו כרצונך; הוא קובץ של הפרויקט.</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>כתיבה והרצה</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>מעבר לסוף והישארות בו (End)</translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 מ״ש</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::GithubDialog</name>
    <message>
        <source>Connect GitHub</source>
        <translation>חיבור GitHub</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;שרת</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;אירועים</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>דרכים להתחבר</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>יצירת App</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>כבר יש לי App</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>עם GitHub App משלך, Clustero רואה אירועי push ו־pull request, מביא את הקוד ומדווח תוצאות. המפתח שלו נשמר בצרור המפתחות ואינו מוצג לעולם.</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>יצירה ב־GitHub…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>ריק: החשבון שלך</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>א&amp;רגון</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>הוא מבקש מ־GitHub:</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>מספר, בדף של ה־App תחת &quot;About&quot;</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>מ&amp;זהה App</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;מפתח פרטי</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה חוזרת</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>הכתובת שאליה נשלח הדפדפן</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>אם הדפדפן נמצא במחשב אחר, הוא מגיע בסוף לדף שאינו יכול להציג. יש להדביק כאן את כתובת הדף.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>המזהה של App הוא מספר.</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>בהמתנה לדפדפן. GitHub מקצה לכך ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>המפתח הפרטי של ה־App</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>מפתחות (*.pem);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>אי אפשר לקרוא את ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>מריץ פייפליינים בתחנת העבודה.</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>‏GitHub יבקש לאשר את ה־App ואת שמו.</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>המשך ב־GitHub</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>יצירת GitHub App עבור Clustero</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>מותקן ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>מאז ⁨%1⁩: שום דבר ממנו אינו נראה עוד. כדי להמשיך, יש להתקין שם שוב את ה־App.</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>מאז ⁨%1⁩: GitHub אינו שולח ממנו אירועים ואינו מקבל דיווחים. מי שרשאי להתקין שם Apps יכול לבטל זאת.</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>מושהה ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>הוסר מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>עדיין לא הותקן. יש לבחור אילו מאגרים הוא רשאי לראות.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>write</source>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>ה־App אינו מבקש את ההרשאה. יש להוסיף אותה בהגדרות ה־App; אחר כך מי שהתקין את ה־App מאשר אותה.</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>⁨%1⁩ לא העניק את ההרשאה. מי שרשאי להתקין שם Apps מאשר אותה.</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>אירועים: ⁨%1⁩</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>‏GitHub אינו מודיע עליהם, ולכן הם אינם מפעילים דבר.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>יש להירשם אליהם בהגדרות ה־App.</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>‏GitHub App ⁨%1⁩ ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>המפתח לעולם לא, עד שיימחק ב־GitHub; אסימונים שנוצרו בעזרתו אחרי שעה</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>חיבור GitHub…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>הוא מבקש מ־GitHub:</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>חיבור GitHub</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>‏GitHub App משלך רואה אירועי push ו־pull request, מביא את הקוד ומדווח תוצאות. אין בו צורך לפייפליינים שמפעילים ידנית.</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>מה שנמצא בקבצים אחרים אינו מועבר.</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>כאן `triggers` קובעים מה מפעיל פייפליין.</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>יש יותר מ־100 jobs.</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>⁨%1⁩: פייפליין של GitLab.</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>הוא אינו רץ מעצמו (⁨when: %1⁩). יש להוסיף אותו ידנית כשכל השאר ירוק.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>ה־job פורס אל סביבה. יש להוסיף אותו ידנית כשכל השאר ירוק.</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>הוא מפעיל פייפליין של פרויקט אחר.</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>אין לו script.</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>ה־script שלו מכיל ⁨${{⁩, שהוא ביטוי כאן.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>זה אינו אימג׳ שאפשר לציין כאן.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>אי אפשר להגדיר משתנה בשם הזה.</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>הערך שלו מורכב ממשתנים אחרים.</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>הנתיב הזה אינו יכול לשמש כאן תוצר.</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>המסלול רץ בכל פעם; כאן אפשר לקבוע תנאי ב־`when`.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>למפתח הזה עדיין אין מקבילה.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>אי אפשר לקרוא אותו כ־YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>גם מסלול אחר נקרא ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>ריצות אחרונות</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>ריצה אחת, נכשלו: ⁨%1⁩. שמאלה וימינה לבחירה, Enter לפתיחה.</numerusform>
            <numerusform>%n ריצות, נכשלו: ⁨%1⁩. שמאלה וימינה לבחירה, Enter לפתיחה.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>⁨#%1⁩ ⁨%2⁩ כעבור ⁨%3⁩, ⁨%4⁩</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <translation>⁨#%1⁩ ⁨%2⁩, ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ImageField</name>
    <message>
        <source>Choose an image, or host</source>
        <translation>יש לבחור אימג׳, או host</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>תיבת ההודעות</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>עדכונים</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>אין עדכונים</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>ריצות שנכשלו או תוקנו, ומה שממתין לך, מופיעים כאן, גם כשההתראה עליהם הוחמצה.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>⁨%1⁩ בהיעדרך; ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>הגיע אירוע אחד</numerusform>
            <numerusform>הגיעו %n אירועים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>פייפליין אחד היה רץ</numerusform>
            <numerusform>%n פייפליינים היו רצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>תיבת ההודעות (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>לא נקראו: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>עדכונים (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>clustero::Inspector</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>מאפיינים</translation>
    </message>
</context>
<context>
    <name>clustero::ItemsEditor</name>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>‏⁨%1⁩. Enter: הבא; Alt+Up, Alt+Down: הזזה</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>הסרה: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::JiraDialog</name>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>סוד</translation>
    </message>
    <message>
        <source>It cannot sign: whoever knows the address above can start these pipelines.</source>
        <translation>הוא אינו יכול לחתום: כל מי שיודע את הכתובת שלמעלה יכול להתחיל את הפייפליינים האלה.</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>פתיחת הדף ב־Jira…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>דוא״ל של החשבון</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>הוספת &amp;תגובה ב־issue על תוצאת כל ריצה שהתחיל</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ה&amp;חלה</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>חיבור Jira</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>הגדרת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>⁨Data Center 10⁩ ואילך</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>⁨Server⁩, או ⁨Data Center⁩ לפני גרסה 10: אינו יכול לחתום</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>הרשמה לממסר…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;כתובת</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;סוג</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>האירועים מגיעים &amp;דרך</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>‏issues שהסטטוס שלהם משתנה וגרסאות שמשוחררות יכולים להתחיל פייפליינים. Jira מדווח עליהם לכתובת ציבורית, שיש לממסר; בדף הבא מופיע מה להזין ב־Jira.</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>⁨%1⁩ הועתק</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>העתקת השם</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>העתקת הכתובת של ה־webhook</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>העתקת הסוד</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>העתקת המסנן</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. ה־webhook ב־Jira</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>יש לסמן &quot;⁨created⁩&quot; ו־&quot;⁨updated⁩&quot; תחת ⁨Issue⁩, &quot;⁨created⁩&quot; ו־&quot;⁨released⁩&quot; תחת ⁨Version⁩. כשהפרויקט שלכם במסנן, האחרים מושמטים; בלי מסנן, אף אחד אינו מושמט. יש להשאיר את &quot;⁨Exclude body⁩&quot; כבוי.</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. אירוע ראשון</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>יש לשנות את הסטטוס של issue כלשהו, ולבדוק שהאירוע מגיע לכאן.</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>דוא״&amp;ל של החשבון</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;אסימון</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. לא חובה: אסימון</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>בעזרתו מפתח הפרויקט ידוע מייד כשגרסה משוחררת, ואפשר לדווח ב־issues על תוצאת הריצה. הוא נבדק, ונשמר בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>תחילה יש להירשם לממסר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>תחת ⁨Settings ▸ System ▸ WebHooks⁩, יש ללחוץ על &quot;⁨Create a WebHook⁩&quot; ולהזין:</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>תחת ⁨Administration ▸ System ▸ WebHooks⁩, יש ללחוץ על &quot;⁨Create a WebHook⁩&quot; ולהזין:</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>אסימון API, או אסימון גישה אישי</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>ריק: זה שבצרור המפתחות נשאר</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ערכים שונים</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>ברירת מחדל: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>עריכה ב־YAML</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>עריכת ⁨%1⁩ ב־YAML</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::LogCanvas</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>⁨%1⁩, ⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>⁨%1⁩
לחיצה עם Ctrl פותחת</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>שורה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… היומן נקטע כאן, אבד: ⁨%1⁩</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… קובץ אחר תפס כאן את מקום היומן, לפניו אבד: ⁨%1⁩</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… אבד: ⁨%1⁩, ⁨%2–%3⁩</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>עדיין לא התחיל.</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>האימג׳ בהורדה. השלב עדיין לא התחיל.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>דולג.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>דולג: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>עדיין אין פלט.</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>עדיין אין פלט. השלב התחיל לפני ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>השלב לא כתב פלט.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>היומן נפתח…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>קוד יציאה ⁨%1⁩</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>בקריאה ⁨%1 %⁩</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>שגיאה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>שגיאה אחת</numerusform>
            <numerusform>%Ln שגיאות</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … להציג את ההמשך</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>פעולות נוספות ביומן</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>העתקה, שמירה, קיפול ועוד</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>שורה, כמו 1204, או שעה, כמו 14:02:11 — ‏Enter עובר לשם</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>השורה או השעה שיש לעבור אליה</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>שורות מתאימות</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>הופסק. דבר לא נכתב.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>שלב אחד</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%Ln שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>לא מוצג שלב.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>שורה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>שגיאה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>שגיאה אחת</numerusform>
            <numerusform>%Ln שגיאות</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ סוף</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ שורה חדשה אחת · סוף</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ שורה חדשה אחת · סוף</numerusform>
            <numerusform>↓ %Ln שורות חדשות · סוף</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>העתקה עם חותמות &amp;זמן</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>העתקה עם &amp;צבעים</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>העתקה כ־&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>העתקת &amp;קישור לשורה</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>&amp;בחירת כל השלב</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>&amp;שמירת יומן השלב…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>שמירה עם &amp;חותמות זמן…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>שמירת יומן &amp;גולמי…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>שמירת היומנים של כל השלבים…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>חי&amp;פוש…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>&amp;סינון…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>חיפוש הבא</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>חיפוש הקודם</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>&amp;מעבר לשורה או לשעה…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>קישורים שעל המסך…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>השגיאה הב&amp;אה</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>השגיאה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>סימ&amp;נייה לשורה</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>הסימנייה הבאה</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>הסימנייה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>ג&amp;לישת שורות</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>חו&amp;תמות זמן</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>הצגה גולמ&amp;ית</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>הצגת המשך השורה</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>קיפול הכול</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>פרישת הכול</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>תמי&amp;ד לפרוש הכול</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>גודל טקסט רגיל</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>מעקב אחר היומן</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>לאף שורה אין סימנייה. הקשה על B בשורה מוסיפה לה סימנייה.</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>דבר לא נכתב בשעה ⁨%1⁩ או אחריה. יש להזין שעה מוקדמת יותר.</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>&quot;⁨%1⁩&quot; אינו שורה ואינו שעה. יש להזין מספר, או שעה כמו 14:02:11.</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>⁨%1⁩ לא נפתח: זה אינו קובץ בתיקיית הפרויקט הזה.</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>הקישור מוביל אל ⁨%1⁩. הוא לא נפתח, כי רק http ו־https נפתחים.</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>אין קישור על המסך.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>⁨%1⁩, שורה ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>⁨%1 / %2⁩</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>⁨%1⁩ › ⁨%2⁩, שורה ⁨%3⁩</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>בהעתקה…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>הועתק הקישור לשורה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>שמירת היומנים של כל השלבים</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>שמירת היומן של ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>שמירת ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>⁨%1⁩ נשמר.</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>דפים פתוחים</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>הרצת פייפליין</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>יש לפתוח תיקייה של פרויקט. Clustero מציג את הפייפליינים שלה (⁨.clustero.yaml⁩ ו־⁨.clustero/*.yaml⁩), מריץ אותם במחשב הזה ומראה כל ריצה בזמן אמת.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>פייפליין חדש…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>פתיחת קובץ פייפליין…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>לנסות את הדוגמה</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>ב־⁨%1⁩ אין פייפליין: אין בה לא ⁨.clustero.yaml⁩ ולא תיקיית ⁨.clustero⁩ עם קובצי YAML. היא תופיע ברשימה ברגע שיהיה בה אחד.</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>אי אפשר לשמור ריצות</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>⁨%1 #%2⁩ ⁨%3⁩.</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 – Clustero</source>
        <translation>⁨%1⁩ – Clustero</translation>
    </message>
    <message>
        <source>Run %1 is not there any more; it was probably pruned.</source>
        <translation>ריצה ⁨%1⁩ כבר אינה שם; כנראה הוסרה בניקוי.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>פתיחת תיקייה עם פייפליינים</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>פתיחת קובץ פייפליין</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>פייפליינים (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>פתיחה בלשונית חדשה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>הצגת השרשרת שלו</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>אירועים אינם יכולים להפעיל אותו</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>הורדת ⁨%1⁩ מהרשימה</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>מסומן בכוכב: להודיע לי עליו ולהציע אותו במגש</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>מסומן בכוכב: להודיע לי על הריצות שלו</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>פייפליין &amp;חדש…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>פתיחת &amp;תיקייה…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>פתיחת קובץ &amp;פייפליין…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>פתיחת &amp;אחרונים</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>עדיין לא נפתח דבר</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>לנסות את ה&amp;דוגמה</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>שמירת ה&amp;כול</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>ה&amp;גדרות…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;סגירת הלשונית</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;סרגל צד</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;מאפיינים</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;לוח</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>גרף או מ&amp;תאר</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>גרף, שניהם או &amp;טקסט</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;גרף</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;יומן</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>ל&amp;שונית בלוח</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;ציר זמן</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>ת&amp;וצרים</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;בעיות</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>סימולצי&amp;ה</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;פלט</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>בהיר או &amp;כהה</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;איפוס הפריסה</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;מעבר</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>ה&amp;כול…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;פקודות…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;קדימה</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;ריצות</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>&amp;שרשרות</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;תיבת ההודעות</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;חיבורים</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>החלונית ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>החלונית הקוד&amp;מת</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>לסרגל הצד</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>לדף</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>למאפיינים</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>ללוח</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>ה&amp;לשונית הבאה</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>הלשונית הקו&amp;דמת</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ה&amp;רצה</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>הרצה עם &amp;פרמטרים…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>הרצת ה&amp;מסלול הזה בלבד</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;ביטול הריצה</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>אימות ו&amp;סימולציה…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>&amp;ניסוי הטריגר על אירועים שהתקבלו…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>הרצה חוזרת של מה שלא ה&amp;צליח</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>הרצה חוזרת של ה&amp;כול</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>הרצה &amp;חוזרת מכאן</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>הצגת ה&amp;שרשרת</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>&amp;עריכת קובץ הפייפליין</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>הצגת הריצה ה&amp;אחרונה</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>הכשל או הבעיה הבא&amp;ים</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>הכשל או הבעיה ה&amp;קודמים</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>העתקת הכשל כ־&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>קיצורי &amp;מקלדת</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>&amp;אודות Clustero</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;ביטול: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ביצוע &amp;חוזר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>אודות Clustero</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>מריץ פייפליינים במחשב שלך ומראה כל ריצה בזמן אמת. תוכנה חופשית לפי הרישיון הציבורי הכללי של GNU, גרסה 3 ומעלה.

⁨Qt %1⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ערי&amp;כה</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>מוצגת ריצה; יש לבחור בעריכה כדי לשנות את הפייפליין</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>הצגת הבחירה ב&amp;טקסט</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>&amp;שינויים שלא נשמרו…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>מה השינוי האחרון עשה לטקסט</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>הצגת הבעיות של הקובץ הזה</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>שורה אחת השתנתה</numerusform>
            <numerusform>%n שורות השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>לשמור שינויים?</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>בקובץ אחד יש שינויים שלא נשמרו:
⁨%1⁩</numerusform>
            <numerusform>ב־%n קבצים יש שינויים שלא נשמרו:
⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>השלכת השינויים</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>המשך עריכה</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>לוח</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>הגדרה שלב אחר שלב</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;מדריך</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>הגדרה &amp;שלב אחר שלב</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;נתוני אבחון…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>⁨%1⁩ נמצא במאגר ועדיין לא רץ כאן. מה שהטריגרים שלו ממתינים לו מפעיל אותו; הריצות שלו מוצגות כאן.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>כשאירועים מפעילים אותו…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>הצגת המאגר בדפדפן</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>הפעולה לא הצליחה</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>ה־App לא אושר ב־GitHub בזמן, ולכן לא נוצר כאן App. יש להתחיל מחדש.</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>לא היה אפשר לפתוח ב־127.0.0.1 דף ש־GitHub יחזור אליו. כדאי לבדוק מה מגביל חיבורים מקומיים במחשב הזה.</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>הדף הזה נועד לשימוש אחד. יש להתחיל מחדש ב־Clustero.</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>זה אינו מיועד ל־Clustero.</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>ה־App נוצר</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>‏Clustero ממשיך מעצמו. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>הכתובת הזאת כבר שימשה. יש להתחיל מחדש ב־Clustero.</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>הכתובת הזאת אינה שייכת ל־App שנוצר כעת. יש להמשיך בדף האחרון ש־Clustero פתח.</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>לא נוצר App.</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>אין נושא שמופיע בו &quot;⁨%1⁩&quot;.</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>כלום: השורות הוסרו</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;מיזוג</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>מיזוג ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>שלי, לא נשמר</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>להשאיר את &amp;שלי</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>להשתמש ב&amp;זה שבדיסק</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>שניהם, ש&amp;לי קודם</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>שניהם, זה שב&amp;דיסק קודם</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>&amp;אף אחד: כפי שהיה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>תוצאת המיזוג</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>להחליט אחר &amp;כך</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>אין התנגשות: שני השינויים משתלבים.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>התנגשות ⁨%1⁩ מתוך ⁨%2⁩, שורה ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>נותרה התנגשות אחת להכרעה</numerusform>
            <numerusform>נותרו %n התנגשויות להכרעה</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>הכול הוכרע.</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>התוצאה אינה YAML תקין: שורה ⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>מפה מוקטנת</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>מפה מוקטנת: גרירה מזיזה את התצוגה (M מסתיר אותה)</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>יצירת פייפליין</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>פייפליין חדש</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>&amp;תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>תיקיית הפרויקט</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>היכן שהקוד נמצא</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>פייפליינים להתחיל מהם</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>מה ייכתב בקובץ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>יש לבחור את התיקייה שבה נמצא הפרויקט.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>אין תיקייה ⁨%1⁩. יש לבחור אחרת.</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>⁨%1⁩ הוא יהפוך ל־⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>הקובץ אינו JSON, ולכן לא היה אפשר לקחת ממנו דבר.</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>אין בו סקריפט שמאמת, בודק או בונה.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>לא נמצא בתיקיות המערכת, ושם מחפשים שלבים שרצים במחשב הזה. יש להתקין אותו, או מנוע קונטיינרים.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>⁨%1⁩: ‏Node.js עם ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>⁨%1⁩: ‏Node.js עם ⁨%2⁩; סקריפטים: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>לא ידוע אם הסקריפטים האלה מאמתים, בודקים או בונים משהו.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>זו רשימה ששדה אינו יכול להציג.</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>זה מיפוי, ששדה אינו יכול להציג.</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>זה טקסט, ונדרש כאן משהו אחר.</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>זה true או false, ונדרש כאן טקסט.</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>זה מספר, ונדרש כאן טקסט.</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>⁨%1⁩ אינו שם: נדרשים שני תווים או יותר מתוך ⁨a-z⁩, ⁨0-9⁩, ⁨_⁩ ו־⁨-⁩, עם אות בהתחלה ואות או ספרה בסוף.</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>⁨%1⁩ אפשר לכתוב, למשל, ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>⁨%1⁩ אינה גרסה של מבנה הקובץ. הגרסה היחידה היא 1.</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>הוספה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>שכפול (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>הזזה למעלה (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>הזזה למטה (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>הסרה (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>⁨%1⁩  ·  ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::NodePage</name>
    <message>
        <source>Strands</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>סביבה</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>טריגרים</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>מתקדם</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>מפתחות אחרים</translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message>
        <source>pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>טריגר</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>תוצר</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>אין טריגרים: הפייפליין רץ כשמישהו מפעיל אותו.</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>עדיין אין מסלולים. אפשר להוסיף את הראשון.</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>עדיין אין שלבים. אפשר להוסיף את הראשון.</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>אין תוצרים: ריצה שומרת רק את היומן שלה.</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>הצגת השדות של המסלול הזה</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>יש לבחור אחד כדי לערוך אותם.</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>קביעת ⁨%1⁩ של ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>הסרת ⁨%1⁩ של ⁨%2⁩</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>הוספת המסלול ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>הוספת שלב ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>הוספת משתנה ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>הוספת הטריגר ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>הוספת התוצר ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>עריכת הפייפליין</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>מחיקת ⁨%1⁩ וחיבור מחדש</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>הזזת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>שכפול ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>שינוי השם של ⁨%1⁩ ל־⁨%2⁩</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>חיבור ⁨%1 → %2⁩</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>ניתוק ⁨%1 → %2⁩</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>הוספת ⁨%1⁩ בין ⁨%2⁩ ל־⁨%3⁩</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>הדבקת מסלולים</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>%n שינויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>מחיקת פריט אחד</numerusform>
            <numerusform>מחיקת %n פריטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>שכפול פריט אחד</numerusform>
            <numerusform>שכפול %n פריטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>קביעת ⁨%1⁩ במקום אחד</numerusform>
            <numerusform>קביעת ⁨%1⁩ ב־%n מקומות</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>הפייפליין</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>הטריגר ⁨%1⁩</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>התוצר ⁨%1⁩</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>המסלול ⁨%1⁩</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>שלב ⁨%1⁩ של ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>⁨%1 ▸ %2⁩</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>המשתנה ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>מסלול או שלב</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>מתאר</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>מבט־על על היומן</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>שגיאות, התאמות וסימניות ביומן כולו. לחיצה עוברת לשם.</translation>
    </message>
</context>
<context>
    <name>clustero::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::Panel</name>
    <message>
        <source>Panel</source>
        <translation>לוח</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>סימולציה</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>מה Clustero עושה</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>כאן מדווח מה Clustero עצמו עושה ומוצא: ריצות שמתחילות ומסתיימות, מנועים, בעיות בקבצים.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>בעיות (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>⁨%1⁩  ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterForm</name>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>פרמטרים אחרים</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>הפייפליין הזה אינו מפרט פרמטרים, ולכן הוא מקבל כל פרמטר. יש לכתוב ⁨name=value⁩ אחד בכל שורה, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>יש לכתוב ⁨name=value⁩ אחד בכל שורה, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>⁨name=value⁩ אחד בכל שורה</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>name=value</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>בשורה ⁨%1⁩ אין ערך. יש לכתוב אותה כ־⁨name=value⁩.</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>הריצה זקוקה כאן לערך.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>הפרמטר ⁨%1⁩ חסר.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>יש לתקן קודם את ⁨%1⁩.</numerusform>
            <numerusform>יש לתקן קודם את ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>עדיין נדרש: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>אובייקט JSON, כמו ⁨{&quot;key&quot;: &quot;value&quot;}⁩.</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>רשימת JSON, כמו ⁨[&quot;one&quot;, &quot;two&quot;]⁩.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>⁨%1⁩ (ברירת מחדל)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>לדוגמה ⁨%1⁩</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>מספר שלם מ־⁨%1⁩ עד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>מספר מ־⁨%1⁩ עד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>מספר שלם, לפחות ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>מספר, לפחות ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>מספר שלם, לכל היותר ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>מספר, לכל היותר ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>מספר שלם.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>מספר.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>יותר מ־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>פחות מ־⁨%1⁩.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>כפולה של ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>⁨%1⁩ עד ⁨%2⁩ תווים.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>לפחות ⁨%1⁩ תווים.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>לכל היותר ⁨%1⁩ תווים.</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>תבנית: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>יש לבחור</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>לא נקבע</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>⁨%1⁩ (ברירת מחדל)</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>⁨%1⁩, חובה</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>פרמטר ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>יש לבחור תיקייה בפרויקט</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>הפרויקט כולו</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>שימוש ב־&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>בחיפוש תיקיות…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>אין בה תיקיות</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>אפשר להקליד שם של כל תיקייה אחרת</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>מעבר לשורה</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>הקנבס מושהה: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>ערך אחד</numerusform>
            <numerusform>%n ערכים</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>חיפוש במטען</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>חיפוש מפתח או ערך</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>מטען</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>העתקת הערך</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>העתקת מצביע ה־JSON</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>העתקה כביטוי</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>עדיין אין מסלולים</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>הת&amp;קרבות</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>הת&amp;רחקות</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;גודל מקורי</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>ה&amp;תאמת הכול</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>התאמה ל&amp;בחירה</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;מפה מוקטנת</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>בחירת &amp;כל המסלולים</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>בחירת הקודמים במ&amp;עלה הגרף</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>בחירת הבאים במור&amp;ד הגרף</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>הצגה או הסתרה של &amp;שלבים</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>⁨%1⁩ ממתין ל־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>⁨%1⁩ ממתין ל־⁨%2⁩, שממתין בעצמו ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>מיותר: ⁨%1⁩ כבר ממתין ל־⁨%2⁩ דרך ⁨%3⁩</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>עדיין אין מסלולים. מסלול הוא רצף של שלבים; מסלולים שאינם ממתינים זה לזה רצים במקביל.</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>לחיצה כפולה כאן או הקשה על A מוסיפה את הראשון.</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>נקודת חיבור, חיבור מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>נקודת חיבור, חיבור אל ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>יש לבחור מה ימתין ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>יש לבחור למה ימתין ⁨%1⁩</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>קשת, מ־⁨%1⁩ אל ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>גרף הפייפליין</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>⁨%1⁩ אינו שם. הוא הועבר או נמחק. אפשר לפתוח קובץ אחר, או ליצור אותו שוב.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>טעינה מחדש מהדיסק</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>דבר לא נשמר: הקובץ לא נקרא.</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>⁨%1⁩ לא נשמר: הוא השתנה בדיסק. יש להשוות בין הגרסאות, ואז להשאיר את שלך, להשתמש באחרת או למזג.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>להשאיר את שלי</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>להשתמש בגרסה שבדיסק</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>מיזוג עם הגרסה שבדיסק</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>שחזור טקסט שלא נשמר</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>הקובץ עדיין לא נקרא. יש לחכות רגע ולחזור על הפעולה.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>שינוי אחד בבת אחת הוא יותר מדי. יש לבחור פחות.</numerusform>
            <numerusform>%n שינויים בבת אחת הם יותר מדי. יש לבחור פחות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>דבר לא שונה: הטקסט השתנה מאז שהוצג. יש לבדוק שוב ואז לחזור על הפעולה.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>הקלדה</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>סידור הגרף</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>הזזת כרטיסים</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>נשמר עם שגיאה אחת</numerusform>
            <numerusform>נשמר עם %n שגיאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>בוטל: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>בוצע שוב: ⁨%1⁩</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>שורה ⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>אי אפשר לקרוא את הטקסט: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>חיבור מחדש</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>אין כאן בעיה.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>מעבר לשורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>לשמור את השינויים האלה?</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>בדיסק</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>שינויים שלא נשמרו</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message>
        <source>Inspector</source>
        <translation>מאפיינים</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%n שלבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>מסלול אחד</numerusform>
            <numerusform>%n מסלולים</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>כל שינוי חל על כולם.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::PipelinePage</name>
    <message>
        <source>%1 / %2 failed.</source>
        <translation>⁨%1 / %2⁩ נכשל.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>⁨%1 ▸ %2⁩</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>⁨%1⁩ כעבור ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>נכשל מאז ⁨#%1⁩ (ריצה אחת).</numerusform>
            <numerusform>נכשל מאז ⁨#%1⁩ (%n ריצות).</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>כשל חדש.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>בקובץ יש טעות, ולכן אינו יכול לרוץ. היא מפורטת בלשונית הבעיות.</numerusform>
            <numerusform>בקובץ יש %n טעויות, ולכן אינו יכול לרוץ. הן מפורטות בלשונית הבעיות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>מקום ההרצה</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>ארגז חול במחשב הזה</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>תוצאת הסיום</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>קוד יציאה 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>מגבלת זמן</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>רק כאשר</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>⁨%1⁩ (סוד ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>סביבה</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>ריצה ⁨#%1⁩</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>מרחב עבודה</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>דבר לא נבחר: זהו הפייפליין כולו.</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>מסלולים קודמים</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>בדרך כלל</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>שלב של ⁨%1⁩</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>לא מוצגת ריצה</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>הפלט של השלבים מוצג כאן בזמן אמת. לקובץ עצמו אין פלט.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>הריצה הזאת הוסרה בניקוי. מוצג הקובץ במקומה.</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>⁨%1 #%2⁩</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>הקובץ השתנה מאז הריצה הזאת. מוצג מה שרץ.</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>ריצה ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>קריאת הקובץ…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>בקובץ יש טעויות, ולכן אינו יכול לרוץ. הן מפורטות בלשונית הבעיות.</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>הצגת הבעיות</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>להריץ עם שינויים שלא נשמרו?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>ב־⁨%1⁩ יש שינויים שלא נשמרו, וריצה עובדת על הקובץ השמור.</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>שמירה והרצה</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>הרצת הגרסה השמורה</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>המשך עריכה</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>יש לבחור קודם את המסלול או השלב שממנו להריץ.</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>ריצה ⁨%1⁩ של ⁨%2⁩ התחילה.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>הריצה לא התחילה.</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>הריצה לא התחילה. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>הצגת הפלט</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>לבטל את הריצה הזאת?</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>ריצה ⁨#%1⁩ עובדת כבר ⁨%2⁩. למה שרץ כעת יש 10 שניות להסתיים; מסלולים שהצליחו יוכלו לשמש שוב בהרצה חוזרת.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>ביטול הריצה</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>להמשיך להריץ</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>לא הוגדרה תוכנית לפתיחת ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>הצגת היומן</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>הרצה חוזרת מכאן</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>הרצה חוזרת של מה שלא הצליח</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>הצגה בטקסט</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>הרצת המסלול הזה ומה שהוא צריך בלבד</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>העתקת השם</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>פתיחת הקובץ בתוכנית אחרת</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>סינון בעיות</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>⁨%1⁩
אפשרי: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No problems in this pipeline file.</source>
        <translation>אין בעיות בקובץ הפייפליין הזה.</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>אין בעיה שמתאימה ל־&quot;⁨%1⁩&quot;.</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>זה קישור שמוביל אל מחוץ לתיקייה, או לשום מקום.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>זה אינו קובץ.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>אי אפשר לקרוא אותו: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>הוא גדול מ־⁨256 KiB⁩.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>זה אינו טקסט.</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>⁨%1⁩, ‏workflow של GitHub</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>⁨%1⁩, פייפליין של GitLab</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>אימג׳ של קונטיינר</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>מה שכתוב בקבצים של הפרויקט</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>לא היה אפשר להעביר את מה שמפעיל אותו.</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>לא היה אפשר ליצור ממנו פייפליין תקין.</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>אין תיקיית בדיקות ואין הגדרה של pytest.</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>לא נמצא בתיקיות המערכת, ושם מחפשים שלבים שרצים במחשב הזה. יש להתקין אותו.</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>⁨%1⁩: פרויקט Python.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>⁨%1⁩: פרויקט Python, נבדק עם pytest.</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>⁨%1⁩: פרויקט Python, נבדק עם unittest.</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>ה־sessions שלו לכמה גרסאות של Python אינם מועברים.</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>התלויות של הפרויקט</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>בלי בדיקות אין בזה צורך, ולכן זה לא מותקן.</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>⁨%1⁩ (לא ידוע)</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>הסיבות של הסוג הזה אינן ידועות כאן.</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>אף אחת לא סומנה: כולן.</translation>
    </message>
</context>
<context>
    <name>clustero::Receivers</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>פער אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>פער אחד</numerusform>
            <numerusform>%n פערים</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>ניסיון נוסף עכשיו.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>ניסיון נוסף בעוד ⁨%1 שנ׳⁩.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>ניסיון נוסף בשעה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>מחובר מאז ⁨%1⁩ · מה שמגיע בזמן ניתוק אינו נשמר שם</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>עוד אירוע אחד בדרך</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>עוד אירוע אחד בדרך</numerusform>
            <numerusform>עוד %n אירועים בדרך</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>מחובר · בהשלמת פערים, ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>מחובר · מעודכן עד ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>בהתחברות…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>לא מחובר מאז ⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>בקשה כל ⁨%1 שנ׳⁩, ולכן אירועים מגיעים באיחור של עד ⁨%1 שנ׳⁩ · האחרונה ב־⁨%2⁩ · ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>הרשמה לממסר</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>כפי ש־&quot;⁨clustero-relay channel add⁩&quot; הדפיס</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>מוצג פעם אחת, כשהערוץ נוצר</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>מה שהשולח חותם בו; לא עבור GitHub App</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>המארח של הממסר</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;כתובת</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;ערוץ</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;אסימון</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>&amp;סוד ה־webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>הרשמה</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>ממסר מקבל webhooks בכתובת ציבורית ושומר אותם עד שהמחשב הזה מביא אותם. אין נותנים בו אמון: החתימות נבדקות כאן. האסימון והסוד נשמרים בצרור המפתחות.</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>מזהה של ערוץ מכיל רק אותיות, ספרות, &quot;⁨-⁩&quot; ו־&quot;⁨_⁩&quot;.</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>אין פרטי גישה בשם ⁨`%1`⁩. אפשר להוסיף אותם באמצעות: ⁨clustero connections add-s3⁩, ⁨add-maven⁩ או ⁨add-registry⁩</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>‏buckets בכתובת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>מאגר Maven בכתובת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>מרשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>&quot;⁨%1⁩&quot; אינו יכול לשמש שם לפרטי גישה: לכל היותר 64 אותיות לטיניות, ספרות, ⁨`.`⁩, ⁨`_`⁩ ו־⁨`-`⁩.</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>כבר יש פרטי גישה בשם ⁨`%1`⁩. יש להסיר אותם תחילה, או לתת להם סוד חדש.</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>⁨%1⁩ מקבל את פרטי הגישה.</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>⁨%1⁩ קיבל את הסוד החדש, והוא בצרור המפתחות.</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>פרטי הגישה התקבלו בשימוש האחרון.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>עדיין לא היו בשימוש.</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>מה ש־⁨%1⁩ רשאי לעשות שם</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>לעולם לא, עד שיחודש בשרת</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>שם חדש ל־⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>עריכה והפעלה חוזרת</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>המטען כ־JSON</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>הפעלה חוזרת</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>העותק נקלט כאירוע חדש משלך. הוא עשוי להפעיל כל פייפליין שהוא מתאים לו, כאילו התקבל; האירוע שממנו נוצר נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>זה אינו JSON: ⁨%1⁩, בתו ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>סינון מאגרים</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>סינון: מאגר, פייפליין…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>בחירה ב־GitHub…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>מאגרים</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>פתיחת הדף שבו נקבע אילו מאגרים ה־App רשאי לראות</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>כשפייפליין מסומן, הטריגרים שלו מתחילים מאותו רגע ריצות במחשב הזה. החיפוש אחר פייפליינים נעשה בענף ברירת המחדל של כל מאגר.</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>המאגרים של ⁨%1⁩</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>אין מאגרים</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>עדיין לא הותקן</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>יש לבחור ב־GitHub אילו מאגרים ה־App רשאי לראות. הם יופיעו כאן מעצמם.</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>אין מאגר שמתאים ל־&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>מאגר אחד</numerusform>
            <numerusform>%n מאגרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>פייפליין אחד</numerusform>
            <numerusform>%n פייפליינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events start %n</source>
        <translation>
            <numerusform>אירועים מפעילים אחד</numerusform>
            <numerusform>אירועים מפעילים %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>מעתה אירועים מפעילים אותו.</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>אירועים אינם מפעילים אותו עוד.</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>מושעה</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>טרם נבדק</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>אין פייפליין ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>רגע אחד…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>אירועים מפעילים אותו</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>⁨%1⁩ (פרטי)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>⁨%1⁩ של ⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>Space switches whether its triggers start runs on this machine</source>
        <translation>מקש הרווח קובע אם הטריגרים שלו מתחילים ריצות במחשב הזה</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>מאגר והפייפליינים שלו</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>אי אפשר לקרוא את המאגרים: האחסון אינו נפתח.</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>ה־App אינו רואה עוד את המאגר הזה.</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;מעבר לשם</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ה&amp;רצה</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>הרצת ⁨%1⁩</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>הפייפליין הזה אינו מבקש ערכים.</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;אפשרויות</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>אפשרויות הריצה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>התחלת הריצה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>למה הריצה עדיין אינה יכולה להתחיל</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>מעבר לערך הראשון שמעכב את הריצה</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פרוש</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>מקופל</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>ביטול הריצה</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>גרף</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>גרף וטקסט</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>‏⁨%1⁩ (Ctrl+E עובר לתצוגה הבאה)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>הצגת הקובץ ועריכתו כפי שהוא כעת</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>הצגת ריצה; החץ מציג את האחרונות</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>הרצת הפייפליין הזה (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>דרכים נוספות להריץ</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>הרצה עם פרמטרים…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>הרצה חוזרת</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>להריץ שוב את הריצה הזאת</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>מה שלא הצליח</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>מהשלב שנבחר</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>הצגת השרשרת: מה מפעיל את הפייפליין הזה, ומה הוא מפעיל</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>ריצה ⁨#%1⁩</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>עדיין אין ריצה</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>בהתחלה…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>מסלול אחד, עדיין לא נשמר. Ctrl+S שומר.</numerusform>
            <numerusform>%n מסלולים, עדיין לא נשמרו. Ctrl+S שומר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>מסלול אחד. F5 מריץ.</numerusform>
            <numerusform>%n מסלולים. F5 מריץ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>⁨%1⁩ (בדרך כלל ⁨%2⁩)</translation>
    </message>
    <message>
        <source>#%1 %2	%3</source>
        <translation>⁨#%1⁩ ⁨%2⁩	⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>clustero::RunOptionsBox</name>
    <message>
        <source>&amp;All strands</source>
        <translation>&amp;כל המסלולים</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>ר&amp;ק מסלולים נבחרים, ואלה שהם ממתינים להם</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>הרצה ב&amp;תיקייה עצמה</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>&amp;שלבים במקביל</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>המסלולים להרצה</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>כמו בהגדרות</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>שלבים במקביל</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>במצב זה השלבים כותבים אל ⁨%1⁩. אחרת הם מקבלים עותק שלה, והתיקייה נשארת כפי שהיא.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>מסלול אחד ומה שהוא ממתין לו</numerusform>
            <numerusform>%n מסלולים ומה שהם ממתינים לו</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>כל המסלולים</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>בתיקייה עצמה</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>בעותק של התיקייה</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>שלב אחד בכל פעם</numerusform>
            <numerusform>%n שלבים במקביל</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>לא נבחר מסלול. יש לבחור מסלול, או להריץ את כולם.</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>⁨%1⁩ (⁨%2⁩ ממתין לו)</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>הרצה חוזרת</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>⁨#%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ריצה</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>אופן ההפעלה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>ביחס לרגיל</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>סינון ריצות</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>סינון: שם, #מספר, נכשל, ידנית…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>עדיין אין ריצות</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>כל ריצה של פייפליין במחשב הזה מופיעה כאן, בין שהופעלה בחלון הזה ובין שבמסוף. אפשר לפתוח תיקייה שיש בה ⁨.clustero.yaml⁩ ולהריץ אותו.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ריצות</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>ריצה אחת מתאימה</numerusform>
            <numerusform>%n ריצות מתאימות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>ריצה אחת</numerusform>
            <numerusform>%n ריצות</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>אין ריצה שמתאימה ל־&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>המסנן בודק את שם הפייפליין, את המספר, את המצב ואת אופן ההפעלה.</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>הפסקת השמירה</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>נשמר עד כה</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>להתחיל בדוגמה</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>אין: לא מבקשים דבר ממי שמפעיל.</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>הוא נשאר במחשב הזה.</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>דבר אינו מובא לפני השלב הראשון.</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>טקסט לחיפוש</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>התאמות</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>התאמת רישיות</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>מילים שלמות</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>ביטוי רגולרי</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>ההתאמה הקודמת (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>ההתאמה הבאה (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>clustero::SecretDialog</name>
    <message>
        <source>New secret for %1</source>
        <translation>סוד חדש ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>יש להזין כאן את הסוד שהשולח יחתום בו על ה־webhooks שלו, ואחר כך לשנות אותו שם. שום משלוח לא יאבד בינתיים: הסוד הקודם עדיין מתקבל.</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>‏GitHub מקבל סוד אקראי חדש לחתימה, והוא נשמר בצרור המפתחות; איש אינו צריך לראות אותו. מה שכבר בדרך, חתום בסוד הקודם, עדיין מתקבל.</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>&amp;סוד חדש</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>סוד אקראי חדש נשמר בצרור המפתחות ומוצג בדף הבא, כדי להזין אותו ב־Jira. מה שנחתם בסוד הקודם עדיין מתקבל.</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>הצגה או הסתרה של &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוח</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגור</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>אי אפשר לטעון חלק מ־Clustero: ⁨%1⁩. יש להתקין את Clustero מחדש.</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>⁨%1⁩ שייך לגרסה אחרת של Clustero מזו של החלון הזה. יש לצאת מ־Clustero ולהפעיל אותו שוב.</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>מישהו אחר שינה זאת בינתיים. יש לסגור ולפתוח שוב.</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>דפי ההגדרות</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>אחסון</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>נשמר ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>הצגת סמל במגש</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>להמשיך לפעול במגש כשהחלון נסגר</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>הפעלה בכניסה למערכת, במגש</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>גלגל העכבר מעל הגרף</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>גולל; עם Ctrl משנה מרחק תצוגה</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>משנה מרחק תצוגה</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>הזזת כרטיסים מיד, בלי הנפשה</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>מקשים של אות אחת, כמו E לשגיאה הבאה</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>הצגת השינויים לפני שקובץ נשמר</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>שלבים במקביל</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>⁨%1⁩ (כמספר המעבדים)</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>מנוע קונטיינרים</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>‏auto, docker, podman, או כתובת כמו ⁨unix:///run/docker.sock⁩</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>חיפוש מנועים</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>שלבים במחשב הזה (⁨type: host⁩) אינם זקוקים למנוע.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No place to look at was found.</source>
        <translation>לא נמצא מקום לבדוק בו.</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>הסרת ריצות ישנות מ־</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ימים</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>לשמור מכל פייפליין</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> ריצות</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>להשתמש לכל היותר ב־</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>להציג מה יוסר</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>להסיר עכשיו</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>ריצות, יומנים, מרחבי עבודה ותוצרים נשמרים ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>בעבודה…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>פריט אחד יוסר, ⁨%1⁩ בסך הכול.</numerusform>
            <numerusform>%n פריטים יוסרו, ⁨%1⁩ בסך הכול.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>פריט אחד הוסר, ⁨%1⁩ התפנו.</numerusform>
            <numerusform>%n פריטים הוסרו, ⁨%1⁩ התפנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>להודיע לי כשריצה שהפעלתי, או ריצה של פייפליין מסומן בכוכב…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשלה</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>תוקנה: הצליחה אחרי שנכשלה</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>הצליחה אחרי יותר מחמש דקות</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>הצליחה, כל ריצה</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>נכשלה שוב</translation>
    </message>
    <message>
        <source>started</source>
        <translation>התחילה</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>זקוקה לחיבור או לפרטי גישה תקולים</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>שקט מ־</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>שקט עד</translation>
    </message>
    <message>
        <source>to</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>גם מצב &quot;נא לא להפריע&quot; של המערכת מכובד. הכול מגיע גם לתיבת ההודעות.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>חיפוש פקודות</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>פקודות והמקשים שלהן</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>המקשים של ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>⁨%1⁩ תפוס על ידי &quot;⁨%2⁩&quot;. יש להסיר אותו שם קודם.</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>איפוס כל המקשים לברירת המחדל</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>⁨%1⁩, ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>שום מנוע קונטיינרים אינו עונה.</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>שום מנוע קונטיינרים אינו עונה. אין socket של ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>שלבים שמציינים אימג׳ זקוקים למנוע. שלבים מסוג ⁨`type: host`⁩ עובדים בלעדיו.</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>אפשר לבודד שלבים מסוג ⁨`type: host`⁩ בעזרת bubblewrap.</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>שלבים מסוג ⁨`type: host`⁩ זקוקים לו. שלבים שמציינים אימג׳ עובדים בלעדיו.</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>התוכנית git אינה מותקנת.</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>⁨%1⁩ אינו מציין את גרסתו.</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>‏Clustero קורא מאגרים גם בלעדיה. היא נחוצה לקומיט ול־push.</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>עדיין לא נבחר פרויקט.</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>⁨%1⁩ אינו נמצא במאגר Git.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>הפייפליינים רצים בכל זאת. אירועים של GitHub מפעילים את אלה של מאגרים.</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>⁨%1⁩ הוא מאגר Git ללא remote.</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>הפייפליינים רצים בכל זאת. אירועים של GitHub מפעילים את אלה של מאגרים ש־GitHub מכיר.</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>⁨%1⁩ הוא מאגר Git.</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>⁨%1⁩ הוא המאגר ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>צרור המפתחות של ההפעלה הנוכחית עונה. אסימונים, מפתחות וסודות נשמרים בו.</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>בלעדיו אי אפשר לשמור אסימון או סוד: Clustero לעולם אינו כותב אותם לקובץ. פייפליינים שאינם זקוקים להם רצים.</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>ללא פרוקסי</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>דרך הפרוקסי ⁨%1:%2⁩</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>⁨%1⁩ עונה, ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>נעשתה פנייה אל ⁨%1⁩ ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>פייפליינים רצים גם בלי רשת. GitHub, ממסרים ואימג׳ים שעדיין אינם כאן זקוקים לה; הפרוקסי הוא של המערכת (⁨https_proxy⁩), ורשויות אישורים משלך מצוינות בהגדרות.</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>הגדרה</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>המירכאה ⁨%1⁩ אינה סגורה. יש לסגור אותה, או להקדים לה לוכסן הפוך.</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>חיפוש פקודות ומקשים</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>clustero::Sidebar</name>
    <message>
        <source>Pipelines</source>
        <translation>פייפליינים</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>פתיחת תיקייה עם פייפליינים</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת תיקייה</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>הצגת הפייפליינים</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>עדיין אין כאן פייפליינים. פייפליין הוא קובץ ⁨.clustero.yaml⁩ בתיקייה של פרויקט.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>פתיחת תיקייה…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ריצות</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>תיבת ההודעות</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>תיבת ההודעות (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>הקובץ איננו</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>טעות אחת בקובץ</numerusform>
            <numerusform>%n טעויות בקובץ</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>⁨#%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>עדיין לא רץ</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>⁨%1⁩, תיקייה, פייפליין אחד</numerusform>
            <numerusform>⁨%1⁩, תיקייה, %n פייפליינים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>⁨%1⁩, מאגר, פייפליין אחד</numerusform>
            <numerusform>⁨%1⁩, מאגר, %n פייפליינים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>אירועים לניסוי</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>תוכן האירוע, כ־JSON</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>יש לבחור אירוע, או לכתוב את תוכנו כ־JSON.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>מה היה קורה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>דוגמאות</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>זה אינו JSON: ⁨%1⁩, בתו ⁨%2⁩. האירוע נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>טריגר ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>מסלולים</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>האסימון של ה־App</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>האסימון של הבוט</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>החלפה ביניהם</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>חיבור Slack</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>אסימונים חדשים עבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>הודעת בדיקה אל ⁨%1⁩</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>‏Slack App משלך מקבל את הפקודה ⁨/clustero⁩ ומודיע על תוצאות של ריצות. החיבור יוצא מכאן אל Slack, ולכן אין צורך בגישה מבחוץ. האסימונים שלו נשמרים בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>יש ליצור אסימונים חדשים בדפים של ה־App ב־Slack. שדה שנשאר ריק שומר על האסימון הקודם.</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. האסימון של ה־App</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>בדף &quot;⁨Basic Information⁩&quot;, תחת &quot;⁨App-Level Tokens⁩&quot;, יש ללחוץ על &quot;⁨Generate Token and Scopes⁩&quot; ולהוסיף את ההרשאה ⁨connections:write⁩.</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. האסימון של הבוט</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>בדף &quot;⁨Install App⁩&quot; יש להתקין אותו במרחב העבודה, ואחר כך להעתיק את &quot;⁨Bot User OAuth Token⁩&quot;.</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>יצירה ב־Slack…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>העתקת כתובת הדף</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. ה־App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>הכול כבר מלא בדף של Slack: יש לבחור את מרחב העבודה, ואחר כך &quot;⁨Create⁩&quot;. ה־App מבקש:</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>‏Slack מחובר</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>כדאי לנסות: לבחור ערוץ ולראות אם ההודעה מגיעה אליו.</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>שני האסימונים הוחלפו זה בזה.</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>האסימון נמצא בשדה הלא נכון: האסימון של ה־App מתחיל ב־⁨xapp-⁩, ושל הבוט ב־⁨xoxb-⁩.</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>אסימון שמתחיל ב־⁨xoxp-⁩ פועל בשם אדם. יש להעתיק את האסימון של הבוט, שמתחיל ב־⁨xoxb-⁩.</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>אסימון שמתחיל ב־⁨xoxe⁩ פג אחרי כמה שעות. יש לכבות את token rotation בדף של ה־App.</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>האסימון אינו שלם, או שיש בו יותר מאסימון. יש להעתיק אותו מחדש.</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>האסימון של ה־App חייב להתחיל ב־⁨xapp-⁩.</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>האסימון של הבוט חייב להתחיל ב־⁨xoxb-⁩.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>כל פייפליין</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>פייפליינים</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>שמות או מאגרים של פייפליינים, מופרדים בפסיקים; ⁨*⁩ מייצג כל דבר. ריק: הכול</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>May</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>מתן הרשאה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>עדכונים</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>שליחת עדכונים</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>מי רשאי להשתמש ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>מזהה של אדם או של קבוצת משתמשים</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>ב־Slack, בתפריט של פרופיל יש &quot;⁨Copy member ID⁩&quot;. גם התשובה ל־⁨/clustero help⁩ מציינת אותו</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>מה מותר להם לעשות</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>לעשות הכול (בעלים)</translation>
    </message>
    <message>
        <source>see</source>
        <translation>לצפות</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>להריץ, לבטל ולהשתיק</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>לאשר</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>מי שאינו ברשימה הזאת אינו רשאי לעשות דבר מ־Slack. כדאי להתחיל בעצמך, כבעלים: התשובה ל־⁨/clustero help⁩ מציינת את המזהה שלך.</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>אילו עדכונים הוא מקבל</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>מה שנכשל ומה שתוקן</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>כשלים, תיקונים ומה שממתין לאישור</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>מה שממתין לאישור</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>נשמר</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>חיבור Slack…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>בקשות מ־Slack:</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>שליטה מ־Slack</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>App משלך ב־Slack מדווח על ריצות ומקבל פקודות, בלי כתובת ציבורית. אין בו צורך לשום דבר אחר.</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;ערוץ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>העתקת הפקודה</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>שואל את Slack על הערוצים…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>⁨%1⁩ (פרטי)</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>ה־App אינו רואה עדיין אף ערוץ. ערוץ פרטי נראה אחרי שה־App הוזמן אליו.</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>מסלולים של מאגר</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>המסלולים הם אלה של קובץ במאגר, בקומיט של האירוע. השם, הטריגרים והתוצרים הם של הקובץ הזה.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>מאגר</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>הקובץ במאגר</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>ענף, תגית או hash</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>ענף ברירת המחדל שלו</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>תחילה יש לציין את המאגר, למשל ⁨acme/web⁩.</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>מושעה ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>הוסר מ־⁨%1⁩</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>חסר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>פתיחה ב־GitHub</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>פתיחה ב־GitHub‏: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>פתיחה ב־Slack</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>פתיחה ב־Slack: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>clustero::StrandCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a strand in words, its problems</comment>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>בעיה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>בדרך כלל ⁨%1⁩</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ללא שם)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>directory, number of steps</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a strand that is not defined</comment>
        <translation>⁨%1⁩?</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>לא מוגדר · ⁨%1⁩?</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>⁨%1⁩, לא מוגדר</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>⁨%1⁩, לא מוגדר, אולי ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>פקודה במחשב</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>תוכנית של המחשב הזה, בארגז חול</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>אימג׳ של קונטיינר</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>פקודה בקונטיינר חדש</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>בניית ⁨C++⁩</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>‏CMake: הגדרה, ואחריה הידור</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>בדיקות ⁨C++⁩</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>‏CTest בתיקייה ⁨build⁩</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>‏npm: התקנה, ואחריה בדיקות</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>בדיקות היחידה של פרויקט</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>‏Cargo: בדיקות, ואחריהן בניית release</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>⁨go vet⁩, ואחריו ⁨go test⁩</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>שלב באימג׳ הזה</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>ביטוי JavaScript על ⁨payload⁩, ⁨headers⁩ ו־⁨event⁩, שחייב להתקיים.</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>אימג׳ של קונטיינר, כגון ⁨node:20⁩, או ⁨host⁩ לתוכניות של המחשב הזה בארגז חול.</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>קובץ, תיקייה או תבנית glob‏ (⁨*, ?, […], **⁩) בתוך מרחב העבודה.</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>חבילה פורסמה במרשם של GitHub.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>הפעלה ידנית</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>‏pull request נפתח ב־GitHub, קיבל קומיטים, מוזג או נסגר.</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>ביטוי רגולרי שנמצא בכותרת.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>ביטוי רגולרי שנמצא בהודעה של הקומיט האחרון.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>ביטוי רגולרי שנמצא בשם התגית.</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>ביטוי רגולרי שנמצא בשם הגרסה.</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>‏release פורסם או נוצר כטיוטה ב־GitHub. פרסום בלי טיוטה נחשב לשניהם.</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>ריצה של פייפליין אחר הסתיימה.</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>התבקשה ריצה</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>בוצע push של תגית</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>גרסה נוצרה או שוחררה ב־Jira.</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>גרסה פורסמה</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>ביטוי; אם הוא ⁨false⁩, השלב מדולג.</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>ביטוי; אם הוא ⁨false⁩, המסלול מדולג, ומסלולים שאחריו רצים בכל זאת.</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>‏issue נוצר ב־Jira, או קיבל סטטוס אחר.</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>‏issue נפתח או נסגר ב־GitHub.</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>פייפליין אחר</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>כתיב אחר של ⁨dir⁩.</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>תוצרים</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>מחבר</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>⁨automatic⁩ מתחיל ריצה מיד; ⁨manual⁩ מציע אותה בריצה שהסתיימה.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ענף</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>בוצע push של קומיטים או של תגית ל־GitHub.</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>בוצע push של קומיטים לענף</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>בוצע אליו push של קומיטים</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>מבצע הקומיט</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>תנאי</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>יעד הפריסה</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>גם טיוטות</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>אקוסיסטם</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>נקודת כניסה</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>משתני סביבה: ⁨K=V⁩, ⁨{key, value}⁩ או ⁨{key, secret}⁩.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>קבצים בתיקייה השתנו במחשב הזה.</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>קבצים שנשמרים כשהריצה הצליחה.</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>קבצים השתנו</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>גרסת הפורמט</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מן</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>גם מ־forks</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>תבניות glob של שמות ענפים; ⁨*⁩ נעצרת בלוכסן, ⁨**⁩ לא.</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>תבניות glob של שמות ערוצים; בהשמטה, כל ערוץ.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>תבניות glob של כתובות דוא״ל; לפחות לאחד מהקומיטים ב־push יש מבצע קומיט כזה.</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>תבניות glob של כתובות דוא״ל; לפחות לאחד מהקומיטים ב־push יש מחבר כזה.</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>תבניות glob של שמות תוויות; די שאחת מהן תופיע עליו.</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>תבניות glob של נתיבים בתיקייה; בהשמטה, כולם.</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>תבניות glob של נתיבים ששינויים בהם אינם נחשבים.</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>תבניות glob של הענפים שמהם הוא מגיע.</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>תבניות glob של הענפים שאליהם הוא מיועד.</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>תבניות glob של שמות פייפליינים.</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>תבניות glob של שם החבילה.</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>תבניות glob של השם המלא של המאגר; בהשמטה, כל מאגר.</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>כמה זמן לא יחול שום שינוי לפני שהריצה מתחילה.</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>איך הריצה צריכה להסתיים; חסר משמעות אם ⁨`on`⁩ קובע זאת.</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>נתיבים שמתעלמים מהם</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>אימג׳</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>סוג issue</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>נכשלה או תם הזמן</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>קיבל סטטוס אחר</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>הגיע הזמן שנקבע.</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>הצליחה</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>נסגר</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>נסגר בלי מיזוג</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>מוזג</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>נפתח או נפתח מחדש</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>שוחררה</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Jira issue</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>גרסה ב־Jira</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעת הקומיט</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>דקה, שעה, יום בחודש, חודש, יום בשבוע.</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>מועדים שהוחמצו</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>מצב הפעלה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>נתיבים</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>פייפליין</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>גם pre-releases</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>פרויקט</translation>
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
        <translation>זמן שקט</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>סיבות</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>מאגר</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>סוד</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>התבקשה ריצה בחלון, בשורת הפקודה או ב־Slack.</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>משהו נשלח לערוץ של הממסר.</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>משהו התקבל</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>ענף היעד</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>שם התוצר: אותיות לטיניות קטנות, ספרות, ⁨_⁩ ו־⁨-⁩.</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>הפקודה: רשימת ארגומנטים. מחרוזת יחידה היא ארגומנט אחד, לא שורת shell.</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>האירועים שמפעילים את הפייפליין הזה; די באחד שמתאים.</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>התיקייה במרחב העבודה שהשלבים רואים ב־⁨/usr/local/src⁩.</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>התיקייה במרחב העבודה שהשלב הזה רואה ב־⁨/usr/local/src⁩.</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>השם המלא של המאגר שאליו הוא מיועד, או תבנית glob של שמות; בהשמטה, המאגר שבו נמצא הקובץ.</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>סוג האירוע: ⁨git, github_pr, pipeline, manual, schedule⁩, …</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>סוג החבילה.</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>שם של סוד בצרור המפתחות; הערך שלו מוסתר ביומנים.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>שם העדיפות של ה־issue.</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>שם הסוג של ה־issue.</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>התוכנית שמקבלת את ⁨cmd⁩ כארגומנטים שלה.</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>המפתח של הפרויקט.</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>הסיבות שמתחילות ריצה, כגון ⁨commit_push⁩.</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>השם המלא של המאגר, או תבנית glob של שמות; בהשמטה, המאגר שבו נמצא הקובץ.</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>הסטטוס הקודם, לפי שם או מזהה.</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>הסטטוס הנוכחי, לפי שם או מזהה.</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>השלב מופסק כעבור הזמן הזה: ⁨90s, 10m, 2h, 1h30m⁩; לכל היותר 7 ימים.</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>שם השלב, ייחודי במסלול שלו: אותיות לטיניות קטנות, ספרות, ⁨_⁩ ו־⁨-⁩.</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>השלבים, אחד או יותר; הם רצים בזה אחר זה, כל אחד בקונטיינר חדש.</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>המסלול מופסק כעבור הזמן הזה: ⁨90s, 10m, 2h, 1h30m⁩; לכל היותר 7 ימים.</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>שם המסלול, ייחודי בקובץ: אותיות לטיניות קטנות, ספרות, ⁨_⁩ ו־⁨-⁩.</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>המסלולים של הפייפליין, אחד או יותר. מסלולים שאין ביניהם קשר רצים במקביל.</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>המסלולים שחייבים להצליח לפני שהמסלול הזה מתחיל.</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>הגיע המועד</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>שם המשתנה.</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>ערך המשתנה.</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>הריצה כולה מופסקת כעבור הזמן הזה: ⁨90s, 10m, 2h, 1h30m⁩; לכל היותר 7 ימים.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>מגבלת זמן</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>מועדים</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>טריגרים</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>משתנים</translation>
    </message>
    <message>
        <source>Version of the file format; the only value is 1.</source>
        <translation>גרסת הפורמט של הקובץ; הערך היחיד הוא 1.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>מסלולים קודמים</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>מה קורה כשהמחשב היה במצב שינה; ⁨`one`⁩ מריץ פעם אחת עבור כל המועדים שהוחמצו.</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>מה נדרש למלא לפני ריצה, כ־JSON Schema של אובייקט אחד.</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>שם הפייפליין; ה־slug שלו הוא ⁨PIPELINE_SLUG⁩.</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>האזור שבו חלים המועדים; בהשמטה, האזור של המחשב הזה.</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>לאן הריצה הזאת פורסת; תוצאה שאינה ריקה נעשית ⁨DEPLOY_ENVIRONMENT⁩.</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>האם pre-releases מתחילים ריצה.</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>האם pull requests ממאגרים אחרים מתחילים ריצה; ריצה כזאת ממתינה לאישור ואינה מקבלת סודות.</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>האם pull requests שהם טיוטות מתחילים ריצה.</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>האם הריצה נכשלת כששום דבר אינו מתאים.</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>מי מריץ את הפקודה: שם, ⁨uid⁩ או ⁨uid:gid⁩.</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>כל הסיבות של הסוג</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>שם הקובץ בלי הסיומת</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>לפי האימג׳</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>לפי המסלול</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>מאגר Maven.</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>‏bucket באחסון תואם S3.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>זו של Amazon לפי האזור</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>תוצר של מאגר Maven.</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>אובייקט באחסון תואם S3.</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>תוצר</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>ה־bucket בנתיב</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>פרטי גישה</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>קבצים ממקום אחר שנמצאים במרחב העבודה לפני השלב הראשון.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>קלטים</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>מאגר Maven</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>אריזה</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>פרסום</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>הכתובת של הקובץ.</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>הכתובת של המאגר.</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>הכתובת של האחסון, למשל ⁨https://storage.googleapis.com⁩.</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>ה־⁨artifactId⁩.</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>הקובץ שהקלט נעשה במרחב העבודה.</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>ה־⁨SHA-256⁩ של הקובץ; אם מגיע משהו אחר, הריצה נכשלת.</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>ה־⁨groupId⁩, למשל ⁨com.example⁩.</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>שם הקלט: אותיות לטיניות קטנות, ספרות, ⁨_⁩ ו־⁨-⁩.</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>סוג הקובץ, כלומר הסיומת שלו: ⁨jar⁩, ⁨war⁩, ⁨zip⁩, ⁨tar.gz⁩.</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>השם במרשם, למשל ⁨registry.example.com/acme/site:1.2⁩, שאליו נדחף התוצר, ארכיון של אימג׳.</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>השם של פרטי גישה שנוספו באמצעות ⁨clustero connections⁩.</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>השם של ה־bucket.</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>שם האובייקט; אם הוא מסתיים בקו נטוי, קובצי התוצר נשמרים תחתיו.</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>המפתח או המזהה של הפרויקט.</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>האזור של ה־bucket.</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>הגרסה; גרסה משוחררת, לא ⁨SNAPSHOT⁩.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>לא מאומת</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>היכן הקלט נמצא.</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>לאן התוצר נשלח כשהריצה הצליחה: מקום אחד, או רשימה של מקומות.</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>האם ⁨http://⁩ רשאי להוביל אל מחוץ למחשב הזה ולרשת הפרטית שלו.</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>האם אפשר להשמיט את ⁨sha256⁩; אז הקובץ מושווה רק לסכומי הביקורת של השרת עצמו.</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>האם ה־bucket מופיע בנתיב של הכתובת, ולא לפני המארח שלה.</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>עם ⁨image⁩: אימג׳ שנמצא במנוע נדחף במקום התוצר.</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>עם ⁨url⁩: האם ⁨http://⁩ רשאי להוביל אל מחוץ למחשב הזה ולרשת הפרטית שלו.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>ללא הצפנה</translation>
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
        <translation>לשום מקום</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>התוצר</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>⁨true⁩ עם ⁨endpoint⁩</translation>
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
        <translation>הצגת המקום שהדוח מציין</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>פרטי הבדיקה</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>פלט שגיאות</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>בדיקה אחת · ⁨%1⁩</numerusform>
            <numerusform>%n בדיקות · ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>לא נבחרה בדיקה</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>יש לבחור בדיקה כדי לראות את ההודעה והפלט שלה.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… עוד תו אחד. ההעתקה כוללת את הכול.</numerusform>
            <numerusform>
… עוד %n תווים. ההעתקה כוללת את כולם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TestReportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ללא שם)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>אחת נכשלה</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>שגיאה אחת</numerusform>
            <numerusform>%n שגיאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>אחת עברה</numerusform>
            <numerusform>%n עברו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>אחת דולגה</numerusform>
            <numerusform>%n דולגו</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>אין בדיקות</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>רק &amp;כשלים</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>אין דוח בדיקות</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>דוח מפרט אילו בדיקות עברו ואילו נכשלו.</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>סינון בדיקות</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>הכשל הקודם</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>הכשל הקודם (Shift+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>הכשל הבא</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>הכשל הבא (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>אין בדיקות בדוח</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>התוכנית שכתבה אותו לא הריצה אף בדיקה.</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>קריאת הדוח …</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>אי אפשר להציג את הדוח</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>בדיקה אחת</numerusform>
            <numerusform>%n בדיקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>אחת נכשלה</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>אחת דולגה</numerusform>
            <numerusform>%n דולגו</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>אף בדיקה לא נכשלה</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>אין בדיקה שמתאימה ל־&apos;⁨%1⁩&apos;</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>הצגת כל הבדיקות</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ערכים שונים</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>⁨%1⁩ הוא שדה חובה. יש להקליד ערך.</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>בהורדה</translation>
    </message>
    <message>
        <source>running</source>
        <translation>בריצה</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>הצליח</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>תם הזמן</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>נקטע</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>בהמתנה ל־⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>בהמתנה ל־⁨%1⁩ ולעוד אחד</numerusform>
            <numerusform>בהמתנה ל־⁨%1⁩ ולעוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>שלב אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>שלב אחד</numerusform>
            <numerusform>%n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>קוד יציאה ⁨%1⁩</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>אחרי ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>שלב ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>שורות ציר הזמן</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>הזמן המוצג</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>מסלול אחד. הטבלה מציגה אותו הדבר.</numerusform>
            <numerusform>%n מסלולים. הטבלה מציגה אותו הדבר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>ציר זמן: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>השלבים מוצגים.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>שלב אחד, מקופל.</numerusform>
            <numerusform>%n שלבים, מקופלים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>מקרא</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>פסים מקווקווים באלכסון ממתינים בתור, פסים מלאים רצים, קו מקוטע מציג את המשך הרגיל, ומסגרת מסמנת את הנתיב הקריטי.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>running</source>
        <translation>בריצה</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>נתיב קריטי</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>⁨%1⁩, שלב של ⁨%2⁩</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>רץ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>מסלול, שלב</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>End</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>נתיב קריטי</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>סיבת ההמתנה או הסיום</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>ציר הזמן של הריצה</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>אין ריצה להציג</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>ציר הזמן מראה מתי כל מסלול המתין ומתי רץ, ובמה היה תלוי סיום הריצה.</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>הרצת הפייפליין</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>לפי הסדר בקובץ</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>תחילה המוקדם ביותר</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>תחילה הארוך ביותר</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>סדר המסלולים</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>הצגת כל השלבים</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>קיפול כל השלבים</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>הצגת זמן רב יותר</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>הצגת זמן קצר יותר</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>הצגת הריצה כולה</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>‏F בלי בחירה</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>העתקה כ־CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>הצגת אותו הדבר כטבלה</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>ציר הזמן כטבלה</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>הצגת היומן מההתחלה</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>ממתין ל־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>המתין ל־⁨%1⁩ עד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>בתור ⁨%1⁩, עד ששלב יוכל להתחיל.</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>היה בתור ⁨%1⁩, עד ששלב יכול היה להתחיל.</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>הוכן במשך ⁨%1⁩: מקום פנוי, אימג׳, קונטיינר.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ממתין ל־⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 ▸ %2, %3</source>
        <translation>⁨%1 ▸ %2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>מאז ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>⁨%1⁩, בדרך כלל ⁨%2⁩</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>בנתיב הקריטי: סיום הריצה תלוי בו.</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>בדף &quot;⁨%1⁩&quot; של Slack, תחת &quot;⁨%2⁩&quot;</translation>
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
        <translation>עדיין אין ריצות</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ה&amp;רצה</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>ה&amp;שהיית התראות</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>&amp;פתיחת Clustero</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>ה&amp;גדרות</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>ל&amp;שעה אחת</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>עד &amp;מחר</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>עד ש&amp;אחדש אותן</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>⁨%1 #%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>פייפליינים מסומנים בכוכב מופיעים כאן</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>חידוש (מושהות עד ⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>אחד ממתין לך</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>אחד ממתין לך</numerusform>
            <numerusform>%n ממתינים לך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>אחת בריצה</numerusform>
            <numerusform>%n בריצה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>אחת נכשלה</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>דבר אינו רץ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>לא מקוון</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>ההתראות מושהות</translation>
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
        <translation>ניסוי על אירועים שהתקבלו</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>עבור אילו מ־200 האירועים האחרונים הטריגר הזה היה מתחיל ריצה, ולמה לא עבור האחרים</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>‏JSON Schema נכתב כ־YAML.</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>שדה אינו יכול להציג את הערך הזה.</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>אירוע אחד</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>אפשר לבחור או לכתוב אירוע, ולראות מה יעלה בגורל כל מסלול</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>אירועים שהתקבלו</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>ניסוי טריגר על 200 האירועים האחרונים שהתקבלו</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>היה ממתין לאישור</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>היה מתחיל</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>היה מציע ריצה</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>סוג אחר של אירוע</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>גדול מדי לניסוי</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>⁨%1⁩: נדרש ⁨%2⁩, לא נמצא דבר</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>⁨%1⁩: נדרש ⁨%2⁩, נמצא ⁨%3⁩</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>סימולציה עם האירוע הזה</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>עדיין לא התקבלו אירועים</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>טריגר נבחן על מה שקרה באמת: אירועי push ו־pull request, מועדים, סיומי ריצות. הם מגיעים ברגע שממסר או GitHub מחוברים, וכל עוד החלון הזה פתוח או ש־⁨`clustero listen`⁩ רץ.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>חיבורים…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>ניסוי דוגמה</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>אין טריגר לניסוי</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>בלי טריגרים אפשר להפעיל את הפייפליין הזה רק ידנית. אפשר להוסיף טריגר בטופס של הקובץ, תחת טריגרים; מה שהיה מפעיל יפורט כאן.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>טריגר</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>הטריגר הנבחן, כפי שהוא ערוך כעת</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>האירועים להצגה</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>מהסוג שלו</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>לא היו מתחילים</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>כל האירועים</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>אירועים שהתקבלו, מהחדש לישן</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>תנאי הטריגר</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>תנאי</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>מציג מה היה עולה בגורל כל מסלול, ומאפשר לשנות את תוכן האירוע</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>טריגר ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>⁨%1⁩
⁨%2⁩, התקבל ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>היה מתחיל ב־⁨%1⁩ מתוך ⁨%2⁩ אירועים</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>היה מתחיל ב־⁨%1⁩ ומציע ב־⁨%2⁩ מתוך ⁨%3⁩ אירועים</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>נבדקים עוד…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצר</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>אחד מסוג אחר</numerusform>
            <numerusform>%n מסוג אחר</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>אין כאלה בין האירועים שנבדקו. &quot;כל האירועים&quot; מציג את כולם.</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>לא נבחר אירוע.</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>⁨%1⁩ מתקיים</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>⁨%1⁩ אינו מתקיים</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>משתנה שהריצה הייתה מקבלת.</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>דרך ⁨%1⁩: תוך שנייה</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>דרך כתובת משלי: תוך שנייה</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>פנייה ל־GitHub בכל דקה: עובד בכל מקום, באיחור של עד דקה</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>כתובת משלי</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>הערוץ שאליו היא מובילה</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>שולח לשם משלוח בדיקה, וממתין עד שיגיע לכאן</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;כתובת</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>מו&amp;בילה אל</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>פרוקסי או מנהרה משלך שמעבירים הלאה, ללא שינוי, את מה שנשלח אליהם.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>בניסוי…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>שלבי ההגדרה</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>יציאה מההגדרה</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>לקבצים שבמחשב הזה הכול עובד גם בלי ההגדרה. אפשר למצוא אותה שוב ב&quot;חיבורים&quot; ובתפריט &quot;עזרה&quot;.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>שלב %1 מתוך %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>⁨%1⁩, הושלם</translation>
    </message>
</context>
<context>
    <name>clustero::Wish</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 strand no longer waits for it.</source>
        <translation>מסלול אחד אינו ממתין לו עוד.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>מסלול אחד אינו ממתין לו עוד.</numerusform>
            <numerusform>%n מסלולים אינם ממתינים לו עוד.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>מסלול אחד ממתין למה שהוא המתין לו.</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>מסלול אחד ממתין למה שהוא המתין לו.</numerusform>
            <numerusform>%n מסלולים ממתינים למה שהוא המתין לו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>⁨%1⁩ ממתין כעת ל־⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>⁨%1⁩ אינו ממתין עוד ל־⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>⁨%1⁩ אינו ממתין כעת לאף מסלול.</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>אין עוד מי שממתין ל־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>⁨%1⁩ נמחק.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>מסלול אחד נמחק.</numerusform>
            <numerusform>%n מסלולים נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>השלב ⁨%1⁩ נמחק.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>⁨%1⁩ נקרא כעת ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>⁨%1⁩ הוא עותק של ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>עותק של השלב ⁨%1⁩ נמצא אחריו.</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>⁨%1⁩ הוא כעת מסלול ⁨%2⁩ מתוך ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>⁨%1⁩ הוא כעת שלב ⁨%2⁩ מתוך ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>⁨%1⁩ רץ כעת בין ⁨%2⁩ ל־⁨%3⁩.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>⁨%1⁩ נוצר.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>⁨%1⁩ נוסף.</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>הודבק.</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>יש יותר מ־100 jobs.</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>⁨%1⁩: ‏workflow של GitHub.</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>האירוע הזה אינו מפעיל כאן פייפליינים.</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>תבניות שמתחילות ב־⁨!⁩ מושמטות.</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>המסנן הזה אינו מועבר; ראו ⁨`clustero schema trigger`⁩.</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>כל תג מפעיל אותו. אפשר לתת תבנית ב־`tag`, כביטוי רגולרי.</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>אי אפשר להעביר workflow שנשמר במקום אחר.</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>ה־job פורס אל סביבה. יש להוסיף אותו ידנית כשכל השאר ירוק.</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>ל־job ⁨%1⁩ יש תנאי, ולכן הוא מושמט. כאן אפשר לקבוע תנאי ב־`when`.</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>שום דבר ב־job הזה אינו יכול לרוץ כאן.</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>למפתח הזה עדיין אין מקבילה.</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>מטריצה אינה מועברת.</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>מטריצה אינה מועברת: המסלול רץ פעם אחת, עם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>ה־job ⁨%1⁩ אינו רץ ב־Linux.</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>אי אפשר להגדיר משתנה בשם הזה.</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>זה אסימון שיש רק ל־runners של GitHub.</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>הערך אינו ידוע לפני ש־GitHub מריץ את זה.</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>זה אינו אימג׳ שאפשר לציין כאן.</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>יש יותר מ־100 שלבים.</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>אין בו צורך: למסלולים של ריצה יש מרחב עבודה אחד משותף.</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>‏Actions של GitHub אינן רצות כאן. פקודה או אימג׳ יכולים לבוא במקומן.</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>לשלב יש אימג׳ אחד, כאן ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>הנתיב שלו אינו יכול לשמש כאן תוצר.</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>לשלב יש התנאי ⁨%1⁩, ולכן הוא מושמט.</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>הוא כתוב עבור המעטפת ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>הוא משתמש ב־⁨%1⁩, שאינו מוכר כאן.</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>הוא פועל בתיקייה שמחוץ לפרויקט.</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>הערך שלו אינו בקובץ. אפשר לשמור אותו באמצעות ⁨`clustero secret set %1`⁩.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>אי אפשר לקרוא אותו כ־YAML.</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>התאמה אחת הוחלפה</numerusform>
            <numerusform>%n התאמות הוחלפו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>קובץ הפייפליין</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>קובץ הפייפליין כ־YAML</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>‏Tab מזיח; כדי לצאת יש להקיש Esc ואז Tab. Ctrl+Space משלים מילים.</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>אין כאן מה להשלים</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>מעבר לשורה</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>שורה (1 עד ⁨%1⁩):</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>מעבר ל&amp;מסלול</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>ה&amp;שלמת המילה</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>חי&amp;פוש…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>הח&amp;לפה…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>הפיכה להע&amp;רה או ביטולה</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;קיפול</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;פרישה</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>מעבר לש&amp;ורה…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>פתיחת היומן</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>להריץ את מה שנכשל</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>השתקה לשעה</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>פתיחת תיבת ההודעות</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>פחות משנייה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>⁨@%1⁩</translation>
    </message>
    <message>
        <source>%1 @%2</source>
        <translation>⁨%1⁩ ⁨@%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>✕ %1 timed out</source>
        <translation>✕ ⁨%1⁩: תם הזמן</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ ⁨%1⁩ נכשל</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ ⁨%1⁩ · ⁨%2⁩: תם הזמן</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ ⁨%1⁩ · ⁨%2⁩ נקטע</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ ⁨%1⁩ · ⁨%2⁩ נכשל</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>הסתיים כעבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>הסתיים כעבור ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>כעבור ⁨%1⁩</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>קוד יציאה ⁨%1⁩ כעבור ⁨%2⁩</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>קוד יציאה ⁨%1⁩ כעבור ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>הצליח תוך ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>הצליח תוך ⁨%1⁩, אחרי כישלון אחד</numerusform>
            <numerusform>הצליח תוך ⁨%1⁩, אחרי %n כישלונות</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ ⁨%1⁩ התחיל</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ ⁨%1⁩ · תוקן</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ ⁨%1⁩ הצליח</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>תוך ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ ועוד אחד</numerusform>
            <numerusform>⁨%1⁩ ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ פייפליין אחד נכשל</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ פייפליין אחד נכשל</numerusform>
            <numerusform>✕ %n פייפליינים נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>חדשות בפייפליין אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>חדשות בפייפליין אחד</numerusform>
            <numerusform>חדשות ב־%n פייפליינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>חדשות בפייפליין אחד, נכשלו: ⁨%1⁩</numerusform>
            <numerusform>חדשות ב־%n פייפליינים, מהם נכשלו: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>אי אפשר לכתוב את הדוגמה אל ⁨%1⁩. ייתכן שהדיסק מלא, או שהתיקייה אינה שלך.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>מריץ פייפליינים במחשב שלך ומראה כל ריצה בזמן אמת.</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>פתיחת קובץ הפייפליין הזה והרצתו.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>התחלה במגש, בלי החלון.</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>תיקיות, קובצי פייפליין, ריצות לפי המזהה שלהן, כתובות ⁨clustero:⁩.</translation>
    </message>
</context>
</TS>
