package org.folkmoot.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
                List.of("London, UK", "Leeds, UK", "London, UK", "Leeds, UK", "Bath, UK", "Bath, UK"));
    }

    @ParameterizedTest
    @MethodSource
    void single(List<String> cells) {
        assertThat(SeveralAnswers.of(cells)).isEmpty();
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
