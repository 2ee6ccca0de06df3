package org.folkmoot.ui.codeframe;

/** The view models of the Codeframe screen: the themes, and one for each panel that opens over them. */
public record CodeframeModels(
        CodeframeViewModel themes,
        RulesModel rules,
        SplitModel splitting,
        RecodeModel recoding,
        VersionsModel versions,
        CodeframeImportModel importing) {}
