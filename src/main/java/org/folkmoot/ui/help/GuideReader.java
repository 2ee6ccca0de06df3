package org.folkmoot.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.folkmoot.ui.common.Action;

/**
 * Reads the guide's Markdown. It may use headings, paragraphs, lists, bold, italics, code and links. A link to {@code
 * key:ACTION} names the keys of an action, any other link another page.
 */
final class GuideReader {
    private static final String KEY = "key:";
    private static final String PAGE = ".md";
    /** What code has to look like to be taken for a key. */
    private static final Pattern FIXED_KEY = Pattern.compile(
            "(Ctrl|Alt|Shift)|((Ctrl|Alt|Shift)\\+)*(Enter|Esc|Space|Tab|Delete|Left|Right|Up|Down|[A-Z])");

    private final Parser parser = Parser.builder().build();

    /**
     * A part of the contents.
     *
     * @param pages their ids, in order
     */
    record Listed(String title, List<String> pages) {
        Listed {
            pages = List.copyOf(pages);
        }
    }

    /** @throws IllegalArgumentException if the page has no title or anything that cannot be shown */
    GuidePage page(String id, String markdown) {
        List<Block> blocks = blocks(parser.parse(markdown));
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading title) || title.level() != 1) {
            throw new IllegalArgumentException(id + " does not start with a title");
        }
        StringBuilder words = new StringBuilder();
        title.words().forEach(part -> words.append(part.text()));
        return new GuidePage(id, words.toString(), blocks.subList(1, blocks.size()));
    }

    /** The contents: each heading of the second level with the pages of the guide that are listed below it. */
    List<Listed> contents(String markdown) {
        List<Listed> parts = new ArrayList<>();
        String title = "";
        for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            List<String> pages = new ArrayList<>();
            if (node instanceof Heading) {
                title = plain(node);
            } else if (node instanceof BulletList) {
                collectPages(node, pages);
            }
            if (!pages.isEmpty()) {
                parts.add(new Listed(title, pages));
            }
        }
        return parts;
    }

    private static void collectPages(Node parent, List<String> pages) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link && isPage(link.getDestination())) {
                pages.add(pageId(link.getDestination()));
            }
            collectPages(node, pages);
        }
    }

    private static boolean isPage(String destination) {
        return destination.endsWith(PAGE) && !destination.contains("/");
    }

    private static String pageId(String destination) {
        return destination.substring(0, destination.length() - PAGE.length());
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private static Block block(Node node) {
        if (node instanceof Heading heading) {
            return new Block.Heading(heading.getLevel(), line(node));
        }
        if (node instanceof Paragraph) {
            return new Block.Paragraph(line(node));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            List<List<Block>> items = new ArrayList<>();
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                items.add(blocks(item));
            }
            return new Block.Items(node instanceof OrderedList, items);
        }
        throw new IllegalArgumentException("the guide cannot show " + node);
    }

    private static List<Inline> line(Node parent) {
        List<Inline> parts = new ArrayList<>();
        line(parent, Inline.Style.PLAIN, parts);
        return parts;
    }

    private static void line(Node parent, Inline.Style style, List<Inline> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongEmphasis) {
                line(node, Inline.Style.STRONG, into);
            } else if (node instanceof Emphasis) {
                line(node, Inline.Style.EMPHASIS, into);
            } else if (node instanceof Link link) {
                into.add(link(link));
            } else if (node instanceof Code) {
                String code = literal(node);
                boolean key = FIXED_KEY.matcher(code).matches();
                into.add(new Inline.Words(code, key ? Inline.Style.KEY : Inline.Style.CODE));
            } else {
                into.add(new Inline.Words(literal(node), style));
            }
        }
    }

    private static Inline link(Link link) {
        String destination = link.getDestination();
        if (destination.startsWith(KEY)) {
            String action = destination.substring(KEY.length()).toUpperCase(Locale.ROOT);
            return new Inline.Keys(Action.valueOf(action), plain(link));
        }
        if (isPage(destination)) {
            return new Inline.Link(pageId(destination), plain(link));
        }
        throw new IllegalArgumentException("the guide cannot follow " + destination);
    }

    private static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node.getFirstChild() == null ? literal(node) : plain(node));
        }
        return text.toString();
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        throw new IllegalArgumentException("the guide cannot show " + node);
    }
}
