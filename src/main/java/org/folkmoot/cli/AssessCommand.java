package org.folkmoot.cli;

import java.util.List;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Names what a later version will do, so that a script learns it plainly. */
@Command(name = "assess", hidden = true)
final class AssessCommand extends FolkmootCommand {
    @SuppressWarnings("UnusedVariable") // whatever is given, the answer is the same
    @Unmatched
    private @Nullable List<String> anything;

    AssessCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        throw Refusal.usage(text("later.assess"));
    }
}
