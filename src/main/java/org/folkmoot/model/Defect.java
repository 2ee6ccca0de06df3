package org.folkmoot.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An internal error, described by the classes and stack frames of its exceptions. Their messages are left out, since a
 * message may quote a response.
 *
 * @param code short name of the error, such as {@code 7K3QFM}; the same whenever the same line fails
 * @param report several lines for the log, the first of which contains the code
 */
public record Defect(String code, String report) {
    /** Digits and capital letters without I, L, O and U, which are misread (Crockford's Base32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 6;
    private static final int BITS = 5;
    /** Frames that identify an error. More would also depend on which control or command led to it. */
    private static final int FRAMES = 3;

    private static final String OWN_PACKAGE = "org.folkmoot.";

    public static Defect of(Throwable failure) {
        String code = code(root(failure));
        StringBuilder report = new StringBuilder("Internal error " + code);
        append(report, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        return new Defect(code, report.toString());
    }

    private static Throwable root(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = failure;
        for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
            root = at;
        }
        return root;
    }

    private static String code(Throwable root) {
        List<StackTraceElement> frames = List.of(root.getStackTrace());
        List<StackTraceElement> own = frames.stream()
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGE))
                .toList();
        int hash = Stream.concat(
                        Stream.of(root.getClass().getName()),
                        (own.isEmpty() ? frames : own).stream().limit(FRAMES).map(StackTraceElement::toString))
                .collect(Collectors.joining("\n"))
                .hashCode();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt((hash >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }

    private static void append(StringBuilder report, String label, Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return;
        }
        report.append('\n').append(label).append(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            report.append("\n\tat ").append(frame);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            append(report, "Suppressed: ", suppressed, seen);
        }
        Throwable cause = failure.getCause();
        if (cause != null) {
            append(report, "Caused by: ", cause, seen);
        }
    }
}
