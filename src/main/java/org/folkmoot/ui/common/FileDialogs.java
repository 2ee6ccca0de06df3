package org.folkmoot.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files. Empty where they change their mind. */
public interface FileDialogs {
    Optional<Path> openConsultation();

    /** @param name a name to begin with, without ending */
    Optional<Path> newConsultation(String name);

    Optional<Path> openTable();

    /** @param name a name to begin with, with its ending */
    Optional<Path> saveTable(String name);

    Optional<Path> folder();
}
