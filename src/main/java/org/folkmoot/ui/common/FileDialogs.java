package org.folkmoot.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. A result is empty if the user cancels. */
public interface FileDialogs {
    Optional<Path> openConsultation();

    /** @param name suggested name, without extension */
    Optional<Path> newConsultation(String name);

    Optional<Path> openTable();

    /** Files of responses to import together. */
    List<Path> openResponses();

    /** @param name suggested name, with extension */
    Optional<Path> saveTable(String name);

    Optional<Path> folder();
}
