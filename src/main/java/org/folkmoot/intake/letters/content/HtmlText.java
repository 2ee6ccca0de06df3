package org.folkmoot.intake.letters.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.model.text.Boilerplate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a web page or an HTML mail as a reader sees it: one line per block, a blank line between
 * paragraphs. Nothing that the page refers to is fetched, and no script is run.
 */
public final class HtmlText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript", "title");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr");

    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden|max-height\\s*:\\s*0(px)?\\s*(;|!|$))");
    private static final Pattern NO_SIZE = Pattern.compile("(?i)(^|;)\\s*font-size\\s*:\\s*0(px|pt|em)?\\s*(;|!|$)");

    /** An element to mark when it ends, identified by its depth. */
    private record Open(int depth, int from, Boilerplate kind) {}

    private final StringBuilder text = new StringBuilder();
    private final List<LetterBody.MarkedRange> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int unseen;
    private int verbatim;
    private boolean marked;

    public HtmlText(String html) {
        Jsoup.parse(html).traverse(this);
    }

    /** The text, with quoted mails and signatures marked as far as the page identifies them. */
    public LetterBody body() throws UnreadableLetter {
        LetterBody body = new LetterBody().append(text.toString().stripTrailing());
        for (LetterBody.MarkedRange each : marks) {
            body.mark(each.from(), Math.min(each.to(), body.length()), each.kind());
        }
        return body;
    }

    /** Whether the page itself marks where a quoted mail starts. */
    public boolean saysWhatIsQuoted() {
        return marked;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unseen == 0) {
                add(words);
            }
        } else if (node instanceof Element element) {
            start(element, depth);
        }
    }

    private void start(Element element, int depth) {
        String name = element.normalName();
        unseen += isUnseen(element) ? 1 : 0;
        verbatim += name.equals("pre") ? 1 : 0;
        if (unseen > 0) {
            return;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (PARAGRAPHS.contains(name)) {
            newLines(2);
        } else if (name.equals("td") || name.equals("th")) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
            }
        } else if (element.isBlock()) {
            newLines(1);
        }
        Boilerplate kind = kind(element);
        if (kind != null) {
            open.push(new Open(depth, text.length(), kind));
        }
    }

    /**
     * Whether a browser does not show the element; mails hide a preview line this way. A font size of 0 on a container
     * only removes the gaps between its parts, which set a size of their own.
     */
    private static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(style).find()
                || (NO_SIZE.matcher(style).find()
                        && element.select("[style*=font-size]").size() == 1);
    }

    private static @Nullable Boilerplate kind(Element element) {
        String id = element.id();
        if (element.hasClass("gmail_signature")
                || element.hasClass("moz-signature")
                || id.equals("Signature")
                || id.equals("ms-outlook-mobile-signature")) {
            return Boilerplate.SIGNATURE;
        }
        return element.hasClass("gmail_quote")
                        || element.hasClass("moz-cite-prefix")
                        || element.hasClass("yahoo_quoted")
                        || (element.normalName().equals("blockquote")
                                && element.attr("type").equals("cite"))
                ? Boilerplate.QUOTED_REPLY
                : null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        Open last = open.peek();
        if (last != null && last.depth == depth) {
            open.pop();
            marks.add(new LetterBody.MarkedRange(last.from, text.length(), last.kind));
            marked |= last.kind == Boilerplate.QUOTED_REPLY && text.length() > last.from;
        }
        if (unseen == 0) {
            if (PARAGRAPHS.contains(name)) {
                newLines(2);
            } else if (element.isBlock() && !name.equals("td") && !name.equals("th")) {
                newLines(1);
            }
        }
        unseen -= isUnseen(element) ? 1 : 0;
        verbatim -= name.equals("pre") ? 1 : 0;
    }

    private void add(TextNode words) {
        if (verbatim > 0) {
            text.append(words.getWholeText());
            return;
        }
        String line = words.text();
        boolean start = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(start ? line.replaceFirst("^ ", "") : line);
    }

    /** Ensures that the text so far ends with that many line breaks. */
    private void newLines(int wanted) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        int there = 0;
        while (there < wanted && there < end && text.charAt(end - 1 - there) == '\n') {
            there++;
        }
        if (end > 0) {
            text.append("\n".repeat(wanted - there));
        }
    }
}
