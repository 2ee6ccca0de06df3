package org.folkmoot.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.search.TestTextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private final QueryParser parser = new QueryParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    knife                          | knife
                    communit*                      | communit*
                    "followed home"                | [followed home]
                    “followed home”                | [followed home]
                    "followed hom*"                | [followed hom]*
                    "followed hom"*                | [followed hom]*
                    "knife"                        | knife
                    anti-social                    | [anti social]
                    women's                        | [women s]
                    women’s*                       | [women s]*
                    24/7                           | [24 7]
                    A&E                            | [A E]
                    10,000                         | [10 000]
                    knife gun                      | (knife & gun)
                    knife & gun                    | (knife & gun)
                    knife AND gun OR bomb          | ((knife & gun) / bomb)
                    a OR b AND c                   | (a / (b & c))
                    a AND b NOT c                  | (a & (b - c))
                    a b NOT c                      | ((a & b) - c)
                    a NOT b c                      | (a - (b & c))
                    a NOT b NOT c                  | (a - (b / c))
                    a NOT (b c)                    | (a - (b & c))
                    (a OR b) c                     | ((a / b) & c)
                    ((a))                          | a
                    NEAR(followed home)            | near8(followed home)
                    NEAR(followed home, 3)         | near3(followed home)
                    NEAR("got off" bus*,50)        | near50([got off] bus*)
                    NEAR (anti-social behav*, 12)  | near12([anti social] behav*)
                    NEAR                           | NEAR
                    a; b                           | (a / b)
                    "a; b"                         | [a b]
                    """)
    void means(String source, String meaning) {
        assertThat(shown(parser.parse(source).query())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    knife AND (gun         | 10 | Bracket opened at character 11 is never closed: add ")".
                    knife AND (            | 10 | Bracket opened at character 11 is never closed: add ")".
                    (a; b)                 | 0  | Bracket opened at character 1 is never closed: add ")".
                    NEAR(a b               | 0  | Bracket opened at character 1 is never closed: add ")".
                    knife) gun             | 5  | ")" at character 6 closes nothing: take it out, or add "(" before it.
                    ) gun                  | 0  | ")" at character 1 closes nothing: take it out, or add "(" before it.
                    a ()                   | 2  | There is nothing in the brackets at character 3: add a word.
                    "followed home         | 0  | The quotation mark at character 1 has no partner: add " after the last word.
                    a "..."                | 2  | There is no word between the quotation marks at character 3: add one.
                    NOT knife              | 0  | NOT at character 1 has nothing before it to take away from: write first what to find.
                    a AND NOT b            | 6  | NOT at character 7 comes straight after AND: write just NOT between what to find and what to leave out.
                    AND knife              | 0  | "AND" at character 1 has nothing before it: add a word, or take it out.
                    a AND OR b             | 2  | AND at character 3 has nothing after it: add a word, or take AND out.
                    👮 a OR                | 4  | OR at character 5 has nothing after it: add a word, or take OR out.
                    *social                | 0  | The * at character 1 is out of place: it goes directly after the last letter of a word.
                    kn*fe                  | 2  | The * at character 3 is out of place: it goes directly after the last letter of a word.
                    "kn* gun"              | 3  | The * at character 4 is out of place: it goes directly after the last letter of a word.
                    knife**                | 6  | The * at character 7 is out of place: it goes directly after the last letter of a word.
                    NEAR(a b, 0)           | 10 | The distance of NEAR at character 1 has to be a whole number from 1 to 50: write it as in NEAR(followed home, 8).
                    NEAR(a b, 51)          | 10 | The distance of NEAR at character 1 has to be a whole number from 1 to 50: write it as in NEAR(followed home, 8).
                    NEAR(a b, many)        | 10 | The distance of NEAR at character 1 has to be a whole number from 1 to 50: write it as in NEAR(followed home, 8).
                    NEAR(a b, )            | 10 | The distance of NEAR at character 1 has to be a whole number from 1 to 50: write it as in NEAR(followed home, 8).
                    NEAR(a)                | 0  | NEAR at character 1 needs at least two words: write it as in NEAR(followed home, 8).
                    NEAR(a OR b)           | 7  | NEAR takes only words and phrases, then a comma and a number: take out "OR" at character 8.
                    a; ...                 | 3  | There is no word at character 4: add one, of letters or digits.
                    ;;                     | 0  | There is nothing to search for: type a word.
                    """)
    void saysWhereAndWhatToDo(String source, int position, String message) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> parser.parse(source))
                .withMessage(message)
                .extracting(QuerySyntaxException::position)
                .isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    knife and gun   | 6 | "and" at character 7 is searched for as a word: write AND in capitals if it should join the others.
                    knife Or gun    | 6 | "Or" at character 7 is searched for as a word: write OR in capitals if it should join the others.
                    near(a b)       | 0 | "near" at character 1 is searched for as a word: write NEAR in capitals.
                    knife, gun      | 5 | The comma at character 6 means nothing: put ; between alternatives.
                    knife -gun      | 6 | The minus sign at character 7 means nothing: to leave a word out, put NOT before it.
                    knife + gun     | 6 | Only letters and digits are searched for: the sign at character 7 is left out.
                    """)
    void hintsAtWhatIsProbablyNotMeant(String source, int position, String message) {
        assertThat(parser.parse(source).hints()).containsExactly(new Hint(position, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "not really", "\"do not know\"", "knife or", "knife OR not"})
    void noHintWhereThereIsNothingToJoin(String source) {
        assertThat(parser.parse(source).hints()).isEmpty();
    }

    @Test
    void rulesAreAlternativesWithTheirSource() {
        List<Alternative> alternatives = parser.parseRules(" knife* ;; \"a;b\" ;\n stab and gun;");
        assertThat(alternatives).extracting(Alternative::source).containsExactly("knife*", "\"a;b\"", "stab and gun");
        assertThat(alternatives.get(0).hints()).isEmpty();
        assertThat(alternatives.get(2).hints()).extracting(Hint::position).containsExactly(25);
        assertThat(parser.parseRules(" ; \u00A0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    kni                 | kni*
                    knife gu            | (knife & gu*)
                    anti-so             | [anti so]*
                    knife AND           | knife
                    knife AND (         | knife
                    knife AND (gu       | (knife & gu*)
                    "followed ho        | [followed ho]*
                    "followed home"     | [followed home]
                    NEAR(a              | a*
                    NEAR(a b            | near8(a b*)
                    NEAR(a b,           | near8(a b)
                    NEAR(a b, 5         | near5(a b)
                    knife; gu           | (knife / gu*)
                    """)
    void lastWordIsAPrefixWhileTyping(String source, String meaning) {
        assertThat(shown(parser.parseWhileTyping(source).query())).isEqualTo(meaning);
    }

    @Test
    void aSpaceEndsTheWordBeingTyped() {
        assertThat(shown(parser.parseWhileTyping("knife ").query())).isEqualTo("knife");
    }

    @Test
    void deepNestingIsRefusedAndWhatIsAllowedIsNotTooDeepForTheIndex() {
        String deep = "(".repeat(15) + "a" + " OR b) NOT (c d)".repeat(15);
        try (TestTextIndex index = TestTextIndex.of("a")) {
            assertThat(index.matching(parser.parse(deep).query())).containsExactly(1);
            String right = "a NOT (".repeat(15) + "b" + ")".repeat(15);
            assertThat(index.matching(parser.parse(right).query())).containsExactly(1);
            String flat = "a" + " NOT b".repeat(2000);
            assertThat(index.matching(parser.parse(flat).query())).containsExactly(1);
        }
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> parser.parse("(".repeat(100_000)))
                .withMessageContaining("too deeply");
    }

    /** Whatever is typed is either accepted by the index or a {@link QuerySyntaxException} with a place in it. */
    @Test
    void anyStringIsUnderstoodOrRefused() {
        List<String> pieces = List.of(
                "knife", "gun", "AND", "OR", "NOT", "NEAR(", "NEAR", "near", "(", ")", "\"", "“", "”", ";", "*", ",",
                " ", " ", " ", "8", "-", "'", "’", "{", "}", ":", "^", "+", "\\", "text", "\0", "\r\n", "\u0301", "👮",
                "🤬", "é", "\uD83D", "\uDC6E", "\uE000", "\uFDD0", "한국", "%", "--", "/*", "\u00A0", "\u200B", "²",
                "rowid");
        Random random = new Random(20221);
        int understood = 0;
        try (TestTextIndex index = TestTextIndex.of("knife gun 8 text NEAR")) {
            for (int i = 0; i < 30_000; i++) {
                String source = random.ints(random.nextInt(12), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining());
                boolean typing = i % 2 == 0;
                try {
                    Query query = (typing ? parser.parseWhileTyping(source) : parser.parse(source)).query();
                    index.matching(query);
                    index.spans(query, new long[] {1});
                    understood++;
                } catch (QuerySyntaxException e) {
                    assertThat(e.position()).isBetween(0, source.codePointCount(0, source.length()));
                    assertThat(e.getMessage()).endsWith(".");
                }
            }
        }
        assertThat(understood).isBetween(3_000, 27_000);
    }

    private static String shown(Query query) {
        if (query instanceof Query.Word word) {
            return word.text() + (word.prefix() ? "*" : "");
        }
        if (query instanceof Query.Phrase phrase) {
            return "[" + String.join(" ", phrase.words()) + "]" + (phrase.prefix() ? "*" : "");
        }
        if (query instanceof Query.Near near) {
            return "near" + near.distance() + "(" + joined(near.terms(), " ") + ")";
        }
        if (query instanceof Query.And and) {
            return "(" + joined(and.parts(), " & ") + ")";
        }
        if (query instanceof Query.Or or) {
            return "(" + joined(or.parts(), " / ") + ")";
        }
        Query.Not not = (Query.Not) query;
        return "(" + shown(not.wanted()) + " - " + shown(not.unwanted()) + ")";
    }

    private static String joined(List<? extends Query> parts, String by) {
        return parts.stream().map(QueryParserTest::shown).collect(Collectors.joining(by));
    }
}
