<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clustero::ArtifactsView</name>
    <message numerus="yes">
        <source>%n more files are not listed. Filter to find them.</source>
        <translation>
            <numerusform>%n more file is not listed. Filter to find them.</numerusform>
            <numerusform>%n more files are not listed. Filter to find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::CanvasEditor</name>
    <message numerus="yes">
        <source>Copied %n strands.</source>
        <translation>
            <numerusform>Copied %n strand.</numerusform>
            <numerusform>Copied %n strands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::CardPainter</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainGraph</name>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artifact</numerusform>
            <numerusform>%n artifacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ChainPage</name>
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
            <numerusform>%n trigger between them</numerusform>
            <numerusform>%n triggers between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in no chain</source>
        <translation>
            <numerusform>%n other is in no chain</numerusform>
            <numerusform>%n others are in no chain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::CheckStep</name>
    <message numerus="yes">
        <source>%n things are missing; each line says what works without.</source>
        <translation>
            <numerusform>%n thing is missing; its line says what works without.</numerusform>
            <numerusform>%n things are missing; each line says what works without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::CloseDecision</name>
    <message numerus="yes">
        <source>%n runs are under way. Quitting cancels them; they can be rerun later.</source>
        <translation>
            <numerusform>A run is under way. Quitting cancels it; it can be rerun later.</numerusform>
            <numerusform>%n runs are under way. Quitting cancels them; they can be rerun later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</source>
        <translation>
            <numerusform>One pipeline waits for a trigger. Nothing starts it until Clustero is opened again.</numerusform>
            <numerusform>%n pipelines wait for triggers. Nothing starts them until Clustero is opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::DiffDialog</name>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::DiffText</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::DiskBanner</name>
    <message numerus="yes">
        <source>%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.</source>
        <translation>
            <numerusform>%1 changed on disk. Yours: %n unsaved edit; on disk: changed %2. Nothing is saved until you decide.</numerusform>
            <numerusform>%1 changed on disk. Yours: %n unsaved edits; on disk: changed %2. Nothing is saved until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EnvField</name>
    <message numerus="yes">
        <source>Take over %n variable(s)</source>
        <translation>
            <numerusform>Take over %n variable</numerusform>
            <numerusform>Take over %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EventsModel</name>
    <message numerus="yes">
        <source>%n pipelines wait</source>
        <translation>
            <numerusform>%n pipeline waits</numerusform>
            <numerusform>%n pipelines wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started %n runs</source>
        <translation>
            <numerusform>started %n run</numerusform>
            <numerusform>started %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::EventsView</name>
    <message numerus="yes">
        <source>%n events match</source>
        <translation>
            <numerusform>%n event matches</numerusform>
            <numerusform>%n events match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <name>clustero::HistoryStrip</name>
    <message numerus="yes">
        <source>%n runs, %1 failed. Left and right choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n run, %1 failed. Left and right choose one, Enter opens it.</numerusform>
            <numerusform>%n runs, %1 failed. Left and right choose one, Enter opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::InboxPage</name>
    <message numerus="yes">
        <source>%n events came</source>
        <translation>
            <numerusform>%n event came</numerusform>
            <numerusform>%n events came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines would run</source>
        <translation>
            <numerusform>%n pipeline would run</numerusform>
            <numerusform>%n pipelines would run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::LogCanvas</name>
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
    <name>clustero::LogView</name>
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
    <name>clustero::MainWindow</name>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changes that are not saved:
%1</source>
        <translation>
            <numerusform>%n file has changes that are not saved:
