package org.folkmoot.ui.review.state;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.text.TextKind;
import org.jspecify.annotations.Nullable;

/** A small codeframe: a theme group of a theme and a theme group of two, and a theme alone. */
public final class Frames {
    public static final Theme VIOLENCE = theme(1, "VIOLENCE", "Violence", null);
    public static final Theme KNIFE = theme(2, "KNIFE", "Knife crime", VIOLENCE);
    public static final Theme VAWG = theme(3, "VAWG", "Violence against women and girls", VIOLENCE);
    public static final Theme PUBLIC = theme(4, "VAWG-PUBLIC", "Harassment in public places", VAWG);
    public static final Theme DOMESTIC = theme(5, "VAWG-DOMESTIC", "Domestic abuse", VAWG);
    public static final Theme OTHER = theme(6, "OTHER", "Other", null);
    public static final Codeframe FRAME = new Codeframe(List.of(VIOLENCE, KNIFE, VAWG, PUBLIC, DOMESTIC, OTHER));

    private Frames() {}

    private static Theme theme(long id, String code, String name, @Nullable Theme parent) {
        return new Theme(
                id, new UUID(0, id), parent == null ? null : parent.id(), (int) id, ThemeSpec.named(code, name));
    }

    public static ResponseRow row(TextKind kind, boolean done, Theme... themes) {
        return new ResponseRow(
                7,
                1,
                "R-7",
                "",
                0,
                kind,
                SubmissionStatus.INCLUDED,
                kind == TextKind.TEXT,
                done,
                done,
                Arrays.stream(themes).map(Theme::id).toList(),
                0,
                List.of());
    }
}
