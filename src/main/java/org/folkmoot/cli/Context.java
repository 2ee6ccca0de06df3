package org.folkmoot.cli;

import java.nio.file.Path;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;

/**
 * The environment of the commands.
 *
 * @param user name of the system user, who is the coder unless another is named
 * @param sampleFolder default folder for the sample consultation
 * @param logFolder folder of the log
 */
public record Context(
        Sessions sessions,
        Codeframes codeframes,
        SampleService samples,
        Window window,
        String user,
        Path sampleFolder,
        Path logFolder) {}
