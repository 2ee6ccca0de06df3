package org.folkmoot.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.ui.common.UserFolder;

/**
 * What the window needs before a consultation is open.
 *
 * @param coder name recorded with each decision, unless the user sets another
 * @param sampleFolder where the sample consultation is unpacked on first use
 * @param learning whether suggestions are learned in the background
 */
public record AppContext(
        Sessions sessions,
        Codeframes codeframes,
        SampleService samples,
        UserFolder settings,
        String coder,
        Path sampleFolder,
        boolean learning) {

    /** For the current user of this computer. */
    static AppContext standard(Map<String, String> environment) {
        String home = System.getProperty("user.home", ".");
        Path folder = UserFolder.standard(System.getProperty("os.name", ""), home, environment);
        Sessions sessions = Sessions.besideCoding(Clock.systemUTC());
        Codeframes codeframes = new Codeframes();
        return new AppContext(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                new UserFolder(folder),
                System.getProperty("user.name", "coder"),
                Path.of(home, "Folkmoot sample"),
                true);
    }
}
