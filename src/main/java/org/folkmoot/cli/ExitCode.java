package org.folkmoot.cli;

import org.folkmoot.model.refusal.Refusal;

/** Exit codes, a contract with scripts. */
final class ExitCode {
    static final int DONE = 0;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int FILE = 4;
    static final int DEFECT = 70;

    private ExitCode() {}

    static int of(Refusal refusal) {
        return switch (refusal.kind()) {
            case USAGE -> USAGE;
            case INPUT -> INPUT;
            case FILE, DAMAGED -> FILE;
        };
    }
}
