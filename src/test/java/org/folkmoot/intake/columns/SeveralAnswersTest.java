package org.folkmoot.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralAnswersTest {
    @Test
    void microsoftForms() {
        List<String> cells = List.of("Bus;Car;", "Car;Bus;", "Bus;", "Walk;", "Car;Walk;", "Walk;", "Bus;Car;Walk;");

        SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

        assertThat(answers.separator()).isEqualTo(";");
        assertThat(answers.split("Car;Bus;")).containsExactly("Car", "Bus");
        assertThat(answers.split("Walk;")).containsExactly("Walk");
    }

    @Test
    void googleFormsWithCommasInOptions() {
        List<String> cells = List.of(
                "Bus, tram or train",
                "Bus, tram or train, Car",
                "Car",
                "Car, Walk",
                "Walk",
                "Walk, Bus, tram or train",
                "Bus, tram or train, Car, Walk",
                "Car");

        SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

        assertThat(answers.split("Walk, Bus, tram or train")).containsExactly("Walk", "Bus, tram or train");
        assertThat(answers.split("Car, Walk")).containsExactly("Car", "Walk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "|", "\r\n"})
    void otherSeparators(String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : List.of("A B", "A", "B C", "C", "A C", "A B C", "B")) {
            cells.add(cell.replace(" ", separator));
        }

        assertThat(SeveralAnswers.of(cells).orElseThrow().split("A" + separator + "C"))
                .containsExactly("A", "C");
    }

    static List<List<String>> single() {
        return List.of(
                List.of(
                        "Yes, strongly",
                        "No, strongly",
                        "Yes, slightly",
                        "No, slightly",
                        "Yes, strongly",
                        "No, slightly"),
                List.of(
                        "Agree",
                        "Disagree",
                        "Neither agree, nor disagree",
                        "Agree",
                        "Neither agree, nor disagree",
                        "Agree"),
                List.of("16-24", "25-34", "16-24", "35-44", "25-34", "65+"),
                List.of("Camden", "Barnet", "Camden", "Ealing", "Barnet", "Camden"),
                List.of(
                        "I like it, and so does she",
                        "No; never",
                        "It is dear, slow, and loud",
                        "Fine",
                        "Good, mostly",
                        "Bad"),
                List.of(),
                List.of("", " "),
                List.of(
                        "Under £10,000",
                        "£10,000 or more",
                        "Up to £10,000",
                        "Under £20,000",
                        "£20,000 or more",
                        "Up to £20,000",
                        "Prefer not to say"),
                List.of("good", "very good", "bad", "very bad", "good", "very good", "bad", "good", "very bad"),
                List.of("White British", "White Irish", "British", "White British", "Irish", "White Irish"),
                List.of("London, UK", "Leeds, UK", "London, UK", "Leeds, UK", "Bath, UK", "Bath, UK"));
    }

    @ParameterizedTest
    @MethodSource
    void single(List<String> cells) {
        assertThat(SeveralAnswers.of(cells)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bus_tram car on_foot", "1 2 3", "bus car walk"})
    void codesOfKoboToolbox(String options) {
        List<String> codes = List.of(options.split(" "));
        List<String> cells = new ArrayList<>();
        for (String cell : List.of("0 1", "0", "1 2", "2", "0 2", "0 1 2", "1")) {
            cells.add(cell.replace("0", "a")
                    .replace("1", "b")
                    .replace("2", "c")
                    .chars()
                    .mapToObj(c -> c == ' ' ? " " : codes.get(c - 'a'))
                    .collect(Collectors.joining()));
        }

        SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

        assertThat(answers.separator()).isEqualTo("space");
        assertThat(answers.split(codes.get(2) + " " + codes.get(0))).containsExactly(codes.get(2), codes.get(0));
    }

    @Test
    void numbersInQualtricsLists() {
        SeveralAnswers answers = SeveralAnswers.of(List.of("1,2", "2", "1", "3", "1,3", "1,2,3", "2,3"))
                .orElseThrow();

        assertThat(answers.split("1,2,3")).containsExactly("1", "2", "3");
    }

    @Test
    void commasInNumbersSeparateNothing() {
        SeveralAnswers answers = SeveralAnswers.of(
                        List.of("Under £10,000, Car", "Car", "Under £10,000", "Bus", "Bus, Car", "Under £10,000, Bus"))
                .orElseThrow();

        assertThat(answers.split("Under £10,000, Car")).containsExactly("Under £10,000", "Car");
    }

    @Test
    void wordsTypedUnderOtherAreOneOption() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cells.add(List.of("Bus", "Car", "Walk", "Bus, Car", "Walk, Bus").get(i % 5));
        }
        cells.add("Bus, My neighbour's van, when she is free, Or hers");
        cells.add("A lift, never a taxi");

        SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

        assertThat(answers.split(cells.get(40)))
                .containsExactly("Bus", "My neighbour's van, when she is free, Or hers");
        assertThat(answers.split(cells.get(41))).containsExactly("A lift, never a taxi");
    }

    @Test
    void manyTypedOthersLeaveTheOptionsKnown() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String chosen = List.of("Bus", "Car", "Walk", "Bus;Car", "Walk;Bus").get(i % 5);
            cells.add(i % 4 == 0 ? chosen + ";typed words number " + i + ";" : chosen + ";");
        }

        SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

        assertThat(answers.split("Bus;typed words number 20;")).containsExactly("Bus", "typed words number 20");
    }

    @Test
    void anOptionIsCountedOnce() {
        SeveralAnswers answers = SeveralAnswers.of(List.of("A;B;", "A;", "B;", "A;C;", "C;", "B;C;"))
                .orElseThrow();

        assertThat(answers.split("A; B ;A;;")).containsExactly("A", "B");
    }

    @Test
    void splittingGivesTheOptionsBack() {
        RandomCases.check(300, random -> {
            String separator = List.of(";", "\n", "|", ", ").get(random.nextInt(4));
            List<String> options = options(random, separator.equals(", "));
            List<List<String>> chosen = new ArrayList<>();
            options.forEach(option -> chosen.add(List.of(option)));
            options.forEach(option -> chosen.add(List.of(option)));
            for (int i = 0; i < 60; i++) {
                List<String> some = new ArrayList<>(options);
                Collections.shuffle(some, random);
                chosen.add(List.copyOf(some.subList(0, 1 + random.nextInt(options.size()))));
            }
            List<String> cells =
                    chosen.stream().map(each -> String.join(separator, each)).toList();

            SeveralAnswers answers = SeveralAnswers.of(cells).orElseThrow();

            for (int i = 0; i < chosen.size(); i++) {
                assertThat(answers.split(cells.get(i))).as(cells.get(i)).isEqualTo(chosen.get(i));
            }
        });
    }

    /** Options of which some begin others, and some hold a comma. */
    private static List<String> options(Random random, boolean commas) {
        List<String> all = new ArrayList<>(List.of(
                "Bus", "Bus and train", "Car", "Car share", "On foot", "Cycling", "BUS LANE", "Other (say which)"));
        all.add(commas ? "Ferry, boat or ship" : "Ferry, Boat");
        Collections.shuffle(all, random);
        return all.subList(0, 3 + random.nextInt(5));
    }
}
