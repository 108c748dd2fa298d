<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GithubNeeds</name>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>To list the repositories that the App may see.</source>
        <translation>用于列出 App 可以访问的仓库。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To read pipeline files, to fetch the commits that runs work on, and to hear of pushes and releases.</source>
        <translation>用于读取流水线文件、获取运行所针对的提交，以及接收推送和发行版的消息。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>To show each run at its commit on GitHub, with a button that runs it again.</source>
        <translation>用于在 GitHub 上的相应提交处显示每次运行，并提供重新运行按钮。</translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <translation>提交状态</translation>
    </message>
    <message>
        <source>To show a run&apos;s result where checks are not possible.</source>
        <translation>用于在无法使用检查时显示运行结果。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>To start pipelines for pull requests.</source>
        <translation>用于为拉取请求启动流水线。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>To start pipelines for issues.</source>
        <translation>用于为议题启动流水线。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>To start pipelines when a package is published.</source>
        <translation>用于在软件包发布时启动流水线。</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The regular expression stops at character %1: %2.</source>
        <translation>正则表达式在第 %1 个字符处出错：%2。</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not an expression, character %1: %2</source>
        <translation>不是有效的表达式，第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>clustero::AfterDialog</name>
    <message>
        <source>What %1 Waits For</source>
        <translation>%1 所等待的作业</translation>
    </message>
    <message>
        <source>%1 starts when all ticked strands have passed.</source>
        <translation>勾选的作业全部通过后，%1 才会启动。</translation>
    </message>
    <message>
        <source>Wait for These</source>
        <translation>等待这些作业</translation>
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
        <translation>%1（未定义）</translation>
    </message>
    <message>
        <source>There is no other strand.</source>
        <translation>没有其他作业。</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>会形成循环：%1</translation>
    </message>
    <message>
        <source>A strand cannot wait for itself.</source>
        <translation>作业不能等待自身。</translation>
    </message>
    <message>
        <source>Is part of a loop.</source>
        <translation>处于循环之中。</translation>
    </message>
</context>
<context>
    <name>clustero::ArgumentsField</name>
    <message>
        <source>Add argument</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>The whole command as in a shell. Type or paste a line: it becomes the list of arguments.</source>
        <translation>与 shell 中相同的完整命令。输入或粘贴一行命令，它会变成参数列表。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>The program gets “%1” as it stands: there is no shell. For one, write: sh -c &apos;…&apos;</source>
        <translation>程序会原样收到“%1”：这里没有 shell。如需 shell，请写：sh -c &apos;…&apos;</translation>
    </message>
