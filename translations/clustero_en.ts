<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArtifactsView</name>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>%n more file is not listed. Filter to find them.</numerusform>
            <numerusform>%n more files are not listed. Filter to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n run, %1 failed. Left and right choose one, Enter opens it.</numerusform>
            <numerusform>%n runs, %1 failed. Left and right choose one, Enter opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCanvas</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView::Private</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new lines · End</source>
        <translation>
            <numerusform>↓ %Ln new line · End</numerusform>
            <numerusform>↓ %Ln new lines · End</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>%1 must be put right first.</numerusform>
            <numerusform>%1 must be put right first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message numerus="yes">
        <source>Failing since #%1 (%n runs).</source>
        <translation>
            <numerusform>Failing since #%1 (%n run).</numerusform>
            <numerusform>Failing since #%1 (%n runs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n strand. Press F5 to run.</numerusform>
            <numerusform>%n strands. Press F5 to run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunOptionsBox</name>
    <message numerus="yes">
        <source>%n strands and what they wait for</source>
        <translation>
            <numerusform>%n strand and what it waits for</numerusform>
            <numerusform>%n strands and what they wait for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps at the same time</source>
        <translation>
            <numerusform>%n step at the same time</numerusform>
            <numerusform>%n steps at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message numerus="yes">
        <source>%n runs match</source>
        <translation>
            <numerusform>%n run matches</numerusform>
            <numerusform>%n runs match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n things would go, %1 in all.</source>
        <translation>
            <numerusform>%n thing would go, %1 in all.</numerusform>
            <numerusform>%n things would go, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things removed, %1 freed.</source>
        <translation>
            <numerusform>%n thing removed, %1 freed.</numerusform>
            <numerusform>%n things removed, %1 freed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%n mistakes in the file</source>
        <translation>
            <numerusform>%n mistake in the file</numerusform>
            <numerusform>%n mistakes in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, folder, %n pipelines</source>
        <translation>
            <numerusform>%1, folder, %n pipeline</numerusform>
            <numerusform>%1, folder, %n pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message numerus="yes">
        <source>%n tests · %1</source>
        <translation>
            <numerusform>%n test · %1</numerusform>
            <numerusform>%n tests · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>
… %n more characters. Copy gives all of them.</source>
        <translation>
            <numerusform>
… %n more characters. Copy gives all of them.</numerusform>
            <numerusform>
… %n more characters. Copy gives all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReportModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReportView</name>
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
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%n strands. The table shows the same.</source>
        <translation>
            <numerusform>%n strand. The table shows the same.</numerusform>
            <numerusform>%n strands. The table shows the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps, folded.</source>
        <translation>
            <numerusform>%n step, folded.</numerusform>
            <numerusform>%n steps, folded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Format</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Texts</name>
    <message numerus="yes">
        <source>waiting for %1 and %n more</source>
        <translation>
            <numerusform>waiting for %1 and %n more</numerusform>
            <numerusform>waiting for %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::YamlFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
</TS>
