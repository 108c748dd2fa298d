<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>App が参照できるリポジトリを一覧にするため。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>パイプラインファイルの読み取り、実行対象のコミットの取得、プッシュとリリースの検知のため。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>GitHub のコミットに各実行を表示し、再実行ボタンを付けるため。</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>コミットステータス</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>チェックを使えない場所で実行の結果を示すため。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>プルリクエストに対してパイプラインを開始するため。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>Issue に対してパイプラインを開始するため。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>パッケージの公開時にパイプラインを開始するため。</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>正規表現が文字 %1 で途切れています：%2。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>正規表現の誤り、文字 %1：%2</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>%1 が待つもの</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>%1 は、チェックしたストランドがすべて成功すると開始します。</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>これらを待つ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a strand, why it cannot be ticked</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>clustero::AfterField</name>
    <message>
        <source>%1 (not defined)</source>
        <translation>%1（未定義）</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>ほかのストランドはありません。</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>ループになります：%1</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>ストランドは自分自身を待てません。</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>ループの一部です。</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>引数を追加</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>引数 %1</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>シェルで入力するとおりのコマンド全体。1行を入力または貼り付けると、引数のリストになります。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>シェルを介さないため、プログラムには「%1」がそのまま渡されます。シェルを使うには sh -c &apos;…&apos; と書いてください</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 は %2 を指しています</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>%1、アーティファクト</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1、フォルダー</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>%1、テストレポート</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1、リンク</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>この実行のアーティファクト</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>アーティファクトはありません</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>アーティファクトは、実行が成功したときに保存されるファイルです。パイプラインの「artifacts:」で指定します。この実行では何も保存されていません。</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>保存を中止しました。それまでに書き込まれた内容はフォルダーに残っています。</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込む</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>ファイル、またはその中のテストレポートを開く (Enter)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>ファイル、フォルダー、アーティファクトを保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>ファイルの SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>「%1」に一致するファイルはありません</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>ほか%n件のファイルは表示されていません。絞り込んで探せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>%1 を開けませんでした。この種類のファイルにプログラムが設定されていません。保存してから開いてください。</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>%1 の保存先</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>%1 には %2 というファイルまたはフォルダーがすでにあります。その中の同名のものは置き換えられます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>既存のものを残す</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>%1 を %2 に保存しました。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>%1 を公開しました：%2</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>%1 を公開しました：%2（%3）</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>%1 は公開されていません：%2</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>%1 を公開中：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>ほか %n 件の公開先</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>現在の位置</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>キャンバスを再び編集できます。</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>すでに末尾です。</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>手動で配置したカードはありません。</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>すべてのカードがレイアウトどおりの位置にあります。</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>名前を変更する</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>ストランドを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>接続先を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>接続元を選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>待つ相手を選択(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>間にストランドを挿入(&amp;P)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>次の接続(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>前の接続(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>ファイル内で上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>ファイル内で下へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>カードを左へ動かす</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>カードを右へ動かす</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>カードを上へ動かす</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>カードを下へ動かす</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>ピン留めを外す(&amp;I)</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>整列(&amp;Y)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>削除してつなぎ直す(&amp;O)</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>カードを移動(&amp;M)</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>ストランドを追加</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>%1 と %2 の間にストランドを追加</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>%1 の前にストランドを追加</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>%1 の後にストランドを追加</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>テンプレート、イメージ、または docker run の行</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>この行は使えません</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>この行からストランドを作成</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>最近使ったイメージ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>クリップボードの YAML または docker run の行</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>%1 という名前のストランド</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>%1 を待つストランド</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>%1 が待つストランド</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>ストランドの名前</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>%1 と %2 の間で実行するもの</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>1件のストランドをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>%n件のストランドをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>クリップボードにテキストがありません。ストランド、YAML、または docker run の行をコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>クリップボードのテキストはストランドではありません。steps がありません。ストランド、ストランドのリスト、またはパイプラインをコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>%1 を待つものへドラッグするか、クリックします</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>%1 が待つものへドラッグするか、クリックします</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>%1 は何も待たず、何からも待たれていません。</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>何も接続されませんでした。</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>ストランドが選択されていません。</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>名前に「%1」を含むストランドはありません。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>%1 という名前はすでに使われています。</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>名前は a–z、0–9、-、_ からなる2文字以上で、先頭は英字、末尾は - と _ 以外にします。</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 %2 はどうでしょうか？</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>%1 を待つものを矢印キーまたは文字で選びます。Enter で接続、Escape でキャンセル。</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>%1 が待つものを矢印キーまたは文字で選びます。Enter で接続、Escape でキャンセル。</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>%1 が %2 を待つようになります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 は %2 を待ちます</translation>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>成功時</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>結果を問わず</translation>
    </message>
    <message>
        <source>never</source>
        <translation>開始なし</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>手動、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>アーティファクト%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>該当するパイプラインなし</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>%1、この名前のパイプラインは見つかりません</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>すべての実行の終了時</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>任意のパイプライン：すべての実行の終了時</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>読み取り不可 · %1</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>取得中 · %1</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>イベントで開始しない · %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>%1、%2 のパイプライン、実行 %3</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>ストランド %1、%2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>%1、%2 のパイプライン、このチェーンでの実行なし</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>%1、%2 のパイプライン、まだ実行なし</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>ストランド %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>自分自身を再び開始します。このようなチェーンは%1回の実行で終わります。</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>任意のパイプライン</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>%2 が成功すると、%1 を手動で開始できます。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>%2 が成功すると、%1 が自動で開始します。</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>%2 が失敗すると、%1 を手動で開始できます。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>%2 が失敗すると、%1 が自動で開始します。</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>%2 が終了すると、%1 を手動で開始できます。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>%2 が終了すると、%1 が自動で開始します。</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>%1 が %2 の後に開始することはありません。条件が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>%1 参照できるアーティファクト：%2。</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>この名前のパイプラインは見つかりません。</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>%1 #%2 が %3 #%4 を開始しました。</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>このマシンでは、まだイベントで %1 を開始しません。</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>%1 #%2 が開始を提案しています。</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>%1 #%2 はまだ終了していません。</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>#%1 からの提案はありません。終了時に待ち受けているものがありませんでした。</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>#%1 からの提案はありません。その終了はこのトリガーと照合されませんでした。</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>#%1 の後に手動で開始されました。</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>#%1 の後：%2</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>ほかのパイプラインを開始するパイプラインはありません</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>タイプが「pipeline」のトリガーを持つパイプラインは、ほかのパイプラインの実行が終わると開始し、そのアーティファクトを参照できます。ファイルのフォームの「トリガー」で追加すると、チェーンと実行の状態がここに描かれます。</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>イベントで開始する</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>パイプラインを編集</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>チェーンのマップ</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>最新の実行</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>各パイプラインと最新の実行</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>この実行が開始した実行と、この実行を開始した実行</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>これを開始するものと、これが開始するもの</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>今後、このマシンではトリガーによって実行が自動で開始されます。パイプラインが現在行えることも、この操作で承認されます</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>%1 #%2 の前後の実行</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>この実行の前後の実行</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>パイプライン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers between them</source>
        <translation>
            <numerusform>その間のトリガー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>チェーンに属さないもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>ループあり：チェーンは%1回の実行で終わります</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>描画できる数を超えています</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>パイプラインを選択すると、それを開始するものと、それが開始するものを表示します。</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>提案元の実行のアーティファクトを使います</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>現在、提案している実行はありません。理由は一覧に表示されています。パイプライン自身の「実行」コマンドなら、提案なしで開始できます。</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>前後の実行を表示</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 を開始できませんでした。%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>イベントでは開始できません。%1</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>必須ではありませんが、役立ちます</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>このマシンでのステップ用サンドボックス</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>ネットワークとプロキシ</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>再確認：%1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 のコマンドをコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>clustero::CheckStep</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>プロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>まだ確認していません。横のボタンを押すと GitHub のサーバーに問い合わせます。それ以外に、このマシンの外へ送られるものはありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足しているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>%n 件が不足しています。なくてもできることを各行に示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>このマシンの環境</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>すべてが緑である必要はありません。なくてもできることを各行に示します。</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>%1、選択できません</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト：%1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>該当するものがありません。入力を短くするか、node:22 などのイメージ、または docker run の行を入力してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice, what it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>clustero::CloseDecision</name>
    <message>
        <source>A run is under way. Quitting cancels it; it can be rerun later.</source>
        <translation>1件の実行が進行中です。終了するとキャンセルされますが、後で再実行できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>%n件の実行が進行中です。終了するとキャンセルされますが、後で再実行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>1件のパイプラインがトリガーを待っています。Clustero を再び開くまで開始されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>%n件のパイプラインがトリガーを待っています。Clustero を再び開くまで開始されません。</numerusform>
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
        <translation>Clustero はトレイで動作を続けます</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>ウィンドウを閉じている間も実行とトリガーは続きます。蝶ネクタイのアイコンをクリックするとウィンドウが再び開き、そのメニューの「終了」で Clustero が終了します。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>Clustero を終了しますか？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>開いたままにする</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>ストランド、パイプライン、実行へ移動。  &gt; コマンド   @ ストランド   # 実行   : 行   ? ヘルプ</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>Enter でログの%1行目へ移動します。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>「%1」に一致するものはありません。Esc で閉じます。</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>このマシンのステップが参照するシステムのフォルダーに見つかりませんでした。インストールしてください。</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>JSON ではないため、プリセットは使用しません。</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>これらのプリセットのうち、%1 だけをビルドします。</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>プロジェクトが enable_testing() を呼び出していないため、実行するテストがありません。</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>%1：CMake のプロジェクト。</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>%1：CMake のプロジェクト（プリセット %2）。</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>%1：Rust の crate または workspace。</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>%1：Rust %2 の crate または workspace。</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>%1：Go %2 のモジュール。</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>%1：Go のモジュール。</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>ターゲット test も check もありません。</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>%1：make のプロジェクト。</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>イメージのビルドにはコンテナエンジンが必要です。</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>%1：コンテナイメージ。</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>単語の説明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>clustero::Completions</name>
    <message>
        <source>Type: %1.</source>
        <translation>型：%1。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>デフォルト：%1。</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>${{ … }} を含められます。</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>よく使う値：%1。</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>値：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>数値の 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>時間（90s や 1h30m など）</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>式、または true / false</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>相対パス</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>名前、または名前のリスト</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>コンテナイメージ、または host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>引数のリスト</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>パス（* と ** も使用可）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>テキストまたは数値</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>トリガーのリスト</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>ストランドのリスト</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>ステップのリスト</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>変数のリスト</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>アーティファクトのリスト</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>公開先、または公開先のリスト</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>入力のリスト</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>バケットとキー</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>リポジトリと座標</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>別の場所にあるファイル</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>同じストランド</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>すでに %1 の後</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>ループになります：%1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>リポジトリ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>webhook のシークレットを新しくします。以前のシークレットによる署名も引き続き受け付けます</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>webhook のアドレスをコピー</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook：%1</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>%1 のリポジトリ</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 の新しいシークレット</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>テスト：%1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>テストに失敗しました：%1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>テストメッセージ…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>使用できる人…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>同じ Slack App のトークンを変更します</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>%1 へのテストメッセージ</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>%1 を使用できる人</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>%1 の新しいトークン</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>最後の成功：%1</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>許可：%1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しい鍵…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1 の新しい鍵</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>%1 の新しいトークン</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 を設定</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>GitHub に接続できません。Clustero のストアを開けません。</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>ここでは接続していません。別の Clustero プロセスがイベントを受信しています。</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>リレー %1</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>smee チャネル %1</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>別の Clustero プロセスがイベントを受信しているため、テスト配信をここでは確認できません。先にそのプロセスを終了してください。</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>Clustero が閉じられました。</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>テスト配信が%1ミリ秒後に届きました</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>新しいシークレットを使用しています。以前のシークレットによる署名も引き続き受け付けます。</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>この App には webhook がないため、シークレットで署名するものがありません。</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>このチャネルはもう接続されていません。</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>作成中の App はありません。</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>Slack は両方のトークンを受け付けました。</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>新しいトークンを使用しています。以前のトークンは App のページで取り消してください。</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>Slack にメッセージが届きました。</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>このチャネルのイベント</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>アドレスを知る人は誰でも送信と閲覧ができます</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>リレーで更新されるまで無期限</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub が新しい鍵を受け入れ、キーチェーンに保存しました。前の鍵は App のページで削除してください。</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>リレーが新しいトークンを受け入れ、キーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>GitHub にイベントを問い合わせます。%1</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>逃したイベントを GitHub に問い合わせます。%1</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>%1 の Jira Cloud（%2 経由）</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>%1 の Jira Data Center（%2 経由）</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>webhook が知らせる内容のみ</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>プロジェクトの照会、課題へのコメント</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>プロジェクトの照会</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>%1 の Jira</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>webhook の送信先のチャネルは、もう接続されていません。別のチャネルで Jira を接続し直してください。</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>イベントはまだ届いていません。</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>最後のイベント：%1（%2）</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>最後のイベント %1（%2）は別のシークレットで署名されていたため、何も開始しません。Jira にシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>最後のイベント %1（%2）は署名されていなかったため、自動では何も開始しません。Jira にシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira は %1 のトークンを受け付けました</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>Jira からの最後のイベントは %1 に届きました</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira 自体からはまだ何も届いていません</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>課題が開始した実行ごとに、その課題へコメントします。</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>課題には何も知らせません。</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>接続はありません</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>ローカルフォルダーのパイプライン、スケジュール、ファイルの変更には接続は不要です。プッシュとプルリクエストは自分の GitHub App から届きます。リレー経由ならミリ秒単位、GitHub への確認なら1分ごとです。</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>GitHub に接続…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>リレーを購読…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>鍵がキーチェーンから削除され、イベントは届かなくなります。App 自体は GitHub に残り、GitHub の設定で削除できます。</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>トークンがキーチェーンから削除され、イベントは届かなくなります。チャネルはリレーに残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>順を追って設定</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>このマシンの環境、GitHub、イベント、最初の実行を順に設定します</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>Slack に接続…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>トークンがキーチェーンから削除され、コマンドに応答しなくなります。App 自体は Slack に残ります。削除は api.slack.com/apps で行えます。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>Jira に接続…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>トークンがキーチェーンから削除されます。チャネルと Jira の webhook は残ります。webhook の削除は Jira で行えます。</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>シークレットがキーチェーンから削除され、これを指定するパイプラインは公開や取得ができなくなります。サーバーでも取り消してください。</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>%1 の新しい鍵</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>%1 の新しいトークン</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>試して保存</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>App のページの「Private keys」で秘密鍵を生成し、ここに入力します。試したうえで、キーチェーンの鍵と置き換えます。その後、古い鍵をそこで削除してください。</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>リレーでチャネルのトークンを更新し（clustero-relay channel rotate）、新しいものをここに入力します。試したうえで、キーチェーンのものと置き換えます。</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新しいトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>App のページを開く</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>App の秘密鍵</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>鍵 (*.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 の新しいシークレット</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>サーバーで新しいパスワードまたはシークレットキーを作成し、ここに入力します。試したうえで、キーチェーンのものと置き換えます。ユーザーは変わりません。</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>新しいシークレット(&amp;S)</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>各パイプラインに対するイベントの判定</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>Enter で実行を開きます</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>トリガー %1：%2</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 は成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 は不成立</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>%1 が %2 を返し、テスト配信を受け付けませんでした。アドレスがチャネルの webhook を指しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>%1 はテスト配信を受け付けましたが、%2秒以内にここに届きませんでした。アドレスが別のチャネルを指しているか、リレーが接続されていません。</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>マシンを調べています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>バグ報告用のファイルに書き込む内容で、自動で送信されることはありません。シークレットとトークンらしきものは取り除かれています。内容を確認し、渡したくないものは削除してください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>診断情報の準備ができました。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした：%2。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>両者は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n行を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>%1 (+%2 −%3)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>左右に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>ファイル全体(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>変更点、%1 から %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>%1。先頭のみ表示しています。</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>（行末の改行なし）</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>%1 はディスク上で削除されましたが、テキストはここに残っています。保存するとファイルが復元されます。</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>保存して復元(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 がディスク上で変更されました。こちら：未保存の編集%n件、ディスク：変更は %2。選択するまで何も保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>マージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の版を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>ディスクの版を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>%1 が保存される前に Clustero が終了しました（%2）。その後ファイルが変更されています。比較してから復元してください。</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>%1 が保存される前に Clustero が終了しました（%2）。未保存のテキストは残されています。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>ディスク上（変更：%1）</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 を比較</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>自分の版、未保存</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>未保存、%1</translation>
    </message>
</context>
<context>
    <name>clustero::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message>
        <source>Add variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>複数行を貼り付け…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>変数を編集するには、ステップを1つ選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>%1 は変数名として使えません。英数字と _ を使い、先頭は数字以外にしてください。</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>シークレットには名前が必要です。選択するか、値そのものを入力してください。</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>NAME=value 形式の行</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>%n件の変数を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>%1行目の %2 は NAME=value の形式ではありません。</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>%1行目：%2 は変数名として使えません。英数字と _ のみで、先頭は数字以外です。</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>シークレットを選択</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>キーチェーンのシークレットから値を取得</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>変数 %1 の名前</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>%1 のシークレット</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>%1 をシークレットから取得</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>キーチェーンにはまだシークレットがありません</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>イベントを読み取れません。ストアを開けません。</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>イベントが大きすぎるため、ここでは表示も変更もできません。受信箱で表示できます。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもう存在しません。</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>イベントを選択すると、その内容と、各パイプラインを開始した理由または開始しなかった理由を表示します。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>イベントについて</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>今受信したものとして、このイベントをもう一度取り込みます</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>編集してリプレイ…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>先にコピーを変更します</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>「clustero run --event」用のファイルとして保存します</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>何も開始しません：%1</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>まだパイプラインと照合されていません。</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>開始できるパイプラインがありませんでした。パイプラインでイベントによる開始を有効にしてから、リプレイしてください。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>イベントを保存</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>このマシンでイベントにより開始する(&amp;E)</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>イベントによる開始</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>オンにすると、パイプラインが現在使用するもの（イメージ、シークレット、ユーザー、このマシンでのステップ）を承認したことになります。</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>終了後に、イベントの順に実行</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>何も開始しない</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>同じブランチの古い実行をキャンセル</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>同時に実行</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>指示があるまで待つ</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>各ブランチの最新のみ実行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>ほかになし</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>名前をコンマで区切ります。このマシンを操作している人は常に承認できます。</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>実行中の場合(&amp;R)</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>待ち受けていない間のイベント(&amp;L)</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>ほかに実行を承認できる人(&amp;A)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>パイプラインのファイルではなく、このマシンに保存されます。フォークからの実行と、承認済みの範囲を超えるものを必要とする実行は、承認を待ちます。</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>イベントによる %1 の開始</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>イベントで開始</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>このマシンでは、トリガーによって実行が自動で開始されます</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>未判定</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n件のパイプラインが待機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>%n件の実行を開始</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>開始なし</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>署名は有効です。</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>署名が無効です。別のシークレットで署名されたか、途中でイベントが変更されています。</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>送信元のシークレットがあるのに、署名がありません。</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>署名を読み取れません。</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>署名を検証するためのシークレットがありません。</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>署名は不要です。Clustero が取得したか、作成したイベントです。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>定期的な確認</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>1分ごとに GitHub に確認します。どこでも使用でき、準備は不要です。プッシュによる実行の開始は最大1分遅れます。</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>自分の小さなサーバーまたは smee チャネルがイベントを中継します。プッシュから1秒以内に実行が始まります。このマシンのスリープ中に届いたものは、リレーが保管します。</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>リレーのチャネルに転送するプロキシまたはトンネル。1秒以内に届きます。動作するかどうかはテスト配信でわかります。</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>リレーを購読…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>自分のアドレスを試す</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>GitHub への接続時に、App でどの方法を使うかをダイアログで選択します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>イベントがこのマシンに届く方法</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>GitHub などはイベントを公開アドレスに送りますが、ワークステーションには公開アドレスがありません。方法は3つあります：</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>絞り込み：プッシュ、リポジトリ、ブランチ、人…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>まだ何も受信していません</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>プッシュ、プルリクエスト、スケジュール、ほかの実行の終了が、パイプラインを開始した理由または開始しなかった理由とともに表示されます。イベントはリレー経由で届くか、GitHub に確認して取得します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>各ブランチの最新のみ実行</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>何も実行しない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n件のイベントが一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>「%1」に一致するイベントはありません</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>絞り込みの対象は、イベントの種類、リポジトリとブランチ、送信者、結果です。</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>失敗分を再実行</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>すべて再実行</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>このステップを編集</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>チャット用にコピー</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>次の失敗 (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>成功しなかったものを同じワークスペースで再実行</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>このステップをパイプラインファイルで表示 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>ステップ、コマンド、エラー行を Markdown としてコピー</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>失敗 %1 / %2</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2。%3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>ファイルから「%1」を削除し、デフォルトに戻します</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>このファイル自身のもの</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 例：%2</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>この値は入力欄では表示できません。</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべてのステップ</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>現在のステップだけでなく、すべてのステップを検索します</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>一致する行を一覧表示 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>一覧に表示する、一致箇所の前後の行</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>一覧の前後の行数</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>一致する行はありません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>%1 · %2行で時間切れ</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>これらの行では正規表現の処理を打ち切ったため、一致している可能性もあります。正規表現を簡単にしてください。</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>置換後のテキスト</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>正規表現では、\0 は見つかった全体、\1～\9 はそのグループ、\n は改行です</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>この一致を置換して次へ移動 (Enter)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>正規表現の処理に時間がかかりすぎます。簡単にしてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>提案されたパイプラインファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>引き継がれないもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>引き継げなかったもの</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>プロジェクトのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>コードのある場所</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>作成元(&amp;M)</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>パイプラインの作成元</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>ステップの実行(&amp;S)</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>ステップの実行場所</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>このマシンのプログラムを使用</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>ひな型を選択…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>コンテナエンジンが不要な、付属の小さなプロジェクト</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>フォルダーにはすでにパイプラインがあります：%1。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>作成されるファイル：%1。既存のものは上書きされません。</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>プロジェクトのあるフォルダーを選択するか、サンプルを試してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>フォルダー %1 はありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>%1 にはプロジェクトのビルド方法を示すものがないため、提案できません。ひな型は、手動で変更して使うパイプラインです。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>最初の実行</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>プロジェクトの最初の実行</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>Clustero がフォルダーの内容からパイプラインを提案します。プロジェクトのファイルなので、自由に変更できます。</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>書き込んで実行</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>末尾へ移動して追従する (End)</translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
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
        <translation>GitHub に接続</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>接続の方法</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>App を作成</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>既存の App を使用</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>自分の GitHub App があると、Clustero はプッシュとプルリクエストを受け取り、コードを取得し、結果を報告できます。鍵はキーチェーンに保存され、表示されることはありません。</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>GitHub で作成…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>空欄の場合：自分のアカウント</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>GitHub に求める権限：</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>App のページの「About」にある数字</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>App ID(&amp;I)</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>秘密鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>ブラウザーの転送先アドレス</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>ブラウザーが別のマシンにある場合、最後に表示できないページになります。そのページのアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>App の ID は数字です。</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>ブラウザーでの操作を待っています。GitHub での残り時間は%1です。</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>App の秘密鍵</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>鍵 (*.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません：%2。</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>ワークステーションでパイプラインを実行します。</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>GitHub で、App とその名前の確認を求められます。</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>GitHub で続ける</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>Clustero 用の GitHub App を作成</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>%1 にインストール済み</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>%1 以降、ここの内容は参照できません。続けるには App を再度インストールしてください。</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>%1 以降、GitHub はここのイベントを送信せず、結果の報告も受け付けていません。ここに App をインストールする権限のある人が解除できます。</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>%1 で一時停止中</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>%1 から削除済み</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>まだどこにもインストールされていません。参照を許可するリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>App がこの権限を求めていません。App の設定で追加してください。その後、App をインストールした人が承諾します。</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>%1 がこの権限を許可していません。そこに App をインストールする権限のある人が承諾します。</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>イベント：%1</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>GitHub から通知されないため、これらで開始されるものはありません。</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>App の設定でこれらを購読してください。</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>GitHub App %1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>鍵は GitHub で削除されるまで無期限、その鍵で作ったトークンは 1 時間</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>GitHub に接続…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>GitHub に求める権限：</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>GitHub に接続</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>自分の GitHub App があると、プッシュとプルリクエストを受け取り、コードを取得し、結果を報告できます。手動で開始するパイプラインには不要です。</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>ほかのファイルにある内容は引き継がれません。</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>ここでは、パイプラインを開始するものを `triggers` で指定します。</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>ジョブが 100 個を超えています。</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>%1：GitLab のパイプライン。</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>自動では実行されません (when: %1)。残りがすべて成功したら、手動で追加してください。</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>このジョブは環境にデプロイします。残りがすべて成功したら、手動で追加してください。</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>別のプロジェクトのパイプラインを開始します。</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>script がありません。</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>script に ${{ が含まれていますが、ここでは式として扱われます。</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>ここで指定できるイメージではありません。</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>この名前の変数は設定できません。</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>値がほかの変数から作られています。</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>このパスは、ここではアーティファクトにできません。</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>ストランドは毎回実行されます。ここでは `when` で条件を指定できます。</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>このキーに対応するものはまだありません。</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>YAML として読み取れません。</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>別のストランドの名前も %1 です。</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>最近の実行</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n件の実行、%1件が失敗。左右キーで選択、Enter で開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>#%1 %2（%3）、%4</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <translation>#%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>clustero::ImageField</name>
    <message>
        <source>Choose an image, or host</source>
        <translation>イメージを選択、または host</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>お知らせはありません</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>失敗した実行、修復された実行、対応待ちのものが、通知を見逃した場合もここに表示されます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>不在の間に%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>%n件のイベントが届き</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>%n件のパイプラインが実行対象です</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>受信箱 (%1)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未読：%1</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>お知らせ (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::Inspector</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>clustero::ItemsEditor</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>%1。Enter：次へ、Alt+↑、Alt+↓：移動</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除：%1</translation>
    </message>
</context>
<context>
    <name>clustero::JiraDialog</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>It cannot sign: whoever knows the address above can start these pipelines.</source>
        <translation>署名ができません。上のアドレスを知る人は誰でも、これらのパイプラインを開始できます。</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>Jira のページを開く…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>アカウントのメールアドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>課題が開始した実行の結果を、その課題にコメントする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>Jira に接続</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>Data Center 10 以降</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>Server、または Data Center 10 より前：署名不可</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>リレーを購読…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>イベントの経路(&amp;B)</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>課題のステータスの変更とバージョンのリリースで、パイプラインを開始できます。Jira はそれらを、リレーが持つ公開アドレスに知らせます。Jira に入力する内容は次のページに表示されます。</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>webhook のアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>フィルターをコピー</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. Jira の webhook</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>Issue の「created」と「updated」、Version の「created」と「released」にチェックを付けます。フィルターに自分のプロジェクトを指定すると、ほかのプロジェクトは除外されます。フィルターがなければ、すべてが対象です。「Exclude body」はオフのままにします。</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. 最初のイベント</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>課題のステータスを変更し、ここに届くか確認してください。</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>アカウントのメールアドレス(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. 任意：トークン</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>トークンがあると、リリースのイベントでプロジェクトのキーがすぐに分かり、実行の結果を課題に知らせることができます。試したうえで、キーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>先にリレーを購読してください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Settings ▸ System ▸ WebHooks で「Create a WebHook」を押し、次の内容を入力します：</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>Administration ▸ System ▸ WebHooks で「Create a WebHook」を押し、次の内容を入力します：</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>API トークン、または個人アクセストークン</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>空の場合：キーチェーンのものを引き続き使用</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト：%1</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>YAML で編集</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>%1 を YAML で編集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>clustero::LogCanvas</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+クリックで開きます</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… ここでログが切り詰められました：%1が失われました</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… ここで別のファイルがログに置き換わりました：以前の%1が失われました</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… %1が失われました（%2～%3）</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>まだ開始していません。</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>イメージを取得しています。ステップはまだ開始していません。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>スキップしました。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップしました：%1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>まだ出力はありません。</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>まだ出力はありません。ステップは%1前に開始しました。</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>ステップの出力はありません。</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>ログを開いています…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>読み込み中 %1%</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>エラー%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … 残りを表示</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>ログのその他の操作</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>コピー、保存、折りたたみなど</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>行（例：1204）または時刻（例：14:02:11）— Enter で移動</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>移動先の行または時刻</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>一致する行</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Lnステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>表示中のステップはありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>エラー%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ 末尾</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ 新しい行1行 · 末尾</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ 新しい行%Ln行 · 末尾</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>タイムスタンプ付きでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>色付きでコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>行へのリンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>ステップ全体を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>ステップのログを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>タイムスタンプ付きで保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>生ログを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>すべてのステップのログを保存…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>絞り込み(&amp;T)…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>行または時刻へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>画面内のリンク…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>次のエラー(&amp;E)</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>前のエラー</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>行にブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>次のブックマーク</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>前のブックマーク</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>行の折り返し(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>タイムスタンプ(&amp;M)</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>生ログを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>行の残りを表示</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>常にすべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>ログに追従</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>ブックマークのある行はありません。行で B を押すと付けられます。</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>%1 以降には何も書き込まれていません。もっと早い時刻を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>「%1」は行でも時刻でもありません。数字、または 14:02:11 のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>%1 を開けませんでした。このプロジェクトのフォルダー内のファイルではありません。</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>リンク先は %1 です。開けるのは http と https のみのため、開きませんでした。</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>画面内にリンクはありません。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>%1 › %2、%3行目</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>%1行目へのリンクをコピーしました。</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>すべてのステップのログを保存</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>%1 のログを保存</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>開いているページ</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>パイプラインを実行</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>プロジェクトのフォルダーを開いてください。Clustero はパイプライン（.clustero.yaml と .clustero/*.yaml）を一覧にし、このマシンで実行して、すべての実行をリアルタイムで表示します。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>新しいパイプライン…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>パイプラインファイルを開く…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>%1 にはパイプラインがありません。.clustero.yaml も、YAML ファイルの入った .clustero フォルダーもありません。作成されると一覧に表示されます。</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>実行を保存できません</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>%1 #%2：%3。</translation>
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
        <translation>実行 %1 はもうありません。整理によって削除された可能性があります。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>パイプラインのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>パイプラインファイルを開く</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>パイプライン (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>チェーンを表示</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>イベントでは開始できません</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>スター付き：通知し、トレイにも表示</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>スター付き：実行を通知</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新しいパイプライン(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>パイプラインファイルを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>すべて保存(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>グラフとアウトラインの切り替え(&amp;O)</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>グラフ・両方・テキストの切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>パネルのタブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>アーティファクト(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>シミュレーション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>ライトとダークの切り替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>すべてを検索(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行一覧(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>チェーン(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>受信箱(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>サイドバーへ</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>ページへ</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>インスペクターへ</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>パネルへ</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>前のタブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>パラメーターを指定して実行(&amp;P)…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>このストランドのみ実行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>検証とシミュレーション(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>受信済みイベントでトリガーを試す(&amp;T)…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>成功しなかったものを再実行(&amp;P)</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>すべて再実行(&amp;E)</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>ここから再実行(&amp;H)</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>チェーンを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>パイプラインファイルを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>最新の実行を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>次の失敗または問題(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>前の失敗または問題(&amp;V)</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>失敗を Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>Clustero について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>Clustero について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>パイプラインを自分のマシンで実行し、すべての実行をリアルタイムで表示します。GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>実行を表示しています。パイプラインを変更するには「編集」を選択してください</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>選択範囲をテキストで表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>未保存の変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>直前の変更によるテキストの違いを表示</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>このファイルの問題を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n行を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n件のファイルに未保存の変更があります：
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>順を追って設定</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>順を追って設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>%1 はリポジトリにあり、ここではまだ実行されていません。トリガーが待つイベントが起きると開始し、その実行がここに表示されます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>イベントによる開始…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>リポジトリをブラウザーで表示</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>App が時間内に GitHub で確認されなかったため、作成されませんでした。もう一度始めてください。</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>GitHub からの戻り先となるページを 127.0.0.1 で開けませんでした。このマシンのローカル接続の制限を確認してください。</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>このページは1回のみ有効です。Clustero でもう一度始めてください。</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>これは Clustero 宛てではありません。</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>App を作成しました</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>Clustero は自動で続行します。このページは閉じて構いません。</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>このアドレスはすでに使用されています。Clustero でもう一度始めてください。</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>このアドレスは、現在作成中の App のものではありません。Clustero が最後に開いたページで続けてください。</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>App は作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>「%1」を含むトピックはありません。</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>なし：行が削除されています</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>マージ(&amp;M)</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 をマージ</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>自分の版、未保存</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の版を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>ディスクの版を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>両方、自分の版を先に(&amp;F)</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>両方、ディスクの版を先に(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>どちらも使わない：元のまま(&amp;N)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>マージの結果</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>後で決める(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>競合はありません。両方の変更を合わせられます。</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>競合 %1 / %2、%3行目</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>未解決の競合%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて解決しました。</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>結果が YAML として正しくありません：%1行目。%2</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>ミニマップ</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>ミニマップ：ドラッグで表示位置を移動（M で非表示）</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>パイプラインを作成</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新しいパイプライン</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>プロジェクトのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>コードのある場所</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>ひな型のパイプライン</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>プロジェクトのあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>フォルダー %1 はありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>%1 作成されるファイル：%2。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>JSON ではないため、何も引き継げませんでした。</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>チェック、テスト、ビルドを行うスクリプトがありません。</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>このマシンのステップが参照するシステムのフォルダーに見つかりませんでした。これ、またはコンテナエンジンをインストールしてください。</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>%1：Node.js（%2 を使用）。</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>%1：Node.js（%2 を使用）。スクリプト：%3。</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>これらのスクリプトは、チェック、テスト、ビルドを行うものかどうか不明です。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>これは入力欄では表示できないリストです。</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>これはマッピングのため、入力欄では表示できません。</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>これはテキストですが、ここには別の型が必要です。</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>これは true / false ですが、ここにはテキストが必要です。</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>これは数値ですが、ここにはテキストが必要です。</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>%1 は名前として使えません。a-z、0-9、_、- からなる2文字以上で、先頭は英字、末尾は英数字にします。</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>%1 例：%2。</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>%1 はファイル形式のバージョンではありません。使えるのは 1 のみです。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>clustero::NodePage</name>
    <message>
        <source>Strands</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>その他のキー</translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message>
        <source>pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>トリガーなし：パイプラインは手動で開始したときに実行されます。</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>まだストランドがありません。最初のストランドを追加してください。</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>まだステップがありません。最初のステップを追加してください。</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>アーティファクトなし：実行はログ以外を保存しません。</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>このストランドの入力欄を表示</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>編集するには1つ選択してください。</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2 の %1 を設定</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%2 の %1 を削除</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>ストランド %1 を追加</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>%1 にステップを追加</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>%1 に変数を追加</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>トリガー %1 を追加</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>アーティファクト %1 を追加</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>パイプラインを編集</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>%1 を削除してつなぎ直す</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>%1 → %2 を接続</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>%1 → %2 の接続を解除</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>%2 と %3 の間に %1 を挿入</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>ストランドを貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n項目を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>%n項目を複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>%nか所で %1 を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>トリガー %1</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>アーティファクト %1</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>ストランド %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2 のステップ %1</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>ストランドまたはステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>ログの全体図</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>ログ全体のエラー、一致箇所、ブックマーク。クリックするとその位置へ移動します。</translation>
    </message>
</context>
<context>
    <name>clustero::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>clustero::Panel</name>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>Clustero の動作</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>Clustero 自身の動作と検出内容がここに表示されます：実行の開始と終了、エンジン、ファイルの問題。</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
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
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>このパイプラインはパラメーターを定義していないため、任意のものを渡せます。1行に1つ name=value と書くか、空欄にします。</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>1行に1つ name=value と書くか、空欄にします。</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>1行に1つの name=value</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>name=value</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>行 %1 に値がありません。name=value の形式で書いてください。</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>実行にはここの値が必要です。</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>パラメーター %1 がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>先に修正が必要：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>未入力：%1。</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>JSON オブジェクト（例：{&quot;key&quot;: &quot;value&quot;}）。</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>JSON リスト（例：[&quot;one&quot;, &quot;two&quot;]）。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（デフォルト）</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 から %2 までの数値。</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>%1 以上の整数。</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>%1 以上の数値。</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>%1 以下の整数。</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>%1 以下の数値。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数値。</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>%1 より大きい値。</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>%1 より小さい値。</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>%1 の倍数。</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1～%2文字。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1文字以上。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1文字以下。</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>パターン：%1</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（デフォルト）</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>パラメーター %1</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>プロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>プロジェクト全体</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>フォルダーを探しています…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>中にフォルダーはありません</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>ほかのフォルダーは名前を入力</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>キャンバスを一時停止中：%1</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>キーまたは値を検索</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>JSON ポインターをコピー</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>式としてコピー</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>まだストランドがありません</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>ミニマップ(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>すべてのストランドを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>上流を選択(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>下流を選択(&amp;D)</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>ステップの表示 / 非表示(&amp;T)</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 は %2 を待ちます</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>%1 は %2 を待ち、%2 も %1 を待っています</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>冗長：%1 はすでに %3 を通じて %2 を待っています</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>まだストランドがありません。ストランドはステップの連なりで、互いに待たないストランドは同時に実行されます。</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>ここをダブルクリックするか A を押すと、最初のストランドを追加できます。</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>ポート、%1 から接続</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>ポート、%1 へ接続</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>%1 を待つものを選択</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>%1 が待つものを選択</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>接続線、%1 から %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>パイプラインのグラフ</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>%1 が見つかりません。移動または削除されています。別のファイルを開くか、作り直してください。</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>ディスクから再読み込み</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>ファイルがまだ読み込まれていないため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>%1 を保存できませんでした。ディスク上で変更されています。両方の版を比較し、自分の版を残すか、もう一方を使うか、マージしてください。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を残す</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>ディスクの版を使う</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>ディスクの版とマージ</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>未保存のテキストを復元</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>ファイルはまだ読み込まれていません。少し待ってから、もう一度操作してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>%n件の変更は一度に行うには多すぎます。選択を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>何も変更されませんでした。表示後にテキストが変わっています。確認してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>グラフを整列</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>カードを移動</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>保存しました（エラー%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>%1行目、%2</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>テキストを読み取れません：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>つなぎ直す</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>ここに問題はありません。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1行目へ移動</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>この変更を保存しますか？</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n件のステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n件のストランド</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>変更はすべてに反映されます。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>clustero::PipelinePage</name>
    <message>
        <source>%1 / %2 failed.</source>
        <translation>%1 / %2 が失敗しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2後に%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>#%1 から失敗が続いています（%n回）。</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>新しい失敗です。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>ファイルに誤りが%n件あるため、実行できません。「問題」タブに一覧があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>このマシンのサンドボックス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>終了結果</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>終了コード 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>実行条件</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>%1（シークレット %2）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>実行 #%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>何も選択されていません。パイプライン全体を表示しています。</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待つ相手</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>%1 のステップ</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>表示中の実行はありません</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>ステップの出力がここにリアルタイムで表示されます。ファイル自体には出力がありません。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>この実行は整理により削除されました。代わりにファイルを表示しています。</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>この実行の後にファイルが変更されました。実行時の内容を表示しています。</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>実行 %1：%2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>ファイルに誤りがあるため、実行できません。「問題」タブに一覧があります。</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>未保存の変更があるまま実行しますか？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>%1 に未保存の変更があります。実行には保存済みのファイルが使われます。</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>保存して実行</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>保存済みの版を実行</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>先に、実行の起点となるストランドまたはステップを選択してください。</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>%2 の実行 %1 を開始しました。</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>実行を開始できませんでした。</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>実行を開始できませんでした。%1</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>出力を表示</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>この実行をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>実行 #%1 は開始から%2経過しています。キャンセルすると、実行中のものには終了まで10秒の猶予があります。成功したストランドは再実行で再利用できます。</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>%1 を開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>ここから再実行</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>成功しなかったものを再実行</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>このストランドと必要なもののみ実行</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>これを編集</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>ファイルを別のプログラムで開く</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>%1
修正案：%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No problems in this pipeline file.</source>
        <translation>このパイプラインファイルに問題はありません。</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>「%1」に一致する問題はありません。</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>フォルダーの外、または存在しない場所へのリンクです。</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません：%1。</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>256 KiB を超えています。</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>テキストではありません。</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>%1（GitHub のワークフロー）</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>%1（GitLab のパイプライン）</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>コンテナイメージ</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>プロジェクト自体のファイル</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>開始の条件を引き継げませんでした。</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>ここからは有効なパイプラインを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>テストのフォルダーも pytest の設定もありません。</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>このマシンのステップが参照するシステムのフォルダーに見つかりませんでした。インストールしてください。</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>%1：Python のプロジェクト。</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>%1：Python のプロジェクト（pytest でテスト）。</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>%1：Python のプロジェクト（unittest でテスト）。</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>Python の複数バージョン向けのセッションは引き継がれません。</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>プロジェクトの依存関係</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>テストがなければ必要ないため、インストールされません。</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1（不明）</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>このタイプの理由の一覧は不明です。</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>チェックなし：すべてが対象です。</translation>
    </message>
</context>
<context>
    <name>clustero::Receivers</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>欠落1件</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>欠落%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>%1秒後に再試行します。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>%1 に再試行します。</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>%1 から接続中 · 未接続の間に届いたものは接続先に保存されません</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>残り1件のイベント</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>残り%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>接続済み · 取り込み中、%1 · %2</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>接続済み · %1 まで取り込み済み · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>%1 から未接続：%2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>%1秒ごとに確認するため、イベントは最大 %1秒遅れます · 最終確認 %2 · %3</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>リレーを購読</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>「clustero-relay channel add」の出力のとおり</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>チャネルの作成時に一度だけ表示されます</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>送信側が署名に使うもの。GitHub App では不要です</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>リレーのホスト</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>チャネル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>Webhook のシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>リレーは公開アドレスで webhook を受け取り、このマシンが取得するまで保管します。リレーは信頼の対象ではなく、署名はここで検証されます。トークンとシークレットはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>チャネルの ID に使えるのは、英数字と「-」「_」のみです。</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>認証情報 `%1` はありません。clustero connections add-s3、add-maven または add-registry で追加してください</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>%1 のバケット</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>%1 の Maven リポジトリ</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>レジストリ %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>「%1」は認証情報の名前に使用できません。使用できるのは、英字、数字、`.`、`_`、`-` で最大 64 文字です。</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>認証情報 `%1` はすでにあります。先に削除するか、新しいシークレットを設定してください。</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>%1 は認証情報を受け付けました。</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>%1 が新しいシークレットを受け入れ、キーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>前回の使用時に受け付けられました。</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>まだ使用されていません。</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>%1 がそこで許可されている操作</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>サーバーで更新されるまで無期限</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>編集してリプレイ</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>JSON のペイロード</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>コピーは自分の新しいイベントとして取り込まれます。受信したイベントと同様に、一致するすべてのパイプラインを開始することがあります。元のイベントは変わりません。</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>JSON として正しくありません：%1、文字 %2。</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>リポジトリを絞り込む</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>絞り込み：リポジトリ、パイプライン…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>GitHub で選択…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>App が参照できるリポジトリを指定するページを開きます</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>パイプラインにチェックを付けると、以後はそのトリガーによってこのマシンで実行が開始されます。パイプラインは各リポジトリのデフォルトブランチから探します。</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>%1 のリポジトリ</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>リポジトリはありません</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>まだどこにもインストールされていません</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>App が参照できるリポジトリを GitHub で選択してください。選択すると自動でここに表示されます。</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>「%1」に一致するリポジトリはありません</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>リポジトリ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>パイプライン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events start %n</source>
        <translation>
            <numerusform>イベントで開始%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>今後はイベントで開始します。</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>今後はイベントで開始しません。</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>%1 にパイプラインなし</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>イベントで開始</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1（非公開）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 の %1、%3</translation>
    </message>
    <message>
        <source>Space switches whether its triggers start runs on this machine</source>
        <translation>スペースキーで、このマシンでトリガーにより実行を開始するかどうかを切り替えます</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>リポジトリとそのパイプライン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>リポジトリを読み取れません。ストアを開けません。</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>App はこのリポジトリを参照できなくなりました。</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>このパイプラインで入力する値はありません。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>実行のオプション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>実行を開始 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>まだ実行を開始できない理由</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>実行の開始を妨げている最初の値へ移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>グラフとテキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>%1 (Ctrl+E で次へ切り替え)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>現在のファイルを表示して編集</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>実行を表示します。矢印で最近の実行の一覧を開きます</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>このパイプラインを実行 (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>その他の実行方法</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>パラメーターを指定して実行…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>この実行を再実行</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>成功しなかったもの</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>選択したステップから</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>チェーンを表示：このパイプラインを開始するものと、これが開始するもの</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>実行 #%1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>まだ実行なし</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n件のストランド、未保存。Ctrl+S で保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n件のストランド。F5 で実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1（通常 %2）</translation>
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
        <translation>すべてのストランド(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>選択したストランドと、それらが待つもののみ(&amp;O)</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>フォルダーで直接実行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>同時に実行するステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>実行するストランド</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>同時に実行するステップ</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>ステップは %1 に書き込みます。オフの場合はコピーを使うため、フォルダーはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n件のストランドとそれらが待つもの</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>すべてのストランド</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>フォルダーで直接</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>フォルダーのコピーで</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>同時に%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>ストランドが選択されていません。選択するか、すべてのストランドを実行してください。</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>%1（%2 がこれを待ちます）</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始方法</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>通常との差</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>絞り込み：名前、#番号、失敗、手動…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>このマシンでのパイプラインの実行が、このウィンドウで開始したものもターミナルで開始したものも、すべてここに表示されます。.clustero.yaml のあるフォルダーを開いて実行してください。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行一覧</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n件の実行が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n件の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>「%1」に一致する実行はありません</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>絞り込みの対象は、パイプラインの名前、番号、状態、開始方法です。</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>保存を中止</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>なし：手動での開始時に何も尋ねません。</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>このマシンにとどまります。</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>最初のステップの前に取得するものはありません。</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致件数</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
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
        <translation>%1 の新しいシークレット</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>送信側が webhook の署名に使うシークレットをここに入力してから、送信側でも変更してください。以前のシークレットも引き続き受け付けるため、その間の配信は失われません。</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>署名用の新しいランダムなシークレットが GitHub に設定され、キーチェーンに保存されます。誰の目にも触れません。以前のシークレットで署名された配信中のものも、引き続き受け付けます。</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>新しいシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>新しいランダムなシークレットをキーチェーンに保存し、Jira に入力できるよう次のページに表示します。以前のシークレットによる署名も引き続き受け付けます。</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>「%1」の表示 / 非表示</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ中</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>Clustero の一部を読み込めません：%1。Clustero をインストールし直してください。</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>%1 はこのウィンドウとは別のバージョンの Clustero のものです。Clustero を終了して、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>その間にほかの人が変更しました。閉じてから、もう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存先：%1。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>トレイアイコンを表示</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>ログイン時にトレイで起動</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>グラフ上でのマウスホイール</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>スクロール（Ctrl 併用でズーム）</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>アニメーションなしでカードをすぐに移動</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>1文字のキーを使う（例：E で次のエラー）</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>ファイルを保存する前に変更内容を表示</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>同時に実行するステップ</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>%1（プロセッサー数と同じ）</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>auto、docker、podman、または unix:///run/docker.sock などのアドレス</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>エンジンを探す</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>このマシンのステップ (type: host) にエンジンは不要です。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1：%2</translation>
    </message>
    <message>
        <source>No place to look at was found.</source>
        <translation>確認できる場所が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>次より古い実行を削除</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>パイプラインごとに残す実行</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>使用量の上限</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>削除対象を表示</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>実行、ログ、ワークスペース、アーティファクトの保存先は %1 です。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>%n項目、合計 %1 が削除対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>%n項目を削除し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>自分が開始した実行またはスター付きパイプラインの実行について、次の場合に通知…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗した</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>修復された：失敗の後に成功した</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>5分を超えてから成功した</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>成功した（すべて）</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>再び失敗した</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始した</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>必要な接続または認証情報が使えない</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知を控える時間帯</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知を控える時間帯の終わり</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>システムのおやすみモードにも従います。すべてのお知らせは受信箱にも届きます。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>%1 は「%2」で使われています。先にそちらから外してください。</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>すべてデフォルトに戻す</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>応答するコンテナエンジンがありません。</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>応答するコンテナエンジンがありません。%1 のソケットが存在しません。</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>イメージを指定するステップに必要です。`type: host` のステップは、なくても動作します。</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>`type: host` のステップを bubblewrap で隔離できます。</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>`type: host` のステップに必要です。イメージを指定するステップは、なくても動作します。</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>プログラム git がインストールされていません。</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>%1 のバージョンがわかりません。</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>Clustero によるリポジトリの読み取りには不要です。コミットとプッシュには必要です。</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>プロジェクトがまだ選択されていません。</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>%1 は Git リポジトリ内にありません。</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>パイプラインはそのまま実行できます。GitHub のイベントで開始されるのは、リポジトリのパイプラインです。</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>%1 は、リモートのない Git リポジトリです。</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>パイプラインはそのまま実行できます。GitHub のイベントで開始されるのは、GitHub にあるリポジトリのパイプラインです。</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>%1 は Git リポジトリです。</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>%1 はリポジトリ %2 です。</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>セッションのキーチェーンが応答しています。トークン、鍵、シークレットはここに保存されます。</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>ないと、トークンもシークレットも保存できません。Clustero がファイルに書き込むことはありません。どちらも不要なパイプラインは実行できます。</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>プロキシ %1:%2 経由</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 が応答しました（%2）。</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>%1 に問い合わせました（%2）。%3</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>パイプラインはなくても実行できます。GitHub、リレー、まだ手元にないイメージにはネットワークが必要です。プロキシはシステムのもの (https_proxy) を使い、独自の認証局は設定で指定します。</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>引用符 %1 が閉じられていません。閉じるか、前にバックスラッシュを付けてください。</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>clustero::Sidebar</name>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>パイプラインのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>パイプラインを表示</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>まだパイプラインがありません。パイプラインとは、プロジェクトのフォルダーにある .clustero.yaml です。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行一覧</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>受信箱 (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>ファイルに誤り%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>まだ実行なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1、フォルダー、パイプライン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1、リポジトリ、パイプライン%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>試すイベント</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>イベントの内容（JSON）</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>イベントを選択するか、イベントの内容を JSON で記述してください。</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>予想される動作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>JSON として正しくありません：%1、文字 %2。イベントは変更前のままです。</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>トリガー %1：%2</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>ストランド</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>App のトークン</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack に接続</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>%1 の新しいトークン</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>%1 へのテストメッセージ</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>自分の Slack App が /clustero コマンドを受け付け、実行の結果を知らせます。ここから Slack に接続するため、外部からアクセスできる必要はありません。トークンはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>Slack にある App のページで新しいトークンを作成してください。空のままの入力欄では、以前のトークンを引き続き使用します。</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. App のトークン</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>「Basic Information」ページの「App-Level Tokens」で「Generate Token and Scopes」を押し、スコープ connections:write を追加してください。</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. ボットのトークン</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>「Install App」ページでワークスペースにインストールし、「Bot User OAuth Token」をコピーしてください。</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>Slack で作成…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>ページのアドレスをコピー</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>Slack のページはすべて入力済みです。ワークスペースを選択し、「Create」を押してください。App が求める権限：</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>Slack に接続しました</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>チャネルを選択し、メッセージが届くか試してください。</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>2つのトークンが入れ替わっています。</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>トークンの入力欄が違います。App のトークンは xapp-、ボットのトークンは xoxb- で始まります。</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>xoxp- で始まるトークンは、個人として動作します。xoxb- で始まるボットのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>xoxe で始まるトークンは、数時間で期限が切れます。App のページでトークンのローテーションをオフにしてください。</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>トークンが不完全か、余分な文字を含んでいます。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>App のトークンは xapp- で始まる必要があります。</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>ボットのトークンは xoxb- で始まる必要があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>すべてのパイプライン</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>パイプラインの名前またはリポジトリ（コンマ区切り）。* は任意の文字列を表します。空の場合：すべて</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>May</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>%1 を使用できる人</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>ユーザーまたはユーザーグループの ID</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>Slack では、プロフィールのメニューに「Copy member ID」があります。/clustero help の応答にも表示されます</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>すべての操作（オーナー）</translation>
    </message>
    <message>
        <source>see</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>実行・キャンセル・ミュート</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>ここにない人は、Slack から何も操作できません。まず自分をオーナーとして追加してください。自分の ID は /clustero help の応答に表示されます。</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>失敗と修復</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>失敗、修復、承認待ち</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>Slack に接続…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>Slack に求めるもの：</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>Slack から操作</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>自分の Slack App が実行結果を知らせ、コマンドを受け付けます。公開アドレスは不要です。ほかの機能には必要ありません。</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>チャネル(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>Slack にチャネルを問い合わせています…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1（非公開）</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>App から見えるチャネルはまだありません。プライベートチャネルは、App を招待すると見えるようになります。</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>リポジトリのストランド</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>ストランドには、リポジトリ内のファイルの、イベントのコミット時点のものを使用します。名前、トリガー、アーティファクトはこのファイルのものです。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>リポジトリ内のファイル</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>ブランチ、タグまたはハッシュ</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>デフォルトブランチ</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>先にリポジトリを指定してください（例：acme/web）。</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>%1 で一時停止中</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>%1 から削除済み</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>GitHub で開く</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>GitHub で開く：%1</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Slack で開く</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>Slack で開く：%1</translation>
    </message>
</context>
<context>
    <name>clustero::StrandCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a strand in words, its problems</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題1件</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>directory, number of steps</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a strand that is not defined</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>未定義 · %1？</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>%1、未定義</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>%1、未定義、%2 の可能性</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>ホストコマンド</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>このマシンのプログラムをサンドボックスで実行</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>コンテナイメージ</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>新しいコンテナでコマンドを実行</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>C++ ビルド</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>CMake：構成、コンパイル</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>C++ テスト</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>build フォルダーで CTest を実行</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>npm：インストール、テスト</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>プロジェクトの単体テスト</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>Cargo：テスト、リリースビルド</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>go vet、go test</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>このイメージを使うステップ</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>payload、headers、event に対する JavaScript の式。成立する必要があります。</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>node:20 などのコンテナイメージ。host の場合は、このマシンのプログラムをサンドボックスで実行します。</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>ワークスペース内のファイル、フォルダー、または glob パターン（*、?、[…]、**）。</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>GitHub のレジストリにパッケージが公開されました。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>GitHub でプルリクエストがオープンされた、コミットが追加された、マージされた、またはクローズされました。</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>タイトル内で一致する正規表現。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>最新のコミットのメッセージ内で一致する正規表現。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>タグ名の中で一致する正規表現。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>バージョン名の中で一致する正規表現。</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>GitHub でリリースが公開されたか、ドラフトとして作成されました。ドラフトを経ずに公開した場合は両方に該当します。</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>別のパイプラインの実行が終了しました。</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>実行が要求された</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>タグがプッシュされた</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>Jira でバージョンが作成またはリリースされました。</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>バージョンが公開された</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>式。false の場合、ステップはスキップされます。</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>式。false の場合、ストランドはスキップされますが、後続のストランドは実行されます。</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>Jira で課題が作成されたか、ステータスが変わりました。</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>GitHub で Issue がオープンまたはクローズされました。</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>別のパイプライン</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>dir の別の書き方です。</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>automatic はすぐに実行を開始し、manual は終了した実行に提案として表示します。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>GitHub にコミットまたはタグがプッシュされました。</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>ブランチにコミットがプッシュされた</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>コミットがプッシュされた</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>コミッター</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>デプロイ先</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>ドラフトも含む</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>エコシステム</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>環境変数：K=V、{key, value}、または {key, secret}。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>このマシンで、フォルダー内のファイルが変更されました。</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>実行が成功したときに保存されるファイル。</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>ファイルが変更された</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>形式のバージョン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>フォークも含む</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>ブランチ名の glob パターン。* はスラッシュで止まり、** は止まりません。</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>チャネル名の glob パターン。省略時はすべてのチャネル。</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>メールアドレスの glob パターン。プッシュされたコミットのいずれかのコミッターが一致します。</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>メールアドレスの glob パターン。プッシュされたコミットのいずれかの作成者が一致します。</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>ラベル名の glob パターン。いずれかのラベルが付いているものが対象です。</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>フォルダー内のパスの glob パターン。省略時はすべて。</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>変更を無視するパスの glob パターン。</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>マージ元ブランチの glob パターン。</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>マージ先ブランチの glob パターン。</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>パイプライン名の glob パターン。</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>パッケージ名の glob パターン。</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>リポジトリの完全名の glob パターン。省略時はすべてのリポジトリ。</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>実行を開始するまでに、変更がない状態が続く必要のある時間。</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>実行がどの結果で終了する必要があるか。`on` で指定されている場合は関係ありません。</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>無視するパス</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>課題タイプ</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>失敗またはタイムアウトした</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>ステータスが変わった</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>設定した時刻になりました。</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>成功した</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>クローズされた</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>マージせずにクローズされた</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>作成された</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>マージされた</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>オープンされた</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>オープンまたは再オープンされた</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>公開された</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>リリースされた</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Jira の課題</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>Jira のリリース</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>コミットメッセージ</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>分、時、日、月、曜日。</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>逃した時刻</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>プレリリースも含む</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>静止時間</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>ウィンドウ、コマンドライン、または Slack で実行が要求されました。</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>リレーのチャネルに何かが送信されました。</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>何かを受信した</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>ターゲットブランチ</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>アーティファクトの名前：英小文字、数字、_、-。</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>コマンド：引数のリスト。単一の文字列は1つの引数で、シェルのコマンド行ではありません。</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>このパイプラインを開始するイベント。いずれか1つが一致すれば開始します。</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>ステップから /usr/local/src として見える、ワークスペースのフォルダー。</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>このステップから /usr/local/src として見える、ワークスペースのフォルダー。</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>マージ先リポジトリの完全名、または名前の glob パターン。省略時は、ファイルがあるリポジトリ。</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>イベントの種類：git、github_pr、pipeline、manual、schedule、…</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>パッケージの種類。</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>キーチェーン内のシークレットの名前。値はログで伏せられます。</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>課題の優先度の名前。</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>課題タイプの名前。</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>cmd を引数として受け取るプログラム。</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>プロジェクトのキー。</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>実行を開始する理由。commit_push など。</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>リポジトリの完全名、または名前の glob パターン。省略時は、ファイルがあるリポジトリ。</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>変更前のステータス（名前または ID）。</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>現在のステータス（名前または ID）。</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>この時間が過ぎるとステップを打ち切ります：90s、10m、2h、1h30m。最長7日。</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>ステップの名前。ストランド内で一意：英小文字、数字、_、-。</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>1つ以上のステップ。順番に、それぞれ新しいコンテナで実行されます。</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>この時間が過ぎるとストランドを打ち切ります：90s、10m、2h、1h30m。最長7日。</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>ストランドの名前。ファイル内で一意：英小文字、数字、_、-。</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>パイプラインの1つ以上のストランド。間につながりのないストランドは同時に実行されます。</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>このストランドの開始前に成功している必要があるストランド。</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>時刻になった</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>変数の名前。</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>変数の値。</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>この時間が過ぎると実行全体を打ち切ります：90s、10m、2h、1h30m。最長7日。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Version of the file format; the only value is 1.</source>
        <translation>ファイル形式のバージョン。値は 1 のみです。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待つ相手</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>マシンがスリープしていた場合の動作。`one` は、逃した時刻すべてに対して1回だけ実行します。</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>実行前に尋ねる内容。1つのオブジェクトの JSON Schema で記述します。</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>パイプラインの名前。その slug が PIPELINE_SLUG になります。</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>これらの時刻のタイムゾーン。省略時は、このマシンのタイムゾーン。</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>この実行のデプロイ先。結果が空でなければ DEPLOY_ENVIRONMENT になります。</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>プレリリースで実行を開始するかどうか。</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>ほかのリポジトリからのプルリクエストで実行を開始するかどうか。その実行は承認待ちになり、シークレットは渡されません。</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>ドラフトのプルリクエストで実行を開始するかどうか。</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>一致するものがない場合に、実行を失敗にするかどうか。</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>コマンドを実行するユーザー：名前、uid、または uid:gid。</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>このタイプのすべての理由</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>拡張子を除いたファイル名</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>イメージの設定</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>ストランドの設定</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>Maven リポジトリ。</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>S3 互換ストレージのバケット。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>そのリージョンの Amazon のアドレス</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>Maven リポジトリのアーティファクト。</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>S3 互換ストレージのオブジェクト。</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>パス内のバケット</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>最初のステップの前にワークスペースに置かれる、別の場所のファイル。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>Maven リポジトリ</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>パッケージ形式</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>ファイルのアドレス。</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>リポジトリのアドレス。</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>ストレージのアドレス（例：https://storage.googleapis.com）。</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>artifactId。</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>ワークスペースでのファイル名。</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>ファイルの SHA-256。取得した内容が異なると、実行は失敗します。</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>groupId（例：com.example）。</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>入力の名前：英小文字、数字、_、-。</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>ファイルの種類、つまり拡張子：jar、war、zip、tar.gz。</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>アーティファクト（イメージのアーカイブ）のプッシュ先となるレジストリ内の名前（例：registry.example.com/acme/site:1.2）。</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>clustero connections で追加した認証情報の名前。</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>バケットの名前。</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>オブジェクトの名前。スラッシュで終わる場合は、その下にアーティファクトのファイルが置かれます。</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>プロジェクトのキーまたは ID。</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>バケットのリージョン。</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>バージョン。リリースのみで、SNAPSHOT は使用できません。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>検証なし</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>取得元の場所。</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>実行が成功したときのアーティファクトの送信先。1つの送信先、またはそのリスト。</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>http:// で、このマシンとそのプライベートネットワークの外への接続を許可するかどうか。</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>sha256 の省略を許可するかどうか。省略時は、サーバー自身のチェックサムとのみ照合します。</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>バケットを、アドレスのホストの前ではなくパスに含めるかどうか。</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>image と併用：アーティファクトの代わりに、エンジンにあるイメージをプッシュします。</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>url と併用：http:// で、このマシンとそのプライベートネットワークの外への接続を許可するかどうか。</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>暗号化なし</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>endpoint の指定時は true</translation>
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
        <translation>レポートが示す箇所を表示</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>テストの詳細</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>エラー出力</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>テスト%n件 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>テストが選択されていません</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>テストを選択すると、メッセージと出力を表示します。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… 残り%n文字。「コピー」ですべて取得できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TestReportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>成功%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>テストなし</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>失敗のみ(&amp;F)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>テストレポートはありません</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>レポートには、成功したテストと失敗したテストが示されます。</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>テストを絞り込む</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>前の失敗</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>前の失敗 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>次の失敗</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>次の失敗 (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>レポートにテストがありません</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>レポートを作成したプログラムは、テストを実行していません。</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>レポートを読み込んでいます…</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>レポートを表示できません</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>テスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>失敗したテストはありません</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>「%1」に一致するテストはありません</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>すべてのテストを表示</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>%1 は必須です。値を入力してください。</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>%1 を待機中</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件を待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%nステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>ストランド</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>タイムラインの行</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>表示中の時間</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n件のストランド。表でも同じ内容を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>タイムライン：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>ステップを表示中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%nステップ、折りたたみ中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>斜線のバーはキュー待ち、塗りつぶしは実行、破線は通常の所要時間、枠付きはクリティカルパス上を表します。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>クリティカルパス</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>%1、%2 のステップ</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>ストランド、ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>クリティカルパス</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>待機または終了の理由</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>実行のタイムライン</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>表示する実行がありません</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>タイムラインには、各ストランドが待機および実行した時間帯と、実行の終了時刻を左右したものが表示されます。</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>パイプラインを実行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>ファイルの順</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>開始の早い順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>時間の長い順</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>ストランドの順序</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>すべてのステップを表示</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>すべてのステップを折りたたむ</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>時間の範囲を広げる</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>時間の範囲を狭める</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>実行全体を表示</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>選択なしで F</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>同じ内容を表で表示</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>タイムラインの表</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>ログを開始位置から表示</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>%1 を待っています。</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>%2 まで %1 を待ちました。</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>ステップを開始できるまで、キューで%1待っています。</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>ステップを開始できるまで、キューで%1待ちました。</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>準備に%1かかりました：空き枠、イメージ、コンテナ。</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 を待機</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 ▸ %2, %3</source>
        <translation>%1 ▸ %2、%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1、通常 %2</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>クリティカルパス上：実行の終了時刻はこれに左右されます。</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>Slack の「%1」ページの「%2」</translation>
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
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>通知を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>Clustero を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>%1 #%2：%3</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>スター付きパイプラインがここに表示されます</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>再開（%1 まで一時停止中）</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>対応待ち1件</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>対応待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>通知を一時停止中</translation>
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
        <translation>受信済みイベントで試す</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>最新の200件のイベントのうち、このトリガーで実行が開始されたはずのものと、それ以外が開始されない理由を示します</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>JSON Schema は YAML で記述します。</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>この値は入力欄では表示できません。</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>1つのイベント</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>イベントを選択または記述して、各ストランドがどうなるかを確認します</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>受信済みイベント</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>受信した最新の200件のイベントでトリガーを試します</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>承認待ちになります</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>開始されます</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>実行を提案します</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>別の種類のイベント</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>大きすぎて試せません</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>%1：期待値 %2、実際の値なし</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>%1：期待値 %2、実際の値 %3</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>このイベントでシミュレーション</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>まだイベントを受信していません</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>トリガーは、プッシュ、プルリクエスト、時刻、実行の終了など、実際に起きたことで試します。リレーまたは GitHub に接続し、このウィンドウを開いているか `clustero listen` を実行している間に届きます。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>試すトリガーがありません</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>トリガーがない場合、このパイプラインは手動でのみ開始できます。ファイルのフォームの「トリガー」で追加すると、開始されたはずのものがここに表示されます。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>試すトリガー（現在の編集内容）</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>このトリガーの種類</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>開始されません</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>受信済みイベント、新しい順</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>トリガーの条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>各ストランドがどうなるかを示します。イベントの内容は変更できます</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>トリガー %1：%2</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>%1
%2、受信 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>%2件のイベントのうち%1件で開始</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>%3件のイベントのうち%1件で開始、%2件で提案</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>続きを試しています…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>別の種類%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>試したイベントの中に該当するものはありません。「すべてのイベント」で全件を表示できます。</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>イベントが選択されていません。</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 は成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 は不成立</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>実行に渡される変数です。</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>%1 経由：1秒以内</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>自分のアドレス経由：1秒以内</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>1分ごとに GitHub に確認：どこでも使用可、最大1分の遅れ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>転送先のチャネル</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>そこへテスト配信を送り、ここに届くまで待ちます</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>転送先(&amp;L)</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>受け取った内容を変更せずに転送する、自分のプロキシまたはトンネル。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>セットアップの手順</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>セットアップを終了</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>このマシンのファイルについては、設定しなくてもすべて動作します。後で「接続」と「ヘルプ」メニューから再び開けます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
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
        <translation>1件のストランドがこれを待たなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n件のストランドがこれを待たなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>1件のストランドが、これが待っていたものを待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n件のストランドが、これが待っていたものを待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>%1 は %2 を待つようになりました。</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 は %2 を待たなくなりました。</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>%1 が待つストランドはなくなりました。</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>%1 を待つものはなくなりました。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>%n件のストランドを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>ステップ %1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 の名前を %2 に変更しました。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 は %2 のコピーです。</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>ステップ %1 の後にそのコピーを作成しました。</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>%1 は %3件中%2番目のストランドになりました。</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>%1 は %3件中%2番目のステップになりました。</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>%1 は %2 と %3 の間で実行されるようになりました。</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>貼り付けました。</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>ジョブが 100 個を超えています。</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>%1：GitHub のワークフロー。</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>このイベントでは、ここのパイプラインは開始されません。</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>! で始まるパターンは除外されます。</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>このフィルターは引き継がれません。`clustero schema trigger` を参照してください。</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>任意のタグで開始します。パターンは、正規表現として `tag` で指定できます。</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>別の場所にあるワークフローは引き継げません。</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>このジョブは環境にデプロイします。残りがすべて成功したら、手動で追加してください。</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>ジョブ %1 は条件付きのため、除外されます。ここでは `when` で条件を指定できます。</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>このジョブには、ここで実行できるものがありません。</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>このキーに対応するものはまだありません。</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>マトリックスは引き継がれません。</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>マトリックスは引き継がれません。ストランドは %1 で1回だけ実行されます。</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>ジョブ %1 は Linux では実行されません。</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>この名前の変数は設定できません。</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>GitHub のランナーだけが持つトークンです。</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>値は GitHub で実行されるまでわかりません。</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>ここで指定できるイメージではありません。</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>ステップが 100 個を超えています。</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>不要です。1つの実行のストランドは、1つのワークスペースを共有します。</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>GitHub の Actions はここでは動作しません。コマンドまたはイメージで置き換えられます。</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>ステップのイメージは1つです（ここでは %1）。</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>パスは、ここではアーティファクトにできません。</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>ステップに条件 %1 があるため、除外されます。</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>シェル %1 用に書かれています。</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>ここでは認識されない %1 を使用しています。</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>プロジェクトの外のフォルダーで動作します。</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>値がファイルにありません。`clustero secret set %1` で保存してください。</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>YAML として読み取れません。</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n件を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>パイプラインファイル</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>パイプラインファイルの YAML</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>Tab はインデントです。編集欄を離れるには Esc、続けて Tab を押します。Ctrl+Space で単語を補完します。</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>ここで補完できるものはありません</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行（1～%1）：</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>ストランドへ移動(&amp;S)</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>単語を補完(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>コメントの切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>失敗分を再実行</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1時間ミュート</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>受信箱を開く</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
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
        <translation>✕ %1 がタイムアウト</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ %1 が失敗</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ %1 · %2 がタイムアウト</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ %1 · %2 が中断</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ %1 · %2 が失敗</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>%1後に打ち切り</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>%1後に打ち切り：%2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>%2後に終了コード %1</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>%2後に終了コード %1：%3</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>%1で成功</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>%n回の失敗の後、%1で成功</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ %1 を開始</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ %1 · 修復</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ %1 が成功</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ 1件のパイプラインが失敗</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n件のパイプラインが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>1件のパイプラインに更新あり</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n件のパイプラインに更新あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n件のパイプラインに更新あり、%1件が失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>サンプルを %1 に書き込めませんでした。ディスクに空きがないか、フォルダーへの書き込み権限がない可能性があります。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>パイプラインを自分のマシンで実行し、すべての実行をリアルタイムで表示します。</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>このパイプラインファイルを開いて実行します。</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>ウィンドウを表示せず、トレイで起動します。</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>フォルダー、パイプラインファイル、実行の ID、clustero: アドレス。</translation>
    </message>
</context>
</TS>