</context>
<context>
    <name>clustero::ArtifactTree</name>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 指向 %2</translation>
    </message>
    <message>
        <source>%1, artifact</source>
        <translation>%1，产物</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，文件夹</translation>
    </message>
    <message>
        <source>%1, test report</source>
        <translation>%1，测试报告</translation>
    </message>
    <message>
        <source>%1, link</source>
        <translation>%1，链接</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
        <translation>该次运行的产物</translation>
    </message>
    <message>
        <source>No artifacts</source>
        <translation>没有产物</translation>
    </message>
    <message>
        <source>Artifacts are files that a run keeps when it has passed. The pipeline names them under “artifacts:”; this run has kept none.</source>
        <translation>产物是运行通过后保留的文件。流水线在“artifacts:”下列出它们；这次运行没有保留任何产物。</translation>
    </message>
    <message>
        <source>Saving was stopped. What had been written until then is in the folder.</source>
        <translation>已停止保存。停止前写入的内容仍在文件夹中。</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file, or the test report in it (Enter)</source>
        <translation>打开文件，或其中的测试报告 (Enter)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the file, folder or artifact (Ctrl+S)</source>
        <translation>保存文件、文件夹或产物 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>复制哈希值</translation>
    </message>
    <message>
        <source>Copy the file&apos;s SHA-256</source>
        <translation>复制文件的 SHA-256</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>No file matches ‘%1’</source>
        <translation>没有文件匹配“%1”</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>另有 %n 个文件未列出。使用筛选来查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 was not opened, because no program is set for files of its kind. Save it and open it there.</source>
        <translation>%1 未打开，因为没有为此类文件设置程序。请保存后自行打开。</translation>
    </message>
    <message>
        <source>Save %1 in</source>
        <translation>将 %1 保存到</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>%1 has a file or folder %2 already. What has the same name in it would be replaced.</source>
        <translation>%1 中已有名为 %2 的文件或文件夹。其中的同名内容会被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>保留现有内容</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>%1 was saved in %2.</source>
        <translation>%1 已保存到 %2。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布位置</translation>
    </message>
    <message>
        <source>%1 is published: %2</source>
        <translation>%1 已发布：%2</translation>
    </message>
    <message>
        <source>%1 is published: %2 (%3)</source>
        <translation>%1 已发布：%2（%3）</translation>
    </message>
    <message>
        <source>%1 is not published: %2</source>
        <translation>%1 未发布：%2</translation>
    </message>
    <message>
        <source>%1 is being published: %2</source>
        <translation>正在发布 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>另有 %n 个位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message>
        <source>The canvas can be edited again.</source>
        <translation>画布可以再次编辑了。</translation>
    </message>
    <message>
        <source>Already the first.</source>
        <translation>已是第一个。</translation>
    </message>
    <message>
        <source>Already the last.</source>
        <translation>已是最后一个。</translation>
    </message>
    <message>
        <source>No card has been put anywhere by hand.</source>
        <translation>没有手动摆放过的卡片。</translation>
    </message>
    <message>
        <source>All cards are where the layout puts them.</source>
        <translation>所有卡片均处于自动布局的位置。</translation>
    </message>
    <message>
        <source>Rename It</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Add Strand…</source>
        <translation>添加作业(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>连接到(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect &amp;from…</source>
        <translation>连接自(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wait for…</source>
        <translation>等待(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Put a Strand in Between…</source>
        <translation>在中间插入作业(&amp;P)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Connection</source>
        <translation>下一条连线(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Connection</source>
        <translation>上一条连线(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the File</source>
        <translation>在文件中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Dow&amp;n in the File</source>
        <translation>在文件中下移(&amp;N)</translation>
    </message>
    <message>
        <source>Put the Card Further Left</source>
        <translation>将卡片左移</translation>
    </message>
    <message>
        <source>Put the Card Further Right</source>
        <translation>将卡片右移</translation>
    </message>
    <message>
        <source>Put the Card Higher</source>
        <translation>将卡片上移</translation>
    </message>
    <message>
        <source>Put the Card Lower</source>
        <translation>将卡片下移</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>取消固定(&amp;I)</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>整理(&amp;Y)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete and Rec&amp;onnect</source>
        <translation>删除并重新连接(&amp;O)</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>&amp;Move the Card</source>
        <translation>移动卡片(&amp;M)</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>添加作业</translation>
    </message>
    <message>
        <source>Add a strand between %1 and %2</source>
        <translation>在 %1 与 %2 之间添加作业</translation>
    </message>
    <message>
        <source>Add a strand before %1</source>
        <translation>在 %1 之前添加作业</translation>
    </message>
    <message>
        <source>Add a strand after %1</source>
        <translation>在 %1 之后添加作业</translation>
    </message>
    <message>
        <source>Template, image, or a docker run line</source>
        <translation>模板、镜像或 docker run 命令行</translation>
    </message>
    <message>
        <source>Not this line</source>
        <translation>这一行不可用</translation>
    </message>
    <message>
        <source>Strand from this line</source>
        <translation>由此行生成作业</translation>
    </message>
    <message>
        <source>recent image</source>
        <translation>最近使用的镜像</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>YAML or a docker run line from the clipboard</source>
        <translation>剪贴板中的 YAML 或 docker run 命令行</translation>
    </message>
    <message>
        <source>Strand called %1</source>
        <translation>名为 %1 的作业</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>让哪个作业等待 %1？</translation>
    </message>
    <message>
        <source>What is %1 to wait for?</source>
        <translation>让 %1 等待哪个作业？</translation>
    </message>
    <message>
        <source>Name of a strand</source>
        <translation>作业的名称</translation>
    </message>
    <message>
        <source>What is to run between %1 and %2?</source>
        <translation>在 %1 与 %2 之间运行什么？</translation>
    </message>
    <message>
        <source>Copied 1 strand.</source>
        <translation>已复制 1 个作业。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>已复制 %n 个作业。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy strands, YAML or a docker run line, then paste again.</source>
        <translation>剪贴板中没有文本。请复制作业、YAML 或 docker run 命令行后再粘贴。</translation>
    </message>
    <message>
        <source>The text in the clipboard is not a strand: it has no steps. Copy a strand, a list of strands or a pipeline, then paste again.</source>
        <translation>剪贴板中的文本不是作业：其中没有 steps。请复制一个作业、一组作业或一条流水线后再粘贴。</translation>
    </message>
    <message>
        <source>Drag or click to what is to wait for %1</source>
        <translation>拖动或点击到要等待 %1 的作业</translation>
    </message>
    <message>
        <source>Drag or click to what %1 is to wait for</source>
        <translation>拖动或点击到 %1 要等待的作业</translation>
    </message>
    <message>
        <source>%1 waits for nothing, and nothing waits for it.</source>
        <translation>%1 不等待任何作业，也没有作业等待它。</translation>
    </message>
    <message>
        <source>Nothing was connected.</source>
        <translation>未建立连线。</translation>
    </message>
    <message>
        <source>No strand has been chosen.</source>
        <translation>未选择作业。</translation>
    </message>
    <message>
        <source>No strand has &quot;%1&quot; in its name.</source>
        <translation>没有名称包含“%1”的作业。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>%1 is the name of another one already.</source>
        <translation>%1 已是另一个作业的名称。</translation>
    </message>
    <message>
        <source>Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.</source>
        <translation>名称由两个或更多 a–z、0–9、- 和 _ 组成，以字母开头，不以 - 或 _ 结尾。</translation>
    </message>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1是否想用 %2？</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.</source>
        <translation>用方向键或字母选择要等待 %1 的作业。按 Enter 连接，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.</source>
        <translation>用方向键或字母选择 %1 要等待的作业。按 Enter 连接，按 Esc 取消。</translation>
    </message>
    <message>
        <source>%1 would wait for %2</source>
        <translation>%1 将等待 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a strand, why it cannot be connected</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 等待 %2</translation>
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
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message>
        <source>on success</source>
        <translation>成功时</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>on any result</source>
        <translation>任何结果时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>手动，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n 个产物</numerusform>
        </translation>
    </message>
    <message>
        <source>no such pipeline is known</source>
        <translation>没有已知的此名称流水线</translation>
    </message>
    <message>
        <source>%1, no pipeline of this name is known</source>
        <translation>%1，没有已知的此名称流水线</translation>
    </message>
    <message>
        <source>every run that ends</source>
        <translation>每次结束的运行</translation>
    </message>
    <message>
        <source>any pipeline: every run that ends</source>
        <translation>任意流水线：每次结束的运行</translation>
    </message>
    <message>
        <source>cannot be read · %1</source>
        <translation>无法读取 · %1</translation>
    </message>
    <message>
        <source>being fetched · %1</source>
        <translation>正在获取 · %1</translation>
    </message>
    <message>
        <source>events do not start it · %1</source>
        <translation>事件不会启动它 · %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, run %3</source>
        <translation>%1，%2 中的流水线，运行 %3</translation>
    </message>
    <message>
        <source>strand %1, %2</source>
        <translation>作业 %1，%2</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, no run in this chain</source>
        <translation>%1，%2 中的流水线，在此链中没有运行</translation>
    </message>
    <message>
        <source>%1, pipeline in %2, has not run yet</source>
        <translation>%1，%2 中的流水线，尚未运行过</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>It starts itself again; such a chain ends after %1 runs.</source>
        <translation>它会再次启动自身；这样的链会在 %1 次运行后结束。</translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation>任意流水线</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has passed.</source>
        <translation>%2 通过后，可手动启动 %1。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has passed.</source>
        <translation>%2 通过后，%1 会自动启动。</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has failed.</source>
        <translation>%2 失败后，可手动启动 %1。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has failed.</source>
        <translation>%2 失败后，%1 会自动启动。</translation>
    </message>
    <message>
        <source>A person may start %1 when %2 has ended.</source>
        <translation>%2 结束后，可手动启动 %1。</translation>
    </message>
    <message>
        <source>%1 starts by itself when %2 has ended.</source>
        <translation>%2 结束后，%1 会自动启动。</translation>
    </message>
    <message>
        <source>%1 never starts after %2: its conditions contradict each other.</source>
        <translation>%1 永远不会在 %2 之后启动：其条件互相矛盾。</translation>
    </message>
    <message>
        <source>%1 It sees these artifacts: %2.</source>
        <comment>what starts it, names</comment>
        <translation>%1它可以使用这些产物：%2。</translation>
    </message>
    <message>
        <source>No pipeline of this name is known here.</source>
        <translation>此处没有已知的此名称流水线。</translation>
    </message>
    <message>
        <source>%1 #%2 started %3 #%4.</source>
        <translation>%1 #%2 启动了 %3 #%4。</translation>
    </message>
    <message>
        <source>Events do not start %1 on this machine yet.</source>
        <translation>在这台计算机上，事件尚不会启动 %1。</translation>
    </message>
    <message>
        <source>%1 #%2 offers it.</source>
        <translation>%1 #%2 可提供启动。</translation>
    </message>
    <message>
        <source>%1 #%2 has not ended yet.</source>
        <translation>%1 #%2 尚未结束。</translation>
    </message>
    <message>
        <source>#%1 offers nothing: nobody listened when it ended.</source>
        <translation>#%1 不提供启动：它结束时没有进程在监听。</translation>
    </message>
    <message>
        <source>#%1 offers nothing: its end was not held against this trigger.</source>
        <translation>#%1 不提供启动：它结束时未与此触发器比对。</translation>
    </message>
    <message>
        <source>A person started it after #%1.</source>
        <translation>在 #%1 之后由人手动启动。</translation>
    </message>
    <message>
        <source>After #%1: %2</source>
        <comment>a run&apos;s number, why</comment>
        <translation>#%1 之后：%2</translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
    <message>
        <source>No pipeline starts another one</source>
        <translation>没有流水线会启动其他流水线</translation>
    </message>
    <message>
        <source>A pipeline with a trigger of type “pipeline” starts when runs of other pipelines end, and sees their artifacts. Add one to the form of its file, under Triggers; the chain is drawn here, with the state of its runs.</source>
        <translation>带有“pipeline”类型触发器的流水线会在其他流水线的运行结束时启动，并可使用其产物。在其文件表单的“触发器”下添加一个触发器，此处便会绘出链及其各次运行的状态。</translation>
    </message>
    <message>
        <source>Let events start it</source>
        <translation>允许由事件启动</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Edit pipeline</source>
        <translation>编辑流水线</translation>
    </message>
    <message>
        <source>Map of chains</source>
        <translation>链总览</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>最新运行</translation>
    </message>
    <message>
        <source>Each pipeline with its newest run</source>
        <translation>每条流水线及其最新运行</translation>
    </message>
    <message>
        <source>The runs that this one started and was started by</source>
        <translation>启动了这次运行以及由它启动的运行</translation>
    </message>
    <message>
        <source>What starts it, and what it starts</source>
        <translation>什么会启动它，它会启动什么</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine from now on; what it may do now is approved by it</source>
        <translation>从现在起，它的触发器会在这台计算机上自动启动运行；这也表示批准它目前可以执行的操作</translation>
    </message>
    <message>
        <source>Runs around %1 #%2</source>
        <translation>与 %1 #%2 相关的运行</translation>
    </message>
    <message>
        <source>Runs around this one</source>
        <translation>与这次运行相关的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n 条流水线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers between them</source>
        <translation>
            <numerusform>其间有 %n 个触发器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>另有 %n 条不在任何链中</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a loop: a chain ends after %1 runs</source>
        <translation>存在循环：链会在 %1 次运行后结束</translation>
    </message>
    <message>
        <source>more than can be drawn</source>
        <translation>数量过多，无法全部绘出</translation>
    </message>
    <message>
        <source>Choose a pipeline to see what starts it, and what it starts.</source>
        <translation>选择一条流水线，查看什么会启动它，以及它会启动什么。</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a run&apos;s number, its state</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>With the artifacts of the run that offers it</source>
        <translation>使用提供启动的那次运行的产物</translation>
    </message>
    <message>
        <source>No run offers it now; the list says why. Its own Run command starts it without one.</source>
        <translation>目前没有运行提供启动；原因见列表。使用它自己的“运行”命令可不依赖其他运行而启动。</translation>
    </message>
    <message>
        <source>Show the runs around it</source>
        <translation>显示与它相关的运行</translation>
    </message>
    <message>
        <source>%1 was not started. %2</source>
        <translation>%1 未启动。%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Events cannot start it. %1</source>
        <translation>事件无法启动它。%1</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
</context>
<context>
    <name>clustero::CheckRow</name>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not needed, but of use</source>
        <translation>非必需，但有用</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>Sandbox for steps on this machine</source>
        <translation>用于这台计算机上步骤的沙盒</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Your project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>网络与代理</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>重新检查：%1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>用于“%1”的命令</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制用于“%1”的命令</translation>
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
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>选择项目所在的文件夹</translation>
    </message>
    <message>
        <source>Not looked at yet: the button beside this asks GitHub&apos;s server. Nothing else here leaves this machine.</source>
        <translation>尚未检查：旁边的按钮会查询 GitHub 的服务器。除此之外，没有任何内容会离开这台计算机。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>缺少 %n 项；每一行都说明了没有它时哪些功能仍可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What this machine has</source>
        <translation>这台计算机具备的条件</translation>
    </message>
    <message>
        <source>Nothing here has to be green: every line says what works without it.</source>
        <translation>这里不必全部为绿色：每一行都说明了没有它时哪些功能仍可用。</translation>
    </message>
</context>
<context>
    <name>clustero::ChecksField</name>
    <message>
        <source>%1, cannot be chosen</source>
        <translation>%1，不可选择</translation>
    </message>
</context>
<context>
    <name>clustero::ChoiceField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>clustero::ChoicePopup</name>
    <message>
        <source>Nothing answers to this. Type less, an image such as node:22, or a docker run line.</source>
        <translation>没有匹配项。可减少输入内容，或输入 node:22 之类的镜像，或 docker run 命令行。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clustero::CloseDecision</name>
    <message>
        <source>A run is under way. Quitting cancels it; it can be rerun later.</source>
        <translation>有一次运行正在进行。退出会将其取消；以后可以重新运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>有 %n 次运行正在进行。退出会将其取消；以后可以重新运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</source>
        <translation>有一条流水线在等待触发。在 Clustero 再次打开之前，它不会启动。</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>有 %n 条流水线在等待触发。在 Clustero 再次打开之前，它们不会启动。</numerusform>
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
        <translation>Clustero 保留在托盘中</translation>
    </message>
    <message>
        <source>Runs and triggers go on while the window is closed. A click on the bow tie opens it again; Quit in the menu there ends Clustero.</source>
        <translation>窗口关闭后，运行和触发器会继续工作。点击领结图标可再次打开窗口；在其菜单中选择“退出”可结束 Clustero。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Quit Clustero?</source>
        <translation>退出 Clustero？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>保留在托盘中</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>保持打开</translation>
    </message>
</context>
<context>
    <name>clustero::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Go to a strand, pipeline or run.  &gt; commands   @ strands   # runs   : line   ? help</source>
        <translation>转到作业、流水线或运行。  &gt; 命令   @ 作业   # 运行   : 行   ? 帮助</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Enter goes to line %1 of the log.</source>
        <translation>按 Enter 转到日志第 %1 行。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc closes.</source>
        <translation>没有内容匹配“%1”。按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>clustero::CompiledProjects</name>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>在系统文件夹中未找到它，而在这台计算机上运行的步骤只在那里查找。请安装它。</translation>
    </message>
    <message>
        <source>It is not JSON, so its presets are not used.</source>
        <translation>它不是 JSON，因此未使用其中的预设。</translation>
    </message>
    <message>
        <source>Of these presets only %1 is built.</source>
        <translation>这些预设中只构建 %1。</translation>
    </message>
    <message>
        <source>The project does not call enable_testing(), so there are no tests to run.</source>
        <translation>项目没有调用 enable_testing()，因此没有可运行的测试。</translation>
    </message>
    <message>
        <source>%1: a project of CMake.</source>
        <translation>%1：CMake 项目。</translation>
    </message>
    <message>
        <source>%1: a project of CMake, with the preset %2.</source>
        <translation>%1：CMake 项目，使用预设 %2。</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust.</source>
        <translation>%1：Rust 的 crate 或 workspace。</translation>
    </message>
    <message>
        <source>%1: a crate or workspace of Rust %2.</source>
        <translation>%1：Rust %2 的 crate 或 workspace。</translation>
    </message>
    <message>
        <source>%1: a module of Go %2.</source>
        <translation>%1：Go %2 模块。</translation>
    </message>
    <message>
        <source>%1: a module of Go.</source>
        <translation>%1：Go 模块。</translation>
    </message>
    <message>
        <source>It has no target test or check.</source>
        <translation>其中没有目标 test 或 check。</translation>
    </message>
    <message>
        <source>%1: a project of make.</source>
        <translation>%1：make 项目。</translation>
    </message>
    <message>
        <source>Building an image needs a container engine.</source>
        <translation>构建镜像需要容器引擎。</translation>
    </message>
    <message>
        <source>%1: a container image.</source>
        <translation>%1：容器镜像。</translation>
    </message>
</context>
<context>
    <name>clustero::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>About the word</source>
        <translation>关于该词</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clustero::Completions</name>
    <message>
        <source>Type: %1.</source>
        <translation>类型：%1。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>May hold ${{ … }}.</source>
        <translation>可包含 ${{ … }}。</translation>
    </message>
    <message>
        <source>Usual values: %1.</source>
        <translation>常用值：%1。</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>可选值：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>数字 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a duration, such as 90s or 1h30m</source>
        <translation>时长，例如 90s 或 1h30m</translation>
    </message>
    <message>
        <source>an expression, true or false</source>
        <translation>表达式，true 或 false</translation>
    </message>
    <message>
        <source>a relative path</source>
        <translation>相对路径</translation>
    </message>
    <message>
        <source>a name or a list of names</source>
        <translation>一个名称或名称列表</translation>
    </message>
    <message>
        <source>a container image, or host</source>
        <translation>容器镜像或 host</translation>
    </message>
    <message>
        <source>a list of arguments</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>a path, with * and ** if you like</source>
        <translation>路径，可使用 * 和 **</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>文本或数字</translation>
    </message>
    <message>
        <source>a list of triggers</source>
        <translation>触发器列表</translation>
    </message>
    <message>
        <source>a list of strands</source>
        <translation>作业列表</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>步骤列表</translation>
    </message>
    <message>
        <source>a list of variables</source>
        <translation>变量列表</translation>
    </message>
    <message>
        <source>a list of artifacts</source>
        <translation>产物列表</translation>
    </message>
    <message>
        <source>a place to publish at, or a list of them</source>
        <translation>一个发布位置，或发布位置列表</translation>
    </message>
    <message>
        <source>a list of inputs</source>
        <translation>输入列表</translation>
    </message>
    <message>
        <source>a bucket and a key</source>
        <translation>存储桶和键</translation>
    </message>
    <message>
        <source>a repository and coordinates</source>
        <translation>仓库和坐标</translation>
    </message>
    <message>
        <source>a file elsewhere</source>
        <translation>别处的文件</translation>
    </message>
</context>
<context>
    <name>clustero::Connecting</name>
    <message>
        <source>Not defined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Same strand</source>
        <translation>同一作业</translation>
    </message>
    <message>
        <source>Already after %1</source>
        <translation>已在 %1 之后</translation>
    </message>
    <message>
        <source>Would loop: %1</source>
        <translation>会形成循环：%1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionCard</name>
    <message>
        <source>Repositories…</source>
        <translation>仓库…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新机密…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Another secret for its webhook; what was signed with the one before is still accepted</source>
        <translation>为其 webhook 更换机密；用先前机密签名的内容仍会被接受</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>复制 webhook 的地址</translation>
    </message>
    <message>
        <source>Webhook: %1</source>
        <translation>Webhook：%1</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>%1 的仓库</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 的新机密</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>测试：%1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>测试失败：%1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test message…</source>
        <translation>测试消息…</translation>
    </message>
    <message>
        <source>Who may use it…</source>
        <translation>谁可以使用…</translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>更换令牌…</translation>
    </message>
    <message>
        <source>Other tokens of the same Slack App</source>
        <translation>为同一个 Slack App 更换令牌</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>发送到 %1 的测试消息</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>谁可以使用 %1</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>%1 的新令牌</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>上次成功：%1</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新令牌…</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>%1 的新令牌</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionService</name>
    <message>
        <source>GitHub cannot be connected: Clustero&apos;s store cannot be opened.</source>
        <translation>无法连接 GitHub：Clustero 的存储无法打开。</translation>
    </message>
    <message>
        <source>Not connected here: another Clustero process receives the events.</source>
        <translation>此处未连接：事件由另一个 Clustero 进程接收。</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>中继 %1</translation>
    </message>
    <message>
        <source>smee channel %1</source>
        <translation>smee 通道 %1</translation>
    </message>
    <message>
        <source>Another Clustero process receives the events, so a test delivery would not be seen here. End that one first.</source>
        <translation>事件由另一个 Clustero 进程接收，因此此处看不到测试投递。请先结束那个进程。</translation>
    </message>
    <message>
        <source>Clustero was closed.</source>
        <translation>Clustero 已关闭。</translation>
    </message>
    <message>
        <source>A test delivery came in here after %1 ms</source>
        <translation>测试投递在 %1 毫秒后到达</translation>
    </message>
    <message>
        <source>The new secret is in use. What was signed with the one before is still accepted.</source>
        <translation>新机密已启用。用先前机密签名的内容仍会被接受。</translation>
    </message>
    <message>
        <source>The App has no webhook, so there is nothing that its secret would sign.</source>
        <translation>该 App 没有 webhook，因此没有需要用其机密签名的内容。</translation>
    </message>
    <message>
        <source>The channel is not connected any more.</source>
        <translation>该通道已不再连接。</translation>
    </message>
    <message>
        <source>No App is being made.</source>
        <translation>当前没有正在创建的 App。</translation>
    </message>
    <message>
        <source>Slack accepts both tokens.</source>
        <translation>Slack 接受这两个令牌。</translation>
    </message>
    <message>
        <source>The new tokens are in use. Revoke the ones before on the App&apos;s page.</source>
        <translation>新令牌已启用。请在 App 的页面上撤销先前的令牌。</translation>
    </message>
    <message>
        <source>Slack has the message.</source>
        <translation>Slack 已收到消息。</translation>
    </message>
    <message>
        <source>events of this channel</source>
        <translation>此通道的事件</translation>
    </message>
    <message>
        <source>whoever knows the address can send and read</source>
        <translation>知道地址的人都可以发送和读取</translation>
    </message>
    <message>
        <source>never, until it is renewed on the relay</source>
        <translation>不会到期，直到在中继上更新</translation>
    </message>
    <message>
        <source>GitHub accepted the new key, and it is in the keychain. Delete the one before on the App&apos;s page.</source>
        <translation>GitHub 已接受新密钥，并已存入钥匙串。请在 App 页面上删除旧密钥。</translation>
    </message>
    <message>
        <source>The relay accepted the new token, and it is in the keychain.</source>
        <translation>中继已接受新令牌，并已存入钥匙串。</translation>
    </message>
    <message>
        <source>GitHub is asked for its events. %1</source>
        <translation>正在向 GitHub 查询事件。%1</translation>
    </message>
    <message>
        <source>GitHub is asked for events that were missed. %1</source>
        <translation>正在向 GitHub 查询错过的事件。%1</translation>
    </message>
    <message>
        <source>Jira Cloud at %1, by way of %2</source>
        <translation>%1 上的 Jira Cloud，经由 %2</translation>
    </message>
    <message>
        <source>Jira Data Center at %1, by way of %2</source>
        <translation>%1 上的 Jira Data Center，经由 %2</translation>
    </message>
    <message>
        <source>only what its webhook tells</source>
        <translation>仅限其 webhook 告知的内容</translation>
    </message>
    <message>
        <source>asking for projects, comments on issues</source>
        <translation>查询项目，在议题下评论</translation>
    </message>
    <message>
        <source>asking for projects</source>
        <translation>查询项目</translation>
    </message>
    <message>
        <source>Jira at %1</source>
        <translation>%1 上的 Jira</translation>
    </message>
    <message>
        <source>The channel that its webhook leads to is not connected any more. Connect Jira again with another one.</source>
        <translation>其 webhook 指向的通道已不再连接。请使用另一个通道重新连接 Jira。</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>尚未收到任何事件。</translation>
    </message>
    <message>
        <source>Last event: %1, at %2</source>
        <translation>上次事件：%1，于 %2</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was signed with another secret, so it starts nothing. Enter the secret in Jira anew.</source>
        <translation>上次事件 %1（%2）是用另一个机密签名的，因此不会启动任何流水线。请在 Jira 中重新输入机密。</translation>
    </message>
    <message>
        <source>The last event, %1 at %2, was not signed, so it starts nothing by itself. Enter the secret in Jira.</source>
        <translation>上次事件 %1（%2）没有签名，因此不会自动启动任何流水线。请在 Jira 中输入机密。</translation>
    </message>
    <message>
        <source>Jira accepts the token of %1</source>
        <translation>Jira 接受 %1 的令牌</translation>
    </message>
    <message>
        <source>Jira&apos;s last event came at %1</source>
        <translation>Jira 的上次事件于 %1 到达</translation>
    </message>
    <message>
        <source>Jira itself has sent nothing yet</source>
        <translation>Jira 本身尚未发送任何内容</translation>
    </message>
    <message>
        <source>Issues get a comment for each run that they start.</source>
        <translation>议题每启动一次运行，都会收到一条评论。</translation>
    </message>
    <message>
        <source>Issues are told nothing.</source>
        <translation>不向议题告知任何内容。</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>clustero::ConnectionsView</name>
    <message>
        <source>Nothing is connected</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Pipelines of local folders, schedules and changed files need no connection. Pushes and pull requests come from a GitHub App of your own, in milliseconds by way of a relay, or by asking GitHub every minute.</source>
        <translation>本地文件夹的流水线、定时计划和文件变更无需连接。推送和拉取请求来自自己的 GitHub App：经由中继可在数毫秒内到达，也可每分钟向 GitHub 查询一次。</translation>
    </message>
    <message>
        <source>Connect GitHub…</source>
        <translation>连接 GitHub…</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>订阅中继…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its key leaves the keychain, and no event of it comes any more. The App itself stays on GitHub, where you can delete it in its settings.</source>
        <translation>它的私钥会从钥匙串中删除，并且不再有来自它的事件。App 本身仍保留在 GitHub 上，可在其设置中删除。</translation>
    </message>
    <message>
        <source>Its token leaves the keychain, and no event of it comes any more. The channel stays on the relay.</source>
        <translation>它的令牌会从钥匙串中删除，并且不再有来自它的事件。通道仍保留在中继上。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>分步设置</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Step by step: what this machine has, GitHub, events, a first run</source>
        <translation>分步完成：这台计算机具备的条件、GitHub、事件、首次运行</translation>
    </message>
    <message>
        <source>Connect Slack…</source>
        <translation>连接 Slack…</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain, and its commands are not answered any more. The App itself stays in Slack, where you can delete it at api.slack.com/apps.</source>
        <translation>它的令牌会从钥匙串中删除，并且不再响应它的命令。App 本身仍保留在 Slack 中，可在 api.slack.com/apps 删除。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Connect Jira…</source>
        <translation>连接 Jira…</translation>
    </message>
    <message>
        <source>Its token leaves the keychain. The channel stays, and so does the webhook in Jira, where you can delete it.</source>
        <translation>它的令牌会从钥匙串中删除。通道会保留，Jira 中的 webhook 也会保留，可在 Jira 中删除。</translation>
    </message>
    <message>
        <source>Its secret leaves the keychain, and pipelines that name it cannot publish or fetch any more. Revoke it on the server, too.</source>
        <translation>它的机密会从钥匙串中删除，引用它的流水线将无法再发布或获取。请在服务器上也将其撤销。</translation>
    </message>
</context>
<context>
    <name>clustero::CredentialDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>New token for %1</source>
        <translation>%1 的新令牌</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>试用并保存</translation>
    </message>
    <message>
        <source>Generate a private key on the App&apos;s page, under “Private keys”, and give it here. It is tried, and then takes the place of the one in the keychain. Delete the old one there afterwards.</source>
        <translation>在 App 页面的“Private keys”下生成私钥并填入此处。先试用，然后取代钥匙串中的私钥。之后在那里删除旧私钥。</translation>
    </message>
    <message>
        <source>Renew the channel&apos;s token on the relay (clustero-relay channel rotate), and give the new one here. It is tried, and then takes the place of the one in the keychain.</source>
        <translation>在中继上更新通道的令牌（clustero-relay channel rotate），并把新令牌填入此处。先试用，然后取代钥匙串中的令牌。</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Open the App&apos;s page</source>
        <translation>打开 App 页面</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>App 的私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>密钥 (*.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 的新机密</translation>
    </message>
    <message>
        <source>Make a new password or secret key on the server, and give it here. It is tried, and then takes the place of the one in the keychain. Its user stays the same.</source>
        <translation>在服务器上创建新的密码或密钥，并填入此处。先试用，然后取代钥匙串中的那一个。用户保持不变。</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>新机密(&amp;S)</translation>
    </message>
</context>
<context>
    <name>clustero::DecisionTree</name>
    <message>
        <source>What the event meant for each pipeline</source>
        <translation>该事件对各流水线的作用</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter opens its run</source>
        <translation>按 Enter 打开其运行</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>触发器 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 不成立</translation>
    </message>
</context>
<context>
    <name>clustero::DeliveryTest</name>
    <message>
        <source>%1 answered %2 and did not take the test delivery. Check that the address leads to the channel&apos;s webhook.</source>
        <translation>%1 返回了 %2，未接受测试投递。请检查该地址是否通往通道的 webhook。</translation>
    </message>
    <message>
        <source>%1 took the test delivery, but it did not come in here within %2 seconds. The address leads to another channel, or the relay is not connected.</source>
        <translation>%1 已接受测试投递，但它未在 %2 秒内到达此处。该地址通往其他通道，或者中继未连接。</translation>
    </message>
</context>
<context>
    <name>clustero::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Looking at the machine…</source>
        <translation>正在检查这台计算机…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were removed. Look through it, and take out what you do not want to pass on.</source>
        <translation>这些内容会写入用于错误报告的文件，不会自动发送到任何地方。机密以及看起来像令牌的内容已移除。请通读一遍，并删去不想透露的内容。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The diagnostics are ready.</source>
        <translation>诊断信息已就绪。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>已更改 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (+%2 −%3)</source>
        <comment>3 lines changed (+3 −1)</comment>
        <translation>%1 (+%2 −%3)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>整个文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Changes, %1 to %2</source>
        <translation>更改，从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>%1. Only the beginning is shown.</source>
        <translation>%1。仅显示开头部分。</translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>(no line end)</source>
        <translation>（无行尾符）</translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message>
        <source>&amp;Save again</source>
        <translation>再次保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was deleted on disk. Its text is still here. Save to restore the file.</source>
        <translation>%1 已从磁盘上删除。其文本仍在此处。保存即可恢复文件。</translation>
    </message>
    <message>
        <source>&amp;Save to restore</source>
        <translation>保存以恢复(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再次检查(&amp;L)</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 在磁盘上已更改。此处：%n 处未保存的编辑；磁盘上：更改于 %2。做出决定之前不会保存任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的版本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use theirs</source>
        <translation>使用对方版本(&amp;U)</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.</source>
        <translation>Clustero 在保存 %1 之前已结束（%2）。此后文件已更改；恢复之前请先比较。</translation>
    </message>
    <message>
        <source>Clustero ended before %1 was saved, %2. The unsaved text was kept.</source>
        <translation>Clustero 在保存 %1 之前已结束（%2）。未保存的文本已保留。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>On disk, changed %1</source>
        <translation>磁盘上，更改于 %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>我的版本，未保存</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Not saved, %1</source>
        <translation>未保存，%1</translation>
    </message>
</context>
<context>
    <name>clustero::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>粘贴多行…</translation>
    </message>
    <message>
        <source>Select one step to edit its variables.</source>
        <translation>请选择单个步骤以编辑其变量。</translation>
    </message>
    <message>
        <source>%1 is not a variable&apos;s name. Use letters, digits and _, and no digit first.</source>
        <translation>%1 不是有效的变量名。请使用字母、数字和 _，且不以数字开头。</translation>
    </message>
    <message>
        <source>A secret needs its name. Choose one, or type the value itself.</source>
        <translation>机密需要名称。请选择一个，或直接输入值。</translation>
    </message>
    <message>
        <source>Lines of the form NAME=value</source>
        <translation>格式为 NAME=value 的行</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>采用 %n 个变量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvLines</name>
    <message>
        <source>Line %1, %2, is not of the form NAME=value.</source>
        <translation>第 %1 行（%2）不符合 NAME=value 格式。</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a variable&apos;s name; those have letters, digits and _ and start with no digit.</source>
        <translation>第 %1 行：%2 不是有效的变量名；变量名由字母、数字和 _ 组成，且不以数字开头。</translation>
    </message>
</context>
<context>
    <name>clustero::EnvRow</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>secret&apos;s name</source>
        <translation>机密名称</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>选择机密</translation>
    </message>
    <message>
        <source>Take the value from a secret of the keychain</source>
        <translation>从钥匙串的机密中取值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <translation>变量 %1 的名称</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>%1 的机密</translation>
    </message>
    <message>
        <source>%1 from a secret</source>
        <translation>%1 取自机密</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The keychain has no secrets yet</source>
        <translation>钥匙串中还没有机密</translation>
    </message>
</context>
<context>
    <name>clustero::EventDesk</name>
    <message>
        <source>The events cannot be read: the store cannot be opened.</source>
        <translation>无法读取事件：存储无法打开。</translation>
    </message>
    <message>
        <source>The event is too large to be shown and changed here. The inbox shows it.</source>
        <translation>该事件过大，无法在此显示和修改。可在收件箱中查看。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
</context>
<context>
    <name>clustero::EventDetailsView</name>
    <message>
        <source>Received %1</source>
        <translation>接收于 %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose one to see what it says, and why it did or did not start each pipeline.</source>
        <translation>选择一个事件，查看其内容，以及它启动或未启动各流水线的原因。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>关于此事件</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效负载</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Takes the event in once more, as if it had just been received</source>
        <translation>再次接收此事件，如同刚刚收到一样</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>编辑并重放…</translation>
    </message>
    <message>
        <source>Changes a copy of it first</source>
        <translation>先修改其副本</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a file for “clustero run --event”</source>
        <translation>保存为供“clustero run --event”使用的文件</translation>
    </message>
    <message>
        <source>It starts nothing: %1</source>
        <translation>它不会启动任何流水线：%1</translation>
    </message>
    <message>
        <source>It has not been held against the pipelines yet.</source>
        <translation>尚未与流水线比对。</translation>
    </message>
    <message>
        <source>No pipeline was known that it could start. Enable events for a pipeline, then replay it.</source>
        <translation>没有已知的流水线可由它启动。请为某条流水线启用事件，然后重放。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>clustero::EventRulesDialog</name>
    <message>
        <source>&amp;Events start it on this machine</source>
        <translation>在这台计算机上由事件启动(&amp;E)</translation>
    </message>
    <message>
        <source>When events start it</source>
        <translation>由事件启动时</translation>
    </message>
    <message>
        <source>Switching it on approves what the pipeline may use now: images, secrets, users, steps on this machine.</source>
        <translation>启用即批准流水线目前可使用的内容：镜像、机密、用户、在这台计算机上运行的步骤。</translation>
    </message>
    <message>
        <source>Run after it, in the order of the events</source>
        <translation>在其结束后按事件顺序运行</translation>
    </message>
    <message>
        <source>Start nothing</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>Cancel the older run of the same branch</source>
        <translation>取消同一分支的较早运行</translation>
    </message>
    <message>
        <source>Run at the same time</source>
        <translation>同时运行</translation>
    </message>
    <message>
        <source>Wait until I say so</source>
        <translation>等待指示</translation>
    </message>
    <message>
        <source>Run all of it</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>运行每个分支的最新事件</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>没有其他人</translation>
    </message>
    <message>
        <source>Names with commas between them. Whoever sits at this machine always may.</source>
        <translation>多个名称以逗号分隔。操作这台计算机的人始终可以批准。</translation>
    </message>
    <message>
        <source>While it &amp;runs</source>
        <translation>正在运行时(&amp;R)</translation>
    </message>
    <message>
        <source>What came while nobody &amp;listened</source>
        <translation>无人监听期间的事件(&amp;L)</translation>
    </message>
    <message>
        <source>Who else may &amp;approve its runs</source>
        <translation>还有谁可以批准其运行(&amp;A)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept on this machine, not in the pipeline&apos;s file. Runs from forks, and those that want more than was approved, wait for an approval.</source>
        <translation>保存在这台计算机上，而不在流水线的文件中。来自复刻的运行，以及所需超出已批准范围的运行，会等待批准。</translation>
    </message>
    <message>
        <source>When events start %1</source>
        <translation>由事件启动 %1 时</translation>
    </message>
</context>
<context>
    <name>clustero::EventSwitch</name>
    <message>
        <source>Events start it</source>
        <translation>由事件启动</translation>
    </message>
    <message>
        <source>Its triggers start runs by themselves on this machine</source>
        <translation>它的触发器会在这台计算机上自动启动运行</translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>尚未处理</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n 条流水线在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>启动了 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>started nothing</source>
        <translation>未启动任何运行</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>签名正确。</translation>
    </message>
    <message>
        <source>The signature is wrong: it was made with another secret, or the event was changed on its way.</source>
        <translation>签名错误：签名使用了其他机密，或事件在途中被更改。</translation>
    </message>
    <message>
        <source>It is not signed, although there is a secret for its source.</source>
        <translation>没有签名，但其来源设有机密。</translation>
    </message>
    <message>
        <source>Its signature cannot be read.</source>
        <translation>无法读取其签名。</translation>
    </message>
    <message>
        <source>There is no secret to check its signature with.</source>
        <translation>没有可用于验证其签名的机密。</translation>
    </message>
    <message>
        <source>It needs no signature: Clustero asked for it, or made it.</source>
        <translation>无需签名：它由 Clustero 查询得到或自行生成。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
</context>
<context>
    <name>clustero::EventsStep</name>
    <message>
        <source>Asking</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>GitHub is asked every minute. Works anywhere and needs nothing; a push begins to run up to a minute later.</source>
        <translation>每分钟查询一次 GitHub。随处可用，无需任何条件；推送最多延迟一分钟开始运行。</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>A small server of yours, or a smee channel, hands events on. A push begins to run within a second; a relay keeps what came while this machine slept.</source>
        <translation>由自己的小型服务器或 smee 通道转交事件。推送在一秒之内开始运行；中继会保留这台计算机休眠期间到达的内容。</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>自己的地址</translation>
    </message>
    <message>
        <source>A proxy or a tunnel that leads to a relay&apos;s channel. Within a second; a test delivery shows whether it works.</source>
        <translation>通往中继通道的代理或隧道。一秒之内；测试投递可显示它是否有效。</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>订阅中继…</translation>
    </message>
    <message>
        <source>Try an address of your own</source>
        <translation>尝试自己的地址</translation>
    </message>
    <message>
        <source>When you connect GitHub, its dialog asks which of these the App is to use.</source>
        <translation>连接 GitHub 时，其对话框会询问 App 应使用哪种方式。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>How events reach this machine</source>
        <translation>事件如何到达这台计算机</translation>
    </message>
    <message>
        <source>GitHub and others send events to public addresses, which a workstation does not have. There are three ways:</source>
        <translation>GitHub 等服务会将事件发送到公开地址，而工作站没有公开地址。有三种方式：</translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter: push, a repository, a branch, a person…</source>
        <translation>筛选：push、仓库、分支、人员…</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>尚未收到任何事件</translation>
    </message>
    <message>
        <source>Pushes, pull requests, schedules and the ends of other runs are listed here, each with the reason why it did or did not start a pipeline. They come by way of a relay, or are asked for at GitHub.</source>
        <translation>推送、拉取请求、定时计划以及其他运行的结束会列在此处，并附上启动或未启动流水线的原因。它们经由中继到达，或通过向 GitHub 查询获得。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run the latest of each branch</source>
        <translation>运行每个分支的最新事件</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>全部不运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n 个事件匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches “%1”</source>
        <translation>没有事件匹配“%1”</translation>
    </message>
    <message>
        <source>The filter looks at what the event is, its repository and branch, who sent it, and what became of it.</source>
        <translation>筛选会查找事件类型、仓库和分支、发送者以及处理结果。</translation>
    </message>
</context>
<context>
    <name>clustero::FailureCard</name>
    <message>
        <source>Rerun failed</source>
        <translation>重新运行失败项</translation>
    </message>
    <message>
        <source>Rerun all</source>
        <translation>全部重新运行</translation>
    </message>
    <message>
        <source>Edit this step</source>
        <translation>编辑此步骤</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>复制为聊天消息</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>下一个失败 (F8)</translation>
    </message>
    <message>
        <source>Run again what did not pass, on the same workspace</source>
        <translation>在同一工作区中重新运行未通过的部分</translation>
    </message>
    <message>
        <source>Show this step in the pipeline file (Ctrl+Shift+T)</source>
        <translation>在流水线文件中显示此步骤 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Copy step, command and error lines as Markdown</source>
        <translation>将步骤、命令和错误行复制为 Markdown</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>失败 %1/%2</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2。%3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>clustero::FieldEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Remove “%1” from the file, so that the default holds</source>
        <translation>从文件中移除“%1”，恢复使用默认值</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>this file&apos;s own</source>
        <translation>此文件自身</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 例如：%2</translation>
    </message>
</context>
<context>
    <name>clustero::FilePage</name>
    <message>
        <source>A field cannot show this value.</source>
        <translation>无法在字段中显示此值。</translation>
    </message>
</context>
<context>
    <name>clustero::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>clustero::FindBar</name>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Look through all steps, not only the current one</source>
        <translation>在所有步骤中查找，而不仅是当前步骤</translation>
    </message>
    <message>
        <source>List the lines that match (Ctrl+Shift+F)</source>
        <translation>列出匹配的行 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>± </source>
        <translation>± </translation>
    </message>
    <message>
        <source>Lines around each match in the list</source>
        <translation>列表中每处匹配前后的行数</translation>
    </message>
    <message>
        <source>Lines of context in the list</source>
        <translation>列表中的上下文行数</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 · %2 lines took too long</source>
        <translation>%1 · %2 行耗时过长</translation>
    </message>
    <message>
        <source>The expression was stopped on these lines, so they may match too. Make it simpler.</source>
        <translation>表达式在这些行上被中止，因此这些行也可能匹配。请简化表达式。</translation>
    </message>
</context>
<context>
    <name>clustero::FindReplaceBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>用于替换的文本</translation>
    </message>
    <message>
        <source>With a regular expression: \0 is all that was found, \1 to \9 its groups, \n a new line</source>
        <translation>使用正则表达式时：\0 表示找到的全部内容，\1 到 \9 表示各分组，\n 表示换行</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace this match and go to the next (Enter)</source>
        <translation>替换此处匹配并转到下一处 (Enter)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>The expression takes too long. Make it simpler.</source>
        <translation>表达式耗时过长。请简化表达式。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 处或更多</translation>
    </message>
</context>
<context>
    <name>clustero::FirstRunStep</name>
    <message>
        <source>The proposed pipeline file</source>
        <translation>建议的流水线文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>未能采用的内容</translation>
    </message>
    <message>
        <source>&amp;Folder of your project</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>代码所在位置</translation>
    </message>
    <message>
        <source>Folder of your project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The folder of your project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>依据(&amp;M)</translation>
    </message>
    <message>
        <source>What the pipeline is made from</source>
        <translation>生成流水线的依据</translation>
    </message>
    <message>
        <source>&amp;Steps run</source>
        <translation>步骤运行于(&amp;S)</translation>
    </message>
    <message>
        <source>Where steps run</source>
        <translation>步骤的运行位置</translation>
    </message>
    <message>
        <source>in containers</source>
        <translation>容器中</translation>
    </message>
    <message>
        <source>with this machine&apos;s programs</source>
        <translation>这台计算机上的程序</translation>
    </message>
    <message>
        <source>Choose a starter…</source>
        <translation>选择起始流水线…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A small project of ours that needs no container engine</source>
        <translation>我们提供的小项目，无需容器引擎</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>The folder has pipelines already: %1.</source>
        <translation>文件夹中已有流水线：%1。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>It becomes %1. Nothing that is there is written over.</source>
        <translation>将保存为 %1。不会覆盖任何已有内容。</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project, or try the sample.</source>
        <translation>请选择项目所在的文件夹，或试用示例。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>文件夹 %1 不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing in %1 says how the project is built, so nothing can be proposed. A starter is a pipeline to change by hand.</source>
        <translation>%1 中没有任何内容说明项目如何构建，因此无法提出建议。起始流水线可供手动修改。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>A first run of your project</source>
        <translation>项目的首次运行</translation>
    </message>
    <message>
        <source>Clustero proposes a pipeline from what is in the folder. Change it as you like; it is a file of your project.</source>
        <translation>Clustero 根据文件夹中的内容建议一条流水线。可随意修改；它是项目中的一个文件。</translation>
    </message>
    <message>
        <source>Write and run</source>
        <translation>写入并运行</translation>
    </message>
</context>
<context>
    <name>clustero::FollowPill</name>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>转到末尾并保持跟随 (End)</translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
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
        <translation>连接 GitHub</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Make an App</source>
        <translation>创建 App</translation>
    </message>
    <message>
        <source>I already have an App</source>
        <translation>我已有 App</translation>
    </message>
    <message>
        <source>A GitHub App of your own lets Clustero see pushes and pull requests, fetch the code and report results. Its key goes into the keychain and is never shown.</source>
        <translation>通过自己的 GitHub App，Clustero 可以获知推送和拉取请求、获取代码并报告结果。其私钥存入钥匙串，绝不显示。</translation>
    </message>
    <message>
        <source>Create on GitHub…</source>
        <translation>在 GitHub 上创建…</translation>
    </message>
    <message>
        <source>Left out: your own account</source>
        <translation>留空则使用自己的帐户</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>它向 GitHub 请求以下权限：</translation>
    </message>
    <message>
        <source>A number, on the App&apos;s page under “About”</source>
        <translation>一个数字，见 App 页面的“About”</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>App ID(&amp;I)</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>私钥(&amp;K)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>http://127.0.0.1:…/?code=…</source>
        <translation>http://127.0.0.1:…/?code=…</translation>
    </message>
    <message>
        <source>Address that the browser was sent to</source>
        <translation>浏览器被转到的地址</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>If your browser is on another machine, it ends on a page that it cannot show. Paste that page&apos;s address here.</source>
        <translation>如果浏览器在另一台计算机上，它最终会停在无法显示的页面。请将该页面的地址粘贴到此处。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>An App&apos;s ID is a number.</source>
        <translation>App 的 ID 是一个数字。</translation>
    </message>
    <message>
        <source>Waiting for your browser. GitHub leaves %1 for it.</source>
        <translation>正在等待浏览器。GitHub 允许的剩余时间：%1。</translation>
    </message>
    <message>
        <source>The App&apos;s private key</source>
        <translation>App 的私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>密钥 (*.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>clustero::GithubPages</name>
    <message>
        <source>Runs pipelines on a workstation.</source>
        <translation>在工作站上运行流水线。</translation>
    </message>
    <message>
        <source>GitHub asks you to confirm the App and its name.</source>
        <translation>GitHub 会要求确认该 App 及其名称。</translation>
    </message>
    <message>
        <source>Continue on GitHub</source>
        <translation>在 GitHub 上继续</translation>
    </message>
    <message>
        <source>Making a GitHub App for Clustero</source>
        <translation>为 Clustero 创建 GitHub App</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStanding</name>
    <message>
        <source>Installed on %1</source>
        <translation>已安装到 %1</translation>
    </message>
    <message>
        <source>On %1: nothing of it is seen any more. Install the App there again to go on.</source>
        <translation>自 %1 起：已无法看到其中的任何内容。如需继续，请在那里重新安装该 App。</translation>
    </message>
    <message>
        <source>Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.</source>
        <translation>自 %1 起：GitHub 不发送其事件，也不接受报告。有权在那里安装 App 的人可以解除此状态。</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>已在 %1 上挂起</translation>
    </message>
    <message>
        <source>removed from %1</source>
        <translation>已从 %1 移除</translation>
    </message>
    <message>
        <source>Installed nowhere yet. Choose which repositories it may see.</source>
        <translation>尚未安装到任何位置。请选择它可以访问的仓库。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The App does not ask for it. Add it in the App&apos;s settings; then whoever installed the App accepts it.</source>
        <translation>该 App 未请求此权限。请在 App 的设置中添加；然后由安装该 App 的人接受。</translation>
    </message>
    <message>
        <source>%1 has not granted it. Whoever may install Apps there accepts it.</source>
        <translation>%1 尚未授予此权限。需由有权在那里安装 App 的人接受。</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>GitHub does not tell of them, so they start nothing.</source>
        <translation>GitHub 不会通知这些事件，因此它们不会启动任何流水线。</translation>
    </message>
    <message>
        <source>Subscribe to them in the App&apos;s settings.</source>
        <translation>请在 App 的设置中订阅这些事件。</translation>
    </message>
    <message>
        <source>GitHub App %1 at %2</source>
        <translation>%2 上的 GitHub App %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the key never, until it is deleted on GitHub; tokens made with it after an hour</source>
        <translation>密钥不会到期，直到在 GitHub 上删除；用它创建的令牌一小时后到期</translation>
    </message>
</context>
<context>
    <name>clustero::GithubStep</name>
    <message>
        <source>Connect GitHub…</source>
        <translation>连接 GitHub…</translation>
    </message>
    <message>
        <source>It asks GitHub for:</source>
        <translation>它向 GitHub 请求以下权限：</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Connect GitHub</source>
        <translation>连接 GitHub</translation>
    </message>
    <message>
        <source>A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines that you start yourself.</source>
        <translation>通过自己的 GitHub App 可以获知推送和拉取请求、获取代码并报告结果。手动启动的流水线不需要它。</translation>
    </message>
</context>
<context>
    <name>clustero::GitlabDraft</name>
    <message>
        <source>What is in other files is not taken over.</source>
        <translation>其他文件中的内容不会采用。</translation>
    </message>
    <message>
        <source>`triggers` say here what starts a pipeline.</source>
        <translation>在这里由 `triggers` 指定启动流水线的条件。</translation>
    </message>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>作业超过 100 个。</translation>
    </message>
    <message>
        <source>%1: a pipeline of GitLab.</source>
        <translation>%1：GitLab 流水线。</translation>
    </message>
    <message>
        <source>It does not run by itself (when: %1). Add it yourself when the rest is green.</source>
        <translation>它不会自动运行 (when: %1)。其余部分全部通过后，请自行添加。</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>该作业会部署到某个环境。其余部分全部通过后，请自行添加。</translation>
    </message>
    <message>
        <source>It starts another project&apos;s pipeline.</source>
        <translation>它会启动其他项目的流水线。</translation>
    </message>
    <message>
        <source>It has no script.</source>
        <translation>它没有 script。</translation>
    </message>
    <message>
        <source>Its script contains ${{, which is an expression here.</source>
        <translation>其 script 包含 ${{，而这在此处表示表达式。</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>它不是可以在此处指定的镜像。</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>无法设置此名称的变量。</translation>
    </message>
    <message>
        <source>Its value is made of other variables.</source>
        <translation>其值由其他变量组成。</translation>
    </message>
    <message>
        <source>This path cannot be an artifact here.</source>
        <translation>此路径在此处不能作为产物。</translation>
    </message>
    <message>
        <source>The strand runs every time; `when` can say a condition here.</source>
        <translation>该作业每次都会运行；在此处可用 `when` 指定条件。</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>此键尚无对应项。</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>无法将其作为 YAML 读取。</translation>
    </message>
</context>
<context>
    <name>clustero::GraphProblems</name>
    <message>
        <source>Another strand is called %1 too.</source>
        <translation>另一个作业也名为 %1。</translation>
    </message>
</context>
<context>
    <name>clustero::HistoryStrip</name>
    <message>
        <source>Last runs</source>
        <translation>最近的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n 次运行，其中 %1 次失败。用左右方向键选择，按 Enter 打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2 after %3, %4</source>
        <translation>#%1 %2，用时 %3，%4</translation>
    </message>
    <message>
        <source>#%1 %2, %3</source>
        <translation>#%1 %2，%3</translation>
    </message>
</context>
<context>
    <name>clustero::ImageField</name>
    <message>
        <source>Choose an image, or host</source>
        <translation>选择镜像或 host</translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Runs that failed or were fixed, and what waits for you, are listed here, also when their notification was missed.</source>
        <translation>失败或已修复的运行以及待处理的事项会列在此处，即使错过了其通知也能找到。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>%1 while you were away, and %2.</source>
        <translation>离开期间%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>到来了 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>将运行 %n 条流水线</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>收件箱 (%1)</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未读：%1</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>消息 (%1)</translation>
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
        <translation>检查器</translation>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>%1. Enter: next; Alt+Up, Alt+Down: move</source>
        <translation>%1。Enter：下一项；Alt+Up、Alt+Down：移动</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>clustero::JiraDialog</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>It cannot sign: whoever knows the address above can start these pipelines.</source>
        <translation>它无法签名：知道上述地址的人都可以启动这些流水线。</translation>
    </message>
    <message>
        <source>Open the page in Jira…</source>
        <translation>在 Jira 中打开页面…</translation>
    </message>
    <message>
        <source>Account&apos;s e-mail</source>
        <translation>账户的电子邮件</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Comment on an issue what came of each run that it started</source>
        <translation>在议题下评论其启动的每次运行的结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Connect Jira</source>
        <translation>连接 Jira</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Data Center 10 or later</source>
        <translation>Data Center 10 或更高版本</translation>
    </message>
    <message>
        <source>Server, or Data Center before 10: it cannot sign</source>
        <translation>Server，或 10 之前的 Data Center：无法签名</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Subscribe to a relay…</source>
        <translation>订阅中继…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Events come &amp;by</source>
        <translation>事件途径(&amp;B)</translation>
    </message>
    <message>
        <source>Issues that change their status, and versions that are released, can start pipelines. Jira tells of them at a public address, which a relay has; the next page says what to enter in Jira.</source>
        <translation>议题状态变更和版本发布都可以启动流水线。Jira 会将其通知到一个公网地址，该地址由中继提供；下一页会说明要在 Jira 中输入的内容。</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>JQL</source>
        <translation>JQL</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>复制 webhook 的地址</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制机密</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>复制筛选器</translation>
    </message>
    <message>
        <source>1. The webhook in Jira</source>
        <translation>1. Jira 中的 webhook</translation>
    </message>
    <message>
        <source>Tick “created” and “updated” under Issue, “created” and “released” under Version. With your own project in the filter, others are left out; without a filter, none is. Leave “Exclude body” off.</source>
        <translation>勾选 Issue 下的“created”和“updated”，以及 Version 下的“created”和“released”。在筛选器中指定自己的项目，即可排除其他项目；没有筛选器则不排除任何项目。让“Exclude body”保持关闭。</translation>
    </message>
    <message>
        <source>2. A first event</source>
        <translation>2. 第一个事件</translation>
    </message>
    <message>
        <source>Change the status of an issue, and see whether it comes here.</source>
        <translation>更改某个议题的状态，看看事件是否到达此处。</translation>
    </message>
    <message>
        <source>Account&apos;s e-&amp;mail</source>
        <translation>账户的电子邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>3. If you like: a token</source>
        <translation>3. 可选：令牌</translation>
    </message>
    <message>
        <source>With it, releases know their project&apos;s key at once, and issues can be told what came of a run. It is tried, and goes into the keychain.</source>
        <translation>有了它，版本发布事件可立即得知所属项目的键，也可以向议题告知运行的结果。先试用，然后存入钥匙串。</translation>
    </message>
    <message>
        <source>Subscribe to a relay first</source>
        <translation>请先订阅中继</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Under Settings ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>在 Settings ▸ System ▸ WebHooks 下，点击“Create a WebHook”并输入：</translation>
    </message>
    <message>
        <source>Under Administration ▸ System ▸ WebHooks, press “Create a WebHook” and enter:</source>
        <translation>在 Administration ▸ System ▸ WebHooks 下，点击“Create a WebHook”并输入：</translation>
    </message>
    <message>
        <source>API token, or personal access token</source>
        <translation>API 令牌或个人访问令牌</translation>
    </message>
    <message>
        <source>Empty: the one in the keychain stays</source>
        <translation>留空：保留钥匙串中的令牌</translation>
    </message>
</context>
<context>
    <name>clustero::ListField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
</context>
<context>
    <name>clustero::LockedValue</name>
    <message>
        <source>Edit in YAML</source>
        <translation>在 YAML 中编辑</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>在 YAML 中编辑 %1</translation>
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
        <translation>日志</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
按住 Ctrl 并点击可打开</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>… the log was cut here: %1 lost</source>
        <translation>… 日志在此处被截断：丢失 %1</translation>
    </message>
    <message>
        <source>… another file took the log&apos;s place here: %1 before it lost</source>
        <translation>… 另一个文件在此处取代了日志：之前丢失 %1</translation>
    </message>
    <message>
        <source>… %1 lost %2–%3</source>
        <translation>… %2–%3 期间丢失 %1</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>尚未启动。</translation>
    </message>
    <message>
        <source>Getting the image. The step has not started yet.</source>
        <translation>正在获取镜像。步骤尚未启动。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>已跳过。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>尚无输出。</translation>
    </message>
    <message>
        <source>No output yet. Step started %1 ago.</source>
        <translation>尚无输出。步骤已启动 %1。</translation>
    </message>
    <message>
        <source>The step wrote no output.</source>
        <translation>该步骤没有输出。</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>正在打开日志…</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>reading %1 %</source>
        <translation>正在读取 %1 %</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source> … show rest</source>
        <translation> … 显示其余部分</translation>
    </message>
</context>
<context>
    <name>clustero::LogNotice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>clustero::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>More for the log</source>
        <translation>更多日志操作</translation>
    </message>
    <message>
        <source>Copy, save, fold and more</source>
        <translation>复制、保存、折叠等</translation>
    </message>
    <message>
        <source>Line, as 1204, or time, as 14:02:11 — Enter goes there</source>
        <translation>行号（如 1204）或时间（如 14:02:11）— 按 Enter 转到</translation>
    </message>
    <message>
        <source>Line or time to go to</source>
        <translation>要转到的行或时间</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>匹配的行</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>No step is shown.</source>
        <translation>未显示任何步骤。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ End</source>
        <translation>↓ 末尾</translation>
    </message>
    <message>
        <source>↓ 1 new line · End</source>
        <translation>↓ 1 行新内容 · 末尾</translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ %Ln 行新内容 · 末尾</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Timestamps</source>
        <translation>复制并附带时间戳(&amp;T)</translation>
    </message>
    <message>
        <source>Copy with Co&amp;lours</source>
        <translation>复制并保留颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to Line</source>
        <translation>复制指向该行的链接(&amp;K)</translation>
    </message>
    <message>
        <source>Select &amp;All of the Step</source>
        <translation>全选该步骤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Step&apos;s Log…</source>
        <translation>保存步骤日志(&amp;S)…</translation>
    </message>
    <message>
        <source>Save with T&amp;imestamps…</source>
        <translation>保存并附带时间戳(&amp;I)…</translation>
    </message>
    <message>
        <source>Save &amp;Raw Log…</source>
        <translation>保存原始日志(&amp;R)…</translation>
    </message>
    <message>
        <source>Save Logs of All Steps…</source>
        <translation>保存所有步骤的日志…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation>筛选(&amp;T)…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>&amp;Go to Line or Time…</source>
        <translation>转到行或时间(&amp;G)…</translation>
    </message>
    <message>
        <source>Links on the Screen…</source>
        <translation>屏幕上的链接…</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>下一个错误(&amp;E)</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>上一个错误</translation>
    </message>
    <message>
        <source>&amp;Bookmark the Line</source>
        <translation>为该行添加书签(&amp;B)</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;mestamps</source>
        <translation>时间戳(&amp;M)</translation>
    </message>
    <message>
        <source>Show Ra&amp;w</source>
        <translation>显示原始内容(&amp;W)</translation>
    </message>
    <message>
        <source>Show Rest of the Line</source>
        <translation>显示该行其余部分</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Always E&amp;xpand All</source>
        <translation>始终全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>增大字号</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>减小字号</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>正常字号</translation>
    </message>
    <message>
        <source>Follow the Log</source>
        <translation>跟随日志</translation>
    </message>
    <message>
        <source>No line has a bookmark. Press B on a line to give it one.</source>
        <translation>没有带书签的行。在某一行上按 B 可添加书签。</translation>
    </message>
    <message>
        <source>Nothing was written at %1 or later. Enter an earlier time.</source>
        <translation>%1 及之后没有写入任何内容。请输入更早的时间。</translation>
    </message>
    <message>
        <source>“%1” is neither a line nor a time. Enter a number, or a time as 14:02:11.</source>
        <translation>“%1”既不是行号也不是时间。请输入数字，或 14:02:11 这样的时间。</translation>
    </message>
    <message>
        <source>%1 was not opened: it is not a file of this project&apos;s folder.</source>
        <translation>%1 未打开：它不是此项目文件夹中的文件。</translation>
    </message>
    <message>
        <source>The link leads to %1. It was not opened, because only http and https are.</source>
        <translation>该链接指向 %1。未将其打开，因为只允许打开 http 和 https 链接。</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>There is no link on the screen.</source>
        <translation>屏幕上没有链接。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 › %2, line %3</source>
        <translation>%1 › %2，第 %3 行</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied the link to line %1.</source>
        <translation>已复制指向第 %1 行的链接。</translation>
    </message>
    <message>
        <source>Save the logs of all steps</source>
        <translation>保存所有步骤的日志</translation>
    </message>
    <message>
        <source>Save the log of %1</source>
        <translation>保存 %1 的日志</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>clustero::MainWindow</name>
    <message>
        <source>Open pages</source>
        <translation>已打开的页面</translation>
    </message>
    <message>
        <source>Run a pipeline</source>
        <translation>运行流水线</translation>
    </message>
    <message>
        <source>Open the folder of a project. Clustero lists its pipelines (.clustero.yaml and .clustero/*.yaml), runs them on this machine and shows every run live.</source>
        <translation>打开项目文件夹。Clustero 会列出其中的流水线（.clustero.yaml 和 .clustero/*.yaml），在这台计算机上运行它们，并实时显示每次运行。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>新建流水线…</translation>
    </message>
    <message>
        <source>Open pipeline file…</source>
        <translation>打开流水线文件…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>%1 has no pipeline: there is neither a .clustero.yaml nor a .clustero folder with YAML files. It is listed as soon as it has one.</source>
        <translation>%1 中没有流水线：既没有 .clustero.yaml，也没有包含 YAML 文件的 .clustero 文件夹。一旦有了流水线，它便会列出。</translation>
    </message>
    <message>
        <source>Runs cannot be kept</source>
        <translation>无法保留运行</translation>
    </message>
    <message>
        <source>%1 #%2 %3.</source>
        <translation>%1 #%2 %3。</translation>
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
        <translation>运行 %1 已不存在，可能已被清理。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>打开包含流水线的文件夹</translation>
    </message>
    <message>
        <source>Open a pipeline file</source>
        <translation>打开流水线文件</translation>
    </message>
    <message>
        <source>Pipelines (*.yaml *.yml)</source>
        <translation>流水线 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show its chain</source>
        <translation>显示它所在的链</translation>
    </message>
    <message>
        <source>Events cannot start it</source>
        <translation>事件无法启动它</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>Starred: tell me about it, offer it in the tray</source>
        <translation>加星标：通知其运行情况，并显示在托盘菜单中</translation>
    </message>
    <message>
        <source>Starred: tell me about its runs</source>
        <translation>加星标：通知其运行情况</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新建流水线(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;pipeline file…</source>
        <translation>打开流水线文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>全部保存(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Graph or &amp;outline</source>
        <translation>图形或大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Graph, both, or &amp;text</source>
        <translation>图形、两者或文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>图形(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Panel &amp;tab</source>
        <translation>面板标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Artifacts</source>
        <translation>产物(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>模拟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>浅色或深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>全部内容(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hains</source>
        <translation>链(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>To the side bar</source>
        <translation>到侧边栏</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>到页面</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>到检查器</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>到面板</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>上一个标签页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run with &amp;parameters…</source>
        <translation>带参数运行(&amp;P)…</translation>
    </message>
    <message>
        <source>Run only this &amp;strand</source>
        <translation>仅运行此作业(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Validate and simulate…</source>
        <translation>校验并模拟(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Try the trigger on received events…</source>
        <translation>用已接收的事件试验触发器(&amp;T)…</translation>
    </message>
    <message>
        <source>Re-run what did not &amp;pass</source>
        <translation>重新运行未通过的部分(&amp;P)</translation>
    </message>
    <message>
        <source>Re-run &amp;everything</source>
        <translation>全部重新运行(&amp;E)</translation>
    </message>
    <message>
        <source>Re-run from &amp;here</source>
        <translation>从此处重新运行(&amp;H)</translation>
    </message>
    <message>
        <source>Show the c&amp;hain</source>
        <translation>显示链(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit the pipeline file</source>
        <translation>编辑流水线文件(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;newest run</source>
        <translation>显示最新运行(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;failure or problem</source>
        <translation>下一个失败或问题(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure or problem</source>
        <translation>上一个失败或问题(&amp;V)</translation>
    </message>
    <message>
        <source>Copy failure as &amp;Markdown</source>
        <translation>将失败信息复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Clustero</source>
        <translation>关于 Clustero(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>About Clustero</source>
        <translation>关于 Clustero</translation>
    </message>
    <message>
        <source>&lt;b&gt;Clustero %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Clustero %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Runs pipelines on your own machine and shows every run live. Free software under the GNU General Public License, version 3 or later.

Qt %1</source>
        <translation>在自己的计算机上运行流水线，并实时显示每次运行。以 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。

Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>A run is shown; choose Edit to change the pipeline</source>
        <translation>当前显示的是一次运行；选择“编辑”可更改流水线</translation>
    </message>
    <message>
        <source>Show the selection in the &amp;text</source>
        <translation>在文本中显示所选内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Changes that are not saved…</source>
        <translation>未保存的更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what the last change did to the text</source>
        <translation>显示上次更改对文本的影响</translation>
    </message>
    <message>
        <source>Show the problems of this file</source>
        <translation>显示此文件的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>已更改 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n 个文件有未保存的更改：
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>分步设置</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set up step by step</source>
        <translation>分步设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再次试验</translation>
    </message>
    <message>
        <source>%1 lies in a repository and has not run here yet. What its triggers wait for starts it; its runs are shown here.</source>
        <translation>%1 位于仓库中，尚未在此运行过。其触发器等待的事件会启动它；它的运行会显示在此处。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>When events start it…</source>
        <translation>由事件启动时…</translation>
    </message>
    <message>
        <source>Show the repository in the browser</source>
        <translation>在浏览器中显示仓库</translation>
    </message>
</context>
<context>
    <name>clustero::ManifestFlow</name>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>The App was not confirmed on GitHub in time, so none was made here. Start again.</source>
        <translation>未在限定时间内在 GitHub 上确认 App，因此此处未创建。请重新开始。</translation>
    </message>
    <message>
        <source>No page could be opened on 127.0.0.1 for GitHub to come back to. Check what limits local connections on this machine.</source>
        <translation>无法在 127.0.0.1 上打开供 GitHub 返回的页面。请检查这台计算机对本地连接的限制。</translation>
    </message>
    <message>
        <source>This page was for one use. Start again in Clustero.</source>
        <translation>此页面只能使用一次。请在 Clustero 中重新开始。</translation>
    </message>
    <message>
        <source>This is not for Clustero.</source>
        <translation>此请求不属于 Clustero。</translation>
    </message>
    <message>
        <source>The App is made</source>
        <translation>App 已创建</translation>
    </message>
    <message>
        <source>Clustero goes on by itself. You can close this page.</source>
        <translation>Clustero 会自动继续。可以关闭此页面。</translation>
    </message>
    <message>
        <source>This address was used already. Start again in Clustero.</source>
        <translation>此地址已被使用过。请在 Clustero 中重新开始。</translation>
    </message>
    <message>
        <source>This address does not belong to the App that is being made now. Go on in the page that Clustero opened last.</source>
        <translation>此地址不属于当前正在创建的 App。请在 Clustero 最后打开的页面中继续。</translation>
    </message>
    <message>
        <source>No App was made.</source>
        <translation>未创建 App。</translation>
    </message>
</context>
<context>
    <name>clustero::ManualDialog</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No topic says “%1”.</source>
        <translation>没有主题提到“%1”。</translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message>
        <source>Nothing: the lines were removed</source>
        <translation>无：这些行已移除</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>我的版本，未保存</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的版本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use the disk&apos;s</source>
        <translation>使用磁盘版本(&amp;U)</translation>
    </message>
    <message>
        <source>Both, mine &amp;first</source>
        <translation>两者都要，我的在前(&amp;F)</translation>
    </message>
    <message>
        <source>Both, the disk&apos;s f&amp;irst</source>
        <translation>两者都要，磁盘的在前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Neither: as it was</source>
        <translation>两者都不要：保持原样(&amp;N)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>稍后决定(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is in conflict: both changes go together.</source>
        <translation>没有冲突：两边的更改可以合在一起。</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, line %3</source>
        <translation>冲突 %1/%2，第 %3 行</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>还有 %n 处冲突待解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>所有冲突均已解决。</translation>
    </message>
    <message>
        <source>The result is no YAML: line %1. %2</source>
        <translation>合并结果不是有效的 YAML：第 %1 行。%2</translation>
    </message>
</context>
<context>
    <name>clustero::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>clustero::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Minimap: drag to move the view (M hides it)</source>
        <translation>缩略图：拖动可移动视图（按 M 隐藏）</translation>
    </message>
</context>
<context>
    <name>clustero::NewPipelineDialog</name>
    <message>
        <source>Create pipeline</source>
        <translation>创建流水线</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建流水线</translation>
    </message>
    <message>
        <source>&amp;Folder of the project</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Where the code is</source>
        <translation>代码所在位置</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Pipelines to begin with</source>
        <translation>可选的起始流水线</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the folder that holds your project.</source>
        <translation>请选择项目所在的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>文件夹 %1 不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 It becomes %2.</source>
        <translation>%1 将保存为 %2。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeDraft</name>
    <message>
        <source>It is not JSON, so nothing could be taken from it.</source>
        <translation>它不是 JSON，因此未能从中采用任何内容。</translation>
    </message>
    <message>
        <source>It has no script that checks, tests or builds.</source>
        <translation>其中没有用于检查、测试或构建的脚本。</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it, or a container engine.</source>
        <translation>在系统文件夹中未找到它，而在这台计算机上运行的步骤只在那里查找。请安装它，或安装容器引擎。</translation>
    </message>
    <message>
        <source>%1: Node.js with %2.</source>
        <translation>%1：使用 %2 的 Node.js 项目。</translation>
    </message>
    <message>
        <source>%1: Node.js with %2; scripts %3.</source>
        <translation>%1：使用 %2 的 Node.js 项目；脚本：%3。</translation>
    </message>
    <message>
        <source>These scripts are not known to check, test or build something.</source>
        <translation>不能确定这些脚本是否用于检查、测试或构建。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeFields</name>
    <message>
        <source>This is a list that a field cannot show.</source>
        <translation>这是一个列表，无法在字段中显示。</translation>
    </message>
    <message>
        <source>This is a mapping, which a field cannot show.</source>
        <translation>这是一个映射，无法在字段中显示。</translation>
    </message>
    <message>
        <source>This is text, and something else is wanted here.</source>
        <translation>这是文本，而此处需要其他类型的值。</translation>
    </message>
    <message>
        <source>This is true or false, and text is wanted here.</source>
        <translation>这是 true 或 false，而此处需要文本。</translation>
    </message>
    <message>
        <source>This is a number, and text is wanted here.</source>
        <translation>这是数字，而此处需要文本。</translation>
    </message>
    <message>
        <source>%1 is not a name: two or more of a-z, 0-9, _ and -, starting with a letter and ending with a letter or digit.</source>
        <translation>%1 不是有效的名称：名称由两个或更多 a-z、0-9、_ 和 - 组成，以字母开头，以字母或数字结尾。</translation>
    </message>
    <message>
        <source>%1 Write %2, for example.</source>
        <translation>%1例如可写作 %2。</translation>
    </message>
    <message>
        <source>%1 is no version of the file format. The only one is 1.</source>
        <translation>%1 不是有效的文件格式版本。唯一的版本是 1。</translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>创建副本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clustero::NodePage</name>
    <message>
        <source>Strands</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他键</translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message>
        <source>pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>No triggers: the pipeline runs when somebody starts it.</source>
        <translation>没有触发器：流水线只在有人启动时运行。</translation>
    </message>
    <message>
        <source>No strands yet. Add the first one.</source>
        <translation>还没有作业。请添加第一个。</translation>
    </message>
    <message>
        <source>No steps yet. Add the first one.</source>
        <translation>还没有步骤。请添加第一个。</translation>
    </message>
    <message>
        <source>No artifacts: a run keeps nothing but its log.</source>
        <translation>没有产物：运行只保留日志。</translation>
    </message>
</context>
<context>
    <name>clustero::NodesField</name>
    <message>
        <source>Show this strand&apos;s fields</source>
        <translation>显示此作业的字段</translation>
    </message>
    <message>
        <source>Select one to edit these.</source>
        <translation>请选择单个对象以编辑这些内容。</translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>设置 %2 的 %1</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>移除 %2 的 %1</translation>
    </message>
    <message>
        <source>Add strand %1</source>
        <translation>添加作业 %1</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>向 %1 添加步骤</translation>
    </message>
    <message>
        <source>Add a variable to %1</source>
        <translation>向 %1 添加变量</translation>
    </message>
    <message>
        <source>Add trigger %1</source>
        <translation>添加触发器 %1</translation>
    </message>
    <message>
        <source>Add artifact %1</source>
        <translation>添加产物 %1</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>编辑流水线</translation>
    </message>
    <message>
        <source>Delete %1 and reconnect</source>
        <translation>删除 %1 并重新连接</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>连接 %1 → %2</translation>
    </message>
    <message>
        <source>Disconnect %1 → %2</source>
        <translation>断开 %1 → %2</translation>
    </message>
    <message>
        <source>Insert %1 between %2 and %3</source>
        <translation>在 %2 与 %3 之间插入 %1</translation>
    </message>
    <message>
        <source>Paste strands</source>
        <translation>粘贴作业</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>创建 %n 个对象的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>在 %n 处设置 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>触发器 %1</translation>
    </message>
    <message>
        <source>artifact %1</source>
        <translation>产物 %1</translation>
    </message>
    <message>
        <source>strand %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2 的步骤 %1</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <comment>strand ▸ step</comment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineModel</name>
    <message>
        <source>Strand or step</source>
        <translation>作业或步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>clustero::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>clustero::OverviewRuler</name>
    <message>
        <source>Overview of the log</source>
        <translation>日志概览</translation>
    </message>
    <message>
        <source>Errors, matches and bookmarks in the whole log. Click to go there.</source>
        <translation>整个日志中的错误、匹配和书签。点击可转到相应位置。</translation>
    </message>
</context>
<context>
    <name>clustero::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clustero::Panel</name>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What Clustero does</source>
        <translation>Clustero 的活动</translation>
    </message>
    <message>
        <source>What Clustero itself does and finds is told here: runs that start and end, engines, problems with files.</source>
        <translation>Clustero 自身的活动和发现会显示在此处：运行的开始与结束、引擎、文件的问题。</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
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
        <translation>参数</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>This pipeline lists no parameters, so it takes any. Write one name=value a line, or nothing.</source>
        <translation>此流水线未列出参数，因此可接受任意参数。每行写一个 name=value，也可留空。</translation>
    </message>
    <message>
        <source>Write one name=value a line, or nothing.</source>
        <translation>每行写一个 name=value，也可留空。</translation>
    </message>
    <message>
        <source>One name=value a line</source>
        <translation>每行一个 name=value</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>name=value</translation>
    </message>
    <message>
        <source>The line %1 gives no value. Write it as name=value.</source>
        <translation>%1 这一行没有给出值。请写成 name=value。</translation>
    </message>
    <message>
        <source>The run needs a value here.</source>
        <translation>运行需要在此处填写值。</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>缺少参数 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>须先更正 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>尚需填写：%1。</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>JSON 对象，例如 {&quot;key&quot;: &quot;value&quot;}。</translation>
    </message>
    <message>
        <source>A JSON list, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>JSON 列表，例如 [&quot;one&quot;, &quot;two&quot;]。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>A whole number, at least %1.</source>
        <translation>整数，不小于 %1。</translation>
    </message>
    <message>
        <source>A number, at least %1.</source>
        <translation>数字，不小于 %1。</translation>
    </message>
    <message>
        <source>A whole number, at most %1.</source>
        <translation>整数，不大于 %1。</translation>
    </message>
    <message>
        <source>A number, at most %1.</source>
        <translation>数字，不大于 %1。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数字。</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>大于 %1。</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>小于 %1。</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>%1 的倍数。</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 到 %2 个字符。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>至多 %1 个字符。</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>模式：%1</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterInput</name>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>clustero::ParameterRow</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>参数 %1</translation>
    </message>
</context>
<context>
    <name>clustero::PathField</name>
    <message>
        <source>Choose a folder of the project</source>
        <translation>选择项目中的文件夹</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Looking for folders…</source>
        <translation>正在查找文件夹…</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>其中没有文件夹</translation>
    </message>
    <message>
        <source>Type the name of any other folder</source>
        <translation>可输入任何其他文件夹的名称</translation>
    </message>
</context>
<context>
    <name>clustero::PausedBanner</name>
    <message>
        <source>Go to Line</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Canvas paused: %1</source>
        <translation>画布已暂停：%1</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>clustero::PayloadView</name>
    <message>
        <source>Find in the payload</source>
        <translation>在有效负载中查找</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>查找键或值</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效负载</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the JSON pointer</source>
        <translation>复制 JSON 指针</translation>
    </message>
    <message>
        <source>Copy as an expression</source>
        <translation>复制为表达式</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineCanvas</name>
    <message>
        <source>No strands yet</source>
        <translation>还没有作业</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>适应全部(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>适应所选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;All Strands</source>
        <translation>选择所有作业(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;Upstream</source>
        <translation>选择上游(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;Downstream</source>
        <translation>选择下游(&amp;D)</translation>
    </message>
    <message>
        <source>Show or Hide S&amp;teps</source>
        <translation>显示或隐藏步骤(&amp;T)</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 等待 %2</translation>
    </message>
    <message>
        <source>%1 waits for %2, which waits for %1 in turn</source>
        <translation>%1 等待 %2，而 %2 又等待 %1</translation>
    </message>
    <message>
        <source>Redundant: %1 waits for %2 through %3 already</source>
        <translation>多余：%1 已通过 %3 等待 %2</translation>
    </message>
    <message>
        <source>No strands yet. A strand is a chain of steps; strands that do not wait for each other run at the same time.</source>
        <translation>还没有作业。作业是由若干步骤组成的序列；互不等待的作业会同时运行。</translation>
    </message>
    <message>
        <source>Double-click here or press A to add the first one.</source>
        <translation>双击此处或按 A 添加第一个作业。</translation>
    </message>
    <message>
        <source>port, connect from %1</source>
        <translation>端口，从 %1 连出</translation>
    </message>
    <message>
        <source>port, connect to %1</source>
        <translation>端口，连入 %1</translation>
    </message>
    <message>
        <source>Choose what is to wait for %1</source>
        <translation>选择要等待 %1 的作业</translation>
    </message>
    <message>
        <source>Choose what %1 is to wait for</source>
        <translation>选择 %1 要等待的作业</translation>
    </message>
    <message>
        <source>edge, %1 to %2</source>
        <translation>连线，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pipeline graph</source>
        <translation>流水线图</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message>
        <source>%1 is not there. It was moved or deleted. Open another one, or make it again.</source>
        <translation>%1 不存在。它已被移动或删除。请打开其他文件，或重新创建它。</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>从磁盘重新载入</translation>
    </message>
    <message>
        <source>Nothing was saved: the file has not been read.</source>
        <translation>未保存任何内容：文件尚未读取。</translation>
    </message>
    <message>
        <source>%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.</source>
        <translation>%1 未保存：它在磁盘上已更改。请比较两个版本，然后保留自己的版本、使用另一版本，或将两者合并。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Use the version on disk</source>
        <translation>使用磁盘上的版本</translation>
    </message>
    <message>
        <source>Merge with the version on disk</source>
        <translation>与磁盘上的版本合并</translation>
    </message>
    <message>
        <source>Restore unsaved text</source>
        <translation>恢复未保存的文本</translation>
    </message>
    <message>
        <source>The file has not been read yet. Wait a moment, then repeat it.</source>
        <translation>文件尚未读取。请稍候再重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>一次进行 %n 处更改过多。请减少所选内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the text is another one since this was shown. Look again, then repeat it.</source>
        <translation>未更改任何内容：自显示以来文本已改变。请重新查看后再试。</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message>
        <source>Tidy the graph</source>
        <translation>整理图形</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移动卡片</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>已保存，有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>无法读取文本：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>此处没有问题。</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Save these changes?</source>
        <translation>保存这些更改？</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
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
        <translation>检查器</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change is changed in all of them.</source>
        <translation>所做更改会应用于全部选中对象。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>作业</translation>
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
        <translation>%1 / %2 失败。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>自 #%1 起持续失败（%n 次运行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>New failure.</source>
        <translation>首次失败。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>文件中有 %n 处错误，因此无法运行。“问题”标签页中列出了这些错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>a sandbox on this machine</source>
        <translation>这台计算机上的沙盒</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>退出结果</translation>
    </message>
    <message>
        <source>exit 0</source>
        <translation>退出码 0</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>运行条件</translation>
    </message>
    <message>
        <source>%1 (secret %2)</source>
        <translation>%1（机密 %2）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>运行 #%1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Nothing is selected: this is the whole pipeline.</source>
        <translation>未选择任何内容：此处为整条流水线。</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>通常用时</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>%1 的步骤</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>未显示任何运行</translation>
    </message>
    <message>
        <source>What the steps print is shown here, live. The file itself has nothing to print.</source>
        <translation>步骤的输出会实时显示在此处。文件本身没有输出。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>This run was removed by pruning. The file is shown instead.</source>
        <translation>这次运行已被清理。此处改为显示文件。</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>The file has changed since this run. What ran is shown.</source>
        <translation>这次运行之后文件已更改。此处显示当时运行的内容。</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>运行 %1 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file has mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>文件中有错误，因此无法运行。“问题”标签页中列出了这些错误。</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Run with unsaved changes?</source>
        <translation>有未保存的更改，仍要运行？</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved, and a run works on the saved file.</source>
        <translation>%1 有未保存的更改，而运行使用的是已保存的文件。</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>保存并运行</translation>
    </message>
    <message>
        <source>Run the saved version</source>
        <translation>运行已保存的版本</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Select the strand or step to run from first.</source>
        <translation>请先选择要从哪个作业或步骤开始运行。</translation>
    </message>
    <message>
        <source>Run %1 of %2 started.</source>
        <translation>%2 的运行 %1 已启动。</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>运行未启动。</translation>
    </message>
    <message>
        <source>The run did not start. %1</source>
        <translation>运行未启动。%1</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>显示输出</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>取消这次运行？</translation>
    </message>
    <message>
        <source>Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a re-run.</source>
        <translation>运行 #%1 已进行 %2。正在运行的部分有 10 秒时间结束；重新运行时可再次使用已通过的作业。</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>让其继续</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>没有设置用于打开 %1 的程序。</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Re-run from here</source>
        <translation>从此处重新运行</translation>
    </message>
    <message>
        <source>Re-run what did not pass</source>
        <translation>重新运行未通过的部分</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Run only this strand and what it needs</source>
        <translation>仅运行此作业及其所需作业</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>编辑此项</translation>
    </message>
    <message>
        <source>Open the file with another program</source>
        <translation>用其他程序打开文件</translation>
    </message>
</context>
<context>
    <name>clustero::ProblemsView</name>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1
Possible: %2</source>
        <translation>%1
可行的修复：%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>此流水线文件没有问题。</translation>
    </message>
    <message>
        <source>No problem matches “%1”.</source>
        <translation>没有问题匹配“%1”。</translation>
    </message>
</context>
<context>
    <name>clustero::ProjectScan</name>
    <message>
        <source>It is a link that leads out of the folder, or to nothing.</source>
        <translation>它是一个链接，指向文件夹之外或不存在的目标。</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is larger than 256 KiB.</source>
        <translation>它大于 256 KiB。</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>它不是文本。</translation>
    </message>
</context>
<context>
    <name>clustero::Proposer</name>
    <message>
        <source>%1, a workflow of GitHub</source>
        <translation>%1（GitHub 工作流）</translation>
    </message>
    <message>
        <source>%1, a pipeline of GitLab</source>
        <translation>%1（GitLab 流水线）</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>What the project&apos;s own files say</source>
        <translation>项目自身的文件</translation>
    </message>
    <message>
        <source>What starts it could not be taken over.</source>
        <translation>未能采用其启动条件。</translation>
    </message>
    <message>
        <source>No valid pipeline could be made of it.</source>
        <translation>无法由此生成有效的流水线。</translation>
    </message>
</context>
<context>
    <name>clustero::PythonDraft</name>
    <message>
        <source>There is neither a folder of tests nor a setting of pytest.</source>
        <translation>既没有测试文件夹，也没有 pytest 的设置。</translation>
    </message>
    <message>
        <source>It was not found in the system&apos;s folders, which is where steps on this machine look. Install it.</source>
        <translation>在系统文件夹中未找到它，而在这台计算机上运行的步骤只在那里查找。请安装它。</translation>
    </message>
    <message>
        <source>%1: a project of Python.</source>
        <translation>%1：Python 项目。</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with pytest.</source>
        <translation>%1：Python 项目，使用 pytest 测试。</translation>
    </message>
    <message>
        <source>%1: a project of Python, tested with unittest.</source>
        <translation>%1：Python 项目，使用 unittest 测试。</translation>
    </message>
    <message>
        <source>Its sessions for several versions of Python are not taken over.</source>
        <translation>其中针对多个 Python 版本的会话不会采用。</translation>
    </message>
    <message>
        <source>what the project depends on</source>
        <translation>项目的依赖项</translation>
    </message>
    <message>
        <source>Nothing needs it without tests, so it is not installed.</source>
        <translation>没有测试就用不到，因此不会安装。</translation>
    </message>
</context>
<context>
    <name>clustero::ReasonsField</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1（未知）</translation>
    </message>
    <message>
        <source>This type&apos;s reasons are not known here.</source>
        <translation>该类型的触发原因未知。</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>均未勾选：表示全部。</translation>
    </message>
</context>
<context>
    <name>clustero::Receivers</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 处缺口</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n 处缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>将在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>将在 %1 重试。</translation>
    </message>
    <message>
        <source>Connected since %1 · what comes while not connected is not kept there</source>
        <translation>自 %1 起已连接 · 断开期间到来的事件不会在那里保留</translation>
    </message>
    <message>
        <source>1 event to come</source>
        <translation>还有 1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>还有 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected · catching up, %1 · %2</source>
        <translation>已连接 · 正在追赶，%1 · %2</translation>
    </message>
    <message>
        <source>Connected · caught up to %1 · %2</source>
        <translation>已连接 · 已追上至 %1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected since %1: %2 %3</source>
        <translation>自 %1 起未连接：%2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Asked every %1 s, so events come up to %1 s late · last at %2 · %3</source>
        <translation>每 %1 秒查询一次，因此事件最多延迟 %1 秒 · 上次于 %2 · %3</translation>
    </message>
</context>
<context>
    <name>clustero::RelayDialog</name>
    <message>
        <source>Subscribe to a relay</source>
        <translation>订阅中继</translation>
    </message>
    <message>
        <source>As “clustero-relay channel add” printed it</source>
        <translation>与“clustero-relay channel add”的输出一致</translation>
    </message>
    <message>
        <source>Shown once, when the channel was made</source>
        <translation>仅在创建通道时显示一次</translation>
    </message>
    <message>
        <source>What the sender signs with; not for a GitHub App</source>
        <translation>发送方用于签名的机密；GitHub App 无需填写</translation>
    </message>
    <message>
        <source>The relay&apos;s host</source>
        <translation>中继的主机名</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>通道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>Webhook 机密(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a public address and keeps them until this machine has fetched them. It is not trusted: signatures are checked here. Token and secret go into the keychain.</source>
        <translation>中继在公开地址接收 webhook，并保留到这台计算机取走为止。中继不受信任：签名在此处验证。令牌和机密存入钥匙串。</translation>
    </message>
    <message>
        <source>A channel&apos;s id has letters, digits, “-” and “_” only.</source>
        <translation>通道的 ID 只能包含字母、数字、“-”和“_”。</translation>
    </message>
</context>
<context>
    <name>clustero::RemoteCredentials</name>
    <message>
        <source>There is no credential `%1`. Add it with: clustero connections add-s3, add-maven or add-registry</source>
        <translation>没有凭据 `%1`。请使用以下命令添加：clustero connections add-s3、add-maven 或 add-registry</translation>
    </message>
    <message>
        <source>Buckets at %1</source>
        <translation>%1 上的存储桶</translation>
    </message>
    <message>
        <source>Maven repository at %1</source>
        <translation>%1 上的 Maven 仓库</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>注册表 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a credential&apos;s name: at most 64 letters, digits, `.`, `_` and `-`.</source>
        <translation>“%1”不能用作凭据名称：最多 64 个字母、数字、`.`、`_` 和 `-`。</translation>
    </message>
    <message>
        <source>There is a credential `%1` already. Remove it first, or give it a new secret.</source>
        <translation>已有凭据 `%1`。请先将其移除，或为其设置新机密。</translation>
    </message>
    <message>
        <source>%1 accepts the credential.</source>
        <translation>%1 接受该凭据。</translation>
    </message>
    <message>
        <source>%1 accepted the new secret, and it is in the keychain.</source>
        <translation>%1 已接受新机密，并已存入钥匙串。</translation>
    </message>
    <message>
        <source>It was accepted when it was last used.</source>
        <translation>上次使用时已被接受。</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>尚未使用。</translation>
    </message>
    <message>
        <source>what %1 may do there</source>
        <translation>%1 在那里有权执行的操作</translation>
    </message>
    <message>
        <source>never, until it is renewed on the server</source>
        <translation>不会到期，直到在服务器上更新</translation>
    </message>
</context>
<context>
    <name>clustero::RenameEditor</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
</context>
<context>
    <name>clustero::ReplayDialog</name>
    <message>
        <source>Edit and replay</source>
        <translation>编辑并重放</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>JSON 格式的有效负载</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it had been received; the event that it was made from stays as it is.</source>
        <translation>副本会作为自己的新事件接收。它可能启动所有匹配的流水线，如同真正收到一样；原事件保持不变。</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2.</source>
        <translation>这不是有效的 JSON：%1，位于第 %2 个字符。</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message>
        <source>Filter repositories</source>
        <translation>筛选仓库</translation>
    </message>
    <message>
        <source>Filter: a repository, a pipeline…</source>
        <translation>筛选：仓库、流水线…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Choose on GitHub…</source>
        <translation>在 GitHub 上选择…</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Opens the page where you say which repositories the App may see</source>
        <translation>打开用于指定 App 可访问哪些仓库的页面</translation>
    </message>
    <message>
        <source>Tick a pipeline, and its triggers start runs on this machine from then on. Pipelines are looked for on each repository&apos;s default branch.</source>
        <translation>勾选某条流水线后，其触发器便会在这台计算机上启动运行。流水线在各仓库的默认分支上查找。</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>%1 的仓库</translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>没有仓库</translation>
    </message>
    <message>
        <source>Installed nowhere yet</source>
        <translation>尚未安装到任何位置</translation>
    </message>
    <message>
        <source>Choose on GitHub which repositories the App may see. They appear here by themselves.</source>
        <translation>请在 GitHub 上选择 App 可访问的仓库。它们会自动出现在此处。</translation>
    </message>
    <message>
        <source>No repository matches “%1”</source>
        <translation>没有仓库匹配“%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%n 条流水线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events start %n</source>
        <translation>
            <numerusform>%n 条由事件启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Events start it from now on.</source>
        <translation>从现在起，事件会启动它。</translation>
    </message>
    <message>
        <source>Events do not start it any more.</source>
        <translation>事件不再启动它。</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesModel</name>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>no pipeline on %1</source>
        <translation>%1 上没有流水线</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>events start it</source>
        <translation>由事件启动</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1（私有）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>Space switches whether its triggers start runs on this machine</source>
        <translation>按空格键切换其触发器是否在这台计算机上启动运行</translation>
    </message>
    <message>
        <source>Repository, and its pipelines</source>
        <translation>仓库及其流水线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>clustero::RepositoryDesk</name>
    <message>
        <source>The repositories cannot be read: the store cannot be opened.</source>
        <translation>无法读取仓库：存储无法打开。</translation>
    </message>
    <message>
        <source>The App does not see this repository any more.</source>
        <translation>该 App 已无法再看到此仓库。</translation>
    </message>
</context>
<context>
    <name>clustero::RunDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>This pipeline asks for no values.</source>
        <translation>此流水线无需填写任何值。</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Options of the run</source>
        <translation>运行选项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start the run (Ctrl+Enter)</source>
        <translation>启动运行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why the run cannot start yet</source>
        <translation>运行暂时无法启动的原因</translation>
    </message>
    <message>
        <source>Go to the first value that keeps the run from starting</source>
        <translation>转到第一个妨碍运行启动的值</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Graph and text</source>
        <translation>图形和文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 (Ctrl+E goes on to the next)</source>
        <translation>%1（按 Ctrl+E 切换到下一种）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Show and edit the file as it is now</source>
        <translation>显示并编辑文件的当前内容</translation>
    </message>
    <message>
        <source>Show a run; the arrow lists the last ones</source>
        <translation>显示一次运行；箭头列出最近的运行</translation>
    </message>
    <message>
        <source>Run this pipeline (F5)</source>
        <translation>运行此流水线 (F5)</translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation>更多运行方式</translation>
    </message>
    <message>
        <source>Run with parameters…</source>
        <translation>带参数运行…</translation>
    </message>
    <message>
        <source>Re-run</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run this run again</source>
        <translation>再次执行这次运行</translation>
    </message>
    <message>
        <source>What did not pass</source>
        <translation>未通过的部分</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From the selected step</source>
        <translation>从所选步骤开始</translation>
    </message>
    <message>
        <source>Show the chain: what starts this pipeline, and what it starts</source>
        <translation>显示链：什么会启动此流水线，以及它会启动什么</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>运行 #%1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n 个作业，尚未保存。按 Ctrl+S 保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n 个作业。按 F5 运行。</numerusform>
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
        <translation>所有作业(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only chosen strands, and those that they wait for</source>
        <translation>仅所选作业及其等待的作业(&amp;O)</translation>
    </message>
    <message>
        <source>Run in the &amp;folder itself</source>
        <translation>直接在文件夹中运行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps at the same time</source>
        <translation>同时运行的步骤数(&amp;S)</translation>
    </message>
    <message>
        <source>Strands to run</source>
        <translation>要运行的作业</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置一致</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>同时运行的步骤数</translation>
    </message>
    <message>
        <source>Steps then write into %1. Otherwise they get a copy of it, and the folder stays as it is.</source>
        <translation>步骤会直接写入 %1。否则步骤使用其副本，文件夹保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n 个作业及其等待的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>all strands</source>
        <translation>所有作业</translation>
    </message>
    <message>
        <source>in the folder itself</source>
        <translation>直接在文件夹中</translation>
    </message>
    <message>
        <source>in a copy of the folder</source>
        <translation>在文件夹的副本中</translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>同时运行 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>No strand is chosen. Choose one, or run all strands.</source>
        <translation>未选择作业。请选择一个，或运行所有作业。</translation>
    </message>
    <message>
        <source>%1 (%2 waits for it)</source>
        <translation>%1（%2 等待它）</translation>
    </message>
</context>
<context>
    <name>clustero::RunsModel</name>
    <message>
        <source>re-run</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>与通常相比</translation>
    </message>
</context>
<context>
    <name>clustero::RunsPage</name>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Filter: name, #number, failed, by hand…</source>
        <translation>筛选：名称、#编号、失败、手动…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Every run of a pipeline on this machine is listed here, whether it was started in this window or in a terminal. Open a folder that has a .clustero.yaml and run it.</source>
        <translation>这台计算机上流水线的每次运行都会列在此处，无论是在此窗口中还是在终端中启动。打开包含 .clustero.yaml 的文件夹并运行它。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n 次运行匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>没有运行匹配“%1”</translation>
    </message>
    <message>
        <source>The filter looks at the pipeline&apos;s name, the number, the state and how the run was started.</source>
        <translation>筛选会查找流水线名称、编号、状态以及启动方式。</translation>
    </message>
</context>
<context>
    <name>clustero::SaveStrip</name>
    <message>
        <source>Stop saving</source>
        <translation>停止保存</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>目前已保存</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>clustero::SchemaField</name>
    <message>
        <source>Begin with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>None: a person is asked for nothing.</source>
        <translation>无：不要求填写任何内容。</translation>
    </message>
    <message>
        <source>It stays on this machine.</source>
        <translation>它保留在这台计算机上。</translation>
    </message>
    <message>
        <source>Nothing is fetched before the first step.</source>
        <translation>第一个步骤之前不获取任何内容。</translation>
    </message>
</context>
<context>
    <name>clustero::SearchBar</name>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
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
        <translation>%1 的新机密</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Enter here what the sender will sign its webhooks with, then change it there. No delivery is lost in between: the secret before this one is still accepted.</source>
        <translation>在此处输入发送方将用于签名其 webhook 的机密，然后在发送方更改。其间不会丢失任何投递：先前的机密仍会被接受。</translation>
    </message>
    <message>
        <source>GitHub gets a new random secret to sign with, and the keychain keeps it; nobody has to see it. What is on its way, signed with the one before, is still accepted.</source>
        <translation>GitHub 会获得一个新的随机机密用于签名，并由钥匙串保存；无需任何人看到它。在途中的、用先前机密签名的内容仍会被接受。</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>新机密(&amp;S)</translation>
    </message>
    <message>
        <source>A new random secret is kept in the keychain and shown on the next page, to be entered in Jira. What is signed with the one before is still accepted.</source>
        <translation>新的随机机密会保存在钥匙串中，并显示在下一页，以便在 Jira 中输入。用先前机密签名的内容仍会被接受。</translation>
    </message>
</context>
<context>
    <name>clustero::Section</name>
    <message>
        <source>Show or hide “%1”</source>
        <translation>显示或隐藏“%1”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>clustero::ServicesModule</name>
    <message>
        <source>A part of Clustero cannot be loaded: %1. Install Clustero again.</source>
        <translation>无法加载 Clustero 的一部分：%1。请重新安装 Clustero。</translation>
    </message>
    <message>
        <source>%1 is of another version of Clustero than this window. Quit Clustero and start it again.</source>
        <translation>%1 与此窗口属于不同版本的 Clustero。请退出 Clustero 后重新启动。</translation>
    </message>
</context>
<context>
    <name>clustero::SessionConnections</name>
    <message>
        <source>Somebody else has changed it meanwhile. Close this and open it again.</source>
        <translation>其间已有其他人作了更改。请关闭后重新打开。</translation>
    </message>
</context>
<context>
    <name>clustero::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存在 %1 中。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show a tray icon</source>
        <translation>显示托盘图标</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>窗口关闭后在托盘中继续运行</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>登录时启动到托盘</translation>
    </message>
    <message>
        <source>Mouse wheel over the graph</source>
        <translation>在图形上滚动鼠标滚轮</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>滚动；按住 Ctrl 时缩放</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Move cards at once, without animation</source>
        <translation>立即移动卡片，不使用动画</translation>
    </message>
    <message>
        <source>Keys of one letter, such as E for the next error</source>
        <translation>单字母快捷键，例如用 E 转到下一个错误</translation>
    </message>
    <message>
        <source>Show what changes before a file is saved</source>
        <translation>保存文件前显示更改内容</translation>
    </message>
    <message>
        <source>Steps at the same time</source>
        <translation>同时运行的步骤数</translation>
    </message>
    <message>
        <source>%1 (as many as processors)</source>
        <translation>%1（与处理器数量相同）</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>auto, docker, podman, or an address such as unix:///run/docker.sock</source>
        <translation>auto、docker、podman，或 unix:///run/docker.sock 这样的地址</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>查找引擎</translation>
    </message>
    <message>
        <source>Steps on this machine (type: host) need no engine.</source>
        <translation>在这台计算机上运行的步骤 (type: host) 无需引擎。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
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
        <translation>未找到可供检查的位置。</translation>
    </message>
    <message>
        <source>Remove runs older than</source>
        <translation>移除早于以下天数的运行</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep of each pipeline</source>
        <translation>每条流水线保留</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> 次运行</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>最多占用</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>显示将移除的内容</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>立即移除</translation>
    </message>
    <message>
        <source>Runs, logs, workspaces and artifacts are kept in %1.</source>
        <translation>运行、日志、工作区和产物保存在 %1 中。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>将移除 %n 项，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>已移除 %n 项，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me when a run that I started, or one of a starred pipeline…</source>
        <translation>当我启动的运行或已加星标流水线的运行出现以下情况时通知我…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>was fixed: passed after it had failed</source>
        <translation>已修复：失败后通过</translation>
    </message>
    <message>
        <source>passed after more than five minutes</source>
        <translation>超过五分钟后通过</translation>
    </message>
    <message>
        <source>passed, any</source>
        <translation>任何情况下通过</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>再次失败</translation>
    </message>
    <message>
        <source>started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>needs a connection or credential that is broken</source>
        <translation>所需的连接或凭据失效</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰时段从</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰时段到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The system&apos;s Do Not Disturb is obeyed as well. Everything also lands in the Inbox.</source>
        <translation>同时遵循系统的“勿扰模式”。所有内容也都会进入收件箱。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的按键</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it away there first.</source>
        <translation>%1 已被“%2”占用。请先在那里取消。</translation>
    </message>
    <message>
        <source>All back to their defaults</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>clustero::SetupChecks</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No container engine answers.</source>
        <translation>没有容器引擎响应。</translation>
    </message>
    <message>
        <source>No container engine answers. There is no socket of %1.</source>
        <translation>没有容器引擎响应。%1 的套接字不存在。</translation>
    </message>
    <message>
        <source>Steps that name an image need one. Steps of `type: host` work without.</source>
        <translation>指定了镜像的步骤需要容器引擎。`type: host` 的步骤没有它也可运行。</translation>
    </message>
    <message>
        <source>Steps of `type: host` can be isolated with bubblewrap.</source>
        <translation>`type: host` 的步骤可用 bubblewrap 隔离。</translation>
    </message>
    <message>
        <source>Steps of `type: host` need it. Steps that name an image work without.</source>
        <translation>`type: host` 的步骤需要它。指定了镜像的步骤没有它也可运行。</translation>
    </message>
    <message>
        <source>The program git is not installed.</source>
        <translation>未安装程序 git。</translation>
    </message>
    <message>
        <source>%1 does not say its version.</source>
        <translation>%1 未给出版本。</translation>
    </message>
    <message>
        <source>Clustero reads repositories without it. You need it to commit and to push.</source>
        <translation>Clustero 读取仓库不需要它。提交和推送时需要它。</translation>
    </message>
    <message>
        <source>No project was chosen yet.</source>
        <translation>尚未选择项目。</translation>
    </message>
    <message>
        <source>%1 lies in no Git repository.</source>
        <translation>%1 不在任何 Git 仓库中。</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories.</source>
        <translation>流水线照常运行。GitHub 的事件只启动仓库中的流水线。</translation>
    </message>
    <message>
        <source>%1 is a Git repository without a remote.</source>
        <translation>%1 是没有远程仓库的 Git 仓库。</translation>
    </message>
    <message>
        <source>Pipelines run all the same. Events of GitHub start those of repositories that it knows.</source>
        <translation>流水线照常运行。GitHub 的事件只启动它所知道的仓库中的流水线。</translation>
    </message>
    <message>
        <source>%1 is a Git repository.</source>
        <translation>%1 是 Git 仓库。</translation>
    </message>
    <message>
        <source>%1 is the repository %2.</source>
        <translation>%1 是仓库 %2。</translation>
    </message>
    <message>
        <source>The keychain of your session answers. Tokens, keys and secrets go there.</source>
        <translation>会话的钥匙串有响应。令牌、密钥和机密都存入其中。</translation>
    </message>
    <message>
        <source>Without it no token and no secret can be kept: Clustero never writes them to a file. Pipelines that need none run.</source>
        <translation>没有它就无法保存令牌和机密：Clustero 从不将它们写入文件。不需要它们的流水线可以运行。</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>不经代理</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>经由代理 %1:%2</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 有响应（%2）。</translation>
    </message>
    <message>
        <source>%1 was asked %2. %3</source>
        <translation>已查询 %1（%2）。%3</translation>
    </message>
    <message>
        <source>Pipelines run without. GitHub, relays and images that are not here yet need the network; the proxy is the system&apos;s (https_proxy), own authorities are named in the settings.</source>
        <translation>没有网络，流水线也可运行。GitHub、中继以及尚未下载的镜像需要网络；代理采用系统的设置 (https_proxy)，自己的证书颁发机构在设置中指定。</translation>
    </message>
</context>
<context>
    <name>clustero::SetupPage</name>
    <message>
        <source>Set up</source>
        <translation>设置向导</translation>
    </message>
</context>
<context>
    <name>clustero::ShellLine</name>
    <message>
        <source>The quote %1 is not closed. Close it, or put a backslash before it.</source>
        <translation>引号 %1 没有闭合。请将其闭合，或在其前面加反斜杠。</translation>
    </message>
</context>
<context>
    <name>clustero::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>clustero::Sidebar</name>
    <message>
        <source>Pipelines</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Open a folder with pipelines</source>
        <translation>打开包含流水线的文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the pipelines</source>
        <translation>显示流水线</translation>
    </message>
    <message>
        <source>No pipelines here yet. A pipeline is a .clustero.yaml in a project&apos;s folder.</source>
        <translation>此处还没有流水线。流水线是项目文件夹中的 .clustero.yaml 文件。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>收件箱 (%1)</translation>
    </message>
</context>
<context>
    <name>clustero::SidebarModel</name>
    <message>
        <source>file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>文件中有 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>尚未运行过</translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1，文件夹，%n 条流水线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1，仓库，%n 条流水线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::SimulationView</name>
    <message>
        <source>Events to try</source>
        <translation>可供试验的事件</translation>
    </message>
    <message>
        <source>What the event says, as JSON</source>
        <translation>事件的内容（JSON 格式）</translation>
    </message>
    <message>
        <source>Choose an event, or write what one would say as JSON.</source>
        <translation>选择一个事件，或以 JSON 格式写出事件的内容。</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at character %2. The event is as it was before.</source>
        <translation>这不是有效的 JSON：%1，位于第 %2 个字符。事件保持原样。</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>触发器 %1：%2</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>作业</translation>
    </message>
</context>
<context>
    <name>clustero::SlackDialog</name>
    <message>
        <source>Token of the App</source>
        <translation>App 的令牌</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>机器人的令牌</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>连接 Slack</translation>
    </message>
    <message>
        <source>New tokens for %1</source>
        <translation>%1 的新令牌</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>发送到 %1 的测试消息</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>A Slack App of your own takes the command /clustero and tells what came of runs. It connects from here to Slack, so nothing has to be reachable from outside. Its tokens go into the keychain.</source>
        <translation>自己的 Slack App 接收命令 /clustero，并告知运行的结果。连接由此处向 Slack 发起，因此无需能从外部访问。它的令牌存入钥匙串。</translation>
    </message>
    <message>
        <source>Make new tokens on the App&apos;s pages in Slack. A field that is left empty keeps the token of before.</source>
        <translation>请在 Slack 中 App 的页面上创建新令牌。留空的字段会保留先前的令牌。</translation>
    </message>
    <message>
        <source>2. Token of the App</source>
        <translation>2. App 的令牌</translation>
    </message>
    <message>
        <source>On the page “Basic Information”, under “App-Level Tokens”, press “Generate Token and Scopes” and add the scope connections:write.</source>
        <translation>在“Basic Information”页面的“App-Level Tokens”下，点击“Generate Token and Scopes”，并添加权限范围 connections:write。</translation>
    </message>
    <message>
        <source>3. Token of the bot</source>
        <translation>3. 机器人的令牌</translation>
    </message>
    <message>
        <source>On the page “Install App”, install it in the workspace, then copy the “Bot User OAuth Token”.</source>
        <translation>在“Install App”页面上，将其安装到工作区，然后复制“Bot User OAuth Token”。</translation>
    </message>
    <message>
        <source>Create in Slack…</source>
        <translation>在 Slack 中创建…</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>复制页面地址</translation>
    </message>
    <message>
        <source>1. The App</source>
        <translation>1. App</translation>
    </message>
    <message>
        <source>Slack&apos;s page has everything filled in: choose the workspace, then “Create”. It asks for:</source>
        <translation>Slack 的页面已全部填好：选择工作区，然后点击“Create”。它会请求：</translation>
    </message>
    <message>
        <source>Slack is connected</source>
        <translation>Slack 已连接</translation>
    </message>
    <message>
        <source>Try it: choose a channel, and see whether the message comes there.</source>
        <translation>试一试：选择一个通道，看看消息是否送达。</translation>
    </message>
    <message>
        <source>The two tokens are swapped.</source>
        <translation>两个令牌填反了。</translation>
    </message>
    <message>
        <source>The token is in the wrong field: the App&apos;s begins with xapp-, the bot&apos;s with xoxb-.</source>
        <translation>令牌填错了字段：App 的令牌以 xapp- 开头，机器人的令牌以 xoxb- 开头。</translation>
    </message>
    <message>
        <source>A token that begins with xoxp- acts as a person. Copy the one of the bot, which begins with xoxb-.</source>
        <translation>以 xoxp- 开头的令牌代表个人执行操作。请复制机器人的令牌，它以 xoxb- 开头。</translation>
    </message>
    <message>
        <source>A token that begins with xoxe expires after hours. Turn token rotation off on the App&apos;s page.</source>
        <translation>以 xoxe 开头的令牌会在数小时后过期。请在 App 的页面上关闭令牌轮换。</translation>
    </message>
    <message>
        <source>The token is not complete, or has more than a token in it. Copy it anew.</source>
        <translation>令牌不完整，或含有令牌以外的内容。请重新复制。</translation>
    </message>
    <message>
        <source>The App&apos;s token has to begin with xapp-.</source>
        <translation>App 的令牌必须以 xapp- 开头。</translation>
    </message>
    <message>
        <source>The bot&apos;s token has to begin with xoxb-.</source>
        <translation>机器人的令牌必须以 xoxb- 开头。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>clustero::SlackRightsDialog</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every pipeline</source>
        <translation>所有流水线</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Names or repositories of pipelines, with commas between them; * stands for anything. Empty: all</source>
        <translation>流水线的名称或仓库，以逗号分隔；* 代表任意内容。留空：全部</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Who may use %1</source>
        <translation>谁可以使用 %1</translation>
    </message>
    <message>
        <source>Id of a person or user group</source>
        <translation>人员或用户组的 ID</translation>
    </message>
    <message>
        <source>In Slack, a profile&apos;s menu has “Copy member ID”. The answer to /clustero help names it, too</source>
        <translation>在 Slack 中，个人资料的菜单里有“Copy member ID”。/clustero help 的回复中也会列出</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>do everything (owner)</source>
        <translation>执行所有操作（所有者）</translation>
    </message>
    <message>
        <source>see</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>run, cancel and mute</source>
        <translation>运行、取消和静音</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Nobody may do anything from Slack who is not listed here. Begin with yourself, as owner: the answer to /clustero help names your id.</source>
        <translation>未在此列出的人无法从 Slack 执行任何操作。先把自己添加为所有者：/clustero help 的回复中有自己的 ID。</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>通知的内容</translation>
    </message>
    <message>
        <source>what failed and was fixed</source>
        <translation>失败与修复</translation>
    </message>
    <message>
        <source>that, and what waits for approval</source>
        <translation>失败、修复与等待批准</translation>
    </message>
    <message>
        <source>what waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>clustero::SlackStep</name>
    <message>
        <source>Connect Slack…</source>
        <translation>连接 Slack…</translation>
    </message>
    <message>
        <source>It asks Slack for:</source>
        <translation>向 Slack 请求：</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Steer from Slack</source>
        <translation>从 Slack 控制</translation>
    </message>
    <message>
        <source>A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.</source>
        <translation>自己的 Slack App 会报告运行情况并接受命令，无需公网地址。其他功能都不需要它。</translation>
    </message>
</context>
<context>
    <name>clustero::SlackTry</name>
    <message>
        <source>Send a test message</source>
        <translation>发送测试消息</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>通道(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Asking Slack for the channels…</source>
        <translation>正在向 Slack 查询通道…</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1（私有）</translation>
    </message>
    <message>
        <source>The App sees no channel yet. A private one is seen once the App was invited to it.</source>
        <translation>App 尚看不到任何通道。私有通道需先邀请 App 加入才能看到。</translation>
    </message>
</context>
<context>
    <name>clustero::SourceField</name>
    <message>
        <source>Strands of a repository</source>
        <translation>仓库中的作业</translation>
    </message>
    <message>
        <source>The strands are those of a file in a repository, at the event&apos;s commit. Name, triggers and artifacts are this file&apos;s.</source>
        <translation>作业取自仓库中的某个文件，以事件的提交为准。名称、触发器和产物则取自此文件。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>仓库中的文件</translation>
    </message>
    <message>
        <source>Branch, tag or hash</source>
        <translation>分支、标签或哈希</translation>
    </message>
    <message>
        <source>its default branch</source>
        <translation>其默认分支</translation>
    </message>
    <message>
        <source>Name the repository first, such as acme/web.</source>
        <translation>请先指定仓库，例如 acme/web。</translation>
    </message>
</context>
<context>
    <name>clustero::StandingList</name>
    <message>
        <source>Suspended on %1</source>
        <translation>在 %1 上已暂停</translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <translation>已从 %1 移除</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>在 GitHub 上打开</translation>
    </message>
    <message>
        <source>Open on GitHub: %1</source>
        <translation>在 GitHub 上打开：%1</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>在 Slack 中打开</translation>
    </message>
    <message>
        <source>Open in Slack: %1</source>
        <translation>在 Slack 中打开：%1</translation>
    </message>
</context>
<context>
    <name>clustero::StrandCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a strand in words, its problems</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
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
        <translation>未定义</translation>
    </message>
    <message>
        <source>not defined · %1?</source>
        <translation>未定义 · %1？</translation>
    </message>
    <message>
        <source>%1, not defined</source>
        <translation>%1，未定义</translation>
    </message>
    <message>
        <source>%1, not defined, perhaps %2</source>
        <translation>%1，未定义，可能是 %2</translation>
    </message>
</context>
<context>
    <name>clustero::StrandTemplate</name>
    <message>
        <source>Host command</source>
        <translation>主机命令</translation>
    </message>
    <message>
        <source>a program of this machine, in a sandbox</source>
        <translation>在沙盒中运行这台计算机上的程序</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>a command in a fresh container</source>
        <translation>在全新容器中运行命令</translation>
    </message>
    <message>
        <source>C++ build</source>
        <translation>C++ 构建</translation>
    </message>
    <message>
        <source>CMake: configure, then compile</source>
        <translation>CMake：先配置，再编译</translation>
    </message>
    <message>
        <source>C++ tests</source>
        <translation>C++ 测试</translation>
    </message>
    <message>
        <source>CTest in the folder build</source>
        <translation>在 build 文件夹中运行 CTest</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>npm: install, then test</source>
        <translation>npm：先安装，再测试</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>the unit tests of a project</source>
        <translation>项目的单元测试</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Cargo: test, then build for release</source>
        <translation>Cargo：先测试，再构建发布版本</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>go vet, then go test</source>
        <translation>先 go vet，再 go test</translation>
    </message>
    <message>
        <source>a step in this image</source>
        <translation>使用此镜像的步骤</translation>
    </message>
</context>
<context>
    <name>clustero::Tables</name>
    <message>
        <source>A JavaScript expression over payload, headers and event that must hold.</source>
        <translation>关于 payload、headers 和 event 的 JavaScript 表达式，必须成立。</translation>
    </message>
    <message>
        <source>A container image such as node:20, or host for this machine&apos;s own programs in a sandbox.</source>
        <translation>容器镜像（例如 node:20），或用 host 在沙盒中运行这台计算机自己的程序。</translation>
    </message>
    <message>
        <source>A file, a folder or a glob (*, ?, […], **) inside the workspace.</source>
        <translation>工作区内的文件、文件夹或 glob 模式（*、?、[…]、**）。</translation>
    </message>
    <message>
        <source>A package was published to GitHub&apos;s registry.</source>
        <translation>有软件包发布到 GitHub 的注册表。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人工启动</translation>
    </message>
    <message>
        <source>A pull request was opened, got commits, was merged or was closed on GitHub.</source>
        <translation>GitHub 上的拉取请求已打开、有新提交、已合并或已关闭。</translation>
    </message>
    <message>
        <source>A regular expression that is found in its title.</source>
        <translation>能在其标题中找到匹配的正则表达式。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the message of the newest commit.</source>
        <translation>能在最新提交的消息中找到匹配的正则表达式。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the tag&apos;s name.</source>
        <translation>能在标签名称中找到匹配的正则表达式。</translation>
    </message>
    <message>
        <source>A regular expression that is found in the version&apos;s name.</source>
        <translation>能在版本名称中找到匹配的正则表达式。</translation>
    </message>
    <message>
        <source>A release was published or drafted on GitHub. Publishing without a draft is both.</source>
        <translation>GitHub 上有发行版发布或创建为草稿。未经草稿直接发布时两者都算。</translation>
    </message>
    <message>
        <source>A run of another pipeline has ended.</source>
        <translation>另一条流水线的运行已结束。</translation>
    </message>
    <message>
        <source>A run was asked for</source>
        <translation>请求了运行</translation>
    </message>
    <message>
        <source>A tag was pushed</source>
        <translation>推送了标签</translation>
    </message>
    <message>
        <source>A version was created or released in Jira.</source>
        <translation>Jira 中创建或发布了版本。</translation>
    </message>
    <message>
        <source>A version was published</source>
        <translation>发布了一个版本</translation>
    </message>
    <message>
        <source>An expression; if it is false the step is skipped.</source>
        <translation>表达式；若为 false，则跳过该步骤。</translation>
    </message>
    <message>
        <source>An expression; if it is false the strand is skipped, and strands after it still run.</source>
        <translation>表达式；若为 false，则跳过该作业，其后的作业仍会运行。</translation>
    </message>
    <message>
        <source>An issue was created in Jira, or got another status.</source>
        <translation>Jira 中创建了议题，或其状态已变更。</translation>
    </message>
    <message>
        <source>An issue was opened or closed on GitHub.</source>
        <translation>GitHub 上有议题打开或关闭。</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>另一条流水线</translation>
    </message>
    <message>
        <source>Another spelling of dir.</source>
        <translation>dir 的另一种写法。</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic starts a run at once; manual offers it at the run that ended.</source>
        <translation>automatic 会立即启动运行；manual 则在已结束的运行处提供启动。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commits or a tag were pushed to GitHub.</source>
        <translation>有提交或标签推送到 GitHub。</translation>
    </message>
    <message>
        <source>Commits were pushed to a branch</source>
        <translation>向分支推送了提交</translation>
    </message>
    <message>
        <source>Commits were pushed to it</source>
        <translation>向其推送了提交</translation>
    </message>
    <message>
        <source>Committer</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>部署到</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>包括草稿</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态系统</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Environment variables: K=V, {key, value} or {key, secret}.</source>
        <translation>环境变量：K=V、{key, value} 或 {key, secret}。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the folder were changed on this machine.</source>
        <translation>这台计算机上该文件夹中的文件有变更。</translation>
    </message>
    <message>
        <source>Files that are kept when the run has passed.</source>
        <translation>运行通过后保留的文件。</translation>
    </message>
    <message>
        <source>Files were changed</source>
        <translation>文件有变更</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>From forks too</source>
        <translation>包括复刻</translation>
    </message>
    <message>
        <source>Globs of branch names; * stops at a slash, ** does not.</source>
        <translation>分支名称的 glob 模式；* 止于斜杠，** 不受此限。</translation>
    </message>
    <message>
        <source>Globs of channel names; left out, any channel.</source>
        <translation>通道名称的 glob 模式；省略则为任意通道。</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such a committer.</source>
        <translation>电子邮件地址的 glob 模式；推送的提交中有一个的提交者与之匹配。</translation>
    </message>
    <message>
        <source>Globs of e-mail addresses; one of the pushed commits has such an author.</source>
        <translation>电子邮件地址的 glob 模式；推送的提交中有一个的作者与之匹配。</translation>
    </message>
    <message>
        <source>Globs of label names; it has one of them.</source>
        <translation>标记名称的 glob 模式；至少带有其中一个标记。</translation>
    </message>
    <message>
        <source>Globs of paths in the folder; left out, all.</source>
        <translation>文件夹中路径的 glob 模式；省略则为全部。</translation>
    </message>
    <message>
        <source>Globs of paths whose changes do not count.</source>
        <translation>忽略其变更的路径的 glob 模式。</translation>
    </message>
    <message>
        <source>Globs of the branches that it comes from.</source>
        <translation>来源分支的 glob 模式。</translation>
    </message>
    <message>
        <source>Globs of the branches that it is to go into.</source>
        <translation>目标分支的 glob 模式。</translation>
    </message>
    <message>
        <source>Globs of the names of pipelines.</source>
        <translation>流水线名称的 glob 模式。</translation>
    </message>
    <message>
        <source>Globs of the package&apos;s name.</source>
        <translation>软件包名称的 glob 模式。</translation>
    </message>
    <message>
        <source>Globs of the repository&apos;s full name; left out, any.</source>
        <translation>仓库全名的 glob 模式；省略则为任意仓库。</translation>
    </message>
    <message>
        <source>How long nothing may change before the run starts.</source>
        <translation>运行启动之前必须保持无变更的时长。</translation>
    </message>
    <message>
        <source>How the run has to have ended; of no matter where `on` says it.</source>
        <translation>运行必须以何种结果结束；若 `on` 已指定，则不起作用。</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>忽略的路径</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>议题类型</translation>
    </message>
    <message>
        <source>It failed or timed out</source>
        <translation>失败或超时</translation>
    </message>
    <message>
        <source>It got another status</source>
        <translation>状态已变更</translation>
    </message>
    <message>
        <source>It is time.</source>
        <translation>到了设定的时间。</translation>
    </message>
    <message>
        <source>It passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>It was closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>It was closed without a merge</source>
        <translation>未合并即关闭</translation>
    </message>
    <message>
        <source>It was created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>It was merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>It was opened or reopened</source>
        <translation>已打开或重新打开</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>It was released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Jira 议题</translation>
    </message>
    <message>
        <source>Jira release</source>
        <translation>Jira 发布</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提交消息</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <translation>分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>Missed times</source>
        <translation>错过的时间</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Pre-releases too</source>
        <translation>包括预发布版</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>静默时间</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>触发原因</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时计划</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Somebody asked for a run in the window, on the command line or in Slack.</source>
        <translation>有人在窗口、命令行或 Slack 中请求了运行。</translation>
    </message>
    <message>
        <source>Something was posted to a channel of the relay.</source>
        <translation>有内容发送到中继的某个通道。</translation>
    </message>
    <message>
        <source>Something was received</source>
        <translation>收到了内容</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target branch</source>
        <translation>目标分支</translation>
    </message>
    <message>
        <source>The artifact&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>产物名称：小写字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>The command: a list of arguments. A single string is one argument, not a shell line.</source>
        <translation>命令：参数列表。单个字符串是一个参数，而不是一行 shell 命令。</translation>
    </message>
    <message>
        <source>The events that start this pipeline; any one that matches does.</source>
        <translation>启动此流水线的事件；任意一个匹配即可。</translation>
    </message>
    <message>
        <source>The folder of the workspace that steps see at /usr/local/src.</source>
        <translation>工作区中的文件夹，步骤在 /usr/local/src 看到它。</translation>
    </message>
    <message>
        <source>The folder of the workspace that this step sees at /usr/local/src.</source>
        <translation>工作区中的文件夹，此步骤在 /usr/local/src 看到它。</translation>
    </message>
    <message>
        <source>The full name of the repository that it is to go into, or a glob of names; left out, the one that the file lives in.</source>
        <translation>拉取请求要并入的仓库的全名，或名称的 glob 模式；省略则为该文件所在的仓库。</translation>
    </message>
    <message>
        <source>The kind of event: git, github_pr, pipeline, manual, schedule, …</source>
        <translation>事件种类：git、github_pr、pipeline、manual、schedule、…</translation>
    </message>
    <message>
        <source>The kind of package.</source>
        <translation>软件包的种类。</translation>
    </message>
    <message>
        <source>The name of a secret in the keychain; its value is masked in logs.</source>
        <translation>钥匙串中机密的名称；其值在日志中会被遮盖。</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s priority.</source>
        <translation>议题优先级的名称。</translation>
    </message>
    <message>
        <source>The name of the issue&apos;s type.</source>
        <translation>议题类型的名称。</translation>
    </message>
    <message>
        <source>The program that gets cmd as its arguments.</source>
        <translation>以 cmd 作为参数的程序。</translation>
    </message>
    <message>
        <source>The project&apos;s key.</source>
        <translation>项目的键。</translation>
    </message>
    <message>
        <source>The reasons that start a run, such as commit_push.</source>
        <translation>启动运行的触发原因，例如 commit_push。</translation>
    </message>
    <message>
        <source>The repository&apos;s full name, or a glob of names; left out, the repository that the file lives in.</source>
        <translation>仓库的全名，或名称的 glob 模式；省略则为该文件所在的仓库。</translation>
    </message>
    <message>
        <source>The status that it had, by name or id.</source>
        <translation>变更前的状态，按名称或 ID。</translation>
    </message>
    <message>
        <source>The status that it has now, by name or id.</source>
        <translation>当前的状态，按名称或 ID。</translation>
    </message>
    <message>
        <source>The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>超过此时间后步骤会被终止：90s、10m、2h、1h30m；最长 7 天。</translation>
    </message>
    <message>
        <source>The step&apos;s name, unique in its strand: lower-case letters, digits, _ and -.</source>
        <translation>步骤名称，在其作业中唯一：小写字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>The steps, one or more; they run one after another, each in a fresh container.</source>
        <translation>一个或多个步骤；它们依次运行，每个都在全新的容器中。</translation>
    </message>
    <message>
        <source>The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>超过此时间后作业会被终止：90s、10m、2h、1h30m；最长 7 天。</translation>
    </message>
    <message>
        <source>The strand&apos;s name, unique in the file: lower-case letters, digits, _ and -.</source>
        <translation>作业名称，在文件中唯一：小写字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>The strands of the pipeline, one or more. Strands with nothing between them run at the same time.</source>
        <translation>流水线的一个或多个作业。相互之间没有连线的作业会同时运行。</translation>
    </message>
    <message>
        <source>The strands that must have passed before this one starts.</source>
        <translation>此作业启动之前必须已通过的作业。</translation>
    </message>
    <message>
        <source>The time has come</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>The variable&apos;s name.</source>
        <translation>变量的名称。</translation>
    </message>
    <message>
        <source>The variable&apos;s value.</source>
        <translation>变量的值。</translation>
    </message>
    <message>
        <source>The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days.</source>
        <translation>超过此时间后整个运行会被终止：90s、10m、2h、1h30m；最长 7 天。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Version of the file format; the only value is 1.</source>
        <translation>文件格式的版本；唯一的值为 1。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens when the machine was asleep; `one` runs once for all times missed.</source>
        <translation>计算机休眠时如何处理；`one` 表示对所有错过的时间只运行一次。</translation>
    </message>
    <message>
        <source>What is asked for before a run, as a JSON Schema of one object.</source>
        <translation>运行前要填写的内容，写为单个对象的 JSON Schema。</translation>
    </message>
    <message>
        <source>What the pipeline is called; its slug is PIPELINE_SLUG.</source>
        <translation>流水线的名称；其 slug 为 PIPELINE_SLUG。</translation>
    </message>
    <message>
        <source>Where these times are; left out, where this machine is.</source>
        <translation>这些时间所属的时区；省略则为这台计算机的时区。</translation>
    </message>
    <message>
        <source>Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT.</source>
        <translation>此运行部署到何处；结果非空时成为 DEPLOY_ENVIRONMENT。</translation>
    </message>
    <message>
        <source>Whether pre-releases start a run.</source>
        <translation>预发布版是否启动运行。</translation>
    </message>
    <message>
        <source>Whether pull requests from other repositories start a run; such a run waits for approval and gets no secrets.</source>
        <translation>来自其他仓库的拉取请求是否启动运行；这样的运行会等待批准，且得不到机密。</translation>
    </message>
    <message>
        <source>Whether pull requests that are drafts start a run.</source>
        <translation>草稿状态的拉取请求是否启动运行。</translation>
    </message>
    <message>
        <source>Whether the run fails when nothing matches.</source>
        <translation>没有匹配项时运行是否失败。</translation>
    </message>
    <message>
        <source>Who runs the command: a name, a uid, or uid:gid.</source>
        <translation>以哪个用户运行命令：名称、uid 或 uid:gid。</translation>
    </message>
    <message>
        <source>all reasons of the type</source>
        <translation>该类型的所有触发原因</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>step-N</source>
        <translation>step-N</translation>
    </message>
    <message>
        <source>the file&apos;s name without its ending</source>
        <translation>不含扩展名的文件名</translation>
    </message>
    <message>
        <source>the image&apos;s</source>
        <translation>镜像中的设置</translation>
    </message>
    <message>
        <source>the strand&apos;s</source>
        <translation>与作业相同</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>A Maven repository.</source>
        <translation>Maven 仓库。</translation>
    </message>
    <message>
        <source>A bucket of an S3-compatible store.</source>
        <translation>S3 兼容存储的存储桶。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Amazon&apos;s of the region</source>
        <translation>该区域的 Amazon 地址</translation>
    </message>
    <message>
        <source>An artifact of a Maven repository.</source>
        <translation>Maven 仓库中的构件。</translation>
    </message>
    <message>
        <source>An object in an S3-compatible store.</source>
        <translation>S3 兼容存储中的对象。</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>构件</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>路径中的存储桶</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Files from elsewhere that are in the workspace before the first step.</source>
        <translation>在第一个步骤之前放入工作区的、来自别处的文件。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Maven repository</source>
        <translation>Maven 仓库</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>打包类型</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The address of the file.</source>
        <translation>文件的地址。</translation>
    </message>
    <message>
        <source>The address of the repository.</source>
        <translation>仓库的地址。</translation>
    </message>
    <message>
        <source>The address of the store, such as https://storage.googleapis.com.</source>
        <translation>存储的地址，例如 https://storage.googleapis.com。</translation>
    </message>
    <message>
        <source>The artifactId.</source>
        <translation>artifactId。</translation>
    </message>
    <message>
        <source>The file that it becomes in the workspace.</source>
        <translation>它在工作区中对应的文件。</translation>
    </message>
    <message>
        <source>The file&apos;s SHA-256; anything else that comes fails the run.</source>
        <translation>文件的 SHA-256；若获取的内容与之不符，运行即失败。</translation>
    </message>
    <message>
        <source>The groupId, such as com.example.</source>
        <translation>groupId，例如 com.example。</translation>
    </message>
    <message>
        <source>The input&apos;s name: lower-case letters, digits, _ and -.</source>
        <translation>输入的名称：小写字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>The kind of file, which is its ending: jar, war, zip, tar.gz.</source>
        <translation>文件类型，即其扩展名：jar、war、zip、tar.gz。</translation>
    </message>
    <message>
        <source>The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to.</source>
        <translation>产物（镜像归档）要推送到的注册表中的名称，例如 registry.example.com/acme/site:1.2。</translation>
    </message>
    <message>
        <source>The name of a credential that was added with clustero connections.</source>
        <translation>用 clustero connections 添加的凭据的名称。</translation>
    </message>
    <message>
        <source>The name of the bucket.</source>
        <translation>存储桶的名称。</translation>
    </message>
    <message>
        <source>The name of the object; one that ends with a slash gets the artifact&apos;s files below it.</source>
        <translation>对象的名称；若以斜杠结尾，产物的文件会放在其下。</translation>
    </message>
    <message>
        <source>The project&apos;s key or id.</source>
        <translation>项目的键或 ID。</translation>
    </message>
    <message>
        <source>The region of the bucket.</source>
        <translation>存储桶所在的区域。</translation>
    </message>
    <message>
        <source>The version; a release, no SNAPSHOT.</source>
        <translation>版本；只能是正式版本，不能是 SNAPSHOT。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>不验证</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>它所在的位置。</translation>
    </message>
    <message>
        <source>Where the artifact is sent when the run has passed: one place, or a list of them.</source>
        <translation>运行通过后产物的发送位置：一个位置，或位置列表。</translation>
    </message>
    <message>
        <source>Whether http:// may lead outside of this machine and its private network.</source>
        <translation>是否允许 http:// 通往这台计算机及其专用网络之外。</translation>
    </message>
    <message>
        <source>Whether sha256 may be left out; then only the server&apos;s own checksums are held against the file.</source>
        <translation>是否可以省略 sha256；省略时只用服务器自身的校验和来核对文件。</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the address&apos;s path, and not before its host.</source>
        <translation>存储桶是否位于地址的路径中，而不是在主机名之前。</translation>
    </message>
    <message>
        <source>With image: an image that the engine has is pushed instead of the artifact.</source>
        <translation>与 image 一起使用：推送引擎中已有的镜像，而不是产物。</translation>
    </message>
    <message>
        <source>With url: whether http:// may lead outside of this machine and its private network.</source>
        <translation>与 url 一起使用：是否允许 http:// 通往这台计算机及其专用网络之外。</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>不加密</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>the artifact</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>true with an endpoint</source>
        <translation>指定 endpoint 时为 true</translation>
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
        <translation>显示报告所指的位置</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details of the test</source>
        <translation>测试的详细信息</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>错误输出</translation>
    </message>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>%n 个测试 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No test is selected</source>
        <translation>未选择测试</translation>
    </message>
    <message>
        <source>Select one to see its message and its output.</source>
        <translation>选择一个测试以查看其消息和输出。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… 还有 %n 个字符。使用复制可获得全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TestReportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 个已通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 个已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>没有测试</translation>
    </message>
</context>
<context>
    <name>clustero::TestReportView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>仅显示失败(&amp;F)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No test report</source>
        <translation>没有测试报告</translation>
    </message>
    <message>
        <source>A report lists which tests passed and failed.</source>
        <translation>测试报告会列出哪些测试通过、哪些失败。</translation>
    </message>
    <message>
        <source>Filter tests</source>
        <translation>筛选测试</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>上一个失败</translation>
    </message>
    <message>
        <source>Previous failure (Shift+F8)</source>
        <translation>上一个失败 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Next failure (F8)</source>
        <translation>下一个失败 (F8)</translation>
    </message>
    <message>
        <source>The report has no tests</source>
        <translation>报告中没有测试</translation>
    </message>
    <message>
        <source>The program that wrote it ran none.</source>
        <translation>生成该报告的程序没有运行任何测试。</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>无法显示报告</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n 个测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 个已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>No test failed</source>
        <translation>没有失败的测试</translation>
    </message>
    <message>
        <source>No test matches ‘%1’</source>
        <translation>没有测试匹配“%1”</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>显示所有测试</translation>
    </message>
</context>
<context>
    <name>clustero::TextField</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>%1 is required. Type a value.</source>
        <translation>%1 为必填项。请输入值。</translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>拉取中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>等待 %1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 个步骤，共 %2 个</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineChart</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>时间线的行</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>显示的时间范围</translation>
    </message>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n 个作业。表格显示相同内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Steps are shown.</source>
        <translation>步骤已显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%n 个步骤，已折叠。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Hatched bars are queued, solid ones run, dashed ones show the usual duration, outlined ones are on the critical path.</source>
        <translation>斜线条表示排队，实心条表示运行，虚线条表示通常用时，带轮廓的条位于关键路径上。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常用时</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>关键路径</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineTable</name>
    <message>
        <source>%1, step of %2</source>
        <translation>%1，%2 的步骤</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Strand, step</source>
        <translation>作业、步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常用时</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
    <message>
        <source>Why it waited or ended</source>
        <translation>等待或结束的原因</translation>
    </message>
</context>
<context>
    <name>clustero::TimelineView</name>
    <message>
        <source>Timeline of the run</source>
        <translation>运行的时间线</translation>
    </message>
    <message>
        <source>No run to show</source>
        <translation>没有可显示的运行</translation>
    </message>
    <message>
        <source>The timeline shows when each strand waited and ran, and what the end of the run hung on.</source>
        <translation>时间线显示每个作业何时等待、何时运行，以及运行的结束时间取决于什么。</translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation>运行此流水线</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>最早开始的在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>用时最长的在前</translation>
    </message>
    <message>
        <source>Order of the strands</source>
        <translation>作业的顺序</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>显示所有步骤</translation>
    </message>
    <message>
        <source>Fold all steps</source>
        <translation>折叠所有步骤</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>扩大时间范围</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>缩小时间范围</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整次运行</translation>
    </message>
    <message>
        <source>F without a selection</source>
        <translation>无选择时按 F</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>以表格显示相同内容</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>表格形式的时间线</translation>
    </message>
    <message>
        <source>Show the log from its start</source>
        <translation>从其开头显示日志</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待 %1。</translation>
    </message>
    <message>
        <source>Waited for %1 until %2.</source>
        <translation>等待 %1 直到 %2。</translation>
    </message>
    <message>
        <source>Queued for %1, until a step may begin.</source>
        <translation>已排队 %1，等待步骤可以开始。</translation>
    </message>
    <message>
        <source>Was queued for %1, until a step could begin.</source>
        <translation>曾排队 %1，之后步骤才得以开始。</translation>
    </message>
    <message>
        <source>Was prepared for %1: a free place, the image, a container.</source>
        <translation>准备耗时 %1：空闲名额、镜像、容器。</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 ▸ %2, %3</source>
        <translation>%1 ▸ %2，%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1，通常 %2</translation>
    </message>
    <message>
        <source>On the critical path: the end of the run hangs on it.</source>
        <translation>位于关键路径上：运行的结束时间取决于它。</translation>
    </message>
</context>
<context>
    <name>clustero::TokenPlace</name>
    <message>
        <source>On Slack&apos;s page “%1”, under “%2”</source>
        <translation>在 Slack 的“%1”页面，“%2”下</translation>
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
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>暂停通知(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Clustero</source>
        <translation>打开 Clustero(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume them</source>
        <translation>直到手动恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <translation>%1 #%2：%3</translation>
    </message>
    <message>
        <source>Pipelines that you star are here</source>
        <translation>加星标的流水线会显示在此处</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>恢复（暂停至 %1）</translation>
    </message>
</context>
<context>
    <name>clustero::TrayState</name>
    <message>
        <source>1 waits for you</source>
        <translation>1 项待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 项运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的运行</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>通知已暂停</translation>
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
        <translation>用已接收的事件试验</translation>
    </message>
    <message>
        <source>Which of the newest 200 events this trigger would have started a run for, and why not the others</source>
        <translation>在最新的 200 个事件中，此触发器会为哪些启动运行，以及为何不为其他事件启动</translation>
    </message>
    <message>
        <source>A JSON Schema is written as YAML.</source>
        <translation>JSON Schema 以 YAML 书写。</translation>
    </message>
    <message>
        <source>A field cannot show this value.</source>
        <translation>无法在字段中显示此值。</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTests</name>
    <message>
        <source>One event</source>
        <translation>单个事件</translation>
    </message>
    <message>
        <source>Choose or write an event, and see what becomes of each strand</source>
        <translation>选择或编写一个事件，查看各作业的结果</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>已接收的事件</translation>
    </message>
    <message>
        <source>Try a trigger on the newest 200 events that were received</source>
        <translation>用最新接收的 200 个事件试验触发器</translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message>
        <source>Would wait for approval</source>
        <translation>会等待批准</translation>
    </message>
    <message>
        <source>Would start</source>
        <translation>会启动</translation>
    </message>
    <message>
        <source>Would offer a run</source>
        <translation>会提供启动</translation>
    </message>
    <message>
        <source>Another kind of event</source>
        <translation>其他种类的事件</translation>
    </message>
    <message>
        <source>Too large to try</source>
        <translation>过大，无法试验</translation>
    </message>
    <message>
        <source>%1: wanted %2, found nothing</source>
        <translation>%1：期望 %2，实际没有内容</translation>
    </message>
    <message>
        <source>%1: wanted %2, found %3</source>
        <translation>%1：期望 %2，实际 %3</translation>
    </message>
    <message>
        <source>Simulate with this event</source>
        <translation>用此事件模拟</translation>
    </message>
    <message>
        <source>No events received yet</source>
        <translation>尚未收到事件</translation>
    </message>
    <message>
        <source>A trigger is tried on what really happened: pushes, pull requests, times, ends of runs. They come in as soon as a relay or GitHub is connected, and while this window is open or `clustero listen` runs.</source>
        <translation>触发器使用真实发生的事件进行试验：推送、拉取请求、定时、运行结束。连接中继或 GitHub 之后，并且此窗口打开或 `clustero listen` 运行期间，事件便会到来。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>试验示例</translation>
    </message>
    <message>
        <source>No trigger to try</source>
        <translation>没有可试验的触发器</translation>
    </message>
    <message>
        <source>Without triggers only a person starts this pipeline. Add one to the form of the file, under Triggers; what it would have started is then listed here.</source>
        <translation>没有触发器时，此流水线只能由人手动启动。在文件表单的“触发器”下添加一个触发器，此处便会列出它本来会启动的运行。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>The trigger that is tried, as it is edited now</source>
        <translation>所试验的触发器，以当前编辑内容为准</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>要显示的事件</translation>
    </message>
    <message>
        <source>Of its kind</source>
        <translation>同类事件</translation>
    </message>
    <message>
        <source>Would not start</source>
        <translation>不会启动</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Received events, newest first</source>
        <translation>已接收的事件，最新的在前</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Conditions of the trigger</source>
        <translation>触发器的条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Shows what would become of each strand, and lets you change what the event says</source>
        <translation>显示各作业的结果，并可更改事件的内容</translation>
    </message>
    <message>
        <source>Trigger %1: %2</source>
        <translation>触发器 %1：%2</translation>
    </message>
    <message>
        <source>%1
%2, received %3</source>
        <translation>%1
%2，接收于 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, what would come of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再次试验</translation>
    </message>
    <message>
        <source>Would have started %1 of %2 events</source>
        <translation>%2 个事件中，会有 %1 个启动运行</translation>
    </message>
    <message>
        <source>Would have started %1 and offered %2 of %3 events</source>
        <translation>%3 个事件中，会有 %1 个启动运行，%2 个提供启动</translation>
    </message>
    <message>
        <source>trying more…</source>
        <translation>正在试验更多…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>%n 个属于其他种类</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these among the events that were tried. “All events” shows them all.</source>
        <translation>试验过的事件中没有这类事件。选择“所有事件”可显示全部。</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>未选择事件。</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 不成立</translation>
    </message>
    <message>
        <source>A variable that the run would get.</source>
        <translation>运行将获得的变量。</translation>
    </message>
</context>
<context>
    <name>clustero::WebhookChoice</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>By %1: within a second</source>
        <translation>通过 %1：一秒之内</translation>
    </message>
    <message>
        <source>By an address of my own: within a second</source>
        <translation>通过自己的地址：一秒之内</translation>
    </message>
    <message>
        <source>Ask GitHub every minute: works anywhere, up to a minute late</source>
        <translation>每分钟向 GitHub 查询：随处可用，最多延迟一分钟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Address of my own</source>
        <translation>自己的地址</translation>
    </message>
    <message>
        <source>Channel that it leads to</source>
        <translation>它所通往的通道</translation>
    </message>
    <message>
        <source>Sends a test delivery there, and waits until it comes in here</source>
        <translation>向该地址发送测试投递，并等待它到达此处</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>通往(&amp;L)</translation>
    </message>
    <message>
        <source>A proxy or a tunnel of your own that passes on, unchanged, what is posted to it.</source>
        <translation>自己的代理或隧道，将收到的内容原样转发。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
</context>
<context>
    <name>clustero::WelcomeView</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>设置向导的步骤</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>退出设置向导</translation>
    </message>
    <message>
        <source>Everything works without it for files of this machine. It is found again in Connections and in the Help menu.</source>
        <translation>对于这台计算机上的文件，不完成设置也一切可用。之后可在“连接”和“帮助”菜单中再次找到它。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>clustero::Wish</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>1 strand no longer waits for it.</source>
        <translation>1 个作业不再等待它。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n 个作业不再等待它。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strand waits for what it waited for.</source>
        <translation>1 个作业改为等待它原先等待的作业。</translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n 个作业改为等待它原先等待的作业。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2 now.</source>
        <translation>%1 现在等待 %2。</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2.</source>
        <translation>%1 不再等待 %2。</translation>
    </message>
    <message>
        <source>%1 waits for no strand now.</source>
        <translation>%1 现在不等待任何作业。</translation>
    </message>
    <message>
        <source>%1 is no longer waited for.</source>
        <translation>不再有作业等待 %1。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>已删除 %n 个作业。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the step %1.</source>
        <translation>已删除步骤 %1。</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 现更名为 %2。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 是 %2 的副本。</translation>
    </message>
    <message>
        <source>There is a copy of the step %1 after it.</source>
        <translation>步骤 %1 之后已有其副本。</translation>
    </message>
    <message>
        <source>%1 is strand %2 of %3 now.</source>
        <translation>%1 现在是 %3 个作业中的第 %2 个。</translation>
    </message>
    <message>
        <source>%1 is step %2 of %3 now.</source>
        <translation>%1 现在是 %3 个步骤中的第 %2 个。</translation>
    </message>
    <message>
        <source>%1 runs between %2 and %3 now.</source>
        <translation>%1 现在于 %2 与 %3 之间运行。</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>Pasted.</source>
        <translation>已粘贴。</translation>
    </message>
</context>
<context>
    <name>clustero::WorkflowDraft</name>
    <message>
        <source>There are more than 100 jobs.</source>
        <translation>作业超过 100 个。</translation>
    </message>
    <message>
        <source>%1: a workflow of GitHub.</source>
        <translation>%1：GitHub 工作流。</translation>
    </message>
    <message>
        <source>This event does not start pipelines here.</source>
        <translation>此事件在此处不会启动流水线。</translation>
    </message>
    <message>
        <source>Patterns that begin with ! are left out.</source>
        <translation>以 ! 开头的模式会被略去。</translation>
    </message>
    <message>
        <source>This filter is not taken over; see `clustero schema trigger`.</source>
        <translation>此筛选条件不会采用；参见 `clustero schema trigger`。</translation>
    </message>
    <message>
        <source>Any tag starts it. A pattern can be given as `tag`, a regular expression.</source>
        <translation>任何标签都会启动它。可用 `tag` 指定模式（正则表达式）。</translation>
    </message>
    <message>
        <source>A workflow that is kept elsewhere cannot be taken over.</source>
        <translation>保存在别处的工作流无法采用。</translation>
    </message>
    <message>
        <source>The job deploys to an environment. Add it yourself when the rest is green.</source>
        <translation>该作业会部署到某个环境。其余部分全部通过后，请自行添加。</translation>
    </message>
    <message>
        <source>The job %1 has a condition, so it is left out. `when` can say one here.</source>
        <translation>作业 %1 带有条件，因此被略去。在此处可用 `when` 指定条件。</translation>
    </message>
    <message>
        <source>Nothing of this job can run here.</source>
        <translation>此作业中没有任何内容可在此处运行。</translation>
    </message>
    <message>
        <source>There is no counterpart of this key yet.</source>
        <translation>此键尚无对应项。</translation>
    </message>
    <message>
        <source>A matrix is not taken over.</source>
        <translation>矩阵不会采用。</translation>
    </message>
    <message>
        <source>A matrix is not taken over: the strand runs once, with %1.</source>
        <translation>矩阵不会采用：该作业以 %1 运行一次。</translation>
    </message>
    <message>
        <source>The job %1 does not run on Linux.</source>
        <translation>作业 %1 不在 Linux 上运行。</translation>
    </message>
    <message>
        <source>A variable of this name cannot be set.</source>
        <translation>无法设置此名称的变量。</translation>
    </message>
    <message>
        <source>It is a token that only GitHub&apos;s runners have.</source>
        <translation>这是只有 GitHub 的运行器才有的令牌。</translation>
    </message>
    <message>
        <source>The value is not known before GitHub runs it.</source>
        <translation>在 GitHub 运行它之前，其值未知。</translation>
    </message>
    <message>
        <source>It is no image that can be named here.</source>
        <translation>它不是可以在此处指定的镜像。</translation>
    </message>
    <message>
        <source>There are more than 100 steps.</source>
        <translation>步骤超过 100 个。</translation>
    </message>
    <message>
        <source>It is not needed: the strands of a run share one workspace.</source>
        <translation>不需要它：一次运行的各个作业共用一个工作区。</translation>
    </message>
    <message>
        <source>Actions of GitHub do not run here. A command or an image can take its place.</source>
        <translation>GitHub 的 Actions 不在此处运行。可用命令或镜像代替。</translation>
    </message>
    <message>
        <source>A step has one image, here %1.</source>
        <translation>一个步骤只有一个镜像，此处为 %1。</translation>
    </message>
    <message>
        <source>Its path cannot be an artifact here.</source>
        <translation>其路径在此处不能作为产物。</translation>
    </message>
    <message>
        <source>The step has the condition %1, so it is left out.</source>
        <translation>该步骤带有条件 %1，因此被略去。</translation>
    </message>
    <message>
        <source>It is written for the shell %1.</source>
        <translation>它是为 shell %1 编写的。</translation>
    </message>
    <message>
        <source>It uses %1, which is not known here.</source>
        <translation>它使用了 %1，而此处不认识它。</translation>
    </message>
    <message>
        <source>It works in a folder outside of the project.</source>
        <translation>它在项目之外的文件夹中工作。</translation>
    </message>
    <message>
        <source>Its value is not in the file. Keep it with `clustero secret set %1`.</source>
        <translation>其值不在文件中。请用 `clustero secret set %1` 保存。</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>无法将其作为 YAML 读取。</translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlPane</name>
    <message>
        <source>Pipeline file</source>
        <translation>流水线文件</translation>
    </message>
    <message>
        <source>Pipeline file as YAML</source>
        <translation>YAML 格式的流水线文件</translation>
    </message>
    <message>
        <source>Tab indents; press Esc, then Tab to leave. Ctrl+Space completes words.</source>
        <translation>按 Tab 缩进；先按 Esc 再按 Tab 可离开。按 Ctrl+Space 补全单词。</translation>
    </message>
    <message>
        <source>Nothing to complete here</source>
        <translation>此处没有可补全的内容</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行号（1 到 %1）：</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;strand</source>
        <translation>转到作业(&amp;S)</translation>
    </message>
    <message>
        <source>Complete the &amp;word</source>
        <translation>补全单词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Co&amp;mment or uncomment</source>
        <translation>注释或取消注释(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>clustero::notices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Rerun failed</source>
        <translation>重新运行失败项</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation>打开收件箱</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
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
        <translation>✕ %1 超时</translation>
    </message>
    <message>
        <source>✕ %1 failed</source>
        <translation>✕ %1 失败</translation>
    </message>
    <message>
        <source>✕ %1 · %2 timed out</source>
        <translation>✕ %1 · %2 超时</translation>
    </message>
    <message>
        <source>✕ %1 · %2 was interrupted</source>
        <translation>✕ %1 · %2 已中断</translation>
    </message>
    <message>
        <source>✕ %1 · %2 failed</source>
        <translation>✕ %1 · %2 失败</translation>
    </message>
    <message>
        <source>ended after %1</source>
        <translation>%1 后被终止</translation>
    </message>
    <message>
        <source>ended after %1: %2</source>
        <translation>%1 后被终止：%2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>exit %1 after %2</source>
        <translation>退出码 %1，用时 %2</translation>
    </message>
    <message>
        <source>exit %1 after %2: %3</source>
        <translation>退出码 %1，用时 %2：%3</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>已通过，用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>失败 %n 次后通过，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▶ %1 started</source>
        <translation>▶ %1 已启动</translation>
    </message>
    <message>
        <source>✓ %1 · fixed</source>
        <translation>✓ %1 · 已修复</translation>
    </message>
    <message>
        <source>✓ %1 passed</source>
        <translation>✓ %1 已通过</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 pipeline failed</source>
        <translation>✕ 1 条流水线失败</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n 条流水线失败</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pipeline has news</source>
        <translation>1 条流水线有新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n 条流水线有新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n 条流水线有新消息，其中 %1 条失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::sample</name>
    <message>
        <source>The sample could not be written to %1. Is the disk full, or the folder not yours?</source>
        <translation>无法将示例写入 %1。请检查磁盘是否已满，或是否有该文件夹的写入权限。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs pipelines on your own machine and shows every run live.</source>
        <translation>在自己的计算机上运行流水线，并实时显示每次运行。</translation>
    </message>
    <message>
        <source>Open this pipeline file and run it.</source>
        <translation>打开此流水线文件并运行。</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>启动到托盘，不显示窗口。</translation>
    </message>
    <message>
        <source>Folders, pipeline files, runs by their id, clustero: addresses.</source>
        <translation>文件夹、流水线文件、以 ID 指定的运行、clustero: 地址。</translation>
    </message>
</context>
</TS>
