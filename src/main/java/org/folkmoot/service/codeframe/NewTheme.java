package org.folkmoot.service.codeframe;

import java.util.Optional;

/**
 * A theme that is to be made.
 *
 * @param code empty for one that is proposed from the name
 * @param parentId the theme above, or empty for the root
 * @param example words that show what is meant, such as those selected in a response; may be empty
 */
public record NewTheme(String name, String code, Optional<Long> parentId, String example) {
    /** A theme at the root of which only the name is known. */
    public static NewTheme named(String name) {
        return new NewTheme(name, "", Optional.empty(), "");
    }
}
