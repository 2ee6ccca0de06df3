package org.folkmoot.intake.letters.mail;

import java.util.Locale;
import java.util.Set;
import org.folkmoot.intake.letters.files.LetterNames;

/** What a file attached to a mail is for, as far as its type and name show. */
enum AttachmentKind {
    /** A visiting card, calendar entry, signature or certificate: listed, never read. */
    NO_LETTER,
    /** A web page, perhaps without an {@code html} element. */
    HTML,
    /** Anything else: read if it is a letter. */
    OTHER;

    private static final Set<String> NO_LETTERS = Set.of(
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/calendar",
            "application/ics",
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pkix-cert",
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers");
    private static final Set<String> EXTENSIONS =
            Set.of("vcf", "vcard", "ics", "vcs", "asc", "sig", "p7s", "cer", "crt", "pgp", "gpg");

    /** @param type the MIME type in lower case */
    static AttachmentKind of(String type, String name) {
        String extension = LetterNames.extension(name).toLowerCase(Locale.ROOT);
        if (NO_LETTERS.contains(type) || EXTENSIONS.contains(extension)) {
            return NO_LETTER;
        }
        return type.equals("text/html") || extension.equals("html") || extension.equals("htm") ? HTML : OTHER;
    }
}
