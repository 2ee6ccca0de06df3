package org.folkmoot.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. Empty where they change their mind. */
public interface FileDialogs {
    Optional<Path> openConsultation();

    /** @param name a name to begin with, without ending */
    Optional<Path> newConsultation(String name);

    Optional<Path> openTable();

    /** Files of responses to import together; empty where the user changes their mind. */
    List<Path> openResponses();

    /** @param name a name to begin with, with its ending */
    Optional<Path> saveTable(String name);

    Optional<Path> folder();
}
