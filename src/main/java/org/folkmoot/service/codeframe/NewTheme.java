package org.folkmoot.service.codeframe;

import java.util.Optional;

/**
 * A theme to create.
 *
 * @param code empty to suggest one from the name
 * @param parentId the parent, or empty for the root
 * @param example a typical passage, such as the words selected in a response; may be empty
 */
public record NewTheme(String name, String code, Optional<Long> parentId, String example) {
    /** A root theme with only a name. */
    public static NewTheme named(String name) {
        return new NewTheme(name, "", Optional.empty(), "");
    }
}
