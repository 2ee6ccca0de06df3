package org.folkmoot.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.ui.common.UserFolder;

/**
 * What a window works with.
 *
 * @param coder name under which decisions are written
 * @param sampleFolder where the sample consultation is unpacked when it is first asked for
 * @param learning whether suggestions are learned beside the coding
 */
public record Desk(
        Sessions sessions,
        Codeframes codeframes,
        SampleService samples,
        UserFolder settings,
        String coder,
        Path sampleFolder,
        boolean learning) {

    /** The user's own. */
    static Desk usual(Map<String, String> environment) {
        String home = System.getProperty("user.home", ".");
        Path folder = UserFolder.usual(System.getProperty("os.name", ""), home, environment);
        Sessions sessions = Sessions.besideCoding(Clock.systemUTC());
        Codeframes codeframes = new Codeframes();
        return new Desk(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                new UserFolder(folder),
                System.getProperty("user.name", "coder"),
                Path.of(home, "Folkmoot sample"),
                true);
    }
}
