package org.folkmoot.cli;

import java.nio.file.Path;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;

/**
 * What the commands work with.
 *
 * @param user name of the system user, the coder unless another is named
 * @param sampleFolder where the sample consultation goes unless a folder is named
 * @param logFolder where the program logs
 */
public record Context(
        Sessions sessions,
        Codeframes codeframes,
        SampleService samples,
        Window window,
        String user,
        Path sampleFolder,
        Path logFolder) {}