%1</numerusform>
            <numerusform>%n files have changes that are not saved:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::MergeDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>%n conflict still to decide</numerusform>
            <numerusform>%n conflicts still to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::NodeList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::NodeWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::OperationLabel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Duplicate %n item</numerusform>
            <numerusform>Duplicate %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 at %n place(s)</source>
        <translation>
            <numerusform>Set %1 at %n place</numerusform>
            <numerusform>Set %1 at %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::ParameterForm</name>
    <message numerus="yes">
        <source>%1 must be put right first.</source>
        <translation>
            <numerusform>%1 must be put right first.</numerusform>
            <numerusform>%1 must be put right first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::PayloadTree</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::PipelineDocument</name>
    <message numerus="yes">
        <source>%n change(s) at once are too many. Select fewer.</source>
        <translation>
            <numerusform>%n change at once is too many. Select fewer.</numerusform>
            <numerusform>%n changes at once are too many. Select fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::PipelineEditing</name>
    <message numerus="yes">
        <source>Saved with %n errors</source>
        <translation>
            <numerusform>Saved with %n error</numerusform>
            <numerusform>Saved with %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::PipelineForm</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strand(s)</source>
        <translation>
            <numerusform>%n strand</numerusform>
            <numerusform>%n strands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::PipelinePage</name>
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
    <message numerus="yes">
        <source>The file has %n mistakes, so it cannot run. The Problems tab lists them.</source>
        <translation>
            <numerusform>The file has %n mistake, so it cannot run. The Problems tab lists it.</numerusform>
            <numerusform>The file has %n mistakes, so it cannot run. The Problems tab lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Receivers</name>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events to come</source>
        <translation>
            <numerusform>%n event to come</numerusform>
            <numerusform>%n events to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::RepositoriesDialog</name>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
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
            <numerusform>events start %n</numerusform>
            <numerusform>events start %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::RunHeader</name>
    <message numerus="yes">
        <source>%n strands, not saved yet. Press Ctrl+S to save.</source>
        <translation>
            <numerusform>%n strand, not saved yet. Press Ctrl+S to save.</numerusform>
            <numerusform>%n strands, not saved yet. Press Ctrl+S to save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands. Press F5 to run.</source>
        <translation>
            <numerusform>%n strand. Press F5 to run.</numerusform>
            <numerusform>%n strands. Press F5 to run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::RunOptionsBox</name>
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
    <name>clustero::RunsPage</name>
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
    <name>clustero::SettingsDialog</name>
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
    <name>clustero::SidebarModel</name>
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
    <message numerus="yes">
        <source>%1, repository, %n pipelines</source>
        <translation>
            <numerusform>%1, repository, %n pipeline</numerusform>
            <numerusform>%1, repository, %n pipelines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::StrandCard</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TestDetails</name>
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
    <name>clustero::TestReportModel</name>
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
    <name>clustero::TestReportView</name>
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
    <name>clustero::TimelineChart</name>
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
    <name>clustero::TrayState</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::TriggerTrialView</name>
    <message numerus="yes">
        <source>%n are of another kind</source>
        <translation>
            <numerusform>%n is of another kind</numerusform>
            <numerusform>%n are of another kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clustero::Wish</name>
    <message numerus="yes">
        <source>%n strands no longer wait for it.</source>
        <translation>
            <numerusform>%n strand no longer waits for it.</numerusform>
            <numerusform>%n strands no longer wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strands wait for what it waited for.</source>
        <translation>
            <numerusform>%n strand waits for what it waited for.</numerusform>
            <numerusform>%n strands wait for what it waited for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n strands.</source>
        <translation>
            <numerusform>Deleted %n strand.</numerusform>
            <numerusform>Deleted %n strands.</numerusform>
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
<context>
    <name>clustero::notices</name>
    <message numerus="yes">
        <source>passed in %1, after %n failures</source>
        <translation>
            <numerusform>passed in %1, after %n failure</numerusform>
            <numerusform>passed in %1, after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n pipelines failed</source>
        <translation>
            <numerusform>✕ %n pipeline failed</numerusform>
            <numerusform>✕ %n pipelines failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news</source>
        <translation>
            <numerusform>%n pipeline has news</numerusform>
            <numerusform>%n pipelines have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipelines have news, %1 failed</source>
        <translation>
            <numerusform>%n pipeline has news, %1 failed</numerusform>
            <numerusform>%n pipelines have news, %1 failed</numerusform>
        </translation>
    </message>
</context>
</TS>
